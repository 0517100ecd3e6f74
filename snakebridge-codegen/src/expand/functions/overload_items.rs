//! What picks an overload as a type: of a tuple or list, each item converts as it does alone, so a subclass or another form of a path
//! stands among the others.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::overload_optional;
use crate::expand::cx::Cx;
use crate::ir::{ClassId, Overload, OverloadKind, OverloadSet, Ty};
use crate::resolve;

/// The kind of an overload; what an item may be is added to the type parameters.
pub(super) fn expand_kind(
    cx: &Cx<'_>,
    set: &OverloadSet,
    kind: &OverloadKind,
    generics: &mut Vec<TokenStream>,
) -> TokenStream {
    let rt = cx.rt();
    if let Some(handle) = handle(cx, set, kind, generics) {
        return handle;
    }
    let mut item = |ty: &Ty| item(cx, set, ty, generics);
    match kind {
        OverloadKind::Exactly(ty @ Ty::Union(_)) => item(ty),
        OverloadKind::Exactly(Ty::Tuple(items)) if are_paths(items) => {
            let items = items.iter().map(item);
            quote!((#(#items,)*))
        }
        OverloadKind::Exactly(Ty::Tuple(items)) if is_only_tuple_of(set, items.len()) => {
            let items = items.iter().map(|ty| match ty {
                ty if is_open(ty) => item(ty),
                other => cx.kind(&other.read()),
            });
            quote!((#(#items,)*))
        }
        OverloadKind::Exactly(Ty::Vec(one)) if **one == Ty::Path => {
            let item = item(one);
            quote!(#rt::Vec<#item>)
        }
        OverloadKind::Exactly(Ty::Vec(one)) if is_only_list_of(set, one) => {
            let Ty::Tuple(members) = &**one else {
                return cx.kind(one);
            };
            let members = members.iter().map(|ty| match ty {
                ty if is_open(ty) => item(ty),
                other => cx.kind(other),
            });
            quote!(#rt::Vec<(#(#members,)*)>)
        }
        OverloadKind::Exactly(map @ Ty::Mapping(key, value)) if is_only_map(set, map, false) => {
            let mut opened = |ty: &Ty, may_open: bool| match ty {
                ty if may_open && is_open(ty) => item(ty),
                ty => cx.kind(&ty.read()),
            };
            // Another overload may be for values of the same class, though not for the same values.
            let (key, value) = (opened(key, true), opened(value, is_only_map(set, map, true)));
            quote!(#rt::Mapping<#key, #value>)
        }
        OverloadKind::Exactly(ty) | OverloadKind::Untyped(ty) => cx.kind(&ty.read()),
        OverloadKind::Tuple(count, ty) => {
            let items = (0..*count).map(|_| one_of(cx, set, ty, generics));
            quote!((#(#items,)*))
        }
        OverloadKind::List(ty) => {
            let item = one_of(cx, set, ty, generics);
            quote!(#rt::Vec<#item>)
        }
        OverloadKind::NoClass => {
            let name = format_ident!("__X{}", generics.len());
            generics.push(quote!(#name));
            quote!(#rt::NoClass<#name>)
        }
        OverloadKind::Calls(output) => called(cx, output, generics),
    }
}

/// Whatever can be called and is no class object; what it returns is inferred where the overload depends on it.
fn called(cx: &Cx<'_>, output: &Ty, generics: &mut Vec<TokenStream>) -> TokenStream {
    let (rt, name) = (cx.rt(), format_ident!("__X{}", generics.len()));
    let output = output.any(&Ty::is_inferred).then(|| {
        let output = cx.result(output);
        quote!(<Output = #output>)
    });
    generics.push(quote!(#name: #rt::Calls #output));
    quote!(#rt::NoClass<#name>)
}

/// One of several values. Beside those with certain members or type arguments, other lists and tuples may be overloads.
fn one_of(cx: &Cx<'_>, set: &OverloadSet, ty: &Ty, generics: &mut Vec<TokenStream>) -> TokenStream {
    if matches!(ty, Ty::Protocol(_)) || is_varying(ty) {
        return cx.kind(&ty.read());
    }
    item(cx, set, ty, generics)
}

/// One item; what it may be is added to the type parameters.
fn item(cx: &Cx<'_>, set: &OverloadSet, ty: &Ty, generics: &mut Vec<TokenStream>) -> TokenStream {
    match bound(cx, set, ty) {
        Some(bound) => {
            let name = format_ident!("__X{}", generics.len());
            generics.push(quote!(#name #bound));
            quote!(#name)
        }
        None => cx.kind(ty),
    }
}

/// Whether it is a class object, `type[T]`.
fn is_class(kind: &OverloadKind) -> bool {
    matches!(kind, OverloadKind::Exactly(Ty::Runtime("Class", _)))
}

/// Whether any class object passes for it: `type[Any]`.
fn is_any_class(ty: &Ty) -> bool {
    matches!(ty, Ty::Runtime("Class", of) if matches!(of[..], [Ty::Object]))
}

/// Whether several types pass for it as a member or a value.
fn is_open(ty: &Ty) -> bool {
    matches!(ty, Ty::Union(_) | Ty::Protocol(_)) || ty.is_kind() || is_varying(ty)
}

/// Whether it is a class with type arguments that may vary.
fn is_varying(ty: &Ty) -> bool {
    matches!(ty, Ty::Class(..)) && ty.varies() && !ty.any(&Ty::is_inferred)
}

/// A collection of what may be `None`, or a handle of a class with open type arguments, of any class object, or over kinds; its type
/// parameters are added.
fn handle(
    cx: &Cx<'_>,
    set: &OverloadSet,
    kind: &OverloadKind,
    generics: &mut Vec<TokenStream>,
) -> Option<TokenStream> {
    let OverloadKind::Exactly(ty) = kind else {
        return None;
    };
    if let Some(opened) = overload_optional::opened(cx, set, ty, generics) {
        return Some(opened);
    }
    if let Ty::Class(id, args) = ty
        && is_only(set, *id)
        && args.iter().any(Ty::varies)
    {
        let (params, varying) = cx.varying_class(*id, args, "__A");
        generics.extend(params);
        return Some(varying);
    }
    if is_any_class(ty) && set.overloads.iter().filter(|other| is_class(&other.kind)).count() == 1 {
        let (rt, name) = (cx.rt(), format_ident!("__X{}", generics.len()));
        generics.push(quote!(#name));
        return Some(quote!(#rt::Class<#name>));
    }
    over_kinds(cx, set, ty, generics)
}

/// A live handle over kinds of arguments, which no handle can be over: it may be over all that passes for them, if no other overload
/// is for its class, else over what Python returns for them.
fn over_kinds(
    cx: &Cx<'_>,
    set: &OverloadSet,
    ty: &Ty,
    generics: &mut Vec<TokenStream>,
) -> Option<TokenStream> {
    if !matches!(ty, Ty::Class(..) | Ty::Runtime(..) | Ty::Iter(_)) || !ty.any(&Ty::is_kind) {
        return None;
    }
    let like = |overload: &&Overload| match (&overload.kind, ty) {
        (OverloadKind::Exactly(Ty::Class(own, _)), Ty::Class(other, _)) => own == other,
        (OverloadKind::Exactly(Ty::Runtime(own, _)), Ty::Runtime(other, _)) => own == other,
        (OverloadKind::Exactly(own), Ty::Iter(_)) => matches!(own, Ty::Iter(_)),
        _ => false,
    };
    let infers = |inner: &Ty| inner.is_kind() && inner.any(&Ty::is_inferred);
    if set.overloads.iter().filter(like).count() > 1 || ty.any(&infers) {
        return Some(cx.kind(&ty.read().held()));
    }
    let rt = cx.rt();
    let params = RefCell::new(Vec::new());
    let opened = ty.read().replace(&|inner| {
        inner.is_kind().then(|| {
            let ident = format!("__X{}", generics.len() + params.borrow().len());
            let (name, kind) = (format_ident!("{ident}"), cx.kind(inner));
            let held = quote!(#name: #rt::Received + #rt::Passes<#kind>);
            params.borrow_mut().push(held);
            Ty::Free(ident)
        })
    });
    generics.extend(params.into_inner());
    Some(cx.kind(&opened))
}

/// What an item may be, where that is more than one type. No two overloads of a set meet by it. A type variable in it is inferred from
/// the item, which therefore is of the one type.
fn bound(cx: &Cx<'_>, set: &OverloadSet, ty: &Ty) -> Option<TokenStream> {
    let rt = cx.rt();
    match ty {
        ty if ty.is_kind() && ty.any(&Ty::is_inferred) => None,
        Ty::Union(_) => {
            let union = cx.result(ty);
            Some(quote!(: #rt::Arm<#union>))
        }
        Ty::Class(_, args) if args.is_empty() || is_varying(ty) => {
            let class = cx.kind(ty);
            Some(quote!(: #rt::IsA<#class>))
        }
        Ty::Protocol(_) => {
            let kind = cx.kind(ty);
            Some(quote!(: #rt::Passes<#kind>))
        }
        Ty::Value => Some(TokenStream::new()),
        ty if ty.is_kind() => {
            let kind = cx.kind(ty);
            Some(quote!(: #rt::Passes<#kind>))
        }
        Ty::Path if !has_text(set) => {
            let root = cx.root();
            Some(quote!(: #root::sig::PathItem))
        }
        _ => None,
    }
}

/// Whether the items of a list are tuples with members of several types, and no other overload is for lists of such tuples.
fn is_only_list_of(set: &OverloadSet, item: &Ty) -> bool {
    let Ty::Tuple(members) = item else { return false };
    let is_like = |overload: &&Overload| match &overload.kind {
        OverloadKind::Exactly(Ty::Vec(other)) => match &**other {
            Ty::Tuple(own) => own.len() == members.len(),
            other => matches!(other, Ty::Free(_) | Ty::Param(_)),
        },
        _ => false,
    };
    members.iter().any(is_open) && set.overloads.iter().filter(is_like).count() == 1
}

/// Whether no other overload may be for a map that this one takes, with all that its keys, and with `open_values` also its values, may be.
fn is_only_map(set: &OverloadSet, map: &Ty, open_values: bool) -> bool {
    let opened = |ty: &Ty| ty.replace(&|inner| is_open(inner).then(|| Ty::Free(String::new())));
    let value = |ty: &Ty| if open_values { opened(ty) } else { ty.read() };
    let parts = |ty: &Ty| match ty {
        Ty::Mapping(key, own) => Some((opened(key), value(own))),
        _ => None,
    };
    let Some((key, value)) = parts(map) else {
        return false;
    };
    let others = set.overloads.iter().filter_map(|overload| match &overload.kind {
        OverloadKind::Exactly(other) if other == map => None,
        OverloadKind::Exactly(other) | OverloadKind::Untyped(other) => parts(other),
        OverloadKind::Tuple(..) | OverloadKind::List(_) | OverloadKind::NoClass | OverloadKind::Calls(_) => {
            None
        }
    });
    let meets = |(k, v): (Ty, Ty)| resolve::may_equal(&key, &k) && resolve::may_equal(&value, &v);
    !others.into_iter().any(meets)
}

/// Whether no other overload may be for tuples of so many members.
fn is_only_tuple_of(set: &OverloadSet, length: usize) -> bool {
    let is_like = |overload: &&Overload| match &overload.kind {
        OverloadKind::Exactly(Ty::Tuple(items)) => items.len() == length,
        OverloadKind::Exactly(ty) => matches!(ty, Ty::Union(_) | Ty::Free(_) | Ty::Param(_)),
        OverloadKind::Tuple(count, _) => *count == length,
        OverloadKind::List(_) | OverloadKind::Untyped(_) | OverloadKind::NoClass | OverloadKind::Calls(_) => {
            false
        }
    };
    set.overloads.iter().filter(is_like).count() == 1
}

/// Whether no other overload is of the same class with other type arguments.
pub(crate) fn is_only(set: &OverloadSet, id: ClassId) -> bool {
    let of_class = |overload: &&Overload| matches!(&overload.kind, OverloadKind::Exactly(Ty::Class(own, _)) if *own == id);
    set.overloads.iter().filter(of_class).count() == 1
}

fn are_paths(items: &[Ty]) -> bool {
    items.iter().all(|item| *item == Ty::Path)
}

fn of(kind: &OverloadKind) -> &Ty {
    match kind {
        OverloadKind::Exactly(ty)
        | OverloadKind::Tuple(_, ty)
        | OverloadKind::List(ty)
        | OverloadKind::Untyped(ty) => ty,
        OverloadKind::NoClass | OverloadKind::Calls(_) => &Ty::Value,
    }
}

/// Whether an overload is for several strings, and what it returns differs from what it returns for paths: those are no paths.
fn has_text(set: &OverloadSet) -> bool {
    let mut overloads = set.overloads.iter();
    overloads.any(|overload| is_text(&overload.kind) && !is_among_paths(set, overload))
}

/// Whether an overload is for several values of a type.
fn several(kind: &OverloadKind, of: &Ty) -> bool {
    match kind {
        OverloadKind::Exactly(Ty::Tuple(items)) => items.iter().all(|item| item == of),
        OverloadKind::Exactly(Ty::Vec(item)) => **item == *of,
        OverloadKind::Exactly(_)
        | OverloadKind::Untyped(_)
        | OverloadKind::NoClass
        | OverloadKind::Calls(_) => false,
        OverloadKind::Tuple(_, ty) | OverloadKind::List(ty) => ty == of,
    }
}

fn is_text(kind: &OverloadKind) -> bool {
    several(kind, &Ty::Str)
}

/// Whether an overload for several strings is one for paths as well: that one is for each mixture of the two.
pub(super) fn is_among_paths(set: &OverloadSet, overload: &Overload) -> bool {
    let as_path = |ty: &Ty| ty.replace(&|ty| (*ty == Ty::Str).then_some(Ty::Path));
    let kind = match &overload.kind {
        OverloadKind::Exactly(ty) => OverloadKind::Exactly(as_path(ty)),
        OverloadKind::Tuple(count, ty) => OverloadKind::Tuple(*count, as_path(ty)),
        OverloadKind::List(ty) => OverloadKind::List(as_path(ty)),
        OverloadKind::Untyped(_) | OverloadKind::NoClass | OverloadKind::Calls(_) => return false,
    };
    let mut others = set.overloads.iter();
    is_text(&overload.kind)
        && others.any(|other| {
            other.kind == kind && other.output == overload.output && other.projected == overload.projected
        })
}

/// Whether an overload is for several paths, which may be of several types.
fn has_paths(set: &OverloadSet) -> bool {
    let mut overloads = set.overloads.iter();
    !has_text(set) && overloads.any(|overload| several(&overload.kind, &Ty::Path))
}

/// The kinds that are paths among several arguments: a trait of the module, so that bytes are known not to be.
pub(super) fn expand_paths(cx: &Cx<'_>, sets: &[OverloadSet]) -> Option<TokenStream> {
    if !sets.iter().any(has_paths) {
        return None;
    }
    let with_paths = sets.iter().filter(|set| {
        set.overloads
            .iter()
            .any(|overload| of(&overload.kind).any(&|ty| *ty == Ty::Path))
    });
    let classes = with_paths
        .flat_map(|set| &set.overloads)
        .filter_map(|overload| match of(&overload.kind) {
            ty @ Ty::Class(_, args) if args.is_empty() => Some(ty.clone()),
            _ => None,
        });
    let all: BTreeSet<Ty> = classes.chain([Ty::Path, Ty::Str]).collect();
    let kinds = all.iter().map(|ty| cx.kind(ty));
    Some(quote! {
        /// A path, or what stands for one.
        pub trait PathItem {}
        #(impl PathItem for #kinds {})*
    })
}
