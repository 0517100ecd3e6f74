//! Overloads picked by the kind of one argument: the result for each kind, and what the other arguments then accept.

use std::collections::BTreeMap;

use super::as_tuples::{is_tuple, passed, tuples, unit_as_tuple};
use super::deciding_kinds::{all_descendants, below_scalars, members, open_kinds, paths};
use super::group::Group;
use super::{any_items, beside_any, iterables, join, merge, untyped};
use crate::ir::{Overload, OverloadKind, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::limits::DEPENDENT_ARGS;
use crate::resolve::signatures::kinds::may_equal;
use crate::resolve::signatures::{LowParam, Lowered};
use crate::resolve::types::unions;

/// `stated` are the same overloads with their type variables.
pub(super) fn by_kind(
    cx: &mut ModuleCx<'_, '_>,
    overloads: &[Lowered],
    stated: &[Lowered],
    param: usize,
) -> Option<Group> {
    let dependent = dependent(overloads, param)?;
    let mut accepted = AcceptedKinds::default();
    let mut any_list = false;
    let has_tuples = overloads
        .iter()
        .any(|overload| is_tuple(cx, &overload.required[param].ty));
    for (overload, stated) in overloads.iter().zip(stated) {
        let own = passed_kinds(cx, overloads, overload, param);
        // An item without a Rust type makes a list of anything, and a list of some other kind would pick this overload as well.
        if any_list && own.iter().any(is_list) {
            return None;
        }
        any_list |= own
            .iter()
            .any(|kind| matches!(kind, Ty::Vec(item) if **item == Ty::Value));
        for kind in own {
            let passed = has_tuples.then(|| passed(cx, &overload.required[param].ty, &kind));
            let projected = dependent.iter().filter_map(|d| d.of(overload));
            let projected: Vec<Ty> = projected.chain(passed).collect();
            accepted.add(cx, (overload, stated, param), kind, &projected);
        }
    }
    // What is iterated over in another form, where no signature is for that.
    for overload in overloads
        .iter()
        .filter(|overload| !overload.required[param].undeclared)
    {
        let projected: Vec<Ty> = dependent.iter().filter_map(|d| d.of(overload)).collect();
        for other in iterables::forms(cx, &overload.required[param].ty) {
            let passed = has_tuples.then(|| other.kind.clone());
            let projected: Vec<Ty> = projected.iter().cloned().chain(passed).collect();
            accepted.add_form(overload, other, &projected);
        }
    }
    let mut out = std::mem::take(&mut accepted.overloads);
    drop_covered(cx, &mut out);
    any_items::widen(&mut out, has_tuples.then_some(dependent.len()));
    out.extend(narrower(&out, &Ty::Complex, &Ty::Float));
    out.extend(narrower(&out, &Ty::Float, &Ty::Int));
    if beside_any::decider(overloads) == Some(param) {
        beside_any::sort(&mut out);
    }
    out.extend(untyped::overloads(&out));
    out.extend(unit_as_tuple(&out));
    let mut merged = overloads.to_vec();
    for (overload, stated) in merged.iter_mut().zip(stated) {
        if accepted.lost.iter().all(|lost| *lost != stated.ret) {
            overload.reasons.clone_from(&stated.reasons);
        }
    }
    let mut base = merge::merge_options(cx, &merged);
    for (n, dependent) in dependent.iter().enumerate() {
        dependent.replace(&mut base, Ty::Projected(n + 1));
    }
    if has_tuples {
        base.required[param].ty = Ty::Projected(dependent.len() + 1);
    }
    base.ret = Ty::Output;
    let read = dependent.iter().enumerate();
    let read = read.filter(|(_, d)| matches!(d, Dependent::Input(..)));
    Some(Group::ByKind {
        base: Box::new(base),
        param,
        overloads: out,
        closure_inputs: read.map(|(n, _)| n).collect(),
    })
}

/// The kinds of what can be passed for the deciding parameter of an overload.
fn passed_kinds(
    cx: &mut ModuleCx<'_, '_>,
    overloads: &[Lowered],
    overload: &Lowered,
    param: usize,
) -> Vec<Ty> {
    // An object of an undeclared class is passed as an untyped handle; of a union, the other variants keep their kinds.
    let mut own = match &overload.required[param] {
        LowParam {
            undeclared: true, ty, ..
        } if !matches!(ty, Ty::Union(_)) => vec![Ty::Object],
        LowParam { ty, .. } => open_kinds(cx, ty),
    };
    own.extend(all_descendants(cx, &own));
    own.extend(paths(cx, &own, overloads, param));
    own.extend(members(cx, &own));
    for below in below_scalars(cx, &own) {
        if !own.contains(&below) {
            own.push(below);
        }
    }
    own.extend(tuples(cx, &overload.required[param].ty));
    own.extend(any_items::pairs(&overload.required[param].ty));
    own
}

/// Drops maps and pairs of text where those of text or bytes have the same result: their members convert one by one.
fn drop_covered(cx: &ModuleCx<'_, '_>, overloads: &mut Vec<Overload>) {
    let kind = |overload: &Overload| match &overload.kind {
        OverloadKind::Exactly(kind @ Ty::Mapping(..)) => Some(kind.clone()),
        OverloadKind::Exactly(kind @ Ty::Vec(item)) if matches!(**item, Ty::Tuple(_)) => Some(kind.clone()),
        _ => None,
    };
    let is_covered = |own: &Overload| {
        overloads.iter().any(|other| {
            let same =
                (&own.output, &own.projected, &own.fixed) == (&other.output, &other.projected, &other.fixed);
            same && own.kind != other.kind
                && kind(own)
                    .zip(kind(other))
                    .is_some_and(|(narrow, wide)| is_within(cx, &narrow, &wide))
        })
    };
    let covered: Vec<bool> = overloads.iter().map(is_covered).collect();
    let mut covered = covered.into_iter();
    overloads.retain(|_| !covered.next().unwrap_or(false));
}

/// Whether a kind is another one with variants in place of unions.
fn is_within(cx: &ModuleCx<'_, '_>, narrow: &Ty, wide: &Ty) -> bool {
    match (narrow, wide) {
        (Ty::Mapping(k, v), Ty::Mapping(l, w)) => is_within(cx, k, l) && is_within(cx, v, w),
        (Ty::Vec(own), Ty::Vec(other)) => is_within(cx, own, other),
        (Ty::Tuple(own), Ty::Tuple(others)) => {
            own.len() == others.len()
                && own
                    .iter()
                    .zip(others)
                    .all(|(own, other)| is_within(cx, own, other))
        }
        (own, Ty::Union(index)) => own == wide || cx.out.unions[*index].types().any(|variant| variant == own),
        (own, other) => own == other,
    }
}

fn is_handle(kind: &Ty) -> bool {
    matches!(kind, Ty::Class(..) | Ty::Runtime(..) | Ty::Iter(_))
}

fn is_list(kind: &Ty) -> bool {
    matches!(kind, Ty::Vec(item) if **item != Ty::Value)
}

/// Python accepts a float for a complex and an int for a float, in a list as well: adds the kinds with these, unless another overload
/// is for them.
fn narrower(overloads: &[Overload], wide: &Ty, narrow: &Ty) -> Vec<Overload> {
    let mut out: Vec<Overload> = Vec::new();
    for overload in overloads {
        let OverloadKind::Exactly(kind) = &overload.kind else {
            continue;
        };
        let other = kind.replace(&|ty| (ty == wide).then(|| narrow.clone()));
        // The contents of a class do not matter for what can be passed as one.
        let is_plain = !kind.any(&|ty| matches!(ty, Ty::Class(..) | Ty::Runtime(..)));
        if is_plain && other != *kind && !overloads.iter().chain(&out).any(|a| meets(&other, a)) {
            out.push(Overload {
                kind: OverloadKind::Exactly(other),
                ..overload.clone()
            });
        }
    }
    out
}

fn as_int(kind: &Ty) -> Ty {
    kind.replace(&|ty| (*ty == Ty::Float).then_some(Ty::Int))
}

/// Whether an overload may be meant for this kind.
fn meets(kind: &Ty, overload: &Overload) -> bool {
    matches!(&overload.kind, OverloadKind::Exactly(own) if may_equal(own, kind))
}

/// The accepted kinds, each with the result for it.
#[derive(Default)]
struct AcceptedKinds {
    overloads: Vec<Overload>,
    /// Indices of those whose signature is for some objects of the class only: another one with the same kind may be meant.
    partial_self: Vec<usize>,
    /// Results with type variables that some kind does not say.
    lost: Vec<Ty>,
}

impl AcceptedKinds {
    /// If two signatures accept a kind, the first wins, provided that both are for every object.
    fn add(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        (overload, stated, param): (&Lowered, &Lowered, usize),
        kind: Ty,
        projected: &[Ty],
    ) {
        // Python accepts an int for a float.
        let int = as_int(&kind);
        for index in self.partial_self.clone() {
            if meets(&kind, &self.overloads[index]) || meets(&int, &self.overloads[index]) {
                let both = vec![self.overloads[index].output.clone(), overload.ret.clone()];
                self.overloads[index].output = join::outputs(cx, both);
            }
        }
        if self.overloads.iter().any(|a| meets(&kind, a)) {
            return;
        }
        if overload.partial_self {
            self.partial_self.push(self.overloads.len());
        }
        let known = of_variable(cx, stated, param, &kind);
        if known.is_none() && overload.ret != stated.ret {
            self.lost.push(stated.ret.clone());
        }
        let output = known
            .or_else(|| of_item(cx, overload, param, &kind))
            .unwrap_or_else(|| overload.ret.clone());
        self.overloads.push(Overload {
            kind: OverloadKind::Exactly(kind),
            output,
            projected: projected.to_vec(),
            fixed: Vec::new(),
        });
    }

    /// Another form of what a signature accepts, unless a signature is for that.
    fn add_form(&mut self, overload: &Lowered, form: iterables::Form, projected: &[Ty]) {
        // A handle over a kind of arguments may be spelled like one over what Python returns for it.
        let held = is_handle(&form.kind).then(|| form.kind.read().held());
        let is_taken =
            |own: &Overload| meets(&form.kind, own) || held.as_ref().is_some_and(|held| meets(held, own));
        if overload.partial_self || self.overloads.iter().any(is_taken) {
            return;
        }
        let fixed = |ty: &Ty| form.fixed(ty);
        self.overloads.push(Overload {
            output: fixed(&overload.ret),
            projected: projected.iter().map(fixed).collect(),
            kind: OverloadKind::Exactly(form.kind),
            fixed: form.param.into_iter().collect(),
        });
    }
}

/// The result for a class that a type variable stands for: of `derive(Sequence[E]) -> ExceptionGroup[E]` for a list of `ValueError`s.
fn of_variable(cx: &mut ModuleCx<'_, '_>, stated: &Lowered, param: usize, kind: &Ty) -> Option<Ty> {
    let mut found = BTreeMap::new();
    solve(&stated.required[param].ty, kind, &mut found);
    let mut others = stated.required.iter().enumerate().filter(|(i, _)| *i != param);
    let mut others = others.by_ref().map(|(_, p)| p);
    let mut others = others.by_ref().chain(&stated.optional).chain(&stated.varargs);
    let is_open = |ty: &Ty| ty.any(&Ty::is_inferred);
    let is_known = stated
        .ret
        .inferred()
        .iter()
        .all(|ident| found.contains_key(ident));
    let is_closed = |p: &LowParam| !is_open(&p.ty) && p.callback.is_none();
    if !is_open(&stated.ret) || !is_known || !others.all(is_closed) {
        return None;
    }
    let known = |ty: &Ty| match ty {
        Ty::Free(ident) => found.get(ident).cloned(),
        _ => None,
    };
    let ret = stated.ret.replace(&known);
    Some(join::outputs(cx, unions::either_members(ret)))
}

/// What the type variables of a parameter are for a kind; classes alone.
fn solve(declared: &Ty, kind: &Ty, found: &mut BTreeMap<String, Ty>) {
    match (declared, kind) {
        (Ty::Free(ident), Ty::Class(..) | Ty::Runtime(..)) => {
            found.insert(ident.clone(), kind.clone());
        }
        (Ty::Iterable(own) | Ty::Sequence(own) | Ty::TupleOf(own) | Ty::Vec(own), Ty::Vec(item)) => {
            solve(own, item, found);
        }
        (Ty::Runtime(own, args), Ty::Runtime(other, given)) if own == other => {
            let pairs = args.iter().zip(given);
            pairs.for_each(|(own, given)| solve(own, given, found));
        }
        _ => {}
    }
}

/// Special methods that return a number.
const ARITHMETIC: [&str; 6] = ["__add__", "__radd__", "__mul__", "__rmul__", "__sub__", "__pow__"];

/// The result for items of one kind, where a signature takes any with the members of a protocol: these are what it returns of them,
/// as in `sum(Iterable[T]) -> T | Literal[0]`.
fn of_item(cx: &mut ModuleCx<'_, '_>, overload: &Lowered, param: usize, kind: &Ty) -> Option<Ty> {
    let Ty::Iterable(declared) = &overload.required[param].ty else {
        return None;
    };
    let item = match kind {
        Ty::Vec(item) => &**item,
        // A tuple of equal items.
        Ty::Tuple(items) => items.first()?,
        _ => return None,
    };
    let Ty::Protocol(members) = &**declared else {
        return None;
    };
    // An int joins any number: what the sum starts with decides as well. Of truth values it is a count.
    let mut others = overload.required.iter().enumerate().filter(|(i, _)| *i != param);
    if *item == Ty::Int && others.any(|(_, other)| matches!(other.ty, Ty::Protocol(_))) {
        return Some(Ty::Value);
    }
    let item = match item {
        Ty::Protocol(_) => return None,
        // Python's operators of truth values return ints.
        Ty::Bool if members.iter().any(|member| ARITHMETIC.contains(&member.as_str())) => &Ty::Int,
        other => other,
    };
    let ret = overload
        .ret
        .replace(&|ty| (*ty == Ty::Object).then(|| item.clone()));
    Some(join::outputs(cx, unions::either_members(ret)))
}

/// A type in a required argument that depends on which overload is picked.
enum Dependent {
    /// The argument's own type.
    Own(usize),
    /// A parameter of the callable: argument, index.
    Input(usize, usize),
    /// The result of the callable.
    Returned(usize),
}

impl Dependent {
    fn of(&self, overload: &Lowered) -> Option<Ty> {
        let callback = |i: usize| overload.required[i].callback.as_ref();
        match *self {
            Dependent::Own(i) => Some(overload.required[i].ty.clone()),
            Dependent::Input(i, n) => callback(i).map(|(inputs, _)| inputs[n].clone()),
            Dependent::Returned(i) => callback(i).map(|(_, output)| output.clone()),
        }
    }

    fn replace(&self, base: &mut Lowered, ty: Ty) {
        match *self {
            Dependent::Own(i) => base.required[i].ty = ty,
            Dependent::Input(i, n) => {
                if let Some((inputs, _)) = &mut base.required[i].callback {
                    inputs[n] = ty;
                }
            }
            Dependent::Returned(i) => {
                if let Some((_, output)) = &mut base.required[i].callback {
                    *output = ty;
                }
            }
        }
    }
}

/// What depends on the deciding argument. `None` if the arity of a callable does.
fn dependent(overloads: &[Lowered], param: usize) -> Option<Vec<Dependent>> {
    let first = overloads.first()?;
    let mut out = Vec::new();
    for (i, own) in first.required.iter().enumerate().filter(|(i, _)| *i != param) {
        let differs =
            |one: &dyn Fn(&LowParam) -> Option<Ty>| overloads.iter().any(|a| one(&a.required[i]) != one(own));
        if differs(&|p| Some(p.ty.clone())) {
            out.push(Dependent::Own(i));
        }
        let arity = own.callback.as_ref().map(|(inputs, _)| inputs.len());
        let arity_of = |p: &LowParam| p.callback.as_ref().map(|(inputs, _)| inputs.len());
        if overloads.iter().any(|a| arity_of(&a.required[i]) != arity) {
            return None;
        }
        for n in 0..arity.unwrap_or(0) {
            if differs(&|p| p.callback.as_ref().map(|(inputs, _)| inputs[n].clone())) {
                out.push(Dependent::Input(i, n));
            }
        }
        if differs(&|p| p.callback.as_ref().map(|(_, output)| output.clone())) {
            out.push(Dependent::Returned(i));
        }
    }
    (out.len() <= DEPENDENT_ARGS).then_some(out)
}
