// @generated from exception_attributes.json
/// Python module `exception_attributes`.
///
/// An exception with attributes of its own.
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
pub mod exception_attributes {
    /// Python `exception_attributes.refuse`.
    ///
    /// ```text
    /// def refuse(code: int) -> None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn refuse<'a>(
        code: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<()> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(code)],
        )
    }
    /// Python exception `exception_attributes.Refused`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Refused {
        base: ::snakebridge::__private::exceptions::ValueError,
    }
    impl ::snakebridge::__private::PythonClass for Refused {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "exception_attributes",
                "Refused",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::exceptions::ValueError as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::exceptions::ValueError as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Refused {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("exception_attributes.Refused")
        }
    }
    impl ::core::clone::Clone for Refused {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Refused {
        type Target = ::snakebridge::__private::exceptions::ValueError;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::exceptions::ValueError {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Refused {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Refused {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::ValueError>
    for Refused {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::exceptions::Exception>
    for Refused {}
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::exceptions::BaseException,
    > for Refused {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Refused {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Refused {
        type Kind = Refused;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Refused {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Refused {}
    impl Refused {
        /// Python `exception_attributes.Refused.Refused`.
        ///
        /// ```text
        /// def Refused(code: int, hint: str = 'none') -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Refused")]
        #[inline]
        pub fn new<'a>(
            code: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(code)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Refused")]
        #[inline]
        pub fn new_with<'a>(
            code: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::RefusedNew<'c, 'a>,
            ) -> self::options::RefusedNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::RefusedNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[1],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(code)],
                __options,
            )
        }
        /// Python attribute `exception_attributes.Refused.code`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn code(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `exception_attributes.Refused.hint`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn hint(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Refused {
        /// Assigns Python's `code`.
        #[inline]
        pub fn set_code<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `hint`.
        #[inline]
        pub fn set_hint<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `hint`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct RefusedNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> RefusedNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `hint`. Python's default: `'none'`.
            #[inline]
            pub fn hint(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "hint",
                        ::snakebridge::__private::Arg::<
                            ::std::string::String,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Refused: ::core::primitive::u64 = 3692748943669429397u64;
    }
    static __SITES: [::snakebridge::__private::Site; 4] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("exception_attributes", "refuse"),
            Site::function("exception_attributes", "Refused"),
            Site::attribute("exception_attributes", "Refused.code"),
            Site::attribute("exception_attributes", "Refused.hint"),
        ]
    };
}
