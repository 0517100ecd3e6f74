//! Rust closures as Python callables, one constructor per number of arguments.
//! The arguments are read like results; the backend turns errors and panics into Python exceptions.

use super::arg::Arg;
use super::ret::{Ret, Returns};
use crate::bridge::callback::Annotated;
use crate::bridge::error::OF_A_CALLBACK;
use crate::bridge::{Callback, Error, FromPython, Raw, Result, Returned, Value};

/// A closure as an argument of a dynamic call: `args((names,)).kw("key", callback(|name: String| name.len()))`.
///
/// The closure has up to six arguments whose types are written out, and returns a value with a Python form or a
/// `Result` of one. [`Callback::new`] makes a callback with untyped arguments.
///
/// ```
/// use snakebridge::{args, call_as, callback};
///
/// let names = ["Grace", "Ada"];
/// let by_length: Vec<String> =
///     call_as("builtins", "sorted", args((names,)).kw("key", callback(|name: String| name.len())))?;
/// assert_eq!(by_length, ["Ada", "Grace"]);
/// # Ok::<(), snakebridge::Error>(())
/// ```
///
/// # Errors and names
///
/// An error that the closure returns is raised in Python: an exception as itself, any other error as a `RuntimeError`,
/// which becomes the same error again in Rust. Exceptions are made by their class: `Err(ValueError::new("no")?.into())`.
/// [`named`](Callback::named) and [`keywords`](Callback::keywords) let Python pass arguments by name.
///
/// # How it runs
///
/// The arguments are read first. Then the closure runs with the interpreter released: it may join threads, take locks,
/// wait for channels and use rayon, even where the other side calls Python, and each call that it makes attaches by
/// itself. Several threads of Python may be in it at once. A call that it makes runs in the session that is entered on its
/// thread, as everywhere: on a thread that Python has started that is the thread's own, and [`Session::enter`](crate::Session::enter)
/// enters the one that is meant. In a worker it is the session in which the closure was passed, on every thread. What it has
/// captured is dropped in the same way when Python drops the callable. [`attached`](Callback::attached) marks a closure
/// that never waits, which makes it about twice as fast to call; [`docs`](crate::guide) has the numbers.
pub fn callback<S, C: IntoCallback<S>>(closure: C) -> Callback<C::Takes, C::Gives> {
    closure.into_callback()
}

/// A closure that [`callback`] accepts: up to six arguments. `S` is its signature.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be called from Python",
    label = "expected a closure of up to six arguments with their types written out, which is `Send + Sync + 'static`",
    note = "`snakebridge::scoped` lends a closure that borrows"
)]
pub trait IntoCallback<S> {
    /// The types of its arguments, as a tuple.
    type Takes: Annotated;
    /// The type of the result in Python.
    type Gives;
    #[doc(hidden)]
    fn into_callback(self) -> Callback<Self::Takes, Self::Gives>;
}

#[diagnostic::do_not_recommend]
impl<'a, A, R> Arg<'a, Value> for Callback<A, R> {
    fn raw(self) -> Raw<'a> {
        Raw::from(self)
    }
}

fn read<T: FromPython>(argument: &Returned<'_>, index: usize) -> Result<T> {
    T::from_python(argument).map_err(|error| in_callback(error, index))
}

/// The mismatch is the caller's: it passed the callback an argument of another type than declared.
#[cold]
fn in_callback(mut error: Error, index: usize) -> Error {
    if let Error::TypeMismatch { symbol, .. } | Error::IntOverflow { symbol, .. } = &mut error {
        *symbol = format!("argument {}{OF_A_CALLBACK}", index + 1);
    }
    error
}

#[cold]
fn wrong_arity(expected: usize, got: usize) -> Error {
    Error::Arguments {
        kind: crate::bridge::ErrorKind::Arguments,
        symbol: "Rust callback".to_owned(),
        message: format!("takes {expected} positional arguments but {got} were given"),
    }
}

macro_rules! callbacks {
    ($($(#[$doc:meta])* $name:ident($($t:ident $v:ident $i:tt),*) $arity:literal;)*) => { $(
        $(#[$doc])*
        pub fn $name<$($t: FromPython,)* K, R: Ret<K>>(
            f: impl Fn($($t),*) -> R + Send + Sync + 'static,
        ) -> Raw<'static> {
            Raw::from(Callback::reading($arity, move |arguments, holding| match arguments {
                [$($v),*] => {
                    $( let $v = read($v, $i)?; )*
                    holding.run(|| f($($v),*).ret())
                }
                other => Err(wrong_arity($arity, other.len())),
            }))
        }

        #[diagnostic::do_not_recommend]
        impl<Z, $($t: FromPython,)* R: Ret<Value> + Returns> IntoCallback<fn($($t),*) -> R> for Z
        where
            Z: Fn($($t),*) -> R + Send + Sync + 'static,
        {
            type Takes = ($($t,)*);
            type Gives = R::Kind;
            fn into_callback(self) -> Callback<($($t,)*), R::Kind> {
                Callback::reading($arity, move |arguments, holding| match arguments {
                    [$($v),*] => {
                        $( let $v = read($v, $i)?; )*
                        holding.run(|| self($($v),*).ret())
                    }
                    other => Err(wrong_arity($arity, other.len())),
                }).typed(|| <R as Returns>::annotation().or_else(<R as Ret<Value>>::annotation))
            }
        }
    )* };
}
callbacks! {
    /// A closure without arguments.
    callback0() 0;
    /// A closure of one argument.
    callback1(A a 0) 1;
    /// A closure of two arguments.
    callback2(A a 0, B b 1) 2;
    /// A closure of three arguments.
    callback3(A a 0, B b 1, C c 2) 3;
    /// A closure of four arguments.
    callback4(A a 0, B b 1, C c 2, D d 3) 4;
    /// A closure of five arguments.
    callback5(A a 0, B b 1, C c 2, D d 3, E e 4) 5;
    /// A closure of six arguments.
    callback6(A a 0, B b 1, C c 2, D d 3, E e 4, F g 5) 6;
}
