// @generated from async_context_manager.json
/// Python module `async_context_manager`.
///
/// Async context managers: by class, and by async generator.
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
pub mod async_context_manager {
    /// Python attribute `async_context_manager.log`: `list[str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn log() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::List<::std::string::String>,
    > {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python `async_context_manager.opened`.
    ///
    /// ```text
    /// def opened(name: str) -> contextlib.AbstractAsyncContextManager[str, bool | None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn opened<'a>(
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::AsyncContextManager<::std::string::String>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
        )
    }
    /// Python `async_context_manager.quiet`.
    ///
    /// ```text
    /// def quiet() -> contextlib.AbstractAsyncContextManager[int, bool | None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn quiet() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::AsyncContextManager<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `async_context_manager.managed`.
    ///
    /// ```text
    /// def managed(name: str) -> contextlib.AbstractAsyncContextManager[str, bool | None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn managed<'a>(
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::AsyncContextManager<::std::string::String>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
        )
    }
    /// Python `async_context_manager.missing`.
    ///
    /// ```text
    /// def missing() -> None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn missing() -> ::snakebridge::__private::Result<()> {
        ::snakebridge::__private::call(&self::__SITES[4], [])
    }
    /// Python `async_context_manager.taken`.
    ///
    /// ```text
    /// def taken() -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn taken() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::std::string::String>,
    > {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    /// Python class `async_context_manager.Session`.
    ///
    /// Entered and left on the loop.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Session {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Session {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "async_context_manager",
                "Session",
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
    impl ::snakebridge::__private::FromPython for Session {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("async_context_manager.Session")
        }
    }
    impl ::core::clone::Clone for Session {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Session {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Session {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Session {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::AsyncContextManager<self::Session>,
    > for Session {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Session {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Session {
        type Kind = Session;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Session {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__aenter__,
    > for self::Session {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__aexit__,
    > for self::Session {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Session {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Session {}
    impl Session {
        /// Python `async_context_manager.Session.Session`.
        ///
        /// ```text
        /// def Session() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Session")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[6], [])
        }
        /// Python `async_context_manager.Session.get`.
        ///
        /// ```text
        /// async def get(n: int) -> int
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn get<'a>(
            &self,
            n: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<
            ::snakebridge::__private::Awaitable<::core::primitive::i64>,
        > {
            ::snakebridge::__private::method(
                &self::__SITES[7],
                ::snakebridge::__private::PythonClass::__object(self),
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(n)],
            )
        }
    }
    impl Session {
        /// Enters the context, runs `body` with the result of `__aenter__`, and exits, also after an error. Entering and exiting run
        /// on the background event loop, for which this call waits; `body` runs in the calling thread.
        ///
        /// # Errors
        ///
        /// Errors of `__aenter__`, of `body` (unless `__aexit__` raises) and of `__aexit__`.
        pub fn with_blocking<R>(
            &self,
            body: impl ::core::ops::FnOnce(
                self::Session,
            ) -> ::snakebridge::__private::Result<R>,
        ) -> ::snakebridge::__private::Result<R> {
            ::snakebridge::__private::with_blocking(self, body)
        }
    }
    /// Python class `async_context_manager.OneTask`.
    ///
    /// Must be left by the task that entered it.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct OneTask {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for OneTask {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "async_context_manager",
                "OneTask",
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
    impl ::snakebridge::__private::FromPython for OneTask {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("async_context_manager.OneTask")
        }
    }
    impl ::core::clone::Clone for OneTask {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for OneTask {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for OneTask {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for OneTask {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::AsyncContextManager<::core::primitive::i64>,
    > for OneTask {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for OneTask {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h OneTask {
        type Kind = OneTask;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for OneTask {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__aenter__,
    > for self::OneTask {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__aexit__,
    > for self::OneTask {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::OneTask {}
    impl OneTask {
        /// Python `async_context_manager.OneTask.OneTask`.
        ///
        /// ```text
        /// def OneTask() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "OneTask")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[8], [])
        }
    }
    impl OneTask {
        /// Enters the context, runs `body` with the result of `__aenter__`, and exits, also after an error. Entering and exiting run
        /// on the background event loop, for which this call waits; `body` runs in the calling thread.
        ///
        /// # Errors
        ///
        /// Errors of `__aenter__`, of `body` (unless `__aexit__` raises) and of `__aexit__`.
        pub fn with_blocking<R>(
            &self,
            body: impl ::core::ops::FnOnce(
                ::core::primitive::i64,
            ) -> ::snakebridge::__private::Result<R>,
        ) -> ::snakebridge::__private::Result<R> {
            ::snakebridge::__private::with_blocking(self, body)
        }
    }
    /// Python class `async_context_manager.Liar`.
    ///
    /// Does not give what it says.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Liar {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Liar {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "async_context_manager",
                "Liar",
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
    impl ::snakebridge::__private::FromPython for Liar {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("async_context_manager.Liar")
        }
    }
    impl ::core::clone::Clone for Liar {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Liar {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Liar {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Liar {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::AsyncContextManager<::core::primitive::i64>,
    > for Liar {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Liar {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Liar {
        type Kind = Liar;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Liar {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__aenter__,
    > for self::Liar {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__aexit__,
    > for self::Liar {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Liar {}
    impl Liar {
        /// Python `async_context_manager.Liar.Liar`.
        ///
        /// ```text
        /// def Liar() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Liar")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[9], [])
        }
    }
    impl Liar {
        /// Enters the context, runs `body` with the result of `__aenter__`, and exits, also after an error. Entering and exiting run
        /// on the background event loop, for which this call waits; `body` runs in the calling thread.
        ///
        /// # Errors
        ///
        /// Errors of `__aenter__`, of `body` (unless `__aexit__` raises) and of `__aexit__`.
        pub fn with_blocking<R>(
            &self,
            body: impl ::core::ops::FnOnce(
                ::core::primitive::i64,
            ) -> ::snakebridge::__private::Result<R>,
        ) -> ::snakebridge::__private::Result<R> {
            ::snakebridge::__private::with_blocking(self, body)
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Session: ::core::primitive::u64 = 3023958865995620379u64;
        pub const OneTask: ::core::primitive::u64 = 16758941809181217887u64;
        pub const Liar: ::core::primitive::u64 = 9598053581672400953u64;
    }
    static __SITES: [::snakebridge::__private::Site; 10] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("async_context_manager", "log"),
            Site::function("async_context_manager", "opened"),
            Site::function("async_context_manager", "quiet"),
            Site::function("async_context_manager", "managed"),
            Site::function("async_context_manager", "missing"),
            Site::function("async_context_manager", "taken"),
            Site::function("async_context_manager", "Session"),
            Site::method("async_context_manager", "Session", "get"),
            Site::function("async_context_manager", "OneTask"),
            Site::function("async_context_manager", "Liar"),
        ]
    };
}
