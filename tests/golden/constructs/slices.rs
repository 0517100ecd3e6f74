// @generated from slices.json
/// Python module `slices`.
///
/// Parameters declared as \`slice\`.
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
pub mod slices {
    /// Python `slices.parts`.
    ///
    /// ```text
    /// def parts(of: slice) -> str
    /// ```
    ///
    /// Untyped in part: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn parts<'a>(
        of: impl ::snakebridge::Arg<'a, ::snakebridge::Value>,
    ) -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "slices",
            "parts",
        );
        ::snakebridge::__private::call(
            &SITE,
            [::snakebridge::Arg::<::snakebridge::Value>::raw(of)],
        )
    }
    /// Python `slices.maybe`.
    ///
    /// ```text
    /// def maybe(of: slice | None = None) -> str
    /// ```
    ///
    /// Untyped in part: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe() -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "slices",
            "maybe",
        );
        ::snakebridge::__private::call(&SITE, [])
    }
    /// [`maybe`](maybe()) with options, set by name.
    #[doc(alias = "maybe")]
    #[inline]
    pub fn maybe_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Maybe<'c, 'a>,
        ) -> self::options::Maybe<'c, 'a>,
    ) -> ::snakebridge::Result<::std::string::String> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "slices",
            "maybe",
        );
        ::snakebridge::__private::call_with(
            &SITE,
            [],
            |__call| {
                let _ = options(self::options::Maybe::__new(__call));
            },
        )
    }
    /// Python `slices.whole`.
    ///
    /// ```text
    /// def whole() -> slice
    /// ```
    ///
    /// Untyped in part: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn whole() -> ::snakebridge::Result<::snakebridge::Object> {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "slices",
            "whole",
        );
        ::snakebridge::__private::call(&SITE, [])
    }
    /// Python class `slices.Row`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Row {
        base: ::snakebridge::Object,
    }
    impl ::snakebridge::PythonClass for Row {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "slices",
                "Row",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::Object) -> Self {
            Self {
                base: <::snakebridge::Object as ::snakebridge::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::Object {
            <::snakebridge::Object as ::snakebridge::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::FromPython for Row {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("slices.Row")
        }
    }
    impl ::core::clone::Clone for Row {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Row {
        type Target = ::snakebridge::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Row {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Row {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::IsA<::snakebridge::Object> for Row {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::Kinded for &'__h Row {
        type Kind = Row;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::Kinded for Row {
        type Kind = Self;
    }
    impl ::snakebridge::Has<::snakebridge::protocol_members::__getitem__> for self::Row {}
    impl ::snakebridge::Has<::snakebridge::protocol_members::__hash__> for self::Row {}
    impl ::snakebridge::Has<::snakebridge::protocol_members::__len__> for self::Row {}
    impl Row {
        /// Python `slices.Row.Row`.
        ///
        /// ```text
        /// def Row(items: list[int]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Row")]
        #[inline]
        pub fn new<'a>(
            items: impl ::snakebridge::Arg<'a, ::std::vec::Vec<::core::primitive::i64>>,
        ) -> ::snakebridge::Result<Self> {
            static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
                "slices",
                "Row",
            );
            ::snakebridge::__private::call(
                &SITE,
                [
                    ::snakebridge::Arg::<
                        ::std::vec::Vec<::core::primitive::i64>,
                    >::raw(items),
                ],
            )
        }
        /// Python `slices.Row.__len__`.
        ///
        /// ```text
        /// def __len__() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__len__")]
        #[inline]
        pub fn len(&self) -> ::snakebridge::Result<::core::primitive::usize> {
            static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
                "builtins",
                "len",
            );
            ::snakebridge::__private::call(
                &SITE,
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `slices.Row.__getitem__`.
        ///
        /// ```text
        /// def __getitem__(index: int) -> int
        /// def __getitem__(index: slice) -> list[int]
        /// ```
        ///
        /// Untyped in part: a class of a module that is not declared in the same `python_module!` call.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__getitem__")]
        #[inline]
        pub fn get_item<
            'a,
            P: ::snakebridge::Kinded<Kind: self::sig::RowGetItem>
                + ::snakebridge::Arg<'a, <P as ::snakebridge::Kinded>::Kind>,
        >(
            &self,
            index: P,
        ) -> ::snakebridge::Result<
            <<P as ::snakebridge::Kinded>::Kind as self::sig::RowGetItem>::Output,
        > {
            static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
                "operator",
                "getitem",
            );
            ::snakebridge::__private::call(
                &SITE,
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::PythonClass::__object(self),
                    ),
                    ::snakebridge::Arg::<<P as ::snakebridge::Kinded>::Kind>::raw(index),
                ],
            )
        }
    }
    impl self::sig::RowGetItem for ::core::primitive::i64 {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::RowGetItem for ::snakebridge::Object {
        type Output = ::std::vec::Vec<::core::primitive::i64>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `of`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Maybe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `of`. Python's default: `None`.
            #[inline]
            pub fn of(
                self,
                value: impl ::snakebridge::Arg<'a, ::snakebridge::Value>,
            ) -> Self {
                self.0.set("of", ::snakebridge::Arg::<::snakebridge::Value>::raw(value));
                self
            }
        }
    }
    /// The overloaded functions: which kinds of arguments each accepts, and what it returns for them.
    pub mod sig {
        /// Accepted by Python's `slices.Row.__getitem__`, whose overloads are:
        ///
        /// ```text
        /// def __getitem__(index: int) -> int
        /// def __getitem__(index: slice) -> list[int]
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `slices.Row.__getitem__` does not accept `{Self}` as `index`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def __getitem__(index: int) -> int\n    def __getitem__(index: slice) -> list[int]"
        )]
        pub trait RowGetItem {
            /// What Python returns.
            type Output: ::snakebridge::FromPython;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Row: ::core::primitive::u64 = 14728052730509278072u64;
    }
}
