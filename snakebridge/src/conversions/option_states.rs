//! Options that decide what a call returns: the type of an option struct records what was set, as far as that matters.
//!
//! A generated option struct has a *state*. An option that selects an overload moves it to another state:
//! `kw.text(lit::True)`. A value that is known at run time only (a `bool`, a `&str`) moves it to the state whose result
//! type covers all possible values.

use super::arg::Arg;
use super::kinded::Kinded;
use crate::bridge::{FromPython, Raw};

/// The options set so far, and so the overload that a call with these options selects.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the state of an option struct",
    label = "return the options that were passed to the closure"
)]
pub trait State {
    /// What the call returns.
    type Output: FromPython;
}

/// One of the groups of values of an option that Python's overloads distinguish.
#[derive(Clone, Copy, Debug)]
pub struct Case<const N: usize>;

/// `Self`, the kind of a value, can be passed for the option `P`.
#[diagnostic::on_unimplemented(
    message = "no overload accepts `{Self}` for the option `{P}`",
    label = "this value is not among those that Python's overloads list for `{P}`",
    note = "the values are listed in the documentation of the option's setter; those of the module `lit` choose an overload, \
            other values are checked at run time"
)]
pub trait Choice<P> {
    /// The group that the value belongs to.
    type Case;
}

/// In the state `Self`, the option `P` can be set to a value of the case `C`.
#[diagnostic::on_unimplemented(
    message = "`{P}` cannot be set to this after the options before it",
    label = "the options before chose `{Self}`, which does not accept this `{P}`",
    note = "an option that decides what is returned is set once"
)]
pub trait Step<P, C> {
    /// The state afterwards.
    type Next: State;
}

/// In the state `Self`, the option `P` can be set.
#[diagnostic::on_unimplemented(
    message = "`{P}` cannot be set after the options before it",
    label = "the options before chose `{Self}`, which has no `{P}`"
)]
pub trait Takes<P> {}

/// `Self` is the same type as `T`. A setter bounds its state by this trait, so that the compiler checks the bound only
/// after it has resolved the setter, and shows the messages above.
pub trait Is<T> {}

#[diagnostic::do_not_recommend]
impl<T> Is<T> for T {}

/// The case of a value of type `V` of the option `P`.
pub type CaseOf<P, V> = <<V as Kinded>::Kind as Choice<P>>::Case;

/// The state after a value of type `V` of the option `P` was set in the state `S`.
pub type After<S, P, V> = <S as Step<P, CaseOf<P, V>>>::Next;

macro_rules! literals {
    ($($(#[$docs:meta])* $name:ident => $raw:expr;)*) => { $(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        #[diagnostic::do_not_recommend]
        impl Kinded for $name {
            type Kind = $name;
        }
        #[diagnostic::do_not_recommend]
        impl<'a> Arg<'a, $name> for $name {
            #[inline]
            fn raw(self) -> Raw<'a> {
                $raw
            }
        }
    )* };
}
literals! {
    /// Python's `True`, for options that decide what a call returns.
    True => Raw::Bool(true);
    /// Python's `False`, for options that decide what a call returns.
    False => Raw::Bool(false);
}
