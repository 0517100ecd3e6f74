//! Calls with one option each: `f_with(.., |kw| kw.x(1))`.

use proc_macro2::TokenStream;
use quote::quote;

use super::calls::Head;
use super::spell::Spelled;
use super::{Collector, Owner};
use crate::expand::tokens::ident;
use crate::ir::{OptionSet, Options, Setter, Ty};

impl Collector<'_, '_> {
    pub(super) fn options(
        &mut self,
        head: &Head,
        options: &Options,
        inputs: &[TokenStream],
        values: &[TokenStream],
        owner: Option<&Owner<'_>>,
    ) {
        let set = &self.cx.ir().options[options.set];
        for setter in &set.setters {
            let name = ident(&setter.rust);
            let spelled = self.setter(set, setter, owner);
            self.option(
                head,
                &setter.python,
                spelled,
                (inputs, values, &options.with),
                &|value| quote!(kw.#name(#value)),
            );
        }
        if let Some(extra) = &set.extra {
            let spelled = self.kind(extra, owner);
            self.option(
                head,
                "**kwargs",
                spelled,
                (inputs, values, &options.with),
                &|value| quote!(kw.extra("x", #value)),
            );
        }
    }

    fn option(
        &mut self,
        head: &Head,
        parameter: &str,
        spelled: Spelled,
        (inputs, values, with): (&[TokenStream], &[TokenStream], &str),
        set: &dyn Fn(&TokenStream) -> TokenStream,
    ) {
        match spelled {
            Ok(spelled) => {
                for one in spelled {
                    let set = set(&one.value);
                    let all: Vec<TokenStream> = inputs.iter().cloned().chain(one.inputs).collect();
                    let call = head.call(values, Some((with, &quote!(|kw| #set))));
                    self.add(&head.callable, format!("{parameter}={}", one.form), &all, &call);
                }
            }
            Err(reason) => self.none(&head.callable, parameter, reason),
        }
    }

    /// Values of an option: of each kind that its value decides by, if it decides.
    fn setter(&self, set: &OptionSet, setter: &Setter, owner: Option<&Owner<'_>>) -> Spelled {
        let states = set.option_states.as_ref();
        let decider =
            states.and_then(|states| states.deciders.iter().find(|one| one.python == setter.python));
        let Some(decider) = decider else {
            return self.kind(&setter.ty, owner);
        };
        let kinds = decider.cases.iter().flatten();
        let all: Result<Vec<_>, _> = kinds.map(|kind| self.kind(kind, owner)).collect();
        all.map(|all| all.concat())
    }

    fn kind(&self, ty: &Ty, owner: Option<&Owner<'_>>) -> Spelled {
        let ty = owner.map_or_else(|| ty.clone(), |owner| owner.fixed(ty));
        // Other names than the handles of the arguments before have.
        self.speller("o").all(&ty)
    }
}
