//! Functions as values: what the macro `function!` asks of a module.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::ir::{Module, Site};

/// The function of the module that finds Python's function by the Rust name of one of its own: one for all, as a module has thousands.
pub(crate) fn expand(cx: &Cx<'_>, module: &Module) -> Option<TokenStream> {
    let mut renamed: BTreeMap<&str, &str> = BTreeMap::new();
    let mut any = false;
    for function in &module.functions {
        let Site::Function(home, path) = &function.site else {
            continue;
        };
        any |= *home == module.python;
        if *home == module.python && *path != function.rust {
            renamed.insert(&function.rust, path);
        }
    }
    let (rt, python) = (cx.rt(), &module.python);
    let renamed = renamed.iter().map(|(rust, path)| quote!((#rust, #path)));
    any.then(|| {
        quote! {
            #[doc(hidden)]
            pub fn __function(name: &str) -> #rt::Result<#rt::Callable<#rt::Value, #rt::Value>> {
                #rt::function_of(#python, &[#(#renamed),*], name)
            }
        }
    })
}
