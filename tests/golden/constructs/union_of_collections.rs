// @generated from union_of_collections.json
/// Python module `union_of_collections`.
///
/// A union of collections, some of which hold anything.
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
pub mod union_of_collections {
    /// Python `union_of_collections.names`.
    ///
    /// ```text
    /// def names(source: str | Iterable[str] | Iterable[Iterable[Any]] | Mapping[str, Any]) -> list[str]
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn names<'a>(
        source: impl ::snakebridge::__private::Arg<
            'a,
            ::snakebridge::__private::Union<self::StrOrStrListOrValueListOrStrValueDict>,
        >,
    ) -> ::snakebridge::__private::Result<::std::vec::Vec<::std::string::String>> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Union<
                        self::StrOrStrListOrValueListOrStrValueDict,
                    >,
                >::raw(source),
            ],
        )
    }
    /// Python's `str | strlist | valuelist | strvaluedict`.
    #[derive(::core::clone::Clone, ::core::fmt::Debug)]
    #[non_exhaustive]
    pub enum StrOrStrListOrValueListOrStrValueDict {
        /// A Str.
        Str(::std::string::String),
        /// A StrList.
        StrList(::std::vec::Vec<::std::string::String>),
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
    impl ::snakebridge::__private::Arm<StrOrStrListOrValueListOrStrValueDict>
    for ::std::string::String {}
    impl ::snakebridge::__private::AnyList for StrOrStrListOrValueListOrStrValueDict {}
    impl ::snakebridge::__private::AnyTuple for StrOrStrListOrValueListOrStrValueDict {}
    impl<__V> ::snakebridge::__private::Arm<StrOrStrListOrValueListOrStrValueDict>
    for ::snakebridge::__private::Mapping<::std::string::String, __V> {}
    impl ::snakebridge::__private::UnionValue for StrOrStrListOrValueListOrStrValueDict {
        type Given<'a> = &'a ::core::primitive::str;
        fn into_raw(self) -> ::snakebridge::__private::Raw<'static> {
            match self {
                Self::Str(value) => {
                    ::snakebridge::__private::Arg::<::std::string::String>::raw(value)
                }
                Self::StrList(value) => {
                    ::snakebridge::__private::Arg::<
                        ::std::vec::Vec<::std::string::String>,
                    >::raw(value)
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
            ::snakebridge::__private::Union<StrOrStrListOrValueListOrStrValueDict>,
        >,
    > for StrOrStrListOrValueListOrStrValueDict {
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
        ::snakebridge::__private::Union<StrOrStrListOrValueListOrStrValueDict>,
    > for StrOrStrListOrValueListOrStrValueDict {
        #[inline]
        fn raw(self) -> ::snakebridge::__private::Raw<'a> {
            ::snakebridge::__private::UnionValue::into_raw(self)
        }
    }
    static __SITES: [::snakebridge::__private::Site; 1] = {
        use ::snakebridge::__private::Site;
        [Site::function("union_of_collections", "names")]
    };
}
