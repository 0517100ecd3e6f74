//! What a user may write in `python_module!`: it is read, or refused with an error at a place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;
use quote::quote;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let Ok(user) = text.parse::<TokenStream>() else {
        return;
    };
    let input = quote!(@linked(executable = "python3", version = "3.11") (::snakebridge) #user);
    match snakebridge_codegen::input::call(input) {
        Ok(call) => assert!(!call.modules.is_empty()),
        Err(error) => assert!(!error.to_compile_error().is_empty() && !error.to_string().is_empty()),
    }
});
