//! The calls of a function: one for the first spelling of all its arguments, and one for each other spelling of one of them, for
//! each overload.

use proc_macro2::TokenStream;
use quote::quote;

use super::spell::{Given, Spelled, Speller, Spelling};
use super::{Collector, Owner};
use crate::expand::functions::overload_items;
use crate::expand::tokens::ident;
use crate::ir::{Function, Generic, Inferred, Overload, OverloadKind, OverloadSet, Param, Role, Ty};
use crate::witness::{NoCall, Witness};

/// What stands for the parameters of one overload.
struct Place {
    /// Python's name.
    parameter: String,
    spelled: Spelled,
}

/// A function's name, and what comes before its arguments.
pub(super) struct Head {
    pub(super) callable: String,
    inputs: Vec<TokenStream>,
    path: TokenStream,
    name: String,
}

impl Head {
    /// The call with these arguments; `with` is the name of the form that takes options, and their closure.
    pub(super) fn call(&self, values: &[TokenStream], with: Option<(&str, &TokenStream)>) -> TokenStream {
        let (path, name) = (&self.path, &self.name);
        match with {
            Some((with, options)) => {
                let name = ident(with);
                quote!(#path #name(#(#values,)* #options))
            }
            None => {
                let name = ident(name);
                quote!(#path #name(#(#values),*))
            }
        }
    }
}

/// The class of a callable, and its name without underscores: the operator of `__add__` is `add`.
fn undecorated(callable: &str) -> Option<(&str, &str)> {
    let (owner, name) = callable.rsplit_once('.')?;
    Some((owner, name.trim_matches('_')))
}

impl Collector<'_, '_> {
    pub(super) fn function(&mut self, home: &str, f: &Function, owner: Option<&Owner<'_>>) {
        let overloads: Vec<Option<&Overload>> = match &f.dispatch {
            Some(dispatch) => self.cx.ir().overloads[dispatch.set]
                .overloads
                .iter()
                // Witnesses are typed, and of a class that is not declared nobody has a typed handle.
                .filter(|overload| !is_untyped(&overload.kind))
                .map(Some)
                .collect(),
            None => vec![None],
        };
        let before = self.found();
        for (index, overload) in overloads.into_iter().enumerate() {
            let of_overload = owner
                .zip(overload)
                .map(|(owner, overload)| owner.of(&overload.fixed));
            let owner = of_overload.as_ref().or(owner);
            let head = self.head(home, f, owner);
            let places = self.places(f, owner, overload);
            let first = self.calls(&head, &places);
            // Options are the same for all overloads.
            if index == 0
                && let (Some(options), Some(given)) = (&f.options, first)
            {
                self.options(&head, options, &given, owner);
            }
        }
        // None is without a reason. What is an operator for all declared classes may be a method for others.
        if self.found() == before {
            let callable = self.head(home, f, owner).callable;
            let is_operator = |witness: &Witness| undecorated(&witness.callable) == undecorated(&callable);
            if !self.all.witnesses.iter().any(is_operator) {
                self.none(&callable, "", NoCall::NoForm);
            }
        }
    }

    fn head(&self, home: &str, f: &Function, owner: Option<&Owner<'_>>) -> Head {
        let (inputs, path) = match owner {
            Some(owner) if f.receiver => (vec![self.receiver(owner)], quote!(this.)),
            Some(owner) => {
                let ty = self.cx.result(&owner.ty);
                (Vec::new(), quote!(<#ty>::))
            }
            None => (Vec::new(), quote!(self::)),
        };
        Head {
            callable: format!("{}.{}", owner.map_or(home, |owner| owner.path), f.python),
            inputs,
            path,
            name: f.rust.clone(),
        }
    }

    /// Adds the calls; returns the arguments of the first.
    fn calls(&mut self, head: &Head, places: &[Place]) -> Option<Given> {
        let mut missing = false;
        for place in places {
            if let Err(reason) = &place.spelled {
                self.none(&head.callable, &place.parameter, reason.clone());
                missing = true;
            }
        }
        if missing {
            return None;
        }
        let all: Vec<&Vec<Spelling>> = places
            .iter()
            .filter_map(|place| place.spelled.as_ref().ok())
            .collect();
        let first: Vec<&Spelling> = all.iter().filter_map(|spelled| spelled.first()).collect();
        let forms: Vec<String> = places
            .iter()
            .zip(&first)
            .map(|(place, one)| format!("{}: {}", place.parameter, one.form))
            .collect();
        let given = Given::new(&head.inputs, &first);
        let call = head.call(&given.values, None);
        self.add(&head.callable, forms.join(", "), &given, &call);
        for (index, spelled) in all.iter().enumerate() {
            for other in spelled.iter().skip(1) {
                let mut chosen = first.clone();
                chosen[index] = other;
                let given = Given::new(&head.inputs, &chosen);
                let form = format!("{}: {}", places[index].parameter, other.form);
                let call = head.call(&given.values, None);
                self.add(&head.callable, form, &given, &call);
            }
        }
        Some(given)
    }

    fn places(&self, f: &Function, owner: Option<&Owner<'_>>, overload: Option<&Overload>) -> Vec<Place> {
        let speller = self.speller("a");
        let fixed = |ty: &Ty| {
            let ty = ty.replace(&|inner| match (inner, overload) {
                (Ty::Projected(number), Some(overload)) => {
                    overload.projected.get(number.checked_sub(1)?).cloned()
                }
                _ => None,
            });
            let ty = owner.map_or_else(|| ty.clone(), |owner| owner.fixed(&ty));
            chosen(&f.generics, overload, &ty)
        };
        let decider = f.dispatch.as_ref().map(|dispatch| dispatch.param);
        let deciding = |overload: &Overload| {
            let set = f
                .dispatch
                .as_ref()
                .map(|dispatch| &self.cx.ir().overloads[dispatch.set]);
            speller.deciding(&as_spelled(set, &overload.kind, &fixed))
        };
        let place = |(index, param): (usize, &Param)| {
            let spelled = match overload {
                Some(overload) if decider == Some(Some(index)) => deciding(overload),
                _ => match (supported(f, param), &param.ty) {
                    (Some(one), _) => Ok(vec![one]),
                    // What the closure itself decides is written out.
                    (None, Ty::Callback(inputs, output))
                        if inputs.iter().any(|ty| ty.any(&Ty::is_inferred)) =>
                    {
                        let inputs: Vec<Ty> = inputs.iter().map(fixed).collect();
                        speller.typed_closure(&inputs, &fixed(output))
                    }
                    // Only Python makes generators.
                    (None, Ty::Function(..)) if generator(f, param).is_some() => {
                        let callable = generator(f, param).as_ref().map_or(Ty::Value, fixed);
                        Ok(vec![
                            speller.handle(&callable, "a handle of a generator function"),
                        ])
                    }
                    (None, ty) if decides_type(f, param) => speller.inside(&fixed(ty)),
                    (None, ty) => speller.all(&fixed(ty)),
                },
            };
            Place {
                parameter: param.python.clone(),
                spelled,
            }
        };
        let mut places: Vec<Place> = f.params.iter().enumerate().map(place).collect();
        if decider == Some(None)
            && let Some(overload) = overload
        {
            places.push(Place {
                parameter: "*args".to_owned(),
                spelled: deciding(overload),
            });
        }
        if let Some(varargs) = &f.varargs {
            // Where a type is inferred from them, nothing leaves it open.
            let may_be_none = varargs.generic.is_none() && overload.is_none();
            places.push(Place {
                parameter: format!("*{}", varargs.python),
                spelled: several(&speller, &fixed(&varargs.ty), may_be_none),
            });
        }
        places
    }
}

/// Whether an overload is for what has no type.
fn is_untyped(kind: &OverloadKind) -> bool {
    matches!(kind, OverloadKind::Untyped(_) | OverloadKind::Exactly(Ty::Object))
}

/// What an overload takes, where an open type argument goes in as it is read: Rust has one overload for a class over anything only if no
/// other one is for that class.
fn as_spelled(set: Option<&OverloadSet>, kind: &OverloadKind, fixed: &dyn Fn(&Ty) -> Ty) -> Ty {
    let kind_of = of_kind(kind, fixed);
    match (kind, set) {
        (OverloadKind::Exactly(Ty::Class(id, _)), Some(set)) if overload_items::is_only(set, *id) => kind_of,
        (OverloadKind::Exactly(_), _) => kind_of.read(),
        _ => kind_of,
    }
}

/// What an overload takes, as one type.
fn of_kind(kind: &OverloadKind, fixed: &dyn Fn(&Ty) -> Ty) -> Ty {
    match kind {
        OverloadKind::Exactly(kind) | OverloadKind::Untyped(kind) => fixed(kind),
        OverloadKind::Tuple(count, kind) => Ty::Tuple(vec![fixed(kind); *count]),
        OverloadKind::List(kind) => Ty::Vec(Box::new(fixed(kind))),
        OverloadKind::NoClass => Ty::Str,
        OverloadKind::Calls(output) => Ty::Function(None, Box::new(fixed(output))),
    }
}

/// `*args`: one of each spelling, none where that is possible, and one value that stands alone.
fn several(speller: &Speller<'_, '_>, ty: &Ty, may_be_none: bool) -> Spelled {
    let (alone, each) = match ty {
        Ty::OneOr(one, each) => (Some(one), &**each),
        Ty::After(first, each) => return by_place(speller, first, each, may_be_none),
        each => (None, each),
    };
    let one = |one: Spelling| one.within(&format!("one {}", one.form), |value| quote!([#value]));
    let mut all: Vec<Spelling> = speller.all(each)?.into_iter().map(one).collect();
    if may_be_none {
        all.push(Spelling::plain("nothing", quote!(())));
    }
    if let Some(alone) = alone {
        all.extend(speller.all(alone)?);
    }
    Ok(all)
}

/// Arguments by their places: one in each spelling of the first place, and one for each place.
fn by_place(speller: &Speller<'_, '_>, first: &[Ty], each: &Ty, may_be_none: bool) -> Spelled {
    let mut all = Vec::new();
    if let Some(first) = first.first() {
        all.extend(
            speller
                .all(first)?
                .into_iter()
                .map(|one| one.within("a tuple", |value| quote!((#value,)))),
        );
    }
    all.extend(speller.all(&Ty::Tuple(first.iter().chain([each]).cloned().collect()))?);
    if may_be_none {
        all.push(Spelling::plain("nothing", quote!(())));
    }
    Ok(all)
}

/// The type with what the function infers: text, or the bound of the type variable. A variable of which the overload takes a
/// class object stands for a handle.
pub(super) fn chosen(generics: &[Generic], overload: Option<&Overload>, ty: &Ty) -> Ty {
    let of_class = |name: &String| {
        let class = Ty::Runtime("Class", vec![Ty::Free(name.clone())]);
        matches!(overload.map(|overload| &overload.kind), Some(OverloadKind::Exactly(kind)) if kind.any(&|ty| *ty == class))
    };
    ty.replace(&|inner| match inner {
        Ty::Free(name) if of_class(name) => Some(Ty::Runtime("List", vec![Ty::Str])),
        Ty::Free(name) => {
            let generic = generics.iter().find(|generic| generic.ident == *name);
            let bound = generic.and_then(|generic| generic.bound.as_ref());
            match (bound, generic.map(|generic| &generic.role)) {
                (Some(bound), _) => Some(bound.argument.clone()),
                (None, Some(Role::Class)) => Some(Ty::Runtime("List", vec![Ty::Str])),
                _ => Some(Ty::Str),
            }
        }
        _ => None,
    })
}

/// What is inferred from an argument.
fn inferred<'f>(f: &'f Function, param: &Param) -> Option<&'f Inferred> {
    let mut generics = f.generics.iter();
    let own = generics.find(|generic| param.generic.as_ref() == Some(&generic.ident))?;
    match &own.role {
        Role::Argument(inferred) => Some(inferred),
        _ => None,
    }
}

/// Whether an argument decides a type: nobody leaves that open by a `None`.
fn decides_type(f: &Function, param: &Param) -> bool {
    inferred(f, param).is_some_and(|inferred| *inferred != Inferred::Unconstrained)
}

/// The type of a handle of a callable, where one is expected that returns a generator.
fn generator(f: &Function, param: &Param) -> Option<Ty> {
    let Some(Inferred::Calls(inputs, output)) = inferred(f, param).map(Inferred::present) else {
        return None;
    };
    match &**output {
        Inferred::Is(ty @ Ty::Runtime(path, _)) if path.ends_with("Generator") => Some(Ty::Callable(
            Some(inputs.clone().unwrap_or_default()),
            Box::new(ty.clone()),
        )),
        _ => None,
    }
}

/// The special method of another argument that is called with this one: a number goes with a number.
fn called_by(f: &Function, param: &Param) -> Option<&'static str> {
    let own = param.ty.inferred();
    f.generics.iter().find_map(|generic| match &generic.role {
        Role::Argument(Inferred::Supports(method, Some(argument), _)) => {
            let is_own = argument.inferred().iter().any(|ident| own.contains(ident));
            is_own.then_some(*method)
        }
        _ => None,
    })
}

/// An argument with a special method from which the result is inferred, or one that such a method is called with.
fn supported(f: &Function, param: &Param) -> Option<Spelling> {
    match called_by(f, param) {
        Some("PowMod") => return Some(Spelling::plain("int beside a protocol", quote!(1))),
        Some(_) => return Some(Spelling::plain("float beside a protocol", quote!(1.5))),
        None => {}
    }
    match inferred(f, param)? {
        // Only integers have it.
        Inferred::Supports("Invert" | "PowMod", ..) => Some(Spelling::plain("int for a protocol", quote!(1))),
        // No literal of Rust is an iterator.
        Inferred::Supports("Next", ..) => None,
        Inferred::Supports("Iter" | "Reversed" | "ItemAt", ..) => {
            Some(Spelling::plain("list for a protocol", quote!([1])))
        }
        Inferred::Supports(..) => Some(Spelling::plain("float for a protocol", quote!(1.5))),
        _ => None,
    }
}
