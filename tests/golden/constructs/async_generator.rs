// @generated from async_generator.json
/// Python module `async_generator`.
///
/// Async generators, iterators and iterables.
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
pub mod async_generator {
    /// Python attribute `async_generator.closed`: `list[str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn closed() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::List<::std::string::String>,
    > {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python `async_generator.count`.
    ///
    /// ```text
    /// def count(n: int) -> AsyncIterator[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn count<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::AsyncIter<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// Python `async_generator.echo`.
    ///
    /// ```text
    /// def echo() -> AsyncGenerator[str, int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn echo() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::AsyncGenerator<
            ::std::string::String,
            ::core::primitive::i64,
        >,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `async_generator.broken`.
    ///
    /// ```text
    /// def broken() -> AsyncIterator[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn broken() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::AsyncIter<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python `async_generator.forever`.
    ///
    /// ```text
    /// def forever() -> AsyncIterator[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn forever() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::AsyncIter<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[4], [])
    }
    /// Python `async_generator.ticks`.
    ///
    /// ```text
    /// def ticks(n: int) -> AsyncIterable[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn ticks<'a>(
        n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::AsyncIter<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
        )
    }
    /// Python `async_generator.total`.
    ///
    /// ```text
    /// async def total(items: AsyncIterable[int]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::AsyncIter<::core::primitive::i64>,
        >,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::Awaitable<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::AsyncIter<::core::primitive::i64>,
                >::raw(items),
            ],
        )
    }
    /// Python `async_generator.names`.
    ///
    /// ```text
    /// def names() -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn names() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::std::string::String>,
    > {
        ::snakebridge::__private::call(&self::__SITES[7], [])
    }
    /// Python class `async_generator.Ticks`.
    ///
    /// An async iterator by hand.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Ticks {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Ticks {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "async_generator",
                "Ticks",
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
    impl ::snakebridge::__private::FromPython for Ticks {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("async_generator.Ticks")
        }
    }
    impl ::core::clone::Clone for Ticks {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Ticks {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Ticks {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Ticks {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::AsyncIter<::core::primitive::i64>,
    > for Ticks {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Ticks {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Ticks {
        type Kind = Ticks;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Ticks {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__aiter__,
    > for self::Ticks {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__anext__,
    > for self::Ticks {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Ticks {}
    impl Ticks {
        /// Python `async_generator.Ticks.Ticks`.
        ///
        /// ```text
        /// def Ticks(n: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Ticks")]
        #[inline]
        pub fn new<'a>(
            n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[8],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
            )
        }
        /// Python `async_generator.Ticks.__aiter__`.
        ///
        /// ```text
        /// def __aiter__() -> async_generator.Ticks
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__aiter__")]
        #[inline]
        pub fn aiter(&self) -> ::snakebridge::__private::Result<self::Ticks> {
            ::snakebridge::__private::method(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python `async_generator.Ticks.__anext__`.
        ///
        /// ```text
        /// async def __anext__() -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "__anext__")]
        #[inline]
        pub fn anext(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Awaitable<::core::primitive::i64>,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
            )
        }
        /// Python attribute `async_generator.Ticks.n`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn n(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Ticks {
        /// Assigns Python's `n`.
        #[inline]
        pub fn set_n<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Iterates as `async for` does, waiting for each element on the background event loop.
        ///
        /// # Errors
        ///
        /// What `__aiter__` raises. A later error is returned as the last element.
        pub fn block_on_iter(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::BlockingIter<::core::primitive::i64>,
        > {
            ::snakebridge::__private::block_on_iter(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Ticks: ::core::primitive::u64 = 12971636793719068841u64;
    }
    #[doc(hidden)]
    #[allow(non_camel_case_types)]
    pub mod __members {
        pub enum aclose {}
        pub enum asend {}
        pub enum athrow {}
    }
    static __SITES: [::snakebridge::__private::Site; 12] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("async_generator", "closed"),
            Site::function("async_generator", "count"),
            Site::function("async_generator", "echo"),
            Site::function("async_generator", "broken"),
            Site::function("async_generator", "forever"),
            Site::function("async_generator", "ticks"),
            Site::function("async_generator", "total"),
            Site::function("async_generator", "names"),
            Site::function("async_generator", "Ticks"),
            Site::method("async_generator", "Ticks", "__aiter__"),
            Site::method("async_generator", "Ticks", "__anext__"),
            Site::attribute("async_generator", "Ticks.n"),
        ]
    };
}
