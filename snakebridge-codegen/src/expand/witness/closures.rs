//! Closures and callbacks as arguments, and what they return.

use quote::quote;

use super::spell::{Spelled, Speller, Spelling};
use crate::ir::Ty;
use crate::resolve::CLOSURE_PARAMS;
use crate::witness::NoCall;

impl Speller<'_, '_> {
    /// A bare closure whose parameters are inferred, for the forms that take nothing else.
    pub(super) fn closure(&self, inputs: &[Ty], output: &Ty) -> Spelled {
        let blanks = inputs.iter().map(|_| quote!(_));
        let returned = self.returned(output)?;
        Ok(vec![
            returned.within("a closure", |value| quote!(move |#(#blanks),*| #value)),
        ])
    }

    /// A bare closure with the types of its parameters, where something else goes in as well.
    pub(super) fn typed_closure(&self, inputs: &[Ty], output: &Ty) -> Spelled {
        let inputs = inputs.iter().map(|ty| self.cx.result(ty));
        let returned = self.returned(output)?;
        Ok(vec![returned.within(
            "a closure with types",
            |value| quote!(move |#(_: #inputs),*| #value),
        )])
    }

    pub(super) fn callback(&self, inputs: Option<&[Ty]>, output: &Ty) -> Spelled {
        // No closure of Rust takes more.
        if inputs.is_some_and(|inputs| inputs.len() > CLOSURE_PARAMS) {
            let callable = Ty::Callable(inputs.map(<[Ty]>::to_vec), Box::new(output.clone()));
            return Ok(vec![self.handle(&callable, "a handle of a callable")]);
        }
        let inputs = inputs.unwrap_or_default().iter().map(|ty| self.cx.result(ty));
        let returned = self.returned(output)?;
        Ok(vec![returned.within(
            "a callback",
            |value| quote!(::snakebridge::callback(move |#(_: #inputs),*| #value)),
        )])
    }

    /// What a closure returns: an owned value.
    pub(super) fn returned(&self, ty: &Ty) -> Result<Spelling, NoCall> {
        match ty {
            Ty::Class(..) | Ty::Runtime(..) | Ty::Callable(..) => {
                let ty = self.cx.result(ty);
                let mut one = self.input("a handle", &quote!(#ty));
                let value = &one.value;
                one.value = quote!(#value.clone());
                Ok(one)
            }
            Ty::Option(inner) => {
                let mut one = self.returned(inner)?;
                let value = &one.value;
                one.value = quote!(::core::option::Option::Some(#value));
                Ok(one)
            }
            Ty::Object | Ty::Value => self.one(&Ty::Str),
            Ty::Bytes => Ok(Spelling::plain("bytes", quote!(::std::vec![1_u8]))),
            // A closure may be called again, so what it has captured stays with it.
            Ty::ValueType(_) | Ty::Flag(_) | Ty::Enum(_) | Ty::LiteralEnum(_) => {
                let mut one = self.one(ty)?;
                let value = &one.value;
                one.value = quote!(#value.clone());
                Ok(one)
            }
            other => self.one(other),
        }
    }
}
