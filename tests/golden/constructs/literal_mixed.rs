// @generated from literal_mixed.json
/// Python module `literal_mixed`.
///
/// Literals of values of several types, alone and beside other types.
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
pub mod literal_mixed {
    /// Python `literal_mixed.copy`.
    ///
    /// ```text
    /// def copy(copy: Literal['auto', True, 0]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn copy<'a>(
        copy: impl ::snakebridge::__private::Arg<'a, self::Copy>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<self::Copy>::raw(copy)],
        )
    }
    /// Python `literal_mixed.given`.
    ///
    /// ```text
    /// def given(which: int) -> Literal['auto', True, 0]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn given<'a>(
        which: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<self::Copy> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(which)],
        )
    }
    /// Python `literal_mixed.either`.
    ///
    /// ```text
    /// def either(value: Literal['auto', 'none'] | int) -> Literal['auto', 'none'] | int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn either<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrOrInt>,
        >,
    ) -> ::snakebridge::__private::Result<self::StrOrInt> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::StrOrInt>,
                >::raw(value),
            ],
        )
    }
    /// Python `literal_mixed.nothing`.
    ///
    /// ```text
    /// def nothing(value: Literal['a', 'b', None] = None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn nothing() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// [`nothing`](nothing()) with options, set by name.
    #[doc(alias = "nothing")]
    #[inline]
    pub fn nothing_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Nothing<'c, 'a>,
        ) -> self::options::Nothing<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Nothing::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
    }
    /// Python's `str | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrInt {
        /// A Str.
        Str(::std::string::String),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrInt> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrInt> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::UnionValue for StrOrInt {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrInt>>,
    > for StrOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrInt>>
    for StrOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrOrInt {
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
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("str | int")
        }
    }
    /// Python's `Literal['auto', True, 0]`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Copy {
        /// `'auto'`.
        Auto,
        /// `True`.
        True,
        /// `0`.
        Int0,
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Literal for Copy {
        const VALUES: &'static [::snakebridge::__private::LiteralValue] = &[
            ::snakebridge::__private::LiteralValue::Str("auto"),
            ::snakebridge::__private::LiteralValue::Bool(true),
            ::snakebridge::__private::LiteralValue::Int(0i64),
        ];
        fn __index(
            &self,
        ) -> ::core::result::Result<
            ::core::primitive::usize,
            &::snakebridge::__private::Object,
        > {
            ::core::result::Result::Ok(
                match self {
                    Self::Auto => 0usize,
                    Self::True => 1usize,
                    Self::Int0 => 2usize,
                    Self::Other(object) => return ::core::result::Result::Err(object),
                },
            )
        }
        fn __at(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0usize => Self::Auto,
                    1usize => Self::True,
                    2usize => Self::Int0,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        fn __other(object: ::snakebridge::__private::Object) -> Self {
            Self::Other(object)
        }
    }
    impl ::snakebridge::__private::ArgKind for Copy {
        type Given<'a> = Copy;
    }
    impl ::core::cmp::PartialEq for Copy {
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
    impl ::core::cmp::Eq for Copy {}
    impl ::core::hash::Hash for Copy {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Copy {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> ::snakebridge::__private::Value {
            ::snakebridge::__private::literal_value(self)
        }
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::literal_raw(self)
        }
    }
    impl ::snakebridge::__private::TextLiteral for Copy {}
    impl Copy {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Auto => ::core::option::Option::Some("auto"),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl ::core::cmp::PartialEq<::core::primitive::str> for Copy {
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str().is_some_and(|own| ::core::cmp::PartialEq::eq(own, other))
        }
    }
    impl ::core::cmp::PartialEq<&::core::primitive::str> for Copy {
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            ::core::cmp::PartialEq::<::core::primitive::str>::eq(self, *other)
        }
    }
    impl ::core::convert::TryFrom<&::core::primitive::str> for Copy {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            text: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::of_text(text)
        }
    }
    impl ::snakebridge::__private::IntLiteral for Copy {}
    impl Copy {
        /// The number, if it is one of the listed values.
        #[must_use]
        pub fn as_int(&self) -> ::core::option::Option<::core::primitive::i64> {
            match self {
                Self::Int0 => ::core::option::Option::Some(0i64),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl ::core::cmp::PartialEq<::core::primitive::i64> for Copy {
        fn eq(&self, other: &::core::primitive::i64) -> ::core::primitive::bool {
            self.as_int().is_some_and(|own| own == *other)
        }
    }
    impl ::core::convert::TryFrom<::core::primitive::i64> for Copy {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            number: ::core::primitive::i64,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::of_int(number)
        }
    }
    impl ::snakebridge::__private::BoolLiteral for Copy {}
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Copy> for Copy {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Copy> for &Copy {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Copy>> for Copy {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Copy>> for &Copy {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Copy> for Copy {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Copy> for &Copy {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Copy> for Copy {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Copy {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Copy {
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
    > for Copy {
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
    > for &Copy {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Copy {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Copy {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Copy {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Copy> for Copy {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Copy>
    for ::core::result::Result<Copy, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Copy {
        type Kind = Copy;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Copy {
        type Kind = Copy;
    }
    impl ::snakebridge::__private::FromPython for Copy {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::literal(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("Literal['auto', True, 0]")
        }
    }
    /// Python's `Literal['a', 'b']`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Value {
        /// `'a'`.
        A,
        /// `'b'`.
        B,
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Literal for Value {
        const VALUES: &'static [::snakebridge::__private::LiteralValue] = &[
            ::snakebridge::__private::LiteralValue::Str("a"),
            ::snakebridge::__private::LiteralValue::Str("b"),
        ];
        fn __index(
            &self,
        ) -> ::core::result::Result<
            ::core::primitive::usize,
            &::snakebridge::__private::Object,
        > {
            ::core::result::Result::Ok(
                match self {
                    Self::A => 0usize,
                    Self::B => 1usize,
                    Self::Other(object) => return ::core::result::Result::Err(object),
                },
            )
        }
        fn __at(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0usize => Self::A,
                    1usize => Self::B,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        fn __other(object: ::snakebridge::__private::Object) -> Self {
            Self::Other(object)
        }
    }
    impl ::snakebridge::__private::ArgKind for Value {
        type Given<'a> = &'a ::core::primitive::str;
    }
    impl ::core::cmp::PartialEq for Value {
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
    impl ::core::cmp::Eq for Value {}
    impl ::core::hash::Hash for Value {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Value {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> ::snakebridge::__private::Value {
            ::snakebridge::__private::literal_value(self)
        }
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::literal_raw(self)
        }
    }
    impl ::snakebridge::__private::TextLiteral for Value {}
    impl Value {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::A => ::core::option::Option::Some("a"),
                Self::B => ::core::option::Option::Some("b"),
                Self::Other(_) => ::core::option::Option::None,
            }
        }
    }
    impl ::core::cmp::PartialEq<::core::primitive::str> for Value {
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str().is_some_and(|own| ::core::cmp::PartialEq::eq(own, other))
        }
    }
    impl ::core::cmp::PartialEq<&::core::primitive::str> for Value {
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            ::core::cmp::PartialEq::<::core::primitive::str>::eq(self, *other)
        }
    }
    impl ::core::convert::TryFrom<&::core::primitive::str> for Value {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            text: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::of_text(text)
        }
    }
    impl ::core::fmt::Display for Value {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::Other(object) => ::core::fmt::Display::fmt(object, f),
                known => f.write_str(known.as_str().unwrap_or_default()),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Value> for Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Value> for &Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Value>> for Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Value>>
    for &Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Value> for Value {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Value> for &Value {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Value> for Value {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Value {
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
    > for Value {
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
    > for &Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Value {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Value {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Value {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for &Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for &Value {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for Value {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for &Value {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::std::string::String> for Value {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Value> for Value {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Value>
    for ::core::result::Result<Value, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Value {
        type Kind = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Value {
        type Kind = ::std::string::String;
    }
    impl ::snakebridge::__private::FromPython for Value {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::literal(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("Literal['a', 'b']")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `value`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Nothing<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Nothing<'c, 'a> {
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
                    ::core::option::Option<super::Value>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "value",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<super::Value>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 4] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("literal_mixed", "copy"),
            Site::function("literal_mixed", "given"),
            Site::function("literal_mixed", "either"),
            Site::function("literal_mixed", "nothing"),
        ]
    };
}
