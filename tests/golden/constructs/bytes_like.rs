// @generated from bytes_like.json
/// Python module `bytes_like`.
///
/// Bytes-likes: what is given back as bytearray or memoryview, and what takes them.
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
pub mod bytes_like {
    /// Python `bytes_like.growing`.
    ///
    /// ```text
    /// def growing(value: bytes) -> bytearray
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn growing<'a>(
        value: &'a [::core::primitive::u8],
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::ByteArray> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::u8>,
                >::raw(value),
            ],
        )
    }
    /// Python `bytes_like.viewed`.
    ///
    /// ```text
    /// def viewed(value: bytearray) -> memoryview
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn viewed<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::ByteArray,
        >,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::MemoryView> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::ByteArray,
                >::raw(value),
            ],
        )
    }
    /// Python `bytes_like.every_second`.
    ///
    /// ```text
    /// def every_second(value: bytes) -> memoryview
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn every_second<'a>(
        value: &'a [::core::primitive::u8],
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::MemoryView> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::u8>,
                >::raw(value),
            ],
        )
    }
    /// Python `bytes_like.numbers`.
    ///
    /// ```text
    /// def numbers() -> memoryview
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn numbers() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::MemoryView,
    > {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python `bytes_like.kind`.
    ///
    /// ```text
    /// def kind(value: bytes | bytearray) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::BytesOrByteArray>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::BytesOrByteArray>,
                >::raw(value),
            ],
        )
    }
    /// Python `bytes_like.doubled`.
    ///
    /// ```text
    /// def doubled(value: str | bytearray) -> str | bytearray
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn doubled<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrOrByteArray>,
        >,
    ) -> ::snakebridge::__private::Result<self::StrOrByteArray> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::StrOrByteArray>,
                >::raw(value),
            ],
        )
    }
    /// Python `bytes_like.lies`.
    ///
    /// ```text
    /// def lies() -> bytearray
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn lies() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::ByteArray,
    > {
        ::snakebridge::__private::call(&self::__SITES[6], [])
    }
    /// Python's `bytes | bytearray`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum BytesOrByteArray {
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// A ByteArray.
        ByteArray(::snakebridge::__private::ByteArray),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<BytesOrByteArray>
    for ::std::vec::Vec<::core::primitive::u8> {}
    impl ::snakebridge::__private::Arm<BytesOrByteArray>
    for ::snakebridge::__private::ByteArray {}
    impl ::snakebridge::__private::UnionValue for BytesOrByteArray {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Bytes(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::u8>,
                    >::raw(value)
                }
                Self::ByteArray(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<BytesOrByteArray>>,
    > for BytesOrByteArray {
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
        ::snakebridge::__private::Union<BytesOrByteArray>,
    > for BytesOrByteArray {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `str | bytearray`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrByteArray {
        /// A Str.
        Str(::std::string::String),
        /// A ByteArray.
        ByteArray(::snakebridge::__private::ByteArray),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrByteArray> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrByteArray>
    for ::snakebridge::__private::ByteArray {}
    impl ::snakebridge::__private::UnionValue for StrOrByteArray {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::ByteArray(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrByteArray>>,
    > for StrOrByteArray {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrByteArray>>
    for StrOrByteArray {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrOrByteArray {
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
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::snakebridge::__private::ByteArray,
            >(value)? {
                return ::core::result::Result::Ok(Self::ByteArray(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("str | bytearray")
        }
    }
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("bytes_like", "growing"),
            Site::function("bytes_like", "viewed"),
            Site::function("bytes_like", "every_second"),
            Site::function("bytes_like", "numbers"),
            Site::function("bytes_like", "kind"),
            Site::function("bytes_like", "doubled"),
            Site::function("bytes_like", "lies"),
        ]
    };
}
