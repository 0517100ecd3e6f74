// @generated from recursive_alias.json
/// Python module `recursive_alias`.
///
/// A type that is made of itself.
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
pub mod recursive_alias {
    /// Python `recursive_alias.depth`.
    ///
    /// ```text
    /// def depth(value: recursive_alias.Json) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn depth<'a>(
        value: impl ::snakebridge::__private::Arg<
            'a,
            ::core::option::Option<
                ::snakebridge::__private::Union<
                    self::BoolOrIntOrStrOrValueListOrStrValueDict,
                >,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::core::option::Option<
                        ::snakebridge::__private::Union<
                            self::BoolOrIntOrStrOrValueListOrStrValueDict,
                        >,
                    >,
                >::raw(value),
            ],
        )
    }
    /// Python `recursive_alias.nested`.
    ///
    /// ```text
    /// def nested(levels: int) -> recursive_alias.Json
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn nested<'a>(
        levels: impl ::snakebridge::__private::Arg<'a, ::core::primitive::i64>,
    ) -> ::snakebridge::__private::Result<
        ::core::option::Option<self::BoolOrIntOrStrOrValueListOrStrValueDict>,
    > {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::core::primitive::i64>::raw(levels)],
        )
    }
    /// Python `recursive_alias.run`.
    ///
    /// ```text
    /// def run(step: recursive_alias.Step) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn run<'a>(
        step: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Function<
                (::core::primitive::i64,),
                ::snakebridge::__private::Value,
            >,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Function<
                        (::core::primitive::i64,),
                        ::snakebridge::__private::Value,
                    >,
                >::raw(step),
            ],
        )
    }
    /// Python `recursive_alias.run`.
    ///
    /// ```text
    /// def run(step: recursive_alias.Step) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_by<R0: ::snakebridge::__private::Ret<::snakebridge::__private::Value>>(
        step: impl ::core::ops::Fn(
            ::core::primitive::i64,
        ) -> R0 + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::callback1::<
                    ::core::primitive::i64,
                    ::snakebridge::__private::Value,
                    R0,
                >(step),
            ],
        )
    }
    /// Python's `bool | int | str | valuelist | strvaluedict`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum BoolOrIntOrStrOrValueListOrStrValueDict {
        /// A Bool.
        Bool(::core::primitive::bool),
        /// A Int.
        Int(::core::primitive::i64),
        /// A Str.
        Str(::std::string::String),
        /// A ValueList.
        ValueList(::std::vec::Vec<::snakebridge::__private::Value>),
        /// A StrValueDict.
        StrValueDict(
            ::snakebridge::__private::IndexMap<
                ::std::string::String,
                ::snakebridge::__private::Value,
            >,
        ),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<BoolOrIntOrStrOrValueListOrStrValueDict>
    for ::core::primitive::bool {}
    impl ::snakebridge::__private::Arm<BoolOrIntOrStrOrValueListOrStrValueDict>
    for ::core::primitive::i64 {}
    impl ::snakebridge::__private::Arm<BoolOrIntOrStrOrValueListOrStrValueDict>
    for ::std::string::String {}
    impl ::snakebridge::__private::AnyList for BoolOrIntOrStrOrValueListOrStrValueDict {}
    impl ::snakebridge::__private::AnyTuple for BoolOrIntOrStrOrValueListOrStrValueDict {}
    impl<__V> ::snakebridge::__private::Arm<BoolOrIntOrStrOrValueListOrStrValueDict>
    for ::snakebridge::__private::Mapping<::std::string::String, __V> {}
    impl ::snakebridge::__private::UnionValue
    for BoolOrIntOrStrOrValueListOrStrValueDict {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Bool(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(value)
                }
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::ValueList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::snakebridge::__private::Value>,
                    >::raw(value)
                }
                Self::StrValueDict(value) => {
                    ::snakebridge::__private::Arg::<
                        ::snakebridge::__private::Mapping<
                            ::std::string::String,
                            ::snakebridge::__private::Value,
                        >,
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
        ::core::option::Option<
            ::snakebridge::__private::Union<BoolOrIntOrStrOrValueListOrStrValueDict>,
        >,
    > for BoolOrIntOrStrOrValueListOrStrValueDict {
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
        ::snakebridge::__private::Union<BoolOrIntOrStrOrValueListOrStrValueDict>,
    > for BoolOrIntOrStrOrValueListOrStrValueDict {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython
    for BoolOrIntOrStrOrValueListOrStrValueDict {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                ::snakebridge::__private::PyKind::Bool => {
                    return <::core::primitive::bool as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Bool);
                }
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
                ::core::primitive::bool,
            >(value)? {
                return ::core::result::Result::Ok(Self::Bool(found));
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
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::vec::Vec<::snakebridge::__private::Value>,
            >(value)? {
                return ::core::result::Result::Ok(Self::ValueList(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::snakebridge::__private::IndexMap<
                    ::std::string::String,
                    ::snakebridge::__private::Value,
                >,
            >(value)? {
                return ::core::result::Result::Ok(Self::StrValueDict(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("bool | int | str | valuelist | strvaluedict")
        }
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("recursive_alias", "depth"),
            Site::function("recursive_alias", "nested"),
            Site::function("recursive_alias", "run"),
        ]
    };
}
