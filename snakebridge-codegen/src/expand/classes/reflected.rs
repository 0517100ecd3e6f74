//! Python's operators where the left operand is a value of Rust, and the handle is the right one: `impl Div<&Construct> for &str`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::{Cx, header};
use crate::expand::tokens::ident;
use crate::ir::{ClassName, Site, Ty};

/// The trait for the left operand, with the handle or a reference to it.
pub(super) fn expand(
    cx: &Cx<'_>,
    (op, method, python): (&str, &str, &'static str),
    left: &Ty,
    ret: &Ty,
    name: &ClassName,
) -> TokenStream {
    let (rt, (_, bounds, this)) = (cx.rt(), header(cx, name));
    let site = cx.site(&Site::Operator("operator", python));
    let (op, method) = (ident(op), ident(method));
    let (ret, kind) = (cx.result(ret), cx.kind(left));
    let (life, left) = match left {
        Ty::Str => (quote!('__l,), quote!(&'__l str)),
        _ => (quote!(), kind.clone()),
    };
    let rights = [
        (quote!('__h,), quote!(&'__h #this), quote!(right)),
        (quote!(), quote!(#this), quote!(&right)),
    ];
    let impls = rights.map(|(own, right, value)| {
        quote! {
            impl<#life #own #bounds> ::core::ops::#op<#right> for #left {
                type Output = #rt::Result<#ret>;
                fn #method(self, right: #right) -> Self::Output {
                    #rt::call(#site, [#rt::Arg::<#kind>::raw(self), #rt::Raw::of(#value)])
                }
            }
        }
    });
    quote!(#(#impls)*)
}
