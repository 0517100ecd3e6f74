// @generated from overload_by_literal_bool.json
/// Python module `overload_by_literal_bool`.
///
/// Overloads told apart by a bool that an option is set to.
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
pub mod overload_by_literal_bool {
    /// Python `overload_by_literal_bool.read`.
    ///
    /// ```text
    /// def read(name: str, *, text: Literal[True], limit: int = 100) -> str
    /// def read(name: str, *, text: Literal[False] | None = None, limit: int = 100) -> bytes
    /// def read(name: str, *, text: bool, limit: int = 100) -> str | bytes
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn read<'a>(
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::core::primitive::u8>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
        )
    }
    /// [`read`](read()) with options, set by name.
    #[doc(alias = "read")]
    #[inline]
    pub fn read_with<'a, __S: ::snakebridge::__private::choice::State>(
        name: &'a ::core::primitive::str,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Read<'c, 'a, self::options::ReadBytes>,
        ) -> self::options::Read<'c, 'a, __S>,
    ) -> ::snakebridge::__private::Result<
        <__S as ::snakebridge::__private::choice::State>::Output,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Read::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            __options,
        )
    }
    /// Python `overload_by_literal_bool.count`.
    ///
    /// ```text
    /// def count(word: str, *, pairs: Literal[True]) -> list[tuple[str, int]]
    /// def count(word: str, *, pairs: bool = False) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn count<'a>(
        word: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(word)],
        )
    }
    /// [`count`](count()) with options, set by name.
    #[doc(alias = "count")]
    #[inline]
    pub fn count_with<'a, __S: ::snakebridge::__private::choice::State>(
        word: &'a ::core::primitive::str,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Count<'c, 'a, self::options::CountInt>,
        ) -> self::options::Count<'c, 'a, __S>,
    ) -> ::snakebridge::__private::Result<
        <__S as ::snakebridge::__private::choice::State>::Output,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Count::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(word)],
            __options,
        )
    }
    /// Python class `overload_by_literal_bool.Certificate`.
    ///
    /// Methods have them too.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Certificate {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Certificate {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_by_literal_bool",
                "Certificate",
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
    impl ::snakebridge::__private::FromPython for Certificate {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_by_literal_bool.Certificate")
        }
    }
    impl ::core::clone::Clone for Certificate {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Certificate {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Certificate {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Certificate {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for Certificate {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Certificate {
        type Kind = Certificate;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Certificate {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Certificate {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Certificate {}
    impl Certificate {
        /// Python `overload_by_literal_bool.Certificate.Certificate`.
        ///
        /// ```text
        /// def Certificate() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Certificate")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[2], [])
        }
        /// Python `overload_by_literal_bool.Certificate.get`.
        ///
        /// ```text
        /// def get(binary: Literal[False] = False) -> dict[str, str]
        /// def get(binary: Literal[True]) -> bytes
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn get(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::IndexMap<
                ::std::string::String,
                ::std::string::String,
            >,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// [`get`](Self::get()) with options, set by name.
        #[doc(alias = "get")]
        #[inline]
        pub fn get_with<'a, __S: ::snakebridge::__private::choice::State>(
            &self,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::CertificateGet<
                    'c,
                    'a,
                    self::options::CertificateGetStrStrDict,
                >,
            ) -> self::options::CertificateGet<'c, 'a, __S>,
        ) -> ::snakebridge::__private::Result<
            <__S as ::snakebridge::__private::choice::State>::Output,
        > {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::CertificateGet::__new(__call));
            ::snakebridge::__private::method_with(
                &self::__SITES[3],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
    }
    /// Python's `strstrdict | bytes`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrStrDictOrBytes {
        /// A StrStrDict.
        StrStrDict(
            ::snakebridge::__private::IndexMap<
                ::std::string::String,
                ::std::string::String,
            >,
        ),
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for StrStrDictOrBytes {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::StrStrDict(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::std::string::String,
                        >,
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
        ::core::option::Option<::snakebridge::__private::Union<StrStrDictOrBytes>>,
    > for StrStrDictOrBytes {
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
        ::snakebridge::__private::Union<StrStrDictOrBytes>,
    > for StrStrDictOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrStrDictOrBytes {
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
                ::snakebridge::__private::IndexMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >(value)? {
                return ::core::result::Result::Ok(Self::StrStrDict(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::core::primitive::u8>,
            >(value)? {
                return ::core::result::Result::Ok(Self::Bytes(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("strstrdict | bytes")
        }
    }
    /// Python's `str | bytes`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(::std::string::String),
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for StrOrBytes {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrBytes>>,
    > for StrOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrBytes>>
    for StrOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrOrBytes {
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
                ::snakebridge::__private::PyKind::Bytes => {
                    return <::std::vec::Vec<
                        ::core::primitive::u8,
                    > as ::snakebridge::__private::FromPython>::from_python(value)
                        .map(Self::Bytes);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::core::primitive::u8>,
            >(value)? {
                return ::core::result::Result::Ok(Self::Bytes(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("str | bytes")
        }
    }
    /// Python's `strinttuplelist | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrIntTupleListOrInt {
        /// A StrIntTupleList.
        StrIntTupleList(
            ::std::vec::Vec<(::std::string::String, ::core::primitive::i64)>,
        ),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for StrIntTupleListOrInt {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::StrIntTupleList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<(::std::string::String, ::core::primitive::i64)>,
                    >::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<StrIntTupleListOrInt>>,
    > for StrIntTupleListOrInt {
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
        ::snakebridge::__private::Union<StrIntTupleListOrInt>,
    > for StrIntTupleListOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrIntTupleListOrInt {
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
                ::std::vec::Vec<(::std::string::String, ::core::primitive::i64)>,
            >(value)? {
                return ::core::result::Result::Ok(Self::StrIntTupleList(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("strinttuplelist | int")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `binary`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct CertificateGet<'c, 'a, __S>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> __S>,
        );
        impl<'c, 'a, __S> CertificateGet<'c, 'a, __S> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `binary`. Python's default: `False`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `lit::True`, `lit::False`.
            #[inline]
            pub fn binary<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<
                                CertificateGetBinary,
                            >,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> CertificateGet<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, CertificateGetBinary, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    CertificateGetBinary,
                    ::snakebridge::__private::choice::CaseOf<CertificateGetBinary, __V>,
                >,
            {
                self.0
                    .decide(
                        "binary",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                CertificateGet(self.0, ::core::marker::PhantomData)
            }
        }
        /// A state of the options of [`CertificateGet`].
        #[derive(::core::fmt::Debug)]
        pub struct CertificateGetStrStrDict;
        impl ::snakebridge::__private::choice::State for CertificateGetStrStrDict {
            type Output = ::snakebridge::__private::IndexMap<
                ::std::string::String,
                ::std::string::String,
            >;
        }
        /// A state of the options of [`CertificateGet`].
        #[derive(::core::fmt::Debug)]
        pub struct CertificateGetBytes;
        impl ::snakebridge::__private::choice::State for CertificateGetBytes {
            type Output = ::std::vec::Vec<::core::primitive::u8>;
        }
        /// A state of the options of [`CertificateGet`].
        #[derive(::core::fmt::Debug)]
        pub struct CertificateGetStrStrDictOrBytes;
        impl ::snakebridge::__private::choice::State
        for CertificateGetStrStrDictOrBytes {
            type Output = super::StrStrDictOrBytes;
        }
        /// The option `binary`.
        #[derive(::core::fmt::Debug)]
        pub struct CertificateGetBinary;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<CertificateGetBinary>
        for ::snakebridge::__private::choice::True {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<CertificateGetBinary>
        for ::snakebridge::__private::choice::False {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<CertificateGetBinary>
        for ::core::primitive::bool {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CertificateGetBinary,
            ::snakebridge::__private::choice::Case<0usize>,
        > for CertificateGetStrStrDict {
            type Next = CertificateGetBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CertificateGetBinary,
            ::snakebridge::__private::choice::Case<0usize>,
        > for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CertificateGetBinary,
            ::snakebridge::__private::choice::Case<1usize>,
        > for CertificateGetStrStrDict {
            type Next = CertificateGetStrStrDict;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CertificateGetBinary,
            ::snakebridge::__private::choice::Case<1usize>,
        > for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CertificateGetBinary,
            ::snakebridge::__private::choice::Case<2usize>,
        > for CertificateGetStrStrDict {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CertificateGetBinary,
            ::snakebridge::__private::choice::Case<2usize>,
        > for CertificateGetStrStrDictOrBytes {
            type Next = CertificateGetStrStrDictOrBytes;
        }
        /// Optional arguments: `text`, `limit`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Read<'c, 'a, __S>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> __S>,
        );
        impl<'c, 'a, __S> Read<'c, 'a, __S> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `text`. Python's default: `None`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `lit::True`, `lit::False`, `()` for `None`.
            #[inline]
            pub fn text<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<ReadText>,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> Read<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, ReadText, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    ReadText,
                    ::snakebridge::__private::choice::CaseOf<ReadText, __V>,
                >,
            {
                self.0
                    .decide(
                        "text",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                Read(self.0, ::core::marker::PhantomData)
            }
            /// Sets `limit`. Python's default: `100`.
            #[inline]
            pub fn limit(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "limit",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
        /// A state of the options of [`Read`].
        #[derive(::core::fmt::Debug)]
        pub struct ReadBytes;
        impl ::snakebridge::__private::choice::State for ReadBytes {
            type Output = ::std::vec::Vec<::core::primitive::u8>;
        }
        /// A state of the options of [`Read`].
        #[derive(::core::fmt::Debug)]
        pub struct ReadStr;
        impl ::snakebridge::__private::choice::State for ReadStr {
            type Output = ::std::string::String;
        }
        /// A state of the options of [`Read`].
        #[derive(::core::fmt::Debug)]
        pub struct ReadStrOrBytes;
        impl ::snakebridge::__private::choice::State for ReadStrOrBytes {
            type Output = super::StrOrBytes;
        }
        /// The option `text`.
        #[derive(::core::fmt::Debug)]
        pub struct ReadText;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<ReadText>
        for ::snakebridge::__private::choice::True {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<ReadText>
        for ::snakebridge::__private::choice::False {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<ReadText> for () {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<ReadText>
        for ::core::primitive::bool {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<ReadText>
        for ::core::option::Option<::core::primitive::bool> {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            ReadText,
            ::snakebridge::__private::choice::Case<0usize>,
        > for ReadBytes {
            type Next = ReadStr;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            ReadText,
            ::snakebridge::__private::choice::Case<0usize>,
        > for ReadStrOrBytes {
            type Next = ReadStrOrBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            ReadText,
            ::snakebridge::__private::choice::Case<1usize>,
        > for ReadBytes {
            type Next = ReadBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            ReadText,
            ::snakebridge::__private::choice::Case<1usize>,
        > for ReadStrOrBytes {
            type Next = ReadStrOrBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            ReadText,
            ::snakebridge::__private::choice::Case<2usize>,
        > for ReadBytes {
            type Next = ReadStrOrBytes;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            ReadText,
            ::snakebridge::__private::choice::Case<2usize>,
        > for ReadStrOrBytes {
            type Next = ReadStrOrBytes;
        }
        /// Optional arguments: `pairs`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Count<'c, 'a, __S>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> __S>,
        );
        impl<'c, 'a, __S> Count<'c, 'a, __S> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `pairs`. Python's default: `False`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `lit::True`, `lit::False`.
            #[inline]
            pub fn pairs<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<CountPairs>,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> Count<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, CountPairs, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    CountPairs,
                    ::snakebridge::__private::choice::CaseOf<CountPairs, __V>,
                >,
            {
                self.0
                    .decide(
                        "pairs",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                Count(self.0, ::core::marker::PhantomData)
            }
        }
        /// A state of the options of [`Count`].
        #[derive(::core::fmt::Debug)]
        pub struct CountInt;
        impl ::snakebridge::__private::choice::State for CountInt {
            type Output = ::core::primitive::i64;
        }
        /// A state of the options of [`Count`].
        #[derive(::core::fmt::Debug)]
        pub struct CountStrIntTupleList;
        impl ::snakebridge::__private::choice::State for CountStrIntTupleList {
            type Output = ::std::vec::Vec<
                (::std::string::String, ::core::primitive::i64),
            >;
        }
        /// A state of the options of [`Count`].
        #[derive(::core::fmt::Debug)]
        pub struct CountStrIntTupleListOrInt;
        impl ::snakebridge::__private::choice::State for CountStrIntTupleListOrInt {
            type Output = super::StrIntTupleListOrInt;
        }
        /// The option `pairs`.
        #[derive(::core::fmt::Debug)]
        pub struct CountPairs;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<CountPairs>
        for ::snakebridge::__private::choice::True {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<CountPairs>
        for ::snakebridge::__private::choice::False {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<CountPairs>
        for ::core::primitive::bool {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CountPairs,
            ::snakebridge::__private::choice::Case<0usize>,
        > for CountInt {
            type Next = CountStrIntTupleList;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CountPairs,
            ::snakebridge::__private::choice::Case<0usize>,
        > for CountStrIntTupleListOrInt {
            type Next = CountStrIntTupleListOrInt;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CountPairs,
            ::snakebridge::__private::choice::Case<1usize>,
        > for CountInt {
            type Next = CountInt;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CountPairs,
            ::snakebridge::__private::choice::Case<1usize>,
        > for CountStrIntTupleListOrInt {
            type Next = CountStrIntTupleListOrInt;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CountPairs,
            ::snakebridge::__private::choice::Case<2usize>,
        > for CountInt {
            type Next = CountStrIntTupleListOrInt;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            CountPairs,
            ::snakebridge::__private::choice::Case<2usize>,
        > for CountStrIntTupleListOrInt {
            type Next = CountStrIntTupleListOrInt;
        }
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use ::snakebridge::__private::choice::{False, True};
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Certificate: ::core::primitive::u64 = 2968077150166859300u64;
    }
    static __SITES: [::snakebridge::__private::Site; 4] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("overload_by_literal_bool", "read"),
            Site::function("overload_by_literal_bool", "count"),
            Site::function("overload_by_literal_bool", "Certificate"),
            Site::method("overload_by_literal_bool", "Certificate", "get"),
        ]
    };
}
