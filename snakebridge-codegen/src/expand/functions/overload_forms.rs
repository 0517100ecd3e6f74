//! Overloads for live collections, iterators and tuples of the items whose lists pick an overload: one implementation for each form
//! of them, which has what the list of the same items has, in place of one for each item.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::{Cx, projection};
use crate::ir::{Overload, OverloadKind, OverloadSet, Ty};

/// The name of the item's type in an implementation.
const ITEM: &str = "__I";

/// The forms that follow the lists of a set.
pub(super) struct Forms {
    /// Of each form, what it is of [`ITEM`].
    forms: BTreeMap<(&'static str, usize), Ty>,
}

impl Forms {
    pub(super) fn of(set: &OverloadSet) -> Self {
        let mut forms = BTreeMap::new();
        // An overload for anything with some property may be for such a collection as well.
        if set.overloads.iter().any(is_open) {
            return Forms { forms };
        }
        let mut found: BTreeMap<(&str, usize), (usize, bool)> = BTreeMap::new();
        for overload in &set.overloads {
            if let Some(length) = mixed(overload) {
                found.insert(("tuple", length), (0, false));
            }
            if let Some((form, item, open)) = form(overload) {
                let (count, follow) = found.entry(form).or_insert((0, true));
                *count += 1;
                *follow &= follows(set, overload, item);
                forms.insert(form, open);
            }
        }
        forms.retain(|form, _| matches!(found.get(form), Some((count, true)) if *count > 1));
        Forms { forms }
    }

    /// Whether an overload needs no implementation of its own.
    pub(super) fn have(&self, overload: &Overload) -> bool {
        form(overload).is_some_and(|(form, ..)| self.forms.contains_key(&form))
    }

    /// The implementations of `sig`, which has so many dependent types; `bounds` are those of its type parameters.
    pub(super) fn expand(
        &self,
        cx: &Cx<'_>,
        sig: &TokenStream,
        bounds: &[TokenStream],
        projections: usize,
    ) -> TokenStream {
        let (rt, unlisted) = (cx.rt(), cx.unlisted());
        let list = cx.kind(&Ty::Vec(Box::new(Ty::Free(ITEM.to_owned()))));
        let item = cx.kind(&Ty::Free(ITEM.to_owned()));
        let impls = self.forms.values().map(|form| {
            let kind = cx.kind(form);
            let held = matches!(form, Ty::Runtime(..)).then(|| quote!(: #rt::Received));
            let projected = (0..projections).map(|n| {
                let name = projection(n);
                quote!(type #name = <#list as #sig>::#name;)
            });
            quote! {
                #unlisted
                impl<#(#bounds,)* #item #held> #sig for #kind where #list: #sig {
                    type Output = <#list as #sig>::Output;
                    #(#projected)*
                }
            }
        });
        quote!(#(#impls)*)
    }
}

/// The form of an overload's kind, its items, and the form of [`ITEM`].
fn form(overload: &Overload) -> Option<((&'static str, usize), &Ty, Ty)> {
    let OverloadKind::Exactly(kind) = &overload.kind else {
        return None;
    };
    let open = || Ty::Free(ITEM.to_owned());
    let boxed = || Box::new(open());
    Some(match kind {
        Ty::Runtime(path @ ("List" | "Set" | "FrozenSet" | "PyTuple"), args) => {
            let [item] = args.as_slice() else { return None };
            ((*path, 0), item, Ty::Runtime(path, vec![open()]))
        }
        Ty::Set(item) => (("set", 0), item, Ty::Set(boxed())),
        Ty::Iter(item) => (("iterator", 0), item, Ty::Iter(boxed())),
        Ty::Iterable(item) => (("iterable", 0), item, Ty::Iterable(boxed())),
        Ty::Tuple(items) => {
            let (first, rest) = items.split_first()?;
            let count = items.len();
            let same = is_plain(first) && rest.iter().all(|item| item == first);
            same.then(|| (("tuple", count), first, Ty::Tuple(vec![open(); count])))?
        }
        _ => return None,
    })
}

/// The length of a tuple whose members are of several types, or each of any that pass for a path.
fn mixed(overload: &Overload) -> Option<usize> {
    match &overload.kind {
        OverloadKind::Exactly(Ty::Tuple(items)) => form(overload).is_none().then_some(items.len()),
        _ => None,
    }
}

/// Whether one type alone is given for a member of a tuple.
fn is_plain(item: &Ty) -> bool {
    item.is_scalar() && *item != Ty::Path
}

/// Whether the list of the items picks the same.
fn follows(set: &OverloadSet, overload: &Overload, item: &Ty) -> bool {
    let is_list = |kind: &OverloadKind| matches!(kind, OverloadKind::Exactly(Ty::Vec(own)) if **own == *item);
    overload.fixed.is_empty()
        && set.overloads.iter().any(|other| {
            is_list(&other.kind)
                && other.fixed.is_empty()
                && (&other.output, &other.projected) == (&overload.output, &overload.projected)
        })
}

fn is_open(overload: &Overload) -> bool {
    match &overload.kind {
        OverloadKind::Exactly(kind) => {
            matches!(kind, Ty::Union(_) | Ty::Free(_) | Ty::Param(_) | Ty::StrParam(_))
        }
        // Tuples of several kinds, and other lists.
        OverloadKind::Tuple(..) | OverloadKind::List(_) => true,
        OverloadKind::Untyped(_) | OverloadKind::NoClass | OverloadKind::Calls(_) => false,
    }
}
