// @generated from default_arguments.json
/// Python module `default_arguments`.
///
/// Defaults of every kind, the last of them known to Python alone.
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
pub mod default_arguments {
    /// Python `default_arguments.shown`.
    ///
    /// ```text
    /// def shown(a: int = -1, b: float = 0.5, c: str = 'it\'s', d: bytes = bytes.fromhex('7800'), e: bool = True, f: int | None = None, g: tuple[int, ...] = (1, 2), h: list[str] = ['h'], i: Any = _UNSET) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shown() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// [`shown`](shown()) with options, set by name.
    #[doc(alias = "shown")]
    #[inline]
    pub fn shown_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Shown<'c, 'a>,
        ) -> self::options::Shown<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Shown::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[0], [], __options)
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Shown<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Shown<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `a`. Python's default: `-1`.
            #[inline]
            pub fn a(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "a",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `b`. Python's default: `0.5`.
            #[inline]
            pub fn b(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
            ) -> Self {
                self.0
                    .set(
                        "b",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::f64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `c`. Python's default: `'it\'s'`.
            #[inline]
            pub fn c(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
            ) -> Self {
                self.0
                    .set(
                        "c",
                        ::snakebridge::__private::Arg::<
                            ::std::string::String,
                        >::raw(value),
                    );
                self
            }
            /// Sets `d`. Python's default: `bytes.fromhex('7800')`.
            #[inline]
            pub fn d(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::std::vec::Vec<::core::primitive::u8>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "d",
                        ::snakebridge::__private::Arg::<
                            ::std::vec::Vec<::core::primitive::u8>,
                        >::raw(value),
                    );
                self
            }
            /// Sets `e`. Python's default: `True`.
            #[inline]
            pub fn e(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::bool>,
            ) -> Self {
                self.0
                    .set(
                        "e",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::bool,
                        >::raw(value),
                    );
                self
            }
            /// Sets `f`. Python's default: `None`.
            #[inline]
            pub fn f(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::core::primitive::i64>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "f",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::core::primitive::i64>,
                        >::raw(value),
                    );
                self
            }
            /// Sets `g`. Python's default: `(1, 2)`.
            #[inline]
            pub fn g(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "g",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                        >::raw(value),
                    );
                self
            }
            /// Sets `h`. Python's default: `['h']`.
            #[inline]
            pub fn h(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::std::vec::Vec<::std::string::String>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "h",
                        ::snakebridge::__private::Arg::<
                            ::std::vec::Vec<::std::string::String>,
                        >::raw(value),
                    );
                self
            }
            /// Sets `i`. Python's default: `_UNSET`.
            #[inline]
            pub fn i(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "i",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("default_arguments", "shown")]
    };
}
