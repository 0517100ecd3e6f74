// @generated from typevar_from_protocol.json
/// Python module `typevar_from_protocol`.
///
/// A type variable that a special method of the argument tells.
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
pub mod typevar_from_protocol {
    /// Python `typevar_from_protocol.magnitude`.
    ///
    /// ```text
    /// def magnitude(x: SupportsAbs[T]) -> T
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn magnitude<
        'a,
        T: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        X: ::snakebridge::__private::Kinded<
                Kind: ::snakebridge::__private::Supports<
                        ::snakebridge::__private::supports::Abs,
                        Output = T,
                    >,
            >
            + ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Protocol<
                    (::snakebridge::__private::protocol_members::__abs__,),
                >,
            >,
    >(x: X) -> ::snakebridge::__private::Result<T> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<
                        (::snakebridge::__private::protocol_members::__abs__,),
                    >,
                >::raw(x),
            ],
        )
    }
    /// Python class `typevar_from_protocol.Length`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Length {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Length {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "typevar_from_protocol",
                "Length",
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
    impl ::snakebridge::__private::FromPython for Length {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typevar_from_protocol.Length")
        }
    }
    impl ::core::clone::Clone for Length {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Length {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Length {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Length {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Length {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Length {
        type Kind = Length;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Length {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::Length {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::Length {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Length {}
    impl Length {
        /// Python `typevar_from_protocol.Length.Length`.
        ///
        /// ```text
        /// def Length(metres: float) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Length")]
        #[inline]
        pub fn new<'a>(
            metres: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(metres)],
            )
        }
        /// Python `typevar_from_protocol.Length.__ceil__`.
        ///
        /// ```text
        /// def __ceil__() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__ceil__")]
        #[inline]
        pub fn ceil(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::call(
                &self::__SITES[2],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `typevar_from_protocol.Length.__abs__`.
        ///
        /// ```text
        /// def __abs__() -> typevar_from_protocol.Length
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__abs__")]
        #[inline]
        pub fn abs(&self) -> ::snakebridge::__private::Result<self::Length> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `typevar_from_protocol.Length.metres`: `float`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn metres(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Length {
        /// Assigns Python's `metres`.
        #[inline]
        pub fn set_metres<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value),
            )
        }
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Ceil>
    for Length {
        type Output = ::core::primitive::i64;
    }
    impl ::snakebridge::__private::Supports<::snakebridge::__private::supports::Abs>
    for Length {
        type Output = self::Length;
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Length: ::core::primitive::u64 = 17718134857718917128u64;
    }
    static __SITES: [::snakebridge::__private::Site; 5] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typevar_from_protocol", "magnitude"),
            Site::function("typevar_from_protocol", "Length"),
            Site::function("math", "ceil"),
            Site::function("builtins", "abs"),
            Site::attribute("typevar_from_protocol", "Length.metres"),
        ]
    };
}
