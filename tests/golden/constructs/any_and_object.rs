// @generated from any_and_object.json
/// Python module `any_and_object`.
///
/// \`Any\`, \`object\` and nothing known, in and out.
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
pub mod any_and_object {
    /// Python `any_and_object.any_echo`.
    ///
    /// ```text
    /// def any_echo(value: Any) -> Any
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn any_echo<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            ],
        )
    }
    /// Python `any_and_object.object_name`.
    ///
    /// ```text
    /// def object_name(value: object) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn object_name<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            ],
        )
    }
    /// Python `any_and_object.unknown`.
    ///
    /// ```text
    /// def unknown(value, other = None) -> Any
    /// ```
    ///
    /// Untyped; verified against the interpreter.
    #[inline]
    pub fn unknown<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            ],
        )
    }
    /// [`unknown`](unknown()) with options, set by name.
    #[doc(alias = "unknown")]
    #[inline]
    pub fn unknown_with<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Unknown<'c, 'a>,
        ) -> self::options::Unknown<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Unknown::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            ],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `other`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Unknown<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Unknown<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `other`. Python's default: `None`.
            #[inline]
            pub fn other(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "other",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("any_and_object", "any_echo"),
            Site::function("any_and_object", "object_name"),
            Site::function("any_and_object", "unknown"),
        ]
    };
}
