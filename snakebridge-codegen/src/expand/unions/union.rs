//! Union enums: the arguments that a union accepts, and the variants of a result.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{class_impls, handles, value, variant_impls};
use crate::expand::cx::Cx;
use crate::expand::tokens::{doc, ident};
use crate::ir::{BIG_INT, Ty, Union};

/// The enum and all it implements.
pub(crate) fn expand(cx: &Cx<'_>, union: &Union) -> TokenStream {
    let rt = cx.rt();
    let name = ident(&union.rust);
    let docs = doc(&format!(" Python's `{}`.", union.python.replace('`', "'")));
    let variants = union.variants.iter().map(|(variant, ty)| {
        let docs = if *ty == Ty::Value {
            " Anything else that Python returns.".to_owned()
        } else {
            format!(" A {variant}.")
        };
        let (variant, ty) = (ident(variant), cx.result(&held(ty)));
        quote!(#[doc = #docs] #variant(#ty))
    });
    let accepted = union.is_argument.then(|| variant_impls::expand(cx, union, &name));
    let members = union.is_argument.then(|| class_impls::expand_members(cx, union));
    let within = expand_within(cx, union, &name);
    let rest = (!has_value(union)).then(|| {
        quote! {
            /// Anything else that Python returns.
            Other(#rt::Object),
        }
    });
    let value = value::expand(cx, union, has_value(union));
    let read = expand_read(cx, union);
    let shown = union.is_result.then(|| {
        quote! {
            impl ::core::fmt::Display for #name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #rt::display_union(self, f)
                }
            }
        }
    });
    let debug = (!handles::has_only(union)).then(|| quote!(, ::core::fmt::Debug));
    let by_object = handles::has_only(union).then(|| handles::expand(cx, union));
    quote! {
        #docs
        #[derive(::core::clone::Clone #debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #rest
        }
        #by_object
        #accepted
        #members
        #within
        #value
        #read
        #shown
    }
}

/// The enums of unions that go where this one is expected: as they are, and as type arguments of generic classes.
fn expand_within(cx: &Cx<'_>, union: &Union, name: &Ident) -> TokenStream {
    let rt = cx.rt();
    let within = cx.collectors.accepted.within.of(cx.module, union);
    let enums = within
        .iter()
        .map(|(module, place)| cx.union_path(*module, *place));
    quote! {
        impl #rt::Arm<#name> for #name {}
        #(impl #rt::Arm<#name> for #enums {})*
    }
}

/// Whether a variant holds anything that the others do not, as a value.
fn has_value(union: &Union) -> bool {
    union.types().any(|ty| *ty == Ty::Value)
}

/// The content of a variant: a variadic tuple is a list in Rust.
fn held(ty: &Ty) -> Ty {
    match ty {
        Ty::TupleOf(item) => Ty::Vec(item.clone()),
        other => other.clone(),
    }
}

/// By exact Python type first, then by the first variant that fits, the most derived classes first.
fn expand_read(cx: &Cx<'_>, union: &Union) -> TokenStream {
    if !union.is_result {
        return TokenStream::new();
    }
    let rt = cx.rt();
    let (name, python) = (ident(&union.rust), &union.python);
    let read = |variant: &str, ty: &Ty| {
        let (variant, ty) = (ident(variant), cx.result(&held(ty)));
        quote!(<#ty as #rt::FromPython>::from_python(value).map(Self::#variant))
    };
    let exact = union.variants.iter().filter_map(|(variant, ty)| {
        let (kind, read) = (ident(exact_kind(ty)?), read(variant, ty));
        Some(quote!(#rt::PyKind::#kind => return #read,))
    });
    let tried = union.order.iter().filter_map(|index| union.variants.get(*index));
    let typed = tried.filter(|(_, ty)| *ty != Ty::Value);
    let fits = typed.map(|(variant, _)| {
        let variant = ident(variant);
        quote! {
            if let #rt::Option::Some(found) = #rt::variant(value, Self::#variant) {
                return found;
            }
        }
    });
    let value = union.variants.iter().find(|(_, ty)| *ty == Ty::Value);
    let rest = value.map_or_else(
        || quote!(::core::result::Result::Ok(Self::Other(value.object()))),
        |(variant, ty)| read(variant, ty),
    );
    quote! {
        impl #rt::FromPython for #name {
            fn from_python(value: &#rt::Returned<'_>) -> #rt::Result<Self> {
                match value.kind() {
                    #(#exact)*
                    _ => {}
                }
                #(#fits)*
                #rest
            }
            fn expected() -> #rt::Cow<'static, str> {
                #rt::Cow::Borrowed(#python)
            }
        }
    }
}

fn exact_kind(ty: &Ty) -> Option<&'static str> {
    Some(match ty {
        Ty::Bool => "Bool",
        Ty::Int => "Int",
        ty if *ty == BIG_INT => "Int",
        Ty::Float => "Float",
        Ty::Complex => "Complex",
        Ty::Str => "Str",
        Ty::Bytes => "Bytes",
        _ => return None,
    })
}
