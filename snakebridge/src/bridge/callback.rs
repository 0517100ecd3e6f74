//! `Callback`: a Rust closure as an argument, with what Python has to know of its parameters.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::backend::{FromPython, Returned};
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
    types: Vec<Cow<'static, str>>,
    /// The values of parameters that need not be passed.
    defaults: Vec<(Cow<'static, str>, Value)>,
}

/// The types of the parameters of a closure, of which the annotations of its function are made: a tuple of types that can be
/// [read](FromPython), or [`Value`] where nothing is declared.
#[doc(hidden)]
pub trait Annotated {
    /// As messages name them, in order.
    fn types() -> Vec<Cow<'static, str>>;
}

impl Annotated for Value {
    fn types() -> Vec<Cow<'static, str>> {
        Vec::new()
    }
}

macro_rules! annotated {
    ($(($($t:ident)*))*) => { $(
        impl<$($t: FromPython),*> Annotated for ($($t,)*) {
            fn types() -> Vec<Cow<'static, str>> {
                vec![$($t::expected()),*]
            }
        }
    )* };
}
annotated! { () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) }

/// The name of a closure in Python.
const UNNAMED: &str = "rust_callback";

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
                has_rest: false,
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

impl<A: Annotated, R> Callback<A, R> {
    /// Names the parameters: Python may pass the arguments by name, and decorators find the names. It makes it a function, as
    /// [`function`](Callback::function) does.
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
        self.as_function();
        self
    }

    /// The value of a parameter that is [`named`](Callback::named), where Python does not pass one: `def greet(name, formal=False)`.
    /// Parameters with a default are the last ones, except for that of [`keywords`](Callback::keywords); otherwise passing the callback
    /// fails with [`Error::Arguments`].
    ///
    /// ```
    /// use snakebridge::{Object, attr_as, call_as, callback};
    ///
    /// let greet = callback(|name: String, formal: bool| if formal { format!("Good day, {name}") } else { format!("Hi {name}") })
    ///     .named(["name", "formal"])
    ///     .default("formal", false)
    ///     .function("greet");
    /// let partial: Object = call_as("functools", "partial", (greet, "Ada"))?;
    /// assert_eq!(snakebridge::method_as::<String>(&partial, "__call__", ())?, "Hi Ada");
    /// let greet: Object = attr_as(&partial, "func")?;
    /// let signature: Object = call_as("inspect", "signature", (&greet,))?;
    /// assert_eq!(signature.to_string(), "(name: str, formal: bool = False)");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    #[must_use]
    pub fn default(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        let pair = (name.into(), value.into());
        self.as_function().defaults.push(pair);
        self
    }

    /// The last parameter, but for that of [`keywords`](Callback::keywords), gets the positional arguments that no other one takes, as a
    /// `tuple`: Python's `*args`. It makes it a function, as [`function`](Callback::function) does.
    ///
    /// ```
    /// use snakebridge::{Object, Value, args, call_as, callback};
    ///
    /// let join = callback(|sep: String, words: Vec<String>| words.join(&sep)).named(["sep"]).positionals();
    /// let partial: Object = call_as("functools", "partial", (join, "-", "a"))?;
    /// assert_eq!(snakebridge::method_as::<String>(&partial, "__call__", ("b", "c"))?, "a-b-c");
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    #[must_use]
    pub fn positionals(mut self) -> Self {
        self.parameters.has_rest = true;
        self.as_function();
        self
    }

    /// Makes it a function as `def` does, of this name: with a `__dict__` and a `__code__`, which decorators write to and
    /// inspect, and with annotations, which are made of the types of the closure's parameters: `String` is `str`, `Option<i64>` is
    /// `Optional[int]`, `PathBuf` is `pathlib.Path`, a handle its class; [`Value`] and [`Object`](crate::Object) are not annotated.
    /// Otherwise it is like a function that is written in C. Its parameters are `arg1`, `arg2`, .. unless
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
        self.as_function().name = name.into();
        self
    }

    fn as_function(&mut self) -> &mut Function {
        self.parameters.function.get_or_insert_with(|| {
            Box::new(Function {
                name: UNNAMED.into(),
                types: A::types(),
                defaults: Vec::new(),
            })
        })
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

    /// The names of the parameters that are annotated, with their types.
    pub(crate) fn annotations(&self) -> Vec<(Cow<'_, str>, &str)> {
        let function = self.function.as_deref();
        let types = function
            .map(|function| function.types.as_slice())
            .unwrap_or_default();
        let types = types.iter().map(|text| &**text);
        self.positional().into_iter().zip(types).collect()
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
    /// `arg1, *args, **kwargs`.
    pub(crate) fn passed_on(&self) -> String {
        let mut all = self.positional();
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
