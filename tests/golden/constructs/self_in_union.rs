// @generated from self_in_union.json
/// Python module `self_in_union`.
///
/// A class beside other types where one of its own is taken.
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
pub mod self_in_union {
    /// Python class `self_in_union.Money`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Money {
        base: ::snakebridge::__private::Object,
    }
    impl ::snakebridge::__private::PythonClass for Money {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "self_in_union",
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
            ::std::borrow::Cow::Borrowed("self_in_union.Money")
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
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Money {}
    impl Money {
        /// Python `self_in_union.Money.Money`.
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
        /// Python `self_in_union.Money.plus`.
        ///
        /// ```text
        /// def plus(other: int | str | Self) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn plus<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<self::IntOrStrOrMoney>,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::method(
                &self::__SITES[1],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<self::IntOrStrOrMoney>,
                    >::raw(other),
                ],
            )
        }
        /// Python attribute `self_in_union.Money.cents`: `int`.
        ///
        /// Types from the source's annotations; not verifiable at run time.
        #[inline]
        pub fn cents(&self) -> ::snakebridge::__private::Result<::core::primitive::i64> {
            ::snakebridge::__private::attr(
                &self::__SITES[2],
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
                &self::__SITES[2],
                ::snakebridge::__private::PythonClass::__object(self),
                ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value),
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Sub<::core::primitive::i64> for &'__h Money {
        type Output = ::snakebridge::__private::Result<self::Money>;
        fn sub(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Sub<::core::primitive::i64> for Money {
        type Output = ::snakebridge::__private::Result<self::Money>;
        fn sub(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Sub<&'__r self::Money> for &'__h Money {
        type Output = ::snakebridge::__private::Result<self::Money>;
        fn sub(self, right: &'__r self::Money) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Sub<&'__r self::Money> for Money {
        type Output = ::snakebridge::__private::Result<self::Money>;
        fn sub(self, right: &'__r self::Money) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    /// Python class `self_in_union.Tip`.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    pub struct Tip {
        base: self::Money,
    }
    impl ::snakebridge::__private::PythonClass for Tip {
        fn __class() -> &'static ::snakebridge::__private::ClassDef {
            static CLASS: ::snakebridge::__private::ClassDef = ::snakebridge::__private::ClassDef::new(
                "self_in_union",
                "Tip",
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
    impl ::snakebridge::__private::FromPython for Tip {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::class(value)
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("self_in_union.Tip")
        }
    }
    impl ::core::clone::Clone for Tip {
        fn clone(&self) -> Self {
            <Self as ::snakebridge::__private::PythonClass>::__from_object(
                ::core::clone::Clone::clone(
                    <Self as ::snakebridge::__private::PythonClass>::__object(self),
                ),
            )
        }
    }
    impl ::core::ops::Deref for Tip {
        type Target = self::Money;
        #[inline]
        fn deref(&self) -> &self::Money {
            &self.base
        }
    }
    impl ::core::fmt::Debug for Tip {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::core::fmt::Display for Tip {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(
                <Self as ::snakebridge::__private::PythonClass>::__object(self),
                f,
            )
        }
    }
    impl ::snakebridge::__private::IsA<self::Money> for Tip {}
    impl ::snakebridge::__private::IsA<::snakebridge::__private::Object> for Tip {}
    #[diagnostic::do_not_recommend]
    impl<'__h> ::snakebridge::__private::Kinded for &'__h Tip {
        type Kind = Tip;
    }
    #[diagnostic::do_not_recommend]
    impl ::snakebridge::__private::Kinded for Tip {
        type Kind = Self;
    }
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__hash__,
    > for self::Tip {}
    impl ::snakebridge::__private::Has<
        ::snakebridge::__private::protocol_members::__sub__,
    > for self::Tip {}
    impl Tip {
        /// Python `self_in_union.Tip.Tip`.
        ///
        /// ```text
        /// def Tip(cents: int) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[doc(alias = "Tip")]
        #[inline]
        pub fn new<'a>(
            cents: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::call(
                &self::__SITES[4],
                [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(cents)],
            )
        }
        /// Python `self_in_union.Tip.plus`.
        ///
        /// ```text
        /// def plus(other: int | str | Self) -> Self
        /// ```
        ///
        /// Types from the source's annotations; verified against the interpreter.
        #[inline]
        pub fn plus<'a>(
            &self,
            other: impl ::snakebridge::__private::Arg<
                'a,
                ::snakebridge::__private::Union<self::IntOrStrOrTip>,
            >,
        ) -> ::snakebridge::__private::Result<Self> {
            ::snakebridge::__private::method(
                &self::__SITES[5],
                ::snakebridge::__private::PythonClass::__object(self),
                [
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Union<self::IntOrStrOrTip>,
                    >::raw(other),
                ],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Sub<::core::primitive::i64> for &'__h Tip {
        type Output = ::snakebridge::__private::Result<self::Tip>;
        fn sub(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Sub<::core::primitive::i64> for Tip {
        type Output = ::snakebridge::__private::Result<self::Tip>;
        fn sub(self, right: ::core::primitive::i64) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(right),
                ],
            )
        }
    }
    impl<'__h, '__r> ::core::ops::Sub<&'__r self::Tip> for &'__h Tip {
        type Output = ::snakebridge::__private::Result<self::Tip>;
        fn sub(self, right: &'__r self::Tip) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(self);
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    impl<'__r> ::core::ops::Sub<&'__r self::Tip> for Tip {
        type Output = ::snakebridge::__private::Result<self::Tip>;
        fn sub(self, right: &'__r self::Tip) -> Self::Output {
            let this = ::snakebridge::__private::PythonClass::__object(&self);
            ::snakebridge::__private::call(
                &self::__SITES[3],
                [
                    ::snakebridge::__private::Raw::Object(this),
                    ::snakebridge::__private::Raw::Object(
                        ::snakebridge::__private::PythonClass::__object(right),
                    ),
                ],
            )
        }
    }
    /// Python's `int | str | self_in_union.Money`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrStrOrMoney {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Str.
        Str(::std::string::String),
        /// A Money.
        Money(self::Money),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrStrOrMoney> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrStrOrMoney> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<IntOrStrOrMoney> for self::Money {}
    impl ::snakebridge::__private::UnionValue for IntOrStrOrMoney {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::Money(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrStrOrMoney>>,
    > for IntOrStrOrMoney {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrStrOrMoney>>
    for IntOrStrOrMoney {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `int | str | self_in_union.Tip`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrStrOrTip {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Str.
        Str(::std::string::String),
        /// A Tip.
        Tip(self::Tip),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntOrStrOrTip> for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<IntOrStrOrTip> for ::std::string::String {}
    impl ::snakebridge::__private::Arm<IntOrStrOrTip> for self::Tip {}
    impl ::snakebridge::__private::UnionValue for IntOrStrOrTip {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::Tip(value) => {
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrStrOrTip>>,
    > for IntOrStrOrTip {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[diagnostic::do_not_recommend]
    impl<
        'a,
    > ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Union<IntOrStrOrTip>>
    for IntOrStrOrTip {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    #[doc(hidden)]
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub const Money: ::core::primitive::u64 = 13373809578301128311u64;
        pub const Tip: ::core::primitive::u64 = 16175676602986968120u64;
    }
    static __SITES: [::snakebridge::__private::Site; 6] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("self_in_union", "Money"),
            Site::method("self_in_union", "Money", "plus"),
            Site::attribute("self_in_union", "Money.cents"),
            Site::function("operator", "sub"),
            Site::function("self_in_union", "Tip"),
            Site::method("self_in_union", "Tip", "plus"),
        ]
    };
}
