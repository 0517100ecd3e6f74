//! What Python passes to a closure, in the order of the closure's parameters, or what the `TypeError` says that a function of Python
//! raises. Each backend has arguments and names of its own kind.

use std::borrow::Cow;

use super::parameters::Parameters;

/// One argument for each parameter that has one, and those by name that no parameter takes, for `**kwargs`.
pub(crate) struct Bound<T, N> {
    pub(crate) arguments: Vec<T>,
    pub(crate) rest: Vec<(N, T)>,
}

/// Binds the arguments; `text` reads a name.
pub(crate) fn bind<T, N>(
    parameters: &Parameters,
    positional: impl ExactSizeIterator<Item = T>,
    named: impl ExactSizeIterator<Item = (N, T)>,
    text: impl Fn(&N) -> Cow<'_, str>,
) -> Result<Bound<T, N>, String> {
    let names = parameters.names.as_deref().unwrap_or_default();
    let wanted = parameters.count - usize::from(parameters.has_keywords).min(parameters.count);
    let (given, by_name) = (positional.len(), named.len());
    let number = || wrong_number(wanted, given, by_name, parameters.has_keywords);
    if given > wanted {
        return Err(number());
    }
    let mut slots: Vec<Option<T>> = positional.map(Some).collect();
    slots.resize_with(wanted, || None);
    let mut rest = Vec::new();
    for (name, value) in named {
        let word = text(&name);
        match names.iter().position(|own| *own == word) {
            Some(place) => {
                if slots[place].replace(value).is_some() {
                    return Err(fails(&format!("got multiple values for argument '{word}'")));
                }
            }
            None if parameters.has_keywords => {
                drop(word);
                rest.push((name, value));
            }
            None if names.is_empty() => return Err(number()),
            None => return Err(fails(&format!("got an unexpected keyword argument '{word}'"))),
        }
    }
    let mut arguments = Vec::with_capacity(parameters.count);
    for (place, slot) in slots.into_iter().enumerate() {
        match (slot, names.get(place)) {
            (Some(value), _) => arguments.push(value),
            (None, Some(name)) => return Err(fails(&format!("is missing the argument '{name}'"))),
            (None, None) => return Err(number()),
        }
    }
    Ok(Bound { arguments, rest })
}

#[cold]
fn fails(what: &str) -> String {
    format!("the Rust callback {what}")
}

#[cold]
fn wrong_number(wanted: usize, positional: usize, named: usize, has_keywords: bool) -> String {
    let plural = if wanted == 1 { "" } else { "s" };
    let by_name = if has_keywords { 0 } else { named };
    let some = if by_name > 0 { " (some by name)" } else { "" };
    let got = positional + by_name;
    fails(&format!(
        "takes {wanted} positional argument{plural}, but {got} were given{some}"
    ))
}
