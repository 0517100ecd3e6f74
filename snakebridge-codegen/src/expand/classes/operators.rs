//! Python's operators as the traits of `std::ops`, for the handle and for a reference to it.
//!
//! Where an operator takes one right operand, the trait has it. Where it takes several, each is a `BinaryOperator`, which has no
//! function, and the trait is implemented once for all of them: `impl<R> Add<R> for Int64 where Int64: BinaryOperator<R, '+'>`.

use proc_macro2::TokenStream;
use quote::quote;

use super::operands;
use super::right_operand::{self, Right};
use crate::expand::cx::{Cx, header};
use crate::expand::tokens::ident;
use crate::ir::{Class, ClassName, LangTrait, Site, Ty};

/// What an operator with one right operand, or none, implements; or an operator with several for one of them.
pub(super) fn expand(cx: &Cx<'_>, lang: &LangTrait, class: &Class, name: &ClassName) -> TokenStream {
    let LangTrait::Operator(op, method, python, right, ret, generics) = lang else {
        return TokenStream::new();
    };
    let operator = Operator {
        cx,
        op,
        method,
        python,
        name,
    };
    let ret = cx.result(ret);
    let Some(right) = right else {
        return operator.unary(&ret);
    };
    let same = |other: &&LangTrait| matches!(other, LangTrait::Operator(own, ..) if own == op);
    let mut all = class.traits.iter().filter(same);
    let rights = || all.clone().filter_map(right_of);
    if rights().count() == 1 && generics.is_empty() {
        let forms = right_operand::only(cx, right);
        return forms.iter().map(|form| operator.with(form, &ret)).collect();
    }
    let forms = match right {
        _ if !generics.is_empty() => right_operand::over(cx, right, generics),
        Ty::Class(id, args) if args.is_empty() && operands::takes_subclasses(cx, class.id, *id, rights()) => {
            right_operand::or_subclass(&cx.rt(), &cx.result(right)).into()
        }
        _ => right_operand::one_of(cx, right, rights()),
    };
    let operands = forms.iter().map(|form| operator.one_of_several(form, &ret));
    let is_first = all.next().is_some_and(|first| std::ptr::eq(first, lang));
    let itself = is_first.then(|| operator.of_several());
    quote!(#itself #(#operands)*)
}

fn right_of(lang: &LangTrait) -> Option<&Ty> {
    match lang {
        LangTrait::Operator(_, _, _, right, ..) => right.as_ref(),
        _ => None,
    }
}

/// An operator of one class.
struct Operator<'a> {
    cx: &'a Cx<'a>,
    op: &'a str,
    method: &'a str,
    python: &'static str,
    name: &'a ClassName,
}

impl Operator<'_> {
    fn unary(&self, ret: &TokenStream) -> TokenStream {
        let rt = self.cx.rt();
        let parts = Parts {
            output: quote!(#rt::Result<#ret>),
            ..Parts::default()
        };
        self.both(&parts)
    }

    /// With its only right operand, in one of its forms.
    fn with(&self, right: &Right, ret: &TokenStream) -> TokenStream {
        let rt = self.cx.rt();
        let Right {
            life,
            generic,
            ty,
            kind,
        } = right;
        self.both(&Parts {
            life: life.clone(),
            generic: generic.clone(),
            operand: quote!(<#ty>),
            parameter: quote!(, right: #ty),
            argument: quote!(, #rt::Arg::<#kind>::raw(right)),
            output: quote!(#rt::Result<#ret>),
            bounds: quote!(),
        })
    }

    /// With any of its right operands.
    fn of_several(&self) -> TokenStream {
        let (rt, sign) = (self.cx.rt(), sign(self.op));
        let (_, _, this) = header(self.cx, self.name);
        let operator = quote!(#rt::BinaryOperator<__R, #sign>);
        let kind = quote!(<#this as #operator>::Kind);
        self.both(&Parts {
            life: quote!('__r,),
            generic: quote!(__R),
            operand: quote!(<__R>),
            parameter: quote!(, right: __R),
            argument: quote!(, #rt::Arg::<#kind>::raw(right)),
            output: quote!(#rt::Result<<#this as #operator>::Output>),
            bounds: quote!(where #this: #operator, __R: #rt::Arg<'__r, #kind>),
        })
    }

    /// That one is among them, in one of its forms.
    fn one_of_several(&self, right: &Right, ret: &TokenStream) -> TokenStream {
        let (rt, sign) = (self.cx.rt(), sign(self.op));
        let (_, bounds, this) = header(self.cx, self.name);
        let Right {
            life,
            generic,
            ty,
            kind,
        } = right;
        quote! {
            impl<#life #bounds #generic> #rt::BinaryOperator<#ty, #sign> for #this {
                type Kind = #kind;
                type Output = #ret;
            }
        }
    }

    /// The trait, for the handle and for a reference to it.
    fn both(&self, parts: &Parts) -> TokenStream {
        let (rt, (_, generics, this)) = (self.cx.rt(), header(self.cx, self.name));
        let site = self.cx.site(&Site::Operator("operator", self.python));
        let (op, method) = (ident(self.op), ident(self.method));
        let Parts {
            life,
            generic,
            operand,
            parameter,
            argument,
            output,
            bounds,
        } = parts;
        let sides = [
            (quote!('__h,), quote!(&'__h #this), quote!(self)),
            (quote!(), quote!(#this), quote!(&self)),
        ];
        let impls = sides.map(|(own, left, value)| {
            quote! {
                impl<#own #life #generics #generic> ::core::ops::#op #operand for #left #bounds {
                    type Output = #output;
                    fn #method(self #parameter) -> Self::Output {
                        #rt::call(#site, [#rt::Raw::of(#value) #argument])
                    }
                }
            }
        });
        quote!(#(#impls)*)
    }
}

/// What the implementations differ in.
#[derive(Default)]
struct Parts {
    life: TokenStream,
    generic: TokenStream,
    operand: TokenStream,
    parameter: TokenStream,
    argument: TokenStream,
    output: TokenStream,
    bounds: TokenStream,
}

/// The sign of an operator of `std::ops` that has a right operand; of two characters, one.
fn sign(op: &str) -> char {
    match op {
        "Add" => '+',
        "Sub" => '-',
        "Mul" => '*',
        "Div" => '/',
        "Rem" => '%',
        "BitAnd" => '&',
        "BitOr" => '|',
        "BitXor" => '^',
        "Shl" => '<',
        "Shr" => '>',
        _ => '?',
    }
}
