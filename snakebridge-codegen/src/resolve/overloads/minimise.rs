//! Minimising: the vectors of a [`Problem`], the result of each, and their merging into states.
//!
//! Vectors form levels by the number of options that are set, and every step leads one level up: the automaton has no cycles
//! before it is merged. One pass from the fullest vectors back is therefore enough, where a general DFA is refined until
//! nothing changes: when a vector is visited, the states of all its continuations are known, and it joins the first state with
//! the same output whose steps agree with its own. Steps that a run-time value decides may disagree: they then lead to a state
//! that covers both, and that nothing leaves.
//!
//! The example of [`option_dfa`](super::option_dfa) has two levels: `{True, False, bool}`, then `{not set}`.

use std::collections::{BTreeMap, BTreeSet};

use super::option_dfa::{Accept, Dfa, Param, Problem};
use crate::resolve::limits::{OPTION_SETTINGS, OPTION_STATES, OVERLOADS};

/// The case of each parameter that is set.
pub(super) type Vector = Vec<Option<usize>>;

/// The results of a call with some options set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Returns {
    /// The output, unless a run-time value decides or only the catch-all signature is left.
    pub(super) now: Option<usize>,
    /// The signatures that are reachable whatever else is set, as bits.
    reachable: u64,
}

/// The results of each vector that is a valid call.
pub(super) struct Results(pub(super) BTreeMap<Vector, Returns>);

impl Results {
    /// The vectors that some signature matches, by the number of options that are set; `None` if there are too many.
    fn levels(problem: &Problem) -> Option<Vec<BTreeMap<Vector, Vec<usize>>>> {
        if problem.least_settings() > OPTION_SETTINGS {
            return None;
        }
        let start: Vector = vec![None; problem.params.len()];
        let matching = problem.matching(&start);
        let mut levels = vec![BTreeMap::from([(start, matching)])];
        let mut count = 1;
        loop {
            let mut next: BTreeMap<Vector, Vec<usize>> = BTreeMap::new();
            let last = levels.last_mut()?;
            last.retain(|_, matching| !matching.is_empty());
            for vector in last.keys().flat_map(|vector| problem.after(vector)) {
                if next.contains_key(&vector) {
                    continue;
                }
                let matching = problem.matching(&vector);
                count += usize::from(!matching.is_empty());
                // A level is not completed first: that of three options out of forty has a hundred thousand vectors.
                if count > OPTION_SETTINGS {
                    return None;
                }
                next.insert(vector, matching);
            }
            if next.is_empty() {
                return Some(levels);
            }
            levels.push(next);
        }
    }

    pub(super) fn of(problem: &Problem, output: &mut dyn FnMut(&[usize]) -> usize) -> Option<Self> {
        if problem.core.len() > OVERLOADS {
            return None;
        }
        let levels = Self::levels(problem)?;
        let start = levels.first()?.values().next()?;
        let falls_through = |vector: &Vector, matching: &[usize]| {
            let rest = |overload: &usize| problem.is_catch_all(*overload);
            matching.last().is_some_and(rest)
                && !start.last().is_some_and(rest)
                && problem.others_accept_each(vector)
        };
        let falls_through: BTreeSet<Vector> = levels
            .iter()
            .flatten()
            .filter(|(vector, matching)| falls_through(vector, matching))
            .map(|(vector, _)| vector.clone())
            .collect();
        let nothing_required = problem
            .params
            .iter()
            .all(|p| p.unset.iter().all(|a| *a == Accept::Yes));
        let contradicts = |vector: &Vector| {
            let each = problem.params.iter().zip(vector);
            let set = || each.clone().filter_map(|(param, case)| Some((param, (*case)?)));
            let is_named = set().any(|(param, case)| param.named[case]);
            set().all(|(param, case)| param.known[case]) && (is_named || !nothing_required)
        };
        // From the fullest vectors back: what is reachable from each.
        let mut out = BTreeMap::new();
        let mut reached: BTreeMap<Vector, BTreeSet<usize>> = BTreeMap::new();
        for (vector, matching) in levels.into_iter().rev().flatten() {
            // Known values that only the catch-all accepts contradict each other. Where no signature requires an option, and none names
            // these values, it is the one that is meant: `value(subject=.., predicate=..)` of rdflib, each of which alone means another.
            if falls_through.contains(&vector) && contradicts(&vector) {
                continue;
            }
            let later = problem.after(&vector);
            let later = later.iter().filter_map(|v| reached.get(v)).flatten().copied();
            let all: BTreeSet<usize> = later.chain(matching.iter().copied()).collect();
            let first = output(&matching[..1]);
            let returns = Returns {
                now: (matching.iter().all(|overload| output(&[*overload]) == first)
                    && !falls_through.contains(&vector))
                .then_some(first),
                reachable: all.iter().fold(0, |bits, overload| bits | 1 << overload),
            };
            out.insert(vector.clone(), returns);
            reached.insert(vector, all);
        }
        Some(Results(out))
    }
}

impl Problem {
    /// How many vectors match at least: all that one signature accepts in which each option may be left out. The forty options of a widget
    /// are counted, not visited.
    fn least_settings(&self) -> usize {
        let names_values = self.params.iter().any(|param| param.named.contains(&true));
        let settings = |overload: usize| {
            let is_free = self
                .params
                .iter()
                .all(|param| param.unset[overload] != Accept::No);
            let is_meant = !names_values || !self.is_catch_all(overload);
            let accepted = |param: &Param| {
                param
                    .cases
                    .iter()
                    .filter(|case| case[overload] != Accept::No)
                    .count()
            };
            let each = self.params.iter().map(|param| 1 + accepted(param));
            match is_free && is_meant && self.core[overload] != Accept::No {
                true => each.fold(1, usize::saturating_mul),
                false => 0,
            }
        };
        (0..self.core.len()).map(settings).max().unwrap_or(0)
    }

    /// Whether each value that is set may be meant for a signature that does not accept everything. One that these list and do not accept
    /// means the other, where another signature calls it (`command: None`) or need not be given it (`eye(n, dtype=..)`).
    fn others_accept_each(&self, vector: &Vector) -> bool {
        let is_specific = |overload: &usize| !self.is_catch_all(*overload);
        let specific: Vec<usize> = (0..self.core.len()).filter(is_specific).collect();
        self.params.iter().zip(vector).all(|(param, case)| {
            let Some(case) = case else { return true };
            let accepted = specific.iter().any(|own| param.cases[*case][*own] != Accept::No);
            let is_option = |own: &usize| self.is_catch_all(*own) && param.unset[*own] == Accept::Yes;
            let means_other = specific.iter().any(|own| param.listed[*own])
                || (0..self.core.len()).any(|own| is_option(&own));
            accepted || !means_other
        })
    }

    /// The vectors with one more parameter set.
    fn after(&self, vector: &Vector) -> Vec<Vector> {
        let unset = (0..self.params.len()).filter(|&p| vector[p].is_none());
        let each = unset.flat_map(|p| (0..self.params[p].cases.len()).map(move |case| (p, case)));
        each.map(|(param, case)| with(vector, param, case)).collect()
    }
}

pub(super) fn with(vector: &Vector, param: usize, case: usize) -> Vector {
    let mut out = vector.clone();
    out[param] = Some(case);
    out
}

/// The steps from one state: parameter and case to the next state.
type Steps = BTreeMap<(usize, usize), usize>;

/// The states under construction.
#[derive(Default)]
pub(super) struct States {
    outputs: Vec<usize>,
    steps: Vec<Steps>,
    /// The signatures that are reachable from each.
    reachable: Vec<u64>,
    /// States that nothing leaves, by output.
    sinks: BTreeMap<usize, usize>,
    /// The state of each vector.
    pub(super) of: BTreeMap<Vector, usize>,
}

impl States {
    /// The states of all vectors in which only `params` are set, the fullest vectors first.
    pub(super) fn build(
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
                None => states.sink(returns.reachable, output),
                Some(now) => {
                    let steps = states.steps_from(problem, params, vector);
                    let fits =
                        |s: &usize| states.outputs[*s] == now && agree(problem, &states.steps[*s], &steps);
                    let found = states.open().find(fits);
                    match found {
                        Some(state) => {
                            states.reachable[state] |= returns.reachable;
                            states.merge(state, steps, output);
                            state
                        }
                        None if set(vector) < 2 || states.outputs.len() < OPTION_STATES / 2 => {
                            states.add(now, steps, returns.reachable)
                        }
                        None => states.sink(returns.reachable, output),
                    }
                }
            };
            states.of.insert(vector.clone(), state);
        }
        states
    }

    fn open(&self) -> impl Iterator<Item = usize> {
        let last: BTreeSet<usize> = self.sinks.values().copied().collect();
        (0..self.outputs.len()).filter(move |s| !last.contains(s))
    }

    fn add(&mut self, output: usize, steps: Steps, reachable: u64) -> usize {
        self.outputs.push(output);
        self.steps.push(steps);
        self.reachable.push(reachable);
        self.outputs.len() - 1
    }

    /// The sink state whose output joins these signatures.
    fn sink(&mut self, reachable: u64, output: &mut dyn FnMut(&[usize]) -> usize) -> usize {
        let overloads: Vec<usize> = (0..OVERLOADS)
            .filter(|overload| reachable >> overload & 1 == 1)
            .collect();
        let output = output(&overloads);
        if let Some(known) = self.sinks.get(&output).copied() {
            self.reachable[known] |= reachable;
            return known;
        }
        let state = self.add(output, Steps::new(), reachable);
        self.sinks.insert(output, state);
        state
    }

    /// Adds the steps of one more vector. If a run-time value leads to different states, the step leads to one that covers
    /// both.
    fn merge(&mut self, state: usize, steps: Steps, output: &mut dyn FnMut(&[usize]) -> usize) {
        for (symbol, next) in steps {
            let known = *self.steps[state].entry(symbol).or_insert(next);
            if known != next {
                let both = self.sink(self.reachable[known] | self.reachable[next], output);
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

    /// The reachable states, beginning with that of the empty vector.
    pub(super) fn into_dfa(
        mut self,
        problem: &Problem,
        params: &[usize],
        start: &Vector,
    ) -> Option<(Dfa, BTreeMap<usize, usize>)> {
        for state in self.sinks.values() {
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
        if order.len() > OPTION_STATES {
            return None;
        }
        let steps = order.iter().flat_map(|state| {
            let own = self.steps[*state].iter();
            own.map(|((param, case), next)| (numbers[state], *param, *case, numbers[next]))
        });
        let dfa = Dfa {
            outputs: order.iter().map(|state| self.outputs[*state]).collect(),
            steps: steps.collect(),
            limits: Vec::new(),
        };
        Some((dfa, numbers))
    }
}

/// Whether equal steps lead to the same state in both, run-time values aside.
fn agree(problem: &Problem, one: &Steps, other: &Steps) -> bool {
    other.iter().all(|(symbol, next)| {
        let (param, case) = *symbol;
        !problem.params[param].known[case] || one.get(symbol).is_none_or(|known| known == next)
    })
}
