//! What a signature is in Rust types, before overloads are looked at.

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
    /// What a value for it stands for.
    pub(crate) ty: Ty,
    /// Python accepts a callable: the closure's parameters and result.
    pub(crate) callback: Option<(Vec<Ty>, Ty)>,
    /// Only a callable is accepted.
    pub(crate) only_callback: bool,
    /// Only certain values of `ty` are meant.
    pub(crate) literal: bool,
    /// It is a class that no module of this call declares.
    pub(crate) undeclared: bool,
    /// Overloads take what no one type stands for.
    pub(crate) lost: bool,
    /// The same type taken apart, for overloads that differ in a value.
    pub(crate) accepts: Accepts,
    pub(crate) default: Option<String>,
    /// Its Rust type is this type parameter of the function.
    pub(crate) generic: Option<String>,
}

/// A signature in Rust types.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Lowered {
    /// The class's type arguments this signature is for (`self: Pattern[str]`).
    pub(crate) self_args: Option<Vec<Ty>>,
    /// It is for some objects of the class alone (`self: ndarray[Any, dtype[object_]]`), which no Rust type tells.
    pub(crate) partial_self: bool,
    pub(crate) required: Vec<LowParam>,
    pub(crate) optional: Vec<LowParam>,
    pub(crate) varargs: Option<LowParam>,
    pub(crate) kwargs: Option<Ty>,
    pub(crate) ret: Ty,
    pub(crate) generics: Vec<Generic>,
    pub(crate) reasons: Vec<Reason>,
    /// Which signatures of the callable it stands for.
    pub(crate) origins: Signatures,
    /// Of these, those whose result is anything here, beside what others return.
    pub(crate) untyped: Signatures,
    /// What the values of its options decide.
    pub(crate) option_states: Option<OptionStates>,
}

/// All signatures of a callable, and where they can carry a type.
#[derive(Debug, Default)]
pub(crate) struct AllLowered {
    pub(crate) overloads: Vec<Lowered>,
    pub(crate) places: Places,
}
