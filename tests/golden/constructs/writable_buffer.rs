// @generated from writable_buffer.json
/// Python module `writable_buffer`.
///
/// What writes into a buffer that it is given, and what reads from any.
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
pub mod writable_buffer {
    /// Python `writable_buffer.fill`.
    ///
    /// ```text
    /// def fill(target: WriteableBuffer, value: int) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn fill<'a>(
        target: impl ::snakebridge::__private::Writable<'a>,
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::WritableBuffer,
                >::raw(target),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            ],
        )
    }
    /// Python `writable_buffer.total`.
    ///
    /// ```text
    /// def total(source: ReadableBuffer) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        source: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::ReadableBuffer,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::ReadableBuffer,
                >::raw(source),
            ],
        )
    }
    /// Python `writable_buffer.total_of`.
    ///
    /// ```text
    /// def total_of(sources: Iterable[ReadableBuffer]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total_of<'a>(
        sources: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Iterable<::snakebridge::__private::ReadableBuffer>,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Iterable<
                        ::snakebridge::__private::ReadableBuffer,
                    >,
                >::raw(sources),
            ],
        )
    }
    /// Python `writable_buffer.kind`.
    ///
    /// ```text
    /// def kind(source: ReadableBuffer | None = None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind() -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// [`kind`](kind()) with options, set by name.
    #[doc(alias = "kind")]
    #[inline]
    pub fn kind_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Kind<'c, 'a>,
        ) -> self::options::Kind<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Kind::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
    }
    /// Python `writable_buffer.kind_or_text`.
    ///
    /// ```text
    /// def kind_or_text(source: str | ReadableBuffer) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind_or_text<'a>(
        source: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrOrBytesOrBuffer>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::StrOrBytesOrBuffer>,
                >::raw(source),
            ],
        )
    }
    /// Python's `str | bytes | buffer`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrBytesOrBuffer {
        /// A Str.
        Str(::std::string::String),
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// A Buffer.
        Buffer(::snakebridge::__private::Buffer),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrBytesOrBuffer> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBuffer>
    for ::std::vec::Vec<::core::primitive::u8> {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBuffer>
    for ::snakebridge::__private::Buffer {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBuffer>
    for ::snakebridge::__private::ByteArray {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBuffer>
    for ::snakebridge::__private::MemoryView {}
    impl ::snakebridge::__private::UnionValue for StrOrBytesOrBuffer {
        type Given<'a> = &'a ::core::primitive::str;
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
                Self::Buffer(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrBytesOrBuffer>>,
    > for StrOrBytesOrBuffer {
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
        ::snakebridge::__private::Union<StrOrBytesOrBuffer>,
    > for StrOrBytesOrBuffer {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `source`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Kind<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Kind<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `source`. Python's default: `None`.
            #[inline]
            pub fn source(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::snakebridge::__private::ReadableBuffer>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "source",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<
                                ::snakebridge::__private::ReadableBuffer,
                            >,
                        >::raw(value),
                    );
                self
            }
        }
    }
    static __SITES: [::snakebridge::__private::Site; 5] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("writable_buffer", "fill"),
            Site::function("writable_buffer", "total"),
            Site::function("writable_buffer", "total_of"),
            Site::function("writable_buffer", "kind"),
            Site::function("writable_buffer", "kind_or_text"),
        ]
    };
}
