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
    let announced = cx.settings.announces.then(|| expand_announced(cx, rt));
    quote! {
        static __OWN: #rt::OwnPython = #rt::OwnPython::#new;
        #announced
    }
}

/// What makes the module known before `main`: a function in the section of those that the loader calls. A macro's own `unsafe` is not
/// held against a crate that forbids it; other systems than these only know the module once a typed item of it was used.
fn expand_announced(cx: &Cx<'_>, rt: &TokenStream) -> TokenStream {
    let package = package(&cx.settings.modules[cx.module].python);
    quote! {
        const _: () = {
            static __KNOWN: #rt::Announced = #rt::Announced::new(#package, &__OWN);
            extern "C" fn __announce() {
                __KNOWN.announce();
            }
            #[used]
            #[cfg_attr(all(unix, not(target_vendor = "apple")), unsafe(link_section = ".init_array"))]
            #[cfg_attr(target_vendor = "apple", unsafe(link_section = "__DATA,__mod_init_func"))]
            #[cfg_attr(windows, unsafe(link_section = ".CRT$XCU"))]
            static __AT_START: extern "C" fn() = __announce;
        };
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

/// Whether `home`, where something is imported from, is of the package of the local module: classes that come along may be the
/// interpreter's.
pub(super) fn is_own(cx: &Cx<'_>, home: &str) -> bool {
    let module = &cx.settings.modules[cx.module];
    module.own.is_some() && package(home) == package(&module.python)
}

/// The reference of a class to its local module, if it is imported from there.
pub(crate) fn expand_use(cx: &Cx<'_>, home: &str) -> Option<TokenStream> {
    is_own(cx, home).then(|| quote!(.own(&__OWN)))
}

fn package(module: &str) -> &str {
    module.split('.').next().unwrap_or(module)
}
