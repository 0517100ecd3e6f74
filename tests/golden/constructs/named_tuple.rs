// @generated from named_tuple.json
/// Python module `named_tuple`.
///
/// \`typing.NamedTuple\`: a tuple whose members have names.
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
pub mod named_tuple {
    /// Python `named_tuple.origin`.
    ///
    /// ```text
    /// def origin() -> named_tuple.Point
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn origin() -> ::snakebridge::__private::Result<self::Point> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `named_tuple.flip`.
    ///
    /// ```text
    /// def flip(point: named_tuple.Point) -> named_tuple.Point
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn flip<'a>(
        point: impl ::snakebridge::__private::Arg<'a, self::Point>,
    ) -> ::snakebridge::__private::Result<self::Point> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<self::Point>::raw(point)],
        )
    }
    /// Python `named_tuple.is_point`.
    ///
    /// ```text
    /// def is_point(value: object) -> bool
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn is_point<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            ],
        )
    }
    /// Python `named_tuple.span`.
    ///
    /// ```text
    /// def span(pair: tuple[int, str]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn span<'a>(
        pair: impl ::snakebridge::__private::Arg<
            'a,
            (::core::primitive::i64, ::std::string::String),
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    (::core::primitive::i64, ::std::string::String),
                >::raw(pair),
            ],
        )
    }
    /// Python `named_tuple.distance`.
    ///
    /// ```text
    /// def distance(pair: tuple[float, float, str | None]) -> float
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn distance<'a>(
        pair: impl ::snakebridge::__private::Arg<
            'a,
            (
                ::core::primitive::f64,
                ::core::primitive::f64,
                ::core::option::Option<::std::string::String>,
            ),
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    (
                        ::core::primitive::f64,
                        ::core::primitive::f64,
                        ::core::option::Option<::std::string::String>,
                    ),
                >::raw(pair),
            ],
        )
    }
    /// Python `named_tuple.track`.
    ///
    /// ```text
    /// def track() -> list[named_tuple.Point]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn track() -> ::snakebridge::__private::Result<::std::vec::Vec<self::Point>> {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    /// Python `named_tuple.pair`.
    ///
    /// ```text
    /// def pair() -> named_tuple.Pair
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn pair() -> ::snakebridge::__private::Result<self::Pair> {
        ::snakebridge::__private::call(&self::__SITES[6], [])
    }
    /// Python `named_tuple.match`.
    ///
    /// ```text
    /// def match() -> named_tuple.Match
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "match")]
    #[inline]
    pub fn match_() -> ::snakebridge::__private::Result<self::Match> {
        ::snakebridge::__private::call(&self::__SITES[7], [])
    }
    /// Python `named_tuple.liar`.
    ///
    /// ```text
    /// def liar() -> named_tuple.Point
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn liar() -> ::snakebridge::__private::Result<self::Point> {
        ::snakebridge::__private::call(&self::__SITES[8], [])
    }
    /// Python class `named_tuple.Point`.
    ///
    /// A point of the plane.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Point {
        base: ::snakebridge::__private::PyTuple<
            ::core::option::Option<self::FloatOrStr>,
        >,
    }
    impl ::snakebridge::__private::PythonClass for Point {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "named_tuple",
                "Point",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyTuple<
                    ::core::option::Option<self::FloatOrStr>,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyTuple<
                ::core::option::Option<self::FloatOrStr>,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Point {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("named_tuple.Point")
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
        type Target = ::snakebridge::__private::PyTuple<
            ::core::option::Option<self::FloatOrStr>,
        >;
        #[inline]
        fn deref(
            &self,
        ) -> &::snakebridge::__private::PyTuple<
            ::core::option::Option<self::FloatOrStr>,
        > {
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
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::PyTuple<::core::option::Option<self::FloatOrStr>>,
    > for Point {}
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
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Point {}
    impl Point {
        /// Python `named_tuple.Point.Point`.
        ///
        /// ```text
        /// def Point(x: float, y: float = 0.0, label: str | None = None) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Point")]
        #[inline]
        pub fn new<'a>(
            x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[13],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(x)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Point")]
        #[inline]
        pub fn new_with<'a>(
            x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::PointNew<'c, 'a>,
            ) -> self::options::PointNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::PointNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[13],
                [::snakebridge::__private::Arg::<::core::primitive::f64>::raw(x)],
                __options,
            )
        }
        /// Python `named_tuple.Point.__repr__`.
        ///
        /// Return a nicely formatted representation string
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[14],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `named_tuple.Point.x`: `float`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn x(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `named_tuple.Point.y`: `float`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn y(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `named_tuple.Point.label`: `str | None`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn label(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::std::string::String>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `named_tuple.Point.norm`.
        ///
        /// ```text
        /// def norm() -> float
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn norm(&self) -> ::snakebridge::__private::Result<::core::primitive::f64> {
            ::snakebridge::__private::method(
                &self::__SITES[15],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `named_tuple.Point.__reversed__`.
        ///
        /// ```text
        /// def __reversed__() -> Iterator[float | str | None]
        /// ```
        ///
        /// Types from typeshed; not verifiable at run time.
        #[doc(alias = "__reversed__")]
        #[inline]
        pub fn reversed(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<::core::option::Option<self::FloatOrStr>>,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[16],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Point {
        type Item = ::core::option::Option<self::FloatOrStr>;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<
            ::core::option::Option<::snakebridge::__private::Union<self::FloatOrStr>>,
        >,
    > for &'a Point {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Iterable<
                ::core::option::Option<::snakebridge::__private::Union<self::FloatOrStr>>,
            >,
        >,
    > for &'a Point {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<
            ::core::option::Option<::snakebridge::__private::Union<self::FloatOrStr>>,
        >,
    > for &'a Point {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Sequence<
            ::core::option::Option<::snakebridge::__private::Union<self::FloatOrStr>>,
        >,
    > for &'a Point {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Sequence<
                ::core::option::Option<::snakebridge::__private::Union<self::FloatOrStr>>,
            >,
        >,
    > for &'a Point {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Sequence<
            ::core::option::Option<::snakebridge::__private::Union<self::FloatOrStr>>,
        >,
    > for &'a Point {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Point {
        type Item = ::snakebridge::__private::Result<
            ::core::option::Option<self::FloatOrStr>,
        >;
        type IntoIter = ::snakebridge::__private::PyIter<
            ::core::option::Option<self::FloatOrStr>,
        >;
        fn into_iter(
            self,
        ) -> ::snakebridge::__private::PyIter<::core::option::Option<self::FloatOrStr>> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        (
            ::core::primitive::f64,
            ::core::primitive::f64,
            ::core::option::Option<::std::string::String>,
        ),
    > for &'a Point {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            (
                ::core::primitive::f64,
                ::core::primitive::f64,
                ::core::option::Option<::std::string::String>,
            ),
        >,
    > for &'a Point {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        (
            ::core::primitive::f64,
            ::core::primitive::f64,
            ::core::option::Option<::std::string::String>,
        ),
    > for &'a Point {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// The values of a [`Point`], as plain Rust data. Read by [`Point::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct PointSnapshot {
        /// Python's `x`: `float`.
        pub x: ::core::primitive::f64,
        /// Python's `y`: `float`.
        pub y: ::core::primitive::f64,
        /// Python's `label`: `str | None`.
        pub label: ::core::option::Option<::std::string::String>,
    }
    impl Point {
        /// Reads all fields into a [`PointSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<PointSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(PointSnapshot {
                    x: ::snakebridge::__private::attr(
                        &self::__SITES[10],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    y: ::snakebridge::__private::attr(
                        &self::__SITES[11],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    label: ::snakebridge::__private::attr(
                        &self::__SITES[12],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for PointSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Point>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Point as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl PointSnapshot {
        /// Makes a new [`Point`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Point> {
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Float(self.x),
                            ::snakebridge::__private::Raw::Float(self.y), match & self
                            .label { ::core::option::Option::Some(some) =>
                            ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed(some)),
                            ::core::option::Option::None =>
                            ::snakebridge::__private::Raw::None, }
                        ],
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Point> for PointSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Point> for &PointSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Point>>
    for PointSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Point>>
    for &PointSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Point> for PointSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for PointSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &PointSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for PointSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for PointSnapshot {
        type Kind = self::Point;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &PointSnapshot {
        type Kind = self::Point;
    }
    /// Python class `named_tuple.Match`.
    ///
    /// Names that Rust cannot take as they are.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Match {
        base: ::snakebridge::__private::PyTuple<self::StrOrIntOrBool>,
    }
    impl ::snakebridge::__private::PythonClass for Match {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "named_tuple",
                "Match",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyTuple<
                    self::StrOrIntOrBool,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyTuple<
                self::StrOrIntOrBool,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Match {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("named_tuple.Match")
        }
    }
    impl ::core::clone::Clone for Match {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Match {
        type Target = ::snakebridge::__private::PyTuple<self::StrOrIntOrBool>;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::PyTuple<self::StrOrIntOrBool> {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Match {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Match {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::PyTuple<self::StrOrIntOrBool>,
    > for Match {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Match {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Match {
        type Kind = Match;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Match {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Match {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Match {}
    impl Match {
        /// Python `named_tuple.Match.Match`.
        ///
        /// ```text
        /// def Match(type: str, Count: int, self: bool) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Match")]
        #[inline]
        pub fn new<'a>(
            type_: &'a ::core::primitive::str,
            count: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            self_: ::core::primitive::bool,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[21],
                [
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(type_),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(count),
                    ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(self_),
                ],
            )
        }
        /// Python `named_tuple.Match.__repr__`.
        ///
        /// Return a nicely formatted representation string
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[14],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `named_tuple.Match.type`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "type")]
        #[inline]
        pub fn type_(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `named_tuple.Match.Count`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Count")]
        #[inline]
        pub fn count(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `named_tuple.Match.self`: `bool`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "self")]
        #[inline]
        pub fn self_(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::attr(
                &self::__SITES[20],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `named_tuple.Match.__reversed__`.
        ///
        /// ```text
        /// def __reversed__() -> Iterator[str | int | bool]
        /// ```
        ///
        /// Types from typeshed; not verifiable at run time.
        #[doc(alias = "__reversed__")]
        #[inline]
        pub fn reversed(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<self::StrOrIntOrBool>,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[16],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Match {
        type Item = self::StrOrIntOrBool;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<
            ::snakebridge::__private::Union<self::StrOrIntOrBool>,
        >,
    > for &'a Match {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Iterable<
                ::snakebridge::__private::Union<self::StrOrIntOrBool>,
            >,
        >,
    > for &'a Match {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<
            ::snakebridge::__private::Union<self::StrOrIntOrBool>,
        >,
    > for &'a Match {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Sequence<
            ::snakebridge::__private::Union<self::StrOrIntOrBool>,
        >,
    > for &'a Match {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Sequence<
                ::snakebridge::__private::Union<self::StrOrIntOrBool>,
            >,
        >,
    > for &'a Match {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Sequence<
            ::snakebridge::__private::Union<self::StrOrIntOrBool>,
        >,
    > for &'a Match {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Match {
        type Item = ::snakebridge::__private::Result<self::StrOrIntOrBool>;
        type IntoIter = ::snakebridge::__private::PyIter<self::StrOrIntOrBool>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<self::StrOrIntOrBool> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        (::std::string::String, ::core::primitive::i64, ::core::primitive::bool),
    > for &'a Match {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            (::std::string::String, ::core::primitive::i64, ::core::primitive::bool),
        >,
    > for &'a Match {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        (::std::string::String, ::core::primitive::i64, ::core::primitive::bool),
    > for &'a Match {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// The values of a [`Match`], as plain Rust data. Read by [`Match::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct MatchSnapshot {
        /// Python's `type`: `str`.
        #[doc(alias = "type")]
        pub type_: ::std::string::String,
        /// Python's `Count`: `int`.
        #[doc(alias = "Count")]
        pub count: ::core::primitive::i64,
        /// Python's `self`: `bool`.
        #[doc(alias = "self")]
        pub self_: ::core::primitive::bool,
    }
    impl Match {
        /// Reads all fields into a [`MatchSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<MatchSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(MatchSnapshot {
                    type_: ::snakebridge::__private::attr(
                        &self::__SITES[18],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    count: ::snakebridge::__private::attr(
                        &self::__SITES[19],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    self_: ::snakebridge::__private::attr(
                        &self::__SITES[20],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for MatchSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Match>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Match as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl MatchSnapshot {
        /// Makes a new [`Match`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Match> {
            ::snakebridge::__private::call(
                &self::__SITES[17],
                [
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed(&
                            self.type_)), ::snakebridge::__private::Raw::Int(self.count),
                            ::snakebridge::__private::Raw::Bool(self.self_)
                        ],
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Match> for MatchSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Match> for &MatchSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Match>>
    for MatchSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Match>>
    for &MatchSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Match> for MatchSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for MatchSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &MatchSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for MatchSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for MatchSnapshot {
        type Kind = self::Match;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &MatchSnapshot {
        type Kind = self::Match;
    }
    /// Python class `named_tuple.Pair`.
    ///
    /// Pair(left, right)
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Pair {
        base: ::snakebridge::__private::PyTuple<self::IntOrStrList>,
    }
    impl ::snakebridge::__private::PythonClass for Pair {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "named_tuple",
                "Pair",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyTuple<
                    self::IntOrStrList,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyTuple<
                self::IntOrStrList,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Pair {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("named_tuple.Pair")
        }
    }
    impl ::core::clone::Clone for Pair {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Pair {
        type Target = ::snakebridge::__private::PyTuple<self::IntOrStrList>;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::PyTuple<self::IntOrStrList> {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Pair {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Pair {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::PyTuple<self::IntOrStrList>,
    > for Pair {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Pair {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Pair {
        type Kind = Pair;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Pair {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Pair {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Pair {}
    impl Pair {
        /// Python `named_tuple.Pair.Pair`.
        ///
        /// ```text
        /// def Pair(left: int, right: tuple[str, ...]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Pair")]
        #[inline]
        pub fn new<'a>(
            left: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            right: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::PyTuple<::std::string::String>,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[25],
                [
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(left),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::PyTuple<::std::string::String>,
                    >::raw(right),
                ],
            )
        }
        /// Python `named_tuple.Pair.__repr__`.
        ///
        /// Return a nicely formatted representation string
        ///
        /// ```text
        /// def __repr__() -> str
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__repr__")]
        #[inline]
        pub fn py_repr(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(
                &self::__SITES[14],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `named_tuple.Pair.left`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn left(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[23],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `named_tuple.Pair.right`: `tuple[str, ...]`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn right(
            &self,
        ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
            ::snakebridge::__private::attr(
                &self::__SITES[24],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `named_tuple.Pair.__reversed__`.
        ///
        /// ```text
        /// def __reversed__() -> Iterator[int | tuple[str, ...]]
        /// ```
        ///
        /// Types from typeshed; not verifiable at run time.
        #[doc(alias = "__reversed__")]
        #[inline]
        pub fn reversed(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<self::IntOrStrList>,
        > {
            ::snakebridge::__private::call(
                &self::__SITES[16],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Pair {
        type Item = self::IntOrStrList;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<
            ::snakebridge::__private::Union<self::IntOrStrList>,
        >,
    > for &'a Pair {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Iterable<
                ::snakebridge::__private::Union<self::IntOrStrList>,
            >,
        >,
    > for &'a Pair {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<
            ::snakebridge::__private::Union<self::IntOrStrList>,
        >,
    > for &'a Pair {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Sequence<
            ::snakebridge::__private::Union<self::IntOrStrList>,
        >,
    > for &'a Pair {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Sequence<
                ::snakebridge::__private::Union<self::IntOrStrList>,
            >,
        >,
    > for &'a Pair {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Sequence<
            ::snakebridge::__private::Union<self::IntOrStrList>,
        >,
    > for &'a Pair {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl<'__h> ::core::iter::IntoIterator for &'__h Pair {
        type Item = ::snakebridge::__private::Result<self::IntOrStrList>;
        type IntoIter = ::snakebridge::__private::PyIter<self::IntOrStrList>;
        fn into_iter(self) -> ::snakebridge::__private::PyIter<self::IntOrStrList> {
            ::snakebridge::__private::PyIter::or_failed(
                ::snakebridge::__private::iterate(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        (
            ::core::primitive::i64,
            ::snakebridge::__private::PyTuple<::std::string::String>,
        ),
    > for &'a Pair {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            (
                ::core::primitive::i64,
                ::snakebridge::__private::PyTuple<::std::string::String>,
            ),
        >,
    > for &'a Pair {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        (
            ::core::primitive::i64,
            ::snakebridge::__private::PyTuple<::std::string::String>,
        ),
    > for &'a Pair {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    /// The values of a [`Pair`], as plain Rust data. Read by [`Pair::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct PairSnapshot {
        /// Python's `left`: `int`.
        pub left: ::core::primitive::i64,
        /// Python's `right`: `tuple[str, ...]`.
        pub right: ::std::vec::Vec<::std::string::String>,
    }
    impl Pair {
        /// Reads all fields into a [`PairSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<PairSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(PairSnapshot {
                    left: ::snakebridge::__private::attr(
                        &self::__SITES[23],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    right: ::snakebridge::__private::attr(
                        &self::__SITES[24],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for PairSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Pair>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Pair as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl PairSnapshot {
        /// Makes a new [`Pair`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Pair> {
            ::snakebridge::__private::call(
                &self::__SITES[22],
                [
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Int(self.left),
                            ::snakebridge::__private::Raw::Tuple(::core::iter::Iterator::collect(::core::iter::Iterator::map(self
                            .right.iter(), | item |
                            ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed(item)))))
                        ],
                    ),
                ],
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Pair> for PairSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Pair> for &PairSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Pair>>
    for PairSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Pair>>
    for &PairSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Pair> for PairSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for PairSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &PairSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for PairSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for PairSnapshot {
        type Kind = self::Pair;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &PairSnapshot {
        type Kind = self::Pair;
    }
    /// Python's `float | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum FloatOrStr {
        /// A Float.
        Float(::core::primitive::f64),
        /// A Str.
        Str(::std::string::String),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for FloatOrStr {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Float(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<FloatOrStr>>,
    > for FloatOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<FloatOrStr>>
    for FloatOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for FloatOrStr {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Float => {
                    return <::core::primitive::f64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Float);
                }
                ::snakebridge::__private::PyKind::Str => {
                    return <::std::string::String as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Str);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::f64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Float(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("float | str")
        }
    }
    /// Python's `str | int | bool`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrIntOrBool {
        /// A Str.
        Str(::std::string::String),
        /// A Int.
        Int(::core::primitive::i64),
        /// A Bool.
        Bool(::core::primitive::bool),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for StrOrIntOrBool {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Bool(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrIntOrBool>>,
    > for StrOrIntOrBool {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrIntOrBool>>
    for StrOrIntOrBool {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrOrIntOrBool {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Str => {
                    return <::std::string::String as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Str);
                }
                ::snakebridge::__private::PyKind::Int => {
                    return <::core::primitive::i64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Int);
                }
                ::snakebridge::__private::PyKind::Bool => {
                    return <::core::primitive::bool as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Bool);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::bool,
            >(value)? {
                return ::core::result::Result::Ok(Self::Bool(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("str | int | bool")
        }
    }
    /// Python's `int | strlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrStrList {
        /// A Int.
        Int(::core::primitive::i64),
        /// A StrList.
        StrList(::std::vec::Vec<::std::string::String>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for IntOrStrList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::StrList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::PyTuple<::std::string::String>,
                    >::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrStrList>>,
    > for IntOrStrList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrStrList>>
    for IntOrStrList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for IntOrStrList {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Int => {
                    return <::core::primitive::i64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Int);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::std::string::String>,
            >(value)? {
                return ::core::result::Result::Ok(Self::StrList(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("int | strlist")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `y`, `label`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct PointNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> PointNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `y`. Python's default: `0.0`.
            #[inline]
            pub fn y(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::f64>,
            ) -> Self {
                self.0
                    .set(
                        "y",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::f64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `label`. Python's default: `None`.
            #[inline]
            pub fn label(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::std::string::String>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "label",
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
        pub const Point: ::core::primitive::u64 = 8259085254241816328u64;
        pub const Match: ::core::primitive::u64 = 15576374764691263456u64;
        pub const Pair: ::core::primitive::u64 = 5637491171720792286u64;
    }
    static __SITES: [::snakebridge::__private::Site; 26] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("named_tuple", "origin"),
            Site::function("named_tuple", "flip"),
            Site::function("named_tuple", "is_point"),
            Site::function("named_tuple", "span"),
            Site::function("named_tuple", "distance"),
            Site::function("named_tuple", "track"),
            Site::function("named_tuple", "pair"),
            Site::function("named_tuple", "match"),
            Site::function("named_tuple", "liar"),
            Site::function("named_tuple", "Point._make"),
            Site::attribute("named_tuple", "Point.x"),
            Site::attribute("named_tuple", "Point.y"),
            Site::attribute("named_tuple", "Point.label"),
            Site::function("named_tuple", "Point"),
            Site::function("builtins", "repr"),
            Site::method("named_tuple", "Point", "norm"),
            Site::function("builtins", "reversed"),
            Site::function("named_tuple", "Match._make"),
            Site::attribute("named_tuple", "Match.type"),
            Site::attribute("named_tuple", "Match.Count"),
            Site::attribute("named_tuple", "Match.self"),
            Site::function("named_tuple", "Match"),
            Site::function("named_tuple", "Pair._make"),
            Site::attribute("named_tuple", "Pair.left"),
            Site::attribute("named_tuple", "Pair.right"),
            Site::function("named_tuple", "Pair"),
        ]
    };
}
