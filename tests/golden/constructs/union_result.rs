// @generated from union_result.json
/// Python module `union_result`.
///
/// Either of several types out, and what the annotation does not say.
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
pub mod union_result {
    /// Python `union_result.pick`.
    ///
    /// ```text
    /// def pick(which: str) -> int | float | str | bool
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn pick<'a>(
        which: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<self::IntOrFloatOrStrOrBool> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::string::String>::raw(which)],
        )
    }
    /// Python's `int | float | str | bool`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum IntOrFloatOrStrOrBool {
        /// A Int.
        Int(::core::primitive::i64),
        /// A Float.
        Float(::core::primitive::f64),
        /// A Str.
        Str(::std::string::String),
        /// A Bool.
        Bool(::core::primitive::bool),
        /// Anything else that Python returns.
        Other(::snakebridge::__private::Object),
    }
    impl ::snakebridge::__private::UnionValue for IntOrFloatOrStrOrBool {
        type Given<'a> = Self;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Int(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::i64>::raw(value)
                }
                Self::Float(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::f64>::raw(value)
                }
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::Bool(value) => {
                    ::snakebridge::__private::Arg::<::core::primitive::bool>::raw(value)
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
        ::core::option::Option<::snakebridge::__private::Union<IntOrFloatOrStrOrBool>>,
    > for IntOrFloatOrStrOrBool {
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
        ::snakebridge::__private::Union<IntOrFloatOrStrOrBool>,
    > for IntOrFloatOrStrOrBool {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    impl ::snakebridge::__private::FromPython for IntOrFloatOrStrOrBool {
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
                ::snakebridge::__private::PyKind::Float => {
                    return <::core::primitive::f64 as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Float);
                }
                ::snakebridge::__private::PyKind::Str => {
                    return <::std::string::String as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Str);
                }
                ::snakebridge::__private::PyKind::Bool => {
                    return <::core::primitive::bool as ::snakebridge::__private::FromPython>::from_python(
                            value,
                        )
                        .map(Self::Bool);
                }
                _ => {}
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::i64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Int(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::f64,
            >(value)? {
                return ::core::result::Result::Ok(Self::Float(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::std::string::String,
            >(value)? {
                return ::core::result::Result::Ok(Self::Str(found));
            }
            if let ::core::option::Option::Some(found) = ::snakebridge::__private::arm::<
                ::core::primitive::bool,
            >(value)? {
                return ::core::result::Result::Ok(Self::Bool(found));
            }
            ::core::result::Result::Ok(Self::Other(value.object()))
        }
        fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
            ::std::borrow::Cow::Borrowed("int | float | str | bool")
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("union_result", "pick")]
    };
}
