// @generated from deprecated_function.json
/// Python module `deprecated_function`.
///
/// \`@deprecated\` on functions, methods, classes and single overloads.
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
pub mod deprecated_function {
    /// Python `deprecated_function.deprecated`.
    ///
    /// ```text
    /// def deprecated(message, *, category = DeprecationWarning, stacklevel: int | Any = 1) -> Any
    /// ```
    ///
    /// Types from default values; found only at run time.
    #[inline]
    pub fn deprecated<'a>(
        message: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(message),
            ],
        )
    }
    /// [`deprecated`](deprecated()) with options, set by name.
    #[doc(alias = "deprecated")]
    #[inline]
    pub fn deprecated_with<'a>(
        message: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Deprecated<'c, 'a>,
        ) -> self::options::Deprecated<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Deprecated::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(message),
            ],
            __options,
        )
    }
    /// Python `deprecated_function.old_way`.
    ///
    /// ```text
    /// def old_way(n: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[deprecated(note = "use new_way")]
    #[inline]
    pub fn old_way<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// Python `deprecated_function.new_way`.
    ///
    /// ```text
    /// def new_way(n: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn new_way<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// Python `deprecated_function.convert`.
    ///
    /// ```text
    /// def convert(value: int) -> int
    /// def convert(value: str) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn convert<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Convert>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        value: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Convert>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(value),
            ],
        )
    }
    /// Python class `deprecated_function.Stale`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[deprecated(note = "use Fresh")]
    pub struct Stale {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Stale {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "deprecated_function",
                "Stale",
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
    impl ::snakebridge::__private::FromPython for Stale {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("deprecated_function.Stale")
        }
    }
    impl ::core::clone::Clone for Stale {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Stale {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Stale {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Stale {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Stale {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Stale {
        type Kind = Stale;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Stale {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Stale {}
    impl Stale {
        /// Python `deprecated_function.Stale.Stale`.
        ///
        /// ```text
        /// def Stale() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Stale")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[4], [])
        }
    }
    /// Python class `deprecated_function.Fresh`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Fresh {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Fresh {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "deprecated_function",
                "Fresh",
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
    impl ::snakebridge::__private::FromPython for Fresh {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("deprecated_function.Fresh")
        }
    }
    impl ::core::clone::Clone for Fresh {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Fresh {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Fresh {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Fresh {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Fresh {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Fresh {
        type Kind = Fresh;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Fresh {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Fresh {}
    impl Fresh {
        /// Python `deprecated_function.Fresh.Fresh`.
        ///
        /// ```text
        /// def Fresh() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Fresh")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[5], [])
        }
        /// Python `deprecated_function.Fresh.former`.
        ///
        /// ```text
        /// def former() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[deprecated(note = "use current")]
        #[inline]
        pub fn former(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `deprecated_function.Fresh.current`.
        ///
        /// ```text
        /// def current() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn current(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    impl self::sig::Convert for ::core::primitive::i64 {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Convert for ::std::string::String {
        type Output = ::core::primitive::i64;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `category`, `stacklevel`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Deprecated<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Deprecated<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `category`. Python's default: `DeprecationWarning`.
            #[inline]
            pub fn category(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "category",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
            /// Sets `stacklevel`. Python's default: `1`.
            #[inline]
            pub fn stacklevel(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "stacklevel",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `deprecated_function.convert` accepts. Its overloads are:
        ///
        /// ```text
        /// def convert(value: int) -> int
        /// def convert(value: str) -> int
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `deprecated_function.convert` does not accept `{Self}` as `value`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def convert(value: int) -> int\n    def convert(value: str) -> int"
        )]
        pub trait Convert {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Stale: ::core::primitive::u64 = 845498652390431509u64;
        pub const Fresh: ::core::primitive::u64 = 14541978745547548701u64;
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("deprecated_function", "deprecated"),
            Site::function("deprecated_function", "old_way"),
            Site::function("deprecated_function", "new_way"),
            Site::function("deprecated_function", "convert"),
            Site::function("deprecated_function", "Stale"),
            Site::function("deprecated_function", "Fresh"),
            Site::method("deprecated_function", "Fresh", "former"),
            Site::method("deprecated_function", "Fresh", "current"),
        ]
    };
}
