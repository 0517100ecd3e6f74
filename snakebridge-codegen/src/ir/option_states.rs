//! Options whose values decide what a call returns: the states of an option struct, and the steps between them.

use super::Ty;

/// What the values of some options decide.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionStates {
    /// The states; the first is that of a call without any of these options.
    pub states: Vec<State>,
    /// The options that decide.
    pub deciders: Vec<Decider>,
    /// Options that only some overloads have.
    pub guards: Vec<Guard>,
}

/// Which overload is meant, as far as the options that are set tell.
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
    /// Rust name of the type that stands for it in messages.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// The kinds of values that overloads tell apart, grouped by what they decide.
    pub cases: Vec<Vec<Ty>>,
    /// State, case, next state.
    pub steps: Vec<(usize, usize, usize)>,
}

/// An option that only some states have.
#[derive(Debug, Clone, PartialEq)]
pub struct Guard {
    /// Rust name of the type that stands for it in messages.
    pub rust: String,
    /// Python name.
    pub python: String,
    /// The states in which it can be set.
    pub states: Vec<usize>,
}
