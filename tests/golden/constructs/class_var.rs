// @generated from class_var.json
/// Python module `class_var`.
///
/// \`ClassVar\`: an attribute of the class.
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
pub mod class_var {
    /// Python class `class_var.Registry`.
    ///
    /// Shared by all instances.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Registry {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Registry {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "class_var",
                "Registry",
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
    impl ::snakebridge::__private::FromPython for Registry {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("class_var.Registry")
        }
    }
    impl ::core::clone::Clone for Registry {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Registry {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Registry {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Registry {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Registry {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Registry {
        type Kind = Registry;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Registry {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Registry {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Registry {}
    impl Registry {
        /// Python `class_var.Registry.Registry`.
        ///
        /// ```text
        /// def Registry(name: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Registry")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            )
        }
        /// Python attribute `class_var.Registry.count`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn count() -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::get(&self::__SITES[1])
        }
        /// Python attribute `class_var.Registry.names`: `list[str]`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn names() -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<::std::string::String>,
        > {
            ::snakebridge::__private::get(&self::__SITES[2])
        }
        /// Python attribute `class_var.Registry.latest`: `str | None`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn latest() -> ::snakebridge::__private::Result<
            ::core::option::Option<::std::string::String>,
        > {
            ::snakebridge::__private::get(&self::__SITES[3])
        }
        /// Python attribute `class_var.Registry.sizes`: `dict[str, int]`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sizes() -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Dict<::std::string::String, ::core::primitive::i64>,
        > {
            ::snakebridge::__private::get(&self::__SITES[4])
        }
        /// Python attribute `class_var.Registry.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Registry {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
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
        pub const Registry: ::core::primitive::u64 = 6449033466589069833u64;
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("class_var", "Registry"),
            Site::attribute("class_var", "Registry.count"),
            Site::attribute("class_var", "Registry.names"),
            Site::attribute("class_var", "Registry.latest"),
            Site::attribute("class_var", "Registry.sizes"),
            Site::attribute("class_var", "Registry.name"),
        ]
    };
}
