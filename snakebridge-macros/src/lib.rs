//! **Semver exempt**: a part of `snakebridge`; depend on that.
//!
//! The procedural part of `python_module!`: parse the call, describe the modules, generate the bindings, track what was read.

mod expand;
mod kept;
mod local_modules;
mod located;
mod messages;
mod prelude;
#[cfg(test)]
#[allow(clippy::needless_pass_by_value)]
mod tests;

use proc_macro::TokenStream;

/// The macro that `snakebridge::python_module!` calls, with `@linked(..) ($crate)` in front of the user's input.
#[doc(hidden)]
#[proc_macro]
pub fn python_module_impl(input: TokenStream) -> TokenStream {
    let expanded = snakebridge_codegen::input::call(input.into()).and_then(|call| expand::expand(&call));
    expanded.unwrap_or_else(syn::Error::into_compile_error).into()
}

/// The items of a module, from the file in which they are kept: `python_module_impl` writes a call of this in their place. The compiler
/// gives all that a macro returns the place of its call, which is the name of the module; to do that for each token of them takes a tenth
/// of the whole check.
#[doc(hidden)]
#[proc_macro]
pub fn python_module_items(input: TokenStream) -> TokenStream {
    kept::items(input).unwrap_or_else(|error| error.into_compile_error().into())
}
