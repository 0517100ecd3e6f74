//! How functions, setters and states name the struct of an option set.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::expand::cx::{BlockArgs, Cx};
use crate::expand::tokens::ident;
use crate::ir::OptionSet;

/// Path of the struct, without arguments.
pub(super) fn path(cx: &Cx<'_>, set: &OptionSet) -> TokenStream {
    let (root, name) = (cx.root(), ident(&set.rust));
    quote!(#root::options::#name)
}

/// The name of the trait of the closures that set these options. It is not the struct's own: of two items with one name, the
/// compiler's messages say the whole path.
pub(super) fn closure_name(set: &OptionSet) -> Ident {
    ident(&format!("{}Closure", set.rust))
}

/// Path of that trait, without arguments.
pub(super) fn closure(cx: &Cx<'_>, set: &OptionSet) -> TokenStream {
    let (root, name) = (cx.root(), closure_name(set));
    quote!(#root::options::with::#name)
}

/// The struct as the parameter of a closure.
pub(super) fn ty(
    cx: &Cx<'_>,
    set: &OptionSet,
    block: BlockArgs<'_>,
    state: Option<TokenStream>,
) -> TokenStream {
    let path = path(cx, set);
    let args = args(cx, set, block).into_iter().chain(state);
    quote!(#path<'c, 'a #(, #args)*>)
}

/// The class's type arguments for the set.
pub(super) fn args(cx: &Cx<'_>, set: &OptionSet, block: BlockArgs<'_>) -> Vec<TokenStream> {
    let one = |param| match block {
        Some((own, Some(args))) => match own.iter().zip(args).find(|(p, _)| *p == param) {
            Some((_, arg)) => cx.class_arg(param, arg),
            None => quote!(_),
        },
        _ => {
            let name = ident(&param.ident);
            quote!(#name)
        }
    };
    set.params.iter().map(one).collect()
}

/// The names of the positional-only ones, in order.
pub(super) fn positional_names(set: &OptionSet) -> Vec<&str> {
    let mut names: Vec<(usize, &str)> = set
        .setters
        .iter()
        .filter_map(|s| s.position.map(|at| (at, s.python.as_str())))
        .collect();
    names.dedup_by_key(|(at, _)| *at);
    names.into_iter().map(|(_, name)| name).collect()
}
