//! Overloads picked by the kind of one argument: the result for each kind, and what the other arguments then accept.

use super::deciding_kinds::{all_descendants, members, open_items, open_kinds, paths};
use super::group::Group;
use super::{any_items, iterables, join, merge, untyped};
use crate::ir::{LONGEST_TUPLE, Overload, OverloadKind, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::limits::DEPENDENT_ARGS;
use crate::resolve::signatures::kinds::may_equal;
use crate::resolve::signatures::{LowParam, Lowered};
use crate::resolve::types::unions;

pub(super) fn by_kind(cx: &mut ModuleCx<'_, '_>, overloads: &[Lowered], param: usize) -> Option<Group> {
    let dependent = dependent(overloads, param)?;
    let mut accepted = AcceptedKinds::default();
    let mut any_list = false;
    for overload in overloads {
        // An object of an undeclared class is passed as an untyped handle.
        let mut own = if overload.required[param].undeclared {
            vec![Ty::Object]
        } else {
            open_kinds(cx, &overload.required[param].ty)
        };
        own.extend(all_descendants(cx, &own));
        own.extend(paths(cx, &own, overloads, param));
        own.extend(members(cx, &own));
        own.extend(tuples(cx, &overload.required[param].ty));
        own.extend(any_items::pairs(&overload.required[param].ty));
        // An item without a Rust type makes a list of anything, and a list of some other kind would pick this overload as well.
        if any_list && own.iter().any(is_list) {
            return None;
        }
        any_list |= own
            .iter()
            .any(|kind| matches!(kind, Ty::Vec(item) if **item == Ty::Value));
        let projected: Vec<Ty> = dependent.iter().filter_map(|d| d.of(overload)).collect();
        for kind in own {
            accepted.add(cx, (overload, param), kind, &projected);
        }
    }
    // What is iterated over in another form, where no signature is for that.
    for overload in overloads
        .iter()
        .filter(|overload| !overload.required[param].undeclared)
    {
        let projected: Vec<Ty> = dependent.iter().filter_map(|d| d.of(overload)).collect();
        for other in iterables::forms(cx, &overload.required[param].ty) {
            accepted.add_form(overload, other, &projected);
        }
    }
    let mut out = accepted.overloads;
    drop_covered(cx, &mut out);
    any_items::widen(&mut out);
    out.extend(narrower(&out, &Ty::Complex, &Ty::Float));
    out.extend(narrower(&out, &Ty::Float, &Ty::Int));
    out.extend(untyped::overloads(&out));
    let mut base = merge::merge_options(cx, overloads);
    for (n, dependent) in dependent.iter().enumerate() {
        dependent.replace(&mut base, Ty::Projected(n + 1));
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

fn is_list(kind: &Ty) -> bool {
    matches!(kind, Ty::Vec(item) if **item != Ty::Value)
}

/// The Rust tuples that are sequences of scalars, up to the length that a variadic tuple in a union accepts.
fn tuples(cx: &ModuleCx<'_, '_>, ty: &Ty) -> Vec<Ty> {
    match ty {
        Ty::Sequence(item) | Ty::TupleOf(item) | Ty::Iterable(item) => {
            let kinds = open_items(cx, item).into_iter().filter(Ty::is_scalar);
            kinds
                .flat_map(|kind| (1..=LONGEST_TUPLE).map(move |count| Ty::Tuple(vec![kind.clone(); count])))
                .collect()
        }
        Ty::Union(index) => join::variants_of(&cx.out.unions[*index])
            .iter()
            .flat_map(|variant| tuples(cx, variant))
            .collect(),
        _ => Vec::new(),
    }
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
}

impl AcceptedKinds {
    /// If two signatures accept a kind, the first wins, provided that both are for every object.
    fn add(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        (overload, param): (&Lowered, usize),
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
        let output = of_item(cx, overload, param, &kind).unwrap_or_else(|| overload.ret.clone());
        self.overloads.push(Overload {
            kind: OverloadKind::Exactly(kind),
            output,
            projected: projected.to_vec(),
            fixed: Vec::new(),
        });
    }

    /// Another form of what a signature accepts, unless a signature is for that.
    fn add_form(&mut self, overload: &Lowered, form: iterables::Form, projected: &[Ty]) {
        if overload.partial_self || self.overloads.iter().any(|own| meets(&form.kind, own)) {
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

/// The result for items of one kind, where a signature takes any with the members of a protocol: these are what it returns of them,
/// as in `sum(Iterable[T]) -> T | Literal[0]`.
fn of_item(cx: &mut ModuleCx<'_, '_>, overload: &Lowered, param: usize, kind: &Ty) -> Option<Ty> {
    let (Ty::Iterable(declared), Ty::Vec(item)) = (&overload.required[param].ty, kind) else {
        return None;
    };
    if !matches!(**declared, Ty::Protocol(_)) || matches!(**item, Ty::Protocol(_)) {
        return None;
    }
    let ret = overload
        .ret
        .replace(&|ty| (*ty == Ty::Object).then(|| (**item).clone()));
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
