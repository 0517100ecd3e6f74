//! Overloads distinguished by one required argument, also by its value: `Literal["x"]`, `None`, or a type that is a subset of
//! another overload's. Of those that accept an argument, the first wins.

use snakebridge_introspect::model::Lit;

use super::deciding_kinds::{all_descendants, open_kinds, path_classes, protocol};
use super::deciding_options::{base_of, literal_kind};
use super::group::{Group, Named};
use super::{join, merge};
use crate::ir::{Overload, OverloadKind, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::accepts::Accepts;
use crate::resolve::signatures::kinds::{kinds, may_equal};
use crate::resolve::signatures::{LowParam, Lowered};

/// The group, if this is the only argument in which they differ.
pub(super) fn by_value(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered]) -> Option<Group> {
    by_value_beside(cx, overloads, &[])
}

/// Two arguments decide the result by their values together (`count(arg1: Literal["update"], arg2)`, `count(arg1, arg2: Literal["update"])`): an
/// overload for one value of an argument gets a name of its own by that value, where another argument decides between the rest.
pub(super) fn by_two_values(
    cx: &mut ModuleCx<'_, '_>,
    suffix: Option<&str>,
    overloads: &[Lowered],
) -> Option<Vec<Named>> {
    let count = overloads.first()?.required.len();
    if overloads.iter().any(|overload| overload.required.len() != count) {
        return None;
    }
    (0..count).find_map(|param| {
        let word = |overload: &Lowered| only_word(&overload.required[param].accepts);
        let (apart, rest): (Vec<_>, Vec<_>) = overloads
            .iter()
            .cloned()
            .partition(|overload| word(overload).is_some());
        if apart.is_empty() || rest.len() < 2 {
            return None;
        }
        // As text, the value goes to the rest as well.
        let returned: Vec<Ty> = apart.iter().map(|overload| overload.ret.clone()).collect();
        let group = by_value_beside(cx, &merge::without_generics(&rest), &returned)?;
        let mut out = vec![(suffix.map(str::to_owned), group)];
        for overload in apart {
            let word = word(&overload)?;
            let suffix = suffix.map_or_else(|| word.clone(), |own| format!("{own}_{word}"));
            out.push((Some(suffix), Group::One(Box::new(overload))));
        }
        Some(out)
    })
}

/// The text that is the only value of an argument, if a name may end with it.
fn only_word(accepts: &Accepts) -> Option<String> {
    let [Lit::Str(word)] = accepts.literals.as_slice() else {
        return None;
    };
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    (is_word && accepts.rest.is_none() && !accepts.none).then(|| word.clone())
}

/// The group, where a value whose type alone is known may be meant for one of other overloads, which return `returned`.
fn by_value_beside(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered], returned: &[Ty]) -> Option<Group> {
    let count = overloads.first()?.required.len();
    (0..count).find_map(|param| {
        let others = (0..count).filter(|&i| i != param);
        let is_same = |i: usize| {
            overloads
                .iter()
                .all(|a| same(&a.required[i], &overloads[0].required[i]))
        };
        let decides =
            others.into_iter().all(is_same) && overloads.iter().all(|a| a.required[param].callback.is_none());
        decides.then(|| group(cx, overloads, param, returned)).flatten()
    })
}

fn same(a: &LowParam, b: &LowParam) -> bool {
    (&a.ty, &a.accepts, &a.callback) == (&b.ty, &b.accepts, &b.callback)
}

fn group(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered], param: usize, others: &[Ty]) -> Option<Group> {
    let mut out: Vec<Overload> = Vec::new();
    // Kinds for which any of the overloads may be meant.
    let mut open: Vec<Ty> = Vec::new();
    for overload in overloads {
        let own = &overload.required[param];
        if own.undeclared {
            open.extend([Ty::Object, Ty::Value]);
            continue;
        }
        if protocol(cx, &own.ty).is_some() {
            return None;
        }
        for kind in accepted_kinds(cx, own, &mut open)? {
            push(&mut out, kind, &overload.ret)?;
        }
    }
    let int = |overload: &Overload| overload.kind == OverloadKind::Exactly(Ty::Int);
    if let Some(float) = out
        .iter()
        .find(|a| a.kind == OverloadKind::Exactly(Ty::Float))
        .cloned()
        && !out.iter().any(int)
    {
        push(&mut out, Ty::Int, &float.output)?;
    }
    let returned = overloads.iter().map(|a| &a.ret).chain(others);
    let any = join::outputs(cx, returned.cloned().collect());
    for kind in open {
        push(&mut out, kind, &any)?;
    }
    if out.iter().all(|overload| overload.output == out[0].output) {
        return None;
    }
    let mut base = merge::merge_options(cx, overloads);
    base.ret = Ty::Output;
    Some(Group::ByKind {
        base: Box::new(base),
        param,
        overloads: out,
        closure_inputs: Vec::new(),
    })
}

/// Adds a kind unless an earlier overload accepts it. `None` if two kinds may be equal.
fn push(out: &mut Vec<Overload>, kind: Ty, output: &Ty) -> Option<()> {
    for overload in out.iter() {
        match &overload.kind {
            OverloadKind::Exactly(known) if *known == kind => return Some(()),
            OverloadKind::Exactly(known) if may_equal(known, &kind) => return None,
            _ => {}
        }
    }
    out.push(Overload {
        kind: OverloadKind::Exactly(kind),
        output: output.clone(),
        projected: Vec::new(),
        fixed: Vec::new(),
    });
    Some(())
}

/// The kinds that a parameter accepts. The type of a literal is added to `open`: its value is known only at run time.
fn accepted_kinds(cx: &mut ModuleCx<'_, '_>, param: &LowParam, open: &mut Vec<Ty>) -> Option<Vec<Ty>> {
    let mut out = Vec::new();
    for value in &param.accepts.literals {
        out.push(literal_kind(cx, value));
        open.push(base_of(value)?);
    }
    let mut rest = Vec::new();
    if let Some(ty) = &param.accepts.rest {
        let opened = open_kinds(cx, ty);
        if !opened.iter().all(|kind| kinds(kind).is_some()) {
            return None;
        }
        rest = opened;
        rest.extend(all_descendants(cx, &rest));
        if rest.contains(&Ty::Path) {
            rest.push(Ty::Str);
            rest.extend(path_classes(cx));
        }
    }
    if param.accepts.none {
        out.push(Ty::Unit);
        let optional = |ty: &Ty| Ty::Option(Box::new(ty.clone()));
        rest = rest.iter().cloned().chain(rest.iter().map(optional)).collect();
    }
    out.extend(rest);
    Some(out)
}
