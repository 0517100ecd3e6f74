// @generated from literal_str.json
/// Python module `literal_str`.
///
/// Literals of strings, as parameters, results, options, elements and attributes.
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
pub mod literal_str {
    /// Python attribute `literal_str.DEFAULT`: `literal_str.Mode`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "DEFAULT")]
    #[inline]
    pub fn default() -> ::snakebridge::__private::Result<self::Mode> {
        ::snakebridge::__private::get(&self::__SITES[0])
    }
    /// Python `literal_str.same`.
    ///
    /// ```text
    /// def same(mode: literal_str.Mode) -> literal_str.Mode
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn same<'a>(
        mode: impl ::snakebridge::__private::Arg<'a, self::Mode>,
    ) -> ::snakebridge::__private::Result<self::Mode> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<self::Mode>::raw(mode)],
        )
    }
    /// Python `literal_str.maybe`.
    ///
    /// ```text
    /// def maybe(order: Literal['little', 'big'] | None = None) -> Literal['little', 'big'] | None
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn maybe() -> ::snakebridge::__private::Result<
        ::core::option::Option<self::Order>,
    > {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// [`maybe`](maybe()) with options, set by name.
    #[doc(alias = "maybe")]
    #[inline]
    pub fn maybe_with<'a>(
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::Maybe<'c, 'a>,
        ) -> self::options::Maybe<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::core::option::Option<self::Order>> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::Maybe::__new(__call));
        ::snakebridge::__private::call_with(&self::__SITES[2], [], __options)
    }
    /// Python `literal_str.one`.
    ///
    /// ```text
    /// def one(only: Literal['x']) -> Literal['x']
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn one<'a>(
        only: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(only)],
        )
    }
    /// Python `literal_str.each`.
    ///
    /// ```text
    /// def each(modes: list[literal_str.Mode]) -> list[literal_str.Mode]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn each<'a>(
        modes: impl ::snakebridge::__private::Arg<'a, ::std::vec::Vec<self::Mode>>,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<self::Mode>> {
        ::snakebridge::__private::call(
            &self::__SITES[4],
            [::snakebridge::__private::Arg::<::std::vec::Vec<self::Mode>>::raw(modes)],
        )
    }
    /// Python `literal_str.counted`.
    ///
    /// ```text
    /// def counted(*modes: literal_str.Mode) -> dict[literal_str.Mode, int]
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn counted<'a>(
        modes: impl ::snakebridge::__private::Args<'a, self::Mode>,
    ) -> ::snakebridge::__private::Result<
        ::snakebridge::__private::IndexMap<self::Mode, ::core::primitive::i64>,
    > {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<self::Mode>::push_to(modes, __call);
        ::snakebridge::__private::call_with(&self::__SITES[5], [], __options)
    }
    /// Python `literal_str.text`.
    ///
    /// ```text
    /// def text(value: str) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn text<'a>(
        value: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(value)],
        )
    }
    /// Python `literal_str.wrong`.
    ///
    /// ```text
    /// def wrong() -> literal_str.Mode
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn wrong() -> ::snakebridge::__private::Result<self::Mode> {
        ::snakebridge::__private::call(&self::__SITES[7], [])
    }
    /// Python `literal_str.number`.
    ///
    /// ```text
    /// def number() -> literal_str.Mode
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn number() -> ::snakebridge::__private::Result<self::Mode> {
        ::snakebridge::__private::call(&self::__SITES[8], [])
    }
    /// Python class `literal_str.Reader`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Reader {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Reader {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "literal_str",
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
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::Object as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Reader {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("literal_str.Reader")
        }
    }
    impl ::core::clone::Clone for Reader {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Reader {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Reader {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Reader {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Reader {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Reader {
        type Kind = Reader;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Reader {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Reader {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::mode>
    for self::Reader {}
    impl Reader {
        /// Python `literal_str.Reader.Reader`.
        ///
        /// ```text
        /// def Reader() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Reader")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[9], [])
        }
        /// Python attribute `literal_str.Reader.mode`: `literal_str.Mode`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn mode(&self) -> ::snakebridge::__private::Result<self::Mode> {
            ::snakebridge::__private::attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `literal_str.Reader.current`: `literal_str.Mode`.
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn current(&self) -> ::snakebridge::__private::Result<self::Mode> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// Python attribute `literal_str.Reader.order`: `Literal['little', 'big']`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn order(&self) -> ::snakebridge::__private::Result<self::Order> {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Reader {
        /// Assigns Python's `mode`.
        #[inline]
        pub fn set_mode<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, self::Mode>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<self::Mode>::raw(value),
            )
        }
        /// Assigns Python's `order`.
        #[inline]
        pub fn set_order<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, self::Order>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<self::Order>::raw(value),
            )
        }
    }
    /// Python's `Literal['read', 'r+b', '']`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Mode {
        /// `'read'`.
        Read,
        /// `'r+b'`.
        RPlusB,
        /// `''`.
        Empty,
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Literal for Mode {
        const VALUES: &'static [::snakebridge::__private::LiteralValue] = &[
            ::snakebridge::__private::LiteralValue::Str("read"),
            ::snakebridge::__private::LiteralValue::Str("r+b"),
            ::snakebridge::__private::LiteralValue::Str(""),
        ];
        fn __index(
            &self,
        ) -> ::core::result::Result<
            ::core::primitive::usize,
            &::snakebridge::__private::Object,
        > {
            ::core::result::Result::Ok(
                match self {
                    Self::Read => 0usize,
                    Self::RPlusB => 1usize,
                    Self::Empty => 2usize,
                    Self::Other(object) => return ::core::result::Result::Err(object),
                },
            )
        }
        fn __at(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0usize => Self::Read,
                    1usize => Self::RPlusB,
                    2usize => Self::Empty,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        fn __other(object: ::snakebridge::__private::Object) -> Self {
            Self::Other(object)
        }
    }
    impl ::snakebridge::__private::ArgKind for Mode {
        type Given<'a> = &'a ::core::primitive::str;
    }
    impl ::core::cmp::PartialEq for Mode {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Other(own), Self::Other(other)) => {
                    ::snakebridge::__private::Handle::is(own, other)
                }
                _ => {
                    ::core::cmp::PartialEq::eq(
                        &::core::mem::discriminant(self),
                        &::core::mem::discriminant(other),
                    )
                }
            }
        }
    }
    impl ::core::cmp::Eq for Mode {}
    impl ::core::hash::Hash for Mode {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Mode {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> ::snakebridge::__private::Value {
            ::snakebridge::__private::literal_value(self)
        }
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::literal_raw(self)
        }
    }
    impl ::snakebridge::__private::TextLiteral for Mode {}
    impl Mode {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read => ::core::option::Option::Some("read"),
                Self::RPlusB => ::core::option::Option::Some("r+b"),
                Self::Empty => ::core::option::Option::Some(""),
                Self::Other(_) => ::core::option::Option::None,
            }
        }
    }
    impl ::core::cmp::PartialEq<::core::primitive::str> for Mode {
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str().is_some_and(|own| ::core::cmp::PartialEq::eq(own, other))
        }
    }
    impl ::core::cmp::PartialEq<&::core::primitive::str> for Mode {
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            ::core::cmp::PartialEq::<::core::primitive::str>::eq(self, *other)
        }
    }
    impl ::core::convert::TryFrom<&::core::primitive::str> for Mode {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            text: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::of_text(text)
        }
    }
    impl ::core::fmt::Display for Mode {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::Other(object) => ::core::fmt::Display::fmt(object, f),
                known => f.write_str(known.as_str().unwrap_or_default()),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Mode> for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Mode> for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Mode>> for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Mode>> for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Mode> for Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Mode> for &Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Mode> for Mode {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Mode {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for &Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::std::string::String> for Mode {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Mode> for Mode {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Mode>
    for ::core::result::Result<Mode, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Mode {
        type Kind = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Mode {
        type Kind = ::std::string::String;
    }
    impl ::snakebridge::__private::FromPython for Mode {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::literal(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("Literal['read', 'r+b', '']")
        }
    }
    /// Python's `Literal['little', 'big']`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Order {
        /// `'little'`.
        Little,
        /// `'big'`.
        Big,
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Literal for Order {
        const VALUES: &'static [::snakebridge::__private::LiteralValue] = &[
            ::snakebridge::__private::LiteralValue::Str("little"),
            ::snakebridge::__private::LiteralValue::Str("big"),
        ];
        fn __index(
            &self,
        ) -> ::core::result::Result<
            ::core::primitive::usize,
            &::snakebridge::__private::Object,
        > {
            ::core::result::Result::Ok(
                match self {
                    Self::Little => 0usize,
                    Self::Big => 1usize,
                    Self::Other(object) => return ::core::result::Result::Err(object),
                },
            )
        }
        fn __at(index: ::core::primitive::usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0usize => Self::Little,
                    1usize => Self::Big,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        fn __other(object: ::snakebridge::__private::Object) -> Self {
            Self::Other(object)
        }
    }
    impl ::snakebridge::__private::ArgKind for Order {
        type Given<'a> = &'a ::core::primitive::str;
    }
    impl ::core::cmp::PartialEq for Order {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Other(own), Self::Other(other)) => {
                    ::snakebridge::__private::Handle::is(own, other)
                }
                _ => {
                    ::core::cmp::PartialEq::eq(
                        &::core::mem::discriminant(self),
                        &::core::mem::discriminant(other),
                    )
                }
            }
        }
    }
    impl ::core::cmp::Eq for Order {}
    impl ::core::hash::Hash for Order {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Order {
        /// The value; for `Other`, the handle.
        #[must_use]
        pub fn value(&self) -> ::snakebridge::__private::Value {
            ::snakebridge::__private::literal_value(self)
        }
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::literal_raw(self)
        }
    }
    impl ::snakebridge::__private::TextLiteral for Order {}
    impl Order {
        /// The text, if it is one of the listed values.
        #[must_use]
        pub fn as_str(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Little => ::core::option::Option::Some("little"),
                Self::Big => ::core::option::Option::Some("big"),
                Self::Other(_) => ::core::option::Option::None,
            }
        }
    }
    impl ::core::cmp::PartialEq<::core::primitive::str> for Order {
        fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
            self.as_str().is_some_and(|own| ::core::cmp::PartialEq::eq(own, other))
        }
    }
    impl ::core::cmp::PartialEq<&::core::primitive::str> for Order {
        fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
            ::core::cmp::PartialEq::<::core::primitive::str>::eq(self, *other)
        }
    }
    impl ::core::convert::TryFrom<&::core::primitive::str> for Order {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            text: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::of_text(text)
        }
    }
    impl ::core::fmt::Display for Order {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::Other(object) => ::core::fmt::Display::fmt(object, f),
                known => f.write_str(known.as_str().unwrap_or_default()),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Order> for Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Order> for &Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Order>> for Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Order>>
    for &Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Order> for Order {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Order> for &Order {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Order> for Order {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Value>,
    > for &Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Order {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Order {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Order {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for &Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for &Order {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for Order {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for &Order {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::std::string::String> for Order {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Order> for Order {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Order>
    for ::core::result::Result<Order, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Order {
        type Kind = ::std::string::String;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Order {
        type Kind = ::std::string::String;
    }
    impl ::snakebridge::__private::FromPython for Order {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::literal(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("Literal['little', 'big']")
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `order`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct Maybe<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> Maybe<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `order`. Python's default: `None`.
            #[inline]
            pub fn order(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::core::option::Option<super::Order>,
                >,
            ) -> Self {
                self.0
                    .set(
                        "order",
                        ::snakebridge::__private::Arg::<
                            ::core::option::Option<super::Order>,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Reader: ::core::primitive::u64 = 17002484319933834294u64;
    }
    static __SITES: [::snakebridge::__private::Site; 13] = {
        use ::snakebridge::__private::Site;
        [
            Site::attribute("literal_str", "DEFAULT"),
            Site::function("literal_str", "same"),
            Site::function("literal_str", "maybe"),
            Site::function("literal_str", "one"),
            Site::function("literal_str", "each"),
            Site::function("literal_str", "counted"),
            Site::function("literal_str", "text"),
            Site::function("literal_str", "wrong"),
            Site::function("literal_str", "number"),
            Site::function("literal_str", "Reader"),
            Site::attribute("literal_str", "Reader.mode"),
            Site::attribute("literal_str", "Reader.current"),
            Site::attribute("literal_str", "Reader.order"),
        ]
    };
}
