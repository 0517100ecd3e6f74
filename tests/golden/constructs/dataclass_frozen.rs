// @generated from dataclass_frozen.json
/// Python module `dataclass_frozen`.
///
/// \`frozen\`, \`slots\` and \`kw\_only\`, where Python has them.
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
pub mod dataclass_frozen {
    /// Python `dataclass_frozen.current`.
    ///
    /// ```text
    /// def current() -> dataclass_frozen.Version
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn current() -> ::snakebridge::__private::Result<self::Version> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `dataclass_frozen.shown`.
    ///
    /// ```text
    /// def shown(version: dataclass_frozen.Version) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shown<'a>(
        version: impl ::snakebridge::__private::Arg<'a, self::Version>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<self::Version>::raw(version)],
        )
    }
    /// Python `dataclass_frozen.point`.
    ///
    /// ```text
    /// def point() -> dataclass_frozen.Point
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn point() -> ::snakebridge::__private::Result<self::Point> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `dataclass_frozen.total`.
    ///
    /// ```text
    /// def total(point: dataclass_frozen.Point) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        point: impl ::snakebridge::__private::Arg<'a, self::Point>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<self::Point>::raw(point)],
        )
    }
    /// Python class `dataclass_frozen.Version`.
    ///
    /// Cannot be changed.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Version {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Version {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_frozen",
                "Version",
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
    impl ::snakebridge::__private::FromPython for Version {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_frozen.Version")
        }
    }
    impl ::core::clone::Clone for Version {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Version {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Version {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Version {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Version {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Version {
        type Kind = Version;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Version {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Version {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Version {}
    impl Version {
        /// Python `dataclass_frozen.Version.Version`.
        ///
        /// ```text
        /// def Version(major: int, minor: int = 0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Version")]
        #[inline]
        pub fn new<'a>(
            major: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(major)],
            )
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Version")]
        #[inline]
        pub fn new_with<'a>(
            major: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::VersionNew<'c, 'a>,
            ) -> self::options::VersionNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::VersionNew::__new(__call));
            ::snakebridge::__private::call_with(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(major)],
                __options,
            )
        }
        /// Python attribute `dataclass_frozen.Version.minor`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn minor(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `dataclass_frozen.Version.text`.
        ///
        /// ```text
        /// def text() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn text(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `dataclass_frozen.Version.__repr__`.
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
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass_frozen.Version.__eq__`.
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
                &self::__SITES[9],
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
        /// Python `dataclass_frozen.Version.__hash__`.
        ///
        /// ```text
        /// def __hash__() -> int
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__hash__")]
        #[inline]
        pub fn py_hash(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `dataclass_frozen.Version.major`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn major(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// The values of a [`Version`], as plain Rust data. Read by [`Version::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct VersionSnapshot {
        /// Python's `major`: `int`.
        pub major: ::core::primitive::i64,
        /// Python's `minor`: `int`.
        pub minor: ::core::primitive::i64,
    }
    impl Version {
        /// Reads all fields into a [`VersionSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<VersionSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(VersionSnapshot {
                    major: ::snakebridge::__private::attr(
                        &self::__SITES[5],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    minor: ::snakebridge::__private::attr(
                        &self::__SITES[6],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for VersionSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Version>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Version as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl VersionSnapshot {
        /// Makes a new [`Version`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Version> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call.set("major", ::snakebridge::__private::Raw::Int(self.major));
            __call.set("minor", ::snakebridge::__private::Raw::Int(self.minor));
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Version> for VersionSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Version> for &VersionSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Version>>
    for VersionSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Version>>
    for &VersionSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Version> for VersionSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for VersionSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &VersionSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for VersionSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for VersionSnapshot {
        type Kind = self::Version;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &VersionSnapshot {
        type Kind = self::Version;
    }
    /// Python class `dataclass_frozen.Point`.
    ///
    /// With slots and by keyword alone from Python 3.10.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Point {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Point {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_frozen",
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
            ::std::borrow::Cow::Borrowed("dataclass_frozen.Point")
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
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Point {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Point {}
    impl Point {
        /// Python `dataclass_frozen.Point.Point`.
        ///
        /// ```text
        /// def Point(*, x: int, y: int = 0) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Point")]
        #[inline]
        pub fn new<'a>(
            x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "x",
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(x),
                );
            ::snakebridge::__private::call_with(&self::__SITES[11], [], __options)
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Point")]
        #[inline]
        pub fn new_with<'a>(
            x: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::PointNew<'c, 'a>,
            ) -> self::options::PointNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "x",
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(x),
                );
            let _ = options(self::options::PointNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[11], [], __options)
        }
        /// Python `dataclass_frozen.Point.__repr__`.
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
                &self::__SITES[8],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass_frozen.Point.__eq__`.
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
                &self::__SITES[9],
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
        /// Python `dataclass_frozen.Point.__lt__`.
        ///
        /// ```text
        /// def __lt__(other) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__lt__")]
        #[inline]
        pub fn py_lt<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[14],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(other),
                ],
            )
        }
        /// Python `dataclass_frozen.Point.__le__`.
        ///
        /// ```text
        /// def __le__(other) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__le__")]
        #[inline]
        pub fn py_le<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[15],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(other),
                ],
            )
        }
        /// Python `dataclass_frozen.Point.__gt__`.
        ///
        /// ```text
        /// def __gt__(other) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__gt__")]
        #[inline]
        pub fn py_gt<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[16],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(other),
                ],
            )
        }
        /// Python `dataclass_frozen.Point.__ge__`.
        ///
        /// ```text
        /// def __ge__(other) -> Any
        /// ```
        ///
        /// Untyped; found only at run time.
        #[doc(alias = "__ge__")]
        #[inline]
        pub fn py_ge<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::call(
                &self::__SITES[17],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(other),
                ],
            )
        }
        /// Python `dataclass_frozen.Point.__hash__`.
        ///
        /// ```text
        /// def __hash__() -> int
        /// ```
        ///
        /// Types from typeshed; verified against the interpreter.
        #[doc(alias = "__hash__")]
        #[inline]
        pub fn py_hash(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python attribute `dataclass_frozen.Point.x`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn x(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_frozen.Point.y`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn y(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// The values of a [`Point`], as plain Rust data. Read by [`Point::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct PointSnapshot {
        /// Python's `x`: `int`.
        pub x: ::core::primitive::i64,
        /// Python's `y`: `int`.
        pub y: ::core::primitive::i64,
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
                        &self::__SITES[12],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    y: ::snakebridge::__private::attr(
                        &self::__SITES[13],
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
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call.set("x", ::snakebridge::__private::Raw::Int(self.x));
            __call.set("y", ::snakebridge::__private::Raw::Int(self.y));
            ::snakebridge::__private::call_with(&self::__SITES[11], [], __options)
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
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `minor`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct VersionNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> VersionNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `minor`. Python's default: `0`.
            #[inline]
            pub fn minor(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "minor",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `y`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct PointNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> PointNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `y`. Python's default: `0`.
            #[inline]
            pub fn y(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "y",
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
        pub const Version: ::core::primitive::u64 = 13785106207497585984u64;
        pub const Point: ::core::primitive::u64 = 12077389939815228288u64;
    }
    static __SITES: [::snakebridge::__private::Site; 18] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("dataclass_frozen", "current"),
            Site::function("dataclass_frozen", "shown"),
            Site::function("dataclass_frozen", "point"),
            Site::function("dataclass_frozen", "total"),
            Site::function("dataclass_frozen", "Version"),
            Site::attribute("dataclass_frozen", "Version.major"),
            Site::attribute("dataclass_frozen", "Version.minor"),
            Site::method("dataclass_frozen", "Version", "text"),
            Site::function("builtins", "repr"),
            Site::function("operator", "eq"),
            Site::function("builtins", "hash"),
            Site::function("dataclass_frozen", "Point"),
            Site::attribute("dataclass_frozen", "Point.x"),
            Site::attribute("dataclass_frozen", "Point.y"),
            Site::function("operator", "lt"),
            Site::function("operator", "le"),
            Site::function("operator", "gt"),
            Site::function("operator", "ge"),
        ]
    };
}
