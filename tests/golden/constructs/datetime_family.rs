// @generated from datetime_family.json
/// Python module `datetime_family`.
///
/// The classes of datetime: each function gives back what it got, and \`seen\` what that was.
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
pub mod datetime_family {
    /// Python `datetime_family.seen`.
    ///
    /// Class, repr, fold and offset of all that this thread passed since the last call.
    ///
    /// ```text
    /// def seen() -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn seen() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::std::string::String>,
    > {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `datetime_family.same_date`.
    ///
    /// ```text
    /// def same_date(value: datetime.date) -> datetime.date
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same_date<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::time::Date,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::time::Date> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::time::Date,
                >::raw(value),
            ],
        )
    }
    /// Python `datetime_family.same_time`.
    ///
    /// ```text
    /// def same_time(value: datetime.time) -> datetime.time
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same_time<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::time::AnyTime,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::time::AnyTime> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::time::AnyTime,
                >::raw(value),
            ],
        )
    }
    /// Python `datetime_family.same_datetime`.
    ///
    /// ```text
    /// def same_datetime(value: datetime.datetime) -> datetime.datetime
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same_datetime<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::time::AnyDateTime,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::time::AnyDateTime> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::time::AnyDateTime,
                >::raw(value),
            ],
        )
    }
    /// Python `datetime_family.same_delta`.
    ///
    /// ```text
    /// def same_delta(value: datetime.timedelta) -> datetime.timedelta
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same_delta<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::time::TimeDelta,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::time::TimeDelta> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::time::TimeDelta,
                >::raw(value),
            ],
        )
    }
    /// Python `datetime_family.same_zone`.
    ///
    /// ```text
    /// def same_zone(value: datetime.tzinfo) -> datetime.tzinfo
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same_zone<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::time::TimeZone,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::time::TimeZone> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::time::TimeZone,
                >::raw(value),
            ],
        )
    }
    /// Python `datetime_family.maybe`.
    ///
    /// ```text
    /// def maybe(value: datetime.datetime | None = None) -> datetime.datetime | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe() -> ::snakebridge::__private::Result<
        ::core::option::Option<::snakebridge::__private::time::AnyDateTime>,
    > {
        ::snakebridge::__private::call(&self::__SITES[6], [])
    }
    /// [`maybe`](maybe()) with options, set by name.
    #[doc(alias = "maybe")]
    #[inline]
    pub fn maybe_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Maybe<'c, 'a>,
        ) -> self::options::Maybe<'c, 'a>,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<::snakebridge::__private::time::AnyDateTime>,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Maybe::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[6], [], __options)
    }
    /// Python `datetime_family.either`.
    ///
    /// ```text
    /// def either(value: datetime.timedelta | int) -> datetime.timedelta | int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn either<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::TimeDeltaOrInt>,
        >,
    ) -> ::snakebridge::__private::Result<self::TimeDeltaOrInt> {
        ::snakebridge::__private::call(
            &self::__SITES[7],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::TimeDeltaOrInt>,
                >::raw(value),
            ],
        )
    }
    /// Python `datetime_family.total`.
    ///
    /// ```text
    /// def total(values: list[datetime.timedelta]) -> datetime.timedelta
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        values: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::snakebridge::__private::time::TimeDelta>,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::time::TimeDelta> {
        ::snakebridge::__private::call(
            &self::__SITES[8],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::snakebridge::__private::time::TimeDelta>,
                >::raw(values),
            ],
        )
    }
    /// Python `datetime_family.by_day`.
    ///
    /// ```text
    /// def by_day(values: dict[datetime.date, int]) -> dict[datetime.date, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn by_day<'a>(
        values: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Mapping<
                ::snakebridge::__private::time::Date,
                ::core::primitive::i64,
            >,
        >,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexMap<
            ::snakebridge::__private::time::Date,
            ::core::primitive::i64,
        >,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[9],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::snakebridge::__private::time::Date,
                        ::core::primitive::i64,
                    >,
                >::raw(values),
            ],
        )
    }
    /// Python `datetime_family.extended`.
    ///
    /// ```text
    /// def extended(deadline: datetime_family.Deadline) -> datetime_family.Deadline
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn extended<'a>(
        deadline: impl ::snakebridge::__private::Arg<'a, self::Deadline>,
    ) -> ::snakebridge::__private::Result<self::Deadline> {
        ::snakebridge::__private::call(
            &self::__SITES[10],
            [::snakebridge::__private::Arg::<self::Deadline>::raw(deadline)],
        )
    }
    /// Python `datetime_family.odd`.
    ///
    /// Datetimes that Rust has no exact form for.
    ///
    /// ```text
    /// def odd(kind: str) -> datetime.datetime
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn odd<'a>(
        kind: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::time::AnyDateTime> {
        ::snakebridge::__private::call(
            &self::__SITES[11],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(kind)],
        )
    }
    /// Python `datetime_family.a_datetime`.
    ///
    /// Says date, and gives a datetime: Python takes that for one.
    ///
    /// ```text
    /// def a_datetime() -> datetime.date
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn a_datetime() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::time::Date,
    > {
        ::snakebridge::__private::call(&self::__SITES[12], [])
    }
    /// Python `datetime_family.utc`.
    ///
    /// ```text
    /// def utc() -> datetime.tzinfo
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn utc() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::time::TimeZone,
    > {
        ::snakebridge::__private::call(&self::__SITES[13], [])
    }
    /// Python class `datetime_family.Meeting`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Meeting {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Meeting {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "datetime_family",
                "Meeting",
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
    impl ::snakebridge::__private::FromPython for Meeting {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("datetime_family.Meeting")
        }
    }
    impl ::core::clone::Clone for Meeting {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Meeting {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Meeting {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Meeting {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Meeting {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Meeting {
        type Kind = Meeting;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Meeting {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Meeting {}
    impl Meeting {
        /// Python `datetime_family.Meeting.Meeting`.
        ///
        /// ```text
        /// def Meeting(start: datetime.datetime) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Meeting")]
        #[inline]
        pub fn new<'a>(
            start: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::time::AnyDateTime,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[14],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::time::AnyDateTime,
                    >::raw(start),
                ],
            )
        }
        /// Python attribute `datetime_family.Meeting.start`: `datetime.datetime`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn start(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::time::AnyDateTime,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[15],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Meeting {
        /// Assigns Python's `start`.
        #[inline]
        pub fn set_start<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::time::AnyDateTime,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[15],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::time::AnyDateTime,
                >::raw(value),
            )
        }
    }
    /// Python class `datetime_family.Deadline`.
    ///
    /// Deadline(what: str, when: datetime.datetime, grace: Optional\[datetime.timedelta\] = None)
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Deadline {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Deadline {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "datetime_family",
                "Deadline",
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
    impl ::snakebridge::__private::FromPython for Deadline {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("datetime_family.Deadline")
        }
    }
    impl ::core::clone::Clone for Deadline {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Deadline {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Deadline {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Deadline {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Deadline {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Deadline {
        type Kind = Deadline;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Deadline {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Deadline {}
    impl Deadline {
        /// Python `datetime_family.Deadline.Deadline`.
        ///
        /// ```text
        /// def Deadline(what: str, when: datetime.datetime, grace: datetime.timedelta | None = None) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Deadline")]
        #[inline]
        pub fn new<'a>(
            what: &'a ::core::primitive::str,
            when: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::time::AnyDateTime,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[16],
                [
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(what),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::time::AnyDateTime,
                    >::raw(when),
                ],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Deadline")]
        #[inline]
        pub fn new_with<'a>(
            what: &'a ::core::primitive::str,
            when: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::time::AnyDateTime,
            >,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::DeadlineNew<'c, 'a>,
            ) -> self::options::DeadlineNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::DeadlineNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[16],
                [
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(what),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::time::AnyDateTime,
                    >::raw(when),
                ],
                __options,
            )
        }
        /// Python attribute `datetime_family.Deadline.grace`: `datetime.timedelta | None`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn grace(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::snakebridge::__private::time::TimeDelta>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `datetime_family.Deadline.__repr__`.
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
                &self::__SITES[20],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `datetime_family.Deadline.__eq__`.
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
                &self::__SITES[21],
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
        /// Python attribute `datetime_family.Deadline.what`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn what(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[17],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `datetime_family.Deadline.when`: `datetime.datetime`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn when(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::time::AnyDateTime,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Deadline {
        /// Assigns Python's `grace`.
        #[inline]
        pub fn set_grace<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<::snakebridge::__private::time::TimeDelta>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<::snakebridge::__private::time::TimeDelta>,
                >::raw(value),
            )
        }
        /// Assigns Python's `what`.
        #[inline]
        pub fn set_what<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[17],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `when`.
        #[inline]
        pub fn set_when<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::time::AnyDateTime,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::time::AnyDateTime,
                >::raw(value),
            )
        }
    }
    /// The values of a [`Deadline`], as plain Rust data. Read by [`Deadline::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct DeadlineSnapshot {
        /// Python's `what`: `str`.
        pub what: ::std::string::String,
        /// Python's `when`: `datetime.datetime`.
        pub when: ::snakebridge::__private::time::AnyDateTime,
        /// Python's `grace`: `datetime.timedelta | None`.
        pub grace: ::core::option::Option<::snakebridge::__private::time::TimeDelta>,
    }
    impl Deadline {
        /// Reads all fields into a [`DeadlineSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<DeadlineSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(DeadlineSnapshot {
                    what: ::snakebridge::__private::attr(
                        &self::__SITES[17],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    when: ::snakebridge::__private::attr(
                        &self::__SITES[18],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    grace: ::snakebridge::__private::attr(
                        &self::__SITES[19],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for DeadlineSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Deadline>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Deadline as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl DeadlineSnapshot {
        /// Makes a new [`Deadline`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Deadline> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "what",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.what),
                    ),
                );
            __call
                .set(
                    "when",
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::time::AnyDateTime,
                    >::raw(&self.when),
                );
            __call
                .set(
                    "grace",
                    match &self.grace {
                        ::core::option::Option::Some(some) => {
                            ::snakebridge::__private::Arg::<
                                ::snakebridge::__private::time::TimeDelta,
                            >::raw(some)
                        }
                        ::core::option::Option::None => {
                            ::snakebridge::__private::Raw::None
                        }
                    },
                );
            ::snakebridge::__private::call_with(&self::__SITES[16], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Deadline> for DeadlineSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Deadline> for &DeadlineSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Deadline>>
    for DeadlineSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Deadline>>
    for &DeadlineSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Deadline> for DeadlineSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for DeadlineSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &DeadlineSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for DeadlineSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for DeadlineSnapshot {
        type Kind = self::Deadline;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &DeadlineSnapshot {
        type Kind = self::Deadline;
    }
    /// Python's `timedelta | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum TimeDeltaOrInt {
        /// A TimeDelta.
        TimeDelta(::snakebridge::__private::time::TimeDelta),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<TimeDeltaOrInt>
    for ::snakebridge::__private::time::TimeDelta {}
    impl ::snakebridge::__private::Arm<TimeDeltaOrInt> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::UnionValue for TimeDeltaOrInt {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::TimeDelta(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::time::TimeDelta,
                    >::raw(value)
                }
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<TimeDeltaOrInt>>,
    > for TimeDeltaOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<TimeDeltaOrInt>>
    for TimeDeltaOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for TimeDeltaOrInt {
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
                ::snakebridge::__private::time::TimeDelta,
            >(value)? {
                return ::core::result::Result::Ok(Self::TimeDelta(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("timedelta | int")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `grace`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct DeadlineNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> DeadlineNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `grace`. Python's default: `None`.
            #[inline]
            pub fn grace(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::snakebridge::__private::time::TimeDelta>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "grace",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<
                                ::snakebridge::__private::time::TimeDelta,
                            >,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `value`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Maybe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `value`. Python's default: `None`.
            #[inline]
            pub fn value(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::snakebridge::__private::time::AnyDateTime>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "value",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<
                                ::snakebridge::__private::time::AnyDateTime,
                            >,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Meeting: ::core::primitive::u64 = 5674984073519711517u64;
        pub const Deadline: ::core::primitive::u64 = 10282014282179431531u64;
    }
    static __SITES: [::snakebridge::__private::Site; 22] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("datetime_family", "seen"),
            Site::function("datetime_family", "same_date"),
            Site::function("datetime_family", "same_time"),
            Site::function("datetime_family", "same_datetime"),
            Site::function("datetime_family", "same_delta"),
            Site::function("datetime_family", "same_zone"),
            Site::function("datetime_family", "maybe"),
            Site::function("datetime_family", "either"),
            Site::function("datetime_family", "total"),
            Site::function("datetime_family", "by_day"),
            Site::function("datetime_family", "extended"),
            Site::function("datetime_family", "odd"),
            Site::function("datetime_family", "a_datetime"),
            Site::function("datetime_family", "utc"),
            Site::function("datetime_family", "Meeting"),
            Site::attribute("datetime_family", "Meeting.start"),
            Site::function("datetime_family", "Deadline"),
            Site::attribute("datetime_family", "Deadline.what"),
            Site::attribute("datetime_family", "Deadline.when"),
            Site::attribute("datetime_family", "Deadline.grace"),
            Site::function("builtins", "repr"),
            Site::function("operator", "eq"),
        ]
    };
}
