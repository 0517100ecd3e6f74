// @generated from union_of_tuples.json
/// Python module `union_of_tuples`.
///
/// Unions with tuples that hold more than plain data.
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
pub mod union_of_tuples {
    /// Python `union_of_tuples.describe`.
    ///
    /// ```text
    /// def describe(info: bool | union_of_tuples.Info) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn describe<'a>(
        info: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::BoolOrTupleOrNoneNoneNoneTuple>,
        >,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::BoolOrTupleOrNoneNoneNoneTuple>,
                >::raw(info),
            ],
        )
    }
    /// Python `union_of_tuples.info`.
    ///
    /// ```text
    /// def info(kind: str) -> union_of_tuples.Info
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn info<'a>(
        kind: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<self::TupleOrNoneNoneNoneTuple> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(kind)],
        )
    }
    /// Python `union_of_tuples.total`.
    ///
    /// ```text
    /// def total(parts: str | tuple[int, Sequence[int], int]) -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total<'a>(
        parts: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrOrIntIntListIntTuple>,
        >,
    ) -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(
            &self::__SITES[2],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<self::StrOrIntIntListIntTuple>,
                >::raw(parts),
            ],
        )
    }
    /// Python's `bool | tuple[type[BaseException], BaseException, optint] | tuple[None, None, None]`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum BoolOrTupleOrNoneNoneNoneTuple {
        /// A Bool.
        Bool(::core::primitive::bool),
        /// A Tuple.
        Tuple(
            (
                ::snakebridge::__private::Class<
                    ::snakebridge::__private::exceptions::BaseException,
                >,
                ::snakebridge::__private::exceptions::BaseException,
                ::core::option::Option<::core::primitive::i64>,
            ),
        ),
        /// A NoneNoneNoneTuple.
        NoneNoneNoneTuple(((), (), ())),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<BoolOrTupleOrNoneNoneNoneTuple>
    for ::core::primitive::bool {}
    impl<__T0, __T1, __T2> ::snakebridge::__private::Arm<BoolOrTupleOrNoneNoneNoneTuple>
    for (__T0, __T1, __T2) {}
    impl ::snakebridge::__private::UnionValue for BoolOrTupleOrNoneNoneNoneTuple {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Bool(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(value)
                }
                Self::Tuple(value) => {
                    let (__0, __1, __2) = value;
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Owned(::core::clone::Clone::clone(::snakebridge::__private::PythonClass::__object(&
                            __0))),
                            ::snakebridge::__private::Raw::Owned(::core::clone::Clone::clone(::snakebridge::__private::PythonClass::__object(&
                            __1))), match __2 { ::core::option::Option::Some(__some) =>
                            ::snakebridge::__private::Arg:: < ::core::primitive::i64 >
                            ::raw(__some), ::core::option::Option::None =>
                            ::snakebridge::__private::Raw::None, }
                        ],
                    )
                }
                Self::NoneNoneNoneTuple(value) => {
                    ::snakebridge::__private::Arg::<((), (), ())>::raw(value)
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
            ::snakebridge::__private::Union<BoolOrTupleOrNoneNoneNoneTuple>,
        >,
    > for BoolOrTupleOrNoneNoneNoneTuple {
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
        ::snakebridge::__private::Union<BoolOrTupleOrNoneNoneNoneTuple>,
    > for BoolOrTupleOrNoneNoneNoneTuple {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    /// Python's `tuple[type[BaseException], BaseException, optint] | tuple[None, None, None]`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum TupleOrNoneNoneNoneTuple {
        /// A Tuple.
        Tuple(
            (
                ::snakebridge::__private::Class<
                    ::snakebridge::__private::exceptions::BaseException,
                >,
                ::snakebridge::__private::exceptions::BaseException,
                ::core::option::Option<::core::primitive::i64>,
            ),
        ),
        /// A NoneNoneNoneTuple.
        NoneNoneNoneTuple(((), (), ())),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for TupleOrNoneNoneNoneTuple {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Tuple(value) => {
                    let (__0, __1, __2) = value;
                    ::snakebridge::__private::Raw::Tuple(
                        ::std::vec![
                            ::snakebridge::__private::Raw::Owned(::core::clone::Clone::clone(::snakebridge::__private::PythonClass::__object(&
                            __0))),
                            ::snakebridge::__private::Raw::Owned(::core::clone::Clone::clone(::snakebridge::__private::PythonClass::__object(&
                            __1))), match __2 { ::core::option::Option::Some(__some) =>
                            ::snakebridge::__private::Arg:: < ::core::primitive::i64 >
                            ::raw(__some), ::core::option::Option::None =>
                            ::snakebridge::__private::Raw::None, }
                        ],
                    )
                }
                Self::NoneNoneNoneTuple(value) => {
                    ::snakebridge::__private::Arg::<((), (), ())>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<TupleOrNoneNoneNoneTuple>>,
    > for TupleOrNoneNoneNoneTuple {
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
        ::snakebridge::__private::Union<TupleOrNoneNoneNoneTuple>,
    > for TupleOrNoneNoneNoneTuple {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for TupleOrNoneNoneNoneTuple {
        fn from_python(
            value: &::snakebridge::__private::Returned<'_>,
        ) -> ::snakebridge::__private::Result<Self> {
            match value.kind() {
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                (
                    ::snakebridge::__private::Class<
                        ::snakebridge::__private::exceptions::BaseException,
                    >,
                    ::snakebridge::__private::exceptions::BaseException,
                    ::core::option::Option<::core::primitive::i64>,
                ),
            >(value)? {
                return ::core::result::Result::Ok(Self::Tuple(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ((), (), ()),
            >(value)? {
                return ::core::result::Result::Ok(Self::NoneNoneNoneTuple(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed(
                "tuple[type[BaseException], BaseException, optint] | tuple[None, None, None]",
            )
        }
    }
    /// Python's `str | tuple[int, intlist, int]`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrIntIntListIntTuple {
        /// A Str.
        Str(::std::string::String),
        /// A IntIntListIntTuple.
        IntIntListIntTuple(
            (
                ::core::primitive::i64,
                ::std::vec::Vec<::core::primitive::i64>,
                ::core::primitive::i64,
            ),
        ),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::Arm<StrOrIntIntListIntTuple>
    for ::std::string::String {}
    impl ::snakebridge::__private::Arm<StrOrIntIntListIntTuple>
    for (
        ::core::primitive::i64,
        ::std::vec::Vec<::core::primitive::i64>,
        ::core::primitive::i64,
    ) {}
    impl ::snakebridge::__private::UnionValue for StrOrIntIntListIntTuple {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::IntIntListIntTuple(value) => {
                    ::snakebridge::__private::Arg::<
                        (
                            ::core::primitive::i64,
                            ::std::vec::Vec<::core::primitive::i64>,
                            ::core::primitive::i64,
                        ),
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
        ::core::option::Option<::snakebridge::__private::Union<StrOrIntIntListIntTuple>>,
    > for StrOrIntIntListIntTuple {
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
        ::snakebridge::__private::Union<StrOrIntIntListIntTuple>,
    > for StrOrIntIntListIntTuple {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    static __SITES: [::snakebridge::__private::Site; 3] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("union_of_tuples", "describe"),
            Site::function("union_of_tuples", "info"),
            Site::function("union_of_tuples", "total"),
        ]
    };
}
