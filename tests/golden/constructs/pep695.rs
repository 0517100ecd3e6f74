// @generated from pep695.json
/// Python module `pep695`.
///
/// Type parameters in the syntax of Python 3.12: of functions, of classes, of aliases.
#[allow(
    dead_code,
    deprecated,
    unused_imports,
    clippy::doc_lazy_continuation,
    clippy::elidable_lifetime_names,
    clippy::extra_unused_lifetimes,
    clippy::iter_not_returning_iterator,
    clippy::len_without_is_empty,
    clippy::module_inception,
    clippy::module_name_repetitions,
    clippy::needless_lifetimes,
    clippy::new_ret_no_self,
    clippy::option_option,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::single_match,
    clippy::too_long_first_doc_paragraph,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
)]
pub mod pep695 {}
/// Python module `pep695.generics`.
#[allow(
    dead_code,
    deprecated,
    unused_imports,
    clippy::doc_lazy_continuation,
    clippy::elidable_lifetime_names,
    clippy::extra_unused_lifetimes,
    clippy::iter_not_returning_iterator,
    clippy::len_without_is_empty,
    clippy::module_inception,
    clippy::module_name_repetitions,
    clippy::needless_lifetimes,
    clippy::new_ret_no_self,
    clippy::option_option,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::single_match,
    clippy::too_long_first_doc_paragraph,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
)]
pub mod pep695_generics {
    /// Python `pep695.generics.same`.
    ///
    /// ```text
    /// def same(value: T) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(value: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<T>::raw(value)],
        )
    }
    /// Python `pep695.generics.first`.
    ///
    /// ```text
    /// def first(items: Sequence[T]) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn first<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Sequence<T>>,
    >(items: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<T>,
                >::raw(items),
            ],
        )
    }
    /// Python `pep695.generics.longest`.
    ///
    /// ```text
    /// def longest(a: S, b: S) -> S
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn longest<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Longest>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        a: P,
        b: impl ::snakebridge::__private::Arg<
            'a,
            <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Longest>::P1,
        >,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Longest>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(a),
                ::snakebridge::__private::Arg::<
                    <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Longest>::P1,
                >::raw(b),
            ],
        )
    }
    /// Python `pep695.generics.larger`.
    ///
    /// ```text
    /// def larger(value: N, other: N) -> N
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn larger<
        'a,
        N: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = N>
            + ::snakebridge::__private::Arg<'a, N>,
    >(
        value: X,
        other: impl ::snakebridge::__private::Arg<'a, N>,
    ) -> ::snakebridge::__private::Result<N> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<N>::raw(value),
                ::snakebridge::__private::Arg::<N>::raw(other),
            ],
        )
    }
    /// Python `pep695.generics.applied`.
    ///
    /// ```text
    /// def applied(f: Callable[[T], R], value: T) -> R
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn applied<
        'a,
        R2: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        Y: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Calls<Output = R2>,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<(T,), R2>,
            >,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
    >(f: Y, value: X) -> ::snakebridge::__private::Result<R2> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<(T,), R2>,
                >::raw(f),
                ::snakebridge::__private::Arg::<T>::raw(value),
            ],
        )
    }
    /// Python `pep695.generics.applied`.
    ///
    /// ```text
    /// def applied(f: Callable[[T], R], value: T) -> R
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "applied")]
    #[inline]
    pub fn applied_by<
        'a,
        R2: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = T>
            + ::snakebridge::__private::Arg<'a, T>,
        R0: ::snakebridge::__private::Returns<Kind = R2>
            + ::snakebridge::__private::Ret<R2>,
    >(
        f: impl ::core::ops::Fn(
            T,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
        value: X,
    ) -> ::snakebridge::__private::Result<R2> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::callback1::<T, R2, R0>(f),
                ::snakebridge::__private::Arg::<T>::raw(value),
            ],
        )
    }
    /// Python `pep695.generics.doubled`.
    ///
    /// ```text
    /// def doubled(value: pep695.generics.Number) -> pep695.generics.Number
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn doubled<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrFloat>,
        >,
    ) -> ::snakebridge::__private::Result<self::IntOrFloat> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrFloat>,
                >::raw(value),
            ],
        )
    }
    /// Python `pep695.generics.swapped`.
    ///
    /// ```text
    /// def swapped(pair: pep695.generics.Pair[str]) -> pep695.generics.Pair[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn swapped<'a>(
        pair: impl ::snakebridge::__private::Arg<
            'a,
            (::std::string::String, ::std::string::String),
        >,
    ) -> ::snakebridge::__private::Result<
        (::std::string::String, ::std::string::String),
    > {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    (::std::string::String, ::std::string::String),
                >::raw(pair),
            ],
        )
    }
    /// Python class `pep695.generics.Box`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Box<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Box<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "pep695.generics",
                "Box",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Box<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("pep695.generics.Box")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Box<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Box<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Box<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Box<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Box<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Box<T> {
        type Kind = Box<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Box<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Box<T> {}
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Box<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Box<T> {
        /// Python `pep695.generics.Box.Box`.
        ///
        /// ```text
        /// def Box(item: T) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<Kind = T>
                + ::snakebridge::__private::Arg<'a, T>,
        >(item: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [::snakebridge::__private::Arg::<T>::raw(item)],
            )
        }
        /// Python `pep695.generics.Box.get`.
        ///
        /// ```text
        /// def get() -> T
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn get(&self) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::method(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `pep695.generics.Box.beside`.
        ///
        /// ```text
        /// def beside(other: U) -> tuple[T, U]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn beside<
            'a,
            U: ::snakebridge::__private::FromPython + ::core::marker::Send
                + ::core::marker::Sync + 'static,
            X: ::snakebridge::__private::Kinded<Kind = U>
                + ::snakebridge::__private::Arg<'a, U>,
        >(&self, other: X) -> ::snakebridge::__private::Result<(T, U)> {
            ::snakebridge::__private::method(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<U>::raw(other)],
            )
        }
        /// Python attribute `pep695.generics.Box.item`: `T`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn item(&self) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Box<T> {
        /// Assigns Python's `item`.
        #[inline]
        pub fn set_item<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, T>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<T>::raw(value),
            )
        }
    }
    /// Python class `pep695.generics.IntBox`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct IntBox {
        base: self::Box<::core::primitive::i64>,
    }
    impl ::snakebridge::__private::PythonClass for IntBox {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "pep695.generics",
                "IntBox",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Box<
                    ::core::primitive::i64,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Box<
                ::core::primitive::i64,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for IntBox {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("pep695.generics.IntBox")
        }
    }
    impl ::core::clone::Clone for IntBox {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for IntBox {
        type Target = self::Box<::core::primitive::i64>;
        #[inline]
        fn deref(&self) -> &self::Box<::core::primitive::i64> {
            &self.base
        }
    }
    impl ::core::fmt::Debug for IntBox {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for IntBox {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Box<::core::primitive::i64>> for IntBox {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for IntBox {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h IntBox {
        type Kind = IntBox;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for IntBox {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::IntBox {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::IntBox {}
    impl IntBox {
        /// Python `pep695.generics.IntBox.IntBox`.
        ///
        /// ```text
        /// def IntBox(item: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "IntBox")]
        #[inline]
        pub fn new<'a>(
            item: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[11],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(item)],
            )
        }
    }
    /// Python's `int | float`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrFloat {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Float.
        Float(::core::primitive::f64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrFloat> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrFloat> for ::core::primitive::f64 {}
    impl ::snakebridge::__private::UnionValue for IntOrFloat {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Float(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<IntOrFloat>>,
    > for IntOrFloat {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrFloat>>
    for IntOrFloat {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for IntOrFloat {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Int => {
                    return <::core::primitive::i64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Int);
                }
                ::snakebridge::__private::PyKind::Float => {
                    return <::core::primitive::f64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Float);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::f64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Float(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("int | float")
        }
    }
    impl self::sig::Longest for ::std::string::String {
        type Output = ::std::string::String;
        type P1 = ::std::string::String;
    }
    impl self::sig::Longest for ::std::vec::Vec<::core::primitive::u8> {
        type Output = ::std::vec::Vec<::core::primitive::u8>;
        type P1 = ::std::vec::Vec<::core::primitive::u8>;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `pep695.generics.longest` accepts. Its overloads are:
        ///
        /// ```text
        /// def longest(a: S, b: S) -> S
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `pep695.generics.longest` does not accept `{Self}` as `a`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def longest(a: S, b: S) -> S"
        )]
        pub trait Longest {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
            /// The kind of dependent argument 1.
            type P1;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Box: ::core::primitive::u64 = 867260291190852776u64;
        pub const IntBox: ::core::primitive::u64 = 6604556657623697626u64;
    }
    static __SITES: [::snakebridge::__private::Site; 12] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("pep695.generics", "same"),
            Site::function("pep695.generics", "first"),
            Site::function("pep695.generics", "longest"),
            Site::function("pep695.generics", "larger"),
            Site::function("pep695.generics", "applied"),
            Site::function("pep695.generics", "doubled"),
            Site::function("pep695.generics", "swapped"),
            Site::function("pep695.generics", "Box"),
            Site::method("pep695.generics", "Box", "get"),
            Site::method("pep695.generics", "Box", "beside"),
            Site::attribute("pep695.generics", "Box.item"),
            Site::function("pep695.generics", "IntBox"),
        ]
    };
}
