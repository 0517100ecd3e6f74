// @generated from overload_by_literal_str.json
/// Python module `overload_by_literal_str`.
///
/// Overloads told apart by a string, or a number, that names what is wanted.
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
pub mod overload_by_literal_str {
    /// Python `overload_by_literal_str.open`.
    ///
    /// ```text
    /// def open(name: str, mode: overload_by_literal_str.Text = 'r', size: int = -1, encoding: str | None = None) -> overload_by_literal_str.TextFile
    /// def open(name: str, mode: overload_by_literal_str.Binary, size: Literal[0], encoding: None = None) -> overload_by_literal_str.RawFile
    /// def open(name: str, mode: overload_by_literal_str.Binary, size: Literal[-1, 1] = -1, encoding: None = None) -> overload_by_literal_str.BinaryFile
    /// def open(name: str, mode: str, size: int = -1, encoding: str | None = None) -> object
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn open<'a>(
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<self::TextFile> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
        )
    }
    /// [`open`](open()) with options, set by name.
    #[doc(alias = "open")]
    #[inline]
    pub fn open_with<'a, __S: ::snakebridge::__private::choice::State>(
        name: &'a ::core::primitive::str,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Open<'c, 'a, self::options::OpenTextFile>,
        ) -> self::options::Open<'c, 'a, __S>,
    ) -> ::snakebridge::__private::Result<
        <__S as ::snakebridge::__private::choice::State>::Output,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Open::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            __options,
        )
    }
    /// Python `overload_by_literal_str.convert`.
    ///
    /// ```text
    /// def convert(value: int, to: Literal['str']) -> str
    /// def convert(value: int, to: Literal['float']) -> float
    /// def convert(value: int, to: str) -> str | float
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn convert<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Convert>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        to: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Convert>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(to),
            ],
        )
    }
    /// Python `overload_by_literal_str.nth`.
    ///
    /// ```text
    /// def nth(values: list[str], index: Literal[0]) -> str
    /// def nth(values: list[str], index: int) -> str | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn nth<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Nth>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        values: impl ::snakebridge::__private::Arg<
            'a,
            ::std::vec::Vec<::std::string::String>,
        >,
        index: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Nth>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::std::string::String>,
                >::raw(values),
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(index),
            ],
        )
    }
    /// Python class `overload_by_literal_str.TextFile`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct TextFile {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for TextFile {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_by_literal_str",
                "TextFile",
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
    impl ::snakebridge::__private::FromPython for TextFile {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_by_literal_str.TextFile")
        }
    }
    impl ::core::clone::Clone for TextFile {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for TextFile {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for TextFile {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for TextFile {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for TextFile {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h TextFile {
        type Kind = TextFile;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for TextFile {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::TextFile {}
    impl TextFile {
        /// Python `overload_by_literal_str.TextFile.TextFile`.
        ///
        /// ```text
        /// def TextFile(encoding: str) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "TextFile")]
        #[inline]
        pub fn new<'a>(
            encoding: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(encoding)],
            )
        }
        /// Python attribute `overload_by_literal_str.TextFile.encoding`: `str`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn encoding(
            &self,
        ) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl TextFile {
        /// Assigns Python's `encoding`.
        #[inline]
        pub fn set_encoding<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
    }
    /// Python class `overload_by_literal_str.BinaryFile`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct BinaryFile {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for BinaryFile {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_by_literal_str",
                "BinaryFile",
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
    impl ::snakebridge::__private::FromPython for BinaryFile {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_by_literal_str.BinaryFile")
        }
    }
    impl ::core::clone::Clone for BinaryFile {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for BinaryFile {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for BinaryFile {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for BinaryFile {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for BinaryFile {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h BinaryFile {
        type Kind = BinaryFile;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for BinaryFile {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::BinaryFile {}
    impl BinaryFile {
        /// Python `overload_by_literal_str.BinaryFile.BinaryFile`.
        ///
        /// ```text
        /// def BinaryFile(size: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "BinaryFile")]
        #[inline]
        pub fn new<'a>(
            size: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(size)],
            )
        }
        /// Python attribute `overload_by_literal_str.BinaryFile.size`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn size(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl BinaryFile {
        /// Assigns Python's `size`.
        #[inline]
        pub fn set_size<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[6],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python class `overload_by_literal_str.RawFile`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct RawFile {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for RawFile {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "overload_by_literal_str",
                "RawFile",
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
    impl ::snakebridge::__private::FromPython for RawFile {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("overload_by_literal_str.RawFile")
        }
    }
    impl ::core::clone::Clone for RawFile {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for RawFile {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for RawFile {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for RawFile {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for RawFile {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h RawFile {
        type Kind = RawFile;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for RawFile {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::RawFile {}
    impl RawFile {
        /// Python `overload_by_literal_str.RawFile.RawFile`.
        ///
        /// ```text
        /// def RawFile() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "RawFile")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[7], [])
        }
    }
    /// Python's `overload_by_literal_str.RawFile | overload_by_literal_str.BinaryFile`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum RawFileOrBinaryFile {
        /// A RawFile.
        RawFile(self::RawFile),
        /// A BinaryFile.
        BinaryFile(self::BinaryFile),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for RawFileOrBinaryFile {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::RawFile(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::BinaryFile(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<RawFileOrBinaryFile>>,
    > for RawFileOrBinaryFile {
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
        ::snakebridge::__private::Union<RawFileOrBinaryFile>,
    > for RawFileOrBinaryFile {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for RawFileOrBinaryFile {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::RawFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::RawFile(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::BinaryFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::BinaryFile(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed(
                "overload_by_literal_str.RawFile | overload_by_literal_str.BinaryFile",
            )
        }
    }
    /// Python's `overload_by_literal_str.TextFile | overload_by_literal_str.RawFile`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum TextFileOrRawFile {
        /// A TextFile.
        TextFile(self::TextFile),
        /// A RawFile.
        RawFile(self::RawFile),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for TextFileOrRawFile {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::TextFile(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::RawFile(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<TextFileOrRawFile>>,
    > for TextFileOrRawFile {
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
        ::snakebridge::__private::Union<TextFileOrRawFile>,
    > for TextFileOrRawFile {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for TextFileOrRawFile {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::TextFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::TextFile(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::RawFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::RawFile(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed(
                "overload_by_literal_str.TextFile | overload_by_literal_str.RawFile",
            )
        }
    }
    /// Python's `overload_by_literal_str.TextFile | overload_by_literal_str.RawFile | overload_by_literal_str.BinaryFile | Any`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum TextFileOrRawFileOrBinaryFileOrValue {
        /// A TextFile.
        TextFile(self::TextFile),
        /// A RawFile.
        RawFile(self::RawFile),
        /// A BinaryFile.
        BinaryFile(self::BinaryFile),
        /// Anything else that Python returns.
        Value(::snakebridge::__private::Value),
    }
    impl ::snakebridge::__private::UnionValue for TextFileOrRawFileOrBinaryFileOrValue {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::TextFile(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::RawFile(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::BinaryFile(value) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(
                            ::snakebridge::__private::PythonClass::__object(&value),
                        ),
                    )
                }
                Self::Value(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Value,
                    >::raw(value)
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<
            ::snakebridge::__private::Union<TextFileOrRawFileOrBinaryFileOrValue>,
        >,
    > for TextFileOrRawFileOrBinaryFileOrValue {
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
        ::snakebridge::__private::Union<TextFileOrRawFileOrBinaryFileOrValue>,
    > for TextFileOrRawFileOrBinaryFileOrValue {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for TextFileOrRawFileOrBinaryFileOrValue {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::TextFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::TextFile(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::RawFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::RawFile(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                self::BinaryFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::BinaryFile(found));
            }
            <::snakebridge::__private::Value as ::snakebridge::__private::FromPython>::from_python(
                    value,
                )
                .map(Self::Value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed(
                "overload_by_literal_str.TextFile | overload_by_literal_str.RawFile | overload_by_literal_str.BinaryFile | Any",
            )
        }
    }
    /// Python's `str | float`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrFloat {
        /// A Str.
        Str(::std::string::String),
        /// A Float.
        Float(::core::primitive::f64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for StrOrFloat {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::Float(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrFloat>>,
    > for StrOrFloat {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrFloat>>
    for StrOrFloat {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for StrOrFloat {
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
                ::snakebridge::__private::PyKind::Float => {
                    return <::core::primitive::f64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Float);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::f64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Float(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("str | float")
        }
    }
    impl self::sig::Convert for self::lit::Str {
        type Output = ::std::string::String;
    }
    impl self::sig::Convert for self::lit::Float {
        type Output = ::core::primitive::f64;
    }
    impl self::sig::Convert for ::std::string::String {
        type Output = self::StrOrFloat;
    }
    impl self::sig::Nth for self::lit::Int0 {
        type Output = ::std::string::String;
    }
    impl self::sig::Nth for ::core::primitive::i64 {
        type Output = ::core::option::Option<::std::string::String>;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `mode`, `size`, `encoding`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Open<'c, 'a, __S>(
            &'c mut ::snakebridge::__private::Call<'a>,
            ::core::marker::PhantomData<fn() -> __S>,
        );
        impl<'c, 'a, __S> Open<'c, 'a, __S> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
            /// Sets `mode`. Python's default: `'r'`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `lit::R`, `lit::Rt`, `lit::W`, `lit::Rb`, `lit::RPlusB`, `lit::Wb`.
            #[inline]
            pub fn mode<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<OpenMode>,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> Open<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, OpenMode, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    OpenMode,
                    ::snakebridge::__private::choice::CaseOf<OpenMode, __V>,
                >,
            {
                self.0
                    .decide(
                        "mode",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                Open(self.0, ::core::marker::PhantomData)
            }
            /// Sets `size`. Python's default: `-1`.
            ///
            /// It determines the result type of the call, and can be set only once.
            /// Values that determine it: `lit::Int0`, `lit::IntMinus1`, `lit::Int1`.
            #[inline]
            pub fn size<
                __V: ::snakebridge::__private::Kinded<
                        Kind: ::snakebridge::__private::choice::Choice<OpenSize>,
                    >
                    + ::snakebridge::__private::Arg<
                        'a,
                        <__V as ::snakebridge::__private::Kinded>::Kind,
                    >,
                __T,
            >(
                self,
                value: __V,
            ) -> Open<
                'c,
                'a,
                ::snakebridge::__private::choice::After<__T, OpenSize, __V>,
            >
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Step<
                    OpenSize,
                    ::snakebridge::__private::choice::CaseOf<OpenSize, __V>,
                >,
            {
                self.0
                    .decide(
                        "size",
                        ::snakebridge::__private::Arg::<
                            <__V as ::snakebridge::__private::Kinded>::Kind,
                        >::raw(value),
                    );
                Open(self.0, ::core::marker::PhantomData)
            }
            /// Sets `encoding`. Python's default: `None`.
            #[inline]
            pub fn encoding<__T>(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::std::string::String>,
                >,
            ) -> Self
            where
                __S: ::snakebridge::__private::choice::Is<__T>,
                __T: ::snakebridge::__private::choice::Takes<OpenEncoding>,
            {
                self.0
                    .set(
                        "encoding",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::std::string::String>,
                        >::raw(value),
                    );
                self
            }
        }
        /// A state of the options of [`Open`].
        #[derive(::core::fmt::Debug)]
        pub struct OpenTextFile;
        impl ::snakebridge::__private::choice::State for OpenTextFile {
            type Output = super::TextFile;
        }
        /// A state of the options of [`Open`].
        #[derive(::core::fmt::Debug)]
        pub struct OpenTextFile2;
        impl ::snakebridge::__private::choice::State for OpenTextFile2 {
            type Output = super::TextFile;
        }
        /// A state of the options of [`Open`].
        #[derive(::core::fmt::Debug)]
        pub struct OpenBinaryFile;
        impl ::snakebridge::__private::choice::State for OpenBinaryFile {
            type Output = super::BinaryFile;
        }
        /// A state of the options of [`Open`].
        #[derive(::core::fmt::Debug)]
        pub struct OpenTextFileOrRawFileOrBinaryFileOrValue;
        impl ::snakebridge::__private::choice::State
        for OpenTextFileOrRawFileOrBinaryFileOrValue {
            type Output = super::TextFileOrRawFileOrBinaryFileOrValue;
        }
        /// A state of the options of [`Open`].
        #[derive(::core::fmt::Debug)]
        pub struct OpenTextFile3;
        impl ::snakebridge::__private::choice::State for OpenTextFile3 {
            type Output = super::TextFile;
        }
        /// A state of the options of [`Open`].
        #[derive(::core::fmt::Debug)]
        pub struct OpenRawFile;
        impl ::snakebridge::__private::choice::State for OpenRawFile {
            type Output = super::RawFile;
        }
        /// A state of the options of [`Open`].
        #[derive(::core::fmt::Debug)]
        pub struct OpenTextFileOrRawFile;
        impl ::snakebridge::__private::choice::State for OpenTextFileOrRawFile {
            type Output = super::TextFileOrRawFile;
        }
        /// A state of the options of [`Open`].
        #[derive(::core::fmt::Debug)]
        pub struct OpenRawFileOrBinaryFile;
        impl ::snakebridge::__private::choice::State for OpenRawFileOrBinaryFile {
            type Output = super::RawFileOrBinaryFile;
        }
        /// The option `mode`.
        #[derive(::core::fmt::Debug)]
        pub struct OpenMode;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenMode> for super::lit::R {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenMode> for super::lit::Rt {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenMode> for super::lit::W {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenMode> for super::lit::Rb {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenMode> for super::lit::RPlusB {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenMode> for super::lit::Wb {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenMode>
        for ::std::string::String {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFile {
            type Next = OpenTextFile2;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFile2 {
            type Next = OpenTextFile2;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFileOrRawFileOrBinaryFileOrValue {
            type Next = OpenTextFileOrRawFileOrBinaryFileOrValue;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFile3 {
            type Next = OpenTextFile2;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFileOrRawFile {
            type Next = OpenTextFileOrRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenRawFileOrBinaryFile {
            type Next = OpenRawFileOrBinaryFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFile {
            type Next = OpenBinaryFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFile2 {
            type Next = OpenRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFileOrRawFileOrBinaryFileOrValue {
            type Next = OpenTextFileOrRawFileOrBinaryFileOrValue;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFile3 {
            type Next = OpenRawFileOrBinaryFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFileOrRawFile {
            type Next = OpenTextFileOrRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenRawFileOrBinaryFile {
            type Next = OpenRawFileOrBinaryFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFile {
            type Next = OpenTextFileOrRawFileOrBinaryFileOrValue;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFile2 {
            type Next = OpenTextFileOrRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFileOrRawFileOrBinaryFileOrValue {
            type Next = OpenTextFileOrRawFileOrBinaryFileOrValue;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFile3 {
            type Next = OpenTextFileOrRawFileOrBinaryFileOrValue;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFileOrRawFile {
            type Next = OpenTextFileOrRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenMode,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenRawFileOrBinaryFile {
            type Next = OpenRawFileOrBinaryFile;
        }
        /// The option `size`.
        #[derive(::core::fmt::Debug)]
        pub struct OpenSize;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenSize> for super::lit::Int0 {
            type Case = ::snakebridge::__private::choice::Case<0usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenSize>
        for super::lit::IntMinus1 {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenSize> for super::lit::Int1 {
            type Case = ::snakebridge::__private::choice::Case<1usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Choice<OpenSize>
        for ::core::primitive::i64 {
            type Case = ::snakebridge::__private::choice::Case<2usize>;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFile {
            type Next = OpenTextFile2;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFile2 {
            type Next = OpenTextFile2;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenBinaryFile {
            type Next = OpenRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFileOrRawFileOrBinaryFileOrValue {
            type Next = OpenTextFileOrRawFileOrBinaryFileOrValue;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenTextFileOrRawFile {
            type Next = OpenTextFileOrRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<0usize>,
        > for OpenRawFileOrBinaryFile {
            type Next = OpenRawFileOrBinaryFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFile {
            type Next = OpenTextFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFile2 {
            type Next = OpenTextFile2;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenBinaryFile {
            type Next = OpenBinaryFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFileOrRawFileOrBinaryFileOrValue {
            type Next = OpenTextFileOrRawFileOrBinaryFileOrValue;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenTextFileOrRawFile {
            type Next = OpenTextFileOrRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<1usize>,
        > for OpenRawFileOrBinaryFile {
            type Next = OpenRawFileOrBinaryFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFile {
            type Next = OpenTextFile3;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFile2 {
            type Next = OpenTextFile2;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenBinaryFile {
            type Next = OpenRawFileOrBinaryFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFileOrRawFileOrBinaryFileOrValue {
            type Next = OpenTextFileOrRawFileOrBinaryFileOrValue;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenTextFileOrRawFile {
            type Next = OpenTextFileOrRawFile;
        }
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Step<
            OpenSize,
            ::snakebridge::__private::choice::Case<2usize>,
        > for OpenRawFileOrBinaryFile {
            type Next = OpenRawFileOrBinaryFile;
        }
        /// The option `encoding`.
        #[derive(::core::fmt::Debug)]
        pub struct OpenEncoding;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Takes<OpenEncoding> for OpenTextFile {}
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Takes<OpenEncoding> for OpenTextFile2 {}
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Takes<OpenEncoding>
        for OpenTextFileOrRawFileOrBinaryFileOrValue {}
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Takes<OpenEncoding> for OpenTextFile3 {}
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::choice::Takes<OpenEncoding>
        for OpenTextFileOrRawFile {}
    }
    /// Values that determine the result type of a call: `kw.mode(lit::Rb)`.
    pub mod lit {
        pub use ::snakebridge::__private::choice::{False, True};
        /// Python's `'r'`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct R;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for R {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for R {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed("r"))
            }
        }
        /// Python's `'rt'`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct Rt;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for Rt {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for Rt {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed("rt"))
            }
        }
        /// Python's `'w'`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct W;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for W {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for W {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed("w"))
            }
        }
        /// Python's `'rb'`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct Rb;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for Rb {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for Rb {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed("rb"))
            }
        }
        /// Python's `'r+b'`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct RPlusB;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for RPlusB {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for RPlusB {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed("r+b"))
            }
        }
        /// Python's `'wb'`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct Wb;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for Wb {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for Wb {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed("wb"))
            }
        }
        /// Python's `0`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct Int0;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for Int0 {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for Int0 {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Int(0i64)
            }
        }
        /// Python's `-1`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct IntMinus1;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for IntMinus1 {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for IntMinus1 {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Int(-1i64)
            }
        }
        /// Python's `1`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct Int1;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for Int1 {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for Int1 {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Int(1i64)
            }
        }
        /// Python's `'str'`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct Str;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for Str {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for Str {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed("str"))
            }
        }
        /// Python's `'float'`.
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct Float;
        #[diagnostic::do_not_recommend]
        impl ::snakebridge::__private::Kinded for Float {
            type Kind = Self;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> ::snakebridge::__private::Arg<'a, Self> for Float {
            #[inline]
            fn raw(self) -> ::snakebridge::__private::Raw<'a> {
                ::snakebridge::__private::Raw::Str(::std::borrow::Cow::Borrowed("float"))
            }
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `overload_by_literal_str.convert` accepts. Its overloads are:
        ///
        /// ```text
        /// def convert(value: int, to: Literal['str']) -> str
        /// def convert(value: int, to: Literal['float']) -> float
        /// def convert(value: int, to: str) -> str | float
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `overload_by_literal_str.convert` does not accept `{Self}` as `to`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def convert(value: int, to: Literal['str']) -> str\n    def convert(value: int, to: Literal['float']) -> float\n    def convert(value: int, to: str) -> str | float"
        )]
        pub trait Convert {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
        /// Arguments that Python's `overload_by_literal_str.nth` accepts. Its overloads are:
        ///
        /// ```text
        /// def nth(values: list[str], index: Literal[0]) -> str
        /// def nth(values: list[str], index: int) -> str | None
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `overload_by_literal_str.nth` does not accept `{Self}` as `index`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def nth(values: list[str], index: Literal[0]) -> str\n    def nth(values: list[str], index: int) -> str | None"
        )]
        pub trait Nth {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const TextFile: ::core::primitive::u64 = 9220432739500297245u64;
        pub const BinaryFile: ::core::primitive::u64 = 321593606372112601u64;
        pub const RawFile: ::core::primitive::u64 = 9800990162092496461u64;
    }
    static __SITES: [::snakebridge::__private::Site; 8] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("overload_by_literal_str", "open"),
            Site::function("overload_by_literal_str", "convert"),
            Site::function("overload_by_literal_str", "nth"),
            Site::function("overload_by_literal_str", "TextFile"),
            Site::attribute("overload_by_literal_str", "TextFile.encoding"),
            Site::function("overload_by_literal_str", "BinaryFile"),
            Site::attribute("overload_by_literal_str", "BinaryFile.size"),
            Site::function("overload_by_literal_str", "RawFile"),
        ]
    };
}
