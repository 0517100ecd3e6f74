// @generated from static_method.json
/// Python module `static_method`.
///
/// Static methods, on a class and on a subclass.
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
pub mod static_method {
    /// Python class `static_method.Convert`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Convert {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Convert {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "static_method",
                "Convert",
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
    impl ::snakebridge::__private::FromPython for Convert {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("static_method.Convert")
        }
    }
    impl ::core::clone::Clone for Convert {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Convert {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Convert {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Convert {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Convert {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Convert {
        type Kind = Convert;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Convert {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Convert {}
    impl Convert {
        /// Python `static_method.Convert.Convert`.
        ///
        /// ```text
        /// def Convert() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Convert")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[0], [])
        }
        /// Python `static_method.Convert.to_celsius`.
        ///
        /// ```text
        /// def to_celsius(fahrenheit: float) -> float
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn to_celsius<'a>(
            fahrenheit: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [
                    ::snakebridge::__private::Arg::<
                        ::core::primitive::f64,
                    >::raw(fahrenheit),
                ],
            )
        }
        /// Python `static_method.Convert.label`.
        ///
        /// ```text
        /// def label(unit: str, short: bool = False) -> str | None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn label<'a>(
            unit: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::std::string::String>,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[2],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(unit)],
            )
        }
        /// [`label`](Self::label()) with options, set by name.
        #[doc(alias = "label")]
        #[inline]
        pub fn label_with<'a>(
            unit: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::ConvertLabel<'c, 'a>,
            ) -> self::options::ConvertLabel<'c, 'a>,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::std::string::String>,
        > {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::ConvertLabel::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[2],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(unit)],
                __options,
            )
        }
    }
    /// Python class `static_method.More`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct More {
        base: self::Convert,
    }
    impl ::snakebridge::__private::PythonClass for More {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "static_method",
                "More",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Convert as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Convert as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for More {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("static_method.More")
        }
    }
    impl ::core::clone::Clone for More {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for More {
        type Target = self::Convert;
        #[inline]
        fn deref(&self) -> &self::Convert {
            &self.base
        }
    }
    impl ::core::fmt::Debug for More {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for More {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Convert> for More {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for More {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h More {
        type Kind = More;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for More {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::More {}
    impl More {
        /// Python `static_method.More.More`.
        ///
        /// ```text
        /// def More() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "More")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[3], [])
        }
        /// Python `static_method.More.label`.
        ///
        /// ```text
        /// def label(unit: str, short: bool = False) -> str | None
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn label<'a>(
            unit: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::std::string::String>,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(unit)],
            )
        }
        /// [`label`](Self::label()) with options, set by name.
        #[doc(alias = "label")]
        #[inline]
        pub fn label_with<'a>(
            unit: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::ConvertLabel<'c, 'a>,
            ) -> self::options::ConvertLabel<'c, 'a>,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::std::string::String>,
        > {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::ConvertLabel::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(unit)],
                __options,
            )
        }
        /// Python `static_method.More.to_celsius`.
        ///
        /// ```text
        /// def to_celsius(fahrenheit: float) -> float
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn to_celsius<'a>(
            fahrenheit: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Arg::<
                        ::core::primitive::f64,
                    >::raw(fahrenheit),
                ],
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `short`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct ConvertLabel<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> ConvertLabel<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `short`. Python's default: `False`.
            #[inline]
            pub fn short(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::bool>,
            ) -> Self {
                self.0
                    .set(
                        "short",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::bool,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Convert: ::core::primitive::u64 = 12330012994037981649u64;
        pub const More: ::core::primitive::u64 = 15376235115217859301u64;
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("static_method", "Convert"),
            Site::function("static_method", "Convert.to_celsius"),
            Site::function("static_method", "Convert.label"),
            Site::function("static_method", "More"),
            Site::function("static_method", "More.label"),
            Site::function("static_method", "More.to_celsius"),
        ]
    };
}
