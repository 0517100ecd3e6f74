// @generated from dataclass_fields.json
/// Python module `dataclass_fields`.
///
/// A dataclass with a field of each type that plain data has, and some that it has not.
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
pub mod dataclass_fields {
    /// Python `dataclass_fields.everything`.
    ///
    /// ```text
    /// def everything() -> dataclass_fields.Everything
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn everything() -> ::snakebridge::__private::Result<self::Everything> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `dataclass_fields.same`.
    ///
    /// ```text
    /// def same(a: dataclass_fields.Everything, b: dataclass_fields.Everything) -> bool
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<'a>(
        a: impl ::snakebridge::__private::Arg<'a, self::Everything>,
        b: impl ::snakebridge::__private::Arg<'a, self::Everything>,
    ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<self::Everything>::raw(a),
                ::snakebridge::__private::Arg::<self::Everything>::raw(b),
            ],
        )
    }
    /// Python `dataclass_fields.stream`.
    ///
    /// ```text
    /// def stream() -> dataclass_fields.Stream
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn stream() -> ::snakebridge::__private::Result<self::Stream> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python class `dataclass_fields.Colour`.
    ///
    /// One of two.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Colour")]
    pub struct ColourHandle {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for ColourHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_fields",
                "Colour",
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
    impl ::snakebridge::__private::FromPython for ColourHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_fields.Colour")
        }
    }
    impl ::core::clone::Clone for ColourHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for ColourHandle {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for ColourHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for ColourHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for ColourHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h ColourHandle {
        type Kind = ColourHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for ColourHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::ColourHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Colour {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::ColourHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Colour {}
    impl ColourHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `dataclass_fields.Everything`.
    ///
    /// All of it goes there and back.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Everything {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Everything {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_fields",
                "Everything",
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
    impl ::snakebridge::__private::FromPython for Everything {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_fields.Everything")
        }
    }
    impl ::core::clone::Clone for Everything {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Everything {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Everything {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Everything {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Everything {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Everything {
        type Kind = Everything;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Everything {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Everything {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::mode>
    for self::Everything {}
    impl Everything {
        /// Python `dataclass_fields.Everything.Everything`.
        ///
        /// ```text
        /// def Everything(nothing: None, truth: bool, number: complex, raw: bytes, where: pathlib.Path, colour: dataclass_fields.Colour, colours: list[dataclass_fields.Colour], mode: dataclass_fields.Mode, either: int | str, several: list[int | str], pair: tuple[int, tuple[str, float]], many: tuple[int, ...], listed: Sequence[tuple[str, bytes]], unique: set[int], frozen: frozenset[str], table: dict[str, list[int | None]], view: Mapping[int, str], deep: dict[str, tuple[int, ...]] | None, anything: Any, call: Callable[[int], int], nested: dict[str, frozenset[int] | None]) -> Self
        /// ```
        ///
        /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Everything")]
        #[inline]
        pub fn new<'a>(
            nothing: impl ::snakebridge::__private::Arg<'a, ()>,
            truth: ::core::primitive::bool,
            number: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Complex64,
            >,
            raw: &'a [::core::primitive::u8],
            where_: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            colour: impl ::snakebridge::__private::Arg<'a, self::Colour>,
            colours: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<self::Colour>,
            >,
            mode: self::Mode,
            either: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<self::IntOrStr>,
            >,
            several: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::snakebridge::__private::Union<self::IntOrStr>>,
            >,
            pair: impl ::snakebridge::__private::Arg<
                'a,
                (::core::primitive::i64, (::std::string::String, ::core::primitive::f64)),
            >,
            many: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::PyTuple<::core::primitive::i64>,
            >,
            listed: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Sequence<
                    (::std::string::String, ::std::vec::Vec<::core::primitive::u8>),
                >,
            >,
            unique: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::IndexSet<::core::primitive::i64>,
            >,
            frozen: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::IndexSet<::std::string::String>,
            >,
            table: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::std::string::String,
                    ::std::vec::Vec<::core::option::Option<::core::primitive::i64>>,
                >,
            >,
            view: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::core::primitive::i64,
                    ::std::string::String,
                >,
            >,
            deep: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                    >,
                >,
            >,
            anything: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            call: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<
                    (::core::primitive::i64,),
                    ::core::primitive::i64,
                >,
            >,
            nested: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::std::string::String,
                    ::core::option::Option<
                        ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                    >,
                >,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Arg::<()>::raw(nothing),
                    ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(truth),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Complex64,
                    >::raw(number),
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::u8>,
                    >::raw(raw),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(where_),
                    ::snakebridge::__private::Arg::<self::Colour>::raw(colour),
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<self::Colour>,
                    >::raw(colours),
                    ::snakebridge::__private::Arg::<self::Mode>::raw(mode),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<self::IntOrStr>,
                    >::raw(either),
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::snakebridge::__private::Union<self::IntOrStr>>,
                    >::raw(several),
                    ::snakebridge::__private::Arg::<
                        (
                            ::core::primitive::i64,
                            (::std::string::String, ::core::primitive::f64),
                        ),
                    >::raw(pair),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                    >::raw(many),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Sequence<
                            (
                                ::std::string::String,
                                ::std::vec::Vec<::core::primitive::u8>,
                            ),
                        >,
                    >::raw(listed),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                    >::raw(unique),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::IndexSet<::std::string::String>,
                    >::raw(frozen),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::std::vec::Vec<
                                ::core::option::Option<::core::primitive::i64>,
                            >,
                        >,
                    >::raw(table),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::core::primitive::i64,
                            ::std::string::String,
                        >,
                    >::raw(view),
                    ::snakebridge::__private::Arg::<
                        ::core::option::Option<
                            ::snakebridge::__private::Mapping<
                                ::std::string::String,
                                ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                            >,
                        >,
                    >::raw(deep),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(anything),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Function<
                            (::core::primitive::i64,),
                            ::core::primitive::i64,
                        >,
                    >::raw(call),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::core::option::Option<
                                ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                            >,
                        >,
                    >::raw(nested),
                ],
            )
        }
        /// Python `dataclass_fields.Everything.Everything`.
        ///
        /// ```text
        /// def Everything(nothing: None, truth: bool, number: complex, raw: bytes, where: pathlib.Path, colour: dataclass_fields.Colour, colours: list[dataclass_fields.Colour], mode: dataclass_fields.Mode, either: int | str, several: list[int | str], pair: tuple[int, tuple[str, float]], many: tuple[int, ...], listed: Sequence[tuple[str, bytes]], unique: set[int], frozen: frozenset[str], table: dict[str, list[int | None]], view: Mapping[int, str], deep: dict[str, tuple[int, ...]] | None, anything: Any, call: Callable[[int], int], nested: dict[str, frozenset[int] | None]) -> Self
        /// ```
        ///
        /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Everything")]
        #[inline]
        pub fn new_by<'a, R19: ::snakebridge::__private::Ret<::core::primitive::i64>>(
            nothing: impl ::snakebridge::__private::Arg<'a, ()>,
            truth: ::core::primitive::bool,
            number: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Complex64,
            >,
            raw: &'a [::core::primitive::u8],
            where_: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            colour: impl ::snakebridge::__private::Arg<'a, self::Colour>,
            colours: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<self::Colour>,
            >,
            mode: self::Mode,
            either: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<self::IntOrStr>,
            >,
            several: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::snakebridge::__private::Union<self::IntOrStr>>,
            >,
            pair: impl ::snakebridge::__private::Arg<
                'a,
                (::core::primitive::i64, (::std::string::String, ::core::primitive::f64)),
            >,
            many: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::PyTuple<::core::primitive::i64>,
            >,
            listed: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Sequence<
                    (::std::string::String, ::std::vec::Vec<::core::primitive::u8>),
                >,
            >,
            unique: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::IndexSet<::core::primitive::i64>,
            >,
            frozen: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::IndexSet<::std::string::String>,
            >,
            table: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::std::string::String,
                    ::std::vec::Vec<::core::option::Option<::core::primitive::i64>>,
                >,
            >,
            view: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::core::primitive::i64,
                    ::std::string::String,
                >,
            >,
            deep: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                    >,
                >,
            >,
            anything: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
            call: impl ::core::ops::Fn(
                ::core::primitive::i64,
            ) -> R19 + ::core::marker::Send + ::core::marker::Sync + 'static,
            nested: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::std::string::String,
                    ::core::option::Option<
                        ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                    >,
                >,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [
                    ::snakebridge::__private::Arg::<()>::raw(nothing),
                    ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(truth),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Complex64,
                    >::raw(number),
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::u8>,
                    >::raw(raw),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(where_),
                    ::snakebridge::__private::Arg::<self::Colour>::raw(colour),
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<self::Colour>,
                    >::raw(colours),
                    ::snakebridge::__private::Arg::<self::Mode>::raw(mode),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<self::IntOrStr>,
                    >::raw(either),
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::snakebridge::__private::Union<self::IntOrStr>>,
                    >::raw(several),
                    ::snakebridge::__private::Arg::<
                        (
                            ::core::primitive::i64,
                            (::std::string::String, ::core::primitive::f64),
                        ),
                    >::raw(pair),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                    >::raw(many),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Sequence<
                            (
                                ::std::string::String,
                                ::std::vec::Vec<::core::primitive::u8>,
                            ),
                        >,
                    >::raw(listed),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                    >::raw(unique),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::IndexSet<::std::string::String>,
                    >::raw(frozen),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::std::vec::Vec<
                                ::core::option::Option<::core::primitive::i64>,
                            >,
                        >,
                    >::raw(table),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::core::primitive::i64,
                            ::std::string::String,
                        >,
                    >::raw(view),
                    ::snakebridge::__private::Arg::<
                        ::core::option::Option<
                            ::snakebridge::__private::Mapping<
                                ::std::string::String,
                                ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                            >,
                        >,
                    >::raw(deep),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(anything),
                    ::snakebridge::__private::callback1::<
                        ::core::primitive::i64,
                        ::core::primitive::i64,
                        R19,
                    >(call),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::core::option::Option<
                                ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                            >,
                        >,
                    >::raw(nested),
                ],
            )
        }
        /// Python `dataclass_fields.Everything.__repr__`.
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
                &self::__SITES[27],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass_fields.Everything.__eq__`.
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
                &self::__SITES[28],
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
        /// Python attribute `dataclass_fields.Everything.nothing`: `None`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn nothing(&self) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.truth`: `bool`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn truth(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.number`: `complex`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn number(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Complex64> {
            ::snakebridge::__private::attr(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.raw`: `bytes`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn raw(
            &self,
        ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::u8>> {
            ::snakebridge::__private::attr(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.where`: `pathlib.Path`.
        ///
        /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[doc(alias = "where")]
        #[inline]
        pub fn where_(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Object> {
            ::snakebridge::__private::attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.colour`: `dataclass_fields.Colour`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn colour(&self) -> ::snakebridge::__private::Result<self::Colour> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.colours`: `list[dataclass_fields.Colour]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn colours(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<self::Colour>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.mode`: `dataclass_fields.Mode`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn mode(&self) -> ::snakebridge::__private::Result<self::Mode> {
            ::snakebridge::__private::attr(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.either`: `int | str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn either(&self) -> ::snakebridge::__private::Result<self::IntOrStr> {
            ::snakebridge::__private::attr(
                &self::__SITES[14],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.several`: `list[int | str]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn several(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::List<self::IntOrStr>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[15],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.pair`: `tuple[int, tuple[str, float]]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn pair(
            &self,
        ) -> ::snakebridge::__private::Result<
            (::core::primitive::i64, (::std::string::String, ::core::primitive::f64)),
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[16],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.many`: `tuple[int, ...]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn many(
            &self,
        ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::i64>> {
            ::snakebridge::__private::attr(
                &self::__SITES[17],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.listed`: `Sequence[tuple[str, bytes]]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn listed(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::std::vec::Vec<
                (::std::string::String, ::std::vec::Vec<::core::primitive::u8>),
            >,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.unique`: `set[int]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn unique(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Set<::core::primitive::i64>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.frozen`: `frozenset[str]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn frozen(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::IndexSet<::std::string::String>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[20],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.table`: `dict[str, list[int | None]]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn table(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Dict<
                ::std::string::String,
                ::std::vec::Vec<::core::option::Option<::core::primitive::i64>>,
            >,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[21],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.view`: `Mapping[int, str]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn view(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::IndexMap<
                ::core::primitive::i64,
                ::std::string::String,
            >,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[22],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.deep`: `dict[str, tuple[int, ...]] | None`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn deep(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<
                ::snakebridge::__private::Dict<
                    ::std::string::String,
                    ::std::vec::Vec<::core::primitive::i64>,
                >,
            >,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[23],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.anything`: `Any`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn anything(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[24],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.call`: `Callable[[int], int]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn call(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Callable<
                (::core::primitive::i64,),
                ::core::primitive::i64,
            >,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[25],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Everything.nested`: `dict[str, frozenset[int] | None]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn nested(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Dict<
                ::std::string::String,
                ::core::option::Option<
                    ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                >,
            >,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[26],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Everything {
        /// Assigns Python's `nothing`.
        #[inline]
        pub fn set_nothing<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ()>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<()>::raw(value),
            )
        }
        /// Assigns Python's `truth`.
        #[inline]
        pub fn set_truth<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::bool>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(value),
            )
        }
        /// Assigns Python's `number`.
        #[inline]
        pub fn set_number<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Complex64,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Complex64,
                >::raw(value),
            )
        }
        /// Assigns Python's `raw`.
        #[inline]
        pub fn set_raw<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::core::primitive::u8>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::u8>,
                >::raw(value),
            )
        }
        /// Assigns Python's `where`.
        #[inline]
        pub fn set_where<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            )
        }
        /// Assigns Python's `colour`.
        #[inline]
        pub fn set_colour<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, self::Colour>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<self::Colour>::raw(value),
            )
        }
        /// Assigns Python's `colours`.
        #[inline]
        pub fn set_colours<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Colour>>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<self::Colour>,
                >::raw(value),
            )
        }
        /// Assigns Python's `mode`.
        #[inline]
        pub fn set_mode<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, self::Mode>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<self::Mode>::raw(value),
            )
        }
        /// Assigns Python's `either`.
        #[inline]
        pub fn set_either<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<self::IntOrStr>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[14],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrStr>,
                >::raw(value),
            )
        }
        /// Assigns Python's `several`.
        #[inline]
        pub fn set_several<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::snakebridge::__private::Union<self::IntOrStr>>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[15],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::snakebridge::__private::Union<self::IntOrStr>>,
                >::raw(value),
            )
        }
        /// Assigns Python's `pair`.
        #[inline]
        pub fn set_pair<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                (::core::primitive::i64, (::std::string::String, ::core::primitive::f64)),
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[16],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    (
                        ::core::primitive::i64,
                        (::std::string::String, ::core::primitive::f64),
                    ),
                >::raw(value),
            )
        }
        /// Assigns Python's `many`.
        #[inline]
        pub fn set_many<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::PyTuple<::core::primitive::i64>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[17],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                >::raw(value),
            )
        }
        /// Assigns Python's `listed`.
        #[inline]
        pub fn set_listed<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Sequence<
                    (::std::string::String, ::std::vec::Vec<::core::primitive::u8>),
                >,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<
                        (::std::string::String, ::std::vec::Vec<::core::primitive::u8>),
                    >,
                >::raw(value),
            )
        }
        /// Assigns Python's `unique`.
        #[inline]
        pub fn set_unique<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::IndexSet<::core::primitive::i64>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                >::raw(value),
            )
        }
        /// Assigns Python's `frozen`.
        #[inline]
        pub fn set_frozen<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::IndexSet<::std::string::String>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[20],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::IndexSet<::std::string::String>,
                >::raw(value),
            )
        }
        /// Assigns Python's `table`.
        #[inline]
        pub fn set_table<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::std::string::String,
                    ::std::vec::Vec<::core::option::Option<::core::primitive::i64>>,
                >,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[21],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::std::vec::Vec<::core::option::Option<::core::primitive::i64>>,
                    >,
                >::raw(value),
            )
        }
        /// Assigns Python's `view`.
        #[inline]
        pub fn set_view<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::core::primitive::i64,
                    ::std::string::String,
                >,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[22],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::core::primitive::i64,
                        ::std::string::String,
                    >,
                >::raw(value),
            )
        }
        /// Assigns Python's `deep`.
        #[inline]
        pub fn set_deep<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                    >,
                >,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[23],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::snakebridge::__private::PyTuple<::core::primitive::i64>,
                        >,
                    >,
                >::raw(value),
            )
        }
        /// Assigns Python's `anything`.
        #[inline]
        pub fn set_anything<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[24],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            )
        }
        /// Assigns Python's `call`.
        #[inline]
        pub fn set_call<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Function<
                    (::core::primitive::i64,),
                    ::core::primitive::i64,
                >,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[25],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (::core::primitive::i64,),
                        ::core::primitive::i64,
                    >,
                >::raw(value),
            )
        }
        /// Assigns Python's `nested`.
        #[inline]
        pub fn set_nested<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Mapping<
                    ::std::string::String,
                    ::core::option::Option<
                        ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                    >,
                >,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[26],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        ::std::string::String,
                        ::core::option::Option<
                            ::snakebridge::__private::IndexSet<::core::primitive::i64>,
                        >,
                    >,
                >::raw(value),
            )
        }
    }
    /// The values of a [`Everything`], as plain Rust data. Read by [`Everything::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    pub struct EverythingSnapshot {
        /// Python's `nothing`: `None`.
        pub nothing: (),
        /// Python's `truth`: `bool`.
        pub truth: ::core::primitive::bool,
        /// Python's `number`: `complex`.
        pub number: ::snakebridge::__private::Complex64,
        /// Python's `raw`: `bytes`.
        pub raw: ::std::vec::Vec<::core::primitive::u8>,
        /// Python's `where`: `pathlib.Path`.
        #[doc(alias = "where")]
        pub where_: ::snakebridge::__private::Object,
        /// Python's `colour`: `dataclass_fields.Colour`.
        pub colour: self::Colour,
        /// Python's `colours`: `list[dataclass_fields.Colour]`.
        pub colours: ::std::vec::Vec<self::Colour>,
        /// Python's `mode`: `dataclass_fields.Mode`.
        pub mode: self::Mode,
        /// Python's `either`: `int | str`.
        pub either: self::IntOrStr,
        /// Python's `several`: `list[int | str]`.
        pub several: ::std::vec::Vec<self::IntOrStr>,
        /// Python's `pair`: `tuple[int, tuple[str, float]]`.
        pub pair: (
            ::core::primitive::i64,
            (::std::string::String, ::core::primitive::f64),
        ),
        /// Python's `many`: `tuple[int, ...]`.
        pub many: ::std::vec::Vec<::core::primitive::i64>,
        /// Python's `listed`: `Sequence[tuple[str, bytes]]`.
        pub listed: ::std::vec::Vec<
            (::std::string::String, ::std::vec::Vec<::core::primitive::u8>),
        >,
        /// Python's `unique`: `set[int]`.
        pub unique: ::snakebridge::__private::IndexSet<::core::primitive::i64>,
        /// Python's `frozen`: `frozenset[str]`.
        pub frozen: ::snakebridge::__private::IndexSet<::std::string::String>,
        /// Python's `table`: `dict[str, list[int | None]]`.
        pub table: ::snakebridge::__private::IndexMap<
            ::std::string::String,
            ::std::vec::Vec<::core::option::Option<::core::primitive::i64>>,
        >,
        /// Python's `view`: `Mapping[int, str]`.
        pub view: ::snakebridge::__private::IndexMap<
            ::core::primitive::i64,
            ::std::string::String,
        >,
        /// Python's `deep`: `dict[str, tuple[int, ...]] | None`.
        pub deep: ::core::option::Option<
            ::snakebridge::__private::IndexMap<
                ::std::string::String,
                ::std::vec::Vec<::core::primitive::i64>,
            >,
        >,
        /// Python's `anything`: `Any`.
        pub anything: ::snakebridge::__private::Value,
        /// Python's `call`: `Callable[[int], int]`.
        pub call: ::snakebridge::__private::Callable<
            (::core::primitive::i64,),
            ::core::primitive::i64,
        >,
        /// Python's `nested`: `dict[str, frozenset[int] | None]`.
        pub nested: ::snakebridge::__private::IndexMap<
            ::std::string::String,
            ::core::option::Option<
                ::snakebridge::__private::IndexSet<::core::primitive::i64>,
            >,
        >,
    }
    impl Everything {
        /// Reads all fields into a [`EverythingSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<EverythingSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(EverythingSnapshot {
                    nothing: ::snakebridge::__private::attr(
                        &self::__SITES[6],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    truth: ::snakebridge::__private::attr(
                        &self::__SITES[7],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    number: ::snakebridge::__private::attr(
                        &self::__SITES[8],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    raw: ::snakebridge::__private::attr(
                        &self::__SITES[9],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    where_: ::snakebridge::__private::attr(
                        &self::__SITES[10],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    colour: ::snakebridge::__private::attr(
                        &self::__SITES[11],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    colours: ::snakebridge::__private::attr(
                        &self::__SITES[12],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    mode: ::snakebridge::__private::attr(
                        &self::__SITES[13],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    either: ::snakebridge::__private::attr(
                        &self::__SITES[14],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    several: ::snakebridge::__private::attr(
                        &self::__SITES[15],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    pair: ::snakebridge::__private::attr(
                        &self::__SITES[16],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    many: ::snakebridge::__private::attr(
                        &self::__SITES[17],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    listed: ::snakebridge::__private::attr(
                        &self::__SITES[18],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    unique: ::snakebridge::__private::attr(
                        &self::__SITES[19],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    frozen: ::snakebridge::__private::attr(
                        &self::__SITES[20],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    table: ::snakebridge::__private::attr(
                        &self::__SITES[21],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    view: ::snakebridge::__private::attr(
                        &self::__SITES[22],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    deep: ::snakebridge::__private::attr(
                        &self::__SITES[23],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    anything: ::snakebridge::__private::attr(
                        &self::__SITES[24],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    call: ::snakebridge::__private::attr(
                        &self::__SITES[25],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    nested: ::snakebridge::__private::attr(
                        &self::__SITES[26],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for EverythingSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Everything>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Everything as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl EverythingSnapshot {
        /// Makes a new [`Everything`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Everything> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call.set("nothing", ::snakebridge::__private::Raw::None);
            __call.set("truth", ::snakebridge::__private::Raw::Bool(self.truth));
            __call
                .set(
                    "number",
                    ::snakebridge::__private::Raw::Complex(
                        self.number.re,
                        self.number.im,
                    ),
                );
            __call
                .set(
                    "raw",
                    ::snakebridge::__private::Raw::Bytes(
                        ::std::borrow::Cow::Borrowed(&self.raw),
                    ),
                );
            __call
                .set(
                    "where",
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(&self.where_),
                    ),
                );
            __call
                .set(
                    "colour",
                    ::snakebridge::__private::Arg::<
                        self::Colour,
                    >::raw(::core::clone::Clone::clone(&self.colour)),
                );
            __call
                .set(
                    "colours",
                    ::snakebridge::__private::Raw::List(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.colours.iter(),
                                |item| ::snakebridge::__private::Arg::<
                                    self::Colour,
                                >::raw(::core::clone::Clone::clone(item)),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "mode",
                    ::snakebridge::__private::Arg::<self::Mode>::raw(self.mode),
                );
            __call
                .set(
                    "either",
                    ::snakebridge::__private::UnionValue::into_raw(
                        ::core::clone::Clone::clone(&self.either),
                    ),
                );
            __call
                .set(
                    "several",
                    ::snakebridge::__private::Raw::List(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.several.iter(),
                                |item| ::snakebridge::__private::UnionValue::into_raw(
                                    ::core::clone::Clone::clone(item),
                                ),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "pair",
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Int(self.pair.0),
                            ::snakebridge::__private::Raw::Tuple(::std::vec![::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed(&
                            self.pair.1.0)), ::snakebridge::__private::Raw::Float(self
                            .pair.1.1)])
                        ],
                    ),
                );
            __call
                .set(
                    "many",
                    ::snakebridge::__private::Raw::Tuple(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.many.iter(),
                                |item| ::snakebridge::__private::Raw::Int(*item),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "listed",
                    ::snakebridge::__private::Raw::List(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.listed.iter(),
                                |item| ::snakebridge::__private::Raw::Tuple(
                                    ::std::vec![
                                        ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed(&
                                        item.0)),
                                        ::snakebridge::__private::Raw::Bytes(::std::borrow::Cow::Borrowed(&
                                        item.1))
                                    ],
                                ),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "unique",
                    ::snakebridge::__private::Raw::Set(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.unique.iter(),
                                |item| ::snakebridge::__private::Raw::Int(*item),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "frozen",
                    ::snakebridge::__private::Raw::FrozenSet(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.frozen.iter(),
                                |item| ::snakebridge::__private::Raw::Str(
                                    ::std::borrow::Cow::Borrowed(item),
                                ),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "table",
                    ::snakebridge::__private::Raw::Dict(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.table.iter(),
                                |(key, item)| (
                                    ::snakebridge::__private::Raw::Str(
                                        ::std::borrow::Cow::Borrowed(key),
                                    ),
                                    ::snakebridge::__private::Raw::List(
                                        ::core::iter::Iterator::collect(
                                            ::core::iter::Iterator::map(
                                                item.iter(),
                                                |item| match item {
                                                    ::core::option::Option::Some(some) => {
                                                        ::snakebridge::__private::Raw::Int(*some)
                                                    }
                                                    ::core::option::Option::None => {
                                                        ::snakebridge::__private::Raw::None
                                                    }
                                                },
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "view",
                    ::snakebridge::__private::Raw::Dict(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.view.iter(),
                                |(key, item)| (
                                    ::snakebridge::__private::Raw::Int(*key),
                                    ::snakebridge::__private::Raw::Str(
                                        ::std::borrow::Cow::Borrowed(item),
                                    ),
                                ),
                            ),
                        ),
                    ),
                );
            __call
                .set(
                    "deep",
                    match &self.deep {
                        ::core::option::Option::Some(some) => {
                            ::snakebridge::__private::Raw::Dict(
                                ::core::iter::Iterator::collect(
                                    ::core::iter::Iterator::map(
                                        some.iter(),
                                        |(key, item)| (
                                            ::snakebridge::__private::Raw::Str(
                                                ::std::borrow::Cow::Borrowed(key),
                                            ),
                                            ::snakebridge::__private::Raw::Tuple(
                                                ::core::iter::Iterator::collect(
                                                    ::core::iter::Iterator::map(
                                                        item.iter(),
                                                        |item| ::snakebridge::__private::Raw::Int(*item),
                                                    ),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            )
                        }
                        ::core::option::Option::None => {
                            ::snakebridge::__private::Raw::None
                        }
                    },
                );
            __call.set("anything", ::snakebridge::__private::Raw::Value(&self.anything));
            __call
                .set(
                    "call",
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(&self.call),
                    ),
                );
            __call
                .set(
                    "nested",
                    ::snakebridge::__private::Raw::Dict(
                        ::core::iter::Iterator::collect(
                            ::core::iter::Iterator::map(
                                self.nested.iter(),
                                |(key, item)| (
                                    ::snakebridge::__private::Raw::Str(
                                        ::std::borrow::Cow::Borrowed(key),
                                    ),
                                    match item {
                                        ::core::option::Option::Some(some) => {
                                            ::snakebridge::__private::Raw::FrozenSet(
                                                ::core::iter::Iterator::collect(
                                                    ::core::iter::Iterator::map(
                                                        some.iter(),
                                                        |item| ::snakebridge::__private::Raw::Int(*item),
                                                    ),
                                                ),
                                            )
                                        }
                                        ::core::option::Option::None => {
                                            ::snakebridge::__private::Raw::None
                                        }
                                    },
                                ),
                            ),
                        ),
                    ),
                );
            ::snakebridge::__private::call_with(&self::__SITES[5], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Everything> for EverythingSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Everything>
    for &EverythingSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Everything>>
    for EverythingSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Everything>>
    for &EverythingSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Everything>
    for EverythingSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for EverythingSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &EverythingSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for EverythingSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for EverythingSnapshot {
        type Kind = self::Everything;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &EverythingSnapshot {
        type Kind = self::Everything;
    }
    /// Python class `dataclass_fields.Stream`.
    ///
    /// What is used up cannot be copied, nor passed back.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Stream {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Stream {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_fields",
                "Stream",
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
    impl ::snakebridge::__private::FromPython for Stream {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_fields.Stream")
        }
    }
    impl ::core::clone::Clone for Stream {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Stream {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Stream {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Stream {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Stream {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Stream {
        type Kind = Stream;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Stream {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__dataclass_fields__,
    > for self::Stream {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Stream {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Stream {}
    impl Stream {
        /// Python `dataclass_fields.Stream.Stream`.
        ///
        /// ```text
        /// def Stream(name: str, items: Iterator[int]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Stream")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
            items: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Iterable<::core::primitive::i64>,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[31],
                [
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(name),
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Iterable<::core::primitive::i64>,
                    >::raw(items),
                ],
            )
        }
        /// Python `dataclass_fields.Stream.__repr__`.
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
                &self::__SITES[27],
                [
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(self),
                    ),
                ],
            )
        }
        /// Python `dataclass_fields.Stream.__eq__`.
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
                &self::__SITES[28],
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
        /// Python attribute `dataclass_fields.Stream.name`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[29],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `dataclass_fields.Stream.items`: `Iterator[int]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn items(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::PyIter<::core::primitive::i64>,
        > {
            ::snakebridge::__private::attr(
                &self::__SITES[30],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Stream {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[29],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `items`.
        #[inline]
        pub fn set_items<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Iterable<::core::primitive::i64>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[30],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<::core::primitive::i64>,
                >::raw(value),
            )
        }
    }
    /// The values of a [`Stream`], as plain Rust data. Read by [`Stream::snapshot`].
    ///
    /// No instance can be made from it.
    #[derive(::core::fmt::Debug)]
    pub struct StreamSnapshot {
        /// Python's `name`: `str`.
        pub name: ::std::string::String,
        /// Python's `items`: `Iterator[int]`.
        pub items: ::snakebridge::__private::PyIter<::core::primitive::i64>,
    }
    impl Stream {
        /// Reads all fields into a [`StreamSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<StreamSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(StreamSnapshot {
                    name: ::snakebridge::__private::attr(
                        &self::__SITES[29],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                    items: ::snakebridge::__private::attr(
                        &self::__SITES[30],
                        ::snakebridge::__private::PythonClass::__object(self),
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for StreamSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Stream>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Stream as ::snakebridge::__private::FromPython>::expected()
        }
    }
    /// Python class `dataclass_fields.Mode`.
    ///
    /// Any of two.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
        ::core::fmt::Debug
    )]
    pub struct Mode {
        bits: ::core::primitive::i64,
    }
    impl Mode {
        /// `READ`.
        pub const READ: Self = Self { bits: 1i64 };
        /// `WRITE`.
        pub const WRITE: Self = Self { bits: 2i64 };
        /// The set with these bits. Passing a set with bits that Python does not know is an error.
        #[must_use]
        pub const fn from_bits(bits: ::core::primitive::i64) -> Self {
            Self { bits }
        }
        /// Python's `value`.
        #[must_use]
        pub const fn bits(self) -> ::core::primitive::i64 {
            self.bits
        }
        /// Whether every member of `other` is in this set.
        #[must_use]
        pub const fn contains(self, other: Self) -> ::core::primitive::bool {
            self.bits & other.bits == other.bits
        }
    }
    impl ::core::ops::BitOr for Mode {
        type Output = Self;
        #[inline]
        fn bitor(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitOr::bitor(self.bits, other.bits),
            }
        }
    }
    impl ::core::ops::BitAnd for Mode {
        type Output = Self;
        #[inline]
        fn bitand(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitAnd::bitand(self.bits, other.bits),
            }
        }
    }
    impl ::core::ops::BitXor for Mode {
        type Output = Self;
        #[inline]
        fn bitxor(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitXor::bitxor(self.bits, other.bits),
            }
        }
    }
    impl Mode {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "dataclass_fields",
                "Mode",
            );
            &CLASS
        }
        fn __raw<'a>(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Enum(Self::__class(), self.bits)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Mode> for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Mode> for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Mode>> for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Mode>> for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Mode> for Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Mode> for &Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Mode> for Mode {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Mode {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Mode> for Mode {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Mode>
    for ::core::result::Result<Mode, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    impl ::snakebridge::__private::ArgKind for Mode {
        type Given<'a> = Mode;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Mode {
        type Kind = Mode;
    }
    impl ::snakebridge::__private::FromPython for Mode {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::flag(value, Self::__class()).map(Self::from_bits)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_fields.Mode")
        }
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Mode {}
    /// Python class `dataclass_fields.Colour`.
    ///
    /// One of two.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Colour {
        /// Python enum member `dataclass_fields.Colour.RED`, `'red'`.
        #[doc(alias = "RED")]
        Red,
        /// Python enum member `dataclass_fields.Colour.BLUE`, `'blue'`.
        #[doc(alias = "BLUE")]
        Blue,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Colour {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::ColourHandle as ::snakebridge::__private::PythonClass>::__class(),
                name,
            )
        }
        /// The member with this value, as Python's class finds it.
        ///
        /// # Errors
        ///
        /// Python's `ValueError` if there is none.
        pub fn from_value<'a>(
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::ColourHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            )
        }
        /// All members of the Python class, without aliases.
        ///
        /// # Errors
        ///
        /// The module cannot be imported.
        pub fn members() -> ::snakebridge::__private::Result<::std::vec::Vec<Self>> {
            ::snakebridge::__private::members(
                <self::ColourHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::ColourHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::ColourHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::member_object(class, known.__name())
                }
            }
        }
        /// Python's `name`.
        ///
        /// # Errors
        ///
        /// The member is unknown and has no name.
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::attr_as(object, "name")
                }
                known => {
                    ::core::result::Result::Ok(
                        ::std::string::String::from(known.__name()),
                    )
                }
            }
        }
        /// Python's `value`.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or the type of the value differs from that of the known members.
        pub fn value(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr_as(&self.object()?, "value")
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Red => "RED",
                Self::Blue => "BLUE",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Colour {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Unknown(own), Self::Unknown(other)) => {
                    ::snakebridge::__private::Handle::is(own, other)
                }
                _ => {
                    ::core::cmp::PartialEq::eq(
                        &::core::mem::discriminant(self),
                        &::core::mem::discriminant(other),
                    )
                }
            }
        }
    }
    impl ::core::cmp::Eq for Colour {}
    impl ::core::hash::Hash for Colour {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Colour {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::ColourHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Colour> for Colour {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Colour> for &Colour {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Colour>>
    for Colour {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Colour>>
    for &Colour {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Colour> for Colour {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Colour> for &Colour {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Colour> for Colour {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Colour {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Colour {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for Colour {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for &Colour {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Colour {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Colour {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Colour {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Colour> for Colour {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Colour>
    for ::core::result::Result<Colour, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Colour> for &'a self::ColourHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Colour>>
    for &'a self::ColourHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Colour {
        type Given<'a> = Colour;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Colour {
        type Kind = Colour;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Colour {
        type Kind = Colour;
    }
    impl ::core::convert::TryFrom<&self::ColourHandle> for Colour {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::ColourHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::ColourHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Colour {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "RED" => Self::Red,
                    "BLUE" => Self::Blue,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Colour {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::ColourHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("dataclass_fields.Colour")
        }
    }
    /// Python's `int | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Str.
        Str(::std::string::String),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrStr> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrStr> for ::std::string::String {}
    impl ::snakebridge::__private::UnionValue for IntOrStr {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrStr>>,
    > for IntOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrStr>>
    for IntOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for IntOrStr {
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
                ::snakebridge::__private::PyKind::Str => {
                    return <::std::string::String as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Str);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("int | str")
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Colour: ::core::primitive::u64 = 1712304417141140447u64;
        pub const Mode: ::core::primitive::u64 = 2576970979199560638u64;
        pub const Everything: ::core::primitive::u64 = 15335476343945345961u64;
        pub const Stream: ::core::primitive::u64 = 12594891816133318311u64;
    }
    static __SITES: [::snakebridge::__private::Site; 32] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("dataclass_fields", "everything"),
            Site::function("dataclass_fields", "same"),
            Site::function("dataclass_fields", "stream"),
            Site::attribute("dataclass_fields", "Colour.name"),
            Site::attribute("dataclass_fields", "Colour.value"),
            Site::function("dataclass_fields", "Everything"),
            Site::attribute("dataclass_fields", "Everything.nothing"),
            Site::attribute("dataclass_fields", "Everything.truth"),
            Site::attribute("dataclass_fields", "Everything.number"),
            Site::attribute("dataclass_fields", "Everything.raw"),
            Site::attribute("dataclass_fields", "Everything.where"),
            Site::attribute("dataclass_fields", "Everything.colour"),
            Site::attribute("dataclass_fields", "Everything.colours"),
            Site::attribute("dataclass_fields", "Everything.mode"),
            Site::attribute("dataclass_fields", "Everything.either"),
            Site::attribute("dataclass_fields", "Everything.several"),
            Site::attribute("dataclass_fields", "Everything.pair"),
            Site::attribute("dataclass_fields", "Everything.many"),
            Site::attribute("dataclass_fields", "Everything.listed"),
            Site::attribute("dataclass_fields", "Everything.unique"),
            Site::attribute("dataclass_fields", "Everything.frozen"),
            Site::attribute("dataclass_fields", "Everything.table"),
            Site::attribute("dataclass_fields", "Everything.view"),
            Site::attribute("dataclass_fields", "Everything.deep"),
            Site::attribute("dataclass_fields", "Everything.anything"),
            Site::attribute("dataclass_fields", "Everything.call"),
            Site::attribute("dataclass_fields", "Everything.nested"),
            Site::function("builtins", "repr"),
            Site::function("operator", "eq"),
            Site::attribute("dataclass_fields", "Stream.name"),
            Site::attribute("dataclass_fields", "Stream.items"),
            Site::function("dataclass_fields", "Stream"),
        ]
    };
}
