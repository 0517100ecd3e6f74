// @generated from type_of_class.json
/// Python module `type_of_class`.
///
/// \`type\[T\]\` in and out.
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
pub mod type_of_class {
    /// Python `type_of_class.sides`.
    ///
    /// ```text
    /// def sides(cls: type[type_of_class.Base]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn sides<'a>(
        cls: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::ClassOf<self::Base>,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::ClassOf<self::Base>,
                >::raw(cls),
            ],
        )
    }
    /// Python `type_of_class.four`.
    ///
    /// ```text
    /// def four() -> type[type_of_class.Four]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn four() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Class<self::Four>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `type_of_class.wrong`.
    ///
    /// ```text
    /// def wrong() -> type[type_of_class.Four]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn wrong() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Class<self::Four>,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python class `type_of_class.Base`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Base {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Base {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "type_of_class",
                "Base",
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
    impl ::snakebridge::__private::FromPython for Base {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("type_of_class.Base")
        }
    }
    impl ::core::clone::Clone for Base {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Base {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Base {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Base {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Base {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Base {
        type Kind = Base;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Base {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Base {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Base {}
    impl Base {
        /// Python `type_of_class.Base.Base`.
        ///
        /// ```text
        /// def Base(name: str = 'base') -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Base")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[3], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Base")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::BaseNew<'c, 'a>,
            ) -> self::options::BaseNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::BaseNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
        }
        /// Python attribute `type_of_class.Base.sides`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sides(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `type_of_class.Base.name`: `str`.
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
    impl Base {
        /// Assigns Python's `sides`.
        #[inline]
        pub fn set_sides<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
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
    /// Python class `type_of_class.Four`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Four {
        base: self::Base,
    }
    impl ::snakebridge::__private::PythonClass for Four {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "type_of_class",
                "Four",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Base as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Base as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Four {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("type_of_class.Four")
        }
    }
    impl ::core::clone::Clone for Four {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Four {
        type Target = self::Base;
        #[inline]
        fn deref(&self) -> &self::Base {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Four {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Four {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Base> for Four {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Four {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Four {
        type Kind = Four;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Four {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Four {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Four {}
    impl Four {
        /// Python `type_of_class.Four.Four`.
        ///
        /// ```text
        /// def Four(name: str = 'base') -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Four")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[6], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Four")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::BaseNew<'c, 'a>,
            ) -> self::options::BaseNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::BaseNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[6], [], __options)
        }
        /// Python attribute `type_of_class.Four.sides`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn sides() -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::get(&self::__SITES[7])
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `name`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct BaseNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> BaseNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `name`. Python's default: `'base'`.
            #[inline]
            pub fn name(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "name",
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
        pub const Base: ::core::primitive::u64 = 11969867649709658262u64;
        pub const Four: ::core::primitive::u64 = 6935742731681587751u64;
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("type_of_class", "sides"),
            Site::function("type_of_class", "four"),
            Site::function("type_of_class", "wrong"),
            Site::function("type_of_class", "Base"),
            Site::attribute("type_of_class", "Base.sides"),
            Site::attribute("type_of_class", "Base.name"),
            Site::function("type_of_class", "Four"),
            Site::attribute("type_of_class", "Four.sides"),
        ]
    };
}
