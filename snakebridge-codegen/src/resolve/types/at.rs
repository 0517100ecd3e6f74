//! Where a type stands, what type variables mean there, and what it is mapped to.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{ClassParam, Ty};
use crate::report::Reason;

/// Where a type stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// An argument.
    Argument,
    /// The result of a call: plain data is a copy.
    Result,
    /// A property or module attribute: containers are live handles.
    Attribute,
}

/// A mapped type, and why it is less precise than the stub if it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mapped {
    pub(crate) ty: Ty,
    pub(crate) reason: Option<Reason>,
}

impl Mapped {
    pub(crate) fn exact(ty: Ty) -> Self {
        Mapped { ty, reason: None }
    }

    pub(crate) fn degraded(ty: Ty, reason: Reason) -> Self {
        Mapped {
            ty,
            reason: Some(reason),
        }
    }
}

/// What type variables mean where a type stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vars {
    /// Parameters of the enclosing class.
    pub(crate) class: Vec<ClassParam>,
    /// Type variables that an argument of the function tells: id to Rust type.
    pub(crate) function: BTreeMap<String, Ty>,
    /// Those of them that a class as a value tells: they are handles.
    pub(crate) handles: BTreeSet<String>,
    /// The enclosing class, if it has no type parameters: what `Self` is where an enum stands beside the class.
    pub(crate) itself: Option<Ty>,
}

/// What stands for "some object" at a place: anything is taken, a handle is given.
pub(crate) fn handle(place: Place) -> Ty {
    if place == Place::Argument {
        Ty::Value
    } else {
        Ty::Object
    }
}

/// Below a live handle everything is read call by call.
pub(super) fn inner(place: Place) -> Place {
    if place == Place::Attribute {
        Place::Result
    } else {
        place
    }
}
