//! Inference: what the type of an argument implies about the type variables in it.
//!
//! Python's type checkers unify all arguments at once. The Rust compiler infers a type parameter from one place, the kind of an
//! argument, so one argument is chosen for each variable, with the bound from which it is inferred: an [`Inferred`] is that
//! bound as a tree, `Inferred::Iterates` for `Kinded<Kind: Iterates<Item = ..>>`.
//!
//! # Example
//!
//! `reduce(function: Callable[[T, T], T], iterable: Iterable[T]) -> T`: `T` is open, and can be inferred from both arguments.
//!
//! | argument | inferred | rank |
//! |---|---|---|
//! | `iterable` | `Iterates(Is(T))` | 2 |
//! | `function` | `Calls(Some([T, T]), Is(T))` | 6 |
//!
//! The lowest rank comes first ([`Evidence::rank`]), as a closure's parameters are inferred from what is known by then. So the
//! type of `iterable` becomes a type parameter, `T` is inferred, and `function` is an argument like any other:
//!
//! ```text
//! fn reduce_by<T, X: Kinded<Kind: Iterates<Item = T>>, R>(function: impl Fn(T, T) -> R, iterable: X) -> Result<T>
//! ```
//!
//! An argument is evidence only if *all* open variables in it can be inferred: for `f(x: T | list[T])` the members disagree, so
//! it is not used, and if there is no other evidence, `T` is replaced by its upper bound ([`bounds`](super::bounds)).

use std::collections::BTreeSet;

use snakebridge_introspect::model::Type;

use super::generics::mentions;
use crate::ir::{Inferred, Ty};
use crate::resolve::cx::ModuleCx;
use crate::resolve::known_classes::{self, Holds, holds, is_by_number};
use crate::resolve::types::handles::is_variadic;
use crate::resolve::types::{At, protocols, unions, written};

/// How type variables are inferred from an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// From its kind.
    Argument(Inferred),
    /// From the kinds of `*args`.
    Variadic(Inferred),
    /// It is a handle with the variable among its type arguments.
    Handle,
    /// It is a live list, dict or set, as the function stores into it: `List::new([3, 1])` leaves open what it is over.
    Changed,
    /// It is a class object, `type[T]`.
    Class,
}

impl Evidence {
    /// The last value of [`rank`](Self::rank).
    pub(crate) const LAST_RANK: usize = 7;

    /// The order in which arguments are used: the less is left to the compiler, the better. First is a handle, whose type arguments
    /// are what they are, while a value is converted: `assert_that(actual: T, matcher: Matcher[T])` with a `Matcher[Any]`.
    pub(crate) fn rank(&self) -> usize {
        match self {
            Evidence::Handle => 0,
            Evidence::Argument(Inferred::Is(Ty::Free(_) | Ty::Param(_))) => 1,
            Evidence::Argument(inferred) => match inferred.present() {
                Inferred::Calls(None, _) => 5,
                Inferred::Calls(Some(_), _) => 6,
                _ => 2,
            },
            Evidence::Class => 3,
            Evidence::Changed => 4,
            Evidence::Variadic(_) => 7,
        }
    }
}

/// Finds the evidence in types.
pub(crate) struct Inference<'a> {
    /// How the values in the argument are read.
    pub(crate) at: At<'a>,
    /// The variables that are not yet inferred.
    pub(crate) open: &'a BTreeSet<String>,
}

impl Inference<'_> {
    /// The evidence in an argument of this type, if all open variables in it can be inferred.
    pub(crate) fn evidence(&self, cx: &mut ModuleCx<'_, '_>, ty: &Type, variadic: bool) -> Option<Evidence> {
        let ty = unions::opened(cx, ty);
        if variadic {
            let inferred = self.infer(cx, &ty)?;
            return Some(Evidence::Variadic(Inferred::Variadic(Box::new(inferred))));
        }
        match &ty {
            Type::Type { of } if matches!(&**of, Type::Tv { id } if self.open.contains(id)) => {
                Some(Evidence::Class)
            }
            Type::Inst { name, .. }
                if is_handle(cx, name) && protocols::supported(cx.symbols, name).is_none() =>
            {
                Some(Evidence::Handle)
            }
            ty => self.infer(cx, ty).map(Evidence::Argument),
        }
    }

    fn is_open(&self, ty: &Type) -> bool {
        self.open.iter().any(|id| mentions(ty, id))
    }

    fn infer(&self, cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Option<Inferred> {
        if !self.is_open(ty) {
            return Some(Inferred::Unconstrained);
        }
        let boxed = |inferred: Option<Inferred>| inferred.map(Box::new);
        match ty {
            Type::Alias { .. } => {
                let opened = unions::opened(cx, ty);
                if matches!(opened, Type::Alias { .. }) {
                    self.mapped(cx, ty)
                } else {
                    self.infer(cx, &opened)
                }
            }
            Type::Inst { name, args } if holds(name) == Holds::Items && args.len() == 1 => {
                Some(Inferred::Iterates(boxed(self.item(cx, &args[0]))?))
            }
            Type::Inst { name, args } if is_by_number(name, args) => {
                Some(Inferred::Iterates(boxed(self.infer(cx, &args[1]))?))
            }
            Type::Inst { name, args } if holds(name) == Holds::KeysAndValues && args.len() == 2 => {
                let (key, value) = (self.infer(cx, &args[0])?, self.infer(cx, &args[1])?);
                Some(Inferred::Maps(Box::new(key), Box::new(value)))
            }
            Type::Inst { name, args }
                if protocols::supported(cx.symbols, name)
                    .is_some_and(|method| args.len() == method.type_arguments()) =>
            {
                let method = protocols::supported(cx.symbols, name)?;
                let (output, arguments) = args.split_last()?;
                // What the method is called with is known by another argument, or the result is not.
                let is_known = !arguments.iter().any(|ty| self.is_open(ty));
                let argument = of_arguments(arguments.iter().map(|ty| cx.map(ty, self.at).ty).collect());
                let output = boxed(self.infer(cx, output))?;
                is_known.then_some(Inferred::Supports(method.rust, argument, output))
            }
            Type::Tuple {
                items,
                variadic: true,
            } => Some(Inferred::Iterates(boxed(self.infer(cx, items.first()?))?)),
            Type::Callable { params, ret } => {
                let open = params.iter().flatten().any(|ty| self.is_open(ty));
                // After `Concatenate` any number of parameters follows, which no tuple of Rust is.
                let stated = params.as_ref().filter(|params| open && !is_variadic(params));
                let inputs = stated.map(|params| {
                    let map = |ty| cx.map(ty, written::passed(ty, ret, self.at)).ty;
                    params.iter().map(map).collect()
                });
                Some(Inferred::Calls(inputs, boxed(self.infer(cx, ret))?))
            }
            Type::Union { items } => self.infer_from_union(cx, items),
            other => self.mapped(cx, other),
        }
    }

    fn mapped(&self, cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Option<Inferred> {
        let mapped = cx.map(ty, self.at);
        mapped.reason.is_none().then_some(Inferred::Is(mapped.ty))
    }

    /// From an item of an iterable, or what may be `None`. A handle may be one of a subclass, and what is awaited may be a future.
    fn item(&self, cx: &mut ModuleCx<'_, '_>, ty: &Type) -> Option<Inferred> {
        let opened = unions::opened(cx, ty);
        match (&opened, self.infer(cx, &opened)?) {
            (Type::Inst { name, .. }, Inferred::Is(ty)) if is_handle(cx, name) && ty.is_handle() => {
                Some(Inferred::Inherits(ty))
            }
            (_, inferred) => Some(inferred),
        }
    }

    /// The members of a union must agree; a mapping or pairs give keys and values. What may be `None` is inferred from where it is not.
    fn infer_from_union(&self, cx: &mut ModuleCx<'_, '_>, items: &[Type]) -> Option<Inferred> {
        let all = unions::members(cx, items);
        let members: Vec<Type> = all
            .iter()
            .filter(|member| **member != Type::None)
            .cloned()
            .collect();
        let inferred = self.infer_from_members(cx, &members)?;
        let is_optional = members.len() < all.len();
        Some(if is_optional {
            Inferred::Optional(Box::new(inferred))
        } else {
            inferred
        })
    }

    fn infer_from_members(&self, cx: &mut ModuleCx<'_, '_>, members: &[Type]) -> Option<Inferred> {
        if let [member] = members {
            return self.item(cx, member);
        }
        if let Some((key, value)) = unions::mapping_or_pairs(members) {
            let (key, value) = (self.infer(cx, &key)?, self.infer(cx, &value)?);
            return Some(Inferred::Maps(Box::new(key), Box::new(value)));
        }
        let mut inferred = members.iter().map(|member| self.infer(cx, member));
        let first = inferred.next()??;
        inferred
            .all(|other| other.as_ref() == Some(&first))
            .then_some(first)
    }
}

/// What a special method is called with, as one type: several arguments are a tuple.
fn of_arguments(mut types: Vec<Ty>) -> Option<Ty> {
    if types.len() < 2 {
        types.pop()
    } else {
        Some(Ty::Tuple(types))
    }
}

/// Whether an argument of the class is passed as its handle.
fn is_handle(cx: &ModuleCx<'_, '_>, name: &str) -> bool {
    let holds = holds(name);
    // What a call declares of `collections.abc` is passed by value none the less.
    let is_value = matches!(holds, Holds::Items | Holds::KeysAndValues)
        && known_classes::class(name).is_some_and(|known| known.replaces_declared(true));
    match cx.symbols.class(name) {
        Some(class) if !is_value => !cx.symbols.classes[class].is_enum,
        _ => holds == Holds::Awaited,
    }
}
