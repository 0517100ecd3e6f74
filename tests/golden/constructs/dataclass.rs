// @generated from dataclass.json
/// Python module `dataclass`.
///
/// \`dataclasses.dataclass\`: a constructor, properties and equality from the fields.
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
pub mod dataclass {
    /// Python `dataclass.longest`.
    ///
    /// ```text
    /// def longest(tracks: list[dataclass.Track]) -> dataclass.Track
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn longest<'a>(
        tracks: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Track>>,
    ) -> ::snakebridge::__private::Result<self::Track> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::vec::Vec<self::Track>>::raw(tracks)],
        )
    }
    /// Python `dataclass.shelf`.
    ///
    /// ```text
    /// def shelf() -> dataclass.Shelf
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shelf() -> ::snakebridge::__private::Result<self::Shelf> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `dataclass.is_track`.
    ///
    /// ```text
    /// def is_track(value: object) -> bool
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn is_track<'a>(
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
    /// Python `dataclass.liar`.
    ///
    /// ```text
    /// def liar() -> dataclass.Track
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn liar() -> ::snakebridge::__private::Result<self::Track> {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python class `dataclass.Track`.
    ///
    /// One track.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Track {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Track {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass",
                "Track",
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
    impl ::snakebridge::__private::FromPython for Track {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass.Track")
        }
    }
    impl ::core::clone::Clone for Track {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Track {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Track {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Track {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Track {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Track {
        type Kind = Track;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Track {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Track {}
    impl Track {
        /// Python `dataclass.Track.Track`.
        ///
        /// ```text
        /// def Track(title: str, seconds: int = 0, tags: list[str] = <factory>, rating: float | None = None) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Track")]
        #[inline]
        pub fn new<'a>(
            title: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(title)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Track")]
        #[inline]
        pub fn new_with<'a>(
            title: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::TrackNew<'c, 'a>,
            ) -> self::options::TrackNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::TrackNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(title)],
                __options,
            )
        }
        /// Python attribute `dataclass.Track.seconds`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn seconds(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass.Track.rating`: `float | None`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn rating(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::primitive::f64>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `dataclass.Track.__repr__`.
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
                &self::__SITES[9],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass.Track.__eq__`.
        ///
        /// ```text
        /// def __eq__(value: object, /) -> bool
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
        /// Python attribute `dataclass.Track.title`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn title(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass.Track.tags`: `list[str]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn tags(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<::std::string::String>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Track {
        /// Assigns Python's `seconds`.
        #[inline]
        pub fn set_seconds<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `rating`.
        #[inline]
        pub fn set_rating<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<::core::primitive::f64>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<::core::primitive::f64>,
                >::raw(value),
            )
        }
        /// Assigns Python's `title`.
        #[inline]
        pub fn set_title<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `tags`.
        #[inline]
        pub fn set_tags<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::std::string::String>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::std::string::String>,
                >::raw(value),
            )
        }
    }
    /// The values of a [`Track`], as plain Rust data. Read by [`Track::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct TrackSnapshot {
        /// Python's `title`: `str`.
        pub title: ::std::string::String,
        /// Python's `seconds`: `int`.
        pub seconds: ::core::primitive::i64,
        /// Python's `tags`: `list[str]`.
        pub tags: ::std::vec::Vec<::std::string::String>,
        /// Python's `rating`: `float | None`.
        pub rating: ::core::option::Option<::core::primitive::f64>,
    }
    impl Track {
        /// Reads all fields into a [`TrackSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<TrackSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(TrackSnapshot {
                    title: ::snakebridge::__private::attr(
                        &self::__SITES[5],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    seconds: ::snakebridge::__private::attr(
                        &self::__SITES[6],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    tags: ::snakebridge::__private::attr(
                        &self::__SITES[7],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    rating: ::snakebridge::__private::attr(
                        &self::__SITES[8],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for TrackSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Track>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Track as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl TrackSnapshot {
        /// Makes a new [`Track`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Track> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "title",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.title),
                    ),
                );
            __call.set("seconds", ::snakebridge::__private::Raw::Int(self.seconds));
            __call
                .set(
                    "tags",
                    ::snakebridge::__private::Raw::List(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.tags.iter(),
                                |item| ::snakebridge::__private::Raw::Str(
                                    ::std::borrow::Cow::Borrowed(item),
                                ),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "rating",
                    match &self.rating {
                        ::core::option::Option::Some(some) => {
                            ::snakebridge::__private::Raw::Float(*some)
                        }
                        ::core::option::Option::None => {
                            ::snakebridge::__private::Raw::None
                        }
                    },
                );
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Track> for TrackSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Track> for &TrackSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Track>>
    for TrackSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Track>>
    for &TrackSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Track> for TrackSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for TrackSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &TrackSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for TrackSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for TrackSnapshot {
        type Kind = self::Track;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &TrackSnapshot {
        type Kind = self::Track;
    }
    /// Python class `dataclass.Counter`.
    ///
    /// Fields of every kind.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Counter {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Counter {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass",
                "Counter",
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
    impl ::snakebridge::__private::FromPython for Counter {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass.Counter")
        }
    }
    impl ::core::clone::Clone for Counter {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Counter {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Counter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Counter {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Counter {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Counter {
        type Kind = Counter;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Counter {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Counter {}
    impl Counter {
        /// Python `dataclass.Counter.Counter`.
        ///
        /// ```text
        /// def Counter(start: int, step: int = 1, hidden: int = 7) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Counter")]
        #[inline]
        pub fn new<'a>(
            start: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[14],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(start)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Counter")]
        #[inline]
        pub fn new_with<'a>(
            start: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::CounterNew<'c, 'a>,
            ) -> self::options::CounterNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::CounterNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[14],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(start)],
                __options,
            )
        }
        /// Python attribute `dataclass.Counter.limit`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn limit() -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::get(&self::__SITES[15])
        }
        /// Python attribute `dataclass.Counter.step`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn step() -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::get(&self::__SITES[16])
        }
        /// Python attribute `dataclass.Counter.hidden`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn hidden(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass.Counter.total`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn total(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `dataclass.Counter.__repr__`.
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
                &self::__SITES[9],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass.Counter.__eq__`.
        ///
        /// ```text
        /// def __eq__(value: object, /) -> bool
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
        /// Python attribute `dataclass.Counter.start`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn start(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Counter {
        /// Assigns Python's `hidden`.
        #[inline]
        pub fn set_hidden<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `total`.
        #[inline]
        pub fn set_total<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `start`.
        #[inline]
        pub fn set_start<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// The values of a [`Counter`], as plain Rust data. Read by [`Counter::snapshot`].
    ///
    /// No instance can be made from it.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct CounterSnapshot {
        /// Python's `start`: `int`.
        pub start: ::core::primitive::i64,
        /// Python's `hidden`: `int`.
        pub hidden: ::core::primitive::i64,
        /// Python's `total`: `int`.
        pub total: ::core::primitive::i64,
    }
    impl Counter {
        /// Reads all fields into a [`CounterSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<CounterSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(CounterSnapshot {
                    start: ::snakebridge::__private::attr(
                        &self::__SITES[11],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    hidden: ::snakebridge::__private::attr(
                        &self::__SITES[12],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    total: ::snakebridge::__private::attr(
                        &self::__SITES[13],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for CounterSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Counter>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Counter as ::snakebridge::__private::FromPython>::expected()
        }
    }
    /// Python class `dataclass.Shelf`.
    ///
    /// A dataclass in a dataclass.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Shelf {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Shelf {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass",
                "Shelf",
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
    impl ::snakebridge::__private::FromPython for Shelf {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass.Shelf")
        }
    }
    impl ::core::clone::Clone for Shelf {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Shelf {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Shelf {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Shelf {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Shelf {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Shelf {
        type Kind = Shelf;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Shelf {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Shelf {}
    impl Shelf {
        /// Python `dataclass.Shelf.Shelf`.
        ///
        /// ```text
        /// def Shelf(best: dataclass.Track, all: dict[str, dataclass.Track]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Shelf")]
        #[inline]
        pub fn new<'a>(
            best: impl ::snakebridge::__private::Arg<'a, self::Track>,
            all: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<::std::string::String, self::Track>,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[17],
                [
                    ::snakebridge::__private::Arg::<self::Track>::raw(best),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            self::Track,
                        >,
                    >::raw(all),
                ],
            )
        }
        /// Python `dataclass.Shelf.__repr__`.
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
                &self::__SITES[9],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass.Shelf.__eq__`.
        ///
        /// ```text
        /// def __eq__(value: object, /) -> bool
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__eq__")]
        #[inline]
        pub fn py_eq<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
        /// Python attribute `dataclass.Shelf.best`: `dataclass.Track`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn best(&self) -> ::snakebridge::__private::Result<self::Track> {
            ::snakebridge::__private::attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass.Shelf.all`: `dict[str, dataclass.Track]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn all(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Dict<::std::string::String, self::Track>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Shelf {
        /// Assigns Python's `best`.
        #[inline]
        pub fn set_best<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, self::Track>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<self::Track>::raw(value),
            )
        }
        /// Assigns Python's `all`.
        #[inline]
        pub fn set_all<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<::std::string::String, self::Track>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<::std::string::String, self::Track>,
                >::raw(value),
            )
        }
    }
    /// The values of a [`Shelf`], as plain Rust data. Read by [`Shelf::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct ShelfSnapshot {
        /// Python's `best`: `dataclass.Track`.
        pub best: self::Track,
        /// Python's `all`: `dict[str, dataclass.Track]`.
        pub all: ::snakebridge::__private::IndexMap<::std::string::String, self::Track>,
    }
    impl Shelf {
        /// Reads all fields into a [`ShelfSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<ShelfSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(ShelfSnapshot {
                    best: ::snakebridge::__private::attr(
                        &self::__SITES[18],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    all: ::snakebridge::__private::attr(
                        &self::__SITES[19],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for ShelfSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Shelf>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Shelf as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl ShelfSnapshot {
        /// Makes a new [`Shelf`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Shelf> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "best",
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(&self.best),
                    ),
                );
            __call
                .set(
                    "all",
                    ::snakebridge::__private::Raw::Dict(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.all.iter(),
                                |(key, item)| (
                                    ::snakebridge::__private::Raw::Str(
                                        ::std::borrow::Cow::Borrowed(key),
                                    ),
                                    ::snakebridge::__private::Raw::Object(
                                        ::snakebridge::__private::PythonClass::__object(item),
                                    ),
                                ),
                            ),
                        ),
                    ),
                );
            ::snakebridge::__private::call_with(&self::__SITES[17], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Shelf> for ShelfSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Shelf> for &ShelfSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Shelf>>
    for ShelfSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Shelf>>
    for &ShelfSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Shelf> for ShelfSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for ShelfSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &ShelfSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for ShelfSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for ShelfSnapshot {
        type Kind = self::Shelf;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &ShelfSnapshot {
        type Kind = self::Shelf;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `seconds`, `tags`, `rating`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct TrackNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> TrackNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `seconds`. Python's default: `0`.
            #[inline]
            pub fn seconds(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "seconds",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `tags`. Python's default: `<factory>`.
            #[inline]
            pub fn tags(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::std::vec::Vec<::std::string::String>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "tags",
                        ::snakebridge::__private::Arg::<
                            ::std::vec::Vec<::std::string::String>,
                        >::raw(value),
                    );
                self
            }
            /// Sets `rating`. Python's default: `None`.
            #[inline]
            pub fn rating(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::core::primitive::f64>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "rating",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::core::primitive::f64>,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `step`, `hidden`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct CounterNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> CounterNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `step`. Python's default: `1`.
            #[inline]
            pub fn step(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "step",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `hidden`. Python's default: `7`.
            #[inline]
            pub fn hidden(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "hidden",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Track: ::core::primitive::u64 = 3136193250902437739u64;
        pub const Counter: ::core::primitive::u64 = 2564772584909492739u64;
        pub const Shelf: ::core::primitive::u64 = 762645343178500499u64;
    }
    static __SITES: [::snakebridge::__private::Site; 20] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("dataclass", "longest"),
            Site::function("dataclass", "shelf"),
            Site::function("dataclass", "is_track"),
            Site::function("dataclass", "liar"),
            Site::function("dataclass", "Track"),
            Site::attribute("dataclass", "Track.title"),
            Site::attribute("dataclass", "Track.seconds"),
            Site::attribute("dataclass", "Track.tags"),
            Site::attribute("dataclass", "Track.rating"),
            Site::function("builtins", "repr"),
            Site::function("operator", "eq"),
            Site::attribute("dataclass", "Counter.start"),
            Site::attribute("dataclass", "Counter.hidden"),
            Site::attribute("dataclass", "Counter.total"),
            Site::function("dataclass", "Counter"),
            Site::attribute("dataclass", "Counter.limit"),
            Site::attribute("dataclass", "Counter.step"),
            Site::function("dataclass", "Shelf"),
            Site::attribute("dataclass", "Shelf.best"),
            Site::attribute("dataclass", "Shelf.all"),
        ]
    };
}
