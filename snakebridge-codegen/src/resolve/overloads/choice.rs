//! Overloads that differ in the values of options: `text=True`, `mode="rb"`, one that is given at all. The options' own
//! types tell them apart.

use snakebridge_introspect::model::{Lit, ParamKind};

use super::super::lower::{LowParam, Lowered};
use super::super::module::ModuleCx;
use super::dispatch::{decider, open_kinds, open_unions};
use super::machine::{Accept, Machine, Param, Part, Problem};
use super::{dispatch, join, without_generics};
use crate::ir::{self, Ty};

/// An option that the overloads may differ in.
struct Candidate {
    name: String,
    /// The kinds of each case; none: the setter has one kind of value, and always the same case.
    cases: Vec<Vec<Ty>>,
    param: Param,
    /// All signatures take it, none requires it, and none names values of it.
    soft: bool,
}

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
        param.ty = join::arguments(cx, own.iter().map(|p| p.ty.clone()).collect(), &mut base.reasons);
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
        param.ty = join::arguments(cx, own.iter().map(|p| p.ty.clone()).collect(), reasons);
        let callback = own.iter().find_map(|p| p.callback.clone());
        param.only_callback = own.iter().all(|p| p.only_callback || p.ty == Ty::Unit);
        param.callback = callback;
        out.push(param);
    }
    out
}

/// A parameter by name, and whether it is required.
fn find<'a>(arm: &'a Lowered, name: &str) -> Option<(&'a LowParam, bool)> {
    let named = |p: &&LowParam| p.python == name;
    let required = arm.required.iter().find(named).map(|p| (p, true));
    required.or_else(|| arm.optional.iter().find(named).map(|p| (p, false)))
}

/// The options that signatures take differently. None where one is taken by position alone.
fn candidates(cx: &mut ModuleCx<'_, '_>, arms: &[Lowered], core: &[String]) -> Option<Vec<Candidate>> {
    let mut names: Vec<String> = Vec::new();
    for param in arms.iter().flat_map(|a| a.required.iter().chain(&a.optional)) {
        if !core.contains(&param.python) && !names.contains(&param.python) {
            names.push(param.python.clone());
        }
    }
    let mut out = Vec::new();
    for name in names {
        let own: Vec<Option<(&LowParam, bool)>> = arms.iter().map(|a| find(a, &name)).collect();
        let alike = |(p, required): &(&LowParam, bool)| {
            own.iter().all(|o| {
                o.is_some_and(|(q, r)| {
                    r == *required && (&q.tells, &q.ty, &q.callback) == (&p.tells, &p.ty, &p.callback)
                })
            })
        };
        if own.first().copied().flatten().is_some_and(|p| alike(&p)) {
            continue;
        }
        if own.iter().flatten().any(|(p, _)| p.kind == ParamKind::Positional) {
            return None;
        }
        out.push(candidate(cx, arms, name, &own));
    }
    Some(out)
}

fn candidate(
    cx: &mut ModuleCx<'_, '_>,
    arms: &[Lowered],
    name: String,
    own: &[Option<(&LowParam, bool)>],
) -> Candidate {
    let unset = own.iter().map(|p| {
        if p.is_some_and(|(_, required)| required) {
            Accept::No
        } else {
            Accept::Yes
        }
    });
    let mut param = Param {
        unset: unset.collect(),
        cases: Vec::new(),
        named: Vec::new(),
        known: Vec::new(),
        none: None,
    };
    let params: Vec<&LowParam> = own.iter().flatten().map(|(p, _)| *p).collect();
    let soft = own.iter().all(|p| {
        p.is_some_and(|(p, required)| !required && p.tells.literals.is_empty() && p.tells.rest.is_some())
    });
    let Some(values) = values(cx, &params) else {
        let given = |(p, arm): (&Option<(&LowParam, bool)>, &Lowered)| match p {
            None if arm.kwargs.is_none() => Accept::No,
            Some((p, _)) if p.ty == Ty::Unit => Accept::No,
            Some((p, _)) if p.literal => Accept::Maybe,
            _ => Accept::Yes,
        };
        param.cases.push(own.iter().zip(arms).map(given).collect());
        param.named.push(false);
        param.known.push(true);
        return Candidate {
            name,
            cases: Vec::new(),
            param,
            soft,
        };
    };
    let mut cases: Vec<Vec<Ty>> = Vec::new();
    for value in values {
        let accepts = |(p, arm): (&Option<(&LowParam, bool)>, &Lowered)| match p {
            Some((p, _)) => value.accepted(cx, p),
            None if arm.kwargs.is_some() => Accept::Yes,
            None => Accept::No,
        };
        let mut column: Vec<Accept> = own.iter().zip(arms).map(accepts).collect();
        // A signature for values and for `None` is the one for either.
        if matches!(value, Value::Optional(_)) && column.contains(&Accept::Yes) {
            column
                .iter_mut()
                .filter(|a| **a == Accept::Maybe)
                .for_each(|a| *a = Accept::No);
        }
        let is_named = params.iter().any(|p| value.is_named(p));
        let is_known = !matches!(value, Value::Optional(_)) && !column.contains(&Accept::Maybe);
        let kind = value.kind(cx);
        match (0..cases.len()).find(|&i| {
            let same = (&param.cases[i], param.named[i], param.known[i]);
            same == (&column, is_named, is_known)
        }) {
            Some(i) => cases[i].push(kind),
            None => {
                cases.push(vec![kind]);
                param.cases.push(column);
                param.named.push(is_named);
                param.known.push(is_known);
            }
        }
    }
    param.none = cases.iter().position(|kinds| *kinds == [Ty::Unit]);
    Candidate {
        name,
        cases,
        param,
        soft,
    }
}

/// Something an option can be set to, as far as its Rust type tells.
enum Value {
    Literal(Lit),
    None,
    Kind(Ty),
    Optional(Ty),
}

impl Value {
    fn kind(&self, cx: &mut ModuleCx<'_, '_>) -> Ty {
        match self {
            Value::Literal(Lit::Bool(value)) => Ty::BoolLiteral(*value),
            Value::Literal(value) => cx.literal(value),
            Value::None => Ty::Unit,
            Value::Kind(ty) => ty.clone(),
            Value::Optional(ty) => Ty::Option(Box::new(ty.clone())),
        }
    }

    /// Whether a signature names it. Of the two values of a `bool`, one is named to tell it from the other.
    fn is_named(&self, param: &LowParam) -> bool {
        match self {
            Value::Literal(Lit::Bool(_)) => false,
            Value::Literal(value) => param.tells.literals.contains(value),
            _ => false,
        }
    }

    fn accepted(&self, cx: &ModuleCx<'_, '_>, param: &LowParam) -> Accept {
        let none = || {
            let any = matches!(param.tells.rest, Some(Ty::Value));
            if param.tells.none || any {
                Accept::Yes
            } else {
                Accept::No
            }
        };
        match self {
            Value::None => none(),
            Value::Kind(ty) => accepts_kind(cx, param, ty),
            Value::Optional(ty) => match (none(), accepts_kind(cx, param, ty)) {
                (a, b) if a == b => a,
                _ => Accept::Maybe,
            },
            Value::Literal(value) if param.tells.literals.contains(value) => Accept::Yes,
            Value::Literal(value) => match base_of(value).map(|base| rest_takes(cx, param, &base)) {
                Some(true) => Accept::Yes,
                _ => Accept::No,
            },
        }
    }
}

fn accepts_kind(cx: &ModuleCx<'_, '_>, param: &LowParam, kind: &Ty) -> Accept {
    let of_kind = |lit: &&Lit| base_of(lit).as_ref() == Some(kind);
    match param.tells.literals.iter().filter(of_kind).count() {
        _ if rest_takes(cx, param, kind) => Accept::Yes,
        0 => Accept::No,
        2 if *kind == Ty::Bool => Accept::Yes,
        _ => Accept::Maybe,
    }
}

fn rest_takes(cx: &ModuleCx<'_, '_>, param: &LowParam, kind: &Ty) -> bool {
    match &param.tells.rest {
        None => false,
        Some(Ty::Value) => true,
        Some(rest) => {
            let kinds = rest_kinds(cx, rest).unwrap_or_default();
            // Python's `bool` is an `int`.
            kinds.contains(kind) || *kind == Ty::Bool && kinds.contains(&Ty::Int)
        }
    }
}

fn base_of(value: &Lit) -> Option<Ty> {
    match value {
        Lit::Bool(_) => Some(Ty::Bool),
        Lit::Int(_) => Some(Ty::Int),
        Lit::Str(_) => Some(Ty::Str),
        _ => None,
    }
}

/// All that an option can be set to. None where the kind of a value does not tell.
fn values(cx: &ModuleCx<'_, '_>, params: &[&LowParam]) -> Option<Vec<Value>> {
    let mut literals: Vec<Lit> = Vec::new();
    let mut kinds: Vec<Ty> = Vec::new();
    let mut none = false;
    for param in params {
        if param.callback.is_some() {
            return None;
        }
        none |= param.tells.none;
        for value in &param.tells.literals {
            let both = [Lit::Bool(true), Lit::Bool(false)];
            let own = if both.contains(value) {
                both.to_vec()
            } else {
                vec![value.clone()]
            };
            literals.extend(
                own.into_iter()
                    .filter(|v| !literals.contains(v))
                    .collect::<Vec<_>>(),
            );
            let base = base_of(value)?;
            if !kinds.contains(&base) {
                kinds.push(base);
            }
        }
        if let Some(rest) = &param.tells.rest {
            for kind in rest_kinds(cx, rest)? {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
        }
    }
    let mut out: Vec<Value> = literals.into_iter().map(Value::Literal).collect();
    out.extend(none.then_some(Value::None));
    out.extend(kinds.iter().cloned().map(Value::Kind));
    out.extend(kinds.into_iter().filter(|_| none).map(Value::Optional));
    Some(out)
}

/// The kinds of values that are passed for a type.
fn rest_kinds(cx: &ModuleCx<'_, '_>, ty: &Ty) -> Option<Vec<Ty>> {
    let mut out: Vec<Ty> = Vec::new();
    for kind in open_kinds(cx, ty) {
        let also: &[Ty] = match &kind {
            Ty::Float => &[Ty::Int],
            Ty::Complex => &[Ty::Float, Ty::Int],
            Ty::Path => &[Ty::Str],
            Ty::Class(_, args) if args.is_empty() => &[],
            other if other.is_scalar() && *other != Ty::Unit => &[],
            _ => return None,
        };
        let derived = dispatch::descendants(cx, std::slice::from_ref(&kind));
        for kind in also.iter().cloned().chain(derived).chain([kind]) {
            if !out.contains(&kind) {
                out.push(kind);
            }
        }
    }
    Some(out)
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
