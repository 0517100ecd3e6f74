//! Overloads for collections whose items may be `None` and say a type variable, `Iterable[T | None]`: a list of what is there picks one as
//! well as one of options does.

use std::cell::RefCell;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::expand::cx::Cx;
use crate::ir::{OverloadKind, OverloadSet, Ty};
use crate::resolve;

/// The kind with each optional type variable inside of it as a type parameter, which is that variable or an option of it.
pub(super) fn opened(
    cx: &Cx<'_>,
    set: &OverloadSet,
    ty: &Ty,
    generics: &mut Vec<TokenStream>,
) -> Option<TokenStream> {
    if !is_open(set, ty) {
        return None;
    }
    let rt = cx.rt();
    let params = RefCell::new(Vec::new());
    let opened = ty.read().replace(&|inner| {
        let variable = optional_variable(inner)?;
        let ident = format!("__X{}", generics.len() + params.borrow().len());
        let (name, variable) = (format_ident!("{ident}"), cx.result(variable));
        params
            .borrow_mut()
            .push(quote!(#name: #rt::Present<Inside = #variable>));
        Some(Ty::Free(ident))
    });
    generics.extend(params.into_inner());
    Some(cx.kind(&opened))
}

/// Whether an overload for what has no type is one of these as well: a `Value` is what it says.
pub(super) fn covers(set: &OverloadSet, kind: &OverloadKind) -> bool {
    let OverloadKind::Untyped(ty) = kind else {
        return false;
    };
    let mut others = set.overloads.iter();
    others.any(|other| match &other.kind {
        OverloadKind::Exactly(own) => is_open(set, own) && resolve::may_equal(&without_options(own), ty),
        _ => false,
    })
}

/// Whether a kind has optional type variables inside, and no other overload may be for what it is without them.
fn is_open(set: &OverloadSet, ty: &Ty) -> bool {
    let plain = without_options(ty);
    let meets = |other: &OverloadKind| match other {
        OverloadKind::Exactly(own) => own != ty && resolve::may_equal(&without_options(own), &plain),
        OverloadKind::Tuple(..) | OverloadKind::List(_) => true,
        OverloadKind::Untyped(_) | OverloadKind::NoClass | OverloadKind::Calls(_) => false,
    };
    optional_variable(ty).is_none()
        && ty.any(&|inner| optional_variable(inner).is_some())
        && !set.overloads.iter().any(|other| meets(&other.kind))
}

fn without_options(ty: &Ty) -> Ty {
    ty.replace(&|inner| optional_variable(inner).cloned())
}

fn optional_variable(ty: &Ty) -> Option<&Ty> {
    match ty {
        Ty::Option(inner) if inner.is_inferred() => Some(inner),
        _ => None,
    }
}
