// @generated from enum_as_number.json
/// Python module `enum_as_number`.
///
/// Members that are numbers or text as well: in unions, in overloads, and where any enum is taken.
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
pub mod enum_as_number {
    /// Python `enum_as_number.number`.
    ///
    /// ```text
    /// def number(value: int) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn number<'a>(
        value: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)],
        )
    }
    /// Python `enum_as_number.number_or_text`.
    ///
    /// ```text
    /// def number_or_text(value: int | str | None) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn number_or_text<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<::snakebridge::__private::Union<self::IntOrStr>>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<
                        ::snakebridge::__private::Union<self::IntOrStr>,
                    >,
                >::raw(value),
            ],
        )
    }
    /// Python `enum_as_number.text_or_bytes`.
    ///
    /// ```text
    /// def text_or_bytes(value: str | bytes) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn text_or_bytes<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrOrBytes>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::StrOrBytes>,
                >::raw(value),
            ],
        )
    }
    /// Python `enum_as_number.real_or_text`.
    ///
    /// ```text
    /// def real_or_text(value: float | str) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn real_or_text<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::FloatOrStr>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[3],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::FloatOrStr>,
                >::raw(value),
            ],
        )
    }
    /// Python `enum_as_number.numbers`.
    ///
    /// ```text
    /// def numbers(*values: int | bytes) -> str
    /// ```
    ///
    /// Types from the source's annotations; not verifiable at run time.
    #[inline]
    pub fn numbers<'a>(
        values: impl ::snakebridge::__private::Args<
            'a,
            ::snakebridge::__private::Union<self::IntOrBytes>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        ::snakebridge::__private::Args::<
            ::snakebridge::__private::Union<self::IntOrBytes>,
        >::push_to(values, __call);
        ::snakebridge::__private::call_with(&self::__SITES[4], [], __options)
    }
    /// Python `enum_as_number.twice`.
    ///
    /// ```text
    /// def twice(value: int) -> int
    /// def twice(value: str) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn twice<
        'a,
        P: ::snakebridge::__private::Kinded<Kind: self::sig::Twice>
            + ::snakebridge::__private::Arg<
                'a,
                <P as ::snakebridge::__private::Kinded>::Kind,
            >,
    >(
        value: P,
    ) -> ::snakebridge::__private::Result<
        <<P as ::snakebridge::__private::Kinded>::Kind as self::sig::Twice>::Output,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[5],
            [
                ::snakebridge::__private::Arg::<
                    <P as ::snakebridge::__private::Kinded>::Kind,
                >::raw(value),
            ],
        )
    }
    /// Python `enum_as_number.any_enum`.
    ///
    /// ```text
    /// def any_enum(member: enum.Enum, other: enum.Enum | None = None) -> str
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn any_enum<'a>(
        member: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(member),
            ],
        )
    }
    /// [`any_enum`](any_enum()) with options, set by name.
    #[doc(alias = "any_enum")]
    #[inline]
    pub fn any_enum_with<'a>(
        member: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        options: impl for<'c> ::core::ops::FnOnce(
            self::options::AnyEnum<'c, 'a>,
        ) -> self::options::AnyEnum<'c, 'a>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        let mut __options = ::snakebridge::__private::Call::new();
        let __call = &mut __options;
        let _ = options(self::options::AnyEnum::__new(__call));
        ::snakebridge::__private::call_with(
            &self::__SITES[6],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(member),
            ],
            __options,
        )
    }
    /// Python `enum_as_number.any_number`.
    ///
    /// ```text
    /// def any_number(member: enum.IntEnum) -> int
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn any_number<'a>(
        member: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[7],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(member),
            ],
        )
    }
    /// Python class `enum_as_number.Level`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Level")]
    pub struct LevelHandle {
        base: ::snakebridge::__private::PyInt,
    }
    impl ::snakebridge::__private::PythonClass for LevelHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_as_number",
                "Level",
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
    impl ::snakebridge::__private::FromPython for LevelHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_as_number.Level")
        }
    }
    impl ::core::clone::Clone for LevelHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for LevelHandle {
        type Target = ::snakebridge::__private::PyInt;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::PyInt {
            &self.base
        }
    }
    impl ::core::fmt::Debug for LevelHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for LevelHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::PyInt> for LevelHandle {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for LevelHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h LevelHandle {
        type Kind = LevelHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for LevelHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__divmod__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__divmod__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__float__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__float__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__floor__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__floor__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__index__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__index__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__int__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__int__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pos__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pos__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pow__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pow__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__radd__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__radd__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rdivmod__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rdivmod__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmod__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmod__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__round__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__round__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rsub__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rsub__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__trunc__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__trunc__,
    > for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::as_integer_ratio,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::as_integer_ratio,
    > for self::Level {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::LevelHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Level {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::LevelHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Level {}
    impl LevelHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[8],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[9],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_as_number.Unit`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Unit")]
    pub struct UnitHandle {
        base: ::snakebridge::__private::PyStr,
    }
    impl ::snakebridge::__private::PythonClass for UnitHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_as_number",
                "Unit",
            );
            &CLASS
        }
        #[inline]
        fn __from_object(object: ::snakebridge::__private::Object) -> Self {
            Self {
                base: <::snakebridge::__private::PyStr as ::snakebridge::__private::PythonClass>::__from_object(
                    object,
                ),
            }
        }
        #[inline]
        fn __object(&self) -> &::snakebridge::__private::Object {
            <::snakebridge::__private::PyStr as ::snakebridge::__private::PythonClass>::__object(
                &self.base,
            )
        }
    }
    impl ::snakebridge::__private::FromPython for UnitHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_as_number.Unit")
        }
    }
    impl ::core::clone::Clone for UnitHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for UnitHandle {
        type Target = ::snakebridge::__private::PyStr;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::PyStr {
            &self.base
        }
    }
    impl ::core::fmt::Debug for UnitHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for UnitHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::PyStr> for UnitHandle {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for UnitHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h UnitHandle {
        type Kind = UnitHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for UnitHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__getitem__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::encode,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::encode,
    > for self::Unit {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::UnitHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Unit {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::UnitHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Unit {}
    impl UnitHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[10],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[11],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_as_number.Plain`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "Plain")]
    pub struct PlainHandle {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for PlainHandle {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_as_number",
                "Plain",
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
    impl ::snakebridge::__private::FromPython for PlainHandle {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_as_number.Plain")
        }
    }
    impl ::core::clone::Clone for PlainHandle {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for PlainHandle {
        type Target = ::snakebridge::__private::Object;
        #[inline]
        fn deref(&self) -> &::snakebridge::__private::Object {
            &self.base
        }
    }
    impl ::core::fmt::Debug for PlainHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for PlainHandle {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object>
    for PlainHandle {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h PlainHandle {
        type Kind = PlainHandle;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for PlainHandle {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::PlainHandle {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Plain {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::PlainHandle {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Plain {}
    impl PlainHandle {
        /// The name of the member.
        #[inline]
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr(
                &self::__SITES[12],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
        /// The value of the member.
        #[inline]
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[13],
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    /// Python class `enum_as_number.Mode`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(
        ::core::clone::Clone,
        ::core::marker::Copy,
        ::core::cmp::PartialEq,
        ::core::cmp::Eq,
        ::core::hash::Hash,
        ::core::fmt::Debug
    )]
    pub struct Mode {
        bits: ::core::primitive::i64,
    }
    impl Mode {
        /// `READ`.
        pub const READ: Self = Self { bits: 1i64 };
        /// `WRITE`.
        pub const WRITE: Self = Self { bits: 2i64 };
        /// The set with these bits. Passing a set with bits that Python does not know is an error.
        #[must_use]
        pub const fn from_bits(bits: ::core::primitive::i64) -> Self {
            Self { bits }
        }
        /// Python's `value`.
        #[must_use]
        pub const fn bits(self) -> ::core::primitive::i64 {
            self.bits
        }
        /// Whether every member of `other` is in this set.
        #[must_use]
        pub const fn contains(self, other: Self) -> ::core::primitive::bool {
            self.bits & other.bits == other.bits
        }
    }
    impl ::core::ops::BitOr for Mode {
        type Output = Self;
        #[inline]
        fn bitor(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitOr::bitor(self.bits, other.bits),
            }
        }
    }
    impl ::core::ops::BitAnd for Mode {
        type Output = Self;
        #[inline]
        fn bitand(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitAnd::bitand(self.bits, other.bits),
            }
        }
    }
    impl ::core::ops::BitXor for Mode {
        type Output = Self;
        #[inline]
        fn bitxor(self, other: Self) -> Self {
            Self {
                bits: ::core::ops::BitXor::bitxor(self.bits, other.bits),
            }
        }
    }
    impl Mode {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "enum_as_number",
                "Mode",
            );
            &CLASS
        }
        fn __raw<'a>(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Enum(Self::__class(), self.bits)
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
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for &Mode {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for &Mode {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::core::primitive::i64> for Mode {
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
    impl ::snakebridge::__private::ArgKind for Mode {
        type Given<'a> = Mode;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Mode {
        type Kind = Mode;
    }
    impl ::snakebridge::__private::FromPython for Mode {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::flag(value, Self::__class()).map(Self::from_bits)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_as_number.Mode")
        }
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__abs__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__add__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__bool__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ceil__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__contains__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__divmod__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__float__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__floor__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__ge__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__gt__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__index__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__int__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__invert__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__iter__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__le__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__len__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mod__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__mul__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__neg__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pos__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__pow__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__radd__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rdivmod__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmod__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rmul__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__round__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__rsub__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__truediv__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__trunc__,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::as_integer_ratio,
    > for self::Mode {}
    impl ::snakebridge::__private::Has<::snakebridge::__private::protocol_members::name>
    for self::Mode {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__lt_or_gt__,
    > for self::Mode {}
    /// Python class `enum_as_number.Level`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Level {
        /// Python enum member `enum_as_number.Level.LOW`, `1`.
        #[doc(alias = "LOW")]
        Low,
        /// Python enum member `enum_as_number.Level.HIGH`, `10`.
        #[doc(alias = "HIGH")]
        High,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Level {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
                name,
            )
        }
        /// The member with this value, as Python's class finds it.
        ///
        /// # Errors
        ///
        /// Python's `ValueError` if there is none.
        pub fn from_value<'a>(
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            )
        }
        /// All members of the Python class, without aliases.
        ///
        /// # Errors
        ///
        /// The module cannot be imported.
        pub fn members() -> ::snakebridge::__private::Result<::std::vec::Vec<Self>> {
            ::snakebridge::__private::members(
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::LevelHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::member_object(class, known.__name())
                }
            }
        }
        /// Python's `name`.
        ///
        /// # Errors
        ///
        /// The member is unknown and has no name.
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::attr_as(object, "name")
                }
                known => {
                    ::core::result::Result::Ok(
                        ::std::string::String::from(known.__name()),
                    )
                }
            }
        }
        /// Python's `value`.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or the type of the value differs from that of the known members.
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr_as(&self.object()?, "value")
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Low => "LOW",
                Self::High => "HIGH",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Level {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Unknown(own), Self::Unknown(other)) => {
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
    impl ::core::cmp::Eq for Level {}
    impl ::core::hash::Hash for Level {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Level {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Level> for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Level> for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Level>> for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Level>>
    for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Level> for Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Level> for &Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Level> for Level {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Level {
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
    > for Level {
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
    > for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Level {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::primitive::i64> for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::core::primitive::i64>>
    for &Level {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::core::primitive::i64> for &Level {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::core::primitive::i64> for Level {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Level> for Level {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Level>
    for ::core::result::Result<Level, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Level> for &'a self::LevelHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Level>>
    for &'a self::LevelHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Level {
        type Given<'a> = Level;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Level {
        type Kind = Level;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Level {
        type Kind = Level;
    }
    impl ::core::convert::TryFrom<&self::LevelHandle> for Level {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::LevelHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Level {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "LOW" => Self::Low,
                    "HIGH" => Self::High,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Level {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::LevelHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_as_number.Level")
        }
    }
    /// Python class `enum_as_number.Unit`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Unit {
        /// Python enum member `enum_as_number.Unit.METRE`, `'m'`.
        #[doc(alias = "METRE")]
        Metre,
        /// Python enum member `enum_as_number.Unit.SECOND`, `'s'`.
        #[doc(alias = "SECOND")]
        Second,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Unit {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::UnitHandle as ::snakebridge::__private::PythonClass>::__class(),
                name,
            )
        }
        /// The member with this value, as Python's class finds it.
        ///
        /// # Errors
        ///
        /// Python's `ValueError` if there is none.
        pub fn from_value<'a>(
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::UnitHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            )
        }
        /// All members of the Python class, without aliases.
        ///
        /// # Errors
        ///
        /// The module cannot be imported.
        pub fn members() -> ::snakebridge::__private::Result<::std::vec::Vec<Self>> {
            ::snakebridge::__private::members(
                <self::UnitHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::UnitHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::UnitHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::member_object(class, known.__name())
                }
            }
        }
        /// Python's `name`.
        ///
        /// # Errors
        ///
        /// The member is unknown and has no name.
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::attr_as(object, "name")
                }
                known => {
                    ::core::result::Result::Ok(
                        ::std::string::String::from(known.__name()),
                    )
                }
            }
        }
        /// Python's `value`.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or the type of the value differs from that of the known members.
        pub fn value(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            ::snakebridge::__private::attr_as(&self.object()?, "value")
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Metre => "METRE",
                Self::Second => "SECOND",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Unit {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Unknown(own), Self::Unknown(other)) => {
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
    impl ::core::cmp::Eq for Unit {}
    impl ::core::hash::Hash for Unit {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Unit {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::UnitHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Unit> for Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Unit> for &Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Unit>> for Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Unit>> for &Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Unit> for Unit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Unit> for &Unit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Unit> for Unit {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Unit {
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
    > for Unit {
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
    > for &Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Unit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Unit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Unit {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::std::string::String> for &Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::core::option::Option<::std::string::String>>
    for &Unit {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for Unit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::std::string::String> for &Unit {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::std::string::String> for Unit {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Unit> for Unit {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Unit>
    for ::core::result::Result<Unit, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Unit> for &'a self::UnitHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Unit>>
    for &'a self::UnitHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Unit {
        type Given<'a> = Unit;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Unit {
        type Kind = Unit;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Unit {
        type Kind = Unit;
    }
    impl ::core::convert::TryFrom<&self::UnitHandle> for Unit {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::UnitHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::UnitHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Unit {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "METRE" => Self::Metre,
                    "SECOND" => Self::Second,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Unit {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::UnitHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_as_number.Unit")
        }
    }
    /// Python class `enum_as_number.Plain`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum Plain {
        /// Python enum member `enum_as_number.Plain.ONE`, `1`.
        #[doc(alias = "ONE")]
        One,
        /// A member that was added after these bindings were made, or that has no name.
        Unknown(::snakebridge::__private::Object),
    }
    impl Plain {
        /// The member with this name in Python, aliases included.
        ///
        /// # Errors
        ///
        /// Python's `KeyError` if there is none.
        pub fn from_name(
            name: &::core::primitive::str,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_named(
                <self::PlainHandle as ::snakebridge::__private::PythonClass>::__class(),
                name,
            )
        }
        /// The member with this value, as Python's class finds it.
        ///
        /// # Errors
        ///
        /// Python's `ValueError` if there is none.
        pub fn from_value<'a>(
            value: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Value,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::PlainHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(value),
            )
        }
        /// All members of the Python class, without aliases.
        ///
        /// # Errors
        ///
        /// The module cannot be imported.
        pub fn members() -> ::snakebridge::__private::Result<::std::vec::Vec<Self>> {
            ::snakebridge::__private::members(
                <self::PlainHandle as ::snakebridge::__private::PythonClass>::__class(),
            )
        }
        /// The member as a handle, which has the methods of the Python class.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or no longer has the member.
        pub fn object(&self) -> ::snakebridge::__private::Result<self::PlainHandle> {
            match self {
                Self::Unknown(object) => ::snakebridge::__private::Handle::cast(object),
                known => {
                    let class = <self::PlainHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::member_object(class, known.__name())
                }
            }
        }
        /// Python's `name`.
        ///
        /// # Errors
        ///
        /// The member is unknown and has no name.
        pub fn name(&self) -> ::snakebridge::__private::Result<::std::string::String> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::attr_as(object, "name")
                }
                known => {
                    ::core::result::Result::Ok(
                        ::std::string::String::from(known.__name()),
                    )
                }
            }
        }
        /// Python's `value`.
        ///
        /// # Errors
        ///
        /// The module cannot be imported, or the type of the value differs from that of the known members.
        pub fn value(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr_as(&self.object()?, "value")
        }
        fn __name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::One => "ONE",
                Self::Unknown(_) => "",
            }
        }
    }
    impl ::core::cmp::PartialEq for Plain {
        fn eq(&self, other: &Self) -> ::core::primitive::bool {
            match (self, other) {
                (Self::Unknown(own), Self::Unknown(other)) => {
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
    impl ::core::cmp::Eq for Plain {}
    impl ::core::hash::Hash for Plain {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(&::core::mem::discriminant(self), state);
        }
    }
    impl Plain {
        fn __raw<'a>(&self) -> ::snakebridge::__private::Raw<'a> {
            match self {
                Self::Unknown(object) => {
                    ::snakebridge::__private::Raw::Owned(
                        ::core::clone::Clone::clone(object),
                    )
                }
                known => {
                    let class = <self::PlainHandle as ::snakebridge::__private::PythonClass>::__class();
                    ::snakebridge::__private::Raw::Member(class, known.__name())
                }
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Plain> for Plain {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Plain> for &Plain {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Plain>> for Plain {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Plain>>
    for &Plain {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Plain> for Plain {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, Plain> for &Plain {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, Plain> for Plain {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for Plain {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>
    for &Plain {
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
    > for Plain {
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
    > for &Plain {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for Plain {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Args<'a, ::snakebridge::__private::Value>
    for &Plain {
        #[inline]
        fn push_to(self, call: &mut ::snakebridge::__private::Call<'a>) {
            call.push(self.__raw());
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Element<'a, ::snakebridge::__private::Value>
    for Plain {
        #[inline]
        fn element(&'a self) -> ::snakebridge::__private::Raw<'a> {
            self.__raw()
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Plain> for Plain {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Ret<Plain>
    for ::core::result::Result<Plain, ::snakebridge::__private::Error> {
        fn ret(
            self,
        ) -> ::snakebridge::__private::Result<::snakebridge::__private::Raw<'static>> {
            ::core::result::Result::Ok(self?.__raw())
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, Plain> for &'a self::PlainHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::core::option::Option<Plain>>
    for &'a self::PlainHandle {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::Raw::Object(
                ::snakebridge::__private::PythonClass::__object(self),
            )
        }
    }
    impl ::snakebridge::__private::ArgKind for Plain {
        type Given<'a> = Plain;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Plain {
        type Kind = Plain;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for &Plain {
        type Kind = Plain;
    }
    impl ::core::convert::TryFrom<&self::PlainHandle> for Plain {
        type Error = ::snakebridge::__private::Error;
        fn try_from(
            handle: &self::PlainHandle,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member_of(
                <self::PlainHandle as ::snakebridge::__private::PythonClass>::__class(),
                ::snakebridge::__private::Raw::Object(
                    ::snakebridge::__private::PythonClass::__object(handle),
                ),
            )
        }
    }
    impl Plain {
        fn __named(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match name {
                    "ONE" => Self::One,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }
    impl ::snakebridge::__private::FromPython for Plain {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::member(
                value,
                <self::PlainHandle as ::snakebridge::__private::PythonClass>::__class(),
                Self::__named,
                Self::Unknown,
            )
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("enum_as_number.Plain")
        }
    }
    /// Python's `int | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrStr {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Str.
        Str(::std::string::String),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrStr> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrStr> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<IntOrStr> for self::Level {}
    impl ::snakebridge::__private::Arm<IntOrStr> for self::Mode {}
    impl ::snakebridge::__private::Arm<IntOrStr> for self::Unit {}
    impl ::snakebridge::__private::UnionValue for IntOrStr {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrStr>>,
    > for IntOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<'a> ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrStr>>
    for IntOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `str | bytes`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrBytes {
        /// A Str.
        Str(::std::string::String),
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrBytes> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrBytes>
    for ::std::vec::Vec<::core::primitive::u8> {}
    impl ::snakebridge::__private::Arm<StrOrBytes> for self::Unit {}
    impl ::snakebridge::__private::UnionValue for StrOrBytes {
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
                Self::Other(object) => ::snakebridge::__private::Raw::Owned(object),
            }
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<
        'a,
        ::core::option::Option<::snakebridge::__private::Union<StrOrBytes>>,
    > for StrOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<StrOrBytes>>
    for StrOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `float | str`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum FloatOrStr {
        /// A Float.
        Float(::core::primitive::f64),
        /// A Str.
        Str(::std::string::String),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<FloatOrStr> for ::core::primitive::f64 {}
    impl ::snakebridge::__private::Arm<FloatOrStr> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<FloatOrStr> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<FloatOrStr> for self::Level {}
    impl ::snakebridge::__private::Arm<FloatOrStr> for self::Mode {}
    impl ::snakebridge::__private::Arm<FloatOrStr> for self::Unit {}
    impl ::snakebridge::__private::UnionValue for FloatOrStr {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Float(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<FloatOrStr>>,
    > for FloatOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<FloatOrStr>>
    for FloatOrStr {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `int | bytes`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrBytes {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Bytes.
        Bytes(::std::vec::Vec<::core::primitive::u8>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrBytes> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrBytes>
    for ::std::vec::Vec<::core::primitive::u8> {}
    impl ::snakebridge::__private::Arm<IntOrBytes> for self::Level {}
    impl ::snakebridge::__private::Arm<IntOrBytes> for self::Mode {}
    impl ::snakebridge::__private::UnionValue for IntOrBytes {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Bytes(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::u8>,
                    >::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrBytes>>,
    > for IntOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrBytes>>
    for IntOrBytes {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl self::sig::Twice for ::core::primitive::i64 {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Twice for self::Level {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Twice for self::Mode {
        type Output = ::core::primitive::i64;
    }
    impl self::sig::Twice for ::std::string::String {
        type Output = ::std::string::String;
    }
    impl self::sig::Twice for self::Unit {
        type Output = ::std::string::String;
    }
    /// Optional arguments, set by name in the closure of a `_with` function.
    pub mod options {
        /// Optional arguments: `other`.
        #[must_use = "return it from the closure"]
        #[derive(::core::fmt::Debug)]
        pub struct AnyEnum<'c, 'a>(&'c mut ::snakebridge::__private::Call<'a>);
        impl<'c, 'a> AnyEnum<'c, 'a> {
            #[doc(hidden)]
            #[inline]
            pub fn __new(call: &'c mut ::snakebridge::__private::Call<'a>) -> Self {
                Self(call)
            }
            /// Sets `other`. Python's default: `None`.
            #[inline]
            pub fn other(
                self,
                value: impl ::snakebridge::__private::Arg<
                    'a,
                    ::snakebridge::__private::Value,
                >,
            ) -> Self {
                self.0
                    .set(
                        "other",
                        ::snakebridge::__private::Arg::<
                            ::snakebridge::__private::Value,
                        >::raw(value),
                    );
                self
            }
        }
    }
    /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
    pub mod sig {
        /// Arguments that Python's `enum_as_number.twice` accepts. Its overloads are:
        ///
        /// ```text
        /// def twice(value: int) -> int
        /// def twice(value: str) -> str
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `enum_as_number.twice` does not accept `{Self}` as `value`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def twice(value: int) -> int\n    def twice(value: str) -> str"
        )]
        pub trait Twice {
            /// The result type.
            type Output: ::snakebridge::__private::FromPython;
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Level: ::core::primitive::u64 = 3915014595946373604u64;
        pub const Mode: ::core::primitive::u64 = 8799800220163421685u64;
        pub const Unit: ::core::primitive::u64 = 7492556882810929481u64;
        pub const Plain: ::core::primitive::u64 = 16214349736365122791u64;
    }
    static __SITES: [::snakebridge::__private::Site; 14] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("enum_as_number", "number"),
            Site::function("enum_as_number", "number_or_text"),
            Site::function("enum_as_number", "text_or_bytes"),
            Site::function("enum_as_number", "real_or_text"),
            Site::function("enum_as_number", "numbers"),
            Site::function("enum_as_number", "twice"),
            Site::function("enum_as_number", "any_enum"),
            Site::function("enum_as_number", "any_number"),
            Site::attribute("enum_as_number", "Level.name"),
            Site::attribute("enum_as_number", "Level.value"),
            Site::attribute("enum_as_number", "Unit.name"),
            Site::attribute("enum_as_number", "Unit.value"),
            Site::attribute("enum_as_number", "Plain.name"),
            Site::attribute("enum_as_number", "Plain.value"),
        ]
    };
}
