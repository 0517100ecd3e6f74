//! The states of an option set, and the steps from one to another.

use proc_macro2::TokenStream;
use quote::quote;

use super::option_paths;
use crate::expand::cx::{BlockArgs, Cx, declared, marker, param_idents};
use crate::expand::tokens::ident;
use crate::ir::{Decider, Guard, OptionSet, OptionStates, State, Ty};

/// Path of a state, without arguments.
fn state_path(cx: &Cx<'_>, option_states: &OptionStates, state: usize) -> TokenStream {
    let (root, name) = (cx.root(), ident(&option_states.states[state].rust));
    quote!(#root::options::#name)
}

/// The state of a call without options, inside a function of the class.
pub(super) fn initial(
    cx: &Cx<'_>,
    set: &OptionSet,
    option_states: &OptionStates,
    block: BlockArgs<'_>,
) -> TokenStream {
    let path = state_path(cx, option_states, 0);
    let args = option_paths::args(cx, set, block);
    angled(&path, &args)
}

fn angled(path: &TokenStream, args: &[TokenStream]) -> TokenStream {
    if args.is_empty() {
        path.clone()
    } else {
        quote!(#path<#(#args),*>)
    }
}

/// States, options and steps of one set.
pub(super) fn expand(cx: &Cx<'_>, set: &OptionSet) -> TokenStream {
    let Some(option_states) = &set.option_states else {
        return TokenStream::new();
    };
    let states = option_states
        .states
        .iter()
        .map(|state| expand_state(cx, set, state));
    let deciders = option_states
        .deciders
        .iter()
        .map(|decider| expand_decider(cx, set, option_states, decider));
    let guards = option_states
        .guards
        .iter()
        .map(|guard| expand_guard(cx, set, option_states, guard));
    quote!(#(#states)* #(#deciders)* #(#guards)*)
}

fn expand_state(cx: &Cx<'_>, set: &OptionSet, state: &State) -> TokenStream {
    let rt = cx.rt();
    let (name, output) = (ident(&state.rust), cx.result(&state.output));
    let (decl, bounds) = (declared(&set.params), cx.bounds(&set.params));
    let field = (!set.params.is_empty()).then(|| {
        let marker = marker(&set.params);
        quote!((#marker))
    });
    let docs = format!(" A state of the options of [`{}`].", set.rust);
    let of = params(set);
    quote! {
        #[doc = #docs]
        #[derive(::core::fmt::Debug)]
        pub struct #name<#(#decl),*> #field;
        impl<#(#bounds),*> #rt::option_states::State for #name #of {
            type Output = #output;
        }
    }
}

/// The type parameters of a state, as arguments.
fn params(set: &OptionSet) -> Option<TokenStream> {
    let idents = param_idents(&set.params);
    (!idents.is_empty()).then(|| quote!(<#(#idents),*>))
}

fn expand_name(rust: &str, python: &str) -> TokenStream {
    let name = ident(rust);
    let docs = format!(" The option `{python}`.");
    quote! {
        #[doc = #docs]
        #[derive(::core::fmt::Debug)]
        pub struct #name;
    }
}

fn expand_decider(
    cx: &Cx<'_>,
    set: &OptionSet,
    option_states: &OptionStates,
    decider: &Decider,
) -> TokenStream {
    let rt = cx.rt();
    let own = ident(&decider.rust);
    let unlisted = cx.unlisted();
    let (bounds, of) = (cx.bounds(&set.params), params(set));
    let struct_ = expand_name(&decider.rust, &decider.python);
    let choices = decider.cases.iter().enumerate().flat_map(|(case, kinds)| {
        let one = |kind: &Ty| {
            let (kind, own) = (cx.kind(kind), ident(&decider.rust));
            quote!(#unlisted impl #rt::option_states::Choice<#own> for #kind { type Case = #rt::option_states::Case<#case>; })
        };
        kinds.iter().map(one).collect::<Vec<_>>()
    });
    let steps = decider.steps.iter().map(|(from, case, to)| {
        let (from, to) = (
            ident(&option_states.states[*from].rust),
            ident(&option_states.states[*to].rust),
        );
        quote! {
            #unlisted
            impl<#(#bounds),*> #rt::option_states::Step<#own, #rt::option_states::Case<#case>> for #from #of {
                type Next = #to #of;
            }
        }
    });
    quote!(#struct_ #(#choices)* #(#steps)*)
}

fn expand_guard(cx: &Cx<'_>, set: &OptionSet, option_states: &OptionStates, guard: &Guard) -> TokenStream {
    let rt = cx.rt();
    let own = ident(&guard.rust);
    let unlisted = cx.unlisted();
    let (bounds, of) = (cx.bounds(&set.params), params(set));
    let struct_ = expand_name(&guard.rust, &guard.python);
    let takes = guard.states.iter().map(|state| {
        let state = ident(&option_states.states[*state].rust);
        quote!(#unlisted impl<#(#bounds),*> #rt::option_states::Takes<#own> for #state #of {})
    });
    quote!(#struct_ #(#takes)*)
}

/// A setter that changes the state: its type parameters, its argument, and the next state.
pub(super) struct Moves {
    /// The type of the value with its bounds.
    pub(super) generics: Option<TokenStream>,
    /// The argument's type; `None`: the option's own.
    pub(super) ty: Option<TokenStream>,
    /// Bounds of the state.
    pub(super) bounds: TokenStream,
    /// The next state.
    pub(super) next: TokenStream,
}

/// How the setter of a deciding option changes the state.
pub(super) fn moves(cx: &Cx<'_>, decider: &Decider) -> Moves {
    let rt = cx.rt();
    let own = ident(&decider.rust);
    if decider.cases.iter().all(Vec::is_empty) {
        let step = quote!(#rt::option_states::Step<#own, #rt::option_states::Case<0>>);
        return Moves {
            generics: None,
            ty: None,
            bounds: quote!(__S: #rt::option_states::Is<__T>, __T: #step),
            next: quote!(<__T as #step>::Next),
        };
    }
    Moves {
        generics: Some(quote! {
            __V: #rt::Kinded<Kind: #rt::option_states::Choice<#own>> + #rt::Arg<'a, <__V as #rt::Kinded>::Kind>
        }),
        ty: Some(quote!(__V)),
        bounds: quote!(__S: #rt::option_states::Is<__T>, __T: #rt::option_states::Step<#own, #rt::option_states::CaseOf<#own, __V>>),
        next: quote!(#rt::option_states::After<__T, #own, __V>),
    }
}

/// What a setter's documentation says about the values that decide.
pub(super) fn docs(cx: &Cx<'_>, decider: &Decider) -> Vec<String> {
    let literals = cx.ir();
    let name = |ty: &Ty| match ty {
        Ty::Literal(i) => Some(format!("`lit::{}`", literals.literals[*i].rust)),
        Ty::BoolLiteral(true) => Some("`lit::True`".to_owned()),
        Ty::BoolLiteral(false) => Some("`lit::False`".to_owned()),
        Ty::Unit => Some("`()` for `None`".to_owned()),
        _ => None,
    };
    let names: Vec<String> = decider.cases.iter().flatten().filter_map(name).collect();
    let mut out = vec![
        String::new(),
        " It determines the result type of the call, and can be set only once.".to_owned(),
    ];
    if !names.is_empty() {
        out.push(format!(" Values that determine it: {}.", names.join(", ")));
    }
    out
}
