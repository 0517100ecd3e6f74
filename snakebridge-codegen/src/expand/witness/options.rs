//! Calls with one option each, `f_with(.., |kw| kw.x(1))`, after those that it needs where options decide.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::calls::Head;
use super::spell::{Given, Spelled, Spelling};
use super::{Collector, Owner};
use crate::expand::tokens::ident;
use crate::ir::{OptionSet, OptionStates, Options, Setter, Ty};
use crate::witness::NoCall;

/// Calls of one form of a function.
struct Form<'a> {
    head: &'a Head,
    /// The required arguments.
    given: &'a Given,
    /// The name of the form that takes options.
    with: &'a str,
}

/// Options that are set before another one, in order: the index of the one that decides, and the case of its value.
type Way = Vec<(usize, usize)>;

impl Collector<'_, '_> {
    pub(super) fn options(
        &mut self,
        head: &Head,
        options: &Options,
        given: &Given,
        owner: Option<&Owner<'_>>,
    ) {
        let set = &self.cx.ir().options[options.set];
        let form = Form {
            head,
            given,
            with: &options.with,
        };
        let ways = set.option_states.as_ref().map(ways).unwrap_or_default();
        for setter in &set.setters {
            let name = ident(&setter.rust);
            for (way, spelled) in self.setter(set, setter, &ways, owner) {
                let before = self.before(set, &way, owner);
                self.option(
                    &form,
                    &setter.python,
                    spelled,
                    &before,
                    &|value| quote!(.#name(#value)),
                );
            }
        }
        if let Some(extra) = &set.extra {
            let spelled = self.kind(extra, owner);
            self.option(
                &form,
                "**kwargs",
                spelled,
                &Ok(Vec::new()),
                &|value| quote!(.extra("x", #value)),
            );
        }
    }

    fn option(
        &mut self,
        form: &Form<'_>,
        parameter: &str,
        spelled: Spelled,
        before: &Result<Vec<(TokenStream, Spelling)>, NoCall>,
        set: &dyn Fn(&TokenStream) -> TokenStream,
    ) {
        let callable = &form.head.callable;
        match (spelled, before) {
            (Ok(spelled), Ok(before)) => {
                for one in spelled {
                    let set = set(&one.value);
                    let sets = before.iter().map(|(set, _)| set);
                    let more: Vec<&Spelling> = before.iter().map(|(_, one)| one).chain([&one]).collect();
                    let call = form.head.call(
                        &form.given.values,
                        Some((form.with, &quote!(|kw| kw #(#sets)* #set))),
                    );
                    let form_text = format!("{parameter}={}", one.form);
                    self.add(callable, form_text, &form.given.clone().and(&more), &call);
                }
            }
            (Err(reason), _) => self.none(callable, parameter, reason),
            (_, Err(reason)) => self.none(callable, parameter, reason.clone()),
        }
    }

    /// Values of an option and what is set before them: of each kind that its value decides by, if it decides.
    fn setter(
        &self,
        set: &OptionSet,
        setter: &Setter,
        ways: &BTreeMap<usize, Way>,
        owner: Option<&Owner<'_>>,
    ) -> Vec<(Way, Spelled)> {
        let own = |python: &String| *python == setter.python;
        let states = set.option_states.as_ref();
        let shortest = |states: &mut dyn Iterator<Item = usize>| {
            let known = states.filter_map(|state| ways.get(&state));
            known.min_by_key(|way| way.len()).cloned().unwrap_or_default()
        };
        if let Some(guard) = states.and_then(|states| states.guards.iter().find(|guard| own(&guard.python))) {
            let way = shortest(&mut guard.states.iter().copied());
            return vec![(way, self.kind(&setter.ty, owner))];
        }
        let Some(decider) = states.and_then(|states| states.deciders.iter().find(|one| own(&one.python)))
        else {
            return vec![(Way::new(), self.kind(&setter.ty, owner))];
        };
        let from = |case: usize| {
            let mut states = decider
                .steps
                .iter()
                .filter(|step| step.1 == case)
                .map(|step| step.0);
            shortest(&mut states)
        };
        if decider.cases.iter().all(Vec::is_empty) {
            return vec![(from(0), self.kind(&setter.ty, owner))];
        }
        let cases = decider.cases.iter().enumerate();
        let kinds = cases.flat_map(|(case, kinds)| kinds.iter().map(move |kind| (case, kind)));
        kinds
            .map(|(case, kind)| (from(case), self.deciding(kind, owner)))
            .collect()
    }

    /// The options of a way, each with a value.
    fn before(
        &self,
        set: &OptionSet,
        way: &Way,
        owner: Option<&Owner<'_>>,
    ) -> Result<Vec<(TokenStream, Spelling)>, NoCall> {
        let Some(states) = &set.option_states else {
            return Ok(Vec::new());
        };
        // Other names than those of the option itself have.
        let speller = self.speller("b");
        let one = |(decider, case): &(usize, usize)| {
            let decider = &states.deciders[*decider];
            let setter = set.setters.iter().find(|setter| setter.python == decider.python);
            let setter = setter.ok_or(NoCall::NoForm)?;
            let ty = decider.cases[*case].first().unwrap_or(&setter.ty);
            let ty = owner.map_or_else(|| ty.clone(), |owner| owner.fixed(ty));
            let value = speller.deciding(&ty)?.into_iter().next();
            let value = value.ok_or(NoCall::NoValue)?;
            let name = ident(&setter.rust);
            let written = &value.value;
            Ok((quote!(.#name(#written)), value))
        };
        way.iter().map(one).collect()
    }

    fn deciding(&self, kind: &Ty, owner: Option<&Owner<'_>>) -> Spelled {
        let kind = owner.map_or_else(|| kind.clone(), |owner| owner.fixed(kind));
        self.speller("o").deciding(&kind)
    }

    fn kind(&self, ty: &Ty, owner: Option<&Owner<'_>>) -> Spelled {
        let ty = owner.map_or_else(|| ty.clone(), |owner| owner.fixed(ty));
        // Other names than the handles of the arguments before have.
        self.speller("o").all(&ty)
    }
}

/// The shortest way to each state from the first.
fn ways(states: &OptionStates) -> BTreeMap<usize, Way> {
    let mut found = BTreeMap::from([(0, Way::new())]);
    let mut next = vec![0];
    while !next.is_empty() {
        let mut reached = Vec::new();
        for from in next {
            for (index, decider) in states.deciders.iter().enumerate() {
                for &(_, case, to) in decider.steps.iter().filter(|step| step.0 == from) {
                    if !found.contains_key(&to) {
                        let mut way = found.get(&from).cloned().unwrap_or_default();
                        way.push((index, case));
                        found.insert(to, way);
                        reached.push(to);
                    }
                }
            }
        }
        next = reached;
    }
    found
}
