//! What a worker passes to a closure, in the order of the closure's parameters: as for closures of this process, with data.

use crate::bridge::callback::Parameters;
use crate::bridge::value::Value;

/// One argument for each parameter, or what the `TypeError` says that a function of Python raises.
pub(super) fn bind(
    parameters: &Parameters,
    args: Vec<Value>,
    named: Vec<(String, Value)>,
) -> Result<Vec<Value>, String> {
    let names = parameters.names.as_deref().unwrap_or_default();
    let wanted = parameters.count - usize::from(parameters.has_keywords).min(parameters.count);
    let (positional, by_name) = (args.len(), named.len());
    let number = || wrong_number(wanted, positional, by_name, parameters.has_keywords);
    if positional > wanted {
        return Err(number());
    }
    let mut slots: Vec<Option<Value>> = args.into_iter().map(Some).collect();
    slots.resize_with(wanted, || None);
    let mut rest = Vec::new();
    for (name, value) in named {
        match names.iter().position(|own| *own == name) {
            Some(place) => {
                if slots[place].replace(value).is_some() {
                    return Err(fails(&format!("got multiple values for argument '{name}'")));
                }
            }
            None if parameters.has_keywords => rest.push((Value::Str(name), value)),
            None if names.is_empty() => return Err(number()),
            None => return Err(fails(&format!("got an unexpected keyword argument '{name}'"))),
        }
    }
    let mut bound = Vec::with_capacity(parameters.count);
    for (place, slot) in slots.into_iter().enumerate() {
        match (slot, names.get(place)) {
            (Some(value), _) => bound.push(value),
            (None, Some(name)) => return Err(fails(&format!("is missing the argument '{name}'"))),
            (None, None) => return Err(number()),
        }
    }
    if parameters.has_keywords {
        bound.push(Value::Dict(rest));
    }
    Ok(bound)
}

fn fails(what: &str) -> String {
    format!("the Rust callback {what}")
}

fn wrong_number(wanted: usize, positional: usize, named: usize, has_keywords: bool) -> String {
    let plural = if wanted == 1 { "" } else { "s" };
    let by_name = if has_keywords { 0 } else { named };
    let some = if by_name > 0 { " (some by name)" } else { "" };
    let got = positional + by_name;
    fails(&format!(
        "takes {wanted} positional argument{plural}, but {got} were given{some}"
    ))
}
