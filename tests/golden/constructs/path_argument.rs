// @generated from path_argument.json
/// Python module `path_argument`.
///
/// Paths: \`PathLike\` in, \`pathlib.Path\` out.
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
pub mod path_argument {
    /// Python `path_argument.kind`.
    ///
    /// ```text
    /// def kind(path: str | os.PathLike[str]) -> str
    /// ```
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn kind<'a>(
        path: impl ::snakebridge::__private::Arg<'a, ::std::path::PathBuf>,
    ) -> ::snakebridge::__private::Result<::std::string::String> {
        ::snakebridge::__private::call(
            &self::__SITES[0],
            [::snakebridge::__private::Arg::<::std::path::PathBuf>::raw(path)],
        )
    }
    /// Python `path_argument.joined`.
    ///
    /// ```text
    /// def joined(folder: pathlib.Path, name: str) -> pathlib.Path
    /// ```
    ///
    /// Partly untyped: a class of a module that is not declared in the same `python_module!` call.
    ///
    /// Types from the source's annotations; verified against the interpreter.
    #[inline]
    pub fn joined<'a>(
        folder: impl ::snakebridge::__private::Arg<'a, ::snakebridge::__private::Value>,
        name: &'a ::core::primitive::str,
    ) -> ::snakebridge::__private::Result<::snakebridge::__private::Object> {
        ::snakebridge::__private::call(
            &self::__SITES[1],
            [
                ::snakebridge::__private::Arg::<
                    ::snakebridge::__private::Value,
                >::raw(folder),
                ::snakebridge::__private::Arg::<::std::string::String>::raw(name),
            ],
        )
    }
    static __SITES: [::snakebridge::__private::Site; 2] = {
        use ::snakebridge::__private::Site;
        [
            Site::function("path_argument", "kind"),
            Site::function("path_argument", "joined"),
        ]
    };
}
