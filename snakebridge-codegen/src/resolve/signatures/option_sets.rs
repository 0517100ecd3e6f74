//! The option sets and literals of a module, without duplicates.

use snakebridge_introspect::model::Lit;

use crate::ir::{ClassParam, Decider, Guard, Literal, LiteralValue, OptionSet, OptionStates, State, Ty};
use crate::names::{self, Role};
use crate::resolve::cx::ModuleCx;
use crate::resolve::python_syntax;
use crate::resolve::types::literals;

impl ModuleCx<'_, '_> {
    /// The index of this option set, named for `function` on first use.
    pub(crate) fn option_set(&mut self, function: &str, mut set: OptionSet) -> usize {
        let outputs = set
            .option_states
            .iter()
            .flat_map(|c| &c.states)
            .map(|state| &state.output);
        let tys: Vec<&Ty> = set
            .setters
            .iter()
            .map(|s| &s.ty)
            .chain(&set.extra)
            .chain(outputs)
            .collect();
        let params = set
            .params
            .iter()
            .filter(|p| tys.iter().any(|ty| ty.mentions(&p.ident)));
        set.params = params.cloned().collect();
        let is_same = |known: &OptionSet| {
            known.setters == set.setters
                && known.extra == set.extra
                && known.params == set.params
                && known.option_states.clone().map(without_names) == set.option_states
        };
        if let Some(i) = self.out.options.iter().position(is_same) {
            return i;
        }
        let wanted = names::rust_name(function, Role::Type);
        set.rust = self.option_name(&wanted, function, &set.params);
        if let Some(option_states) = &mut set.option_states {
            self.name_option_states(&set.rust, option_states, &set.params);
        }
        self.out.options.push(set);
        self.out.options.len() - 1
    }

    /// A name for a type of the option set with these type parameters, none of which may hide it where it is implemented.
    fn option_name(&mut self, wanted: &str, python: &str, params: &[ClassParam]) -> String {
        let is_hidden = params.iter().any(|param| param.ident == wanted);
        let wanted = if is_hidden {
            format!("{wanted}Options")
        } else {
            wanted.to_owned()
        };
        self.option_names.claim(&wanted, python)
    }

    fn name_option_states(&mut self, set: &str, option_states: &mut OptionStates, params: &[ClassParam]) {
        for state in &mut option_states.states {
            let whole = format!("{set}{}", self.type_name(&state.output));
            let short = format!("{set}{}", self.short_type_name(&state.output));
            let wanted = names::fitting([whole, short, format!("{set}State"), "State".to_owned()]);
            state.rust = self.option_name(&wanted, "", params);
        }
        let deciders = option_states
            .deciders
            .iter_mut()
            .map(|d| (&mut d.rust, &d.python));
        let guards = option_states.guards.iter_mut().map(|g| (&mut g.rust, &g.python));
        for (rust, python) in deciders.chain(guards) {
            let option = names::rust_name(python, Role::Type);
            let option = option.trim_end_matches('_');
            let wanted = names::fitting([format!("{set}{option}"), option.to_owned()]);
            *rust = self.option_name(&wanted, python, params);
        }
    }

    /// The literal type of a value that overloads name.
    pub(crate) fn literal(&mut self, value: &Lit) -> Ty {
        // The runtime has the types for `True` and `False`.
        let Some(wanted) = literals::value_of(value).filter(|value| !matches!(value, LiteralValue::Bool(_)))
        else {
            return Ty::Value;
        };
        if let Some(i) = self.out.literals.iter().position(|known| known.value == wanted) {
            return Ty::Literal(i);
        }
        let python = python_syntax::lit(value);
        let rust = self.literal_names.claim(&literals::name_of(&wanted), &python);
        self.out.literals.push(Literal {
            rust,
            python,
            value: wanted,
        });
        Ty::Literal(self.out.literals.len() - 1)
    }
}

fn without_names(option_states: OptionStates) -> OptionStates {
    OptionStates {
        states: option_states
            .states
            .into_iter()
            .map(|s| State {
                rust: String::new(),
                ..s
            })
            .collect(),
        deciders: option_states
            .deciders
            .into_iter()
            .map(|d| Decider {
                rust: String::new(),
                ..d
            })
            .collect(),
        guards: option_states
            .guards
            .into_iter()
            .map(|g| Guard {
                rust: String::new(),
                ..g
            })
            .collect(),
    }
}
