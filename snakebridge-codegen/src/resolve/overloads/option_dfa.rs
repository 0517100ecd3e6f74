//! The overload solver: a deterministic finite automaton (DFA) over the settings of options, minimised.
//!
//! `run_with(["date"], |kw| kw.capture_output(true).text(lit::True))` returns `CompletedProcess<str>` because `text` was set to `True`.
//! Each setter may change what the call returns, so the type of `kw` has a state. The letters of the automaton are *option set
//! to case*, its states represent the overloads that may still be meant, and the output of a state is the type that a call in
//! that state returns. A *vector* states for each option whether it is set, and to which case. As the order of setters does not
//! matter, one vector represents all words that set the same options.
//!
//! **Minimised**: two settings are one state if every continuation returns the same type. Without that, four options of three
//! cases would be 256 states, most of them equivalent.
//!
//! # Example
//!
//! ```python
//! def f(flag: Literal[True]) -> A: ...
//! def f(flag: bool = False) -> B: ...
//! ```
//!
//! The option has three cases: `True` and `False`, each a Rust type, and a `bool` whose value is unknown.
//!
//! | vector | overloads that may be meant | now | later |
//! |---|---|---|---|
//! | not set | 2 (1 requires `flag`) | `B` | all below |
//! | `True` | 1: Python takes the first that fits | `A` | |
//! | `False` | 2 | `B` | |
//! | a `bool` | 1 if it is true, 2 if not | open | `A` or `B` |
//!
//! From the fullest vectors back ([`States::build`]): `True` is a state with the output `A`, `False` one with `B`, a `bool` one
//! that nothing leaves and whose output is the enum `A | B`. *Not set* has the output `B` too, and its steps cannot disagree
//! with those of `False`, which has none: both are one state. So three states remain, in the order in which they are reached:
//!
//! ```text
//! 0: B    True -> 1   False -> 0   bool -> 2
//! 1: A
//! 2: A | B
//! ```
//!
//! # Steps
//!
//! 1. [`Problem::matching`]: the overloads that a vector may mean, by Python's rule.
//! 2. [`Results::of`]: the result of each vector, and what is still reachable from it.
//! 3. [`Problem::parts`]: which options *decide* the result, which only *limit* where they can be set (`encoding` of a file
//!    opened in binary mode), and which do neither. Only those that decide are letters.
//! 4. [`States::build`]: vectors to states.
//! 5. [`States::into_dfa`]: the reachable states, numbered from that of a call without options.

use std::collections::BTreeSet;

use super::minimise::{Results, States, Vector, with};

/// Whether a signature accepts the values of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Accept {
    Yes,
    /// Some of them.
    Maybe,
    No,
}

/// A parameter, by what each signature accepts.
#[derive(Debug, Clone)]
pub(super) struct Param {
    /// Which signatures have it, where one of them calls what is passed.
    pub(super) listed: Vec<bool>,
    /// Whether it may be left out.
    pub(super) unset: Vec<Accept>,
    /// Whether the values of each case are accepted.
    pub(super) cases: Vec<Vec<Accept>>,
    /// Whether the case is a value that some signature names.
    pub(super) named: Vec<bool>,
    /// Whether the values of the case are known, as far as signatures distinguish them.
    pub(super) known: Vec<bool>,
    /// The case that is only `None`.
    pub(super) none: Option<usize>,
}

/// The overloads of one callable, in Python's order.
#[derive(Debug)]
pub(super) struct Problem {
    /// What is known of each signature before any option is set.
    pub(super) core: Vec<Accept>,
    pub(super) params: Vec<Param>,
}

/// What a parameter does to the states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Nothing.
    None,
    /// Some states do not have it.
    Limits,
    /// It changes what is returned.
    Decides,
}

/// The states. The first is that of a call without options.
#[derive(Debug, PartialEq)]
pub(super) struct Dfa {
    /// The output of each, by number.
    pub(super) outputs: Vec<usize>,
    /// State, parameter, case, next state.
    pub(super) steps: BTreeSet<(usize, usize, usize, usize)>,
    /// Parameter and the states that have it.
    pub(super) limits: Vec<(usize, BTreeSet<usize>)>,
}

impl Problem {
    /// The signatures that a call may mean: all that may fit, up to the first that certainly does. Empty if none fits.
    pub(super) fn matching(&self, vector: &Vector) -> Vec<usize> {
        let named = |(param, case): (&Param, &Option<usize>)| case.is_some_and(|c| param.named[c]);
        let named = self.params.iter().zip(vector).any(named);
        let mut out = Vec::new();
        for overload in 0..self.core.len() {
            // A catch-all signature is not meant for values that others name.
            if named && self.is_catch_all(overload) {
                continue;
            }
            let each = self.params.iter().zip(vector).map(|(param, case)| match case {
                None => param.unset[overload],
                Some(case) => param.cases[*case][overload],
            });
            match each.fold(self.core[overload], Accept::max) {
                Accept::No => {}
                Accept::Maybe => out.push(overload),
                Accept::Yes => {
                    out.push(overload);
                    break;
                }
            }
        }
        out
    }

    /// Whether a signature accepts everything that any other accepts.
    pub(super) fn is_catch_all(&self, overload: usize) -> bool {
        let mut cases = self.params.iter().flat_map(|p| &p.cases);
        cases.all(|case| case[overload] == Accept::Yes || case.iter().all(|a| *a == Accept::No))
    }

    /// Whether the setters that an overload requires can be called one after the other: for `color()`, `color(r, g, b)` a call with `r`
    /// alone is none.
    pub(super) fn is_in_reach(&self, overload: usize) -> bool {
        let own = |param: &Param| {
            let accepted = |case: &Vec<Accept>| case[overload] != Accept::No;
            param
                .cases
                .iter()
                .position(accepted)
                .filter(|_| param.unset[overload] == Accept::No)
        };
        let wanted: Vec<(usize, usize)> = (0..self.params.len())
            .filter_map(|index| Some((index, own(&self.params[index])?)))
            .collect();
        wanted.len() < 2 || self.reaches(&vec![None; self.params.len()], &wanted)
    }

    fn reaches(&self, vector: &Vector, wanted: &[(usize, usize)]) -> bool {
        let mut open = wanted
            .iter()
            .filter(|(param, _)| vector[*param].is_none())
            .peekable();
        open.peek().is_none()
            || open.any(|(param, case)| {
                let next = with(vector, *param, *case);
                !self.matching(&next).is_empty() && self.reaches(&next, wanted)
            })
    }

    /// The states, if some parameter decides.
    pub(super) fn solve(&self, output: &mut dyn FnMut(&[usize]) -> usize) -> Option<(Vec<Part>, Dfa)> {
        let start: Vector = vec![None; self.params.len()];
        let results = Results::of(self, output)?;
        results.0.get(&start)?.now?;
        let parts = self.parts(&results);
        let deciding: Vec<usize> = (0..parts.len()).filter(|&p| parts[p] == Part::Decides).collect();
        if deciding.is_empty() {
            return None;
        }
        let states = States::build(self, &deciding, &results, output);
        let of = states.of.clone();
        let (mut dfa, numbers) = states.into_dfa(self, &deciding, &start)?;
        // An option that no state has could not be set: its signature is a function of its own (`vector_norm_axis`).
        let is_reached = |own: &usize| dfa.steps.iter().any(|(_, param, ..)| param == own);
        if !deciding.iter().all(is_reached) {
            return None;
        }
        for param in (0..parts.len()).filter(|&p| parts[p] == Part::Limits) {
            let takes = of.iter().filter(|(vector, _)| self.takes(param, vector));
            let states = takes.filter_map(|(_, state)| numbers.get(state).copied());
            dfa.limits.push((param, states.collect()));
        }
        Some((parts, dfa))
    }

    /// The effect of each parameter, as long as no run-time value has decided before.
    fn parts(&self, results: &Results) -> Vec<Part> {
        let mut parts = vec![Part::None; self.params.len()];
        for (vector, returns) in &results.0 {
            let Some(now) = returns.now else { continue };
            for param in (0..self.params.len()).filter(|&p| vector[p].is_none()) {
                for case in 0..self.params[param].cases.len() {
                    match results.0.get(&with(vector, param, case)) {
                        Some(next) if next.now != Some(now) => parts[param] = Part::Decides,
                        None if parts[param] == Part::None => parts[param] = Part::Limits,
                        _ => {}
                    }
                }
            }
        }
        parts
    }

    /// Whether a parameter can be set to anything but `None`.
    fn takes(&self, param: usize, vector: &Vector) -> bool {
        let own = &self.params[param];
        let fits = |case: usize| {
            let last = self.matching(&with(vector, param, case)).last().copied();
            Some(case) != own.none && last.is_some_and(|overload| own.cases[case][overload] == Accept::Yes)
        };
        (0..own.cases.len()).any(fits)
    }
}

#[cfg(test)]
mod tests {
    use super::Accept::{Maybe, No, Yes};
    use super::*;

    /// `f(flag: Literal[True]) -> A`, `f(flag: bool = False) -> B`
    fn flag() -> Problem {
        Problem {
            core: vec![Yes, Yes],
            params: vec![Param {
                listed: vec![false, false],
                unset: vec![No, Yes],
                // True, False, a bool.
                cases: vec![vec![Yes, Yes], vec![No, Yes], vec![Maybe, Yes]],
                named: vec![true, false, false],
                known: vec![true, true, false],
                none: None,
            }],
        }
    }

    fn outputs(seen: &mut Vec<Vec<usize>>) -> impl FnMut(&[usize]) -> usize + '_ {
        |overloads| {
            let known = seen.iter().position(|s| s == overloads);
            known.unwrap_or_else(|| {
                seen.push(overloads.to_vec());
                seen.len() - 1
            })
        }
    }

    #[test]
    fn a_value_that_is_named_decides() {
        let mut seen = Vec::new();
        let (parts, dfa) = flag().solve(&mut outputs(&mut seen)).unwrap();
        assert_eq!(parts, [Part::Decides]);
        let after = |case: usize| {
            let step = dfa.steps.iter().find(|(from, _, c, _)| *from == 0 && *c == case);
            seen[dfa.outputs[step.unwrap().3]].clone()
        };
        assert_eq!(seen[dfa.outputs[0]], [1]);
        assert_eq!((after(0), after(1), after(2)), (vec![0], vec![1], vec![0, 1]));
        assert_eq!(dfa.outputs.len(), 3);
    }

    /// The example of the module's documentation.
    #[test]
    fn settings_with_one_future_are_one_state() {
        let mut seen = Vec::new();
        let (_, dfa) = flag().solve(&mut outputs(&mut seen)).unwrap();
        let first: Vec<_> = dfa.steps.iter().filter(|(from, ..)| *from == 0).collect();
        assert_eq!(first, [&(0, 0, 0, 1), &(0, 0, 1, 0), &(0, 0, 2, 2)]);
        let overloads: Vec<&Vec<usize>> = dfa.outputs.iter().map(|output| &seen[*output]).collect();
        assert_eq!(overloads, [&vec![1], &vec![0], &vec![0, 1]]);
    }

    #[test]
    fn an_option_of_some_signatures_limits_the_others() {
        // `open(mode: Literal["r"] = "r", encoding: str | None = None)`, `open(mode: Literal["rb"], encoding: None = None)`
        let problem = Problem {
            core: vec![Yes, Yes],
            params: vec![
                Param {
                    listed: vec![false, false],
                    unset: vec![Yes, No],
                    cases: vec![vec![Yes, No], vec![No, Yes]],
                    named: vec![true, true],
                    known: vec![true, true],
                    none: None,
                },
                Param {
                    listed: vec![false, false],
                    unset: vec![Yes, Yes],
                    // str, None, a str or None.
                    cases: vec![vec![Yes, No], vec![Yes, Yes], vec![Yes, Maybe]],
                    named: vec![false, false, false],
                    known: vec![true, true, false],
                    none: Some(1),
                },
            ],
        };
        let mut seen = Vec::new();
        let (parts, dfa) = problem.solve(&mut outputs(&mut seen)).unwrap();
        assert_eq!(parts, [Part::Decides, Part::Limits]);
        assert_eq!(dfa.limits, [(1, BTreeSet::from([0]))]);
    }

    #[test]
    fn nothing_decides_where_all_return_the_same() {
        assert_eq!(flag().solve(&mut |_| 0), None);
    }
}
