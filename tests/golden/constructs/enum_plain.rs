// @generated from enum_plain.json
/// Python module `enum_plain`.
///
/// Enums of plain, numbered and named members, with second names and methods.
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
pub mod enum_plain {
    /// Python `enum_plain.same`.
    ///
    /// ```text
    /// def same(color: enum_plain.Color) -> enum_plain.Color
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<'a>(
        color: impl ::snakebridge::__private::Arg<'a, self::Color>,
    ) -> ::snakebridge::__private::Result<self::Color> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<self::Color>::raw(color)],
        )
    }
    /// Python `enum_plain.kind`.
    ///
    /// ```text
    /// def kind(color: object) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind<'a>(
        color: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(color),
            ],
        )
    }
    /// Python `enum_plain.maybe`.
    ///
    /// ```text
    /// def maybe(color: enum_plain.Color | None = None) -> enum_plain.Color | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe() -> ::snakebridge::__private::Result<
        ::core::option::Option<self::Color>,
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
    ) -> ::snakebridge::__private::Result<::core::option::Option<self::Color>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Maybe::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[2], [], __options)
    }
    /// Python `enum_plain.counted`.
    ///
    /// ```text
    /// def counted(colors: list[enum_plain.Color]) -> dict[enum_plain.Color, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn counted<'a>(
        colors: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Color>>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexMap<self::Color, ::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<::std::vec::Vec<self::Color>>::raw(colors)],
        )
    }
    /// Python `enum_plain.either`.
    ///
    /// ```text
    /// def either(value: enum_plain.Color | int) -> enum_plain.Color | int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn either<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::ColorOrInt>,
        >,
    ) -> ::snakebridge::__private::Result<self::ColorOrInt> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::ColorOrInt>,
                >::raw(value),
            ],
        )
    }
    /// Python `enum_plain.wrong`.
    ///
    /// ```text
    /// def wrong() -> enum_plain.Color
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn wrong() -> ::snakebridge::__private::Result<self::Color> {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    /// Python `enum_plain.twice`.
    ///
    /// ```text
    /// def twice(number: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn twice<'a>(
        number: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(number)],
        )
    }
    /// Python `enum_plain.shout`.
    ///
    /// ```text
    /// def shout(text: str) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shout<'a>(
        text: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[7],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
        )
    }
    /// Python `enum_plain.each`.
    ///
    /// ```text
    /// def each(call: Callable[[enum_plain.Color], str]) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn each<'a>(
        call: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<(self::Color,), ::std::string::String>,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[8],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (self::Color,),
                        ::std::string::String,
                    >,
                >::raw(call),
            ],
        )
    }
    /// Python `enum_plain.each`.
    ///
    /// ```text
    /// def each(call: Callable[[enum_plain.Color], str]) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "each")]
    #[inline]
    pub fn each_by<R0: ::snakebridge::__private::Ret<::std::string::String>>(
        call: impl ::core::ops::Fn(
            self::Color,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[8],
            [
                ::snakebridge::__private::callback1::<
                    self::Color,
                    ::std::string::String,
                    R0,
                >(call),
            ],
        )
    }
    /// Python constant `enum_plain.FAVOURITE`.
    pub const FAVOURITE: self::Color = self::Color::Green;
    /// Python class `enum_plain.Color`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Color")]
    pub struct ColorHandle {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for ColorHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_plain",
                "Color",
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
    impl ::snakebridge::__private::FromPython for ColorHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Color")
        }
    }
    impl ::core::clone::Clone for ColorHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for ColorHandle {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for ColorHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for ColorHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for ColorHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h ColorHandle {
        type Kind = ColorHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for ColorHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::ColorHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Color {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::ColorHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Color {}
    impl ColorHandle {
        /// Python `enum_plain.Color.mixed`.
        ///
        /// ```text
        /// def mixed(other: enum_plain.Color) -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn mixed<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<'a, self::Color>,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::method(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<self::Color>::raw(other)],
            )
        }
        /// Python `enum_plain.Color.opposite`.
        ///
        /// ```text
        /// def opposite() -> enum_plain.Color
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn opposite(&self) -> ::snakebridge::__private::Result<self::Color> {
            ::snakebridge::__private::method(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `enum_plain.Color.is_warm`: `bool`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn is_warm(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python `enum_plain.Color.default`.
        ///
        /// ```text
        /// def default() -> enum_plain.Color
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "default")]
        #[inline]
        pub fn default_() -> ::snakebridge::__private::Result<self::Color> {
            ::snakebridge::__private::call(&self::__SITES[12], [])
        }
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[14],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_plain.Level`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Level")]
    pub struct LevelHandle {
        base: ::snakebridge::__private::PyInt,
    }
    impl ::snakebridge::__private::PythonClass for LevelHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_plain",
                "Level",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyInt as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyInt as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for LevelHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Level")
        }
    }
    impl ::core::clone::Clone for LevelHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for LevelHandle {
        type Target = ::snakebridge::__private::PyInt;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::PyInt {
            &self.base
        }
    }
    impl ::core::fmt::Debug for LevelHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for LevelHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::PyInt> for LevelHandle {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for LevelHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h LevelHandle {
        type Kind = LevelHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for LevelHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__divmod__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__divmod__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__float__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__float__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__floor__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__floor__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__index__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__index__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__int__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__int__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pos__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pos__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pow__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pow__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__radd__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__radd__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rdivmod__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rdivmod__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmod__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmod__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__round__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__round__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rsub__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rsub__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__trunc__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__trunc__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::as_integer_ratio,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::as_integer_ratio,
    > for self::Level {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::LevelHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Level {}
    impl LevelHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[15],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[16],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_plain.Suit`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Suit")]
    pub struct SuitHandle {
        base: ::snakebridge::__private::PyStr,
    }
    impl ::snakebridge::__private::PythonClass for SuitHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_plain",
                "Suit",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyStr as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyStr as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for SuitHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Suit")
        }
    }
    impl ::core::clone::Clone for SuitHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for SuitHandle {
        type Target = ::snakebridge::__private::PyStr;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::PyStr {
            &self.base
        }
    }
    impl ::core::fmt::Debug for SuitHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for SuitHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::PyStr> for SuitHandle {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for SuitHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h SuitHandle {
        type Kind = SuitHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for SuitHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::encode,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::encode,
    > for self::Suit {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::SuitHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Suit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::SuitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Suit {}
    impl SuitHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[17],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[18],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_plain.Planet`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Planet")]
    pub struct PlanetHandle {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for PlanetHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_plain",
                "Planet",
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
    impl ::snakebridge::__private::FromPython for PlanetHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Planet")
        }
    }
    impl ::core::clone::Clone for PlanetHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for PlanetHandle {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for PlanetHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for PlanetHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for PlanetHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h PlanetHandle {
        type Kind = PlanetHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for PlanetHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::PlanetHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Planet {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::PlanetHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Planet {}
    impl PlanetHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[19],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr(
                &self::__SITES[20],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_plain.Open`.
    ///
    /// Makes up members for values it does not have.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Open")]
    pub struct OpenHandle {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for OpenHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_plain",
                "Open",
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
    impl ::snakebridge::__private::FromPython for OpenHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Open")
        }
    }
    impl ::core::clone::Clone for OpenHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for OpenHandle {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for OpenHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for OpenHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for OpenHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h OpenHandle {
        type Kind = OpenHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for OpenHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::OpenHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Open {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::OpenHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Open {}
    impl OpenHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[21],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[22],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_plain.Color`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Color {
        /// Python enum member `enum_plain.Color.RED`, `'r'`.
        #[doc(alias = "RED")]
        Red,
        /// Python enum member `enum_plain.Color.GREEN`, `'g'`.
        #[doc(alias = "GREEN")]
        Green,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Color {
        /// Python's alias `ROUGE` for [`Self::Red`].
        pub const ROUGE: Self = Self::Red;
    }
    impl Color {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::ColorHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class();
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
        /// Python's `opposite` of this member; see [`ColorHandle::opposite`].
        pub fn opposite(&self) -> ::snakebridge::__private::Result<self::Color> {
            self.object()?.opposite()
        }
        /// Python's `is_warm` of this member; see [`ColorHandle::is_warm`].
        pub fn is_warm(
            &self,
        ) -> ::snakebridge::__private::Result<::core::primitive::bool> {
            self.object()?.is_warm()
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Red => "RED",
                Self::Green => "GREEN",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Color {
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
    impl ::core::cmp::Eq for Color {}
    impl ::core::hash::Hash for Color {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Color {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Color> for Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Color> for &Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Color>> for Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Color>>
    for &Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Color> for Color {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Color> for &Color {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Color> for Color {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Color {
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
    > for Color {
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
    > for &Color {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Color {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Color {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Color {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Color> for Color {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Color>
    for ::core::result::Result<Color, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Color> for &'a self::ColorHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Color>>
    for &'a self::ColorHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Color {
        type Given<'a> = Color;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Color {
        type Kind = Color;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Color {
        type Kind = Color;
    }
    impl ::core::convert::TryFrom<&self::ColorHandle> for Color {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::ColorHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Color {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "RED" => Self::Red,
                    "GREEN" => Self::Green,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Color {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::ColorHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Color")
        }
    }
    /// Python class `enum_plain.Level`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Level {
        /// Python enum member `enum_plain.Level.LOW`, `1`.
        #[doc(alias = "LOW")]
        Low,
        /// Python enum member `enum_plain.Level.HIGH`, `10`.
        #[doc(alias = "HIGH")]
        High,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Level {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::LevelHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class();
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
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr_as(&self.object()?, "value")
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Low => "LOW",
                Self::High => "HIGH",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Level {
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
    impl ::core::cmp::Eq for Level {}
    impl ::core::hash::Hash for Level {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Level {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Level> for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Level> for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Level>> for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Level>>
    for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Level> for Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Level> for &Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Level> for Level {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Level {
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
    > for Level {
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
    > for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Level {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for &Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::core::primitive::i64> for Level {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Level> for Level {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Level>
    for ::core::result::Result<Level, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Level> for &'a self::LevelHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Level>>
    for &'a self::LevelHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Level {
        type Given<'a> = Level;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Level {
        type Kind = Level;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Level {
        type Kind = Level;
    }
    impl ::core::convert::TryFrom<&self::LevelHandle> for Level {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::LevelHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Level {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "LOW" => Self::Low,
                    "HIGH" => Self::High,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Level {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Level")
        }
    }
    /// Python class `enum_plain.Suit`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Suit {
        /// Python enum member `enum_plain.Suit.HEARTS`, `'hearts'`.
        #[doc(alias = "HEARTS")]
        Hearts,
        /// Python enum member `enum_plain.Suit.SPADES`, `'spades'`.
        #[doc(alias = "SPADES")]
        Spades,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Suit {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::SuitHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::SuitHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::SuitHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::SuitHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::SuitHandle as ::snakebridge::__private::PythonClass>::__class();
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
                Self::Hearts => "HEARTS",
                Self::Spades => "SPADES",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Suit {
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
    impl ::core::cmp::Eq for Suit {}
    impl ::core::hash::Hash for Suit {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Suit {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::SuitHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Suit> for Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Suit> for &Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Suit>> for Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Suit>> for &Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Suit> for Suit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Suit> for &Suit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Suit> for Suit {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Suit {
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
    > for Suit {
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
    > for &Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Suit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Suit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Suit {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for &Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for &Suit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for Suit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for &Suit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::std::string::String> for Suit {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Suit> for Suit {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Suit>
    for ::core::result::Result<Suit, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Suit> for &'a self::SuitHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Suit>>
    for &'a self::SuitHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Suit {
        type Given<'a> = Suit;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Suit {
        type Kind = Suit;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Suit {
        type Kind = Suit;
    }
    impl ::core::convert::TryFrom<&self::SuitHandle> for Suit {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::SuitHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::SuitHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Suit {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "HEARTS" => Self::Hearts,
                    "SPADES" => Self::Spades,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Suit {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::SuitHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Suit")
        }
    }
    /// Python class `enum_plain.Planet`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Planet {
        /// Python enum member `enum_plain.Planet.EARTH`, `(5.97, 6378)`.
        #[doc(alias = "EARTH")]
        Earth,
        /// Python enum member `enum_plain.Planet.MARS`, `(0.64, 3397)`.
        #[doc(alias = "MARS")]
        Mars,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Planet {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::PlanetHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::PlanetHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::PlanetHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::PlanetHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::PlanetHandle as ::snakebridge::__private::PythonClass>::__class();
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
        pub fn value(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Value> {
            ::snakebridge::__private::attr_as(&self.object()?, "value")
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Earth => "EARTH",
                Self::Mars => "MARS",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Planet {
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
    impl ::core::cmp::Eq for Planet {}
    impl ::core::hash::Hash for Planet {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Planet {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::PlanetHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Planet> for Planet {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Planet> for &Planet {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Planet>>
    for Planet {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Planet>>
    for &Planet {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Planet> for Planet {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Planet> for &Planet {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Planet> for Planet {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Planet {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Planet {
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
    > for Planet {
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
    > for &Planet {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Planet {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Planet {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Planet {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Planet> for Planet {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Planet>
    for ::core::result::Result<Planet, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Planet> for &'a self::PlanetHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Planet>>
    for &'a self::PlanetHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Planet {
        type Given<'a> = Planet;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Planet {
        type Kind = Planet;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Planet {
        type Kind = Planet;
    }
    impl ::core::convert::TryFrom<&self::PlanetHandle> for Planet {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::PlanetHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::PlanetHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Planet {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "EARTH" => Self::Earth,
                    "MARS" => Self::Mars,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Planet {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::PlanetHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Planet")
        }
    }
    /// Python class `enum_plain.Open`.
    ///
    /// Makes up members for values it does not have.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Open {
        /// Python enum member `enum_plain.Open.KNOWN`, `1`.
        #[doc(alias = "KNOWN")]
        Known,
        /// Python enum member `enum_plain.Open.Unknown`, `2`.
        #[doc(alias = "Unknown")]
        Unknown_,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Open {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::OpenHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::OpenHandle as ::snakebridge::__private::PythonClass>::__class(),
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
                <self::OpenHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::OpenHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::OpenHandle as ::snakebridge::__private::PythonClass>::__class();
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
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr_as(&self.object()?, "value")
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Known => "KNOWN",
                Self::Unknown_ => "Unknown",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Open {
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
    impl ::core::cmp::Eq for Open {}
    impl ::core::hash::Hash for Open {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Open {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::OpenHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Open> for Open {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Open> for &Open {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Open>> for Open {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Open>> for &Open {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Open> for Open {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Open> for &Open {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Open> for Open {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Open {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Open {
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
    > for Open {
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
    > for &Open {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Open {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Open {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Open {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Open> for Open {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Open>
    for ::core::result::Result<Open, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Open> for &'a self::OpenHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Open>>
    for &'a self::OpenHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Open {
        type Given<'a> = Open;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Open {
        type Kind = Open;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Open {
        type Kind = Open;
    }
    impl ::core::convert::TryFrom<&self::OpenHandle> for Open {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::OpenHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::OpenHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Open {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "KNOWN" => Self::Known,
                    "Unknown" => Self::Unknown_,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Open {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::OpenHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Open")
        }
    }
    /// Python's `enum_plain.Color | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum ColorOrInt {
        /// A Color.
        Color(self::Color),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<ColorOrInt> for self::Color {}
    impl ::snakebridge::__private::Arm<ColorOrInt> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<ColorOrInt> for self::Level {}
    impl ::snakebridge::__private::UnionValue for ColorOrInt {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Color(value) => {
                    ::snakebridge::__private::Arg::<self::Color>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<ColorOrInt>>,
    > for ColorOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<ColorOrInt>>
    for ColorOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for ColorOrInt {
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
                self::Color,
            >(value)? {
                return ::core::result::Result::Ok(Self::Color(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_plain.Color | int")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `color`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Maybe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `color`. Python's default: `None`.
            #[inline]
            pub fn color(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<super::Color>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "color",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<super::Color>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Color: ::core::primitive::u64 = 6689958921281402697u64;
        pub const Level: ::core::primitive::u64 = 16584106842386700384u64;
        pub const Suit: ::core::primitive::u64 = 1158120027302182155u64;
        pub const Planet: ::core::primitive::u64 = 18403565737336717153u64;
        pub const Open: ::core::primitive::u64 = 17579147750042844064u64;
    }
    static __SITES: [::snakebridge::__private::Site; 23] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("enum_plain", "same"),
            Site::function("enum_plain", "kind"),
            Site::function("enum_plain", "maybe"),
            Site::function("enum_plain", "counted"),
            Site::function("enum_plain", "either"),
            Site::function("enum_plain", "wrong"),
            Site::function("enum_plain", "twice"),
            Site::function("enum_plain", "shout"),
            Site::function("enum_plain", "each"),
            Site::method("enum_plain", "Color", "mixed"),
            Site::method("enum_plain", "Color", "opposite"),
            Site::attribute("enum_plain", "Color.is_warm"),
            Site::function("enum_plain", "Color.default"),
            Site::attribute("enum_plain", "Color.name"),
            Site::attribute("enum_plain", "Color.value"),
            Site::attribute("enum_plain", "Level.name"),
            Site::attribute("enum_plain", "Level.value"),
            Site::attribute("enum_plain", "Suit.name"),
            Site::attribute("enum_plain", "Suit.value"),
            Site::attribute("enum_plain", "Planet.name"),
            Site::attribute("enum_plain", "Planet.value"),
            Site::attribute("enum_plain", "Open.name"),
            Site::attribute("enum_plain", "Open.value"),
        ]
    };
}
