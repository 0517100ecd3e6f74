//! Overloads that differ in the values of options: `text=True`, `mode="rb"`, or whether an option is given. The Rust types of
//! the values distinguish them.
//!
//! Here the overloads become a [`Problem`] for the solver, and its states become [`OptionStates`](ir::OptionStates); the
//! method, with an example, is described in [`option_dfa`](super::option_dfa).

use super::deciding_kinds::{decider, open_unions};
use super::deciding_options::{DecidingOption, deciding_options, find};
use super::join;
use super::merge::without_generics;
use super::option_dfa::{Accept, Dfa, Part, Problem};
use crate::ir::{self, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::{LowParam, Lowered};

/// One signature whose options pick the overload, and the signatures that must stay separate: their result depends on the type
/// of an argument that only they require.
pub(super) fn by_option_states(
    cx: &mut ModuleCx<'_, '_>,
    overloads: &[Lowered],
) -> Option<(Lowered, Vec<Lowered>)> {
    let (separate, overloads): (Vec<Lowered>, Vec<Lowered>) =
        overloads.iter().cloned().partition(|a| is_separate(overloads, a));
    if overloads.len() < 2 || overloads.iter().any(depends_on_argument) {
        return None;
    }
    let overloads = without_generics(&overloads);
    let first = overloads.first()?;
    let everywhere = |p: &&LowParam| {
        overloads
            .iter()
            .all(|a| a.required.iter().any(|o| o.python == p.python))
    };
    let core: Vec<String> = first
        .required
        .iter()
        .filter(everywhere)
        .map(|p| p.python.clone())
        .collect();
    let varargs = overloads.iter().any(|a| a.varargs != first.varargs);
    if varargs || distinguished_by_type(cx, &overloads, &core) {
        return None;
    }
    let deciding_options = deciding_options(cx, &overloads, &core)?;
    if let Some(out) = without_unreachable(cx, &overloads, &deciding_options) {
        return out.map(|(chosen, more)| (chosen, separate.into_iter().chain(more).collect()));
    }
    let (base, fits) = base(cx, &overloads, &core)?;
    // Options that differ only in their types are considered if nothing else decides.
    let (soft, hard): (Vec<DecidingOption>, Vec<DecidingOption>) =
        deciding_options.into_iter().partition(|c| c.soft);
    let option_states = decide(cx, &overloads, &fits, &hard).or_else(|| {
        let all: Vec<DecidingOption> = hard.into_iter().chain(soft).collect();
        decide(cx, &overloads, &fits, &all)
    })?;
    let ret = option_states.states.first()?.output.clone();
    Some((
        Lowered {
            ret,
            option_states: Some(option_states),
            ..base
        },
        separate,
    ))
}

/// The same without the signatures that no order of setters reaches, which stay separate; `None` if there are none of these.
fn without_unreachable(
    cx: &mut ModuleCx<'_, '_>,
    overloads: &[Lowered],
    options: &[DecidingOption],
) -> Option<Option<(Lowered, Vec<Lowered>)>> {
    let problem = Problem {
        core: vec![Accept::Yes; overloads.len()],
        params: options.iter().map(|option| option.param.clone()).collect(),
    };
    let indexed = overloads.iter().cloned().enumerate();
    let (near, far): (Vec<_>, Vec<_>) = indexed.partition(|(index, _)| problem.is_in_reach(*index));
    if far.is_empty() {
        return None;
    }
    let all =
        |part: Vec<(usize, Lowered)>| part.into_iter().map(|(_, overload)| overload).collect::<Vec<_>>();
    Some(by_option_states(cx, &all(near)).map(|(chosen, more)| {
        let separate = more.into_iter().chain(all(far)).collect();
        (chosen, separate)
    }))
}

/// The states of these options, if they decide anything.
fn decide(
    cx: &mut ModuleCx<'_, '_>,
    overloads: &[Lowered],
    fits: &[Accept],
    deciding_options: &[DecidingOption],
) -> Option<ir::OptionStates> {
    let problem = Problem {
        core: fits.to_vec(),
        params: deciding_options.iter().map(|c| c.param.clone()).collect(),
    };
    let mut outputs: Vec<Ty> = Vec::new();
    let (parts, dfa) = problem.solve(&mut |matching| {
        let rets = matching
            .iter()
            .map(|&overload| overloads[overload].ret.clone())
            .collect();
        let ret = join::outputs(cx, rets);
        let known = outputs.iter().position(|known| *known == ret);
        known.unwrap_or_else(|| {
            outputs.push(ret);
            outputs.len() - 1
        })
    })?;
    Some(describe(deciding_options, &parts, &dfa, &outputs))
}

/// Whether the result depends on the type of an argument.
fn depends_on_argument(overload: &Lowered) -> bool {
    let of_class = |g: &ir::Generic| match &g.role {
        ir::Role::Argument(inferred) => inferred.any(&|ty| matches!(ty, Ty::Param(_))),
        ir::Role::Variable | ir::Role::Callable | ir::Role::Class => false,
    };
    overload.ret.any(&Ty::is_inferred) || overload.generics.iter().any(of_class)
}

/// Whether a type variable of the result is inferred from an argument that other signatures do not require, or only this signature has
/// one: of `ast.parse(source: T) -> T` and `parse(source: str | ReadableBuffer, mode: ..)`, the options pick among the rest.
fn is_separate(all: &[Lowered], overload: &Lowered) -> bool {
    let others = all.iter().filter(|other| depends_on_argument(other)).count();
    if depends_on_argument(overload) && others == 1 && all.len() > 2 && returned_as_it_is(overload) {
        return true;
    }
    let required = |other: &Lowered, p: &LowParam| other.required.iter().any(|o| o.python == p.python);
    depends_on_argument(overload)
        && overload
            .required
            .iter()
            .any(|p| !all.iter().all(|other| required(other, p)))
}

/// Whether the result is an argument, whatever its type.
fn returned_as_it_is(overload: &Lowered) -> bool {
    matches!(overload.ret, Ty::Free(_)) && overload.required.iter().any(|param| param.ty == overload.ret)
}

/// Whether the type of an argument that all require distinguishes the signatures on its own.
fn distinguished_by_type(cx: &ModuleCx<'_, '_>, overloads: &[Lowered], core: &[String]) -> bool {
    let mut cores = overloads.to_vec();
    for overload in &mut cores {
        overload.required.retain(|p| core.contains(&p.python));
    }
    !core.is_empty() && decider(&open_unions(cx, &cores)).is_some()
}

/// The common part of all signatures, and how well each signature fits it.
fn base(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered], core: &[String]) -> Option<(Lowered, Vec<Accept>)> {
    let mut base = overloads[0].clone();
    base.required.retain(|p| core.contains(&p.python));
    let mut fits = vec![Accept::Yes; overloads.len()];
    for param in &mut base.required {
        let own: Vec<&LowParam> = overloads
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
    base.optional = options(cx, overloads, core, &mut base.reasons);
    base.kwargs = overloads.iter().find_map(|a| a.kwargs.clone());
    base.reasons
        .extend(overloads[1..].iter().flat_map(|a| a.reasons.clone()));
    base.origins = overloads
        .iter()
        .flat_map(|overload| overload.origins.clone())
        .collect();
    Some((base, fits))
}

/// The options of all signatures, each with the join of its types.
fn options(
    cx: &mut ModuleCx<'_, '_>,
    overloads: &[Lowered],
    core: &[String],
    reasons: &mut Vec<crate::report::Reason>,
) -> Vec<LowParam> {
    let mut names: Vec<&str> = Vec::new();
    for param in overloads
        .iter()
        .flat_map(|a| a.required.iter().chain(&a.optional))
    {
        if !core.contains(&param.python) && !names.contains(&param.python.as_str()) {
            names.push(&param.python);
        }
    }
    let mut out = Vec::new();
    for name in names {
        let own: Vec<&LowParam> = overloads
            .iter()
            .filter_map(|a| find(a, name).map(|(p, _)| p))
            .collect();
        let with_default = own.iter().find(|p| p.default.is_some()).or(own.first());
        let Some(mut param) = with_default.map(|p| (*p).clone()) else {
            continue;
        };
        // Where one signature calls back, `None` in another means that nothing is passed.
        let calls = own.iter().any(|p| p.callback.is_some());
        let is_passed = |p: &&&LowParam| !(calls && p.ty == Ty::Unit);
        let tys: Vec<Ty> = own.iter().filter(is_passed).map(|p| p.ty.clone()).collect();
        join::parameter(cx, &mut param, &tys, reasons);
        let callback = own.iter().find_map(|p| p.callback.clone());
        param.callback = callback;
        out.push(param);
    }
    out
}

/// The states for the IR. They are named later.
fn describe(
    deciding_options: &[DecidingOption],
    parts: &[Part],
    dfa: &Dfa,
    outputs: &[Ty],
) -> ir::OptionStates {
    let state = |output: &usize| ir::State {
        rust: String::new(),
        output: outputs[*output].clone(),
    };
    let mut option_states = ir::OptionStates {
        states: dfa.outputs.iter().map(state).collect(),
        deciders: Vec::new(),
        guards: Vec::new(),
    };
    for (index, deciding_option) in deciding_options.iter().enumerate() {
        match parts[index] {
            Part::None => {}
            Part::Decides => option_states
                .deciders
                .push(decider_of(deciding_option, index, dfa)),
            Part::Limits => {
                let states = dfa.limits.iter().find(|(param, _)| *param == index);
                option_states.guards.push(ir::Guard {
                    rust: String::new(),
                    python: deciding_option.name.clone(),
                    states: states
                        .map(|(_, s)| s.iter().copied().collect())
                        .unwrap_or_default(),
                });
            }
        }
    }
    option_states
}

/// Cases that lead to the same states are merged.
fn decider_of(deciding_option: &DecidingOption, index: usize, dfa: &Dfa) -> ir::Decider {
    let column = |case: usize| -> Vec<(usize, usize)> {
        let own = dfa.steps.iter().filter(|(_, p, c, _)| *p == index && *c == case);
        own.map(|(from, _, _, to)| (*from, *to)).collect()
    };
    let mut columns: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut cases: Vec<Vec<Ty>> = Vec::new();
    for case in 0..deciding_option.param.cases.len() {
        let column = column(case);
        let kinds = deciding_option.cases.get(case).cloned().unwrap_or_default();
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
        python: deciding_option.name.clone(),
        steps: steps.collect(),
        cases,
    }
}
