//! The forms in which the right operand of an operator is written: by value, by reference, as a literal, as a handle of a subclass.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::cx::Cx;
use crate::expand::tokens::ident;
use crate::ir::Ty;

/// The right operand of an operator.
pub(super) struct Right {
    /// The lifetime `'__r`, if it mentions it.
    pub(super) life: TokenStream,
    pub(super) generic: TokenStream,
    pub(super) ty: TokenStream,
    /// The kind that it is passed as.
    pub(super) kind: TokenStream,
}

/// One of several right operands, in each form. A handle is of the class itself: one of a subclass may be another operand.
pub(super) fn one_of<'t>(cx: &Cx<'_>, right: &Ty, mut all: impl Iterator<Item = &'t Ty>) -> Vec<Right> {
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
        // Its own form of what is passed for one would be another type parameter for everything.
        Ty::Enum(_) => {
            let ty = cx.kind(right);
            return vec![
                Right {
                    life: quote!('__r,),
                    generic: quote!(),
                    ty: quote!(&'__r #ty),
                    kind: ty.clone(),
                },
                plain_right(cx, right),
            ];
        }
        // Another operand is for the floats.
        Ty::Complex if all.any(|other| *other == Ty::Float) => return vec![plain_right(cx, right)],
        other => return only(cx, other),
    };
    by_handle(cx, &quote!(#(#generics),*), &ty)
}

/// A handle by reference and by value: it passes for anything as it is.
fn by_handle(cx: &Cx<'_>, generic: &TokenStream, ty: &TokenStream) -> Vec<Right> {
    let rt = cx.rt();
    let forms = [(quote!('__r,), quote!(&'__r #ty)), (quote!(), quote!(#ty))];
    let right = |(life, ty)| Right {
        life,
        generic: generic.clone(),
        ty,
        kind: quote!(#rt::Value),
    };
    forms.map(right).into()
}

/// A right operand of a class over type parameters of its own.
pub(super) fn over(cx: &Cx<'_>, right: &Ty, generics: &[String]) -> Vec<Right> {
    let rt = cx.rt();
    let generics = generics.iter().map(|name| {
        let name = ident(name);
        quote!(#name: #rt::Received)
    });
    by_handle(cx, &quote!(#(#generics),*), &cx.result(right))
}

/// One of several right operands, as a handle of the class or of one below it. By value it is of the class itself: another crate could
/// have a reference for one.
pub(super) fn or_subclass(rt: &TokenStream, base: &TokenStream) -> [Right; 2] {
    [
        Right {
            life: quote!('__r,),
            generic: quote!(__R: #rt::PythonClass + #rt::IsA<#base>),
            ty: quote!(&'__r __R),
            kind: quote!(#rt::Value),
        },
        Right {
            life: quote!(),
            generic: quote!(),
            ty: base.clone(),
            kind: quote!(#rt::Value),
        },
    ]
}

/// The only right operand, in each form: a handle may be that of a subclass as well.
pub(super) fn only(cx: &Cx<'_>, right: &Ty) -> Vec<Right> {
    let rt = cx.rt();
    let kind = cx.kind(right);
    let borrowed = |generic: TokenStream, ty: TokenStream| Right {
        life: quote!('__r,),
        generic,
        ty,
        kind: kind.clone(),
    };
    match right {
        Ty::Str => vec![borrowed(quote!(), quote!(&'__r str))],
        // A literal is an array.
        Ty::Bytes => vec![
            borrowed(quote!(), quote!(&'__r [u8])),
            borrowed(quote!(const __N: usize), quote!(&'__r [u8; __N])),
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
    let ty = cx.kind(right);
    Right {
        life: quote!(),
        generic: quote!(),
        kind: ty.clone(),
        ty,
    }
}
