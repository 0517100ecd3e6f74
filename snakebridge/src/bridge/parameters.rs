//! The parameters of a closure: as Python sees them, and whether Python can have them so.

use std::borrow::Cow;

use super::error::{Error, Result};
use super::value::Value;

/// The parameters of a closure, as Python sees them.
#[derive(Clone, Debug)]
pub(crate) struct Parameters {
    /// How many the closure has.
    pub(crate) count: usize,
    /// The names of those that can be passed by name; else all are positional.
    pub(crate) names: Option<Vec<Cow<'static, str>>>,
    /// The last one is a `dict` of all keyword arguments that remain.
    pub(crate) has_keywords: bool,
    /// The last one but for that is a `tuple` of all positional arguments that remain.
    pub(crate) has_rest: bool,
    /// What it has as a function that `def` makes, if it has to be one.
    pub(crate) function: Option<Box<Function>>,
}

/// What decorators read of a function, apart from its parameters.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) name: Cow<'static, str>,
    /// The types that fit the parameters, in order, as messages name them.
    pub(crate) types: Vec<Cow<'static, str>>,
    /// The type of the result, as annotations name it.
    pub(crate) returns: Option<Cow<'static, str>>,
    /// The values of parameters that need not be passed.
    pub(crate) defaults: Vec<(Cow<'static, str>, Value)>,
}

impl Parameters {
    /// Whether names and number fit together, and the names are such that Python can have them.
    pub(crate) fn check(&self) -> Result<()> {
        let Some(expected) = self.count.checked_sub(self.collecting()) else {
            let what = if self.has_rest { "remaining" } else { "keyword" };
            return Err(wrong(&format!(
                "it has no parameter that could take the {what} arguments"
            )));
        };
        self.check_defaults()?;
        let Some(names) = &self.names else {
            return Ok(());
        };
        if names.len() != expected {
            let message = format!("it has {expected} parameters to name, and {} names", names.len());
            return Err(wrong(&message));
        }
        for (index, name) in names.iter().enumerate() {
            let is_identifier = !name.starts_with(|first: char| first.is_ascii_digit())
                && !name.is_empty()
                && name.chars().all(|c| c.is_alphanumeric() || c == '_');
            if !is_identifier {
                return Err(wrong(&format!(
                    "{name:?} is not a valid parameter name in Python"
                )));
            }
            if names[..index].contains(name) {
                return Err(wrong(&format!("two parameters are named `{name}`")));
            }
        }
        Ok(())
    }

    /// Whether those with a default are named, and the last ones.
    fn check_defaults(&self) -> Result<()> {
        let names = self.names.as_deref().unwrap_or_default();
        let Some(function) = &self.function else {
            return Ok(());
        };
        let has_default = |name: &Cow<'_, str>| function.defaults.iter().any(|(other, _)| other == name);
        if let Some((unknown, _)) = function.defaults.iter().find(|(name, _)| !names.contains(name)) {
            return Err(wrong(&format!(
                "it has no parameter named `{unknown}` that could have a default"
            )));
        }
        let first = names.iter().position(has_default).unwrap_or(names.len());
        match names[first..].iter().find(|name| !has_default(name)) {
            Some(name) => Err(wrong(&format!(
                "the parameter `{name}` has no default, but `{}` before it has one",
                names[first]
            ))),
            None => Ok(()),
        }
    }

    /// The names of the parameters that are annotated, with their types, and `return`.
    pub(crate) fn annotations(&self) -> Vec<(Cow<'_, str>, &str)> {
        let function = self.function.as_deref();
        let types = function
            .map(|function| function.types.as_slice())
            .unwrap_or_default();
        let types = types.iter().map(|text| &**text);
        let returns = function.and_then(|function| function.returns.as_deref());
        let returns = returns.map(|text| (Cow::from("return"), text));
        self.positional().into_iter().zip(types).chain(returns).collect()
    }

    /// The defaults of the last positional parameters, in their order.
    pub(crate) fn defaults(&self) -> Vec<&Value> {
        let function = self.function.as_deref();
        let given = function
            .map(|function| function.defaults.as_slice())
            .unwrap_or_default();
        let names = self.names.iter().flatten();
        // Of two for one parameter, the last one counts.
        let of = |name| given.iter().rev().find(|(other, _)| other == name);
        names.filter_map(of).map(|(_, value)| value).collect()
    }

    /// As Python shows them: `(base, exponent)`, `(arg1, arg2, /)`, `(name, **kwargs)`.
    pub(crate) fn signature(&self) -> String {
        let mut all = self.positional();
        if self.names.is_none() && !all.is_empty() {
            all.push("/".into());
        }
        all.extend(self.collected());
        format!("({})", all.join(", "))
    }

    /// The parameters of a function that `def` makes, which is also how it passes them on, `*args` as one: `base, exponent`,
    /// `arg1, /, *args, **kwargs`: what has no name leaves each to those that remain.
    pub(crate) fn passed_on(&self) -> String {
        let mut all = self.positional();
        if self.names.is_none() && self.collecting() > 0 && !all.is_empty() {
            all.push("/".into());
        }
        all.extend(self.collected());
        all.join(", ")
    }

    fn positional(&self) -> Vec<Cow<'_, str>> {
        match &self.names {
            Some(names) => names.clone(),
            None => (1..=self.count.saturating_sub(self.collecting()))
                .map(|index| format!("arg{index}").into())
                .collect(),
        }
    }

    /// How many parameters take what remains.
    fn collecting(&self) -> usize {
        usize::from(self.has_rest) + usize::from(self.has_keywords)
    }

    /// `*args` and `**kwargs`, by names that no other parameter has.
    fn collected(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let taken = |name: &&str| self.positional().iter().any(|other| other == name);
        let free = |names: [&'static str; 3]| names.into_iter().find(|name| !taken(name)).unwrap_or("_");
        let rest = self
            .has_rest
            .then(|| format!("*{}", free(["args", "args_", "positionals"])));
        let keywords = self
            .has_keywords
            .then(|| format!("**{}", free(["kwargs", "kwargs_", "keywords"])));
        rest.into_iter().chain(keywords).map(Cow::from)
    }
}

#[cold]
fn wrong(message: &str) -> Error {
    Error::arguments("Rust callback", message)
}
