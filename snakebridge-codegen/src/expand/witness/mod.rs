//! Witnesses: for each callable, calls in the spelling that a person would write. Whether the compiler takes them is what the
//! sweep asks; no bindings contain them.
//!
//! [`spell`] writes an argument of a kind, [`calls`] the calls of a function, [`subclasses`] knows what else passes for a class.
//! `module` has nothing to do with it; it may use `cx` and `tokens`.

mod calls;
mod closures;
mod options;
mod protocols;
mod spell;
mod subclasses;

use proc_macro2::TokenStream;
use quote::quote;

use super::cx::{AcceptedClasses, ClassDefinitions, Collectors, Cx, LinkedClasses, Sites};
use super::tokens::ident;
use crate::ir::{self, ClassParam, LangTrait, Ty};
use crate::settings::Settings;
use crate::witness::{NoCall, Unwitnessed, Witness, Witnesses};
use spell::{Given, Speller};
use subclasses::Subclasses;

/// The witnesses of all modules of a universe that are not linked.
pub(crate) fn universe(universe: &ir::Universe, settings: &Settings) -> Witnesses {
    let (linked, sites) = (LinkedClasses::default(), Sites::default());
    let accepted = AcceptedClasses::new(universe, settings);
    let subclasses = Subclasses::new(universe);
    let mut all = Witnesses::default();
    for (index, module) in universe.modules.iter().enumerate() {
        if settings.modules[index].link.is_some() {
            continue;
        }
        let collectors = Collectors {
            linked: &linked,
            sites: &sites,
            class_definitions: &ClassDefinitions::default(),
            accepted: &accepted,
        };
        let cx = Cx::new(universe, settings, index, collectors);
        Collector::new(&cx, &subclasses, &mut all).module(module);
    }
    all
}

/// What the callables of a module are called on, and how.
struct Collector<'c, 'a> {
    cx: &'c Cx<'a>,
    subclasses: &'c Subclasses,
    all: &'c mut Witnesses,
}

/// The class whose methods are called.
struct Owner<'o> {
    /// The type itself.
    ty: Ty,
    path: &'o str,
    params: &'o [ClassParam],
    args: Vec<Ty>,
}

impl<'o> Owner<'o> {
    /// With the type arguments, or text where any type does: `List<String>`.
    fn new(class: &ir::Class, path: &'o str, params: &'o [ClassParam], args: Option<&[Ty]>) -> Self {
        let args = args.map_or_else(|| vec![Ty::Str; params.len()], <[Ty]>::to_vec);
        Owner {
            ty: Ty::Class(class.id, args.clone()),
            path,
            params,
            args,
        }
    }

    /// The same with the type arguments that an overload is for.
    fn of(&self, fixed: &[(String, Ty)]) -> Self {
        let arg = |(param, own): (&ClassParam, &Ty)| {
            let fixed = fixed.iter().find(|(name, _)| *name == param.ident);
            fixed.map_or_else(|| own.clone(), |(_, ty)| ty.clone())
        };
        let args: Vec<Ty> = self.params.iter().zip(&self.args).map(arg).collect();
        let ty = match &self.ty {
            Ty::Class(id, _) => Ty::Class(*id, args.clone()),
            other => other.clone(),
        };
        Owner { ty, args, ..*self }
    }

    /// A type inside of the class, for its type arguments.
    fn fixed(&self, ty: &Ty) -> Ty {
        ty.replace(&|inner| match inner {
            Ty::SelfType => Some(self.ty.clone()),
            Ty::Param(name) | Ty::StrParam(name) => {
                let place = self.params.iter().position(|param| param.ident == *name)?;
                self.args.get(place).cloned()
            }
            Ty::PathParam(name) => {
                let place = self.params.iter().position(|param| param.ident == *name)?;
                let is_bytes = self.args.get(place) == Some(&Ty::Bytes);
                Some(if is_bytes { Ty::Bytes } else { Ty::Path })
            }
            _ => None,
        })
    }
}

impl<'c, 'a> Collector<'c, 'a> {
    fn new(cx: &'c Cx<'a>, subclasses: &'c Subclasses, all: &'c mut Witnesses) -> Self {
        Collector { cx, subclasses, all }
    }

    /// How much there is, of both kinds.
    fn found(&self) -> usize {
        self.all.witnesses.len() + self.all.none.len()
    }

    fn module(&mut self, module: &ir::Module) {
        for function in &module.functions {
            self.function(&module.python, function, None);
        }
        for set in &module.set_attrs {
            let (name, callable) = (ident(&set.rust), format!("{}.{}", module.python, set.rust));
            let call = |value: &TokenStream| quote!(self::#name(#value));
            self.arguments(&callable, None, &set.ty, &set.python, call);
        }
        for class in &module.classes {
            self.class(&module.python, class);
        }
    }

    fn class(&mut self, module: &str, class: &ir::Class) {
        let params = &self.cx.universe.classes[class.id].params;
        let path = format!("{module}.{}", class.path);
        self.operators(&path, class, params);
        for block in &class.blocks {
            let owner = Owner::new(class, &path, params, block.args.as_deref());
            for function in &block.functions {
                self.function(&path, function, Some(&owner));
            }
            for set in &block.set_attrs {
                let name = ident(&set.rust);
                let callable = format!("{path}.{}", set.rust);
                self.arguments(
                    &callable,
                    Some(&owner),
                    &set.ty,
                    &set.python,
                    |value| quote!(this.#name(#value)),
                );
            }
        }
    }

    /// `a + b`, where a class has the operator.
    fn operators(&mut self, path: &str, class: &ir::Class, params: &[ClassParam]) {
        let owner = Owner::new(class, path, params, None);
        for one in &class.traits {
            let LangTrait::Operator(name, method, python, Some(right), ..) = one else {
                continue;
            };
            let of_class = |id| {
                let same = |other: &&LangTrait| match other {
                    LangTrait::Operator(own, .., Some(Ty::Class(other, _)), _, _) => {
                        own == name && other == id
                    }
                    _ => false,
                };
                class.traits.iter().filter(same).count()
            };
            // Over anything is one operand of a class alone; of several, each is what Python returns.
            let right = match right {
                Ty::Class(id, _) if of_class(id) > 1 => right.read(),
                // What stands for any type is here anything.
                other => other.replace(&|ty| ty.is_inferred().then_some(Ty::Value)),
            };
            let (name, method) = (ident(name), ident(method));
            let (callable, right) = (format!("{path}.{python}"), calls::chosen(&[], None, &right));
            self.arguments(
                &callable,
                Some(&owner),
                &right,
                "other",
                |value| quote!(::core::ops::#name::#method(this, #value)),
            );
        }
    }

    /// The parameter for an instance.
    fn receiver(&self, owner: &Owner<'_>) -> TokenStream {
        let ty = self.cx.result(&owner.ty);
        quote!(this: &'static #ty)
    }

    /// Spells arguments whose handles have names that begin with `prefix`.
    fn speller(&self, prefix: &'static str) -> Speller<'_, 'a> {
        Speller::new(self.cx, self.subclasses, prefix)
    }

    /// One witness for each spelling of one argument of what is called on `this`, or in the module.
    fn arguments(
        &mut self,
        callable: &str,
        owner: Option<&Owner<'_>>,
        ty: &Ty,
        parameter: &str,
        call: impl Fn(&TokenStream) -> TokenStream,
    ) {
        let fixed = owner.map_or_else(|| ty.clone(), |owner| owner.fixed(ty));
        match self.speller("a").all(&fixed) {
            Ok(spelled) => {
                let receiver: Vec<TokenStream> =
                    owner.map(|owner| self.receiver(owner)).into_iter().collect();
                for one in spelled {
                    let form = format!("{parameter}: {}", one.form);
                    let given = Given::new(&receiver, &[&one]);
                    self.add(callable, form, &given, &call(&one.value));
                }
            }
            Err(reason) => self.none(callable, parameter, reason),
        }
    }

    fn add(&mut self, callable: &str, form: String, given: &Given, call: &TokenStream) {
        let number = ident(&format!("w{}", self.all.witnesses.len()));
        let Given { inputs, before, .. } = given;
        self.all.witnesses.push(Witness {
            module: self.cx.module,
            callable: callable.to_owned(),
            form,
            tokens: quote!(pub fn #number(#(#inputs),*) { #(#before)* let _ = #call; }),
        });
    }

    fn none(&mut self, callable: &str, parameter: &str, reason: NoCall) {
        self.all.none.push(Unwitnessed {
            module: self.cx.module,
            callable: callable.to_owned(),
            parameter: parameter.to_owned(),
            reason,
        });
    }
}
