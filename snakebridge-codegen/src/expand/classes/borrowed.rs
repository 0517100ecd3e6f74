//! A value that Rust holds, as an argument that borrows it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::{Cx, object};
use crate::expand::tokens::ident;
use crate::ir::Ty;

/// How a value is held: in a field, or in a variable that refers to one.
pub(super) enum Borrowed {
    Field(TokenStream),
    Reference(TokenStream),
}

impl Borrowed {
    /// For field access and method calls.
    fn plain(&self) -> &TokenStream {
        match self {
            Borrowed::Field(tokens) | Borrowed::Reference(tokens) => tokens,
        }
    }

    fn reference(&self) -> TokenStream {
        match self {
            Borrowed::Field(tokens) => quote!(&#tokens),
            Borrowed::Reference(tokens) => tokens.clone(),
        }
    }

    fn copied(&self) -> TokenStream {
        match self {
            Borrowed::Field(tokens) => tokens.clone(),
            Borrowed::Reference(tokens) => quote!(*#tokens),
        }
    }
}

/// A value as an argument that borrows it. `kind` is the kind of the field, `ty` its type.
pub(super) fn expand_raw(cx: &Cx<'_>, kind: &Ty, ty: &Ty, value: &Borrowed) -> Option<TokenStream> {
    let rt = cx.rt();
    let raw = quote!(#rt::Raw);
    let (copied, reference) = (value.copied(), value.reference());
    Some(match ty {
        Ty::Unit => quote!(#raw::None),
        Ty::Bool => quote!(#raw::Bool(#copied)),
        Ty::Int => quote!(#raw::Int(#copied)),
        Ty::Float => quote!(#raw::Float(#copied)),
        Ty::Complex => {
            let plain = value.plain();
            quote!(#raw::Complex(#plain.re, #plain.im))
        }
        Ty::Str => quote!(#raw::Str(#rt::Cow::Borrowed(#reference))),
        Ty::Bytes => quote!(#raw::Bytes(#rt::Cow::Borrowed(#reference))),
        Ty::Path => quote!(#raw::Path(#rt::Cow::Borrowed(#reference))),
        Ty::Value => quote!(#raw::Value(#reference)),
        Ty::Object | Ty::Class(..) | Ty::Callable(..) | Ty::Runtime(..) => {
            let object = object(cx, &reference);
            quote!(#raw::Object(#object))
        }
        Ty::Flag(_) => {
            let kind = cx.kind(ty);
            quote!(#rt::Arg::<#kind>::raw(#copied))
        }
        Ty::ValueType(_) => {
            let kind = cx.kind(ty);
            quote!(#rt::Arg::<#kind>::raw(#reference))
        }
        Ty::Enum(_) | Ty::LiteralEnum(_) => {
            let kind = cx.kind(ty);
            quote!(#rt::Arg::<#kind>::raw(::core::clone::Clone::clone(#reference)))
        }
        Ty::Union(_) => quote!(#rt::UnionValue::into_raw(::core::clone::Clone::clone(#reference))),
        _ => expand_compound(cx, kind, ty, value)?,
    })
}

/// The same for types with values inside.
fn expand_compound(cx: &Cx<'_>, kind: &Ty, ty: &Ty, value: &Borrowed) -> Option<TokenStream> {
    let rt = cx.rt();
    let raw = quote!(#rt::Raw);
    let (plain, reference) = (value.plain(), value.reference());
    let inner = |kind: &Ty, ty: &Ty, name: &str| {
        let name = ident(name);
        expand_raw(cx, kind, ty, &Borrowed::Reference(quote!(#name)))
    };
    let items = |variant: &str, kind: &Ty, ty: &Ty| {
        let (variant, item) = (ident(variant), inner(kind, ty, "item")?);
        Some(quote! {
            #raw::#variant(::core::iter::Iterator::collect(
                ::core::iter::Iterator::map(#plain.iter(), |item| #item)
            ))
        })
    };
    match (kind, ty) {
        (Ty::Option(kind), Ty::Option(ty)) => {
            let some = inner(kind, ty, "some")?;
            Some(quote! {
                match #reference {
                    #rt::Option::Some(some) => #some,
                    #rt::Option::None => #raw::None,
                }
            })
        }
        (Ty::TupleOf(kind), Ty::Vec(ty)) => items("Tuple", kind, ty),
        (Ty::Vec(kind) | Ty::Sequence(kind) | Ty::Iterable(kind), Ty::Vec(ty)) => items("List", kind, ty),
        (Ty::Set(kind), Ty::Set(ty)) => items("Set", kind, ty),
        (Ty::Runtime("FrozenSet", kinds), Ty::Set(ty)) => items("FrozenSet", kinds.first()?, ty),
        (Ty::Mapping(key_kind, kind), Ty::Map(key, ty)) => {
            let (key, item) = (inner(key_kind, key, "key")?, inner(kind, ty, "item")?);
            Some(quote! {
                #raw::Dict(::core::iter::Iterator::collect(
                    ::core::iter::Iterator::map(#plain.iter(), |(key, item)| (#key, #item))
                ))
            })
        }
        (Ty::Tuple(kinds), Ty::Tuple(tys)) => {
            let members = kinds.iter().zip(tys).enumerate().map(|(index, (kind, ty))| {
                let index = proc_macro2::Literal::usize_unsuffixed(index);
                expand_raw(cx, kind, ty, &Borrowed::Field(quote!(#plain.#index)))
            });
            let members = members.collect::<Option<Vec<_>>>()?;
            Some(quote!(#raw::Tuple(::std::vec![#(#members),*])))
        }
        _ => None,
    }
}
