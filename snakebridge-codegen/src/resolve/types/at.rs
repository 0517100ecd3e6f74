//! Where a type is used, and what it is mapped to.

use crate::ir::Ty;
use crate::report::Reason;
use crate::resolve::owner::Vars;

/// Where a type is used: as what, with which type variables, and in the declaration of what.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) usage: Usage,
    /// The meaning of type variables.
    pub(crate) vars: &'a Vars,
    /// The parameter, attribute, function or alias with this type: a literal of several values is named after it.
    pub(crate) subject: &'a str,
    /// What returns it, as a path in the module, where that decides the size of its integers.
    pub(crate) returned_by: Option<&'a str>,
}

impl<'a> At<'a> {
    /// As an argument for the parameter `subject`.
    pub(crate) fn argument(subject: &'a str, vars: &'a Vars) -> Self {
        At {
            usage: Usage::Argument,
            vars,
            subject,
            returned_by: None,
        }
    }

    /// As the result of the function `subject`.
    pub(crate) fn result(subject: &'a str, vars: &'a Vars) -> Self {
        At::argument(subject, vars).at(Usage::Result)
    }

    /// As the attribute `subject`.
    pub(crate) fn attribute(subject: &'a str, vars: &'a Vars) -> Self {
        At::argument(subject, vars).at(Usage::Attribute)
    }

    /// The same, returned by the function or attribute `symbol`: `Certificate.serial_number`.
    pub(crate) fn returned_by(self, symbol: &'a str) -> Self {
        let returned_by = Some(symbol);
        At { returned_by, ..self }
    }

    /// The same subject with another usage.
    pub(crate) fn at(self, usage: Usage) -> Self {
        At { usage, ..self }
    }

    /// Whether it is an argument.
    pub(crate) fn is_argument(self) -> bool {
        self.usage == Usage::Argument
    }

    /// The usage of a type inside this one: the contents of a live handle are read call by call.
    pub(super) fn inner(self) -> Self {
        match self.usage {
            Usage::Attribute => self.at(Usage::Result),
            _ => self,
        }
    }
}

/// How a type is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
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

/// The type of "some object": an argument accepts anything, a result is a handle.
pub(crate) fn handle(usage: Usage) -> Ty {
    if usage == Usage::Argument {
        Ty::Value
    } else {
        Ty::Object
    }
}
