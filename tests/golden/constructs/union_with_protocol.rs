// @generated from union_with_protocol.json
/// Python module `union_with_protocol`.
///
/// A protocol beside other types: text, numbers, tuples, lists and maps are taken where they have its members.
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
pub mod union_with_protocol {
    /// Python `union_with_protocol.drop`.
    ///
    /// ```text
    /// def drop(labels: Hashable | Sequence[Hashable]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn drop<'a>(
        labels: impl ::snakebridge::Arg<
            'a,
            ::snakebridge::Union<self::WithHashOrValueList>,
        >,
    ) -> ::snakebridge::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::Arg::<
                    ::snakebridge::Union<self::WithHashOrValueList>,
                >::raw(labels),
            ],
        )
    }
    /// Python `union_with_protocol.rename`.
    ///
    /// ```text
    /// def rename(labels: None | bool | Sequence[union_with_protocol.Label]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn rename<'a>(
        labels: impl ::snakebridge::Arg<
            'a,
            ::core::option::Option<::snakebridge::Union<self::BoolOrValueList>>,
        >,
    ) -> ::snakebridge::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::Arg::<
                    ::core::option::Option<::snakebridge::Union<self::BoolOrValueList>>,
                >::raw(labels),
            ],
        )
    }
    /// Python `union_with_protocol.encode`.
    ///
    /// ```text
    /// def encode(params: union_with_protocol.SupportsItems[str | int, str | int] | Iterable[tuple[str | int, Any]] | str) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn encode<'a>(
        params: impl ::snakebridge::Arg<
            'a,
            ::snakebridge::Union<self::WithItemsOrValueListOrStr>,
        >,
    ) -> ::snakebridge::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::Arg::<
                    ::snakebridge::Union<self::WithItemsOrValueListOrStr>,
                >::raw(params),
            ],
        )
    }
    /// Python `union_with_protocol.send`.
    ///
    /// ```text
    /// def send(body: str | list[tuple[Any, Any]] | Mapping[Any, Any]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn send<'a>(
        body: impl ::snakebridge::Arg<
            'a,
            ::snakebridge::Union<self::StrOrValueListOrDict>,
        >,
    ) -> ::snakebridge::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::Arg::<
                    ::snakebridge::Union<self::StrOrValueListOrDict>,
                >::raw(body),
            ],
        )
    }
    /// Python `union_with_protocol.read`.
    ///
    /// ```text
    /// def read(values: list[str] | dict[str, list[str]] | dict[str, dict[str, int]]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn read<'a>(
        values: impl ::snakebridge::Arg<
            'a,
            ::snakebridge::Union<self::StrListOrStrStrListDictOrStrValueDict>,
        >,
    ) -> ::snakebridge::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::Arg::<
                    ::snakebridge::Union<self::StrListOrStrStrListDictOrStrValueDict>,
                >::raw(values),
            ],
        )
    }
    /// Python `union_with_protocol.index`.
    ///
    /// ```text
    /// def index(shape: int | range | list[int]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn index<'a>(
        shape: impl ::snakebridge::Arg<
            'a,
            ::snakebridge::Union<self::IntOrObjectOrIntList>,
        >,
    ) -> ::snakebridge::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::Arg::<
                    ::snakebridge::Union<self::IntOrObjectOrIntList>,
                >::raw(shape),
            ],
        )
    }
    /// Python `union_with_protocol.steps`.
    ///
    /// ```text
    /// def steps() -> range
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn steps() -> ::snakebridge::Result<::std::vec::Vec<::core::primitive::i64>> {
        ::snakebridge::__private::call(&self::__SITES[6], [])
    }
    /// Python class `union_with_protocol.SupportsItems`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct SupportsItems<K, V> {
        base: ::snakebridge::Object,
        marker: ::core::marker::PhantomData<fn() -> (K, V)>,
    }
    impl<
        K: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        V: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > ::snakebridge::PythonClass for SupportsItems<K, V> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "union_with_protocol",
                    "SupportsItems",
                )
                .by_members(&["items"]);
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::Object) -> Self {
            Self {
                base: <::snakebridge::Object as ::snakebridge::PythonClass>::__from_object(
                    object,
                ),
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::Object {
            <::snakebridge::Object as ::snakebridge::PythonClass>::__object(&self.base)
        }
    }
    impl<
        K: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        V: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > ::snakebridge::FromPython for SupportsItems<K, V> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("union_with_protocol.SupportsItems")
        }
    }
    impl<
        K: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        V: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > ::core::clone::Clone for SupportsItems<K, V> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<K, V> ::core::ops::Deref for SupportsItems<K, V> {
        type Target = ::snakebridge::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::Object {
            &self.base
        }
    }
    impl<
        K: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        V: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > ::core::fmt::Debug for SupportsItems<K, V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        K: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        V: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > ::core::fmt::Display for SupportsItems<K, V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<K, V> ::snakebridge::IsA<::snakebridge::Object> for SupportsItems<K, V> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, K, V> ::snakebridge::Kinded for &'__h SupportsItems<K, V> {
        type Kind = SupportsItems<K, V>;
    }
    #[diagnostic::do_not_recommend]
    impl<K, V> ::snakebridge::Kinded for SupportsItems<K, V> {
        type Kind = Self;
    }
    impl<K, V> ::snakebridge::Has<::snakebridge::protocol_members::__hash__>
    for self::SupportsItems<K, V> {}
    impl<K, V> ::snakebridge::Has<::snakebridge::protocol_members::items>
    for self::SupportsItems<K, V> {}
    impl<
        K: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        V: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > SupportsItems<K, V> {
        /// Python `union_with_protocol.SupportsItems.items`.
        ///
        /// ```text
        /// def items() -> Iterable[tuple[K, V]]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn items(&self) -> ::snakebridge::Result<::snakebridge::PyIter<(K, V)>> {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python's `withhash | valuelist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum WithHashOrValueList {
        /// A WithHash.
        WithHash(::snakebridge::Object),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::Value>),
        /// Anything else Python returned.
        Other(::snakebridge::Object),
    }
    impl ::snakebridge::__private::AnyList for WithHashOrValueList {}
    impl ::snakebridge::__private::AnyTuple for WithHashOrValueList {}
    impl self::__takes::__Takes for WithHashOrValueList {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::Arm<WithHashOrValueList> for ::snakebridge::Object {}
    impl ::snakebridge::Arm<WithHashOrValueList> for ::std::string::String {}
    impl ::snakebridge::Arm<WithHashOrValueList> for ::core::primitive::bool {}
    impl ::snakebridge::Arm<WithHashOrValueList> for ::core::primitive::i64 {}
    impl ::snakebridge::Arm<WithHashOrValueList> for ::core::primitive::f64 {}
    impl ::snakebridge::Arm<WithHashOrValueList> for ::snakebridge::Complex64 {}
    impl ::snakebridge::UnionValue for WithHashOrValueList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::WithHash(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::ValueList(value) => {
                    ::snakebridge::Arg::<
                        ::std::vec::Vec<::snakebridge::Value>,
                    >::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::Arg<
        'a,
        ::core::option::Option<::snakebridge::Union<WithHashOrValueList>>,
    > for WithHashOrValueList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::Arg<'a, ::snakebridge::Union<WithHashOrValueList>>
    for WithHashOrValueList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    /// Python's `bool | valuelist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum BoolOrValueList {
        /// A Bool.
        Bool(::core::primitive::bool),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::Value>),
        /// Anything else Python returned.
        Other(::snakebridge::Object),
    }
    impl ::snakebridge::Arm<BoolOrValueList> for ::core::primitive::bool {}
    impl ::snakebridge::__private::AnyList for BoolOrValueList {}
    impl ::snakebridge::__private::AnyTuple for BoolOrValueList {}
    impl ::snakebridge::UnionValue for BoolOrValueList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Bool(value) => {
                    ::snakebridge::Arg::<::core::primitive::bool>::raw(value)
                }
                Self::ValueList(value) => {
                    ::snakebridge::Arg::<
                        ::std::vec::Vec<::snakebridge::Value>,
                    >::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::Arg<
        'a,
        ::core::option::Option<::snakebridge::Union<BoolOrValueList>>,
    > for BoolOrValueList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::Arg<'a, ::snakebridge::Union<BoolOrValueList>>
    for BoolOrValueList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    /// Python's `withitems | valuelist | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum WithItemsOrValueListOrStr {
        /// A WithItems.
        WithItems(::snakebridge::Object),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::Value>),
        /// A Str.
        Str(::std::string::String),
        /// Anything else Python returned.
        Other(::snakebridge::Object),
    }
    impl ::snakebridge::__private::AnyList for WithItemsOrValueListOrStr {}
    impl ::snakebridge::__private::AnyTuple for WithItemsOrValueListOrStr {}
    impl ::snakebridge::Arm<WithItemsOrValueListOrStr> for ::std::string::String {}
    impl self::__takes::__Takes for WithItemsOrValueListOrStr {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::Arm<WithItemsOrValueListOrStr> for ::snakebridge::Object {}
    impl<__K, __V> ::snakebridge::Arm<WithItemsOrValueListOrStr>
    for ::snakebridge::Mapping<__K, __V> {}
    impl<__K, __V> ::snakebridge::Arm<WithItemsOrValueListOrStr>
    for ::snakebridge::Dict<__K, __V> {}
    impl ::snakebridge::UnionValue for WithItemsOrValueListOrStr {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::WithItems(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::ValueList(value) => {
                    ::snakebridge::Arg::<
                        ::std::vec::Vec<::snakebridge::Value>,
                    >::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::Arg::<::std::string::String>::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::Arg<
        'a,
        ::core::option::Option<::snakebridge::Union<WithItemsOrValueListOrStr>>,
    > for WithItemsOrValueListOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::Arg<'a, ::snakebridge::Union<WithItemsOrValueListOrStr>>
    for WithItemsOrValueListOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    /// Python's `str | valuelist | dict`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrValueListOrDict {
        /// A Str.
        Str(::std::string::String),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::Value>),
        /// A Dict.
        Dict(::snakebridge::Dict<::snakebridge::Value, ::snakebridge::Value>),
        /// Anything else Python returned.
        Other(::snakebridge::Object),
    }
    impl ::snakebridge::Arm<StrOrValueListOrDict> for ::std::string::String {}
    impl ::snakebridge::__private::AnyList for StrOrValueListOrDict {}
    impl ::snakebridge::__private::AnyTuple for StrOrValueListOrDict {}
    impl ::snakebridge::Arm<StrOrValueListOrDict>
    for ::snakebridge::Dict<::snakebridge::Value, ::snakebridge::Value> {}
    impl<__K, __V> ::snakebridge::Arm<StrOrValueListOrDict>
    for ::snakebridge::Mapping<__K, __V> {}
    impl ::snakebridge::UnionValue for StrOrValueListOrDict {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::Arg::<::std::string::String>::raw(value)
                }
                Self::ValueList(value) => {
                    ::snakebridge::Arg::<
                        ::std::vec::Vec<::snakebridge::Value>,
                    >::raw(value)
                }
                Self::Dict(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::Arg<
        'a,
        ::core::option::Option<::snakebridge::Union<StrOrValueListOrDict>>,
    > for StrOrValueListOrDict {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::Arg<'a, ::snakebridge::Union<StrOrValueListOrDict>>
    for StrOrValueListOrDict {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    /// Python's `strlist | strstrlistdict | strvaluedict`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrListOrStrStrListDictOrStrValueDict {
        /// A StrList.
        StrList(::std::vec::Vec<::std::string::String>),
        /// A StrStrListDict.
        StrStrListDict(
            ::snakebridge::IndexMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        ),
        /// A StrValueDict.
        StrValueDict(
            ::snakebridge::IndexMap<::std::string::String, ::snakebridge::Value>,
        ),
        /// Anything else Python returned.
        Other(::snakebridge::Object),
    }
    impl ::snakebridge::Arm<StrListOrStrStrListDictOrStrValueDict>
    for ::std::vec::Vec<::std::string::String> {}
    impl<__V> ::snakebridge::Arm<StrListOrStrStrListDictOrStrValueDict>
    for ::snakebridge::Mapping<::std::string::String, __V> {}
    impl ::snakebridge::UnionValue for StrListOrStrStrListDictOrStrValueDict {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::StrList(value) => {
                    ::snakebridge::Arg::<
                        ::std::vec::Vec<::std::string::String>,
                    >::raw(value)
                }
                Self::StrStrListDict(value) => {
                    ::snakebridge::Arg::<
                        ::snakebridge::Mapping<
                            ::std::string::String,
                            ::std::vec::Vec<::std::string::String>,
                        >,
                    >::raw(value)
                }
                Self::StrValueDict(value) => {
                    ::snakebridge::Arg::<
                        ::snakebridge::Mapping<
                            ::std::string::String,
                            ::snakebridge::Value,
                        >,
                    >::raw(value)
                }
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::Union<StrListOrStrStrListDictOrStrValueDict>,
        >,
    > for StrListOrStrStrListDictOrStrValueDict {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::Arg<'a, ::snakebridge::Union<StrListOrStrStrListDictOrStrValueDict>>
    for StrListOrStrStrListDictOrStrValueDict {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    /// Python's `int | object | intlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrObjectOrIntList {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Object.
        Object(::snakebridge::Object),
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// Anything else Python returned.
        Other(::snakebridge::Object),
    }
    impl ::snakebridge::Arm<IntOrObjectOrIntList> for ::core::primitive::i64 {}
    impl ::snakebridge::Arm<IntOrObjectOrIntList> for ::snakebridge::Object {}
    impl ::snakebridge::Arm<IntOrObjectOrIntList>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::UnionValue for IntOrObjectOrIntList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Object(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::IntList(value) => {
                    ::snakebridge::Arg::<
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
    > ::snakebridge::Arg<
        'a,
        ::core::option::Option<::snakebridge::Union<IntOrObjectOrIntList>>,
    > for IntOrObjectOrIntList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::Arg<'a, ::snakebridge::Union<IntOrObjectOrIntList>>
    for IntOrObjectOrIntList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::UnionValue::into_raw(self)
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const SupportsItems: ::core::primitive::u64 = 5236724803377933677u64;
    }
    #[doc(hidden)]
    pub mod __takes {
        pub trait __Takes {
            type Set;
        }
        pub trait __In<S> {}
        pub enum __Set0 {}
        impl<K, V> __In<__Set0> for super::SupportsItems<K, V> {}
        #[diagnostic::do_not_recommend]
        impl<K, V, __U: __Takes> ::snakebridge::Arm<__U> for super::SupportsItems<K, V>
        where
            Self: __In<__U::Set>,
        {}
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("union_with_protocol", "drop"),
            Site::function("union_with_protocol", "rename"),
            Site::function("union_with_protocol", "encode"),
            Site::function("union_with_protocol", "send"),
            Site::function("union_with_protocol", "read"),
            Site::function("union_with_protocol", "index"),
            Site::function("union_with_protocol", "steps"),
            Site::method("union_with_protocol", "SupportsItems", "items"),
        ]
    };
}
