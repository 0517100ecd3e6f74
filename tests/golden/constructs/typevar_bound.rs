// @generated from typevar_bound.json
/// Python module `typevar_bound`.
///
/// A type variable with a bound: the argument tells it all the same.
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
pub mod typevar_bound {
    /// Python `typevar_bound.same`.
    ///
    /// ```text
    /// def same(x: B) -> B
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<
        'a,
        B: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<Kind = B>
            + ::snakebridge::__private::Arg<'a, B>,
    >(x: X) -> ::snakebridge::__private::Result<B> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<B>::raw(x)],
        )
    }
    /// Python `typevar_bound.largest`.
    ///
    /// ```text
    /// def largest(items: Sequence[N]) -> N
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn largest<
        'a,
        N: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = N>,
            > + ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Sequence<N>>,
    >(items: X) -> ::snakebridge::__private::Result<N> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<N>,
                >::raw(items),
            ],
        )
    }
    /// Python `typevar_bound.make`.
    ///
    /// ```text
    /// def make(name: str) -> B
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn make<'a>(
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<self::Base> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
        )
    }
    /// Python `typevar_bound.size`.
    ///
    /// ```text
    /// def size(x: SizedT) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn size<'a>(
        x: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<
                (::snakebridge::__private::protocol_members::__len__,),
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<
                        (::snakebridge::__private::protocol_members::__len__,),
                    >,
                >::raw(x),
            ],
        )
    }
    /// Python class `typevar_bound.Base`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Base {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Base {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "typevar_bound",
                "Base",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Base {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typevar_bound.Base")
        }
    }
    impl ::core::clone::Clone for Base {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Base {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Base {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Base {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Base {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Base {
        type Kind = Base;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Base {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Base {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Base {}
    impl Base {
        /// Python `typevar_bound.Base.Base`.
        ///
        /// ```text
        /// def Base(name: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Base")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// Python `typevar_bound.Base.describe`.
        ///
        /// ```text
        /// def describe() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn describe(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `typevar_bound.Base.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Base {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `typevar_bound.Derived`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Derived {
        base: self::Base,
    }
    impl ::snakebridge::__private::PythonClass for Derived {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "typevar_bound",
                "Derived",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Base as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Base as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Derived {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typevar_bound.Derived")
        }
    }
    impl ::core::clone::Clone for Derived {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Derived {
        type Target = self::Base;
        #[inline]
        fn deref(&self) -> &self::Base {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Derived {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Derived {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Base> for Derived {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Derived {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Derived {
        type Kind = Derived;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Derived {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Derived {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Derived {}
    impl Derived {
        /// Python `typevar_bound.Derived.Derived`.
        ///
        /// ```text
        /// def Derived(name: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Derived")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[7],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// Python `typevar_bound.Derived.extra`.
        ///
        /// ```text
        /// def extra() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn extra(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Base: ::core::primitive::u64 = 3393598194079588077u64;
        pub const Derived: ::core::primitive::u64 = 1657578952773668189u64;
    }
    static __SITES: [::snakebridge::__private::Site; 9] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typevar_bound", "same"),
            Site::function("typevar_bound", "largest"),
            Site::function("typevar_bound", "make"),
            Site::function("typevar_bound", "size"),
            Site::function("typevar_bound", "Base"),
            Site::method("typevar_bound", "Base", "describe"),
            Site::attribute("typevar_bound", "Base.name"),
            Site::function("typevar_bound", "Derived"),
            Site::method("typevar_bound", "Derived", "extra"),
        ]
    };
}
