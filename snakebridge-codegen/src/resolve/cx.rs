//! The state of one module while it is resolved.

use snakebridge_introspect::model;

use super::python_syntax;
use super::symbols::Symbols;
use super::walk::{is_stated, unknown_name};
use crate::ir;
use crate::names::Names;
use crate::report::{ModuleReport, Place, Position, Reason, Skipped, Verified};

/// The state of one module while it is resolved.
pub(crate) struct ModuleCx<'s, 'm> {
    pub(crate) symbols: &'s Symbols<'m>,
    pub(crate) index: usize,
    pub(crate) model: &'m model::Module,
    pub(crate) out: ir::Module,
    pub(crate) report: ModuleReport,
    /// Names of types in the module itself.
    pub(crate) types: Names,
    /// Names of option sets, in the module `options`.
    pub(crate) option_names: Names,
    /// Names of overload sets, in the module `sig`.
    pub(crate) sig_names: Names,
    /// Names of values, in the module `lit`.
    pub(crate) literal_names: Names,
}

impl ModuleCx<'_, '_> {
    /// Records a name that is not emitted.
    pub(crate) fn skip(&mut self, name: &str, reason: Reason) {
        self.report.skipped.push(Skipped {
            symbol: format!("{}.{name}", self.model.name),
            reason,
        });
    }

    /// A place for the report.
    pub(crate) fn place(
        &self,
        symbol: &str,
        position: Position,
        ty: &model::Type,
        reason: Option<Reason>,
    ) -> Place {
        Place {
            symbol: format!("{}.{symbol}", self.model.name),
            position,
            python: python_syntax::ty(ty),
            stated: is_stated(ty),
            unknown: unknown_name(ty, &self.symbols.universe.aliases).map(str::to_owned),
            degraded: reason,
        }
    }

    /// Records an attribute in the report.
    pub(crate) fn property(&mut self, symbol: &str, ty: &model::Type, reason: Option<Reason>) {
        let place = self.place(symbol, Position::Property, ty, reason);
        self.report.places.push(place);
    }

    /// Records how the stub of an item agrees with the interpreter.
    pub(crate) fn verified(&mut self, symbol: &str, state: &model::Verification) {
        self.report.verification.push(Verified {
            symbol: format!("{}.{symbol}", self.model.name),
            state: state.clone(),
        });
    }
}

/// The namespace of `lit`, with the names of the runtime reserved.
pub(super) fn literal_names() -> Names {
    let mut names = Names::types();
    for own in ["True", "False"] {
        let _ = names.claim(own, own);
    }
    names
}
