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
    pub fn names<
        'a,
        P: ::snakebridge::Kinded<Kind: self::sig::Names>
            + ::snakebridge::Arg<'a, <P as ::snakebridge::Kinded>::Kind>,
    >(
        source: P,
    ) -> ::snakebridge::Result<
        <<P as ::snakebridge::Kinded>::Kind as self::sig::Names>::Output,
    > {
        static SITE: ::snakebridge::__private::Site = ::snakebridge::__private::Site::function(
            "union_of_collections",
            "names",
        );
        ::snakebridge::__private::call(
            &SITE,
            [::snakebridge::Arg::<<P as ::snakebridge::Kinded>::Kind>::raw(source)],
        )
    }
    impl self::sig::Names for ::std::string::String {
        type Output = ::std::vec::Vec<::std::string::String>;
    }
    impl self::sig::Names for ::std::vec::Vec<::std::string::String> {
        type Output = ::std::vec::Vec<::std::string::String>;
    }
    impl<
        __V1: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > self::sig::Names for ::std::vec::Vec<::std::vec::Vec<__V1>> {
        type Output = ::std::vec::Vec<::std::string::String>;
    }
    impl<
        __V1: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
        __V2: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > self::sig::Names for ::std::vec::Vec<(__V1, __V2)> {
        type Output = ::std::vec::Vec<::std::string::String>;
    }
    impl<
        __V1: ::snakebridge::FromPython + ::core::marker::Send + ::core::marker::Sync
            + 'static,
    > self::sig::Names for ::snakebridge::Mapping<::std::string::String, __V1> {
        type Output = ::std::vec::Vec<::std::string::String>;
    }
    /// The overloaded functions: which kinds of arguments each accepts, and what it returns for them.
    pub mod sig {
        /// Accepted by Python's `union_of_collections.names`, whose overloads are:
        ///
        /// ```text
        /// def names(source: str | Iterable[str] | Iterable[Iterable[Any]] | Mapping[str, Any]) -> list[str]
        /// ```
        #[diagnostic::on_unimplemented(
            message = "Python's `union_of_collections.names` does not accept `{Self}` as `source`",
            label = "fits none of its overloads",
            note = "Python's signatures are\n    def names(source: str | Iterable[str] | Iterable[Iterable[Any]] | Mapping[str, Any]) -> list[str]"
        )]
        pub trait Names {
            /// What Python returns.
            type Output: ::snakebridge::FromPython;
        }
    }
}
