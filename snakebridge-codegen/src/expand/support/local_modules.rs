//! The origin of the user's local modules: one `static` for each, to which its sites and classes refer.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::settings::{Own, Source};

/// The `static` of a local module.
pub(crate) fn expand_module(cx: &Cx<'_>) -> TokenStream {
    let Some(own) = &cx.settings.modules[cx.module].own else {
        return TokenStream::new();
    };
    let rt = &cx.rt();
    let new = match own {
        Own::Folder(path) => quote!(folder(#path)),
        Own::Embedded(sources) => {
            let sources = sources.iter().map(|source| expand_source(rt, source));
            quote!(embedded(&[#(#sources),*]))
        }
    };
    quote! {
        static __OWN: #rt::OwnPython = #rt::OwnPython::#new;
    }
}

fn expand_source(rt: &TokenStream, source: &Source) -> TokenStream {
    let Source {
        name,
        file,
        is_package,
        path,
    } = source;
    let source = match path {
        Some(path) => quote!(::core::include_bytes!(#path)),
        None => quote!(b""),
    };
    quote! {
        #rt::OwnSource {
            name: #name,
            file: #file,
            is_package: #is_package,
            source: #source,
        }
    }
}

/// The reference of a site or class to its local module, if `home`, where it is imported from, is of that package: classes that
/// come along may be the interpreter's.
pub(crate) fn expand_use(cx: &Cx<'_>, home: &str) -> Option<TokenStream> {
    let module = &cx.settings.modules[cx.module];
    module.own.as_ref()?;
    if package(home) != package(&module.python) {
        return None;
    }
    let root = cx.root();
    Some(quote!(.own(&#root::__OWN)))
}

fn package(module: &str) -> &str {
    module.split('.').next().unwrap_or(module)
}
