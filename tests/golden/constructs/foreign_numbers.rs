// @generated from foreign_numbers.json
/// Python module `foreign_numbers`.
///
/// Numbers of numpy's classes where Python's are declared, as stubs of pandas do. The classes here have the names of numpy's.
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
pub mod foreign_numbers {
    /// Python `foreign_numbers.count`.
    ///
    /// ```text
    /// def count() -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn count() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(&self::__SITES[0], [])
    }
    /// Python `foreign_numbers.counts`.
    ///
    /// ```text
    /// def counts() -> list[int]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn counts() -> ::snakebridge::__private::Result<
        ::std::vec::Vec<::core::primitive::i64>,
    > {
        ::snakebridge::__private::call(&self::__SITES[1], [])
    }
    /// Python `foreign_numbers.huge`.
    ///
    /// ```text
    /// def huge() -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn huge() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(&self::__SITES[2], [])
    }
    /// Python `foreign_numbers.total`.
    ///
    /// ```text
    /// def total() -> float
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn total() -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::call(&self::__SITES[3], [])
    }
    /// Python `foreign_numbers.half`.
    ///
    /// ```text
    /// def half() -> float
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn half() -> ::snakebridge::__private::Result<::core::primitive::f64> {
        ::snakebridge::__private::call(&self::__SITES[4], [])
    }
    /// Python `foreign_numbers.either`.
    ///
    /// In a union it is none of the arms.
    ///
    /// ```text
    /// def either() -> int | str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn either() -> ::snakebridge::__private::Result<self::IntOrStr> {
        ::snakebridge::__private::call(&self::__SITES[5], [])
    }
    /// Python `foreign_numbers.no_number`.
    ///
    /// ```text
    /// def no_number() -> int
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn no_number() -> ::snakebridge::__private::Result<::core::primitive::i64> {
        ::snakebridge::__private::call(&self::__SITES[6], [])
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
    static __SITES: [::snakebridge::__private::Site; 7] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("foreign_numbers", "count"),
            Site::function("foreign_numbers", "counts"),
            Site::function("foreign_numbers", "huge"),
            Site::function("foreign_numbers", "total"),
            Site::function("foreign_numbers", "half"),
            Site::function("foreign_numbers", "either"),
            Site::function("foreign_numbers", "no_number"),
        ]
    };
}
