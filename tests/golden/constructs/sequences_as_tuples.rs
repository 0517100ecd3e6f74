// @generated from sequences_as_tuples.json
/// Python module `sequences_as_tuples`.
///
/// Sequences of scalars take Rust's tuples too: as an argument, as an arm of a union and where they pick an overload.
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
pub mod sequences_as_tuples {
    /// Python `sequences_as_tuples.plain`.
    ///
    /// ```text
    /// def plain(of: Sequence[int]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn plain<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Sequence<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Sequence<::core::primitive::i64>,
                >::raw(of),
            ],
        )
    }
    /// Python `sequences_as_tuples.one_or_more`.
    ///
    /// ```text
    /// def one_or_more(of: int | Sequence[int]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn one_or_more<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrIntList>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrIntList>,
                >::raw(of),
            ],
        )
    }
    /// Python `sequences_as_tuples.two_kinds`.
    ///
    /// ```text
    /// def two_kinds(of: Sequence[int] | Sequence[str] | None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn two_kinds<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<
                ::snakebridge::__private::Union<self::IntListOrStrList>,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<
                        ::snakebridge::__private::Union<self::IntListOrStrList>,
                    >,
                >::raw(of),
            ],
        )
    }
    /// Python `sequences_as_tuples.of_values`.
    ///
    /// ```text
    /// def of_values(of: int | Sequence[Literal['left', 'right']], side: Literal['left', 'right']) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn of_values<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrStrList>,
        >,
        side: impl ::snakebridge::__private::Arg<'a, self::Of>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrStrList>,
                >::raw(of),
                ::snakebridge::__private::Arg::<self::Of>::raw(side),
            ],
        )
    }
    /// Python `sequences_as_tuples.beside_hashable`.
    ///
    /// ```text
    /// def beside_hashable(of: Hashable | Sequence[float]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn beside_hashable<'a>(
        of: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::WithHashOrFloatList>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::WithHashOrFloatList>,
                >::raw(of),
            ],
        )
    }
    /// Python `sequences_as_tuples.picked`.
    ///
    /// What takes a sequence of nothing is there for type checkers.
    ///
    /// ```text
    /// def picked(of: None) -> int
    /// def picked(of: Sequence[Never]) -> float
    /// def picked(of: Sequence[int]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn picked<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Picked>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        of: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Picked>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(of),
            ],
        )
    }
    /// Python's `int | intlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrIntList {
        /// A Int.
        Int(::core::primitive::i64),
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrIntList> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrIntList>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<IntOrIntList> for (::core::primitive::i64,) {}
    impl ::snakebridge::__private::Arm<IntOrIntList>
    for (::core::primitive::i64, ::core::primitive::i64) {}
    impl ::snakebridge::__private::Arm<IntOrIntList>
    for (::core::primitive::i64, ::core::primitive::i64, ::core::primitive::i64) {}
    impl ::snakebridge::__private::Arm<IntOrIntList>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<IntOrIntList>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<IntOrIntList>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<IntOrIntList>
    for ::snakebridge::__private::PyTuple<::core::primitive::i64> {}
    impl ::snakebridge::__private::UnionValue for IntOrIntList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::IntList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::i64>,
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrIntList>>,
    > for IntOrIntList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrIntList>>
    for IntOrIntList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `intlist | strlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntListOrStrList {
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// A StrList.
        StrList(::std::vec::Vec<::std::string::String>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for ::std::vec::Vec<::std::string::String> {}
    impl ::snakebridge::__private::Arm<IntListOrStrList> for (::core::primitive::i64,) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (::core::primitive::i64, ::core::primitive::i64) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (::core::primitive::i64, ::core::primitive::i64, ::core::primitive::i64) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList> for (::std::string::String,) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (::std::string::String, ::std::string::String) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (::std::string::String, ::std::string::String, ::std::string::String) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for ::snakebridge::__private::PyTuple<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for ::snakebridge::__private::PyTuple<::std::string::String> {}
    impl ::snakebridge::__private::UnionValue for IntListOrStrList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::IntList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::i64>,
                    >::raw(value)
                }
                Self::StrList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::std::string::String>,
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
        ::core::option::Option<::snakebridge::__private::Union<IntListOrStrList>>,
    > for IntListOrStrList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Union<IntListOrStrList>,
    > for IntListOrStrList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
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
    impl ::snakebridge::__private::Arm<IntOrStrList> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrStrList>
    for ::std::vec::Vec<::std::string::String> {}
    impl ::snakebridge::__private::Arm<IntOrStrList> for (::std::string::String,) {}
    impl ::snakebridge::__private::Arm<IntOrStrList>
    for (::std::string::String, ::std::string::String) {}
    impl ::snakebridge::__private::Arm<IntOrStrList>
    for (::std::string::String, ::std::string::String, ::std::string::String) {}
    impl ::snakebridge::__private::Arm<IntOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::Arm<IntOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::Arm<IntOrStrList>
    for (
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
        ::std::string::String,
    ) {}
    impl ::snakebridge::__private::Arm<IntOrStrList>
    for ::snakebridge::__private::PyTuple<::std::string::String> {}
    impl ::snakebridge::__private::UnionValue for IntOrStrList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::StrList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::std::string::String>,
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
    /// Python's `withhash | floatlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum WithHashOrFloatList {
        /// A WithHash.
        WithHash(::snakebridge::__private::Object),
        /// A FloatList.
        FloatList(::std::vec::Vec<::core::primitive::f64>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<WithHashOrFloatList>
    for ::std::vec::Vec<::core::primitive::f64> {}
    impl ::snakebridge::__private::Arm<WithHashOrFloatList>
    for ::snakebridge::__private::PyTuple<::core::primitive::f64> {}
    impl ::snakebridge::__private::Arm<WithHashOrFloatList>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::Arm<WithHashOrFloatList> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<WithHashOrFloatList> for ::core::primitive::bool {}
    impl ::snakebridge::__private::Arm<WithHashOrFloatList> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<WithHashOrFloatList> for ::core::primitive::f64 {}
    impl ::snakebridge::__private::Arm<WithHashOrFloatList>
    for ::snakebridge::__private::Complex64 {}
    impl ::snakebridge::__private::Arm<WithHashOrFloatList>
    for ::std::vec::Vec<::core::primitive::u8> {}
    impl ::snakebridge::__private::AnyTuple for WithHashOrFloatList {}
    impl ::snakebridge::__private::UnionValue for WithHashOrFloatList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::WithHash(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::FloatList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::f64>,
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
        ::core::option::Option<::snakebridge::__private::Union<WithHashOrFloatList>>,
    > for WithHashOrFloatList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Union<WithHashOrFloatList>,
    > for WithHashOrFloatList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `Literal['left', 'right']`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Of {
        /// `'left'`.
        Left,
        /// `'right'`.
        Right,
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Literal for Of {
        const VALUES: &'static [::snakebridge::__private::LiteralValue] = &[
            ::snakebridge::__private::LiteralValue::Str("left"),
            ::snakebridge::__private::LiteralValue::Str("right"),
        ];
        fn __index(
            &self,
        ) -> ::core::result::Result<
            ::core::primitive::usize,
            &::snakebridge::__private::Object,
        > {
            ::core::result::Result::Ok(
                match self {
                    Self::Left => 0usize,
                    Self::Right => 1usize,
                    Self::Other(object) => return ::core::result::Result::Err(object),
                },
            )
        }
        fn __at(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0usize => Self::Left,
                    1usize => Self::Right,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        fn __other(object: ::snakebridge::__private::Object) -> Self {
            Self::Other(object)
        }
    }
    impl ::snakebridge::__private::ArgKind for Of {
        type Given<'a> = &'a ::core::primitive::str;
    }
    impl ::core::cmp::PartialEq for Of {
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
    impl ::core::cmp::Eq for Of {}
    impl ::core::hash::Hash for Of {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Of {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> ::snakebridge::__private::Value {
            ::snakebridge::__private::literal_value(self)
        }
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::literal_raw(self)
        }
    }
    impl ::snakebridge::__private::TextLiteral for Of {}
    impl Of {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Left => ::core::option::Option::Some("left"),
                Self::Right => ::core::option::Option::Some("right"),
                Self::Other(_) => ::core::option::Option::None,
            }
        }
    }
    impl ::core::cmp::PartialEq<::core::primitive::str> for Of {
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str().is_some_and(|own| ::core::cmp::PartialEq::eq(own, other))
        }
    }
    impl ::core::cmp::PartialEq<&::core::primitive::str> for Of {
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            ::core::cmp::PartialEq::<::core::primitive::str>::eq(self, *other)
        }
    }
    impl ::core::convert::TryFrom<&::core::primitive::str> for Of {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            text: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::of_text(text)
        }
    }
    impl ::core::fmt::Display for Of {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::Other(object) => ::core::fmt::Display::fmt(object, f),
                known => f.write_str(known.as_str().unwrap_or_default()),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Of> for Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Of> for &Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Of>> for Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Of>> for &Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Of> for Of {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Of> for &Of {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Of> for Of {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value> for Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value> for &Of {
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
    > for Of {
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
    > for &Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value> for Of {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Of {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Of {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for &Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for &Of {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for Of {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for &Of {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::std::string::String> for Of {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Of> for Of {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Of>
    for ::core::result::Result<Of, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Of {
        type Kind = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Of {
        type Kind = ::std::string::String;
    }
    impl ::snakebridge::__private::FromPython for Of {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::literal(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("Literal['left', 'right']")
        }
    }
    impl self::sig::Picked for () {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Picked for ::std::vec::Vec<::core::primitive::i64> {
        type Output = ::std::string::String;
    }
    impl self::sig::Picked for (::core::primitive::i64,) {
        type Output = ::std::string::String;
    }
    impl self::sig::Picked for (::core::primitive::i64, ::core::primitive::i64) {
        type Output = ::std::string::String;
    }
    impl self::sig::Picked
    for (::core::primitive::i64, ::core::primitive::i64, ::core::primitive::i64) {
        type Output = ::std::string::String;
    }
    impl self::sig::Picked
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {
        type Output = ::std::string::String;
    }
    impl self::sig::Picked
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {
        type Output = ::std::string::String;
    }
    impl self::sig::Picked
    for (
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
        ::core::primitive::i64,
    ) {
        type Output = ::std::string::String;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `sequences_as_tuples.picked` accepts. Its overloads are:
        ///
        /// ```text
        /// def picked(of: None) -> int
        /// def picked(of: Sequence[Never]) -> float
        /// def picked(of: Sequence[int]) -> str
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `sequences_as_tuples.picked` does not accept `{Self}` as `of`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def picked(of: None) -> int\n    def picked(of: Sequence[Never]) -> float\n    def picked(of: Sequence[int]) -> str"
        )]
        pub trait Picked {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("sequences_as_tuples", "plain"),
            Site::function("sequences_as_tuples", "one_or_more"),
            Site::function("sequences_as_tuples", "two_kinds"),
            Site::function("sequences_as_tuples", "of_values"),
            Site::function("sequences_as_tuples", "beside_hashable"),
            Site::function("sequences_as_tuples", "picked"),
        ]
    };
}
