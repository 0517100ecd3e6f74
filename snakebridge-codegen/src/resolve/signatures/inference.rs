//! Inference: what an argument of a type tells about the type variables in it.
//!
//! Python's checker unifies all arguments at once. Rust's compiler infers a type parameter from one place, the kind of an argument, so
//! for each variable one argument is chosen, and the bound that says how it tells: a [`Told`] is that bound as a tree, `Told::Iterates`
//! for `Kinded<Kind: Iterates<Item = ..>>`.
//!
//! # Example
//!
//! `reduce(function: Callable[[T, T], T], iterable: Iterable[T]) -> T`: `T` is open, and both arguments can tell it.
//!
//! | argument | told | rank |
//! |---|---|---|
//! | `iterable` | `Iterates(Is(T))` | 1 |
//! | `function` | `Calls(Some([T, T]), Is(T))` | 5 |
//!
//! The lowest rank is asked first ([`Tells::rank`]), as a closure's own types are inferred from what is known by then. So `iterable`
//! becomes a type parameter, `T` is told, and `function` is an argument like any other:
//!
//! ```text
//! fn reduce_by<T, X: Kinded<Kind: Iterates<Item = T>>, R>(function: impl Fn(T, T) -> R, iterable: X) -> Result<T>
//! ```
//!
//! An argument tells only if it can be asked for *all* that is open in it: of `f(x: T | list[T])` the arms tell different things, so
//! it is not asked, and where no other argument tells, `T` is what it can be at most ([`bounds`](super::bounds)).

use std::collections::BTreeSet;

use snakebridge_introspect::model::Type;

use super::generics::mentions;
use crate::ir::{Told, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, Holds, holds, is_by_number};
use crate::resolve::types::{At, unions};

/// How an argument tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tells {
    /// By its kind.
    Argument(Told),
    /// By the kinds of `*args`.
    Variadic(Told),
    /// It is a handle whose type has the variable.
    Handle,
    /// It is a class as a value, `type[T]`.
    Class,
}

impl Tells {
    /// The last one that [`rank`](Self::rank) gives.
    pub(crate) const LAST_RANK: usize = 6;

    /// What is asked first: the less is left to the compiler, the better.
    pub(crate) fn rank(&self) -> usize {
        match self {
            Tells::Argument(Told::Is(Ty::Free(_) | Ty::Param(_))) => 0,
            Tells::Argument(Told::Calls(None, _)) => 4,
            Tells::Argument(Told::Calls(Some(_), _)) => 5,
            Tells::Argument(_) => 1,
            Tells::Class => 2,
            Tells::Handle => 3,
            Tells::Variadic(_) => 6,
        }
    }
}

/// Reads types for what they tell.
pub(crate) struct Teller<'a> {
    /// What comes out of the argument; its type variables are told or not.
    pub(crate) at: At<'a>,
    /// Those that nobody told yet.
    pub(crate) open: &'a BTreeSet<String>,
}

impl Teller<'_> {
    /// What an argument of this type tells, if it can be asked for all that is open in it.
    pub(crate) fn tells(&self, cx: &mut ModuleCx<'_, '_>, ty: &Type, variadic: bool) -> Option<Tells> {
        let ty = unions::opened(cx, ty);
        if variadic {
            let told = self.told(cx, &ty)?;
            return Some(Tells::Variadic(Told::Each(Box::new(told))));
        }
        match &ty {
            Type::Type { of } if matches!(&**of, Type::Tv { id } if self.open.contains(id)) => {
                Some(Tells::Class)
            }
            Type::Inst { name, .. } if is_handle(cx, name) => Some(Tells::Handle),
            ty => self.told(cx, ty).map(Tells::Argument),
        }
    }

    fn is_open(&self, ty: &Type) -> bool {
        self.open.iter().any(|id| mentions(ty, id))
    }

    fn told(&self, cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Option<Told> {
        if !self.is_open(ty) {
            return Some(Told::Nothing);
        }
        let boxed = |told: Option<Told>| told.map(Box::new);
        match ty {
            Type::Inst { name, args } if holds(name) == Holds::Items && args.len() == 1 => {
                Some(Told::Iterates(boxed(self.told(cx, &args[0]))?))
            }
            Type::Inst { name, args } if is_by_number(name, args) => {
                Some(Told::Iterates(boxed(self.told(cx, &args[1]))?))
            }
            Type::Inst { name, args } if holds(name) == Holds::KeysAndValues && args.len() == 2 => {
                let (key, value) = (self.told(cx, &args[0])?, self.told(cx, &args[1])?);
                Some(Told::Maps(Box::new(key), Box::new(value)))
            }
            Type::Inst { name, args } if args.len() == 1 && known_classes::supported(name).is_some() => {
                let output = boxed(self.told(cx, &args[0]))?;
                Some(Told::Supports(known_classes::supported(name)?, output))
            }
            Type::Tuple {
                items,
                variadic: true,
            } => Some(Told::Iterates(boxed(self.told(cx, items.first()?))?)),
            Type::Callable { params, ret } => {
                let open = params.iter().flatten().any(|ty| self.is_open(ty));
                let inputs = params.as_ref().filter(|_| open).map(|params| {
                    let map = |ty| cx.map(ty, self.at).ty;
                    params.iter().map(map).collect()
                });
                Some(Told::Calls(inputs, boxed(self.told(cx, ret))?))
            }
            Type::Union { items } => self.told_by_union(cx, items),
            other => {
                let mapped = cx.map(other, self.at);
                mapped.reason.is_none().then_some(Told::Is(mapped.ty))
            }
        }
    }

    /// A union tells what each of its arms does; a mapping or pairs tell keys and values.
    fn told_by_union(&self, cx: &mut ModuleCx<'_, '_>, items: &[Type]) -> Option<Told> {
        let arms: Vec<Type> = unions::arms(cx, items)
            .into_iter()
            .filter(|arm| *arm != Type::None)
            .collect();
        if let Some((key, value)) = unions::mapping_or_pairs(&arms) {
            let (key, value) = (self.told(cx, &key)?, self.told(cx, &value)?);
            return Some(Told::Maps(Box::new(key), Box::new(value)));
        }
        let mut told = arms.iter().map(|arm| self.told(cx, arm));
        let first = told.next()??;
        told.all(|other| other.as_ref() == Some(&first)).then_some(first)
    }
}

/// Whether an argument of the class is the handle of it.
fn is_handle(cx: &ModuleCx<'_, '_>, name: &str) -> bool {
    match cx.symbols.class(name) {
        Some(class) => !cx.symbols.classes[class].is_enum,
        None => holds(name) == Holds::Awaited,
    }
}
