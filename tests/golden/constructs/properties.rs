// @generated from properties.json
/// Python module `properties`.
///
/// Read-only properties, one with a setter, and plain attributes.
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
pub mod properties {
    /// Python class `properties.Account`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Account {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Account {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "properties",
                "Account",
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
    impl ::snakebridge::__private::FromPython for Account {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("properties.Account")
        }
    }
    impl ::core::clone::Clone for Account {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Account {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Account {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Account {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Account {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Account {
        type Kind = Account;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Account {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Account {}
    impl Account {
        /// Python `properties.Account.Account`.
        ///
        /// ```text
        /// def Account(owner: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Account")]
        #[inline]
        pub fn new<'a>(
            owner: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(owner)],
            )
        }
        /// Python attribute `properties.Account.limit`: `float`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn limit(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `properties.Account.label`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn label(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `properties.Account.owner`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn owner(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `properties.Account.entries`: `list[int]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn entries(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<::core::primitive::i64>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Account {
        /// Assigns Python's `limit`.
        #[inline]
        pub fn set_limit<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value),
            )
        }
        /// Assigns Python's `owner`.
        #[inline]
        pub fn set_owner<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `entries`.
        #[inline]
        pub fn set_entries<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::core::primitive::i64>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::i64>,
                >::raw(value),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Account: ::core::primitive::u64 = 5137460797359318678u64;
    }
    static __SITES: [::snakebridge::__private::Site; 5] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("properties", "Account"),
            Site::attribute("properties", "Account.limit"),
            Site::attribute("properties", "Account.label"),
            Site::attribute("properties", "Account.owner"),
            Site::attribute("properties", "Account.entries"),
        ]
    };
}
