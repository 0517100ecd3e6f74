//! The traits of Rust and of the runtime that a handle type implements because of its special methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::{operators, reflected};
use crate::expand::cx::{Cx, header};
use crate::expand::tokens::ident;
use crate::ir::{Class, ClassName, LangTrait, Ty};
use crate::resolve;

/// The trait, for the handle.
pub(super) fn expand(cx: &Cx<'_>, lang: &LangTrait, class: &Class, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, _, this) = header(cx, name);
    let own = cx.with_self(cx.class_self(class.id));
    match lang {
        LangTrait::IntoIterator(item) => {
            let iterator = quote!(#rt::PyIter::or_failed(#rt::iterate(#rt::PythonClass::__object(self))));
            expand_into_iterator(&own, item, &iterator, name)
        }
        LangTrait::IntoNextItems(item) => {
            let iterator = quote!(#rt::iterate_next(#rt::PythonClass::__object(self)));
            expand_into_iterator(&own, item, &iterator, name)
        }
        LangTrait::IntoFuture(result) => expand_into_future(&own, result, name),
        LangTrait::Operator(..) => operators::expand(&own, lang, class, name),
        LangTrait::Reflected(op, method, python, left, ret) => {
            reflected::expand(&own, (op, method, python), left, ret, name)
        }
        LangTrait::PassesFor(kind) => expand_passes_for(&own, kind, name),
        LangTrait::Calls(output) => {
            let output = own.result(output);
            quote! {
                impl #generics #rt::Calls for #this {
                    type Input = #rt::Value;
                    type Output = #output;
                }
            }
        }
        // By index Python iterates over what does not do so by itself; the runtime has that for what does.
        LangTrait::Supports("ItemAt", ..) if iterates(class) => TokenStream::new(),
        LangTrait::Supports(method, argument, output) => {
            expand_supports(&own, method, argument.as_ref(), output, name)
        }
        LangTrait::ChangesAs(collection) => expand_changes_as(&own, collection, name),
        LangTrait::Maps(key, value) => {
            let (key, value) = (own.result(key), own.result(value));
            quote! {
                impl #generics #rt::Maps for #this {
                    type Key = #key;
                    type Value = #value;
                }
            }
        }
    }
}

/// That the class passes where Python changes such a collection by its abstract class, and what it holds then.
fn expand_changes_as(cx: &Cx<'_>, collection: &Ty, name: &ClassName) -> TokenStream {
    let Ty::Runtime(path, args) = collection else {
        return TokenStream::new();
    };
    let rt = cx.rt();
    let (_, _, this) = header(cx, name);
    let plain = cx.plain_bounds(&name.params);
    let given: Vec<_> = (0..args.len())
        .map(|index| ident(&format!("__A{index}")))
        .collect();
    // Python's `Any` passes for all.
    let known = args.iter().zip(&given).filter(|(arg, _)| **arg != Ty::Value);
    let (known, kept): (Vec<_>, Vec<_>) = known.map(|(arg, given)| (cx.result(arg), given)).unzip();
    let any = args.iter().zip(&given).filter(|(arg, _)| **arg == Ty::Value);
    let any = any.map(|(_, given)| given);
    let exact = args.iter().zip(&given).map(|(arg, given)| match arg {
        Ty::Value => quote!(#given),
        arg => cx.result(arg),
    });
    let (path, own) = (cx.runtime(path, &[]), cx.result(collection));
    quote! {
        impl<#(#plain,)* #(#any,)* __R> #rt::IsA<#rt::Mutable<#path<#(#exact),*>, __R>> for #this {}
        impl<#(#plain,)* #(#given,)* __R> #rt::IsA<#rt::Mutable<#rt::Open<#path<#(#given),*>>, __R>> for #this
        where
            #(#known: #rt::Param<#kept>),*
        {}
        impl<#(#plain),*> #rt::Inherits<#rt::Mutable<#own>> for #this {}
    }
}

/// What a special method returns.
fn expand_supports(
    cx: &Cx<'_>,
    method: &str,
    argument: Option<&Ty>,
    output: &Ty,
    name: &ClassName,
) -> TokenStream {
    let rt = cx.rt();
    let (generics, bounds, this) = header(cx, name);
    let (method, output) = (ident(method), cx.result(output));
    let (generics, argument) = match argument {
        None => (generics, quote!()),
        Some(Ty::Value) => (quote!(<#bounds __R>), quote!(<__R>)),
        Some(ty) => {
            let ty = cx.result(ty);
            (generics, quote!(<#ty>))
        }
    };
    quote! {
        impl #generics #rt::Supports<#rt::supports::#method #argument> for #this {
            type Output = #output;
        }
    }
}

fn iterates(class: &Class) -> bool {
    let of_items = |lang: &LangTrait| matches!(lang, LangTrait::PassesFor(Ty::Iterable(_)));
    class.traits.iter().any(of_items)
}

/// Iteration over a reference.
fn expand_into_iterator(cx: &Cx<'_>, item: &Ty, iterator: &TokenStream, name: &ClassName) -> TokenStream {
    let (rt, item) = (cx.rt(), cx.result(item));
    let (_, bounds, this) = header(cx, name);
    quote! {
        impl<'__h, #bounds> ::core::iter::IntoIterator for &'__h #this {
            type Item = #rt::Result<#item>;
            type IntoIter = #rt::PyIter<#item>;
            fn into_iter(self) -> #rt::PyIter<#item> {
                #iterator
            }
        }
    }
}

/// `.await` of the handle and of a reference to it.
fn expand_into_future(cx: &Cx<'_>, result: &Ty, name: &ClassName) -> TokenStream {
    let (rt, result) = (cx.rt(), cx.result(result));
    let (_, bounds, this) = header(cx, name);
    let sides = [
        (quote!('__h,), quote!(&'__h #this), quote!(self)),
        (quote!(), quote!(#this), quote!(&self)),
    ];
    let impls = sides.map(|(life, this, value)| {
        quote! {
            impl<#life #bounds> ::core::future::IntoFuture for #this {
                type Output = #rt::Result<#result>;
                type IntoFuture = #rt::AwaitableFuture<#result>;
                fn into_future(self) -> Self::IntoFuture {
                    #rt::await_object(#rt::PythonClass::__object(#value))
                }
            }
        }
    });
    quote!(#(#impls)*)
}

fn expand_passes_for(cx: &Cx<'_>, kind: &Ty, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (generics, _, this) = header(cx, name);
    let unlisted = cx.unlisted();
    let iterates = match kind {
        Ty::Iterable(item) => {
            let item = cx.result(item);
            quote! {
                #unlisted
                impl #generics #rt::Iterates for #this {
                    type Item = #item;
                }
            }
        }
        _ => TokenStream::new(),
    };
    // Of a type parameter there may be anything as well, and the two would be one.
    let any = match kind {
        Ty::Iterable(item) if !resolve::may_equal(item, &Ty::Value) => {
            Some(cx.kind(&Ty::Iterable(Box::new(Ty::Value))))
        }
        _ => None,
    };
    let kinds: Vec<TokenStream> = std::iter::once(cx.kind(kind)).chain(any).collect();
    let impls = kinds.iter().map(|kind| expand_passes_for_kind(cx, kind, name));
    quote! {
        #iterates
        #(#impls)*
    }
}

/// Handles of the class, by reference and by value, as arguments of one kind.
fn expand_passes_for_kind(cx: &Cx<'_>, kind: &TokenStream, name: &ClassName) -> TokenStream {
    let rt = cx.rt();
    let (_, bounds, this) = header(cx, name);
    let unlisted = cx.unlisted();
    let sides = [
        (quote!(&'a #this), quote!(#rt::Raw::of(self))),
        (quote!(#this), quote!(#rt::Raw::of_owned(&self))),
    ];
    let impls = sides.map(|(this, raw)| {
        quote! {
            #unlisted
            impl<'a, #bounds> #rt::Arg<'a, #kind> for #this {
                #[inline]
                fn raw(self) -> #rt::Raw<'a> {
                    #raw
                }
            }
            #unlisted
            impl<'a, #bounds> #rt::Arg<'a, #rt::Option<#kind>> for #this {
                #[inline]
                fn raw(self) -> #rt::Raw<'a> {
                    #raw
                }
            }
            #unlisted
            impl<'a, #bounds> #rt::Args<'a, #kind> for #this {
                #[inline]
                fn push_to(self, call: &mut #rt::Call<'a>) {
                    call.push(#raw);
                }
            }
        }
    });
    quote!(#(#impls)*)
}
