// @generated from parameter_shapes.json
/// Python module `parameter_shapes`.
///
/// \`a, /, b, \*, c\`, with what is optional in each place.
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
pub mod parameter_shapes {
    /// Python `parameter_shapes.shapes`.
    ///
    /// ```text
    /// def shapes(a: int, a2: int = 2, /, b: int = 3, *rest: int, c: int, d: int = 5, **more: int) -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shapes<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        c: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        rest: impl ::snakebridge::__private::Args<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call.set("c", ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(c));
        __call.ahead(&["a2", "b"]);
        ::snakebridge::__private::Args::<::core::primitive::i64>::push_to(rest, __call);
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a)],
            __options,
        )
    }
    /// [`shapes`](shapes()) with options, set by name.
    #[doc(alias = "shapes")]
    #[inline]
    pub fn shapes_with<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        c: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        rest: impl ::snakebridge::__private::Args<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Shapes<'c, 'a>,
        ) -> self::options::Shapes<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call.set("c", ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(c));
        __call.ahead(&["a2", "b"]);
        ::snakebridge::__private::Args::<::core::primitive::i64>::push_to(rest, __call);
        let _ = options(self::options::Shapes::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a)],
            __options,
        )
    }
    /// Python `parameter_shapes.plain`.
    ///
    /// ```text
    /// def plain(a: int, /, b: int, *, c: int) -> tuple[int, int, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn plain<'a>(
        a: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        b: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        c: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        (::core::primitive::i64, ::core::primitive::i64, ::core::primitive::i64),
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call.set("c", ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(c));
        ::snakebridge::__private::call_with(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(a),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(b),
            ],
            __options,
        )
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `a2`, `b`, `d`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Shapes<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Shapes<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `a2`. Python's default: `2`.
            #[inline]
            pub fn a2(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .positional(
                        0usize,
                        &["a2", "b"],
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `b`. Python's default: `3`.
            #[inline]
            pub fn b(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .positional(
                        1usize,
                        &["a2", "b"],
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `d`. Python's default: `5`.
            #[inline]
            pub fn d(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "d",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Adds any keyword argument.
            #[inline]
            pub fn extra(
                self,
                name: impl ::core::convert::Into<
                    ::std::borrow::Cow<'static, ::core::primitive::str>,
                >,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .extra(
                        name,
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("parameter_shapes", "shapes"),
            Site::function("parameter_shapes", "plain"),
        ]
    };
}
