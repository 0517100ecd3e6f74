//! Operators of a class as traits of `std::ops`, and the results of special methods that functions can require.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{self, Binding, Type};

use super::class::ClassCx;
use super::operands_over_others::Side;
use crate::ir::{ClassId, LangTrait, Site, Ty};
use crate::report::Reason;
use crate::resolve::cx::ModuleCx;
use crate::resolve::signatures::generics::own_vars;
use crate::resolve::signatures::kinds::kinds;
use crate::resolve::signatures::{AllLowered, Lowered, lower};
use crate::resolve::types::{At, buffers, unions};
use crate::resolve::{known_classes, overloads, walk};

impl ClassCx<'_> {
    /// Records the result of the special method `python`, by the number of arguments that it is called with.
    pub(crate) fn supports(&mut self, python: &str, ret: impl Fn(usize) -> Option<Ty>) {
        let fixed = |ty: &Ty| !ty.any(&|t| t.is_inferred() || *t == Ty::Output);
        for method in known_classes::supports(python).filter(|method| !method.by_argument) {
            let ret = ret(method.arguments).filter(fixed);
            self.traits
                .extend(ret.map(|ret| LangTrait::Supports(method.rust, None, ret)));
        }
    }

    /// Records the results of a special method that depend on its arguments, for each type that these may have. The first type that the
    /// stub names counts where two may be one.
    pub(crate) fn supports_by_argument(&mut self, cx: &mut ModuleCx<'_, '_>, f: &model::Function) {
        let at = At::result(&f.name, &self.vars);
        let fixed = |ty: &Ty| !ty.any(&|t| t.is_inferred() || *t == Ty::Output);
        let own = cx.symbols.class(&self.model.canonical);
        for method in known_classes::supports(&f.name).filter(|method| method.by_argument) {
            let mut seen: Vec<Ty> = Vec::new();
            for sig in f.sigs.iter().filter(|sig| takes(sig, method.arguments)) {
                let ret = cx.map(&sig.ret, at).ty;
                for right in operands(cx, &sig.params[..method.arguments], at) {
                    let fits = is_operand(&right) && fixed(&ret) && fixed(&right);
                    if fits && !seen.iter().any(|other| may_be_one(other, &right, own)) {
                        seen.push(right.clone());
                        self.traits
                            .push(LangTrait::Supports(method.rust, Some(right), ret.clone()));
                    }
                }
            }
        }
    }

    /// The result of a method that is called with so many arguments, none of which is `None`.
    pub(crate) fn called_with(
        &self,
        cx: &mut ModuleCx<'_, '_>,
        f: &model::Function,
        arguments: usize,
    ) -> Option<Ty> {
        let takes = |sig: &&model::Sig| {
            let required = sig.params.iter().filter(|param| param.default.is_none());
            let mut passed = sig.params.iter().take(arguments);
            (required.count()..=sig.params.len()).contains(&arguments)
                && passed.all(|param| param.ty != Type::None)
        };
        let sig = f.sigs.iter().find(takes)?;
        let path = format!("{}.{}", self.model.path, f.name);
        let at = At::result(&f.name, &self.vars).returned_by(&path);
        Some(cx.map(&sig.ret, at).ty)
    }

    /// An operator between two instances of this class, where the stub lets the right operand have other type arguments
    /// (`Counter[S]`): the trait only has the type parameters of the class.
    fn of_own_kind(&self, sig: &model::Sig) -> model::Sig {
        let Some(Type::Inst { name, args }) = sig.params.first().map(|p| &p.ty) else {
            return sig.clone();
        };
        if *name != self.model.canonical || args.len() != self.params.len() {
            return sig.clone();
        }
        let own = self.params.iter().map(|p| Type::Tv { id: p.id.clone() });
        let bindings = args.iter().zip(own).filter_map(|(arg, own)| match arg {
            Type::Tv { id } => Some((id.clone(), own)),
            _ => None,
        });
        walk::replace(sig, &bindings.collect())
    }

    /// An operator whose result holds what either side does (`-> dict[K | T1, V | T2]`), between sides of the same types: the union of two type
    /// parameters is no type in Rust.
    pub(super) fn joined_with_own(&self, sig: &model::Sig) -> model::Sig {
        let is_own = |id: &String| self.params.iter().any(|param| param.id == *id);
        let mut bindings = BTreeMap::new();
        walk::visit(&sig.ret, &mut |ty| {
            if let Type::Union { items } = ty
                && let [Type::Tv { id: a }, Type::Tv { id: b }] = items.as_slice()
            {
                match (is_own(a), is_own(b)) {
                    (true, false) => bindings.insert(b.clone(), Type::Tv { id: a.clone() }),
                    (false, true) => bindings.insert(a.clone(), Type::Tv { id: b.clone() }),
                    _ => None,
                };
            }
        });
        walk::replace(sig, &bindings)
    }

    pub(crate) fn operator(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        f: &model::Function,
        op: &'static str,
        method: &'static str,
        python: &'static str,
        own: bool,
    ) {
        let symbol = format!("{}.{}", self.model.path, f.name);
        let (over_others, sigs) = self.over_others(cx, f, &symbol, own);
        let is_alone = over_others.is_empty();
        for Side { right, ret, generics } in over_others {
            self.traits.push(LangTrait::Operator(
                op,
                method,
                python,
                Some(right),
                ret,
                generics,
            ));
        }
        if sigs.is_empty() {
            return;
        }
        // What is left only has the type parameters of the class.
        let own_kind: Vec<model::Sig> = sigs.iter().map(|sig| self.of_own_kind(sig)).collect();
        let sigs: Vec<model::Sig> = own_kind.iter().map(|sig| self.joined_with_own(sig)).collect();
        // Sides of other types are joined by a method.
        let of_others = own_kind.into_iter().filter(|sig| !sigs.contains(sig));
        let of_others: Vec<model::Sig> = of_others.collect();
        let (sigs, mut wider) = self.without_wider(cx, sigs, &symbol, f);
        wider.extend(of_others);
        let sigs = self.without_any(cx, sigs, &symbol, f, &mut wider);
        if !wider.is_empty() {
            let wider = model::Function {
                sigs: wider,
                ..f.clone()
            };
            self.wider_operator(cx, &wider, method, python, own);
        }
        let owner = self.owner(self.method_site(cx, &f.name), Some(Binding::Instance), own);
        let AllLowered {
            overloads: lowered,
            places,
        } = lower::lower_all(cx, &sigs, &symbol, &owner);
        places.commit(&mut cx.report);
        if is_alone && self.structural(cx, &lowered, (op, method, python)) {
            return;
        }
        let (lowered, wider) = overloads::operator_overloads(lowered);
        for reason in wider.into_iter().filter(|_| own) {
            cx.skip(&symbol, reason);
        }
        let sides = by_right(cx, &lowered);
        let unary = matches!(op, "Neg" | "Not");
        if unary {
            self.supports(&f.name, |_| sides.first().map(|(_, ret, _)| ret.clone()));
        }
        let single = sides.len() == 1 && is_alone;
        for (right, ret, reason) in sides {
            let right = if single { right } else { right.map(as_handle) };
            let fits = match &right {
                None => unary,
                Some(ty) => !unary && (single || is_concrete(ty)),
            };
            if fits {
                self.traits
                    .push(LangTrait::Operator(op, method, python, right, ret, Vec::new()));
            } else if own {
                cx.skip(&symbol, reason.unwrap_or(Reason::OverloadMerged));
            }
        }
    }

    /// The signatures of an operator, and those that differ from an earlier one only by accepting any types: the trait would
    /// have two implementations for one right operand.
    fn without_wider(
        &self,
        cx: &mut ModuleCx<'_, '_>,
        sigs: Vec<model::Sig>,
        symbol: &str,
        f: &model::Function,
    ) -> (Vec<model::Sig>, Vec<model::Sig>) {
        let owner = self.owner(self.method_site(cx, &f.name), Some(Binding::Instance), false);
        let is_open = |sig: &model::Sig| !own_vars(sig, &owner.vars).is_empty();
        let (open, mut narrow): (Vec<_>, Vec<_>) = sigs.into_iter().partition(is_open);
        let mut wider = Vec::new();
        for sig in open {
            let mut both = narrow.clone();
            both.push(sig.clone());
            let lowered = lower::lower_all(cx, &both, symbol, &owner).overloads;
            let is_left = !narrow.is_empty() && !overloads::operator_overloads(lowered).1.is_empty();
            if is_left { &mut wider } else { &mut narrow }.push(sig);
        }
        (narrow, wider)
    }

    /// Splits off the signatures for some objects of the class only that return anything.
    fn without_any(
        &self,
        cx: &mut ModuleCx<'_, '_>,
        sigs: Vec<model::Sig>,
        symbol: &str,
        f: &model::Function,
        wider: &mut Vec<model::Sig>,
    ) -> Vec<model::Sig> {
        let owner = self.owner(self.method_site(cx, &f.name), Some(Binding::Instance), false);
        let lowered = |sig: model::Sig| (lower::lower(cx, &sig, symbol, &owner).0, sig);
        let lowered = sigs.into_iter().map(lowered).collect();
        let (kept, any) = overloads::split(lowered, |(low, _)| low);
        wider.extend(any.into_iter().map(|(_, sig)| sig));
        kept.into_iter().map(|(_, sig)| sig).collect()
    }

    /// An operator whose right operand may be something without a Rust type (`_ArrayLike`): one implementation accepts all of
    /// it.
    fn structural(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        lowered: &[Lowered],
        (op, method, python): (&'static str, &'static str, &'static str),
    ) -> bool {
        let mut rights = lowered.iter().filter_map(|low| low.required.first());
        let takes_open = rights.any(|right| overloads::protocol(cx, &right.ty).is_some());
        if lowered.len() < 2 || !takes_open || lowered.iter().any(|low| low.self_args.is_some()) {
            return false;
        }
        let Some(merged) = overloads::operator_merged(cx, lowered) else {
            return false;
        };
        let right = merged.required.into_iter().next().map(|p| p.ty);
        self.traits.push(LangTrait::Operator(
            op,
            method,
            python,
            right,
            merged.ret,
            Vec::new(),
        ));
        true
    }

    /// The signatures that the trait leaves out, as a method: `a.bitor_any(b)` returns what Python's `a | b` does.
    fn wider_operator(
        &mut self,
        cx: &mut ModuleCx<'_, '_>,
        f: &model::Function,
        method: &str,
        python: &'static str,
        own: bool,
    ) {
        let site = Site::Operator("operator", python);
        let name = self.names.claim(&format!("{method}_any"), &f.name);
        let placed = self.callable(cx, f, &name, site, Some(Binding::Instance), own);
        self.placed.extend(placed);
    }
}

/// Whether a signature takes so many arguments and no more.
fn takes(sig: &model::Sig, count: usize) -> bool {
    let is_optional = |param: &model::Param| param.default.is_some() || param.ty == Type::None;
    let (Some(own), Some(more)) = (sig.params.get(..count), sig.params.get(count..)) else {
        return false;
    };
    count > 0 && own.iter().all(|param| param.ty != Type::None) && more.iter().all(is_optional)
}

/// What may be passed for these parameters: the members of unions one by one, several parameters as a tuple.
fn operands(cx: &mut ModuleCx<'_, '_>, params: &[model::Param], at: At<'_>) -> Vec<Ty> {
    let members = params.iter().map(|param| {
        let members = match unions::open(cx, &param.ty) {
            Type::Union { items } => unions::members(cx, &items),
            other => vec![other],
        };
        let is_passed = |member: &&Type| params.len() == 1 || **member != Type::None;
        let members = members.iter().filter(is_passed);
        members.map(|member| cx.map(member, at).ty).collect::<Vec<Ty>>()
    });
    let members: Vec<Vec<Ty>> = members.collect();
    if let [own] = members.as_slice() {
        return own.clone();
    }
    let mut tuples: Vec<Vec<Ty>> = vec![Vec::new()];
    for members in &members {
        let with = |first: &[Ty], last: &Ty| [first, std::slice::from_ref(last)].concat();
        let longer = tuples
            .iter()
            .flat_map(|first| members.iter().map(move |last| with(first, last)));
        tuples = longer.collect();
    }
    tuples.into_iter().map(Ty::Tuple).collect()
}

/// Whether a special method can be told by what it is called with.
fn is_operand(right: &Ty) -> bool {
    match right {
        Ty::Tuple(members) => members.iter().all(is_concrete),
        other => *other == Ty::Value || is_concrete(other),
    }
}

/// Whether two types may be the same one for some type arguments; `own` is the class that `Self` is.
fn may_be_one(a: &Ty, b: &Ty, own: Option<ClassId>) -> bool {
    let class = |ty: &Ty| match ty {
        Ty::SelfType => own,
        Ty::Class(id, _) => Some(*id),
        _ => None,
    };
    let is_open = |ty: &Ty| matches!(ty, Ty::Value | Ty::Param(_) | Ty::StrParam(_));
    a == b
        || is_open(a)
        || is_open(b)
        || (class(a).is_some() && class(a) == class(b))
        || match (a, b) {
            (Ty::Runtime(a, _), Ty::Runtime(b, _)) => a == b,
            (Ty::Tuple(a), Ty::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| may_be_one(a, b, own))
            }
            _ => false,
        }
}

/// The right operands of an operator without duplicates: the result, and why it is less precise than the stub.
fn by_right(cx: &ModuleCx<'_, '_>, lowered: &[Lowered]) -> Vec<(Option<Ty>, Ty, Option<Reason>)> {
    let mut sides: Vec<(Option<Ty>, Ty, Option<Reason>)> = Vec::new();
    for low in lowered.iter().filter(|l| l.self_args.is_none()) {
        let right = low.required.first().map(|p| buffers::as_bytes(&p.ty));
        let tys = match right {
            None => vec![None],
            Some(Ty::Union(i)) => cx.out.unions[i]
                .variants
                .iter()
                .map(|(_, t)| Some(t.clone()))
                .collect(),
            Some(ty) => vec![Some(ty)],
        };
        for ty in tys {
            if !sides.iter().any(|(seen, ..)| spelled(seen) == spelled(&ty)) {
                sides.push((ty, low.ret.clone(), low.reasons.first().copied()));
            }
        }
    }
    sides
}

/// A right operand as the trait names it: of what a type argument may vary over, the type that is read.
fn spelled(right: &Option<Ty>) -> Option<Ty> {
    right.as_ref().map(|ty| as_handle(ty.clone()).read())
}

/// Next to other right operands a container is a Python handle: a type parameter for everything that can be passed would
/// overlap with them.
fn as_handle(ty: Ty) -> Ty {
    match ty {
        Ty::Mapping(k, v) | Ty::Map(k, v) => Ty::Runtime("Dict", vec![*k, *v]),
        Ty::Vec(item) => Ty::Runtime("List", vec![*item]),
        other => other,
    }
}

/// Whether one Rust type represents the right operand.
fn is_concrete(ty: &Ty) -> bool {
    match ty {
        Ty::Bool
        | Ty::Int
        | Ty::Float
        | Ty::Complex
        | Ty::Str
        | Ty::Bytes
        | Ty::Class(..)
        | Ty::Flag(_)
        | Ty::Enum(_)
        | Ty::SelfType
        | Ty::Runtime(..) => true,
        other => kinds(other).is_some() && matches!(other, Ty::StrParam(_)),
    }
}
