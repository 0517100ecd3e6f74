// @generated from class_method.json
/// Python module `class_method`.
///
/// Class methods: alternative constructors that return the class they are called on.
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
pub mod class_method {
    /// Python class `class_method.Money`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Money {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Money {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "class_method",
                "Money",
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
    impl ::snakebridge::__private::FromPython for Money {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("class_method.Money")
        }
    }
    impl ::core::clone::Clone for Money {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Money {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Money {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Money {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Money {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Money {
        type Kind = Money;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Money {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Money {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Money {}
    impl Money {
        /// Python `class_method.Money.Money`.
        ///
        /// ```text
        /// def Money(cents: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Money")]
        #[inline]
        pub fn new<'a>(
            cents: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[0],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(cents)],
            )
        }
        /// Python `class_method.Money.parse`.
        ///
        /// ```text
        /// def parse(text: str) -> class_method.Money
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn parse<'a>(
            text: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<self::Money> {
            ::snakebridge::__private::call(
                &self::__SITES[1],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
            )
        }
        /// Python `class_method.Money.zero`.
        ///
        /// ```text
        /// def zero() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn zero() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[2], [])
        }
        /// Python `class_method.Money.name`.
        ///
        /// ```text
        /// def name() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name() -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(&self::__SITES[3], [])
        }
        /// Python attribute `class_method.Money.cents`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn cents(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl Money {
        /// Assigns Python's `cents`.
        #[inline]
        pub fn set_cents<'a>(
            &self,
            value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<()> {
            ::snakebridge::__private::set_attr(
                &self::__SITES[4],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    /// Python class `class_method.Euro`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Euro {
        base: self::Money,
    }
    impl ::snakebridge::__private::PythonClass for Euro {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "class_method",
                "Euro",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <self::Money as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <self::Money as ::snakebridge::__private::PythonClass>::__object(&self.base)
        }
    }
    impl ::snakebridge::__private::FromPython for Euro {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("class_method.Euro")
        }
    }
    impl ::core::clone::Clone for Euro {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Euro {
        type Target = self::Money;
        #[inline]
        fn deref(&self) -> &self::Money {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Euro {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Euro {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Money> for Euro {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Euro {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Euro {
        type Kind = Euro;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Euro {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Euro {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Euro {}
    impl Euro {
        /// Python `class_method.Euro.Euro`.
        ///
        /// ```text
        /// def Euro(cents: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Euro")]
        #[inline]
        pub fn new<'a>(
            cents: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[5],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(cents)],
            )
        }
        /// Python `class_method.Euro.parse`.
        ///
        /// ```text
        /// def parse(text: str) -> class_method.Money
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn parse<'a>(
            text: &'a ::core::primitive::str,
        ) -> ::snakebridge::__private::Result<self::Money> {
            ::snakebridge::__private::call(
                &self::__SITES[6],
                [::snakebridge::__private::Arg::<::std::string::String>::raw(text)],
            )
        }
        /// Python `class_method.Euro.zero`.
        ///
        /// ```text
        /// def zero() -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn zero() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[7], [])
        }
        /// Python `class_method.Euro.name`.
        ///
        /// ```text
        /// def name() -> str
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn name() -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::call(&self::__SITES[8], [])
        }
    }
    /// Python class `class_method.Number`.
    ///
    /// \`int.from\_bytes\` and the like are class methods in C.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Number {
        base: ::snakebridge::__private::PyInt,
    }
    impl ::snakebridge::__private::PythonClass for Number {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "class_method",
                "Number",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyInt as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyInt as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Number {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("class_method.Number")
        }
    }
    impl ::core::clone::Clone for Number {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Number {
        type Target = ::snakebridge::__private::PyInt;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::PyInt {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Number {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Number {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::PyInt> for Number {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Number {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Number {
        type Kind = Number;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Number {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__divmod__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__float__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__floor__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__index__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__int__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pos__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pow__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__radd__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rdivmod__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmod__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__round__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rsub__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__trunc__,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::as_integer_ratio,
    > for self::Number {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Number {}
    impl Number {
        /// Python `class_method.Number.Number`.
        ///
        /// ```text
        /// def Number(x: ConvertibleToInt = 0, /) -> Self
        /// def Number(x: str | bytes | bytearray, /, base: SupportsIndex) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Number")]
        #[inline]
        pub fn new() -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(&self::__SITES[9], [])
        }
        /// [`new`](Self::new()) with options, set by name.
        #[doc(alias = "Number")]
        #[inline]
        pub fn new_with<'a>(
            options: impl for<'c> ::core::ops::FnOnce(
                self::options::NumberNew<'c, 'a>,
            ) -> self::options::NumberNew<'c, 'a>,
        ) -> ::snakebridge::__private::Result<Self> {
            let mut __options = ::snakebridge::__private::Call::new();
            let __call = &mut __options;
            let _ = options(self::options::NumberNew::__new(__call));
            ::snakebridge::__private::call_with(&self::__SITES[9], [], __options)
        }
        /// Python `class_method.Number.Number`.
        ///
        /// ```text
        /// def Number(x: ConvertibleToInt = 0, /) -> Self
        /// def Number(x: str | bytes | bytearray, /, base: SupportsIndex) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Number")]
        #[inline]
        pub fn new_x_base<'a>(
            x: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<self::StrOrBytesOrByteArray>,
            >,
            base: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[9],
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<self::StrOrBytesOrByteArray>,
                    >::raw(x),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(base),
                ],
            )
        }
    }
    /// Python's `str | bytes | buffer | int`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrBytesOrBufferOrInt {
        /// A Str.
        Str(::std::string::String),
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// A Buffer.
        Buffer(::snakebridge::__private::Buffer),
        /// A Int.
        Int(::core::primitive::i64),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrBytesOrBufferOrInt>
    for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBufferOrInt>
    for ::std::vec::Vec<::core::primitive::u8> {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBufferOrInt>
    for ::snakebridge::__private::Buffer {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBufferOrInt>
    for ::snakebridge::__private::ByteArray {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBufferOrInt>
    for ::snakebridge::__private::MemoryView {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrBufferOrInt>
    for ::core::primitive::i64 {}
    impl ::snakebridge::__private::UnionValue for StrOrBytesOrBufferOrInt {
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrBytesOrBufferOrInt>>,
    > for StrOrBytesOrBufferOrInt {
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
        ::snakebridge::__private::Union<StrOrBytesOrBufferOrInt>,
    > for StrOrBytesOrBufferOrInt {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `str | bytes | bytearray`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrBytesOrByteArray {
        /// A Str.
        Str(::std::string::String),
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// A ByteArray.
        ByteArray(::snakebridge::__private::ByteArray),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrBytesOrByteArray> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrByteArray>
    for ::std::vec::Vec<::core::primitive::u8> {}
    impl ::snakebridge::__private::Arm<StrOrBytesOrByteArray>
    for ::snakebridge::__private::ByteArray {}
    impl ::snakebridge::__private::UnionValue for StrOrBytesOrByteArray {
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
                Self::ByteArray(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrBytesOrByteArray>>,
    > for StrOrBytesOrByteArray {
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
        ::snakebridge::__private::Union<StrOrBytesOrByteArray>,
    > for StrOrBytesOrByteArray {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `x`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct NumberNew<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> NumberNew<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `x`. Python's default: `0`.
            #[inline]
            pub fn x(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Union<super::StrOrBytesOrBufferOrInt>,
                >,
            ) -> Self {
                self.0
                    .positional(
                        0usize,
                        &["x"],
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Union<
                                super::StrOrBytesOrBufferOrInt,
                            >,
                        >::raw(value),
                    );
                self
            }
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Money: ::core::primitive::u64 = 13932675366344083753u64;
        pub const Euro: ::core::primitive::u64 = 746719970181080720u64;
        pub const Number: ::core::primitive::u64 = 11873396880477184459u64;
    }
    static __SITES: [::snakebridge::__private::Site; 10] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("class_method", "Money"),
            Site::function("class_method", "Money.parse"),
            Site::function("class_method", "Money.zero"),
            Site::function("class_method", "Money.name"),
            Site::attribute("class_method", "Money.cents"),
            Site::function("class_method", "Euro"),
            Site::function("class_method", "Euro.parse"),
            Site::function("class_method", "Euro.zero"),
            Site::function("class_method", "Euro.name"),
            Site::function("class_method", "Number"),
        ]
    };
}
