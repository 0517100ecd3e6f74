//! `scoped`: lends Python a closure that borrows, and revokes it before the borrow ends.

use std::sync::Arc;

use super::ret::Ret;
use crate::bridge::{Error, Raw, Result};
use crate::interpreter::ffi::{Loan, lend_to_python};

/// Lends `closure` while `body` runs. `body` gets a callback that can be passed anywhere, even where Python keeps it.
///
/// A callback that Python may keep has to be `Send + Sync + 'static`. This one may borrow: it is revoked when `body`
/// returns or panics. Python may hold on to it, but calling it then is a `RuntimeError` in Python and
/// [`Error::CallbackRevoked`] in Rust. If other Python threads are inside the closure at that point, `scoped` releases
/// the interpreter and waits for them.
///
/// The closure has up to six arguments, whose types must be written out. It runs as what is made of it does: with the
/// interpreter released by [`callback`](crate::callback) and the `_by` form of a function, with the interpreter held if
/// that callback is marked by [`attached`](crate::types::Callback::attached).
///
/// ```
/// use snakebridge::{Value, call_as, callback, scoped};
///
/// let weights = vec![3.0, 1.0, 2.0];
/// let by_weight = |index: usize| weights[index]; // borrows
/// let order: Vec<usize> = scoped(&by_weight, |key| {
///     call_as("builtins", "sorted", snakebridge::args(([0, 1, 2],)).kw("key", callback(key)))
/// })?;
/// assert_eq!(order, [1, 2, 0]);
/// # Ok::<(), snakebridge::Error>(())
/// ```
pub fn scoped<S, F: Lend<S>, T>(closure: &F, body: impl FnOnce(F::Callback) -> T) -> T {
    closure.lend(body)
}

/// A closure that [`scoped`] can lend: `Sync`, with up to six arguments. `S` is its signature.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be lent to Python",
    label = "expected a closure of up to six arguments with their types written out, which is `Sync`",
    note = "Python may call it from any of its threads: what it borrows must be `Sync`, too"
)]
pub trait Lend<S> {
    /// The lent closure: it has the same arguments and can be kept for longer, but not called.
    type Callback;

    #[doc(hidden)]
    fn lend<T>(&self, body: impl FnOnce(Self::Callback) -> T) -> T;
}

/// The outcome of calling a lent closure: its result, unless it was revoked.
#[derive(Debug)]
#[must_use = "it may say that the closure was revoked"]
pub struct Lent<R>(Option<R>);

impl<R> Lent<R> {
    /// The closure's result.
    ///
    /// # Errors
    ///
    /// [`Error::CallbackRevoked`] if [`scoped`] had returned when Python called the closure.
    pub fn into_result(self) -> Result<R> {
        self.0.ok_or(Error::CallbackRevoked)
    }
}

#[diagnostic::do_not_recommend]
impl<K, R: Ret<K>> Ret<K> for Lent<R> {
    fn ret(self) -> Result<Raw<'static>> {
        self.into_result()?.ret()
    }
}

macro_rules! lend {
    ($(($($t:ident $v:ident),*))*) => { $(
        #[diagnostic::do_not_recommend]
        impl<F, $($t: 'static,)* R: 'static> Lend<fn($($t),*) -> R> for F
        where
            F: Fn($($t),*) -> R + Sync,
        {
            type Callback = Box<dyn Fn($($t),*) -> Lent<R> + Send + Sync>;

            fn lend<T>(&self, body: impl FnOnce(Self::Callback) -> T) -> T {
                let closure = |($($v,)*): ($($t,)*)| self($($v),*);
                lend_to_python(&closure, |loan: Arc<Loan<($($t,)*), R>>| {
                    body(Box::new(move |$($v),*| Lent(loan.call(($($v,)*)))))
                })
            }
        }
    )* };
}
lend! {
    ()
    (A a)
    (A a, B b)
    (A a, B b, C c)
    (A a, B b, C c, D d)
    (A a, B b, C c, D d, E e)
    (A a, B b, C c, D d, E e, G g)
}
