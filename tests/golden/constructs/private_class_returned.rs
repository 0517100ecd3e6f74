// @generated from private_class_returned.json
/// Python module `private_class_returned`.
///
/// Private classes that public functions return.
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
pub mod private_class_returned {
    /// Python `private_class_returned.token`.
    ///
    /// ```text
    /// def token(kind: str) -> private_class_returned._Token
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn token<'a>(
        kind: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<self::Token> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(kind)],
        )
    }
    /// Python `private_class_returned.kind_of`.
    ///
    /// ```text
    /// def kind_of(token: private_class_returned._Token) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind_of<'a>(
        token: &'a self::Token,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(token),
                ),
            ],
        )
    }
    /// Python attribute `private_class_returned.NOTHING`: `private_class_returned._Token`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "NOTHING")]
    #[inline]
    pub fn nothing() -> ::snakebridge::__private::Result<self::Token> {
        ::snakebridge::__private::get(&self::__SITES[2])
    }
    /// Python class `private_class_returned._Token`.
    ///
    /// The class is private in Python: its objects are returned by calls.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "_Token")]
    pub struct Token {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Token {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "private_class_returned",
                "_Token",
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
    impl ::snakebridge::__private::FromPython for Token {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("private_class_returned._Token")
        }
    }
    impl ::core::clone::Clone for Token {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Token {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Token {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Token {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Token {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Token {
        type Kind = Token;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Token {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Token {}
    impl Token {
        /// Python `private_class_returned._Token._Token`.
        ///
        /// ```text
        /// def _Token(kind: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "_Token")]
        #[inline]
        pub fn new<'a>(
            kind: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(kind)],
            )
        }
        /// Python `private_class_returned._Token.text`.
        ///
        /// ```text
        /// def text() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn text(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `private_class_returned._Token.kind`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn kind(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Token {
        /// Assigns Python's `kind`.
        #[inline]
        pub fn set_kind<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Token: ::core::primitive::u64 = 16394434327411365309u64;
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("private_class_returned", "token"),
            Site::function("private_class_returned", "kind_of"),
            Site::attribute("private_class_returned", "NOTHING"),
            Site::function("private_class_returned", "_Token"),
            Site::method("private_class_returned", "_Token", "text"),
            Site::attribute("private_class_returned", "_Token.kind"),
        ]
    };
}
