//! The values that a parameter accepts: those it names, `None`, and the rest.

use snakebridge_introspect::model::{Lit, Type};

use crate::ir::Ty;
use crate::resolve::cx::ModuleCx;
use crate::resolve::types::{At, unions};

/// What a signature accepts for a parameter.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Accepts {
    /// `None` is accepted.
    pub(crate) none: bool,
    /// Values that are accepted by name.
    pub(crate) literals: Vec<Lit>,
    /// What else is accepted.
    pub(crate) rest: Option<Ty>,
}

impl Accepts {
    /// Accepts what `other` accepts as well.
    pub(crate) fn add(&mut self, other: &Self) {
        self.none |= other.none;
        let fresh = other
            .literals
            .iter()
            .filter(|value| !self.literals.contains(value));
        let fresh: Vec<Lit> = fresh.cloned().collect();
        self.literals.extend(fresh);
        self.rest = self.rest.take().or_else(|| other.rest.clone());
    }
}

/// Splits the type of an argument, which is `whole` in Rust.
pub(crate) fn of(cx: &mut ModuleCx<'_, '_>, ty: &Type, whole: &Ty, at: At<'_>) -> Accepts {
    let members = match unions::open(cx, ty) {
        Type::Union { items } => unions::members(cx, &items),
        other => vec![other],
    };
    let mut out = Accepts::default();
    let mut rest: Vec<Type> = Vec::new();
    for member in members {
        match member {
            Type::None => out.none = true,
            Type::Literal { values } if values.iter().all(is_named) => {
                for value in values {
                    match value {
                        Lit::None => out.none = true,
                        other if out.literals.contains(&other) => {}
                        other => out.literals.push(other),
                    }
                }
            }
            other => rest.push(other),
        }
    }
    if rest.is_empty() {
        return out;
    }
    let rest = if out.literals.is_empty() {
        whole.clone()
    } else {
        let mapped = cx.map(&Type::Union { items: rest }, at);
        mapped.ty
    };
    out.rest = Some(match rest {
        Ty::Option(inner) => *inner,
        other => other,
    });
    out
}

/// Whether the value can have its own Rust type.
fn is_named(value: &Lit) -> bool {
    match value {
        Lit::None | Lit::Bool(_) | Lit::Str(_) => true,
        Lit::Int(text) => text.parse::<i64>().is_ok(),
        _ => false,
    }
}
