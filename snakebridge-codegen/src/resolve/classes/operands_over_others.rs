//! Operators whose right operand is of a generic class over other types than the left one has: `Parser[A, B] + Parser[A, C]`.
//!
//! The trait of the operator has a parameter for its right operand, and so may have type parameters that only stand there. Those of a
//! subclass (`TupleParser[A, C]`, an `Ignored[A]` that is a `Parser[A, None]`) are operands of their own, since Rust infers `C` from the
//! type itself.

use std::collections::BTreeMap;

use snakebridge_introspect::model::{Binding, Class, Function, Sig, Type};

use super::class::ClassCx;
use super::lineage;
use crate::ir::{ClassId, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{BOOL, BYTES, COMPLEX, FLOAT, INT, STR};
use crate::resolve::owner::Owner;
use crate::resolve::signatures::{AllLowered, Lowered, lower};
use crate::resolve::walk::{self, has_variables};

/// What is taken on the right without a class of these bindings.
const SCALARS: [&str; 6] = [BOOL, BYTES, COMPLEX, FLOAT, INT, STR];

/// A right operand with type parameters of its own, and the result.
pub(super) struct Side {
    pub(super) right: Ty,
    pub(super) ret: Ty,
    /// The type parameters that are not those of the left side's class.
    pub(super) generics: Vec<String>,
}

impl ClassCx<'_> {
    /// The right operands that are over other types, and the signatures that have none. Two implementations for one class would meet,
    /// so a class that several signatures name is left to them.
    pub(super) fn over_others(
        &self,
        cx: &mut ModuleCx<'_, '_>,
        f: &Function,
        symbol: &str,
        own: bool,
    ) -> (Vec<Side>, Vec<Sig>) {
        let sigs = &f.sigs;
        let owner = &self.owner(self.method_site(cx, &f.name), Some(Binding::Instance), own);
        let (mut sides, mut rest) = (Vec::new(), Vec::new());
        let are_classes = sigs.iter().all(|sig| {
            right(sig).is_some_and(|(name, _)| cx.symbols.class(name).is_some() || SCALARS.contains(&name))
        });
        for sig in sigs {
            let open = are_classes.then(|| self.open_class(cx, sig, sigs)).flatten();
            let found = open.and_then(|id| {
                let AllLowered { overloads, places } =
                    lower::lower_all(cx, std::slice::from_ref(sig), symbol, owner);
                let [low] = <[Lowered; 1]>::try_from(overloads).ok()?;
                let own = side(low)?;
                places.commit(&mut cx.report);
                Some((id, own))
            });
            match found {
                Some((id, own)) => {
                    sides.push(own);
                    sides.extend(self.below(cx, id, sig, sigs, (symbol, owner)));
                }
                None => rest.push(sig.clone()),
            }
        }
        (sides, rest)
    }

    /// The class of the right operand, if some of its type arguments are plain type variables of the method, each once. A result over what
    /// either side has (`Counter[T] + Counter[S] -> Counter[T | S]`) is one of Rust only where both are one type.
    fn open_class(&self, cx: &ModuleCx<'_, '_>, sig: &Sig, all: &[Sig]) -> Option<ClassId> {
        let is_itself = sig.self_type.is_none() && !sig.is_async && self.joined_with_own(sig) == *sig;
        let (name, args) = right(sig).filter(|_| is_itself)?;
        let id = cx.symbols.class(name)?;
        let params = &cx.symbols.names[id].params;
        let is_named_once = all
            .iter()
            .filter_map(right)
            .filter(|(other, _)| *other == name)
            .count()
            == 1;
        let mut open = args.iter().filter(|arg| self.is_of_method(arg));
        let mut seen: Vec<&Type> = Vec::new();
        let are_plain = open.all(|arg| {
            let is_new = !seen.contains(&arg);
            seen.push(arg);
            is_new && is_plain(cx, arg)
        });
        let are_told = args
            .iter()
            .all(|arg| matches!(arg, Type::Tv { .. }) || !has_variables(arg));
        let fits = params.len() == args.len() && params.iter().all(|param| !param.any_str);
        (is_named_once && are_plain && are_told && fits && !seen.is_empty()).then_some(id)
    }

    fn is_of_method(&self, ty: &Type) -> bool {
        matches!(ty, Type::Tv { id } if !self.params.iter().any(|param| param.id == *id))
    }

    /// Each class that derives from that of the right operand and has no signature of its own, as the right operand.
    fn below(
        &self,
        cx: &mut ModuleCx<'_, '_>,
        id: ClassId,
        sig: &Sig,
        all: &[Sig],
        (symbol, owner): (&str, &Owner<'_>),
    ) -> Vec<Side> {
        let of = cx.symbols.classes[id].model;
        let has_own = |class: &Class| {
            let lineage = || class.mro.iter().chain([&class.canonical]);
            let mut names = all.iter().filter_map(right).map(|(name, _)| name);
            names.any(|name| name != of.canonical && lineage().any(|base| base == name))
        };
        let below: Vec<&Class> = cx.symbols.classes.iter().map(|declared| declared.model).collect();
        let below = below
            .into_iter()
            .filter(|class| class.mro.contains(&of.canonical) && !has_own(class));
        let sigs: Vec<Sig> = below
            .filter_map(|class| self.with_subclass(cx, of, class, sig))
            .collect();
        let lowered = sigs.iter().map(|sig| lower::lower(cx, sig, symbol, owner).0);
        lowered.filter_map(side).collect()
    }

    /// The signature for a class below that of the right operand: for `Parser[A, C]` and `Ignored[X]`, which is a `Parser[X, None]`, it is
    /// `Ignored[A]`, and `C` is `None`. None if the arguments of the subclass do not follow.
    fn with_subclass(&self, cx: &ModuleCx<'_, '_>, of: &Class, class: &Class, sig: &Sig) -> Option<Sig> {
        let (_, wanted) = right(sig)?;
        let ancestors = lineage::ancestors(cx.symbols, class);
        let (_, bound) = ancestors
            .iter()
            .find(|(id, _)| cx.symbols.classes[*id].model.canonical == of.canonical)?;
        let (mut args, mut said) = (BTreeMap::new(), BTreeMap::new());
        for (param, wanted) in of.type_params.iter().zip(wanted) {
            match (bound.get(param)?, wanted) {
                (Type::Tv { id }, wanted) => {
                    if args
                        .insert(id.clone(), wanted.clone())
                        .is_some_and(|before| before != *wanted)
                    {
                        return None;
                    }
                }
                (fixed, Type::Tv { id }) if self.is_of_method(wanted) && !has_variables(fixed) => {
                    said.insert(id.clone(), fixed.clone());
                }
                (fixed, wanted) if fixed == wanted => {}
                _ => return None,
            }
        }
        let args: Option<Vec<Type>> = class
            .type_params
            .iter()
            .map(|param| args.get(param).cloned())
            .collect();
        let mut sig = walk::replace(sig, &said);
        sig.params.first_mut()?.ty = Type::Inst {
            name: class.canonical.clone(),
            args: args?,
        };
        Some(sig)
    }
}

/// The class of the only parameter, with its type arguments.
fn right(sig: &Sig) -> Option<(&str, &[Type])> {
    match sig.params.as_slice() {
        [param] => match &param.ty {
            Type::Inst { name, args } => Some((name, args)),
            _ => None,
        },
        _ => None,
    }
}

/// The right operand and the result in Rust, if neither loses anything.
fn side(low: Lowered) -> Option<Side> {
    let [right] = low.required.as_slice() else {
        return None;
    };
    let right = right.ty.read();
    let generics = right.inferred();
    let is_known = low.reasons.is_empty() && low.ret.inferred().iter().all(|name| generics.contains(name));
    (is_known && matches!(right, Ty::Class(..))).then_some(Side {
        right,
        ret: low.ret,
        generics,
    })
}

/// Whether a type variable has neither bound nor constraints.
fn is_plain(cx: &ModuleCx<'_, '_>, ty: &Type) -> bool {
    let Type::Tv { id } = ty else { return false };
    let var = cx.symbols.universe.type_vars.get(id);
    var.is_none_or(|var| var.bound.is_none() && var.constraints.is_empty())
}
