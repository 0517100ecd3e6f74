//! The states of an option struct: which overloads are still meant after some options were set, as few as tell.
//!
//! A vector says of each parameter whether it is set, and to which case. Vectors that return the same now, and after
//! whatever may still be set, are one state.

use std::collections::{BTreeMap, BTreeSet};

/// More vectors than this are not looked at.
const MOST_VECTORS: usize = 40_000;
/// More states than this tell a reader nothing.
const MOST_STATES: usize = 32;

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

/// Case of each parameter, if it is set.
type Vector = Vec<Option<usize>>;

impl Problem {
    /// The signatures that a call may mean: all that may fit, up to the first that does. Empty: none fits.
    fn meant(&self, vector: &Vector) -> Vec<usize> {
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
    fn is_rest(&self, arm: usize) -> bool {
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

/// What a call with some options set returns.
#[derive(Debug, Clone, Copy)]
struct Returns {
    /// The output, unless a run-time value decides, or only the signature for whatever remains is left.
    now: Option<usize>,
    /// The signatures that may come of it, whatever else is set, as bits.
    ever: u64,
}

/// What each vector returns, if it is a call at all.
struct Results(BTreeMap<Vector, Returns>);

impl Results {
    fn of(problem: &Problem, output: &mut dyn FnMut(&[usize]) -> usize) -> Option<Self> {
        if problem.core.len() > 64 {
            return None;
        }
        let start: Vector = vec![None; problem.params.len()];
        let mut levels: Vec<BTreeMap<Vector, Vec<usize>>> = vec![BTreeMap::from([(start, Vec::new())])];
        let mut count = 0;
        loop {
            let last = levels.last_mut()?;
            last.iter_mut()
                .for_each(|(vector, meant)| *meant = problem.meant(vector));
            last.retain(|_, meant| !meant.is_empty());
            count += last.len();
            if count > MOST_VECTORS {
                return None;
            }
            let next = last.keys().flat_map(|vector| problem.after(vector));
            let next: BTreeMap<Vector, Vec<usize>> = next.map(|vector| (vector, Vec::new())).collect();
            if next.is_empty() {
                break;
            }
            levels.push(next);
        }
        let start = levels.first()?.values().next()?;
        let falls = |meant: &[usize]| {
            let rest = |arm: &usize| problem.is_rest(*arm);
            meant.last().is_some_and(rest) && !start.last().is_some_and(rest)
        };
        let falls: BTreeSet<Vector> = levels
            .iter()
            .flatten()
            .filter(|(_, meant)| falls(meant))
            .map(|(vector, _)| vector.clone())
            .collect();
        let known = |vector: &Vector| {
            let each = problem.params.iter().zip(vector);
            each.filter_map(|(param, case)| Some(param.known[(*case)?]))
                .all(|known| known)
        };
        // From the fullest vectors back: what may come of each.
        let mut out = BTreeMap::new();
        let mut reached: BTreeMap<Vector, BTreeSet<usize>> = BTreeMap::new();
        for (vector, meant) in levels.into_iter().rev().flatten() {
            // Known values that only the signature for whatever remains takes contradict each other.
            if falls.contains(&vector) && known(&vector) {
                continue;
            }
            let later = problem.after(&vector);
            let later = later.iter().filter_map(|v| reached.get(v)).flatten().copied();
            let all: BTreeSet<usize> = later.chain(meant.iter().copied()).collect();
            let first = output(&meant[..1]);
            let returns = Returns {
                now: (meant.iter().all(|arm| output(&[*arm]) == first) && !falls.contains(&vector))
                    .then_some(first),
                ever: all.iter().fold(0, |bits, arm| bits | 1 << arm),
            };
            out.insert(vector.clone(), returns);
            reached.insert(vector, all);
        }
        Some(Results(out))
    }
}

impl Problem {
    /// The vectors with one more parameter set.
    fn after(&self, vector: &Vector) -> Vec<Vector> {
        let unset = (0..self.params.len()).filter(|&p| vector[p].is_none());
        let each = unset.flat_map(|p| (0..self.params[p].cases.len()).map(move |case| (p, case)));
        each.map(|(param, case)| with(vector, param, case)).collect()
    }
}

fn with(vector: &Vector, param: usize, case: usize) -> Vector {
    let mut out = vector.clone();
    out[param] = Some(case);
    out
}

/// The steps from one state: parameter and case to the next state.
type Steps = BTreeMap<(usize, usize), usize>;

/// States under construction.
#[derive(Default)]
struct States {
    outputs: Vec<usize>,
    steps: Vec<Steps>,
    /// The signatures that may come of each.
    ever: Vec<u64>,
    /// States that nothing leaves, by output.
    last: BTreeMap<usize, usize>,
    /// The state of each vector.
    of: BTreeMap<Vector, usize>,
}

impl States {
    /// The states of all vectors in which only `params` are set, the fullest vectors first.
    fn build(
        problem: &Problem,
        params: &[usize],
        results: &Results,
        output: &mut dyn FnMut(&[usize]) -> usize,
    ) -> Self {
        let set = |vector: &Vector| vector.iter().flatten().count();
        let inside = |vector: &Vector| (0..vector.len()).all(|p| vector[p].is_none() || params.contains(&p));
        let mut vectors: Vec<&Vector> = results.0.keys().filter(|v| inside(v)).collect();
        vectors.sort_by_key(|vector| std::cmp::Reverse(set(vector)));
        let mut states = States::default();
        for vector in vectors {
            let returns = results.0[vector];
            let state = match returns.now {
                None => states.end(returns.ever, output),
                Some(now) => {
                    let steps = states.steps_from(problem, params, vector);
                    let fits =
                        |s: &usize| states.outputs[*s] == now && agree(problem, &states.steps[*s], &steps);
                    let found = states.open().find(fits);
                    match found {
                        Some(state) => {
                            states.ever[state] |= returns.ever;
                            states.merge(state, steps, output);
                            state
                        }
                        None if set(vector) < 2 || states.outputs.len() < MOST_STATES / 2 => {
                            states.add(now, steps, returns.ever)
                        }
                        None => states.end(returns.ever, output),
                    }
                }
            };
            states.of.insert(vector.clone(), state);
        }
        states
    }

    fn open(&self) -> impl Iterator<Item = usize> {
        let last: BTreeSet<usize> = self.last.values().copied().collect();
        (0..self.outputs.len()).filter(move |s| !last.contains(s))
    }

    fn add(&mut self, output: usize, steps: Steps, ever: u64) -> usize {
        self.outputs.push(output);
        self.steps.push(steps);
        self.ever.push(ever);
        self.outputs.len() - 1
    }

    /// The state that nothing leaves, of what any of these signatures returns.
    fn end(&mut self, ever: u64, output: &mut dyn FnMut(&[usize]) -> usize) -> usize {
        let arms: Vec<usize> = (0..64).filter(|arm| ever >> arm & 1 == 1).collect();
        let output = output(&arms);
        if let Some(known) = self.last.get(&output).copied() {
            self.ever[known] |= ever;
            return known;
        }
        let state = self.add(output, Steps::new(), ever);
        self.last.insert(output, state);
        state
    }

    /// Adds the steps of one more vector. Where a run-time value leads elsewhere, it leads to what covers both.
    fn merge(&mut self, state: usize, steps: Steps, output: &mut dyn FnMut(&[usize]) -> usize) {
        for (symbol, next) in steps {
            let known = *self.steps[state].entry(symbol).or_insert(next);
            if known != next {
                let both = self.end(self.ever[known] | self.ever[next], output);
                self.steps[state].insert(symbol, both);
            }
        }
    }

    fn steps_from(&self, problem: &Problem, params: &[usize], vector: &Vector) -> Steps {
        let unset = params.iter().filter(|&&p| vector[p].is_none());
        let each = unset.flat_map(|&p| (0..problem.params[p].cases.len()).map(move |case| (p, case)));
        let step = |(p, case)| Some(((p, case), *self.of.get(&with(vector, p, case))?));
        each.filter_map(step).collect()
    }

    /// The states that can be reached, that of the empty vector first.
    fn machine(
        mut self,
        problem: &Problem,
        params: &[usize],
        start: &Vector,
    ) -> Option<(Machine, BTreeMap<usize, usize>)> {
        for state in self.last.values() {
            let all = params
                .iter()
                .flat_map(|&p| (0..problem.params[p].cases.len()).map(move |c| (p, c)));
            self.steps[*state] = all.map(|symbol| (symbol, *state)).collect();
        }
        let mut numbers = BTreeMap::from([(*self.of.get(start)?, 0)]);
        let mut order = vec![*self.of.get(start)?];
        let mut at = 0;
        while let Some(state) = order.get(at).copied() {
            for next in self.steps[state].values() {
                if !numbers.contains_key(next) {
                    numbers.insert(*next, order.len());
                    order.push(*next);
                }
            }
            at += 1;
        }
        if order.len() > MOST_STATES {
            return None;
        }
        let steps = order.iter().flat_map(|state| {
            let own = self.steps[*state].iter();
            own.map(|((param, case), next)| (numbers[state], *param, *case, numbers[next]))
        });
        let machine = Machine {
            outputs: order.iter().map(|state| self.outputs[*state]).collect(),
            steps: steps.collect(),
            limits: Vec::new(),
        };
        Some((machine, numbers))
    }
}

/// Whether no step of one leads elsewhere than the same step of the other, run-time values aside.
fn agree(problem: &Problem, one: &Steps, other: &Steps) -> bool {
    other.iter().all(|(symbol, next)| {
        let (param, case) = *symbol;
        !problem.params[param].known[case] || one.get(symbol).is_none_or(|known| known == next)
    })
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
