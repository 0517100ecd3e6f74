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
        labels: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::WithHashOrValueList>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::WithHashOrValueList>,
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
        labels: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<
                ::snakebridge::__private::Union<self::BoolOrValueList>,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<
                        ::snakebridge::__private::Union<self::BoolOrValueList>,
                    >,
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
        params: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::WithItemsOrValueListOrStr>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::WithItemsOrValueListOrStr>,
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
        body: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrOrValueListOrDict>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::StrOrValueListOrDict>,
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
        values: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrListOrStrStrListDictOrStrValueDict>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<
                        self::StrListOrStrStrListDictOrStrValueDict,
                    >,
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
        shape: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntOrObjectOrIntList>,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntOrObjectOrIntList>,
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
    pub fn steps() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[6], [])
    }
    /// Python class `union_with_protocol.SupportsItems`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct SupportsItems<K, V> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (K, V)>,
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::PythonClass for SupportsItems<K, V> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "union_with_protocol",
                    "SupportsItems",
                )
                .by_members(&["items"]);
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::snakebridge::__private::FromPython for SupportsItems<K, V> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("union_with_protocol.SupportsItems")
        }
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::clone::Clone for SupportsItems<K, V> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<K, V> ::core::ops::Deref for SupportsItems<K, V> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Debug for SupportsItems<K, V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > ::core::fmt::Display for SupportsItems<K, V> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<K, V> ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for SupportsItems<K, V> {}
    #[diagnostic::do_not_recommend]
    impl<'__h, K, V> ::snakebridge::__private::Kinded for &'__h SupportsItems<K, V> {
        type Kind = SupportsItems<K, V>;
    }
    #[diagnostic::do_not_recommend]
    impl<K, V> ::snakebridge::__private::Kinded for SupportsItems<K, V> {
        type Kind = Self;
    }
    impl<
        K,
        V,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::SupportsItems<K, V> {}
    impl<
        K,
        V,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::SupportsItems<K, V> {}
    impl<
        K: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
        V: ::snakebridge::__private::FromPython + ::core::marker::Send
            + ::core::marker::Sync + 'static,
    > SupportsItems<K, V> {
        /// Python `union_with_protocol.SupportsItems.items`.
        ///
        /// ```text
        /// def items() -> Iterable[tuple[K, V]]
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn items(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::PyIter<(K, V)>> {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
    }
    /// Python's `withhash | valuelist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum WithHashOrValueList {
        /// A WithHash.
        WithHash(::snakebridge::__private::Object),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::__private::Value>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::AnyList for WithHashOrValueList {}
    impl ::snakebridge::__private::AnyTuple for WithHashOrValueList {}
    impl self::__takes::__Takes for WithHashOrValueList {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::__private::Arm<WithHashOrValueList>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::Arm<WithHashOrValueList> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<WithHashOrValueList> for ::core::primitive::bool {}
    impl ::snakebridge::__private::Arm<WithHashOrValueList> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<WithHashOrValueList> for ::core::primitive::f64 {}
    impl ::snakebridge::__private::Arm<WithHashOrValueList>
    for ::snakebridge::__private::Complex64 {}
    impl ::snakebridge::__private::UnionValue for WithHashOrValueList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::WithHash(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::ValueList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::snakebridge::__private::Value>,
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
        ::core::option::Option<::snakebridge::__private::Union<WithHashOrValueList>>,
    > for WithHashOrValueList {
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
        ::snakebridge::__private::Union<WithHashOrValueList>,
    > for WithHashOrValueList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `bool | valuelist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum BoolOrValueList {
        /// A Bool.
        Bool(::core::primitive::bool),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::__private::Value>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<BoolOrValueList> for ::core::primitive::bool {}
    impl ::snakebridge::__private::AnyList for BoolOrValueList {}
    impl ::snakebridge::__private::AnyTuple for BoolOrValueList {}
    impl ::snakebridge::__private::UnionValue for BoolOrValueList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Bool(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(value)
                }
                Self::ValueList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::snakebridge::__private::Value>,
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
        ::core::option::Option<::snakebridge::__private::Union<BoolOrValueList>>,
    > for BoolOrValueList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<BoolOrValueList>>
    for BoolOrValueList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `withitems | valuelist | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum WithItemsOrValueListOrStr {
        /// A WithItems.
        WithItems(::snakebridge::__private::Object),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::__private::Value>),
        /// A Str.
        Str(::std::string::String),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::AnyList for WithItemsOrValueListOrStr {}
    impl ::snakebridge::__private::AnyTuple for WithItemsOrValueListOrStr {}
    impl ::snakebridge::__private::Arm<WithItemsOrValueListOrStr>
    for ::std::string::String {}
    impl self::__takes::__Takes for WithItemsOrValueListOrStr {
        type Set = self::__takes::__Set0;
    }
    impl ::snakebridge::__private::Arm<WithItemsOrValueListOrStr>
    for ::snakebridge::__private::Object {}
    impl<__K, __V> ::snakebridge::__private::Arm<WithItemsOrValueListOrStr>
    for ::snakebridge::__private::Mapping<__K, __V> {}
    impl<__K, __V> ::snakebridge::__private::Arm<WithItemsOrValueListOrStr>
    for ::snakebridge::__private::Dict<__K, __V> {}
    impl ::snakebridge::__private::UnionValue for WithItemsOrValueListOrStr {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::WithItems(value) => ::snakebridge::__private::Raw::Owned(value),
                Self::ValueList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::snakebridge::__private::Value>,
                    >::raw(value)
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
        ::core::option::Option<
            ::snakebridge::__private::Union<WithItemsOrValueListOrStr>,
        >,
    > for WithItemsOrValueListOrStr {
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
        ::snakebridge::__private::Union<WithItemsOrValueListOrStr>,
    > for WithItemsOrValueListOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `str | valuelist | dict`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrValueListOrDict {
        /// A Str.
        Str(::std::string::String),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::__private::Value>),
        /// A Dict.
        Dict(
            ::snakebridge::__private::Dict<
                ::snakebridge::__private::Value,
                ::snakebridge::__private::Value,
            >,
        ),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrValueListOrDict> for ::std::string::String {}
    impl ::snakebridge::__private::AnyList for StrOrValueListOrDict {}
    impl ::snakebridge::__private::AnyTuple for StrOrValueListOrDict {}
    impl ::snakebridge::__private::Arm<StrOrValueListOrDict>
    for ::snakebridge::__private::Dict<
        ::snakebridge::__private::Value,
        ::snakebridge::__private::Value,
    > {}
    impl<__K, __V> ::snakebridge::__private::Arm<StrOrValueListOrDict>
    for ::snakebridge::__private::Mapping<__K, __V> {}
    impl ::snakebridge::__private::UnionValue for StrOrValueListOrDict {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::ValueList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::snakebridge::__private::Value>,
                    >::raw(value)
                }
                Self::Dict(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
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
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<StrOrValueListOrDict>>,
    > for StrOrValueListOrDict {
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
        ::snakebridge::__private::Union<StrOrValueListOrDict>,
    > for StrOrValueListOrDict {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
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
            ::snakebridge::__private::IndexMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        ),
        /// A StrValueDict.
        StrValueDict(
            ::snakebridge::__private::IndexMap<
                ::std::string::String,
                ::snakebridge::__private::Value,
            >,
        ),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrListOrStrStrListDictOrStrValueDict>
    for ::std::vec::Vec<::std::string::String> {}
    impl<__V> ::snakebridge::__private::Arm<StrListOrStrStrListDictOrStrValueDict>
    for ::snakebridge::__private::Mapping<::std::string::String, __V> {}
    impl ::snakebridge::__private::UnionValue for StrListOrStrStrListDictOrStrValueDict {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::StrList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::std::string::String>,
                    >::raw(value)
                }
                Self::StrStrListDict(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::std::vec::Vec<::std::string::String>,
                        >,
                    >::raw(value)
                }
                Self::StrValueDict(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::snakebridge::__private::Value,
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
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Union<StrListOrStrStrListDictOrStrValueDict>,
        >,
    > for StrListOrStrStrListDictOrStrValueDict {
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
        ::snakebridge::__private::Union<StrListOrStrStrListDictOrStrValueDict>,
    > for StrListOrStrStrListDictOrStrValueDict {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `int | object | intlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrObjectOrIntList {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Object.
        Object(::snakebridge::__private::Object),
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrObjectOrIntList> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrObjectOrIntList>
    for ::snakebridge::__private::Object {}
    impl ::snakebridge::__private::Arm<IntOrObjectOrIntList>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::__private::UnionValue for IntOrObjectOrIntList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Object(value) => ::snakebridge::__private::Raw::Owned(value),
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrObjectOrIntList>>,
    > for IntOrObjectOrIntList {
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
        ::snakebridge::__private::Union<IntOrObjectOrIntList>,
    > for IntOrObjectOrIntList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
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
        impl<K, V, __U: __Takes> ::snakebridge::__private::Arm<__U>
        for super::SupportsItems<K, V>
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
