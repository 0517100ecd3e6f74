// @generated from typed_dict_not_required.json
/// Python module `typed_dict_not_required`.
///
/// Keys of a \`TypedDict\` that may be missing.
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
pub mod typed_dict_not_required {
    /// Python `typed_dict_not_required.full`.
    ///
    /// ```text
    /// def full() -> typed_dict_not_required.Options
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn full() -> ::snakebridge::__private::Result<self::Options> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `typed_dict_not_required.bare`.
    ///
    /// ```text
    /// def bare() -> typed_dict_not_required.Options
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn bare() -> ::snakebridge::__private::Result<self::Options> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `typed_dict_not_required.keys`.
    ///
    /// ```text
    /// def keys(options: typed_dict_not_required.Options) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn keys<'a>(
        options_2: impl ::snakebridge::__private::Arg<'a, self::Options>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [::snakebridge::__private::Arg::<self::Options>::raw(options_2)],
        )
    }
    /// Python class `typed_dict_not_required.Options`.
    ///
    /// One key that must be there, from the base, and two that may.
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
            ::std::borrow::Cow::Borrowed("typed_dict_not_required.Options")
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
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Options {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::update,
    > for self::Options {}
    impl Options {
        /// Python `typed_dict_not_required.Options.Options`.
        ///
        /// ```text
        /// def Options(*, name: str, depth: int = ..., note: str | None = ...) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Options")]
        #[inline]
        pub fn new<'a>(
            name: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(name),
                );
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Options")]
        #[inline]
        pub fn new_with<'a>(
            name: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::OptionsNew<'c, 'a>,
            ) -> self::options::OptionsNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "name",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(name),
                );
            let _ = options(self::options::OptionsNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
        }
        /// Python attribute `typed_dict_not_required.Options.name`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::key(
                "typed_dict_not_required.Options",
                ::snakebridge::__private::PythonClass::__object(self),
                "name",
            )
        }
        /// Python attribute `typed_dict_not_required.Options.depth`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn depth(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::primitive::i64>,
        > {
            ::snakebridge::__private::optional_key(
                "typed_dict_not_required.Options",
                ::snakebridge::__private::PythonClass::__object(self),
                "depth",
            )
        }
        /// Python attribute `typed_dict_not_required.Options.note`: `str | None`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn note(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::option::Option<::std::string::String>>,
        > {
            ::snakebridge::__private::optional_key(
                "typed_dict_not_required.Options",
                ::snakebridge::__private::PythonClass::__object(self),
                "note",
            )
        }
    }
    impl Options {
        /// Assigns Python's `name`.
        #[inline]
        pub fn set_name<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::std::string::String>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "name",
                ::snakebridge::__private::Arg::<::std::string::String>::raw(value),
            )
        }
        /// Assigns Python's `depth`.
        #[inline]
        pub fn set_depth<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "depth",
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
        /// Assigns Python's `note`.
        #[inline]
        pub fn set_note<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::core::option::Option<::std::string::String>,
            >,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_key(
                ::snakebridge::__private::PythonClass::__object(self),
                "note",
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<::std::string::String>,
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
        /// Python's `name`: `str`.
        pub name: ::std::string::String,
        /// Python's `depth`: `int`; `None` if it is missing.
        pub depth: ::core::option::Option<::core::primitive::i64>,
        /// Python's `note`: `str | None`; `None` if it is missing.
        pub note: ::core::option::Option<::core::option::Option<::std::string::String>>,
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
                    name: ::snakebridge::__private::key(
                        "typed_dict_not_required.Options",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "name",
                    )?,
                    depth: ::snakebridge::__private::optional_key(
                        "typed_dict_not_required.Options",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "depth",
                    )?,
                    note: ::snakebridge::__private::optional_key(
                        "typed_dict_not_required.Options",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "note",
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
                    "name",
                    ::snakebridge::__private::Raw::Str(
                        ::std::borrow::Cow::Borrowed(&self.name),
                    ),
                );
            if let ::core::option::Option::Some(value) = &self.depth {
                __call.set("depth", ::snakebridge::__private::Raw::Int(*value));
            }
            if let ::core::option::Option::Some(value) = &self.note {
                __call
                    .set(
                        "note",
                        match value {
                            ::core::option::Option::Some(some) => {
                                ::snakebridge::__private::Raw::Str(
                                    ::std::borrow::Cow::Borrowed(some),
                                )
                            }
                            ::core::option::Option::None => {
                                ::snakebridge::__private::Raw::None
                            }
                        },
                    );
            }
            ::snakebridge::__private::call_with(&self::__SITES[3], [], __options)
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
    /// Python class `typed_dict_not_required.Mixed`.
    ///
    /// Said key by key.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Mixed {
        base: ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    }
    impl ::snakebridge::__private::PythonClass for Mixed {
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
    impl ::snakebridge::__private::FromPython for Mixed {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typed_dict_not_required.Mixed")
        }
    }
    impl ::core::clone::Clone for Mixed {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Mixed {
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
    impl ::core::fmt::Debug for Mixed {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Mixed {
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
    > for Mixed {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Mixed {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Mixed {
        type Kind = Mixed;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Mixed {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Mixed {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Mixed {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Mixed {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Mixed {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Mixed {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__reversed__,
    > for self::Mixed {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Mixed {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::copy>
    for self::Mixed {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Mixed {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Mixed {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::keys>
    for self::Mixed {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::update,
    > for self::Mixed {}
    impl Mixed {
        /// Python `typed_dict_not_required.Mixed.Mixed`.
        ///
        /// ```text
        /// def Mixed(*, host: str, port: int = ...) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Mixed")]
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
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Mixed")]
        #[inline]
        pub fn new_with<'a>(
            host: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::MixedNew<'c, 'a>,
            ) -> self::options::MixedNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "host",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(host),
                );
            let _ = options(self::options::MixedNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
        /// Python attribute `typed_dict_not_required.Mixed.host`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn host(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::key(
                "typed_dict_not_required.Mixed",
                ::snakebridge::__private::PythonClass::__object(self),
                "host",
            )
        }
        /// Python attribute `typed_dict_not_required.Mixed.port`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn port(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::primitive::i64>,
        > {
            ::snakebridge::__private::optional_key(
                "typed_dict_not_required.Mixed",
                ::snakebridge::__private::PythonClass::__object(self),
                "port",
            )
        }
    }
    impl Mixed {
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
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Mixed {
        type Item = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Mixed {
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
    > for &'a Mixed {
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
    > for &'a Mixed {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::snakebridge::__private::Maps for Mixed {
        type Key = ::std::string::String;
        type Value = ::snakebridge::__private::Value;
    }
    /// The values of a [`Mixed`], as plain Rust data. Read by [`Mixed::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct MixedSnapshot {
        /// Python's `host`: `str`.
        pub host: ::std::string::String,
        /// Python's `port`: `int`; `None` if it is missing.
        pub port: ::core::option::Option<::core::primitive::i64>,
    }
    impl Mixed {
        /// Reads all fields into a [`MixedSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<MixedSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(MixedSnapshot {
                    host: ::snakebridge::__private::key(
                        "typed_dict_not_required.Mixed",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "host",
                    )?,
                    port: ::snakebridge::__private::optional_key(
                        "typed_dict_not_required.Mixed",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "port",
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for MixedSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Mixed>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Mixed as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl MixedSnapshot {
        /// Makes a new [`Mixed`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Mixed> {
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
            ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Mixed> for MixedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Mixed> for &MixedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Mixed>>
    for MixedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Mixed>>
    for &MixedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Mixed> for MixedSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for MixedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &MixedSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for MixedSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for MixedSnapshot {
        type Kind = self::Mixed;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &MixedSnapshot {
        type Kind = self::Mixed;
    }
    /// Python class `typed_dict_not_required.Other`.
    ///
    /// The other way round.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Other {
        base: ::snakebridge::__private::Dict<
            ::std::string::String,
            ::snakebridge::__private::Value,
        >,
    }
    impl ::snakebridge::__private::PythonClass for Other {
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
    impl ::snakebridge::__private::FromPython for Other {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("typed_dict_not_required.Other")
        }
    }
    impl ::core::clone::Clone for Other {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Other {
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
    impl ::core::fmt::Debug for Other {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Other {
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
    > for Other {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Other {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Other {
        type Kind = Other;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Other {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Other {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__delitem__,
    > for self::Other {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Other {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Other {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Other {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__reversed__,
    > for self::Other {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__setitem__,
    > for self::Other {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::copy>
    for self::Other {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::get>
    for self::Other {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::items>
    for self::Other {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::keys>
    for self::Other {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::update,
    > for self::Other {}
    impl Other {
        /// Python `typed_dict_not_required.Other.Other`.
        ///
        /// ```text
        /// def Other(*, host: str, port: int = ...) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Other")]
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
            ::snakebridge::__private::call_with(&self::__SITES[5], [], __options)
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Other")]
        #[inline]
        pub fn new_with<'a>(
            host: &'a ::core::primitive::str,
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::MixedNew<'c, 'a>,
            ) -> self::options::MixedNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            __call
                .set(
                    "host",
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(host),
                );
            let _ = options(self::options::MixedNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[5], [], __options)
        }
        /// Python attribute `typed_dict_not_required.Other.host`: `str`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn host(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::key(
                "typed_dict_not_required.Other",
                ::snakebridge::__private::PythonClass::__object(self),
                "host",
            )
        }
        /// Python attribute `typed_dict_not_required.Other.port`: `int`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn port(
            &self,
        ) -> ::snakebridge::__private::Result<
            ::core::option::Option<::core::primitive::i64>,
        > {
            ::snakebridge::__private::optional_key(
                "typed_dict_not_required.Other",
                ::snakebridge::__private::PythonClass::__object(self),
                "port",
            )
        }
    }
    impl Other {
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
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Iterates for Other {
        type Item = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::snakebridge::__private::Iterable<::std::string::String>,
    > for &'a Other {
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
    > for &'a Other {
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
    > for &'a Other {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(self),
                ),
            );
        }
    }
    impl ::snakebridge::__private::Maps for Other {
        type Key = ::std::string::String;
        type Value = ::snakebridge::__private::Value;
    }
    /// The values of a [`Other`], as plain Rust data. Read by [`Other::snapshot`].
    ///
    /// It can be passed for the class: Python then makes a new instance.
    #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::fmt::Debug)]
    pub struct OtherSnapshot {
        /// Python's `host`: `str`.
        pub host: ::std::string::String,
        /// Python's `port`: `int`; `None` if it is missing.
        pub port: ::core::option::Option<::core::primitive::i64>,
    }
    impl Other {
        /// Reads all fields into a [`OtherSnapshot`]: a copy, except for fields that are handles.
        ///
        /// # Errors
        ///
        /// A value does not have the declared type.
        pub fn snapshot(&self) -> ::snakebridge::__private::Result<OtherSnapshot> {
            ::snakebridge::__private::attached(|| {
                ::core::result::Result::Ok(OtherSnapshot {
                    host: ::snakebridge::__private::key(
                        "typed_dict_not_required.Other",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "host",
                    )?,
                    port: ::snakebridge::__private::optional_key(
                        "typed_dict_not_required.Other",
                        ::snakebridge::__private::PythonClass::__object(self),
                        "port",
                    )?,
                })
            })
        }
    }
    impl ::snakebridge::__private::FromPython for OtherSnapshot {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class::<self::Other>(value)?.snapshot()
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            <self::Other as ::snakebridge::__private::FromPython>::expected()
        }
    }
    impl OtherSnapshot {
        /// Makes a new [`Other`] from these values.
        ///
        /// # Errors
        ///
        /// Whatever Python raises while it makes the instance.
        pub fn to_python(&self) -> ::snakebridge::__private::Result<self::Other> {
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
            ::snakebridge::__private::call_with(&self::__SITES[5], [], __options)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Other> for OtherSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, self::Other> for &OtherSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Other>>
    for OtherSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<self::Other>>
    for &OtherSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, self::Other> for OtherSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for OtherSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &OtherSnapshot {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for OtherSnapshot {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::made(self.to_python())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for OtherSnapshot {
        type Kind = self::Other;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &OtherSnapshot {
        type Kind = self::Other;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `depth`, `note`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct OptionsNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> OptionsNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `depth`. Python's default: `...`.
            #[inline]
            pub fn depth(
                self,
                value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
            ) -> Self {
                self.0
                    .set(
                        "depth",
                        ::snakebridge::__private::Arg::<
                            ::core::primitive::i64,
                        >::raw(value),
                    );
                self
            }
            /// Sets `note`. Python's default: `...`.
            #[inline]
            pub fn note(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<::std::string::String>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "note",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<::std::string::String>,
                        >::raw(value),
                    );
                self
            }
        }
        /// Optional arguments: `port`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct MixedNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> MixedNew<'c, 'a> {
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
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Options: ::core::primitive::u64 = 4776363940451823391u64;
        pub const Mixed: ::core::primitive::u64 = 17110068865511421079u64;
        pub const Other: ::core::primitive::u64 = 11379101832192048091u64;
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("typed_dict_not_required", "full"),
            Site::function("typed_dict_not_required", "bare"),
            Site::function("typed_dict_not_required", "keys"),
            Site::function("typed_dict_not_required", "Options"),
            Site::function("typed_dict_not_required", "Mixed"),
            Site::function("typed_dict_not_required", "Other"),
        ]
    };
}
