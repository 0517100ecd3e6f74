//! Overloads that differ in the values of options: `text=True`, `mode="rb"`, one that is given at all. The options' own
//! types tell them apart.
//!
//! Here the overloads become a [`Problem`] for the solver, and its states a [`Choice`](ir::Choice); the method, and an example, are in
//! [`option_dfa`](super::option_dfa).

use super::deciding_kinds::{decider, open_unions};
use super::deciding_options::{Candidate, candidates, find};
use super::join;
use super::merge::without_generics;
use super::option_dfa::{Accept, Machine, Part, Problem};
use crate::ir::{self, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::{LowParam, Lowered};

/// One signature whose options pick the overload, and the signatures that have to stand apart: their result depends on
/// the type of an argument that only they require.
pub(super) fn choose(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered]) -> Option<(Lowered, Vec<Lowered>)> {
    let (apart, arms): (Vec<Lowered>, Vec<Lowered>) =
        arms.iter().cloned().partition(|a| stands_apart(arms, a));
    if arms.len() < 2 || arms.iter().any(is_told) {
        return None;
    }
    let arms = without_generics(&arms);
    let first = arms.first()?;
    let everywhere = |p: &&LowParam| {
        arms.iter()
            .all(|a| a.required.iter().any(|o| o.python == p.python))
    };
    let core: Vec<String> = first
        .required
        .iter()
        .filter(everywhere)
        .map(|p| p.python.clone())
        .collect();
    let varargs = arms.iter().any(|a| a.varargs != first.varargs);
    if varargs || told_by_type(cx, &arms, &core) {
        return None;
    }
    let candidates = candidates(cx, &arms, &core)?;
    let (base, fits) = base(cx, &arms, &core)?;
    // What only takes other types in other signatures is looked at where nothing else decides.
    let (soft, hard): (Vec<Candidate>, Vec<Candidate>) = candidates.into_iter().partition(|c| c.soft);
    let choice = decide(cx, &arms, &fits, &hard).or_else(|| {
        let all: Vec<Candidate> = hard.into_iter().chain(soft).collect();
        decide(cx, &arms, &fits, &all)
    })?;
    let ret = choice.states.first()?.output.clone();
    Some((
        Lowered {
            ret,
            choice: Some(choice),
            ..base
        },
        apart,
    ))
}

/// The states that these options make, if they decide anything.
fn decide(
    cx: &mut ModuleCx<'_, '_>,
    arms: &[Lowered],
    fits: &[Accept],
    candidates: &[Candidate],
) -> Option<ir::Choice> {
    let problem = Problem {
        core: fits.to_vec(),
        params: candidates.iter().map(|c| c.param.clone()).collect(),
    };
    let mut outputs: Vec<Ty> = Vec::new();
    let (parts, machine) = problem.solve(&mut |meant| {
        let rets = meant.iter().map(|&arm| arms[arm].ret.clone()).collect();
        let ret = join::outputs(cx, rets);
        let known = outputs.iter().position(|known| *known == ret);
        known.unwrap_or_else(|| {
            outputs.push(ret);
            outputs.len() - 1
        })
    })?;
    Some(describe(candidates, &parts, &machine, &outputs))
}

/// Whether the type of an argument tells what the result is made of.
fn is_told(arm: &Lowered) -> bool {
    let of_class = |g: &ir::Generic| match &g.role {
        ir::Role::Argument(told) => told.any(&|ty| matches!(ty, Ty::Param(_))),
        ir::Role::Variable | ir::Role::Class => false,
    };
    arm.ret.any(&Ty::is_inferred) || arm.generics.iter().any(of_class)
}

/// Whether a type variable of the result is told by an argument that other signatures do not require.
fn stands_apart(all: &[Lowered], arm: &Lowered) -> bool {
    let required = |other: &Lowered, p: &LowParam| other.required.iter().any(|o| o.python == p.python);
    is_told(arm)
        && arm
            .required
            .iter()
            .any(|p| !all.iter().all(|other| required(other, p)))
}

/// Whether the type of an argument that all require tells the signatures apart by itself.
fn told_by_type(cx: &ModuleCx<'_, '_>, arms: &[Lowered], core: &[String]) -> bool {
    let mut cores = arms.to_vec();
    for arm in &mut cores {
        arm.required.retain(|p| core.contains(&p.python));
    }
    !core.is_empty() && decider(&open_unions(cx, &cores)).is_some()
}

/// What all signatures have in common, and how well each fits what it takes.
fn base(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered], core: &[String]) -> Option<(Lowered, Vec<Accept>)> {
    let mut base = arms[0].clone();
    base.required.retain(|p| core.contains(&p.python));
    let mut fits = vec![Accept::Yes; arms.len()];
    for param in &mut base.required {
        let own: Vec<&LowParam> = arms
            .iter()
            .flat_map(|a| a.required.iter().find(|p| p.python == param.python))
            .collect();
        if own.iter().any(|p| p.callback != param.callback) {
            return None;
        }
        let tys: Vec<Ty> = own.iter().map(|p| p.ty.clone()).collect();
        join::parameter(cx, param, &tys, &mut base.reasons);
        for (fit, own) in fits.iter_mut().zip(&own) {
            let whole = own.ty == param.ty || own.ty == Ty::Value;
            if own.literal || !whole {
                *fit = Accept::Maybe;
            }
        }
    }
    base.optional = options(cx, arms, core, &mut base.reasons);
    base.kwargs = arms.iter().find_map(|a| a.kwargs.clone());
    base.reasons
        .extend(arms[1..].iter().flat_map(|a| a.reasons.clone()));
    base.stands_for = arms.iter().flat_map(|arm| arm.stands_for.clone()).collect();
    Some((base, fits))
}

/// Every option of any signature, of the type that any of them takes.
fn options(
    cx: &mut ModuleCx<'_, '_>,
    arms: &[Lowered],
    core: &[String],
    reasons: &mut Vec<crate::report::Reason>,
) -> Vec<LowParam> {
    let mut names: Vec<&str> = Vec::new();
    for param in arms.iter().flat_map(|a| a.required.iter().chain(&a.optional)) {
        if !core.contains(&param.python) && !names.contains(&param.python.as_str()) {
            names.push(&param.python);
        }
    }
    let mut out = Vec::new();
    for name in names {
        let own: Vec<&LowParam> = arms
            .iter()
            .filter_map(|a| find(a, name).map(|(p, _)| p))
            .collect();
        let with_default = own.iter().find(|p| p.default.is_some()).or(own.first());
        let Some(mut param) = with_default.map(|p| (*p).clone()) else {
            continue;
        };
        let tys: Vec<Ty> = own.iter().map(|p| p.ty.clone()).collect();
        join::parameter(cx, &mut param, &tys, reasons);
        let callback = own.iter().find_map(|p| p.callback.clone());
        param.only_callback = own.iter().all(|p| p.only_callback || p.ty == Ty::Unit);
        param.callback = callback;
        out.push(param);
    }
    out
}

/// The states in Rust's words. Their names come later.
fn describe(candidates: &[Candidate], parts: &[Part], machine: &Machine, outputs: &[Ty]) -> ir::Choice {
    let state = |output: &usize| ir::State {
        rust: String::new(),
        output: outputs[*output].clone(),
    };
    let mut choice = ir::Choice {
        states: machine.outputs.iter().map(state).collect(),
        deciders: Vec::new(),
        guards: Vec::new(),
    };
    for (index, candidate) in candidates.iter().enumerate() {
        match parts[index] {
            Part::None => {}
            Part::Decides => choice.deciders.push(decider_of(candidate, index, machine)),
            Part::Limits => {
                let states = machine.limits.iter().find(|(param, _)| *param == index);
                choice.guards.push(ir::Guard {
                    rust: String::new(),
                    python: candidate.name.clone(),
                    states: states
                        .map(|(_, s)| s.iter().copied().collect())
                        .unwrap_or_default(),
                });
            }
        }
    }
    choice
}

/// Cases that lead to the same states are one.
fn decider_of(candidate: &Candidate, index: usize, machine: &Machine) -> ir::Decider {
    let column = |case: usize| -> Vec<(usize, usize)> {
        let own = machine
            .steps
            .iter()
            .filter(|(_, p, c, _)| *p == index && *c == case);
        own.map(|(from, _, _, to)| (*from, *to)).collect()
    };
    let mut columns: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut cases: Vec<Vec<Ty>> = Vec::new();
    for case in 0..candidate.param.cases.len() {
        let column = column(case);
        let kinds = candidate.cases.get(case).cloned().unwrap_or_default();
        match columns.iter().position(|known| *known == column) {
            Some(at) => cases[at].extend(kinds),
            None => {
                columns.push(column);
                cases.push(kinds);
            }
        }
    }
    let steps = columns.iter().enumerate();
    let steps = steps.flat_map(|(case, column)| column.iter().map(move |(from, to)| (*from, case, *to)));
    ir::Decider {
        rust: String::new(),
        python: candidate.name.clone(),
        steps: steps.collect(),
        cases,
    }
}
