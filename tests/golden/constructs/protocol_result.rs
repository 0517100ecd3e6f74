// @generated from protocol_result.json
/// Python module `protocol_result`.
///
/// A protocol that a function returns: the handle has its methods, whatever class stands behind it.
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
pub mod protocol_result {
    /// Python `protocol_result.greeter`.
    ///
    /// ```text
    /// def greeter() -> protocol_result.Greeter
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn greeter() -> ::snakebridge::__private::Result<self::Greeter> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `protocol_result.no_greeter`.
    ///
    /// ```text
    /// def no_greeter() -> protocol_result.Greeter
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn no_greeter() -> ::snakebridge::__private::Result<self::Greeter> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `protocol_result.perhaps`.
    ///
    /// ```text
    /// def perhaps(there: bool) -> protocol_result.Greeter | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn perhaps(
        there: ::core::primitive::bool,
    ) -> ::snakebridge::__private::Result<::core::option::Option<self::Greeter>> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::bool>::raw(there)],
        )
    }
    /// Python `protocol_result.greeters`.
    ///
    /// ```text
    /// def greeters() -> list[protocol_result.Greeter]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn greeters() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<self::Greeter>,
    > {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python `protocol_result.language`.
    ///
    /// ```text
    /// def language(of: protocol_result.Greeter) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn language<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<
                (self::__members::language, self::__members::greet),
            >,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<
                        (self::__members::language, self::__members::greet),
                    >,
                >::raw(of),
            ],
        )
    }
    /// Python class `protocol_result.Greeter`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Greeter {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Greeter {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "protocol_result",
                    "Greeter",
                )
                .by_members(&["language", "greet"]);
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
    impl ::snakebridge::__private::FromPython for Greeter {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_result.Greeter")
        }
    }
    impl ::core::clone::Clone for Greeter {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Greeter {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Greeter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Greeter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Greeter {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Greeter {
        type Kind = Greeter;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Greeter {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Greeter {}
    impl Greeter {
        /// Python `protocol_result.Greeter.greet`.
        ///
        /// ```text
        /// def greet(name: str) -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn greet<'a>(
            &self,
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// Python attribute `protocol_result.Greeter.language`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn language(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Greeter {
        /// Assigns Python's `language`.
        #[inline]
        pub fn set_language<'a>(
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
    /// Python class `protocol_result.Silent`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Silent {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Silent {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "protocol_result",
                "Silent",
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
    impl ::snakebridge::__private::FromPython for Silent {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("protocol_result.Silent")
        }
    }
    impl ::core::clone::Clone for Silent {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Silent {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Silent {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Silent {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Silent {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Silent {
        type Kind = Silent;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Silent {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Silent {}
    impl Silent {
        /// Python `protocol_result.Silent.Silent`.
        ///
        /// ```text
        /// def Silent() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Silent")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[7], [])
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Greeter: ::core::primitive::u64 = 2066477829435299920u64;
        pub const Silent: ::core::primitive::u64 = 5083554922694777683u64;
    }
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    pub mod __members {
        pub enum greet {}
        impl ::snakebridge::__private::Has<greet> for super::Greeter {}
        pub enum language {}
        impl ::snakebridge::__private::Has<language> for super::Greeter {}
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("protocol_result", "greeter"),
            Site::function("protocol_result", "no_greeter"),
            Site::function("protocol_result", "perhaps"),
            Site::function("protocol_result", "greeters"),
            Site::function("protocol_result", "language"),
            Site::method("protocol_result", "Greeter", "greet"),
            Site::attribute("protocol_result", "Greeter.language"),
            Site::function("protocol_result", "Silent"),
        ]
    };
}
