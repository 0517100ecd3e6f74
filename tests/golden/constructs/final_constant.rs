// @generated from final_constant.json
/// Python module `final_constant`.
///
/// \`Final\`: a constant, typed by what it is.
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
pub mod final_constant {
    /// Python attribute `final_constant.LIMIT`: `int`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "LIMIT")]
    #[inline]
    pub fn limit() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python attribute `final_constant.NAME`: `str`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "NAME")]
    #[inline]
    pub fn name() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::get(&self::__SITES[1])
    }
    /// Python attribute `final_constant.RATIO`: `float`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "RATIO")]
    #[inline]
    pub fn ratio() -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::get(&self::__SITES[2])
    }
    /// Python attribute `final_constant.READY`: `bool`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "READY")]
    #[inline]
    pub fn ready() -> ::snakebridge::__private::Result<::core::primitive::bool> {
        ::snakebridge::__private::get(&self::__SITES[3])
    }
    /// Python attribute `final_constant.MAGIC`: `bytes`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "MAGIC")]
    #[inline]
    pub fn magic() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::core::primitive::u8>,
    > {
        ::snakebridge::__private::get(&self::__SITES[4])
    }
    /// Python attribute `final_constant.DEPTHS`: `list[int]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "DEPTHS")]
    #[inline]
    pub fn depths() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::List<::core::primitive::i64>,
    > {
        ::snakebridge::__private::get(&self::__SITES[5])
    }
    /// Python class `final_constant.Settings`.
    ///
    /// Constants of a class.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Settings {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Settings {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "final_constant",
                "Settings",
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
    impl ::snakebridge::__private::FromPython for Settings {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("final_constant.Settings")
        }
    }
    impl ::core::clone::Clone for Settings {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Settings {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Settings {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Settings {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Settings {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Settings {
        type Kind = Settings;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Settings {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Settings {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Settings {}
    impl Settings {
        /// Python `final_constant.Settings.Settings`.
        ///
        /// ```text
        /// def Settings(seed: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Settings")]
        #[inline]
        pub fn new<'a>(
            seed: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(seed)],
            )
        }
        /// Python attribute `final_constant.Settings.MODE`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "MODE")]
        #[inline]
        pub fn mode() -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::get(&self::__SITES[7])
        }
        /// Python attribute `final_constant.Settings.LEVEL`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "LEVEL")]
        #[inline]
        pub fn level() -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::get(&self::__SITES[8])
        }
        /// Python attribute `final_constant.Settings.seed`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn seed(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `final_constant.Settings.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Settings: ::core::primitive::u64 = 2358648628156268370u64;
    }
    static __SITES: [::snakebridge::__private::Site; 11] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("final_constant", "LIMIT"),
            Site::attribute("final_constant", "NAME"),
            Site::attribute("final_constant", "RATIO"),
            Site::attribute("final_constant", "READY"),
            Site::attribute("final_constant", "MAGIC"),
            Site::attribute("final_constant", "DEPTHS"),
            Site::function("final_constant", "Settings"),
            Site::attribute("final_constant", "Settings.MODE"),
            Site::attribute("final_constant", "Settings.LEVEL"),
            Site::attribute("final_constant", "Settings.seed"),
            Site::attribute("final_constant", "Settings.name"),
        ]
    };
}
