//! The options in which overloads differ: the cases of each, and which signatures accept them.
//!
//! These are the columns of the solver in [`option_dfa`](super::option_dfa). For `mode` in the overloads `open(mode:
//! Literal["r"] = ..)`, `open(mode: Literal["rb"])` and `open(mode: str)`:
//!
//! | case | 1 | 2 | 3 |
//! |---|---|---|---|
//! | not set | yes | no | no |
//! | `lit::R` | yes | no | yes |
//! | `lit::Rb` | no | yes | yes |
//! | a `str` | maybe | maybe | yes |
//!
//! Values with equal columns are one case. `lit::R` does not mean the third overload, although that accepts it: it is the
//! catch-all.

use snakebridge_introspect::model::{Lit, ParamKind};

use super::deciding_kinds::{descendants, open_kinds, path_classes};
use super::option_dfa::{Accept, Param};
use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::{LowParam, Lowered};

/// An option in which overloads may differ.
pub(super) struct DecidingOption {
    pub(super) name: String,
    /// The kinds of each case; empty if the setter accepts one kind, which is always the same case.
    pub(super) cases: Vec<Vec<Ty>>,
    pub(super) param: Param,
    /// Every signature accepts it, none requires it, and none names values of it.
    pub(super) soft: bool,
}

/// A parameter by name, and whether it is required.
pub(super) fn find<'a>(overload: &'a Lowered, name: &str) -> Option<(&'a LowParam, bool)> {
    let named = |p: &&LowParam| p.python == name;
    let required = overload.required.iter().find(named).map(|p| (p, true));
    required.or_else(|| overload.optional.iter().find(named).map(|p| (p, false)))
}

/// The options that signatures treat differently. `None` if one of them is positional-only.
pub(super) fn deciding_options(
    cx: &mut ModuleCx<'_, '_>,
    overloads: &[Lowered],
    core: &[String],
) -> Option<Vec<DecidingOption>> {
    let mut names: Vec<String> = Vec::new();
    for param in overloads
        .iter()
        .flat_map(|a| a.required.iter().chain(&a.optional))
    {
        if !core.contains(&param.python) && !names.contains(&param.python) {
            names.push(param.python.clone());
        }
    }
    let mut out = Vec::new();
    for name in names {
        let own: Vec<Option<(&LowParam, bool)>> = overloads.iter().map(|a| find(a, &name)).collect();
        let is_same = |(p, required): &(&LowParam, bool)| {
            own.iter().all(|o| {
                o.is_some_and(|(q, r)| {
                    r == *required && (&q.accepts, &q.ty, &q.callback) == (&p.accepts, &p.ty, &p.callback)
                })
            })
        };
        if own.first().copied().flatten().is_some_and(|p| is_same(&p)) {
            continue;
        }
        if own.iter().flatten().any(|(p, _)| p.kind == ParamKind::Positional) {
            return None;
        }
        out.push(deciding_option(cx, (overloads, core), name, &own));
    }
    Some(out)
}

fn deciding_option(
    cx: &mut ModuleCx<'_, '_>,
    (overloads, core): (&[Lowered], &[String]),
    name: String,
    own: &[Option<(&LowParam, bool)>],
) -> DecidingOption {
    let unset = own.iter().map(|p| {
        if p.is_some_and(|(_, required)| required) {
            Accept::No
        } else {
            Accept::Yes
        }
    });
    let is_called = own.iter().flatten().any(|(p, _)| p.callback.is_some());
    let mut param = Param {
        listed: own.iter().map(|p| is_called && p.is_some()).collect(),
        unset: unset.collect(),
        cases: Vec::new(),
        named: Vec::new(),
        known: Vec::new(),
        none: None,
    };
    let params: Vec<&LowParam> = own.iter().flatten().map(|(p, _)| *p).collect();
    let soft = own.iter().all(|p| {
        p.is_some_and(|(p, required)| !required && p.accepts.literals.is_empty() && p.accepts.rest.is_some())
    });
    let cases = match values(cx, &params) {
        Some(values) => cases(cx, (overloads, core), own, (&name, values), &mut param),
        None => {
            param.cases.push(without_kinds(overloads, own));
            param.named.push(false);
            param.known.push(true);
            Vec::new()
        }
    };
    param.none = cases.iter().position(|kinds| *kinds == [Ty::Unit]);
    DecidingOption {
        name,
        cases,
        param,
        soft,
    }
}

/// Which signatures accept it, if the kind of the value does not decide.
fn without_kinds(overloads: &[Lowered], own: &[Option<(&LowParam, bool)>]) -> Vec<Accept> {
    let accept = |(p, overload): (&Option<(&LowParam, bool)>, &Lowered)| match p {
        None if overload.kwargs.is_none() => Accept::No,
        Some((p, _)) if p.ty == Ty::Unit => Accept::No,
        Some((p, _)) if p.literal => Accept::Maybe,
        _ => Accept::Yes,
    };
    own.iter().zip(overloads).map(accept).collect()
}

/// Adds the cases to the parameter, one for all values that the signatures treat the same, and returns the kinds of each.
fn cases(
    cx: &mut ModuleCx<'_, '_>,
    (overloads, core): (&[Lowered], &[String]),
    own: &[Option<(&LowParam, bool)>],
    (name, values): (&str, Vec<Value>),
    param: &mut Param,
) -> Vec<Vec<Ty>> {
    let params: Vec<&LowParam> = own.iter().flatten().map(|(p, _)| *p).collect();
    let mut cases: Vec<Vec<Ty>> = Vec::new();
    for value in values {
        let accepts = |(p, overload): (&Option<(&LowParam, bool)>, &Lowered)| match p {
            Some((p, _)) => value.accepted(cx, p),
            None if overload.kwargs.is_some() => Accept::Yes,
            None => Accept::No,
        };
        let mut column: Vec<Accept> = own.iter().zip(overloads).map(accepts).collect();
        // A signature for both the value and `None` is the one for an optional value, unless it needs something else as well.
        let is_alone = |(accept, overload): (&Accept, &Lowered)| {
            let needs = |p: &LowParam| !core.contains(&p.python) && p.python != name;
            *accept == Accept::Yes && !overload.required.iter().any(needs)
        };
        if matches!(value, Value::Optional(_)) && column.iter().zip(overloads).any(is_alone) {
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
    cases
}

/// Something an option can be set to, as far as its Rust type shows.
enum Value {
    Literal(Lit),
    None,
    Kind(Ty),
    Optional(Ty),
}

impl Value {
    fn kind(&self, cx: &mut ModuleCx<'_, '_>) -> Ty {
        match self {
            Value::Literal(value) => literal_kind(cx, value),
            Value::None => Ty::Unit,
            Value::Kind(ty) => ty.clone(),
            Value::Optional(ty) => Ty::Option(Box::new(ty.clone())),
        }
    }

    /// Whether a signature names it. A `bool` has two values, and naming one only excludes the other.
    fn is_named(&self, param: &LowParam) -> bool {
        match self {
            Value::Literal(Lit::Bool(_)) => false,
            Value::Literal(value) => param.accepts.literals.contains(value),
            _ => false,
        }
    }

    fn accepted(&self, cx: &ModuleCx<'_, '_>, param: &LowParam) -> Accept {
        let none = || {
            let any = matches!(param.accepts.rest, Some(Ty::Value));
            if param.accepts.none || any {
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
            Value::Literal(value) if param.accepts.literals.contains(value) => Accept::Yes,
            Value::Literal(value) => match base_of(value).map(|base| rest_takes(cx, param, &base)) {
                Some(true) => Accept::Yes,
                _ => Accept::No,
            },
        }
    }
}

fn accepts_kind(cx: &ModuleCx<'_, '_>, param: &LowParam, kind: &Ty) -> Accept {
    let of_kind = |lit: &&Lit| base_of(lit).as_ref() == Some(kind);
    match param.accepts.literals.iter().filter(of_kind).count() {
        _ if rest_takes(cx, param, kind) => Accept::Yes,
        0 => Accept::No,
        2 if *kind == Ty::Bool => Accept::Yes,
        _ => Accept::Maybe,
    }
}

fn rest_takes(cx: &ModuleCx<'_, '_>, param: &LowParam, kind: &Ty) -> bool {
    match &param.accepts.rest {
        None => false,
        Some(Ty::Value) => true,
        Some(rest) => {
            let kinds = rest_kinds(cx, rest).unwrap_or_default();
            // Python's `bool` is an `int`.
            kinds.contains(kind) || *kind == Ty::Bool && kinds.contains(&Ty::Int)
        }
    }
}

/// The literal type of a value.
pub(super) fn literal_kind(cx: &mut ModuleCx<'_, '_>, value: &Lit) -> Ty {
    match value {
        Lit::Bool(value) => Ty::BoolLiteral(*value),
        value => cx.literal(value),
    }
}

/// The type that a value is an instance of.
pub(super) fn base_of(value: &Lit) -> Option<Ty> {
    match value {
        Lit::Bool(_) => Some(Ty::Bool),
        Lit::Int(_) => Some(Ty::Int),
        Lit::Str(_) => Some(Ty::Str),
        _ => None,
    }
}

/// Everything an option can be set to. `None` if the kind of a value does not decide.
fn values(cx: &ModuleCx<'_, '_>, params: &[&LowParam]) -> Option<Vec<Value>> {
    let mut literals: Vec<Lit> = Vec::new();
    let mut kinds: Vec<Ty> = Vec::new();
    let mut none = false;
    for param in params {
        if param.callback.is_some() {
            return None;
        }
        none |= param.accepts.none;
        for value in &param.accepts.literals {
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
        if let Some(rest) = &param.accepts.rest {
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

/// The kinds of the values that can be passed for a type.
fn rest_kinds(cx: &ModuleCx<'_, '_>, ty: &Ty) -> Option<Vec<Ty>> {
    let mut out: Vec<Ty> = Vec::new();
    for kind in open_kinds(cx, ty) {
        let also = match &kind {
            Ty::Float => vec![Ty::Int],
            Ty::Complex => vec![Ty::Float, Ty::Int],
            Ty::Path => std::iter::once(Ty::Str).chain(path_classes(cx)).collect(),
            Ty::Class(_, args) if args.is_empty() => Vec::new(),
            other if other.is_scalar() && *other != Ty::Unit => Vec::new(),
            _ => return None,
        };
        let derived = descendants(cx, std::slice::from_ref(&kind));
        for kind in also.into_iter().chain(derived).chain([kind]) {
            if !out.contains(&kind) {
                out.push(kind);
            }
        }
    }
    Some(out)
}
