//! Options whose values decide the result of a call: the states of an option struct, and the steps between them.

use super::Ty;

/// The states of the options that decide.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionStates {
    /// The states; the first is that of a call without these options.
    pub states: Vec<State>,
    /// The options that decide.
    pub deciders: Vec<Decider>,
    /// Options that only some overloads have.
    pub guards: Vec<Guard>,
}

/// The overloads that may be meant, given the options that are set.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// Rust name.
    pub rust: String,
    /// What a call returns.
    pub output: Ty,
}

/// An option that decides.
#[derive(Debug, Clone, PartialEq)]
pub struct Decider {
    /// Rust name of its type in messages.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// The kinds of values that overloads distinguish, grouped into cases.
    pub cases: Vec<Vec<Ty>>,
    /// State, case, next state.
    pub steps: Vec<(usize, usize, usize)>,
}

/// An option that only some states have.
#[derive(Debug, Clone, PartialEq)]
pub struct Guard {
    /// Rust name of its type in messages.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// The states in which it can be set.
    pub states: Vec<usize>,
}
