// @generated from aliases.json
/// Python module `aliases`.
///
/// Names for types, and second names of functions and classes.
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
pub mod aliases {
    /// Python `aliases.widest`.
    ///
    /// ```text
    /// def widest(rows: aliases.Rows) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn widest<'a>(
        rows: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<
                ::snakebridge::__private::Mapping<
                    ::std::string::String,
                    ::core::primitive::i64,
                >,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::core::primitive::i64,
                        >,
                    >,
                >::raw(rows),
            ],
        )
    }
    /// Python `aliases.kind`.
    ///
    /// ```text
    /// def kind(number: aliases.Number) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind<'a>(
        number: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrFloat>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrFloat>,
                >::raw(number),
            ],
        )
    }
    /// Python `aliases.maybe`.
    ///
    /// ```text
    /// def maybe(text: aliases.Maybe = None) -> aliases.Maybe
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe() -> ::snakebridge::__private::Result<
        ::core::option::Option<::std::string::String>,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// [`maybe`](maybe()) with options, set by name.
    #[doc(alias = "maybe")]
    #[inline]
    pub fn maybe_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Maybe<'c, 'a>,
        ) -> self::options::Maybe<'c, 'a>,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<::std::string::String>,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Maybe::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[2], [], __options)
    }
    /// Python `aliases.moved`.
    ///
    /// ```text
    /// def moved(dot: aliases.Point, by: int) -> aliases.Point
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn moved<'a>(
        dot: &'a self::Point,
        by: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<self::Point> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(dot),
                ),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(by),
            ],
        )
    }
    /// Python `aliases.shifted`.
    ///
    /// ```text
    /// def shifted(dot: aliases.Point, by: int) -> aliases.Point
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shifted<'a>(
        dot: &'a self::Point,
        by: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<self::Point> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(dot),
                ),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(by),
            ],
        )
    }
    /// Python class `aliases.Point`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Point {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Point {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "aliases",
                "Point",
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
    impl ::snakebridge::__private::FromPython for Point {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("aliases.Point")
        }
    }
    impl ::core::clone::Clone for Point {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Point {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Point {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Point {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Point {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Point {
        type Kind = Point;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Point {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Point {}
    impl Point {
        /// Python `aliases.Point.Point`.
        ///
        /// ```text
        /// def Point(x: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Point")]
        #[inline]
        pub fn new<'a>(
            x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(x)],
            )
        }
        /// Python attribute `aliases.Point.x`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn x(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Point {
        /// Assigns Python's `x`.
        #[inline]
        pub fn set_x<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python's `int | float`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrFloat {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Float.
        Float(::core::primitive::f64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrFloat> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrFloat> for ::core::primitive::f64 {}
    impl ::snakebridge::__private::UnionValue for IntOrFloat {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Float(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<IntOrFloat>>,
    > for IntOrFloat {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrFloat>>
    for IntOrFloat {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[doc(inline)]
    pub use self::Point as Dot;
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `text`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Maybe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `text`. Python's default: `None`.
            #[inline]
            pub fn text(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::std::string::String>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "text",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::std::string::String>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Point: ::core::primitive::u64 = 7706249438528140503u64;
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("aliases", "widest"),
            Site::function("aliases", "kind"),
            Site::function("aliases", "maybe"),
            Site::function("aliases", "moved"),
            Site::function("aliases", "shifted"),
            Site::function("aliases", "Point"),
            Site::attribute("aliases", "Point.x"),
        ]
    };
}
