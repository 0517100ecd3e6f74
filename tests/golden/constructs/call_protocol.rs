// @generated from call_protocol.json
/// Python module `call_protocol`.
///
/// \`\_\_call\_\_\`, with an option.
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
pub mod call_protocol {
    /// Python class `call_protocol.Scale`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Scale {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Scale {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "call_protocol",
                "Scale",
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
    impl ::snakebridge::__private::FromPython for Scale {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("call_protocol.Scale")
        }
    }
    impl ::core::clone::Clone for Scale {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Scale {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Scale {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Scale {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Scale {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Scale {
        type Kind = Scale;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Scale {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__call__,
    > for self::Scale {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Scale {}
    impl Scale {
        /// Python `call_protocol.Scale.Scale`.
        ///
        /// ```text
        /// def Scale(by: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Scale")]
        #[inline]
        pub fn new<'a>(
            by: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(by)],
            )
        }
        /// Python `call_protocol.Scale.__call__`.
        ///
        /// ```text
        /// def __call__(value: int, offset: int = 0) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__call__")]
        #[inline]
        pub fn call<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
            )
        }
        /// [`call`](Self::call()) with options, set by name.
        #[doc(alias = "__call__")]
        #[inline]
        pub fn call_with<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::ScaleCall<'c, 'a>,
            ) -> self::options::ScaleCall<'c, 'a>,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::ScaleCall::__new(__call));
            ::snakebridge::__private::method_with(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
                __options,
            )
        }
    }
    impl ::snakebridge::__private::Calls for Scale {
        type Input = ::snakebridge::__private::Value;
        type Output = ::core::primitive::i64;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `offset`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct ScaleCall<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> ScaleCall<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `offset`. Python's default: `0`.
            #[inline]
            pub fn offset(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "offset",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Scale: ::core::primitive::u64 = 2274506863576215388u64;
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("call_protocol", "Scale"),
            Site::method("call_protocol", "Scale", "__call__"),
        ]
    };
}
