//! Witnesses: calls of every callable as a person would write them, for the sweep to compile.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

/// What is to be compiled, and what cannot be written.
#[derive(Debug, Default)]
pub struct Witnesses {
    /// Calls, in the order of modules.
    pub witnesses: Vec<Witness>,
    /// Parameters for which no call can be written.
    pub none: Vec<Unwitnessed>,
}

impl Witnesses {
    /// How many callables a module has, and of how many a call can be written for each parameter and overload.
    #[must_use]
    pub fn usable(&self, module: usize) -> (usize, usize) {
        let written = self.witnesses.iter().filter(|one| one.module == module);
        let without = self.none.iter().filter(|one| one.module == module);
        let without: BTreeSet<&String> = without.map(|one| &one.callable).collect();
        let all: BTreeSet<&String> = written
            .map(|one| &one.callable)
            .chain(without.iter().copied())
            .collect();
        (all.len(), all.len() - without.len())
    }
}

/// One call, as a function item.
#[derive(Debug)]
pub struct Witness {
    /// Index of the module. The item belongs into a module that has all public items of its bindings by a glob import, and
    /// the hidden module of the runtime as `__rt`; beside it are those of the other modules.
    pub module: usize,
    /// `re.Pattern.match`.
    pub callable: String,
    /// What is given for which parameter: `string: str`.
    pub form: String,
    /// The item.
    pub tokens: TokenStream,
}

/// A parameter for which nothing can be written.
#[derive(Debug)]
pub struct Unwitnessed {
    /// Index of the module.
    pub module: usize,
    /// `re.Pattern.match`.
    pub callable: String,
    /// Python's name.
    pub parameter: String,
    /// Why.
    pub reason: String,
}
