//! `Callback`: a Rust closure as an argument, with what Python has to know of its parameters.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::backend::{FromPython, Returned};
use super::error::Result;
use super::parameters::{Function, Parameters};
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
    /// The types of its parameters, as messages name them.
    types: fn() -> Vec<Cow<'static, str>>,
    /// The type of its result, as annotations name it.
    returns: fn() -> Option<Cow<'static, str>>,
    signature: PhantomData<fn(A) -> R>,
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
            types: self.types,
            returns: self.returns,
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
            types: Vec::new,
            returns: || None,
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
            types: self.types,
            returns: self.returns,
            signature: PhantomData,
        }
    }

    /// The same closure, whose parameters have the types `B`; `returns` names the type of its result.
    pub(crate) fn typed<B: Annotated, S>(self, returns: fn() -> Option<Cow<'static, str>>) -> Callback<B, S> {
        Callback {
            types: B::types,
            returns,
            ..self.declared()
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
    /// What the closure returns. A closure passed by [`callback`](crate::callback) fails with [`Error::TypeMismatch`](crate::Error::TypeMismatch)
    /// or another error of reading if an argument is not of the declared type, and with [`Error::Arguments`](crate::Error::Arguments) if their
    /// number is not [`arity`](Callback::arity).
    pub fn run(&self, arguments: &[Returned<'_>]) -> Result<Raw<'static>> {
        (self.run)(arguments, self.holding)
    }
}

impl<A, R> Callback<A, R> {
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
    /// [`Error::Arguments`](crate::Error::Arguments).
    #[must_use]
    pub fn named<N: Into<Cow<'static, str>>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.parameters.names = Some(names.into_iter().map(Into::into).collect());
        self.as_function();
        self
    }

    /// The value of a parameter that is [`named`](Callback::named), where Python does not pass one: `def greet(name, formal=False)`.
    /// Parameters with a default are the last ones, except for that of [`keywords`](Callback::keywords); otherwise passing the callback
    /// fails with [`Error::Arguments`](crate::Error::Arguments).
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
    /// assert_eq!(signature.to_string(), "(name: str, formal: bool = False) -> str");
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

    /// The last parameter gets the keyword arguments that no other parameter takes, as a `dict`: Python's `**kwargs`. It makes it a
    /// function, as [`function`](Callback::function) does.
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
        self.as_function();
        self
    }

    /// Makes it a function as `def` does, of this name: with a `__dict__` and a `__code__`, which decorators write to and
    /// inspect, and with annotations, which are made of the types of the closure's parameters and of its result: `String` is `str`,
    /// `Option<i64>` is `Optional[int]`, `PathBuf` is `pathlib.Path` (as a result `str`, which it is passed as), a handle its class;
    /// [`Value`] and [`Object`](crate::Object) are not annotated.
    /// Otherwise it is like a function that is written in C. Its parameters are `arg1`, `arg2`, .. unless
    /// [`named`](Callback::named) says otherwise. Each call takes a little longer.
    ///
    /// A closure that is passed alone to [`Callable::call`](crate::types::Callable::call), or to a function that decorates it, becomes one
    /// by itself.
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

    /// Makes it a function, if it is none.
    pub(crate) fn as_function(&mut self) -> &mut Function {
        let (types, returns) = (self.types, self.returns);
        self.parameters.function.get_or_insert_with(|| {
            Box::new(Function {
                name: UNNAMED.into(),
                types: types(),
                returns: returns(),
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
