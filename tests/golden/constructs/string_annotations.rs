// @generated from string_annotations.json
/// Python module `string_annotations`.
///
/// \`from \_\_future\_\_ import annotations\`: hints of newer versions on older ones.
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
pub mod string_annotations {
    /// Python `string_annotations.half`.
    ///
    /// ```text
    /// def half(value: int | None, names: list[str | int] | None = None) -> float | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn half<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<::core::primitive::f64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<::core::primitive::i64>,
                >::raw(value),
            ],
        )
    }
    /// [`half`](half()) with options, set by name.
    #[doc(alias = "half")]
    #[inline]
    pub fn half_with<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<::core::primitive::i64>,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Half<'c, 'a>,
        ) -> self::options::Half<'c, 'a>,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<::core::primitive::f64>,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Half::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<::core::primitive::i64>,
                >::raw(value),
            ],
            __options,
        )
    }
    /// Python `string_annotations.count`.
    ///
    /// ```text
    /// def count(table: dict[str, list[string_annotations.Later]]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn count<'a>(
        table: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Mapping<
                ::std::string::String,
                ::std::vec::Vec<self::Later>,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::std::vec::Vec<self::Later>,
                    >,
                >::raw(table),
            ],
        )
    }
    /// Python class `string_annotations.Later`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Later {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Later {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "string_annotations",
                "Later",
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
    impl ::snakebridge::__private::FromPython for Later {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("string_annotations.Later")
        }
    }
    impl ::core::clone::Clone for Later {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Later {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Later {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Later {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Later {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Later {
        type Kind = Later;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Later {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Later {}
    impl Later {
        /// Python `string_annotations.Later.Later`.
        ///
        /// ```text
        /// def Later() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Later")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[2], [])
        }
    }
    /// Python's `str | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrInt {
        /// A Str.
        Str(::std::string::String),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrInt> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrInt> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::UnionValue for StrOrInt {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrInt>>,
    > for StrOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrInt>>
    for StrOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `names`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Half<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Half<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `names`. Python's default: `None`.
            #[inline]
            pub fn names(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<
                        ::std::vec::Vec<::snakebridge::__private::Union<super::StrOrInt>>,
                    >,
                >,
            ) -> Self {
                self.0
                    .set(
                        "names",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<
                                ::std::vec::Vec<
                                    ::snakebridge::__private::Union<super::StrOrInt>,
                                >,
                            >,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Later: ::core::primitive::u64 = 7655155181042624585u64;
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("string_annotations", "half"),
            Site::function("string_annotations", "count"),
            Site::function("string_annotations", "Later"),
        ]
    };
}
