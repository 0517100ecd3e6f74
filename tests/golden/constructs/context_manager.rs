// @generated from context_manager.json
/// Python module `context_manager`.
///
/// Context managers: by class, by generator, by \`contextlib\`.
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
pub mod context_manager {
    /// Python attribute `context_manager.log`: `list[str]`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn log() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::List<::std::string::String>,
    > {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python `context_manager.opened`.
    ///
    /// ```text
    /// def opened(name: str) -> contextlib.AbstractContextManager[str, bool | None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn opened<'a>(
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::ContextManager<::std::string::String>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
        )
    }
    /// Python `context_manager.quiet`.
    ///
    /// ```text
    /// def quiet() -> contextlib.AbstractContextManager[int, bool | None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn quiet() -> ::snakebridge::__private::Result<
        ::snakebridge::__private::ContextManager<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `context_manager.managed`.
    ///
    /// ```text
    /// def managed(name: str) -> contextlib.AbstractContextManager[str, bool | None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn managed<'a>(
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::ContextManager<::std::string::String>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
        )
    }
    /// Python `context_manager.plain`.
    ///
    /// ```text
    /// def plain(value: int) -> contextlib.AbstractContextManager[int, bool | None]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn plain<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::ContextManager<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
        )
    }
    /// Python `context_manager.missing`.
    ///
    /// ```text
    /// def missing() -> None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn missing() -> ::snakebridge::__private::Result<()> {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    /// Python `context_manager.enter`.
    ///
    /// ```text
    /// def enter(manager: contextlib.AbstractContextManager[str, bool | None]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn enter<'a>(
        manager: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::ContextManager<::std::string::String>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::ContextManager<::std::string::String>,
                >::raw(manager),
            ],
        )
    }
    /// Python `context_manager.taken`.
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
        ::snakebridge::__private::call(&self::__SITES[7], [])
    }
    /// Python class `context_manager.Lock`.
    ///
    /// Returns itself.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Lock {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Lock {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "context_manager",
                "Lock",
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
    impl ::snakebridge::__private::FromPython for Lock {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("context_manager.Lock")
        }
    }
    impl ::core::clone::Clone for Lock {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Lock {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Lock {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Lock {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::ContextManager<self::Lock>,
    > for Lock {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Lock {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Lock {
        type Kind = Lock;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Lock {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__enter__,
    > for self::Lock {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__exit__,
    > for self::Lock {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Lock {}
    impl Lock {
        /// Python `context_manager.Lock.Lock`.
        ///
        /// ```text
        /// def Lock() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Lock")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[8], [])
        }
        /// Python attribute `context_manager.Lock.held`: `bool`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn held() -> ::snakebridge::__private::Result<::core::primitive::bool> {
            ::snakebridge::__private::get(&self::__SITES[9])
        }
    }
    impl Lock {
        /// Enters the context, runs `body` with the result of `__enter__`, and exits, also after an error.
        ///
        /// # Errors
        ///
        /// Errors of `__enter__`, of `body` (unless `__exit__` raises) and of `__exit__`.
        pub fn with<R>(
            &self,
            body: impl ::core::ops::FnOnce(
                self::Lock,
            ) -> ::snakebridge::__private::Result<R>,
        ) -> ::snakebridge::__private::Result<R> {
            ::snakebridge::__private::with_context(self, body)
        }
    }
    /// Python class `context_manager.Liar`.
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
                "context_manager",
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
            ::std::borrow::Cow::Borrowed("context_manager.Liar")
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
        ::snakebridge::__private::ContextManager<::core::primitive::i64>,
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
        ::snakebridge::__private::protocol_members::__enter__,
    > for self::Liar {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__exit__,
    > for self::Liar {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Liar {}
    impl Liar {
        /// Python `context_manager.Liar.Liar`.
        ///
        /// ```text
        /// def Liar() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Liar")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[10], [])
        }
    }
    impl Liar {
        /// Enters the context, runs `body` with the result of `__enter__`, and exits, also after an error.
        ///
        /// # Errors
        ///
        /// Errors of `__enter__`, of `body` (unless `__exit__` raises) and of `__exit__`.
        pub fn with<R>(
            &self,
            body: impl ::core::ops::FnOnce(
                ::core::primitive::i64,
            ) -> ::snakebridge::__private::Result<R>,
        ) -> ::snakebridge::__private::Result<R> {
            ::snakebridge::__private::with_context(self, body)
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Lock: ::core::primitive::u64 = 11867742234247822778u64;
        pub const Liar: ::core::primitive::u64 = 7992953765966606736u64;
    }
    static __SITES: [::snakebridge::__private::Site; 11] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("context_manager", "log"),
            Site::function("context_manager", "opened"),
            Site::function("context_manager", "quiet"),
            Site::function("context_manager", "managed"),
            Site::function("context_manager", "plain"),
            Site::function("context_manager", "missing"),
            Site::function("context_manager", "enter"),
            Site::function("context_manager", "taken"),
            Site::function("context_manager", "Lock"),
            Site::attribute("context_manager", "Lock.held"),
            Site::function("context_manager", "Liar"),
        ]
    };
}
