//! The states of an option struct: which overloads are still meant after some options were set, as few as tell.
//!
//! A vector says of each parameter whether it is set, and to which case. Vectors that return the same now, and after
//! whatever may still be set, are one state.

use std::collections::BTreeSet;

use super::minimise::{Results, States, Vector, with};

/// Whether a signature takes values of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Accept {
    Yes,
    /// Some of them.
    Maybe,
    No,
}

/// A parameter, by what each signature takes.
#[derive(Debug, Clone)]
pub(super) struct Param {
    /// Whether it may be left out.
    pub(super) unset: Vec<Accept>,
    /// Whether values of each case are taken.
    pub(super) cases: Vec<Vec<Accept>>,
    /// The cases that are values some signature names.
    pub(super) named: Vec<bool>,
    /// The cases whose values are known, as far as signatures tell them apart.
    pub(super) known: Vec<bool>,
    /// The case of nothing but `None`.
    pub(super) none: Option<usize>,
}

/// What one call may be, by signatures in Python's order.
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

/// The states. The first is that of a call in which nothing is set.
#[derive(Debug, PartialEq)]
pub(super) struct Machine {
    /// The output of each, by number.
    pub(super) outputs: Vec<usize>,
    /// State, parameter, case, next state.
    pub(super) steps: BTreeSet<(usize, usize, usize, usize)>,
    /// Parameter and the states that have it.
    pub(super) limits: Vec<(usize, BTreeSet<usize>)>,
}

impl Problem {
    /// The signatures that a call may mean: all that may fit, up to the first that does. Empty: none fits.
    pub(super) fn meant(&self, vector: &Vector) -> Vec<usize> {
        let named = |(param, case): (&Param, &Option<usize>)| case.is_some_and(|c| param.named[c]);
        let named = self.params.iter().zip(vector).any(named);
        let mut out = Vec::new();
        for arm in 0..self.core.len() {
            // A signature for whatever remains is not for values that others name.
            if named && self.is_rest(arm) {
                continue;
            }
            let each = self.params.iter().zip(vector).map(|(param, case)| match case {
                None => param.unset[arm],
                Some(case) => param.cases[*case][arm],
            });
            match each.fold(self.core[arm], Accept::max) {
                Accept::No => {}
                Accept::Maybe => out.push(arm),
                Accept::Yes => {
                    out.push(arm);
                    break;
                }
            }
        }
        out
    }

    /// Whether a signature takes all that any other takes.
    pub(super) fn is_rest(&self, arm: usize) -> bool {
        let mut cases = self.params.iter().flat_map(|p| &p.cases);
        cases.all(|case| case[arm] == Accept::Yes || case.iter().all(|a| *a == Accept::No))
    }

    /// The states, if some parameter decides.
    pub(super) fn solve(&self, output: &mut dyn FnMut(&[usize]) -> usize) -> Option<(Vec<Part>, Machine)> {
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
        let (mut machine, numbers) = states.machine(self, &deciding, &start)?;
        for param in (0..parts.len()).filter(|&p| parts[p] == Part::Limits) {
            let takes = of.iter().filter(|(vector, _)| self.takes(param, vector));
            let states = takes.filter_map(|(_, state)| numbers.get(state).copied());
            machine.limits.push((param, states.collect()));
        }
        Some((parts, machine))
    }

    /// What each parameter does, wherever no run-time value has decided before.
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

    /// Whether a parameter can be set to something. `None` alone is no use.
    fn takes(&self, param: usize, vector: &Vector) -> bool {
        let own = &self.params[param];
        let fits = |case: usize| {
            let last = self.meant(&with(vector, param, case)).last().copied();
            Some(case) != own.none && last.is_some_and(|arm| own.cases[case][arm] == Accept::Yes)
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
        |arms| {
            let known = seen.iter().position(|s| s == arms);
            known.unwrap_or_else(|| {
                seen.push(arms.to_vec());
                seen.len() - 1
            })
        }
    }

    #[test]
    fn a_value_that_is_named_decides() {
        let mut seen = Vec::new();
        let (parts, machine) = flag().solve(&mut outputs(&mut seen)).unwrap();
        assert_eq!(parts, [Part::Decides]);
        let after = |case: usize| {
            let step = machine
                .steps
                .iter()
                .find(|(from, _, c, _)| *from == 0 && *c == case);
            seen[machine.outputs[step.unwrap().3]].clone()
        };
        assert_eq!(seen[machine.outputs[0]], [1]);
        assert_eq!((after(0), after(1), after(2)), (vec![0], vec![1], vec![0, 1]));
        assert_eq!(machine.outputs.len(), 3);
    }

    #[test]
    fn an_option_of_some_signatures_limits_the_others() {
        // `open(mode: Literal["r"] = "r", encoding: str | None = None)`, `open(mode: Literal["rb"], encoding: None = None)`
        let problem = Problem {
            core: vec![Yes, Yes],
            params: vec![
                Param {
                    unset: vec![Yes, No],
                    cases: vec![vec![Yes, No], vec![No, Yes]],
                    named: vec![true, true],
                    known: vec![true, true],
                    none: None,
                },
                Param {
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
        let (parts, machine) = problem.solve(&mut outputs(&mut seen)).unwrap();
        assert_eq!(parts, [Part::Decides, Part::Limits]);
        assert_eq!(machine.limits, [(1, BTreeSet::from([0]))]);
    }

    #[test]
    fn nothing_decides_where_all_return_the_same() {
        assert_eq!(flag().solve(&mut |_| 0), None);
    }
}
