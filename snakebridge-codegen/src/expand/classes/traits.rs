//! The traits of Rust and of the runtime that a handle type implements because of its special methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::operands;
use crate::expand::cx::{Cx, header};
use crate::expand::tokens::ident;
use crate::ir::{Class, ClassName, LangTrait, Site, Ty};
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
        LangTrait::Operator(op, method, python, right, ret) => {
            let same = |other: &&LangTrait| matches!(other, LangTrait::Operator(own, ..) if own == op);
            let all = || class.traits.iter().filter(same).filter_map(right_of);
            let rights: Vec<Option<Right>> = match right {
                Some(right) if all().count() == 1 => {
                    expand_right(&own, right).into_iter().map(Some).collect()
                }
                Some(Ty::Class(id, args))
                    if args.is_empty() && operands::takes_subclasses(&own, class.id, *id, all()) =>
                {
                    let base = own.result(&Ty::Class(*id, Vec::new()));
                    expand_or_subclass(&rt, &base).into_iter().map(Some).collect()
                }
                Some(right) => expand_one_of(&own, right, all()).into_iter().map(Some).collect(),
                None => vec![None],
            };
            let one = |right| expand_operator(&own, op, method, python, right, ret, name);
            rights.into_iter().map(one).collect()
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

/// The right operand of an operator.
struct Right {
    /// The lifetime `'__r`, if it mentions it.
    life: TokenStream,
    generic: TokenStream,
    ty: TokenStream,
    raw: TokenStream,
}

fn right_of(lang: &LangTrait) -> Option<&Ty> {
    match lang {
        LangTrait::Operator(_, _, _, right, _) => right.as_ref(),
        _ => None,
    }
}

/// One of several right operands, in each form. A handle is of the class itself: one of a subclass may be another operand.
fn expand_one_of<'t>(cx: &Cx<'_>, right: &Ty, mut all: impl Iterator<Item = &'t Ty>) -> Vec<Right> {
    let rt = cx.rt();
    let (generics, ty) = match right {
        // Its type arguments vary where no other operand is of the class, as two implementations must not meet.
        Ty::Class(id, args) if right.varies() => {
            if all
                .filter(|other| matches!(other, Ty::Class(own, _) if own == id))
                .count()
                == 1
            {
                let (generics, ty) = cx.varying_class(*id, args, "__A");
                // Those of a class are all text, or none is.
                let bound = cx.universe.classes[*id]
                    .params
                    .first()
                    .map(|param| cx.bound(param));
                let bounded = generics.iter().map(|generic| quote!(#generic + #bound));
                (bounded.collect(), ty)
            } else {
                (Vec::new(), cx.result(&right.read()))
            }
        }
        Ty::Class(..) | Ty::Runtime(..) | Ty::SelfType => (Vec::new(), cx.kind(right)),
        // Another operand is for the floats.
        Ty::Complex if all.any(|other| *other == Ty::Float) => return vec![plain_right(cx, right)],
        other => return expand_right(cx, other),
    };
    let give = quote!(#rt::Give::give(right));
    [(quote!('__r,), quote!(&'__r #ty)), (quote!(), quote!(#ty))]
        .map(|(life, ty)| Right {
            life,
            generic: quote!(#(#generics),*),
            ty,
            raw: give.clone(),
        })
        .into()
}

/// One of several right operands, as a handle of the class or of one below it. By value it is of the class itself: another crate could
/// have a reference for one.
fn expand_or_subclass(rt: &TokenStream, base: &TokenStream) -> [Right; 2] {
    [
        Right {
            life: quote!('__r,),
            generic: quote!(__R: #rt::PythonClass + #rt::IsA<#base>),
            ty: quote!(&'__r __R),
            raw: quote!(#rt::Raw::of(right)),
        },
        Right {
            life: quote!(),
            generic: quote!(),
            ty: base.clone(),
            raw: quote!(#rt::Give::give(right)),
        },
    ]
}

/// The only right operand, in each form: a handle may be that of a subclass as well.
fn expand_right(cx: &Cx<'_>, right: &Ty) -> Vec<Right> {
    let rt = cx.rt();
    let kind = cx.kind(right);
    let borrowed = |generic: TokenStream, ty: TokenStream| Right {
        life: quote!('__r,),
        generic,
        ty,
        raw: quote!(#rt::Arg::<#kind>::raw(right)),
    };
    match right {
        Ty::Str => vec![borrowed(quote!(), quote!(&'__r #rt::str))],
        // A literal is an array.
        Ty::Bytes => vec![
            borrowed(quote!(), quote!(&'__r [#rt::u8])),
            borrowed(quote!(const __N: #rt::usize), quote!(&'__r [#rt::u8; __N])),
        ],
        // Python accepts a float for a complex.
        Ty::Complex => vec![
            plain_right(cx, right),
            Right {
                ty: cx.kind(&Ty::Float),
                ..plain_right(cx, right)
            },
        ],
        Ty::Bool | Ty::Int | Ty::Float | Ty::Flag(_) => vec![plain_right(cx, right)],
        _ => vec![borrowed(quote!(__R: #rt::Arg<'__r, #kind>), quote!(__R))],
    }
}

/// A right operand that is a value of its own kind.
fn plain_right(cx: &Cx<'_>, right: &Ty) -> Right {
    let (rt, ty) = (cx.rt(), cx.kind(right));
    Right {
        life: quote!(),
        generic: quote!(),
        raw: quote!(#rt::Arg::<#ty>::raw(right)),
        ty,
    }
}

/// A trait of `std::ops`, for the handle and for a reference to it.
fn expand_operator(
    cx: &Cx<'_>,
    op: &str,
    method: &str,
    python: &'static str,
    right: Option<Right>,
    ret: &Ty,
    name: &ClassName,
) -> TokenStream {
    let rt = cx.rt();
    let (_, bounds, this) = header(cx, name);
    let site = cx.site(&Site::Operator("operator", python));
    let (op, method, ret) = (ident(op), ident(method), cx.result(ret));
    let (generics, operand, parameter, raw) = match right {
        Some(Right {
            life,
            generic,
            ty,
            raw,
        }) => (
            quote!(#life #bounds #generic),
            quote!(<#ty>),
            quote!(, right: #ty),
            quote!(, #raw),
        ),
        None => (bounds, quote!(), quote!(), quote!()),
    };
    let sides = [
        (quote!('__h,), quote!(&'__h #this), quote!(self)),
        (quote!(), quote!(#this), quote!(&self)),
    ];
    let impls = sides.map(|(life, left, value)| {
        quote! {
            impl<#life #generics> ::core::ops::#op #operand for #left {
                type Output = #rt::Result<#ret>;
                fn #method(self #parameter) -> Self::Output {
                    #rt::call(#site, [#rt::Raw::of(#value) #raw])
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
