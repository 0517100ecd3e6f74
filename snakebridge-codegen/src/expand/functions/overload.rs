//! Overload sets: one trait per function, implemented by each kind of argument that Python accepts.

use proc_macro2::TokenStream;
use quote::quote;

use super::overload_forms::Forms;
use super::{overload_items, overload_optional};
use crate::expand::cx::{BlockArgs, Cx, declared, param_idents, projection};
use crate::expand::tokens::{docs, ident};
use crate::ir::{ClassParam, Overload, OverloadKind, OverloadSet, Ty};

/// The compiler's message shows so many signatures of a function.
const SHOWN_SIGNATURES: usize = 12;

/// `mod sig`, if there are any.
pub(crate) fn expand_module(cx: &Cx<'_>, sets: &[OverloadSet]) -> TokenStream {
    if sets.is_empty() {
        return TokenStream::new();
    }
    let import = cx.inside().import_rt();
    let paths = overload_items::expand_paths(&cx.inside(), sets);
    let sets = sets.iter().map(|set| expand_set(cx, set));
    quote! {
        /// Overloaded functions: the kinds of arguments that each accepts, and the result for each.
        pub mod sig {
            #import
            #paths
            #(#sets)*
        }
    }
}

fn expand_set(cx: &Cx<'_>, set: &OverloadSet) -> TokenStream {
    let rt = cx.rt();
    let (name, decl) = (ident(&set.rust), declared(&set.params));
    let docs = docs(&doc_lines(set));
    let message = cx.settings.diagnostics.then(|| expand_message(set));
    let projected = (0..projections(set)).map(|n| {
        let (name, docs) = (
            projection(n),
            format!(" The kind of dependent argument {}.", n + 1),
        );
        let bound = set.closure_inputs.contains(&n).then(|| quote!(: #rt::FromPython));
        quote!(#[doc = #docs] type #name #bound;)
    });
    quote! {
        #docs
        #message
        pub trait #name<#(#decl),*> {
            /// The result type.
            type Output: #rt::FromPython;
            #(#projected)*
        }
    }
}

fn doc_lines(set: &OverloadSet) -> Vec<String> {
    let mut lines = vec![
        format!(
            "Arguments that Python's `{}` accepts. Its overloads are:",
            set.python
        ),
        String::new(),
        "```text".to_owned(),
    ];
    lines.extend(set.signatures.iter().cloned());
    lines.push("```".to_owned());
    lines
}

/// The compiler's message for an argument that fits no overload.
fn expand_message(set: &OverloadSet) -> TokenStream {
    // Braces are placeholders in these texts.
    let plain = |text: &str| text.replace('{', "{{").replace('}', "}}");
    let place = set
        .decider
        .as_ref()
        .map_or_else(String::new, |name| format!(" as `{}`", plain(name)));
    let message = format!(
        "Python's `{}` does not accept `{{Self}}`{place}",
        plain(&set.python)
    );
    let mut note = "Python's signatures are".to_owned();
    for signature in set.signatures.iter().take(SHOWN_SIGNATURES) {
        note.push_str("\n    ");
        note.push_str(&plain(signature));
    }
    let more = set.signatures.len().saturating_sub(SHOWN_SIGNATURES);
    if more > 0 {
        note.push_str(&format!(
            "\n    and {more} more, in the documentation of `{}`",
            set.rust
        ));
    }
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = "fits none of its overloads", note = #note)]
    }
}

/// Whether the kind of the deciding argument is sorted into class objects and all else.
pub(crate) fn is_sorted(set: &OverloadSet) -> bool {
    let is_rest =
        |overload: &Overload| matches!(overload.kind, OverloadKind::NoClass | OverloadKind::Calls(_));
    set.overloads.iter().any(is_rest)
}

/// Whether what picks the overload is a class object or something else that can be called.
pub(crate) fn is_called(set: &OverloadSet) -> bool {
    let mut overloads = set.overloads.iter();
    overloads.any(|overload| matches!(overload.kind, OverloadKind::Calls(_)))
}

/// The number of other arguments that depend on the overload.
fn projections(set: &OverloadSet) -> usize {
    set.overloads
        .iter()
        .map(|overload| overload.projected.len())
        .max()
        .unwrap_or(0)
}

/// The trait, inside a function of the class.
pub(crate) fn path(cx: &Cx<'_>, set: &OverloadSet, block: BlockArgs<'_>) -> TokenStream {
    let (root, name) = (cx.root(), ident(&set.rust));
    if set.params.is_empty() {
        return quote!(#root::sig::#name);
    }
    let args: Vec<TokenStream> = match block {
        Some((own, Some(args))) => own
            .iter()
            .zip(args)
            .map(|(p, arg)| cx.class_arg(p, arg))
            .collect(),
        _ => param_idents(&set.params)
            .iter()
            .map(|name| quote!(#name))
            .collect(),
    };
    quote!(#root::sig::#name<#(#args),*>)
}

/// The impls of one set.
pub(crate) fn expand_impls(cx: &Cx<'_>, set: &OverloadSet) -> TokenStream {
    let sig = path(cx, set, None);
    let forms = Forms::of(set);
    let own = set.overloads.iter().filter(|overload| {
        !overload_items::is_among_paths(set, overload)
            && !forms.have(overload)
            && !overload_optional::covers(set, &overload.kind)
    });
    let impls = own.map(|overload| match &overload.kind {
        OverloadKind::Exactly(Ty::Class(id, _) | Ty::Enum(id) | Ty::Flag(id)) => {
            cx.for_class(*id, |cx| expand_overload(cx, set, overload, &sig))
        }
        _ => expand_overload(cx, set, overload, &sig),
    });
    let values = set
        .overloads
        .iter()
        .filter_map(|overload| value_overload(cx, set, overload));
    let values = values.map(|overload| expand_overload(cx, set, &overload, &sig));
    let forms = forms.expand(cx, &sig, &cx.bounds(&set.params), projections(set));
    quote!(#(#impls)* #(#values)* #forms)
}

/// The overload of a class again, for the value types that can be passed for it.
fn value_overload(cx: &Cx<'_>, set: &OverloadSet, overload: &Overload) -> Option<Overload> {
    let OverloadKind::Exactly(ty) = &overload.kind else {
        return None;
    };
    let kind = OverloadKind::Exactly(cx.value_kind(ty)?);
    let is_new = set.overloads.iter().all(|other| other.kind != kind);
    is_new.then(|| Overload {
        kind,
        ..overload.clone()
    })
}

fn expand_overload(cx: &Cx<'_>, set: &OverloadSet, overload: &Overload, sig: &TokenStream) -> TokenStream {
    let is_open = |param: &&ClassParam| !overload.fixed.iter().any(|(name, _)| *name == param.ident);
    let open: Vec<ClassParam> = set.params.iter().filter(is_open).cloned().collect();
    let of_fixed = (!overload.fixed.is_empty()).then(|| {
        let own = |param: &ClassParam| {
            let fixed = overload.fixed.iter().find(|(name, _)| *name == param.ident);
            fixed.map_or_else(|| Ty::Param(param.ident.clone()), |(_, ty)| ty.clone())
        };
        let args: Vec<Ty> = set.params.iter().map(own).collect();
        path(cx, set, Some((&set.params, Some(&args))))
    });
    let sig = of_fixed.as_ref().unwrap_or(sig);
    let mut generics = cx.bounds(&open);
    if let OverloadKind::Exactly(ty) | OverloadKind::Calls(ty) = &overload.kind {
        generics.extend(inferred_bounds(cx, ty, overload));
    }
    let kind = overload_items::expand_kind(cx, set, &overload.kind, &mut generics);
    let fixed = |ty: &Ty| {
        ty.replace(&|inner| {
            let mut fixed = overload.fixed.iter();
            let own = fixed.find(|(name, _)| *inner == Ty::Param(name.clone()));
            own.map(|(_, ty)| ty.clone())
        })
    };
    let output = cx.result(&fixed(&overload.output));
    let projected = (0..projections(set)).map(|n| {
        let name = projection(n);
        let ty = match overload.projected.get(n).map(fixed) {
            Some(ty) if set.closure_inputs.contains(&n) => cx.result(&ty),
            Some(ty) => cx.kind(&ty),
            None => quote!(()),
        };
        quote!(type #name = #ty;)
    });
    quote! {
        impl<#(#generics),*> #sig for #kind {
            type Output = #output;
            #(#projected)*
        }
    }
}

/// The type variables in the kind. One that is inferred from a class object is a handle type; where the class object is the kind, and
/// no result has one, it may be a type that has no class: `int`, `list[int]`.
fn inferred_bounds(cx: &Cx<'_>, kind: &Ty, overload: &Overload) -> Vec<TokenStream> {
    let rt = cx.rt();
    let param = |ident| ClassParam {
        id: String::new(),
        ident,
        any_str: false,
    };
    let params: Vec<ClassParam> = kind.inferred().into_iter().map(param).collect();
    let class_of = |param: &ClassParam| {
        let own = [Ty::Free(param.ident.clone())];
        move |ty: &Ty| matches!(ty, Ty::Runtime("Class", of) if *of == own)
    };
    let is_read = |param: &ClassParam| {
        let mut results = overload.projected.iter().chain([&overload.output]);
        results.any(|ty| ty.any(&class_of(param)))
    };
    let bounds = cx.bounds(&params).into_iter().zip(&params);
    let bound = |(bound, param)| {
        let is_alone = class_of(param)(kind) && !is_read(param);
        let class = match kind.any(&class_of(param)) {
            true if is_alone => quote!(+ 'static),
            true => quote!(+ #rt::PythonClass),
            false => quote!(),
        };
        quote!(#bound #class)
    };
    bounds.map(bound).collect()
}
