//! Union enums: what a union argument accepts, and what a union result may be.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::context::Cx;
use crate::expand::ident;
use crate::expand::unions::arms as union_arms;
use crate::expand::values::enumeration;
use crate::ir::{Ty, Union};

/// The enum and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&union.rust);
    let docs = format!(" Python's `{}`.", union.python.replace('`', "'"));
    let variants = union.arms.iter().map(|(variant, ty)| {
        let docs = if *ty == Ty::Value {
            " Anything else Python returned.".to_owned()
        } else {
            format!(" A {variant}.")
        };
        let (variant, ty) = (ident(variant), cx.result(&held(ty)));
        quote!(#[doc = #docs] #variant(#ty))
    });
    let arms = union.taken.then(|| union_arms::expand(cx, union, &name));
    let members = union.taken.then(|| enumeration::expand_arms(cx, union));
    let rest = (!has_value(union)).then(|| {
        quote! {
            /// Anything else Python returned.
            Other(#rt::Object),
        }
    });
    let value = expand_value(cx, union);
    let read = expand_read(cx, union);
    quote! {
        #[doc = #docs]
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #rest
        }
        #arms
        #members
        #value
        #read
    }
}

/// Whether a variant is what no other stands for, as a value.
fn has_value(union: &Union) -> bool {
    union.types().any(|ty| *ty == Ty::Value)
}

/// What a variant holds: a tuple of any length is a list in Rust.
fn held(ty: &Ty) -> Ty {
    match ty {
        Ty::TupleOf(item) => Ty::Vec(item.clone()),
        other => other.clone(),
    }
}

fn is_handle(ty: &Ty) -> bool {
    matches!(ty, Ty::Class(..) | Ty::Runtime(..) | Ty::Callable(..))
}

/// A handle, passed on.
fn owned(cx: &Cx<'_>, reference: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote!(#rt::__private::Raw::Owned(::core::clone::Clone::clone(#rt::PythonClass::__object(#reference))))
}

/// What may be missing, passed on; `raw` is what `__some` becomes.
fn optional(cx: &Cx<'_>, value: &TokenStream, raw: &TokenStream) -> TokenStream {
    let rt = cx.rt();
    quote! {
        match #value {
            ::core::option::Option::Some(__some) => #raw,
            ::core::option::Option::None => #rt::__private::Raw::None,
        }
    }
}

/// What is passed for a tuple with handles in it, member by member.
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
                let kind = cx.kind(item);
                quote!(#rt::Arg::<#kind>::raw(__some))
            };
            optional(cx, &quote!(#name), &raw)
        }
        item if item.is_handle() => handle(quote!(#name)),
        other => {
            let kind = cx.kind(other);
            quote!(#rt::Arg::<#kind>::raw(#name))
        }
    });
    quote!({
        let (#(#names,)*) = value;
        #rt::__private::Raw::Tuple(::std::vec![#(#raws),*])
    })
}

fn expand_value(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&union.rust);
    let arms = union.arms.iter().map(|(variant, ty)| {
        let variant = ident(variant);
        let raw = match ty {
            ty if is_handle(ty) => owned(cx, &quote!(&value)),
            Ty::Object | Ty::Protocol(_) => quote!(#rt::__private::Raw::Owned(value)),
            Ty::Map(k, v) => {
                let kind = cx.kind(&Ty::Mapping(k.clone(), v.clone()));
                quote!(#rt::Arg::<#kind>::raw(value))
            }
            Ty::Vec(item) | Ty::TupleOf(item) if item.is_handle() || item.optional_handle().is_some() => {
                let sent = ident(if matches!(ty, Ty::Vec(_)) { "List" } else { "Tuple" });
                let item = if item.is_handle() {
                    owned(cx, &quote!(item))
                } else {
                    optional(cx, &quote!(item), &owned(cx, &quote!(__some)))
                };
                quote! {
                    #rt::__private::Raw::#sent(::core::iter::Iterator::collect(
                        ::core::iter::Iterator::map(value.iter(), |item| #item)
                    ))
                }
            }
            tuple if tuple.has_handles() => expand_members(cx, tuple),
            other => {
                let kind = cx.kind(other);
                quote!(#rt::Arg::<#kind>::raw(value))
            }
        };
        quote!(Self::#variant(value) => #raw,)
    });
    let unlisted = cx.unlisted();
    let kind = quote!(#rt::Union<#name>);
    let arguments = [quote!(::core::option::Option<#kind>), kind].map(|kind| {
        quote! {
            #unlisted
            impl<'a> #rt::Arg<'a, #kind> for #name {
                #[inline]
                fn raw(self) -> #rt::__private::Raw<'a> {
                    #rt::UnionValue::into_raw(self)
                }
            }
        }
    });
    let has = |wanted: &Ty| union.arms.iter().any(|(_, ty)| ty == wanted);
    let given = if !union.taken {
        quote!(Self)
    } else if has(&Ty::Str) {
        quote!(&'a ::core::primitive::str)
    } else if has(&Ty::Path) {
        quote!(&'a ::std::path::Path)
    } else {
        quote!(Self)
    };
    let other =
        (!has_value(union)).then(|| quote!(Self::Other(object) => #rt::__private::Raw::Owned(object),));
    quote! {
        impl #rt::UnionValue for #name {
            type Given<'a> = #given;
            fn into_raw(self) -> #rt::__private::Raw<'static> {
                match self {
                    #(#arms)*
                    #other
                }
            }
        }
        #(#arguments)*
    }
}

/// By exact Python type first, then whatever fits, in declared order.
fn expand_read(cx: &Cx<'_>, union: &Union) -> TokenStream {
    if !union.returned {
        return TokenStream::new();
    }
    let rt = cx.rt();
    let (name, python) = (ident(&union.rust), &union.python);
    let read = |variant: &str, ty: &Ty| {
        let (variant, ty) = (ident(variant), cx.result(&held(ty)));
        quote!(<#ty as #rt::FromPython>::from_python(value).map(Self::#variant))
    };
    let exact = union.arms.iter().filter_map(|(variant, ty)| {
        let (kind, read) = (ident(exact_kind(ty)?), read(variant, ty));
        Some(quote!(#rt::__private::PyKind::#kind => return #read,))
    });
    let told = union.arms.iter().filter(|(_, ty)| *ty != Ty::Value);
    let fits = told.map(|(variant, ty)| {
        let (variant, ty) = (ident(variant), cx.result(&held(ty)));
        quote! {
            if let ::core::option::Option::Some(found) = #rt::__private::arm::<#ty>(value)? {
                return ::core::result::Result::Ok(Self::#variant(found));
            }
        }
    });
    let value = union.arms.iter().find(|(_, ty)| *ty == Ty::Value);
    let rest = value.map_or_else(
        || quote!(::core::result::Result::Ok(Self::Other(value.object()))),
        |(variant, ty)| read(variant, ty),
    );
    quote! {
        impl #rt::FromPython for #name {
            fn from_python(value: &#rt::__private::Returned<'_>) -> #rt::Result<Self> {
                match value.kind() {
                    #(#exact)*
                    _ => {}
                }
                #(#fits)*
                #rest
            }
            fn expected() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed(#python)
            }
        }
    }
}

fn exact_kind(ty: &Ty) -> Option<&'static str> {
    Some(match ty {
        Ty::Bool => "Bool",
        Ty::Int => "Int",
        Ty::Float => "Float",
        Ty::Complex => "Complex",
        Ty::Str => "Str",
        Ty::Bytes => "Bytes",
        _ => return None,
    })
}
