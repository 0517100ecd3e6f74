// @generated from literal_int.json
/// Python module `literal_int`.
///
/// Literals of integers.
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
pub mod literal_int {
    /// Python `literal_int.level`.
    ///
    /// ```text
    /// def level(level: Literal[0, 1, -1]) -> Literal[0, 1, -1]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn level<'a>(
        level: impl ::snakebridge::__private::Arg<'a, self::Level>,
    ) -> ::snakebridge::__private::Result<self::Level> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<self::Level>::raw(level)],
        )
    }
    /// Python `literal_int.maybe`.
    ///
    /// ```text
    /// def maybe(protocol: Literal[1, 2] | None = None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// [`maybe`](maybe()) with options, set by name.
    #[doc(alias = "maybe")]
    #[inline]
    pub fn maybe_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Maybe<'c, 'a>,
        ) -> self::options::Maybe<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Maybe::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[1], [], __options)
    }
    /// Python `literal_int.twice`.
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
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(number)],
        )
    }
    /// Python `literal_int.wide`.
    ///
    /// ```text
    /// def wide() -> Literal[0, 1, -1]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn wide() -> ::snakebridge::__private::Result<self::Level> {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python `literal_int.truth`.
    ///
    /// ```text
    /// def truth() -> Literal[0, 1, -1]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn truth() -> ::snakebridge::__private::Result<self::Level> {
        ::snakebridge::__private::call(&self::__SITES[4], [])
    }
    /// Python's `Literal[0, 1, -1]`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Level {
        /// `0`.
        Int0,
        /// `1`.
        Int1,
        /// `-1`.
        IntMinus1,
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Literal for Level {
        const VALUES: &'static [::snakebridge::__private::LiteralValue] = &[
            ::snakebridge::__private::LiteralValue::Int(0i64),
            ::snakebridge::__private::LiteralValue::Int(1i64),
            ::snakebridge::__private::LiteralValue::Int(-1i64),
        ];
        fn __index(
            &self,
        ) -> ::core::result::Result<
            ::core::primitive::usize,
            &::snakebridge::__private::Object,
        > {
            ::core::result::Result::Ok(
                match self {
                    Self::Int0 => 0usize,
                    Self::Int1 => 1usize,
                    Self::IntMinus1 => 2usize,
                    Self::Other(object) => return ::core::result::Result::Err(object),
                },
            )
        }
        fn __at(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0usize => Self::Int0,
                    1usize => Self::Int1,
                    2usize => Self::IntMinus1,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        fn __other(object: ::snakebridge::__private::Object) -> Self {
            Self::Other(object)
        }
    }
    impl ::snakebridge::__private::ArgKind for Level {
        type Given<'a> = ::core::primitive::i64;
    }
    impl ::core::cmp::PartialEq for Level {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Other(own), Self::Other(other)) => {
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
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> ::snakebridge::__private::Value {
            ::snakebridge::__private::literal_value(self)
        }
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::literal_raw(self)
        }
    }
    impl ::snakebridge::__private::IntLiteral for Level {}
    impl Level {
        /// The number, if it is one of the listed values.
        #[must_use]
        pub fn as_int(&self) -> ::core::option::Option<::core::primitive::i64> {
            match self {
                Self::Int0 => ::core::option::Option::Some(0i64),
                Self::Int1 => ::core::option::Option::Some(1i64),
                Self::IntMinus1 => ::core::option::Option::Some(-1i64),
                Self::Other(_) => ::core::option::Option::None,
            }
        }
    }
    impl ::core::cmp::PartialEq<::core::primitive::i64> for Level {
        fn eq(&self, other: &::core::primitive::i64) -> ::core::primitive::bool {
            self.as_int().is_some_and(|own| own == *other)
        }
    }
    impl ::core::convert::TryFrom<::core::primitive::i64> for Level {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            number: ::core::primitive::i64,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::of_int(number)
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
    impl ::snakebridge::__private::Kinded for Level {
        type Kind = ::core::primitive::i64;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Level {
        type Kind = ::core::primitive::i64;
    }
    impl ::snakebridge::__private::FromPython for Level {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::literal(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("Literal[0, 1, -1]")
        }
    }
    /// Python's `Literal[1, 2]`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Protocol {
        /// `1`.
        Int1,
        /// `2`.
        Int2,
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Literal for Protocol {
        const VALUES: &'static [::snakebridge::__private::LiteralValue] = &[
            ::snakebridge::__private::LiteralValue::Int(1i64),
            ::snakebridge::__private::LiteralValue::Int(2i64),
        ];
        fn __index(
            &self,
        ) -> ::core::result::Result<
            ::core::primitive::usize,
            &::snakebridge::__private::Object,
        > {
            ::core::result::Result::Ok(
                match self {
                    Self::Int1 => 0usize,
                    Self::Int2 => 1usize,
                    Self::Other(object) => return ::core::result::Result::Err(object),
                },
            )
        }
        fn __at(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0usize => Self::Int1,
                    1usize => Self::Int2,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        fn __other(object: ::snakebridge::__private::Object) -> Self {
            Self::Other(object)
        }
    }
    impl ::snakebridge::__private::ArgKind for Protocol {
        type Given<'a> = ::core::primitive::i64;
    }
    impl ::core::cmp::PartialEq for Protocol {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Other(own), Self::Other(other)) => {
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
    impl ::core::cmp::Eq for Protocol {}
    impl ::core::hash::Hash for Protocol {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Protocol {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> ::snakebridge::__private::Value {
            ::snakebridge::__private::literal_value(self)
        }
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::literal_raw(self)
        }
    }
    impl ::snakebridge::__private::IntLiteral for Protocol {}
    impl Protocol {
        /// The number, if it is one of the listed values.
        #[must_use]
        pub fn as_int(&self) -> ::core::option::Option<::core::primitive::i64> {
            match self {
                Self::Int1 => ::core::option::Option::Some(1i64),
                Self::Int2 => ::core::option::Option::Some(2i64),
                Self::Other(_) => ::core::option::Option::None,
            }
        }
    }
    impl ::core::cmp::PartialEq<::core::primitive::i64> for Protocol {
        fn eq(&self, other: &::core::primitive::i64) -> ::core::primitive::bool {
            self.as_int().is_some_and(|own| own == *other)
        }
    }
    impl ::core::convert::TryFrom<::core::primitive::i64> for Protocol {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            number: ::core::primitive::i64,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::of_int(number)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Protocol> for Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Protocol> for &Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Protocol>>
    for Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Protocol>>
    for &Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Protocol> for Protocol {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Protocol> for &Protocol {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Protocol> for Protocol {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Protocol {
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
    > for Protocol {
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
    > for &Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Protocol {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Protocol {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Protocol {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for &Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for &Protocol {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for Protocol {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for &Protocol {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::core::primitive::i64> for Protocol {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Protocol> for Protocol {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Protocol>
    for ::core::result::Result<Protocol, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Protocol {
        type Kind = ::core::primitive::i64;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Protocol {
        type Kind = ::core::primitive::i64;
    }
    impl ::snakebridge::__private::FromPython for Protocol {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::literal(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("Literal[1, 2]")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `protocol`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Maybe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `protocol`. Python's default: `None`.
            #[inline]
            pub fn protocol(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<super::Protocol>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "protocol",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<super::Protocol>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 5] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("literal_int", "level"),
            Site::function("literal_int", "maybe"),
            Site::function("literal_int", "twice"),
            Site::function("literal_int", "wide"),
            Site::function("literal_int", "truth"),
        ]
    };
}
