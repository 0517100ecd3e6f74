//! Witnesses: calls of every callable as a person would write them, for the sweep to compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

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

    /// Of how many callables of a module no call can be written, by [`NoCall::code`].
    #[must_use]
    pub fn reasons(&self, module: usize) -> BTreeMap<&'static str, usize> {
        let without = self.none.iter().filter(|one| one.module == module);
        let each: BTreeSet<_> = without.map(|one| (one.reason.code(), &one.callable)).collect();
        let mut counts = BTreeMap::new();
        for (code, _) in each {
            *counts.entry(code).or_default() += 1;
        }
        counts
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
    /// Python's name; empty where it is the callable itself.
    pub parameter: String,
    /// Why.
    pub reason: NoCall,
}

impl fmt::Display for Unwitnessed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Unwitnessed {
            callable,
            parameter,
            reason,
            ..
        } = self;
        match parameter.as_str() {
            "" => write!(f, "no call can be written of {callable}: {reason}"),
            name => write!(f, "no call can be written of {callable}, for {name}: {reason}"),
        }
    }
}

/// Why no call can be written. There are no other reasons: what has none of these has a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoCall {
    /// A protocol with these members, which no literal of Rust and no class of the bindings has.
    NoClassHas(Vec<String>),
    /// The type depends on this one, which neither the class nor an argument decides.
    Open(String),
    /// No value has the type: `NoReturn`, or a union of nothing.
    NoValue,
    /// The bindings have no form of the callable that takes arguments.
    NoForm,
}

impl NoCall {
    /// A word for counts.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            NoCall::NoClassHas(_) => "no class has the members",
            NoCall::Open(_) => "an open type",
            NoCall::NoValue => "no value has the type",
            NoCall::NoForm => "no form",
        }
    }
}

impl fmt::Display for NoCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoCall::NoClassHas(members) => write!(f, "no declared class has {}", members.join(", ")),
            NoCall::Open(name) => write!(f, "nothing decides the type {name}"),
            NoCall::NoValue => f.write_str("no value has its type"),
            NoCall::NoForm => f.write_str("the bindings have no form of it that is called"),
        }
    }
}
