// @generated from list_of_union.json
/// Python module `list_of_union`.
///
/// A union of lists, empty ones too.
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
pub mod list_of_union {
    /// Python `list_of_union.echo`.
    ///
    /// ```text
    /// def echo(items: list[int] | list[str]) -> list[int] | list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn echo<'a>(
        items: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::IntListOrStrList>,
        >,
    ) -> ::snakebridge::__private::Result<self::IntListOrStrList> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::IntListOrStrList>,
                >::raw(items),
            ],
        )
    }
    /// Python `list_of_union.mixed`.
    ///
    /// ```text
    /// def mixed() -> list[int | str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn mixed() -> ::snakebridge::__private::Result<::std::vec::Vec<self::IntOrStr>> {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python's `intlist | strlist`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntListOrStrList {
        /// A IntList.
        IntList(::std::vec::Vec<::core::primitive::i64>),
        /// A StrList.
        StrList(::std::vec::Vec<::std::string::String>),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for ::std::vec::Vec<::core::primitive::i64> {}
    impl ::snakebridge::__private::Arm<IntListOrStrList>
    for ::std::vec::Vec<::std::string::String> {}
    impl ::snakebridge::__private::UnionValue for IntListOrStrList {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::IntList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::core::primitive::i64>,
                    >::raw(value)
                }
                Self::StrList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::std::string::String>,
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
        ::core::option::Option<::snakebridge::__private::Union<IntListOrStrList>>,
    > for IntListOrStrList {
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
        ::snakebridge::__private::Union<IntListOrStrList>,
    > for IntListOrStrList {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for IntListOrStrList {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::core::primitive::i64>,
            >(value)? {
                return ::core::result::Result::Ok(Self::IntList(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::std::string::String>,
            >(value)? {
                return ::core::result::Result::Ok(Self::StrList(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("intlist | strlist")
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
    impl ::snakebridge::__private::UnionValue for IntOrStr {
        type Given<'a> = Self;
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
    impl ::snakebridge::__private::FromPython for IntOrStr {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Int => {
                    return <::core::primitive::i64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Int);
                }
                ::snakebridge::__private::PyKind::Str => {
                    return <::std::string::String as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Str);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("int | str")
        }
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("list_of_union", "echo"),
            Site::function("list_of_union", "mixed"),
        ]
    };
}
