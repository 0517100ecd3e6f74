// @generated from typevar_without_source.json
/// Python module `typevar_without_source`.
///
/// Type variables that only the running interpreter tells of: no stub and no source shows these functions.
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
pub mod typevar_without_source {
    /// Python `typevar_without_source.same`.
    ///
    /// ```text
    /// def same(value: T) -> T
    /// ```
    ///
    /// Types from run-time annotations; found only at run time.
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
    /// Python `typevar_without_source.applied`.
    ///
    /// ```text
    /// def applied(f: Callable[[T], R], value: T) -> R
    /// ```
    ///
    /// Types from run-time annotations; found only at run time.
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
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<(T,), R2>,
                >::raw(f),
                ::snakebridge::__private::Arg::<T>::raw(value),
            ],
        )
    }
    /// Python `typevar_without_source.applied`.
    ///
    /// ```text
    /// def applied(f: Callable[[T], R], value: T) -> R
    /// ```
    ///
    /// Types from run-time annotations; found only at run time.
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
            &self::__SITES[1],
            [
                ::snakebridge::__private::callback1::<T, R2, R0>(f),
                ::snakebridge::__private::Arg::<T>::raw(value),
            ],
        )
    }
    /// Python `typevar_without_source.first`.
    ///
    /// ```text
    /// def first(items: list[T]) -> T
    /// ```
    ///
    /// Types from run-time annotations; found only at run time.
    #[inline]
    pub fn first<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Iterates<Item = T>,
            > + ::snakebridge::__private::Arg<'a, ::std::vec::Vec<T>>,
    >(items: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::std::vec::Vec<T>>::raw(items)],
        )
    }
    /// Python class `typevar_without_source.Box`.
    ///
    /// Untyped; found only at run time.
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
                "typevar_without_source",
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
            ::std::borrow::Cow::Borrowed("typevar_without_source.Box")
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
        /// Python `typevar_without_source.Box.Box`.
        ///
        /// ```text
        /// def Box(item: T) -> Self
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "Box")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<Kind = T>
                + ::snakebridge::__private::Arg<'a, T>,
        >(item: X) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [::snakebridge::__private::Arg::<T>::raw(item)],
            )
        }
        /// Python `typevar_without_source.Box.get`.
        ///
        /// ```text
        /// def get() -> T
        /// ```
        ///
        /// Types from run-time annotations; found only at run time.
        #[inline]
        pub fn get(&self) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python class `typevar_without_source.IntBox`.
    ///
    /// Untyped; found only at run time.
    pub struct IntBox {
        base: self::Box<::core::primitive::i64>,
    }
    impl ::snakebridge::__private::PythonClass for IntBox {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "typevar_without_source",
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
            ::std::borrow::Cow::Borrowed("typevar_without_source.IntBox")
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
        /// Python `typevar_without_source.IntBox.IntBox`.
        ///
        /// ```text
        /// def IntBox(item: T) -> Self
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "IntBox")]
        #[inline]
        pub fn new<'a>(
            item: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(item),
                ],
            )
        }
        /// Python `typevar_without_source.IntBox.doubled`.
        ///
        /// ```text
        /// def doubled() -> int
        /// ```
        ///
        /// Types from run-time annotations; found only at run time.
        #[inline]
        pub fn doubled(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Box: ::core::primitive::u64 = 2731481211263631365u64;
        pub const IntBox: ::core::primitive::u64 = 15552302889186669330u64;
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typevar_without_source", "same"),
            Site::function("typevar_without_source", "applied"),
            Site::function("typevar_without_source", "first"),
            Site::function("typevar_without_source", "Box"),
            Site::method("typevar_without_source", "Box", "get"),
            Site::function("typevar_without_source", "IntBox"),
            Site::method("typevar_without_source", "IntBox", "doubled"),
        ]
    };
}
