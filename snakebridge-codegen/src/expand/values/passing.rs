//! A generated value type as an argument: alone, in options, in collections, among `*args` and returned by callbacks.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;

/// Values and objects as arguments for `name`: the call checks them by the function `check` of the runtime.
pub(super) fn expand_untyped(cx: &Cx<'_>, name: &Ident, check: &str) -> TokenStream {
    let (rt, check) = (cx.rt(), ident(check));
    quote! {
        impl #rt::Asked for #name {}
        impl #rt::Sorted for #name {
            type Sort = #rt::NoClass<Self>;
        }
        impl #rt::Check for #name {
            fn check(value: &#rt::Returned<'_>) -> #rt::Result<()> {
                #rt::#check::<Self>(value)
            }
            fn declared() -> #rt::Cow<'static, str> {
                <Self as #rt::FromPython>::expected()
            }
        }
    }
}

/// `name`, which has `__raw`, as an argument for each of these kinds; the first is its own.
pub(super) fn expand(cx: &Cx<'_>, name: &Ident, kinds: &[TokenStream]) -> TokenStream {
    let rt = cx.rt();
    let unlisted = cx.unlisted();
    let arguments = kinds.iter().map(|kind| {
        let both = [quote!(#kind), quote!(#rt::Option<#kind>)];
        let alone = both.iter().flat_map(|kind| {
            [quote!(#name), quote!(&#name)].map(|own| {
                quote! {
                    #unlisted
                    impl<'a> #rt::Arg<'a, #kind> for #own {
                        #[inline]
                        fn raw(self) -> #rt::Raw<'a> {
                            self.__raw()
                        }
                    }
                }
            })
        });
        let variadic = [quote!(#name), quote!(&#name)].map(|own| {
            quote! {
                #unlisted
                impl<'a> #rt::Args<'a, #kind> for #own {
                    #[inline]
                    fn push_to(self, call: &mut #rt::Call<'a>) {
                        call.push(self.__raw());
                    }
                }
            }
        });
        quote! {
            #(#alone)*
            #(#variadic)*
            #unlisted
            impl<'a> #rt::Element<'a, #kind> for #name {
                #[inline]
                fn element(&'a self) -> #rt::Raw<'a> {
                    self.__raw()
                }
            }
        }
    });
    let returned = [
        (quote!(#name), quote!(::core::result::Result::Ok(self.__raw()))),
        (
            quote!(::core::result::Result<#name, #rt::Error>),
            quote!(::core::result::Result::Ok(self?.__raw())),
        ),
    ];
    let returned = returned.iter().map(|(own, raw)| {
        quote! {
            #unlisted
            impl #rt::Ret<#name> for #own {
                fn ret(self) -> #rt::Result<#rt::Raw<'static>> {
                    #raw
                }
            }
        }
    });
    quote!(#(#arguments)* #(#returned)*)
}
