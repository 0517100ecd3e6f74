//! From a parsed call to tokens, with the Python on PATH.

use proc_macro2::TokenStream;
use quote::quote;

/// The call with the facts of the Python on PATH, as the build script would give them.
fn expanded(cache: &std::path::Path, user: TokenStream) -> Result<String, String> {
    let python = snakebridge_introspect::probe("python3".as_ref(), "a test").unwrap();
    let (executable, version) = (python.executable.display().to_string(), python.minor());
    let (recorded, cache) = (&executable, cache.display().to_string());
    let call = snakebridge_codegen::input::call(quote! {
        @linked(executable = #executable, version = #version, packages = #recorded, cache_dir = #cache) (::x) #user
    });
    crate::expand::expand(&call.unwrap())
        .map(|code| code.to_string())
        .map_err(|error| error.to_string())
}

#[test]
fn the_expansion_has_the_modules_and_what_cargo_must_watch() {
    let cache = tempfile::tempdir().unwrap();
    let code = expanded(cache.path(), quote! { pub "colorsys" as colours }).unwrap();
    assert!(code.contains("pub mod colours"), "{code}");
    let watched = code
        .split(":: core :: include_bytes !")
        .skip(1)
        .any(|rest| rest.contains("colorsys.py"));
    assert!(
        watched && code.contains(":: core :: option_env ! (\"SNAKEBRIDGE_PYTHON\")"),
        "{code}"
    );
    assert_eq!(
        code,
        expanded(cache.path(), quote! { pub "colorsys" as colours }).unwrap(),
        "same in, same out"
    );
}

#[test]
fn what_python_says_becomes_the_error() {
    let cache = tempfile::tempdir().unwrap();
    let message = expanded(cache.path(), quote! { "colorsys", include = ["rgb_to_hsb"] }).unwrap_err();
    assert!(
        message.contains("`rgb_to_hsb`") && message.contains("did you mean `rgb_to_hsv`"),
        "{message}"
    );
    let message = expanded(cache.path(), quote! { "colorsys", "colorsis" }).unwrap_err();
    assert!(message.contains("no module `colorsis`"), "{message}");
}
