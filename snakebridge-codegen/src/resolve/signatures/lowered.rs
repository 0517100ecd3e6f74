//! A signature in Rust types, before overloads are grouped.

use snakebridge_introspect::model::ParamKind;

use super::accepts::Accepts;
use crate::ir::{Generic, OptionStates, Ty};
use crate::report::Reason;
use crate::resolve::report::{Places, Signatures};

/// A parameter in Rust types.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LowParam {
    pub(crate) python: String,
    pub(crate) kind: ParamKind,
    /// The kind of its values.
    pub(crate) ty: Ty,
    /// Python accepts a callable: the closure's parameters and result.
    pub(crate) callback: Option<(Vec<Ty>, Ty)>,
    /// Only certain values of `ty` are accepted.
    pub(crate) literal: bool,
    /// Its class is declared by no module of this call.
    pub(crate) undeclared: bool,
    /// No type covers what the overloads accept.
    pub(crate) lost: bool,
    /// The values it accepts, for overloads that differ in one.
    pub(crate) accepts: Accepts,
    pub(crate) default: Option<String>,
    /// The type parameter of the function that is its Rust type.
    pub(crate) generic: Option<String>,
}

/// A signature in Rust types.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Lowered {
    /// The class's type arguments that this signature is for (`self: Pattern[str]`).
    pub(crate) self_args: Option<Vec<Ty>>,
    /// It is for some objects of the class only (`self: ndarray[Any, dtype[object_]]`), which no Rust type distinguishes.
    pub(crate) partial_self: bool,
    pub(crate) required: Vec<LowParam>,
    pub(crate) optional: Vec<LowParam>,
    pub(crate) varargs: Option<LowParam>,
    pub(crate) kwargs: Option<Ty>,
    pub(crate) ret: Ty,
    pub(crate) generics: Vec<Generic>,
    pub(crate) reasons: Vec<Reason>,
    /// The signatures of the callable that it represents.
    pub(crate) origins: Signatures,
    /// Those among them whose result is anything here, while others return a type.
    pub(crate) untyped: Signatures,
    /// What the values of its options decide.
    pub(crate) option_states: Option<OptionStates>,
}

impl Lowered {
    /// All parameters that have a place, `*args` among them.
    pub(crate) fn params_mut(&mut self) -> impl Iterator<Item = &mut LowParam> {
        self.required
            .iter_mut()
            .chain(&mut self.optional)
            .chain(&mut self.varargs)
    }
}

/// All signatures of a callable, and the places of their types.
#[derive(Debug, Default)]
pub(crate) struct AllLowered {
    pub(crate) overloads: Vec<Lowered>,
    pub(crate) places: Places,
}
