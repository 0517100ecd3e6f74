//! Maps among the variants of a union: those of Rust that go in for one, and live dicts.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::accepted::accepted_kinds;
use super::variant_impls::variables;
use crate::expand::cx::Cx;
use crate::ir::{Ty, Union};

/// What goes in for a map from `k` to `v`.
pub(super) fn expand(cx: &Cx<'_>, union: &Union, name: &Ident, (k, v): (&Ty, &Ty)) -> TokenStream {
    let rt = cx.rt();
    let (generics, value) = match v {
        Ty::Value => (quote!(<__V>), quote!(__V)),
        // Each value converts as it does outside.
        Ty::Union(_) if is_only_map(union, k) => {
            let values = cx.result(v);
            (quote!(<__V: #rt::Arm<#values>>), quote!(__V))
        }
        _ => (quote!(), cx.kind(v)),
    };
    let key = cx.kind(k);
    let live = expand_live_map(cx, union, name, (k, v));
    let pairs = expand_pairs(cx, union, name, &generics, (&key, &value));
    quote!(impl #generics #rt::Arm<#name> for #rt::Mapping<#key, #value> {} #pairs #live)
}

/// Pairs as a dict, `[("a", 1)]`, where nothing else in the union is a collection that pairs may be in.
fn expand_pairs(
    cx: &Cx<'_>,
    union: &Union,
    name: &Ident,
    generics: &TokenStream,
    (key, value): (&TokenStream, &TokenStream),
) -> Option<TokenStream> {
    let is_apart = |ty: &Ty| match ty {
        Ty::Map(..) | Ty::Mapping(..) | Ty::Class(..) | Ty::Runtime("Dict", _) => true,
        other => other.is_scalar(),
    };
    let rt = cx.rt();
    union.types().all(is_apart).then(|| {
        quote! {
            impl #generics #rt::Arm<#name> for #rt::Vec<(#key, #value)> {
                const FORM: #rt::Form = #rt::Form::Dict;
            }
        }
    })
}

/// The handle of a dict, where a variant is a map. One that is declared as a handle says by itself which are accepted.
fn expand_live_map(
    cx: &Cx<'_>,
    union: &Union,
    name: &Ident,
    (key, value): (&Ty, &Ty),
) -> Option<TokenStream> {
    let is_live = |ty: &Ty| matches!(ty, Ty::Runtime("Dict", _));
    if union.types().any(is_live)
        || [key, value]
            .iter()
            .any(|ty| ty.any(&|ty| matches!(ty, Ty::Union(_))))
    {
        return None;
    }
    let (rt, key) = (cx.rt(), cx.result(&key.read()));
    Some(match value {
        Ty::Value => quote!(impl<__V> #rt::Arm<#name> for #rt::Dict<#key, __V> {}),
        value => {
            let value = cx.result(&value.read());
            quote!(impl #rt::Arm<#name> for #rt::Dict<#key, #value> {})
        }
    })
}

/// The maps of Rust for a live dict of any keys: those of which each value passes, if that includes what the other dicts of the union have;
/// else those of exactly these values.
pub(super) fn expand_open(cx: &Cx<'_>, union: &Union, args: &[Ty], name: &Ident) -> Option<TokenStream> {
    let rt = cx.rt();
    let [key, value] = args else { return None };
    // Of a container of anything nothing is known but that it is one: text is a sequence of what can be hashed.
    let is_open = |ty: &Ty| ty.any(&|ty| matches!(ty, Ty::Vec(item) if **item == Ty::Value));
    let held = |name: &Ident, ty: &Ty| {
        let kind = cx.kind(ty);
        if is_open(ty) {
            quote!(#name)
        } else {
            quote!(#name: #rt::Passes<#kind>)
        }
    };
    let names = variables(2);
    let [any_key, any_value] = names.as_slice() else {
        return None;
    };
    let key = held(any_key, key);
    if is_widest_dict(cx, union, args) {
        let value = held(any_value, value);
        return Some(quote!(impl<#key, #value> #rt::Arm<#name> for #rt::Mapping<#any_key, #any_value> {}));
    }
    let values = own_values(union, args);
    let values = values.iter().map(|ty| cx.kind(ty));
    Some(quote!(#(impl<#key> #rt::Arm<#name> for #rt::Mapping<#any_key, #values> {})*))
}

/// What is passed for the values of a live dict and of no other map of the union, where the values of each are of one type: of
/// `dict[str, int] | dict[str, float]` integers are those of the first. Empty if the values do not say which map it is.
fn own_values(union: &Union, args: &[Ty]) -> Vec<Ty> {
    let is_one = |ty: &Ty| match ty {
        Ty::Vec(item) => item.is_scalar(),
        other => other.is_scalar() && *other != Ty::Unit,
    };
    let all = union.types().filter_map(|ty| match union.accepted(ty) {
        Ty::Runtime("Dict", other) => other.get(1),
        Ty::Map(_, value) | Ty::Mapping(_, value) => Some(&**value),
        _ => None,
    });
    let all: Vec<&Ty> = all.collect();
    let [_, value] = args else { return Vec::new() };
    let is_once = all.iter().filter(|other| **other == value).count() == 1;
    if !is_once || all.len() == 1 || !all.iter().all(|ty| is_one(ty)) {
        return Vec::new();
    }
    let before = all.iter().take_while(|other| **other != value);
    let before: Vec<Ty> = before.flat_map(|ty| accepted_kinds(ty)).collect();
    let mut own = accepted_kinds(value);
    own.retain(|ty| ty == value || !all.contains(&ty) && !before.contains(ty));
    own
}

/// Whether the keys are of no type that Rust can hash, and the values are not anything as well.
pub(super) fn has_any_key(args: &[Ty]) -> bool {
    match args {
        [Ty::Protocol(_), _] => true,
        [Ty::Value, value] => *value != Ty::Value,
        _ => false,
    }
}

/// Whether no other variant is a map whose keys may be those of this one.
fn is_only_map(union: &Union, key: &Ty) -> bool {
    let keys = accepted_kinds(key);
    let meets = |ty: &&Ty| match ty {
        Ty::Map(other, _) => accepted_kinds(other).iter().any(|other| keys.contains(other)),
        _ => false,
    };
    union.types().filter(meets).count() == 1
}

/// Whether every other variant that is a map or a live dict has keys and values that are among those of this one; of two that have the
/// same, the first.
fn is_widest_dict(cx: &Cx<'_>, union: &Union, args: &[Ty]) -> bool {
    let [key, value] = args else { return false };
    let own = all_values(cx, value);
    let mut is_passed = false;
    union.types().all(|ty| match union.accepted(ty) {
        Ty::Runtime("Dict", other) if other.as_slice() == args => {
            is_passed = true;
            true
        }
        Ty::Runtime("Dict", other) => match other.as_slice() {
            [k, v] => {
                let others = all_values(cx, v);
                let is_wider = !own.iter().all(|v| others.contains(v));
                let has_keys = k == key || is_open_key(k) && is_open_key(key);
                has_keys && others.iter().all(|v| own.contains(v)) && (is_wider || is_passed)
            }
            _ => false,
        },
        Ty::Map(..) | Ty::Mapping(..) => false,
        _ => true,
    })
}

/// Whether each key of a dict is one: a dict has no others than what can be hashed.
fn is_open_key(key: &Ty) -> bool {
    matches!(key, Ty::Value | Ty::Object | Ty::Protocol(_))
}

/// The types of what a map holds, `None` among them.
fn all_values(cx: &Cx<'_>, ty: &Ty) -> Vec<Ty> {
    match ty {
        Ty::Union(index) => cx.ir().unions[*index].types().cloned().collect(),
        Ty::Option(some) => [vec![Ty::Unit], all_values(cx, some)].concat(),
        other => vec![other.clone()],
    }
}
