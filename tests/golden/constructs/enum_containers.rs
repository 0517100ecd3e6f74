// @generated from enum_containers.json
/// Python module `enum_containers`.
///
/// Members of enums and flags in collections, among \`\*args\`, and returned by callbacks.
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
pub mod enum_containers {
    /// Python `enum_containers.listed`.
    ///
    /// ```text
    /// def listed(levels: list[enum_containers.Level]) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn listed<'a>(
        levels: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Level>>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::vec::Vec<self::Level>>::raw(levels)],
        )
    }
    /// Python `enum_containers.spread`.
    ///
    /// ```text
    /// def spread(*levels: enum_containers.Level) -> int
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn spread<'a>(
        levels: impl ::snakebridge::__private::Args<'a, self::Level>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<self::Level>::push_to(levels, __call);
        ::snakebridge::__private::call_with(&self::__SITES[1], [], __options)
    }
    /// Python `enum_containers.summed`.
    ///
    /// ```text
    /// def summed(*numbers: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn summed<'a>(
        numbers: impl ::snakebridge::__private::Args<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::core::primitive::i64,
        >::push_to(numbers, __call);
        ::snakebridge::__private::call_with(&self::__SITES[2], [], __options)
    }
    /// Python `enum_containers.totals`.
    ///
    /// ```text
    /// def totals(levels: dict[enum_containers.Level, int]) -> dict[enum_containers.Level, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn totals<'a>(
        levels: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Mapping<self::Level, ::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexMap<self::Level, ::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Mapping<
                        self::Level,
                        ::core::primitive::i64,
                    >,
                >::raw(levels),
            ],
        )
    }
    /// Python `enum_containers.pair`.
    ///
    /// ```text
    /// def pair(pair: tuple[enum_containers.Level, enum_containers.Mode]) -> tuple[enum_containers.Mode, enum_containers.Level]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn pair<'a>(
        pair: impl ::snakebridge::__private::Arg<'a, (self::Level, self::Mode)>,
    ) -> ::snakebridge::__private::Result<(self::Mode, self::Level)> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<(self::Level, self::Mode)>::raw(pair)],
        )
    }
    /// Python `enum_containers.called`.
    ///
    /// ```text
    /// def called(call: Callable[[int], enum_containers.Level]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn called<'a>(
        call: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<(::core::primitive::i64,), self::Level>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (::core::primitive::i64,),
                        self::Level,
                    >,
                >::raw(call),
            ],
        )
    }
    /// Python `enum_containers.called`.
    ///
    /// ```text
    /// def called(call: Callable[[int], enum_containers.Level]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "called")]
    #[inline]
    pub fn called_by<R0: ::snakebridge::__private::Ret<self::Level>>(
        call: impl ::core::ops::Fn(
            ::core::primitive::i64,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::callback1::<
                    ::core::primitive::i64,
                    self::Level,
                    R0,
                >(call),
            ],
        )
    }
    /// Python `enum_containers.modes`.
    ///
    /// ```text
    /// def modes(modes: list[enum_containers.Mode]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn modes<'a>(
        modes: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Mode>>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [::snakebridge::__private::Arg::<::std::vec::Vec<self::Mode>>::raw(modes)],
        )
    }
    /// Python class `enum_containers.Level`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Level")]
    pub struct LevelHandle {
        base: ::snakebridge::__private::PyInt,
    }
    impl ::snakebridge::__private::PythonClass for LevelHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_containers",
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
            ::std::borrow::Cow::Borrowed("enum_containers.Level")
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
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_containers.Mode`.
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
                "enum_containers",
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
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for &Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::core::primitive::i64> for Mode {
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
            ::std::borrow::Cow::Borrowed("enum_containers.Mode")
        }
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__divmod__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__float__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__floor__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__index__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__int__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pos__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pow__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__radd__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rdivmod__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmod__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__round__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rsub__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__trunc__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::as_integer_ratio,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Mode {}
    /// Python class `enum_containers.Level`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Level {
        /// Python enum member `enum_containers.Level.LOW`, `1`.
        #[doc(alias = "LOW")]
        Low,
        /// Python enum member `enum_containers.Level.HIGH`, `10`.
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
            ::std::borrow::Cow::Borrowed("enum_containers.Level")
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Level: ::core::primitive::u64 = 17546246663309621962u64;
        pub const Mode: ::core::primitive::u64 = 8356412730278583163u64;
    }
    static __SITES: [::snakebridge::__private::Site; 9] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("enum_containers", "listed"),
            Site::function("enum_containers", "spread"),
            Site::function("enum_containers", "summed"),
            Site::function("enum_containers", "totals"),
            Site::function("enum_containers", "pair"),
            Site::function("enum_containers", "called"),
            Site::function("enum_containers", "modes"),
            Site::attribute("enum_containers", "Level.name"),
            Site::attribute("enum_containers", "Level.value"),
        ]
    };
}
