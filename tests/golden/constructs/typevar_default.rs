// @generated from typevar_default.json
/// Python module `typevar_default`.
///
/// Type variables with a default, as stubs may have them for any Python.
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
pub mod typevar_default {
    /// Python `typevar_default.made`.
    ///
    /// ```text
    /// def made() -> typevar_default.Shelf[str]
    /// ```
    ///
    /// Types from an inline stub; verified against the interpreter.
    #[inline]
    pub fn made() -> ::snakebridge::__private::Result<
        self::Shelf<::std::string::String>,
    > {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `typevar_default.numbers`.
    ///
    /// ```text
    /// def numbers() -> typevar_default.Shelf[int]
    /// ```
    ///
    /// Types from an inline stub; verified against the interpreter.
    #[inline]
    pub fn numbers() -> ::snakebridge::__private::Result<
        self::Shelf<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `typevar_default.labelled`.
    ///
    /// ```text
    /// def labelled() -> typevar_default.Labelled[bytes]
    /// ```
    ///
    /// Types from an inline stub; verified against the interpreter.
    #[inline]
    pub fn labelled() -> ::snakebridge::__private::Result<
        self::Labelled<::std::vec::Vec<::core::primitive::u8>>,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `typevar_default.top_of`.
    ///
    /// ```text
    /// def top_of(shelf: typevar_default.Shelf[str]) -> str
    /// ```
    ///
    /// Types from an inline stub; verified against the interpreter.
    #[inline]
    pub fn top_of<'a>(
        shelf: &'a self::Shelf<::std::string::String>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(shelf),
                ),
            ],
        )
    }
    /// Python class `typevar_default.Shelf`.
    ///
    /// Types from an inline stub; verified against the interpreter.
    pub struct Shelf<T> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (T,)>,
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Shelf<T> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "typevar_default",
                "Shelf",
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
    > ::snakebridge::__private::FromPython for Shelf<T> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typevar_default.Shelf")
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Shelf<T> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<T> ::core::ops::Deref for Shelf<T> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Shelf<T> {
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
    > ::core::fmt::Display for Shelf<T> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<T> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for Shelf<T> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, T> ::snakebridge::__private::Kinded for &'__h Shelf<T> {
        type Kind = Shelf<T>;
    }
    #[diagnostic::do_not_recommend]
    impl<T> ::snakebridge::__private::Kinded for Shelf<T> {
        type Kind = Self;
    }
    impl<
        T,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Shelf<T> {}
    impl<
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Shelf<T> {
        /// Python `typevar_default.Shelf.Shelf`.
        ///
        /// ```text
        /// def Shelf(*items: _T) -> Self
        /// ```
        ///
        /// Types from an inline stub; verified against the interpreter.
        #[doc(alias = "Shelf")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<
                    Kind: ::snakebridge::__private::Each<Kind = T>,
                > + ::snakebridge::__private::Args<'a, T>,
        >(items: X) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            ::snakebridge::__private::Args::<T>::push_to(items, __call);
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
        /// Python `typevar_default.Shelf.top`.
        ///
        /// ```text
        /// def top() -> _T
        /// ```
        ///
        /// Types from an inline stub; verified against the interpreter.
        #[inline]
        pub fn top(&self) -> ::snakebridge::__private::Result<T> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python class `typevar_default.Labelled`.
    ///
    /// Types from an inline stub; verified against the interpreter.
    pub struct Labelled<B> {
        base: self::Shelf<B>,
        marker: ::core::marker::PhantomData<fn() -> (B,)>,
    }
    impl<
        B: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for Labelled<B> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "typevar_default",
                "Labelled",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Shelf<
                    B,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Shelf<
                B,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl<
        B: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for Labelled<B> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typevar_default.Labelled")
        }
    }
    impl<
        B: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for Labelled<B> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<B> ::core::ops::Deref for Labelled<B> {
        type Target = self::Shelf<B>;
        #[inline]
        fn deref(&self) -> &self::Shelf<B> {
            &self.base
        }
    }
    impl<
        B: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for Labelled<B> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        B: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for Labelled<B> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<B> ::snakebridge::__private::IsA<self::Shelf<B>> for Labelled<B> {}
    impl<B> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for Labelled<B> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, B> ::snakebridge::__private::Kinded for &'__h Labelled<B> {
        type Kind = Labelled<B>;
    }
    #[diagnostic::do_not_recommend]
    impl<B> ::snakebridge::__private::Kinded for Labelled<B> {
        type Kind = Self;
    }
    impl<
        B,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Labelled<B> {}
    impl<
        B: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > Labelled<B> {
        /// Python `typevar_default.Labelled.Labelled`.
        ///
        /// ```text
        /// def Labelled(*items: _B) -> Self
        /// ```
        ///
        /// Types from an inline stub; verified against the interpreter.
        #[doc(alias = "Labelled")]
        #[inline]
        pub fn new<
            'a,
            X: ::snakebridge::__private::Kinded<
                    Kind: ::snakebridge::__private::Each<Kind = B>,
                > + ::snakebridge::__private::Args<'a, B>,
        >(items: X) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            ::snakebridge::__private::Args::<B>::push_to(items, __call);
            ::snakebridge::__private::call_with(&self::__SITES[6], [], __options)
        }
        /// Python `typevar_default.Labelled.label`.
        ///
        /// ```text
        /// def label() -> str
        /// ```
        ///
        /// Types from an inline stub; verified against the interpreter.
        #[inline]
        pub fn label(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Shelf: ::core::primitive::u64 = 18094504037524632139u64;
        pub const Labelled: ::core::primitive::u64 = 12701594208449145317u64;
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typevar_default", "made"),
            Site::function("typevar_default", "numbers"),
            Site::function("typevar_default", "labelled"),
            Site::function("typevar_default", "top_of"),
            Site::function("typevar_default", "Shelf"),
            Site::method("typevar_default", "Shelf", "top"),
            Site::function("typevar_default", "Labelled"),
            Site::method("typevar_default", "Labelled", "label"),
        ]
    };
}
