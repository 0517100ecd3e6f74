//! The conversion of a union enum that is passed, variant by variant.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::handles;
use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::{Ty, Union};

/// The most arms that stand in each other.
const ARMS_NESTED: usize = 32;

/// The enum as an argument. `has_value`: a variant holds anything else as a value, so there is no `Other`.
pub(super) fn expand(cx: &Cx<'_>, union: &Union, has_value: bool) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&union.rust);
    let raw = expand_into_raw(cx, union, has_value);
    let given = given_type(union);
    let arms = expand_arms(cx, union);
    let arguments = expand_arguments(cx, &name);
    quote! {
        impl #rt::UnionValue for #name {
            type Given<'a> = #given;
            type Arms = #arms;
            fn into_raw(self) -> #rt::Raw<'static> {
                #raw
            }
        }
        #arguments
    }
}

/// The conversion of `self`.
fn expand_into_raw(cx: &Cx<'_>, union: &Union, has_value: bool) -> TokenStream {
    let rt = cx.rt();
    if handles::has_only(union) {
        return quote!(#rt::HandleUnion::__into_raw(&self));
    }
    let variants = union.variants.iter().map(|(variant, ty)| {
        let (variant, raw) = (ident(variant), expand_raw(cx, ty));
        quote!(Self::#variant(value) => #raw,)
    });
    let other = (!has_value).then(|| quote!(Self::Other(object) => #rt::Raw::Owned(object),));
    quote! {
        match self {
            #(#variants)*
            #other
        }
    }
}

/// The kinds of its variants, as nested pairs: what an untyped argument is checked against, and what says whether all of them pass for
/// one class or for a number. None if it is never an argument, and has others.
fn expand_arms(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let is_one = |ty: &Ty| is_handle(ty) || ty.is_scalar();
    let is_said = union.is_argument || union.types().all(is_one);
    let kinds = union
        .types()
        .filter(|_| is_said)
        .map(|ty| cx.kind(&as_argument(ty)));
    let kinds: Vec<TokenStream> = kinds.collect();
    join_arms(cx, &kinds)
}

/// Kinds as nested pairs, in halves where they would be nested too deep for the compiler and for what prints the bindings.
fn join_arms(cx: &Cx<'_>, kinds: &[TokenStream]) -> TokenStream {
    if kinds.len() > ARMS_NESTED {
        let (first, rest) = kinds.split_at(kinds.len() / 2);
        let (rt, first, rest) = (cx.rt(), join_arms(cx, first), join_arms(cx, rest));
        return quote!(#rt::BothArms<#first, #rest>);
    }
    kinds
        .iter()
        .rev()
        .fold(quote!(()), |rest, kind| quote!((#kind, #rest)))
}

/// What is checked for a variant: a callable by whether it can be called, and a map by its entries.
fn as_argument(ty: &Ty) -> Ty {
    match ty {
        Ty::Map(k, v) => Ty::Mapping(k.clone(), v.clone()),
        other => other.clone(),
    }
}

/// The type that callers may pass instead: text and paths by reference.
fn given_type(union: &Union) -> TokenStream {
    let has = |wanted: &Ty| union.types().any(|ty| ty == wanted);
    if !union.is_argument {
        quote!(Self)
    } else if has(&Ty::Str) {
        quote!(&'a str)
    } else if has(&Ty::Path) {
        quote!(&'a ::std::path::Path)
    } else {
        quote!(Self)
    }
}

/// The enum as an argument, by value and by reference, as an element and among `*args`: where the union goes in, or anything does.
fn expand_arguments(cx: &Cx<'_>, name: &Ident) -> TokenStream {
    let (rt, unlisted) = (cx.rt(), cx.unlisted());
    quote! {
        #unlisted
        impl #rt::Holds for #name {
            type Class = #rt::OneOf<Self>;
        }
        #unlisted
        impl<'a> #rt::Give<'a> for #name {
            type Class = #rt::OneOf<Self>;
            type How = #rt::AsUnion;
        }
        #unlisted
        impl #rt::Kinded for #name {
            type Kind = #rt::OneOf<Self>;
        }
    }
}

/// The conversion of `value` in a variant.
fn expand_raw(cx: &Cx<'_>, ty: &Ty) -> TokenStream {
    let rt = cx.rt();
    match ty {
        ty if is_handle(ty) => owned(cx, &quote!(&value)),
        Ty::Object | Ty::Protocol(_) => quote!(#rt::Raw::Owned(value)),
        Ty::Map(k, v) => converted(cx, &Ty::Mapping(k.clone(), v.clone()), &quote!(value)),
        Ty::Vec(item) if is_passed_singly(item) => expand_items(cx, "List", item),
        Ty::TupleOf(item) if is_passed_singly(item) => expand_items(cx, "Tuple", item),
        tuple if tuple.has_handles() => expand_members(cx, tuple),
        other => converted(cx, other, &quote!(value)),
    }
}

/// Whether the items of a list are passed one by one: handles, some of which may be `None`.
fn is_passed_singly(item: &Ty) -> bool {
    item.is_handle() || item.optional_handle().is_some()
}

/// A value, converted by its kind.
fn converted(cx: &Cx<'_>, ty: &Ty, value: &TokenStream) -> TokenStream {
    let (rt, kind) = (cx.rt(), cx.kind(ty));
    quote!(#rt::Arg::<#kind>::raw(#value))
}

/// A list of handles, passed as a list or a tuple.
fn expand_items(cx: &Cx<'_>, sent: &str, item: &Ty) -> TokenStream {
    let (rt, sent) = (cx.rt(), ident(sent));
    let item = if item.is_handle() {
        owned(cx, &quote!(item))
    } else {
        optional(cx, &quote!(item), &owned(cx, &quote!(__some)))
    };
    quote! {
        #rt::Raw::#sent(::core::iter::Iterator::collect(
            ::core::iter::Iterator::map(value.iter(), |item| #item)
        ))
    }
}

pub(super) fn is_handle(ty: &Ty) -> bool {
    matches!(ty, Ty::Class(..) | Ty::Runtime(..) | Ty::Callable(..))
}

/// A handle, passed on.
fn owned(cx: &Cx<'_>, reference: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote!(#rt::Raw::of_owned(#reference))
}

/// An optional value, passed on; `raw` is the conversion of `__some`.
fn optional(cx: &Cx<'_>, value: &TokenStream, raw: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote! {
        match #value {
            #rt::Option::Some(__some) => #raw,
            #rt::Option::None => #rt::Raw::None,
        }
    }
}

/// A tuple with handles, passed member by member.
fn expand_members(cx: &Cx<'_>, tuple: &Ty) -> TokenStream {
    let rt = cx.rt();
    let Ty::Tuple(items) = tuple else {
        return TokenStream::new();
    };
    let names: Vec<_> = (0..items.len()).map(|i| ident(&format!("__{i}"))).collect();
    let handle = |value: TokenStream| owned(cx, &quote!(&#value));
    let raws = items.iter().zip(&names).map(|(item, name)| match item {
        Ty::Option(item) => {
            let raw = if item.is_handle() {
                handle(quote!(__some))
            } else {
                converted(cx, item, &quote!(__some))
            };
            optional(cx, &quote!(#name), &raw)
        }
        item if item.is_handle() => handle(quote!(#name)),
        other => converted(cx, other, &quote!(#name)),
    });
    quote!({
        let (#(#names,)*) = value;
        #rt::Raw::Tuple(::std::vec![#(#raws),*])
    })
}
