//! IR to tokens: one `expand_*` per node, every name spelled absolutely, so that it stands in any crate.

mod classes;
mod cx;
mod functions;
mod support;
mod unions;
mod values;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::Settings;
use crate::ir::{self, AliasTarget};
use classes::class;
use cx::context::Cx;
use functions::{function, options, overload};
use support::{link, own, protocol, sites, takes};
use unions::union;
use values::{enumeration, flag, literal, one_of};

/// All modules of a universe, side by side, and how many tokens each has.
pub(crate) fn universe(universe: &ir::Universe, settings: &Settings) -> (TokenStream, Vec<usize>) {
    let used = link::Used::default();
    let takes = takes::Takes::new(universe, settings);
    let mut sizes = vec![0; universe.modules.len()];
    let mut modules = Vec::new();
    for (index, module) in universe.modules.iter().enumerate() {
        if settings.modules[index].link.is_some() {
            continue;
        }
        let sites = sites::Sites::default();
        let cx = Cx::new(universe, settings, index, (&used, &sites, &takes));
        let name = settings.modules[index].ident.span();
        let span = Span::call_site().located_at(name);
        modules.push(located(expand_module(&cx, module), span, &mut sizes[index]));
    }
    let checks = link::expand_checks(universe, settings, &used);
    (quote!(#(#modules)* #checks), sizes)
}

/// Points every token at the module's name in the call, so that a message about the bindings shows the user's own line. Counts
/// them: a group is two, and what is in it.
fn located(tokens: TokenStream, span: Span, count: &mut usize) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        *count += 1;
        match &mut token {
            TokenTree::Group(group) => {
                *count += 1;
                *group = Group::new(group.delimiter(), located(group.stream(), span, count));
                group.set_span(span);
            }
            // Its own span tells which crate it means.
            TokenTree::Ident(ident) if ident == "$crate" => ident.set_span(ident.span().located_at(span)),
            other => other.set_span(span),
        }
        token
    });
    located.collect()
}

fn expand_module(cx: &Cx<'_>, module: &ir::Module) -> TokenStream {
    let settings = &cx.settings.modules[cx.module];
    let (ident, vis) = (&settings.ident, &settings.vis);
    let docs = docs(&module.docs);
    let functions = module.functions.iter().map(|f| function::expand(cx, f, None));
    let classes = module.classes.iter().map(|c| class::expand(cx, c));
    let flags = module.flags.iter().map(|f| flag::expand(cx, f));
    let enums = module.enums.iter().map(|e| enumeration::expand(cx, e));
    let constants = module.constants.iter().map(|c| flag::expand_const(cx, c));
    let unions = module.unions.iter().map(|u| union::expand(cx, u));
    let one_ofs = module.one_ofs.iter().map(|o| one_of::expand(cx, o));
    let overloads = module.overloads.iter().map(|o| overload::expand_impls(cx, o));
    let aliases = module.aliases.iter().map(|a| expand_alias(cx, a));
    let own = own::expand_module(cx);
    let shapes = link::expand_shapes(cx);
    let members = protocol::expand_module(cx);
    let takes = takes::expand_module(cx);
    let options = options::expand_module(cx, &module.options);
    let literals = literal::expand_module(cx, module);
    let signatures = overload::expand_module(cx, &module.overloads);
    let items = quote! {
        #own
        #(#functions)*
        #(#constants)*
        #(#classes)*
        #(#flags)*
        #(#enums)*
        #(#unions)*
        #(#one_ofs)*
        #(#overloads)*
        #(#aliases)*
        #options
        #literals
        #signatures
        #shapes
        #members
        #takes
    };
    let sites = sites::expand_module(cx);
    // Most of a module is never used, and Python's deprecations are told where the user calls.
    quote! {
        #docs
        #[allow(
            dead_code,
            deprecated,
            unused_imports,
            clippy::doc_lazy_continuation,
            clippy::elidable_lifetime_names,
            clippy::extra_unused_lifetimes,
            clippy::iter_not_returning_iterator,
            clippy::len_without_is_empty,
            clippy::module_inception,
            clippy::module_name_repetitions,
            clippy::needless_lifetimes,
            clippy::new_ret_no_self,
            clippy::option_option,
            clippy::self_named_constructors,
            clippy::should_implement_trait,
            clippy::single_match,
            clippy::too_long_first_doc_paragraph,
            clippy::too_many_arguments,
            clippy::type_complexity,
            clippy::wrong_self_convention,
        )]
        #vis mod #ident {
            #items
            #sites
        }
    }
}

fn expand_alias(cx: &Cx<'_>, alias: &ir::Alias) -> TokenStream {
    let target = match alias.target {
        AliasTarget::Class(id) => cx.named_path(id),
        AliasTarget::Runtime(path) => cx.runtime(path, &[]),
    };
    let rust = ident(&alias.rust);
    let alias_doc = doc_alias(&alias.rust, &alias.python);
    quote! {
        #[doc(inline)]
        #alias_doc
        pub use #target as #rust;
    }
}

/// An identifier at the call site, raw words excluded by [`crate::names`].
fn ident(name: &str) -> proc_macro2::Ident {
    format_ident!("{name}", span = Span::call_site())
}

/// Documentation, as one attribute: one for each line would be a sixth of all tokens.
fn docs(lines: &[String]) -> TokenStream {
    if lines.is_empty() {
        return TokenStream::new();
    }
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    quote!(#[doc = #text])
}

/// `#[doc(alias)]`, where Rust's name is not Python's.
fn doc_alias(rust: &str, python: &str) -> TokenStream {
    let plain = python.chars().all(|c| c.is_alphanumeric() || c == '_');
    if rust == python || python.is_empty() || !plain {
        TokenStream::new()
    } else {
        quote!(#[doc(alias = #python)])
    }
}

fn deprecated(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(#[deprecated(note = #text)]),
        None => TokenStream::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_tokens_too() {
        let mut count = 0;
        let _ = located(quote! { a (b, [c]) }, Span::call_site(), &mut count);
        assert_eq!(count, 8);
    }
}
