// @generated from unpack_kwargs.json
/// Python module `unpack_kwargs`.
///
/// \`\*\*kwargs: Unpack\[TD\]\`: keyword arguments that a \`TypedDict\` types.
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
pub mod unpack_kwargs {
    /// Python `unpack_kwargs.connect`.
    ///
    /// ```text
    /// def connect(name: str, *, host: str, port: int = ..., tags: list[str] = ...) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn connect<'a>(
        name: &'a ::core::primitive::str,
        host: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "host",
                ::snakebridge::__private::Arg::<::std::string::String>::raw(host),
            );
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            __options,
        )
    }
    /// [`connect`](connect()) with options, set by name.
    #[doc(alias = "connect")]
    #[inline]
    pub fn connect_with<'a>(
        name: &'a ::core::primitive::str,
        host: &'a ::core::primitive::str,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::OptionsNew<'c, 'a>,
        ) -> self::options::OptionsNew<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        __call
            .set(
                "host",
                ::snakebridge::__private::Arg::<::std::string::String>::raw(host),
            );
        let _ = options(self::options::OptionsNew::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(name)],
            __options,
        )
    }
    /// Python `unpack_kwargs.clamp`.
    ///
    /// ```text
    /// def clamp(value: int, *, low: int = ..., high: int = ...) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn clamp<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
        )
    }
    /// [`clamp`](clamp()) with options, set by name.
    #[doc(alias = "clamp")]
    #[inline]
    pub fn clamp_with<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::LimitsNew<'c, 'a>,
        ) -> self::options::LimitsNew<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::LimitsNew::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
            __options,
        )
    }
    /// Python class `unpack_kwargs.Options`.
    ///
    /// What a connection can be told.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Options {
        base: ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    }
    impl ::snakebridge::__private::PythonClass for Options {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "builtins",
                "dict",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Dict<
                    ::std::string::String,
                    ::snakebridge::__private::Value,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Dict<
                ::std::string::String,
                ::snakebridge::__private::Value,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Options {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("unpack_kwargs.Options")
        }
    }
    impl ::core::clone::Clone for Options {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Options {
        type Target = ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >;
        #[inline]
        fn deref(
            &self,
        ) -> &::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        > {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Options {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Options {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    > for Options {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Options {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Options {
        type Kind = Options;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Options {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Options {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Options {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Options {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Options {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Options {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__reversed__,
    > for self::Options {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Options {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::copy>
    for self::Options {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Options {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Options {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::keys>
    for self::Options {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::update,
    > for self::Options {}
    impl Options {
        /// Python `unpack_kwargs.Options.Options`.
        ///
        /// ```text
        /// def Options(*, host: str, port: int = ..., tags: list[str] = ...) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Options")]
        #[inline]
        pub fn new<'a>(
            host: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "host",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(host),
                );
            ::snakebridge::__private::call_with(&self::__SITES[2], [], __options)
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Options")]
        #[inline]
        pub fn new_with<'a>(
            host: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::OptionsNew<'c, 'a>,
            ) -> self::options::OptionsNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "host",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(host),
                );
            let _ = options(self::options::OptionsNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[2], [], __options)
        }
        /// Python attribute `unpack_kwargs.Options.host`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn host(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::key(
                "unpack_kwargs.Options",
                ::snakebridge::__private::PythonClass::__object(self),
                "host",
            )
        }
        /// Python attribute `unpack_kwargs.Options.port`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn port(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::primitive::i64>,
        > {
            ::snakebridge::__private::optional_key(
                "unpack_kwargs.Options",
                ::snakebridge::__private::PythonClass::__object(self),
                "port",
            )
        }
        /// Python attribute `unpack_kwargs.Options.tags`: `list[str]`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn tags(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::snakebridge::__private::List<::std::string::String>>,
        > {
            ::snakebridge::__private::optional_key(
                "unpack_kwargs.Options",
                ::snakebridge::__private::PythonClass::__object(self),
                "tags",
            )
        }
    }
    impl Options {
        /// Assigns Python's `host`.
        #[inline]
        pub fn set_host<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "host",
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `port`.
        #[inline]
        pub fn set_port<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "port",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `tags`.
        #[inline]
        pub fn set_tags<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::std::vec::Vec<::std::string::String>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "tags",
                ::snakebridge::__private::Arg::<
                    ::std::vec::Vec<::std::string::String>,
                >::raw(value),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Options {
        type Item = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Options {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Iterable<::std::string::String>>,
    > for &'a Options {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Options {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::snakebridge::__private::Maps for Options {
        type Key = ::std::string::String;
        type Value = ::snakebridge::__private::Value;
    }
    /// The values of a [`Options`], as plain Rust data. Read by [`Options::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct OptionsSnapshot {
        /// Python's `host`: `str`.
        pub host: ::std::string::String,
        /// Python's `port`: `int`; `None` if it is missing.
        pub port: ::core::option::Option<::core::primitive::i64>,
        /// Python's `tags`: `list[str]`; `None` if it is missing.
        pub tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    impl Options {
        /// Reads all fields into a [`OptionsSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<OptionsSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(OptionsSnapshot {
                    host: ::snakebridge::__private::key(
                        "unpack_kwargs.Options",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "host",
                    )?,
                    port: ::snakebridge::__private::optional_key(
                        "unpack_kwargs.Options",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "port",
                    )?,
                    tags: ::snakebridge::__private::optional_key(
                        "unpack_kwargs.Options",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "tags",
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for OptionsSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Options>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Options as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl OptionsSnapshot {
        /// Makes a new [`Options`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Options> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "host",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.host),
                    ),
                );
            if let ::core::option::Option::Some(value) = &self.port {
                __call.set("port", ::snakebridge::__private::Raw::Int(*value));
            }
            if let ::core::option::Option::Some(value) = &self.tags {
                __call
                    .set(
                        "tags",
                        ::snakebridge::__private::Raw::List(
                            ::core::iter::Iterator::collect(
                                ::core::iter::Iterator::map(
                                    value.iter(),
                                    |item| ::snakebridge::__private::Raw::Str(
                                        ::std::borrow::Cow::Borrowed(item),
                                    ),
                                ),
                            ),
                        ),
                    );
            }
            ::snakebridge::__private::call_with(&self::__SITES[2], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Options> for OptionsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Options> for &OptionsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Options>>
    for OptionsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Options>>
    for &OptionsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Options> for OptionsSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for OptionsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &OptionsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for OptionsSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for OptionsSnapshot {
        type Kind = self::Options;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &OptionsSnapshot {
        type Kind = self::Options;
    }
    /// Python class `unpack_kwargs.Limits`.
    ///
    /// All optional.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Limits {
        base: ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    }
    impl ::snakebridge::__private::PythonClass for Limits {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "builtins",
                "dict",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::Dict<
                    ::std::string::String,
                    ::snakebridge::__private::Value,
                > as ::snakebridge::__private::PythonClass>::__from_object(object),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Dict<
                ::std::string::String,
                ::snakebridge::__private::Value,
            > as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Limits {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("unpack_kwargs.Limits")
        }
    }
    impl ::core::clone::Clone for Limits {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Limits {
        type Target = ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >;
        #[inline]
        fn deref(
            &self,
        ) -> &::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        > {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Limits {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Limits {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<
        ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    > for Limits {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Limits {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Limits {
        type Kind = Limits;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Limits {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Limits {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Limits {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Limits {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Limits {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Limits {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__reversed__,
    > for self::Limits {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Limits {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::copy>
    for self::Limits {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Limits {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Limits {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::keys>
    for self::Limits {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::update,
    > for self::Limits {}
    impl Limits {
        /// Python `unpack_kwargs.Limits.Limits`.
        ///
        /// ```text
        /// def Limits(*, low: int = ..., high: int = ...) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Limits")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[3], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Limits")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::LimitsNew<'c, 'a>,
            ) -> self::options::LimitsNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::LimitsNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
        }
        /// Python attribute `unpack_kwargs.Limits.low`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn low(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::primitive::i64>,
        > {
            ::snakebridge::__private::optional_key(
                "unpack_kwargs.Limits",
                ::snakebridge::__private::PythonClass::__object(self),
                "low",
            )
        }
        /// Python attribute `unpack_kwargs.Limits.high`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn high(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::primitive::i64>,
        > {
            ::snakebridge::__private::optional_key(
                "unpack_kwargs.Limits",
                ::snakebridge::__private::PythonClass::__object(self),
                "high",
            )
        }
    }
    impl Limits {
        /// Assigns Python's `low`.
        #[inline]
        pub fn set_low<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "low",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `high`.
        #[inline]
        pub fn set_high<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "high",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Limits {
        type Item = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Limits {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Iterable<::std::string::String>>,
    > for &'a Limits {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Args<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Limits {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::snakebridge::__private::Maps for Limits {
        type Key = ::std::string::String;
        type Value = ::snakebridge::__private::Value;
    }
    /// The values of a [`Limits`], as plain Rust data. Read by [`Limits::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct LimitsSnapshot {
        /// Python's `low`: `int`; `None` if it is missing.
        pub low: ::core::option::Option<::core::primitive::i64>,
        /// Python's `high`: `int`; `None` if it is missing.
        pub high: ::core::option::Option<::core::primitive::i64>,
    }
    impl Limits {
        /// Reads all fields into a [`LimitsSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<LimitsSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(LimitsSnapshot {
                    low: ::snakebridge::__private::optional_key(
                        "unpack_kwargs.Limits",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "low",
                    )?,
                    high: ::snakebridge::__private::optional_key(
                        "unpack_kwargs.Limits",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "high",
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for LimitsSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Limits>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Limits as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl LimitsSnapshot {
        /// Makes a new [`Limits`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Limits> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            if let ::core::option::Option::Some(value) = &self.low {
                __call.set("low", ::snakebridge::__private::Raw::Int(*value));
            }
            if let ::core::option::Option::Some(value) = &self.high {
                __call.set("high", ::snakebridge::__private::Raw::Int(*value));
            }
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Limits> for LimitsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Limits> for &LimitsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Limits>>
    for LimitsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Limits>>
    for &LimitsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Limits> for LimitsSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for LimitsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &LimitsSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for LimitsSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for LimitsSnapshot {
        type Kind = self::Limits;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &LimitsSnapshot {
        type Kind = self::Limits;
    }
    /// Python class `unpack_kwargs.Client`.
    ///
    /// A method takes them too.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Client {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Client {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "unpack_kwargs",
                "Client",
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
    impl ::snakebridge::__private::FromPython for Client {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("unpack_kwargs.Client")
        }
    }
    impl ::core::clone::Clone for Client {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Client {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Client {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Client {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Client {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Client {
        type Kind = Client;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Client {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Client {}
    impl Client {
        /// Python `unpack_kwargs.Client.Client`.
        ///
        /// ```text
        /// def Client(*, low: int = ..., high: int = ...) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Client")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[4], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Client")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::LimitsNew<'c, 'a>,
            ) -> self::options::LimitsNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::LimitsNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
        /// Python `unpack_kwargs.Client.names`.
        ///
        /// ```text
        /// def names(*, host: str, port: int = ..., tags: list[str] = ...) -> list[str]
        /// ```
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn names<'a>(
            &self,
            host: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "host",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(host),
                );
            ::snakebridge::__private::method_with(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
        /// [`names`](Self::names()) with options, set by name.
        #[doc(alias = "names")]
        #[inline]
        pub fn names_with<'a>(
            &self,
            host: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::OptionsNew<'c, 'a>,
            ) -> self::options::OptionsNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "host",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(host),
                );
            let _ = options(self::options::OptionsNew::__new(__call));
            ::snakebridge::__private::method_with(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [],
                __options,
            )
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `port`, `tags`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct OptionsNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> OptionsNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `port`. Python's default: `...`.
            #[inline]
            pub fn port(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "port",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `tags`. Python's default: `...`.
            #[inline]
            pub fn tags(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::std::vec::Vec<::std::string::String>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "tags",
                        ::snakebridge::__private::Arg::<
                            ::std::vec::Vec<::std::string::String>,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `low`, `high`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct LimitsNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> LimitsNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `low`. Python's default: `...`.
            #[inline]
            pub fn low(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "low",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `high`. Python's default: `...`.
            #[inline]
            pub fn high(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "high",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Options: ::core::primitive::u64 = 17704616886897968864u64;
        pub const Limits: ::core::primitive::u64 = 8687919548401167754u64;
        pub const Client: ::core::primitive::u64 = 7740617283206772055u64;
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("unpack_kwargs", "connect"),
            Site::function("unpack_kwargs", "clamp"),
            Site::function("unpack_kwargs", "Options"),
            Site::function("unpack_kwargs", "Limits"),
            Site::function("unpack_kwargs", "Client"),
            Site::method("unpack_kwargs", "Client", "names"),
        ]
    };
}
