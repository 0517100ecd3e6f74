//! The bindings in a crate that has no prelude and lets no warning pass; `tests/renamed` is the same as a library.
#![deny(missing_docs, warnings)]
#![forbid(unsafe_code)]
#![no_implicit_prelude]

::snakebridge::python_module!(
    "re",
    "json",
    "math",
    "cmath",
    "pathlib",
    "statistics",
    "collections",
    "datetime"
);

#[::core::prelude::v1::test]
fn the_modules_work_without_a_prelude() -> ::snakebridge::Result<()> {
    let counter = collections::Counter::<::std::string::String>::new_iterable(["a", "b", "a"])?;
    ::std::assert_eq!(counter.most_common()?[0].1, 2);
    ::std::assert_eq!(math::sqrt(16)?, 4.0);
    ::core::result::Result::Ok(())
}

#[::core::prelude::v1::test]
fn a_library_may_rename_the_dependency() -> ::snakebridge::Result<()> {
    ::std::assert_eq!(
        ::snakebridge_tests_renamed::first_word("  hello you")?.as_deref(),
        ::core::option::Option::Some("hello")
    );
    ::std::assert!(::snakebridge_tests_renamed::math::isclose(1, 1.0)?);
    ::core::result::Result::Ok(())
}
