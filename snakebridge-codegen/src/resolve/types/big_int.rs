//! Integers of any size: which symbols return `BigInt` where an `int` is declared, by the patterns of `big_int`.

use crate::ir::{BIG_INT, Ty};
use crate::patterns::selects;
use crate::resolve::cx::ModuleCx;
use crate::resolve::symbols::Symbols;

impl ModuleCx<'_, '_> {
    /// The type of what the symbol returns, which is declared with integers of its own or of its elements (`ty`): these are of any
    /// size, if a pattern selects the symbol.
    pub(super) fn of_size(&mut self, ty: Ty, symbol: &str) -> Ty {
        if !ty.any(&|ty| *ty == Ty::Int) {
            return ty;
        }
        if !self.report.integers.contains(symbol) {
            self.report.integers.insert(symbol.to_owned());
        }
        if self.symbols.is_big(self.index, symbol) {
            ty.replace(&|ty| (*ty == Ty::Int).then_some(BIG_INT))
        } else {
            ty
        }
    }
}

impl Symbols<'_> {
    /// Whether integers that the symbol of this module returns are of any size. A pattern for a member also selects it in the classes
    /// that derive from its class.
    fn is_big(&self, module: usize, symbol: &str) -> bool {
        let selected = |module: usize, symbol: &str| {
            let patterns = self.big_int.get(module).into_iter().flatten();
            patterns.into_iter().any(|pattern| selects(pattern, symbol))
        };
        if self.big_int.iter().all(Vec::is_empty) {
            return false;
        }
        selected(module, symbol)
            || self
                .inherited(module, symbol)
                .any(|(module, symbol)| selected(module, &symbol))
    }

    /// The symbol as its class's declared ancestors have it, each with its module.
    fn inherited(&self, module: usize, symbol: &str) -> impl Iterator<Item = (usize, String)> {
        let (path, member) = symbol.rsplit_once('.').unwrap_or_default();
        let class = self
            .classes
            .iter()
            .find(|class| class.module == module && class.model.path == path);
        let ancestors = class.into_iter().flat_map(|class| &class.model.mro);
        let ancestors = ancestors.filter_map(|canonical| self.class(canonical));
        ancestors.map(move |id| {
            let ancestor = &self.classes[id];
            (ancestor.module, format!("{}.{member}", ancestor.model.path))
        })
    }
}
