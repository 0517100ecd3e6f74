//! A Model from JSON, and the bindings of whatever parses: they are generated without a panic, and are Rust.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use quote::{format_ident, quote};
use snakebridge_codegen::{ModuleSettings, Settings, generate};
use snakebridge_introspect::model::Universe;

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    snakebridge_fuzz::mutate_json(data, size, max_size, seed)
});

fuzz_target!(|data: &[u8]| {
    let Ok(universe) = serde_json::from_slice::<Universe>(data) else {
        return;
    };
    let modules = universe
        .modules
        .iter()
        .enumerate()
        .map(|(index, module)| ModuleSettings {
            python: module.name.clone(),
            ident: format_ident!("module_{index}"),
            vis: syn::Visibility::Inherited,
            own: None,
            link: None,
            big_int: Vec::new(),
        });
    let settings = Settings {
        runtime: quote!(::snakebridge),
        modules: modules.collect(),
        diagnostics: true,
        announces: true,
    };
    let generated = generate(&universe, &settings);
    let text = generated.tokens.to_string();
    if let Err(error) = syn::parse2::<syn::File>(generated.tokens) {
        panic!("the bindings are no Rust: {error}\n{text}");
    }
    let again: Universe = serde_json::from_value(serde_json::to_value(&universe).expect("a Model is JSON"))
        .expect("and reads back");
    assert_eq!(again, universe);
});
