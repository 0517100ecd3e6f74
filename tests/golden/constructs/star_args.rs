// @generated from star_args.json
/// Python module `star_args`.
///
/// \`\*args\` of one type, and of any.
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
pub mod star_args {
    /// Python `star_args.total`.
    ///
    /// ```text
    /// def total(*numbers: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn total<'a>(
        numbers: impl ::snakebridge::__private::Args<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::core::primitive::i64,
        >::push_to(numbers, __call);
        ::snakebridge::__private::call_with(&self::__SITES[0], [], __options)
    }
    /// Python `star_args.kinds`.
    ///
    /// ```text
    /// def kinds(*values: Any) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn kinds<'a>(
        values: impl ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::snakebridge::__private::Value,
        >::push_to(values, __call);
        ::snakebridge::__private::call_with(&self::__SITES[1], [], __options)
    }
    /// Python `star_args.joined`.
    ///
    /// ```text
    /// def joined(first: str, *options: str, sep: str = ' ') -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn joined<'a>(
        first: &'a ::core::primitive::str,
        options_2: impl ::snakebridge::__private::Args<'a, ::std::string::String>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::std::string::String,
        >::push_to(options_2, __call);
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(first)],
            __options,
        )
    }
    /// [`joined`](joined()) with options, set by name.
    #[doc(alias = "joined")]
    #[inline]
    pub fn joined_with<'a>(
        first: &'a ::core::primitive::str,
        options_2: impl ::snakebridge::__private::Args<'a, ::std::string::String>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Joined<'c, 'a>,
        ) -> self::options::Joined<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::std::string::String,
        >::push_to(options_2, __call);
        let _ = options(self::options::Joined::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(first)],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `sep`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Joined<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Joined<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `sep`. Python's default: `' '`.
            #[inline]
            pub fn sep(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "sep",
                        ::snakebridge::__private::Arg::<
                            ::std::string::String,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("star_args", "total"),
            Site::function("star_args", "kinds"),
            Site::function("star_args", "joined"),
        ]
    };
}
