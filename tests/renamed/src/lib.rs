//! Eight modules in a library that documents everything, allows nothing, has no prelude, and renames its dependency.
#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]
#![no_implicit_prelude]

::sb::python_module!(
    pub "re",
    pub "json",
    pub "math",
    pub "cmath",
    pub "pathlib",
    pub "statistics",
    pub "collections",
    pub "datetime",
);

/// The first word of a text, so that something of the bindings is used from within.
///
/// # Errors
///
/// What Python raises.
pub fn first_word(
    text: &::core::primitive::str,
) -> ::sb::Result<::core::option::Option<::std::string::String>> {
    match re::search(r"\w+", text)? {
        ::core::option::Option::Some(found) => {
            ::core::result::Result::Ok(::core::option::Option::Some(found.group(())?))
        }
        ::core::option::Option::None => ::core::result::Result::Ok(::core::option::Option::None),
    }
}
