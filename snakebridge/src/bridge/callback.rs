//! `Callback`: a Rust closure as an argument, with what Python has to know of its parameters.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::backend::Returned;
use super::error::{Error, Result};
use super::raw::Raw;
use super::value::Value;
use crate::interpreter::turn::Holding;

type Run = dyn Fn(&[Returned<'_>], Holding) -> Result<Raw<'static>> + Send + Sync;

/// A Rust closure as an argument: its parameters, and how to run it.
///
/// `A` and `R` are the types of its arguments and result, as in [`Callable`](crate::types::Callable); they default to
/// [`Value`], where nothing is declared.
pub struct Callback<A = Value, R = Value> {
    run: Arc<Run>,
    holding: Holding,
    parameters: Parameters,
    signature: PhantomData<fn(A) -> R>,
}

/// The parameters of a closure, as Python sees them.
#[derive(Clone, Debug)]
pub(crate) struct Parameters {
    /// How many the closure has.
    pub(crate) count: usize,
    /// The names of those that can be passed by name; else all are positional.
    pub(crate) names: Option<Vec<Cow<'static, str>>>,
    /// The last one is a `dict` of all keyword arguments that remain.
    pub(crate) has_keywords: bool,
    /// The name, if it has to be a function as `def` makes it.
    pub(crate) function: Option<Cow<'static, str>>,
}

/// The same closure for another call.
impl<A, R> Clone for Callback<A, R> {
    fn clone(&self) -> Self {
        Callback {
            run: self.run.clone(),
            holding: self.holding,
            parameters: self.parameters.clone(),
            signature: PhantomData,
        }
    }
}

impl Callback {
    /// A callback of `arity` positional arguments; `run` is only called with exactly that many.
    ///
    /// `run` reads its arguments from Python, so it runs with the interpreter held. Where it waits for other threads,
    /// it has to do so in [`detached`](crate::detached).
    pub fn new(
        arity: usize,
        run: impl Fn(&[Returned<'_>]) -> Result<Raw<'static>> + Send + Sync + 'static,
    ) -> Self {
        Callback::reading(arity, move |arguments, _| run(arguments))
    }

    /// A callback that reads its arguments, and then runs the code of a user as [`Holding`] says.
    pub(crate) fn reading(
        arity: usize,
        run: impl Fn(&[Returned<'_>], Holding) -> Result<Raw<'static>> + Send + Sync + 'static,
    ) -> Self {
        Callback {
            run: Arc::new(run),
            holding: Holding::Released,
            parameters: Parameters {
                count: arity,
                names: None,
                has_keywords: false,
                function: None,
            },
            signature: PhantomData,
        }
    }
}

impl<A, R> Callback<A, R> {
    /// The same closure with the parameters of another one.
    #[cfg(feature = "test-backend")]
    pub(crate) fn shaped(self, parameters: Parameters) -> Self {
        Callback { parameters, ..self }
    }

    /// The same closure, declared with other argument and result types, which have no effect at run time.
    pub(crate) fn declared<B, S>(self) -> Callback<B, S> {
        Callback {
            run: self.run,
            holding: self.holding,
            parameters: self.parameters,
            signature: PhantomData,
        }
    }

    /// Marks a closure that never waits: it runs with the interpreter held, which saves releasing it and getting it
    /// back. Calling it takes about half of the time.
    ///
    /// ```
    /// use snakebridge::{args, call_as, callback};
    ///
    /// let by_length = callback(|name: String| name.len()).attached();
    /// let sorted: Vec<String> = call_as("builtins", "sorted", args((["Grace", "Ada"],)).kw("key", by_length))?;
    /// assert_eq!(sorted, ["Ada", "Grace"]);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// No other thread can use Python while such a closure runs. One that waits for another thread, for a lock or for
    /// a channel, and be it inside of rayon, hangs for ever if that thread calls Python.
    #[must_use]
    pub fn attached(self) -> Self {
        Callback {
            holding: Holding::Held,
            ..self
        }
    }

    /// Names the parameters: Python may pass the arguments by name, and `inspect.signature` shows the names.
    ///
    /// ```
    /// use snakebridge::{args, call_as, callback};
    ///
    /// let power = callback(|base: i64, exponent: u32| base.pow(exponent)).named(["base", "exponent"]);
    /// let partial: snakebridge::Object = call_as("functools", "partial", args((power,)).kw("exponent", 3))?;
    /// assert_eq!(snakebridge::method_as::<i64>(&partial, "__call__", (2,))?, 8);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// There is one name for each parameter, in order, except for that of [`keywords`](Callback::keywords). A call to which
    /// a callback with another number of names is passed, or with names that Python does not have, fails with
    /// [`Error::Arguments`].
    #[must_use]
    pub fn named<N: Into<Cow<'static, str>>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.parameters.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// The last parameter gets the keyword arguments that no other parameter takes, as a `dict`: Python's `**kwargs`.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use snakebridge::{args, call_as, callback};
    ///
    /// let show = callback(|options: BTreeMap<String, i64>| format!("{options:?}")).keywords();
    /// let partial: snakebridge::Object = call_as("functools", "partial", args((show,)).kw("a", 1).kw("b", 2))?;
    /// assert_eq!(snakebridge::method_as::<String>(&partial, "__call__", ())?, r#"{"a": 1, "b": 2}"#);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    #[must_use]
    pub fn keywords(mut self) -> Self {
        self.parameters.has_keywords = true;
        self
    }

    /// Makes it a function as `def` does, of this name: with a `__dict__` and a `__code__`, which decorators write to and
    /// inspect. Otherwise it is like a function that is written in C. Its parameters are `arg1`, `arg2`, .. unless
    /// [`named`](Callback::named) says otherwise. Each call takes a little longer.
    ///
    /// A closure that is passed as it is to [`Callable::call`](crate::types::Callable::call) becomes one by itself.
    ///
    /// ```
    /// use snakebridge::{attr_as, call_as, callback, set_attr};
    ///
    /// let hello: snakebridge::Object =
    ///     call_as("operator", "getitem", ([callback(|n: i64| n + 1).function("hello")], 0))?;
    /// set_attr(&hello, "doc", "adds one")?;
    /// assert_eq!(attr_as::<String>(&hello, "__name__")?, "hello");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    #[must_use]
    pub fn function(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.parameters.function = Some(name.into());
        self
    }

    /// The number of parameters of the closure. Calling it with any other number of arguments is a `TypeError` in Python.
    pub fn arity(&self) -> usize {
        self.parameters.count
    }

    pub(crate) fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// Runs the closure on these arguments.
    ///
    /// # Errors
    ///
    /// What the closure returns. A closure passed by [`callback`](crate::callback) fails with [`Error::TypeMismatch`]
    /// or another error of reading if an argument is not of the declared type, and with [`Error::Arguments`] if their
    /// number is not [`arity`](Callback::arity).
    pub fn run(&self, arguments: &[Returned<'_>]) -> Result<Raw<'static>> {
        (self.run)(arguments, self.holding)
    }
}

impl<A, R> fmt::Debug for Callback<A, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Callback({} arguments)", self.arity())
    }
}

impl Parameters {
    /// Whether names and number fit together, and the names are such that Python can have them.
    pub(crate) fn check(&self) -> Result<()> {
        let collected = usize::from(self.has_keywords);
        let Some(expected) = self.count.checked_sub(collected) else {
            return Err(wrong("it has no parameter that could take the keyword arguments"));
        };
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

    /// As Python shows them: `(base, exponent)`, `(arg1, arg2, /)`, `(name, **kwargs)`.
    pub(crate) fn signature(&self) -> String {
        let mut all = self.positional();
        if self.names.is_none() && !all.is_empty() {
            all.push("/".into());
        }
        all.extend(self.collected());
        format!("({})", all.join(", "))
    }

    /// The parameters of a function that `def` makes, which is also how it passes them on: `base, exponent`, `arg1, **kwargs`.
    pub(crate) fn passed_on(&self) -> String {
        let mut all = self.positional();
        all.extend(self.collected());
        all.join(", ")
    }

    fn positional(&self) -> Vec<Cow<'_, str>> {
        match &self.names {
            Some(names) => names.clone(),
            None => (1..=self.count.saturating_sub(usize::from(self.has_keywords)))
                .map(|index| format!("arg{index}").into())
                .collect(),
        }
    }

    /// `**kwargs`, by a name that no other parameter has.
    fn collected(&self) -> Option<Cow<'_, str>> {
        let taken = |name: &&str| self.positional().iter().any(|other| other == name);
        let mut names = ["kwargs", "kwargs_", "keywords"].into_iter();
        let name = names.find(|name| !taken(name)).unwrap_or("_");
        self.has_keywords.then(|| format!("**{name}").into())
    }
}

#[cold]
fn wrong(message: &str) -> Error {
    Error::arguments("Rust callback", message)
}
