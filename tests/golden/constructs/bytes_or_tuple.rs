// @generated from bytes_or_tuple.json
/// Python module `bytes_or_tuple`.
///
/// \`bytes \| tuple\[Any, ...\]\`, and what both lists and bytes have.
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
pub mod bytes_or_tuple {
    /// Python `bytes_or_tuple.shown`.
    ///
    /// ```text
    /// def shown(value: bytes | tuple[Any, ...]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn shown<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::BytesOrValueList>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::BytesOrValueList>,
                >::raw(value),
            ],
        )
    }
    /// Python `bytes_or_tuple.given`.
    ///
    /// ```text
    /// def given(what: str) -> bytes | tuple[Any, ...]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn given<'a>(
        what: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<self::BytesOrValueList> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(what)],
        )
    }
    /// Python `bytes_or_tuple.counted`.
    ///
    /// ```text
    /// def counted(values: bytes_or_tuple.Countable, value: Any) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn counted<'a>(
        values: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Protocol<
                (self::__members::count, self::__members::index),
            >,
        >,
        value: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Protocol<
                        (self::__members::count, self::__members::index),
                    >,
                >::raw(values),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            ],
        )
    }
    /// Python `bytes_or_tuple.joined`.
    ///
    /// ```text
    /// def joined(one: list[int], /) -> int
    /// def joined(one: list[int], two: list[int], /, *more: list[int]) -> tuple[int, ...]
    /// def joined(one: list[int] | bytes, /) -> str
    /// def joined(one: list[int] | bytes, two: list[int] | bytes, /, *more: list[int] | bytes) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn joined<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Joined>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        one: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Joined>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(one),
            ],
        )
    }
    /// Python `bytes_or_tuple.joined`.
    ///
    /// ```text
    /// def joined(one: list[int], /) -> int
    /// def joined(one: list[int], two: list[int], /, *more: list[int]) -> tuple[int, ...]
    /// def joined(one: list[int] | bytes, /) -> str
    /// def joined(one: list[int] | bytes, two: list[int] | bytes, /, *more: list[int] | bytes) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[doc(alias = "joined")]
    #[inline]
    pub fn joined_two<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::JoinedTwo>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        one: P,
        two: impl ::snakebridge::__private::Arg<
            'a,
            <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::JoinedTwo>::P1,
        >,
        more: impl ::snakebridge::__private::Args<
            'a,
            ::std::vec::Vec<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::JoinedTwo>::Output,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::std::vec::Vec<::core::primitive::i64>,
        >::push_to(more, __call);
        ::snakebridge::__private::call_with(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(one),
                ::snakebridge::__private::Arg::<
                    <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::JoinedTwo>::P1,
                >::raw(two),
            ],
            __options,
        )
    }
    /// Python class `bytes_or_tuple.Countable`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Countable {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Countable {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                    "bytes_or_tuple",
                    "Countable",
                )
                .by_members(&["count", "index"]);
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
    impl ::snakebridge::__private::FromPython for Countable {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("bytes_or_tuple.Countable")
        }
    }
    impl ::core::clone::Clone for Countable {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Countable {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Countable {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Countable {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Countable {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Countable {
        type Kind = Countable;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Countable {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Countable {}
    impl Countable {
        /// Python `bytes_or_tuple.Countable.count`.
        ///
        /// ```text
        /// def count(value: Any) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn count<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
        /// Python `bytes_or_tuple.Countable.index`.
        ///
        /// ```text
        /// def index(value: Any) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn index<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value),
                ],
            )
        }
    }
    /// Python's `bytes | valuelist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum BytesOrValueList {
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::__private::Value>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl<__T> ::snakebridge::__private::Arm<BytesOrValueList> for ::std::vec::Vec<__T> {
        const TUPLE: ::core::primitive::bool = true;
    }
    impl<__T> ::snakebridge::__private::Arm<BytesOrValueList>
    for ::snakebridge::__private::PyTuple<__T> {}
    impl ::snakebridge::__private::AnyTuple for BytesOrValueList {}
    impl ::snakebridge::__private::UnionValue for BytesOrValueList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Bytes(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::u8>,
                    >::raw(value)
                }
                Self::ValueList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::PyTuple<
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
        ::core::option::Option<::snakebridge::__private::Union<BytesOrValueList>>,
    > for BytesOrValueList {
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
        ::snakebridge::__private::Union<BytesOrValueList>,
    > for BytesOrValueList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for BytesOrValueList {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Bytes => {
                    return <::std::vec::Vec<
                        ::core::primitive::u8,
                    > as ::snakebridge::__private::FromPython>::from_python(value)
                        .map(Self::Bytes);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::core::primitive::u8>,
            >(value)? {
                return ::core::result::Result::Ok(Self::Bytes(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::snakebridge::__private::Value>,
            >(value)? {
                return ::core::result::Result::Ok(Self::ValueList(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("bytes | valuelist")
        }
    }
    /// Python's `intlist | bytes`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntListOrBytes {
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntListOrBytes>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<IntListOrBytes>
    for ::std::vec::Vec<::core::primitive::u8> {}
    impl ::snakebridge::__private::UnionValue for IntListOrBytes {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::IntList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::i64>,
                    >::raw(value)
                }
                Self::Bytes(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::u8>,
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
        ::core::option::Option<::snakebridge::__private::Union<IntListOrBytes>>,
    > for IntListOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntListOrBytes>>
    for IntListOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl self::sig::Joined for ::std::vec::Vec<::core::primitive::i64> {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Joined for ::std::vec::Vec<::core::primitive::u8> {
        type Output = ::std::string::String;
    }
    impl self::sig::JoinedTwo for ::std::vec::Vec<::core::primitive::i64> {
        type Output = ::std::vec::Vec<::core::primitive::i64>;
        type P1 = ::std::vec::Vec<::core::primitive::i64>;
    }
    impl self::sig::JoinedTwo for ::std::vec::Vec<::core::primitive::u8> {
        type Output = ::std::vec::Vec<::std::string::String>;
        type P1 = ::snakebridge::__private::Union<self::IntListOrBytes>;
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `bytes_or_tuple.joined` accepts. Its overloads are:
        ///
        /// ```text
        /// def joined(one: list[int], /) -> int
        /// def joined(one: list[int], two: list[int], /, *more: list[int]) -> tuple[int, ...]
        /// def joined(one: list[int] | bytes, /) -> str
        /// def joined(one: list[int] | bytes, two: list[int] | bytes, /, *more: list[int] | bytes) -> list[str]
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `bytes_or_tuple.joined` does not accept `{Self}` as `one`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def joined(one: list[int], /) -> int\n    def joined(one: list[int], two: list[int], /, *more: list[int]) -> tuple[int, ...]\n    def joined(one: list[int] | bytes, /) -> str\n    def joined(one: list[int] | bytes, two: list[int] | bytes, /, *more: list[int] | bytes) -> list[str]"
        )]
        pub trait Joined {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
        /// Arguments that Python's `bytes_or_tuple.joined` accepts. Its overloads are:
        ///
        /// ```text
        /// def joined(one: list[int], /) -> int
        /// def joined(one: list[int], two: list[int], /, *more: list[int]) -> tuple[int, ...]
        /// def joined(one: list[int] | bytes, /) -> str
        /// def joined(one: list[int] | bytes, two: list[int] | bytes, /, *more: list[int] | bytes) -> list[str]
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `bytes_or_tuple.joined` does not accept `{Self}` as `one`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def joined(one: list[int], /) -> int\n    def joined(one: list[int], two: list[int], /, *more: list[int]) -> tuple[int, ...]\n    def joined(one: list[int] | bytes, /) -> str\n    def joined(one: list[int] | bytes, two: list[int] | bytes, /, *more: list[int] | bytes) -> list[str]"
        )]
        pub trait JoinedTwo {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
            /// The kind of dependent argument 1.
            type P1;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Countable: ::core::primitive::u64 = 7927519944829154362u64;
    }
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    pub mod __members {
        pub enum count {}
        impl ::snakebridge::__private::Has<count> for super::Countable {}
        impl ::snakebridge::__private::Has<count> for ::snakebridge::__private::PyBytes {}
        impl<T> ::snakebridge::__private::Has<count> for ::std::vec::Vec<T> {}
        impl<T> ::snakebridge::__private::Has<count>
        for ::snakebridge::__private::List<T> {}
        impl ::snakebridge::__private::Has<count> for ::std::string::String {}
        impl ::snakebridge::__private::Has<count> for ::snakebridge::__private::PyStr {}
        impl<T> ::snakebridge::__private::Has<count>
        for ::snakebridge::__private::PyTuple<T> {}
        pub enum index {}
        impl ::snakebridge::__private::Has<index> for super::Countable {}
        impl ::snakebridge::__private::Has<index> for ::snakebridge::__private::PyBytes {}
        impl<T> ::snakebridge::__private::Has<index> for ::std::vec::Vec<T> {}
        impl<T> ::snakebridge::__private::Has<index>
        for ::snakebridge::__private::List<T> {}
        impl ::snakebridge::__private::Has<index> for ::std::string::String {}
        impl ::snakebridge::__private::Has<index> for ::snakebridge::__private::PyStr {}
        impl<T> ::snakebridge::__private::Has<index>
        for ::snakebridge::__private::PyTuple<T> {}
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("bytes_or_tuple", "shown"),
            Site::function("bytes_or_tuple", "given"),
            Site::function("bytes_or_tuple", "counted"),
            Site::function("bytes_or_tuple", "joined"),
            Site::method("bytes_or_tuple", "Countable", "count"),
            Site::method("bytes_or_tuple", "Countable", "index"),
        ]
    };
}
