//! What of Rust a protocol among the arms of a union takes: text, numbers, lists and tuples whose Python form has its members.

use proc_macro2::TokenStream;
use quote::quote;

use super::cx::Cx;
use super::ident;
use crate::ir::{Ty, Union};

/// What builtin classes have of the members that the runtime has markers of; the same table stands in the runtime.
#[rustfmt::skip]
pub const BUILTIN_MEMBERS: &[(&str, &[&str])] = &[
    ("str", &["__add__", "__contains__", "__ge__", "__getitem__", "__gt__", "__hash__", "__iter__", "__le__", "__len__", "__lt__", "__mod__", "__mul__", "__rmul__", "encode", "__lt_or_gt__"]),
    ("bytes", &["__add__", "__contains__", "__ge__", "__getitem__", "__gt__", "__hash__", "__iter__", "__le__", "__len__", "__lt__", "__mod__", "__mul__", "__rmul__", "decode", "__lt_or_gt__"]),
    ("bool", &["__abs__", "__add__", "__bool__", "__ceil__", "__divmod__", "__float__", "__floor__", "__ge__", "__gt__", "__hash__", "__index__", "__int__", "__invert__", "__le__", "__lt__", "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rdivmod__", "__rmod__", "__rmul__", "__round__", "__rsub__", "__sub__", "__truediv__", "__trunc__", "as_integer_ratio", "__lt_or_gt__"]),
    ("int", &["__abs__", "__add__", "__bool__", "__ceil__", "__divmod__", "__float__", "__floor__", "__ge__", "__gt__", "__hash__", "__index__", "__int__", "__invert__", "__le__", "__lt__", "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rdivmod__", "__rmod__", "__rmul__", "__round__", "__rsub__", "__sub__", "__truediv__", "__trunc__", "as_integer_ratio", "__lt_or_gt__"]),
    ("float", &["__abs__", "__add__", "__bool__", "__ceil__", "__divmod__", "__float__", "__floor__", "__ge__", "__gt__", "__hash__", "__int__", "__le__", "__lt__", "__mod__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rdivmod__", "__rmod__", "__rmul__", "__round__", "__rsub__", "__sub__", "__truediv__", "__trunc__", "as_integer_ratio", "__lt_or_gt__"]),
    ("complex", &["__abs__", "__add__", "__bool__", "__hash__", "__mul__", "__neg__", "__pos__", "__pow__", "__radd__", "__rmul__", "__rsub__", "__sub__", "__truediv__"]),
    ("list", &["__add__", "__contains__", "__delitem__", "__ge__", "__getitem__", "__gt__", "__iter__", "__le__", "__len__", "__lt__", "__mul__", "__reversed__", "__rmul__", "__setitem__", "copy", "__lt_or_gt__"]),
    ("tuple", &["__add__", "__contains__", "__ge__", "__getitem__", "__gt__", "__hash__", "__iter__", "__le__", "__len__", "__lt__", "__mul__", "__rmul__", "__lt_or_gt__"]),
    ("dict", &["__contains__", "__delitem__", "__getitem__", "__iter__", "__len__", "__reversed__", "__setitem__", "copy", "get", "items", "keys", "update"]),
];

/// The scalars of Rust, and the classes that they are in Python.
const SCALARS: [(&str, Ty); 5] = [
    ("str", Ty::Str),
    ("bool", Ty::Bool),
    ("int", Ty::Int),
    ("float", Ty::Float),
    ("complex", Ty::Complex),
];

/// Whether a builtin class has all that a type asks for; no for what is no protocol.
fn fits(cx: &Cx<'_>, class: &str, ty: &Ty) -> bool {
    let Ty::Protocol(asked) = ty else { return false };
    let known = BUILTIN_MEMBERS.iter().find(|(own, _)| *own == class);
    let has = |name: &String| match cx.universe.members.iter().find(|m| m.python == *name) {
        Some(member) => member.builtins.iter().any(|own| own == class),
        None => known.is_some_and(|(_, members)| members.contains(&name.as_str())),
    };
    asked.iter().all(has)
}

/// Whether lists have all that a protocol asks for.
pub(super) fn takes_lists(cx: &Cx<'_>, ty: &Ty) -> bool {
    fits(cx, "list", ty)
}

/// Lists and tuples of anything, and Python's own.
pub(super) fn expand_sequences(cx: &Cx<'_>, union: &Union, name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    let named = |ty: &Ty| matches!(ty, Ty::Runtime("List" | "PyTuple", _));
    let named = union.arms.iter().any(|(_, ty)| named(ty));
    let handles = if named {
        expand_other_handles(cx, union, name)
    } else {
        quote!(impl #rt::__private::AnyListHandle for #name {})
    };
    let tuples = expand_any_tuples(cx, name);
    quote!(impl #rt::__private::AnyList for #name {} #handles #tuples)
}

/// The handle of lists or of tuples, where an arm names the other.
fn expand_other_handles(cx: &Cx<'_>, union: &Union, name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    let named = |path: &str| {
        union
            .arms
            .iter()
            .any(|(_, ty)| matches!(ty, Ty::Runtime(own, _) if *own == path))
    };
    let handles = ["List", "PyTuple"].into_iter().filter(|path| !named(path));
    let handles = handles.map(|path| {
        let handle = ident(path);
        quote!(impl<__T> #rt::Arm<#name> for #rt::#handle<__T> {})
    });
    quote!(#(#handles)*)
}

/// Tuples of anything.
pub(super) fn expand_any_tuples(cx: &Cx<'_>, name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    quote!(impl #rt::__private::AnyTuple for #name {})
}

/// Scalars, tuples and maps that no other arm is for.
pub(super) fn expand_values(
    cx: &Cx<'_>,
    union: &Union,
    any_list: bool,
    name: &proc_macro2::Ident,
) -> TokenStream {
    let rt = cx.rt();
    let taken = |class: &str| union.arms.iter().any(|(_, ty)| fits(cx, class, ty));
    let has = |test: &dyn Fn(&Ty) -> bool| union.arms.iter().any(|(_, ty)| test(ty));
    let named = |own: &Ty| {
        has(&|ty| match ty {
            Ty::Path => *own == Ty::Str,
            Ty::Float => matches!(own, Ty::Float | Ty::Int),
            ty => ty == own,
        })
    };
    let scalars = SCALARS
        .iter()
        .filter(|(class, ty)| taken(class) && !named(ty))
        .map(|(_, ty)| {
            let kind = cx.kind(ty);
            quote!(impl #rt::Arm<#name> for #kind {})
        });
    let is_bytes = |ty: &Ty| matches!(ty, Ty::Bytes | Ty::Readable);
    let bytes = (taken("bytes") && !any_list && !has(&is_bytes)).then(|| {
        let kind = cx.kind(&Ty::Bytes);
        quote!(impl #rt::Arm<#name> for #kind {})
    });
    let is_tuple = |ty: &Ty| matches!(ty, Ty::Tuple(_) | Ty::TupleOf(_));
    let tuples = (taken("tuple") && !any_list && !has(&is_tuple)).then(|| expand_any_tuples(cx, name));
    let maps = expand_maps(cx, union, taken("dict"), name);
    quote!(#(#scalars)* #bytes #tuples #maps)
}

/// Maps of anything: where a protocol has what they have, or a `Mapping[Any, Any]` is taken.
fn expand_maps(cx: &Cx<'_>, union: &Union, by_protocol: bool, name: &proc_macro2::Ident) -> TokenStream {
    let rt = cx.rt();
    let is_dict = |ty: &Ty| matches!(ty, Ty::Runtime("Dict", _));
    let is_any_dict =
        |ty: &Ty| matches!(ty, Ty::Runtime("Dict", args) if args.iter().all(|arg| *arg == Ty::Value));
    let count = |test: &dyn Fn(&Ty) -> bool| union.arms.iter().filter(|(_, ty)| test(ty)).count();
    if count(&|ty| matches!(ty, Ty::Map(..))) > 0 || count(&is_dict) > count(&is_any_dict) {
        return TokenStream::new();
    }
    let stated = count(&is_any_dict) > 0;
    let map =
        (by_protocol || stated).then(|| quote!(impl<__K, __V> #rt::Arm<#name> for #rt::Mapping<__K, __V> {}));
    let handle =
        (by_protocol && !stated).then(|| quote!(impl<__K, __V> #rt::Arm<#name> for #rt::Dict<__K, __V> {}));
    quote!(#map #handle)
}
