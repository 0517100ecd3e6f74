// @generated from io_files.json
/// Python module `io_files`.
///
/// File objects of text, of bytes, and of either.
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
pub mod io_files {
    /// Python `io_files.text`.
    ///
    /// ```text
    /// def text(content: str) -> TextIO
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn text<'a>(
        content: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::TextFile> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(content)],
        )
    }
    /// Python `io_files.binary`.
    ///
    /// ```text
    /// def binary(content: bytes) -> BinaryIO
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn binary<'a>(
        content: &'a [::core::primitive::u8],
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::BinaryFile> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::core::primitive::u8>,
                >::raw(content),
            ],
        )
    }
    /// Python `io_files.either`.
    ///
    /// ```text
    /// def either(is_text: bool) -> IO[Any]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn either(
        is_text: ::core::primitive::bool,
    ) -> ::snakebridge::__private::Result<self::TextFileOrBinaryFile> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<::core::primitive::bool>::raw(is_text)],
        )
    }
    /// Python `io_files.lines`.
    ///
    /// ```text
    /// def lines(file: TextIO) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn lines<'a>(
        file: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::TextFile>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::TextFile,
                >::raw(file),
            ],
        )
    }
    /// Python `io_files.size`.
    ///
    /// ```text
    /// def size(file: IO[bytes], limit: int = -1) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn size<'a>(
        file: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::BinaryFile,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::BinaryFile,
                >::raw(file),
            ],
        )
    }
    /// [`size`](size()) with options, set by name.
    #[doc(alias = "size")]
    #[inline]
    pub fn size_with<'a>(
        file: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::BinaryFile,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Size<'c, 'a>,
        ) -> self::options::Size<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Size::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::BinaryFile,
                >::raw(file),
            ],
            __options,
        )
    }
    /// Python `io_files.kind`.
    ///
    /// ```text
    /// def kind(file: IO[Any]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind<'a>(
        file: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::TextFileOrBinaryFile>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::TextFileOrBinaryFile>,
                >::raw(file),
            ],
        )
    }
    /// Python `io_files.copy`.
    ///
    /// ```text
    /// def copy(source: TextIO, to: TextIO | None = None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn copy<'a>(
        source: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::TextFile,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::TextFile,
                >::raw(source),
            ],
        )
    }
    /// [`copy`](copy()) with options, set by name.
    #[doc(alias = "copy")]
    #[inline]
    pub fn copy_with<'a>(
        source: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::TextFile,
        >,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Copy<'c, 'a>,
        ) -> self::options::Copy<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Copy::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::TextFile,
                >::raw(source),
            ],
            __options,
        )
    }
    /// Python `io_files.name`.
    ///
    /// ```text
    /// def name(file: str | IO[str] | None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn name<'a>(
        file: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<::snakebridge::__private::Union<self::StrOrTextFile>>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[7],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<
                        ::snakebridge::__private::Union<self::StrOrTextFile>,
                    >,
                >::raw(file),
            ],
        )
    }
    /// Python `io_files.wrong`.
    ///
    /// ```text
    /// def wrong() -> TextIO
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn wrong() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::TextFile,
    > {
        ::snakebridge::__private::call(&self::__SITES[8], [])
    }
    /// Python `io_files.no_file`.
    ///
    /// ```text
    /// def no_file() -> BinaryIO
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn no_file() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::BinaryFile,
    > {
        ::snakebridge::__private::call(&self::__SITES[9], [])
    }
    /// Python class `io_files.Reader`.
    ///
    /// Holds a file of its own kind.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Reader<A: ?::core::marker::Sized> {
        base: ::snakebridge::__private::Object,
        marker: ::core::marker::PhantomData<fn() -> (::std::boxed::Box<A>,)>,
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::PythonClass for Reader<A> {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "io_files",
                "Reader",
            );
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
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::FromPython for Reader<A> {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("io_files.Reader")
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::core::clone::Clone for Reader<A> {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> ::core::ops::Deref
    for Reader<A> {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> ::core::fmt::Debug
    for Reader<A> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::core::fmt::Display for Reader<A> {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Reader<A> {}
    #[diagnostic::do_not_recommend]
    impl<
        '__h,
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Kinded for &'__h Reader<A> {
        type Kind = Reader<A>;
    }
    #[diagnostic::do_not_recommend]
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Kinded for Reader<A> {
        type Kind = Self;
    }
    impl<
        A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized,
    > ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::__hash__>
    for self::Reader<A> {}
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> Reader<A> {
        /// Python `io_files.Reader.Reader`.
        ///
        /// ```text
        /// def Reader(file: IO[AnyStr]) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Reader")]
        #[inline]
        pub fn new<'a>(
            file: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::File<A>,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[10],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::File<A>,
                    >::raw(file),
                ],
            )
        }
        /// Python `io_files.Reader.first`.
        ///
        /// ```text
        /// def first() -> AnyStr
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn first(
            &self,
        ) -> ::snakebridge::__private::Result<<A as ::std::borrow::ToOwned>::Owned> {
            ::snakebridge::__private::method(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `io_files.Reader.file`: `IO[AnyStr]`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn file(
            &self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::File<A>> {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl<A: ::snakebridge::__private::AnyStr + ?::core::marker::Sized> Reader<A> {
        /// Assigns Python's `file`.
        #[inline]
        pub fn set_file<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::File<A>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::File<A>,
                >::raw(value),
            )
        }
    }
    /// Python's `textfile | binaryfile`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum TextFileOrBinaryFile {
        /// A TextFile.
        TextFile(::snakebridge::__private::TextFile),
        /// A BinaryFile.
        BinaryFile(::snakebridge::__private::BinaryFile),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<TextFileOrBinaryFile>
    for ::snakebridge::__private::TextFile {}
    impl ::snakebridge::__private::Arm<TextFileOrBinaryFile>
    for ::snakebridge::__private::BinaryFile {}
    impl ::snakebridge::__private::UnionValue for TextFileOrBinaryFile {
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
        ::core::option::Option<::snakebridge::__private::Union<TextFileOrBinaryFile>>,
    > for TextFileOrBinaryFile {
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
        ::snakebridge::__private::Union<TextFileOrBinaryFile>,
    > for TextFileOrBinaryFile {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for TextFileOrBinaryFile {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::snakebridge::__private::TextFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::TextFile(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::snakebridge::__private::BinaryFile,
            >(value)? {
                return ::core::result::Result::Ok(Self::BinaryFile(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("textfile | binaryfile")
        }
    }
    /// Python's `str | textfile`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrTextFile {
        /// A Str.
        Str(::std::string::String),
        /// A TextFile.
        TextFile(::snakebridge::__private::TextFile),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrTextFile> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrTextFile>
    for ::snakebridge::__private::TextFile {}
    impl ::snakebridge::__private::UnionValue for StrOrTextFile {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::TextFile(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrTextFile>>,
    > for StrOrTextFile {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrTextFile>>
    for StrOrTextFile {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `limit`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Size<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Size<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `limit`. Python's default: `-1`.
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
        /// Optional arguments: `to`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Copy<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Copy<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `to`. Python's default: `None`.
            #[inline]
            pub fn to(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::snakebridge::__private::TextFile>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "to",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::snakebridge::__private::TextFile>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Reader: ::core::primitive::u64 = 7602704984805186384u64;
    }
    static __SITES: [::snakebridge::__private::Site; 13] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("io_files", "text"),
            Site::function("io_files", "binary"),
            Site::function("io_files", "either"),
            Site::function("io_files", "lines"),
            Site::function("io_files", "size"),
            Site::function("io_files", "kind"),
            Site::function("io_files", "copy"),
            Site::function("io_files", "name"),
            Site::function("io_files", "wrong"),
            Site::function("io_files", "no_file"),
            Site::function("io_files", "Reader"),
            Site::method("io_files", "Reader", "first"),
            Site::attribute("io_files", "Reader.file"),
        ]
    };
}
