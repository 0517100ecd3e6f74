//! How far the generator goes, each with the reason. What lies beyond is untyped in part, never an error.
//!
//! [`LONGEST_TUPLE`](crate::ir::LONGEST_TUPLE), which the emitted code shares, stands with the IR.

/// Members of a tuple, and what is mapped to one: parameters of a callable, members of a protocol, fields of a named tuple.
///
/// The standard library implements its traits for tuples of up to twelve, and so does the runtime.
pub(crate) const TUPLE_MEMBERS: usize = 12;

/// Parameters of a closure. The runtime has `callback0` to `callback6`.
pub(crate) const CLOSURE_PARAMS: usize = 6;

/// Signatures that the constraints of a function's type variables make of one of Python's: two variables over `str` and `bytes`
/// make four, three make eight. Beyond that each variable is told by an argument, or is what all its constraints are.
pub(crate) const CONSTRAINED: usize = 8;

/// Arms of a union that become signatures of their own. Each is one more `impl` for the compiler to try, and one more line of the
/// message where none fits.
pub(crate) const SPLIT_MEMBERS: usize = 6;

/// Functions that overloads become which nothing but a name tells apart. A reader who has to choose among more has lost.
pub(crate) const NAMES_BY_TYPE: usize = 6;

/// Arguments whose type depends on the one that picks an overload. Each is an associated type of the trait that the overloads
/// share; the standard library has functions with four.
pub(crate) const DEPENDENT_ARGS: usize = 6;

/// Arms that the name of a union spells: `IntOrStrOrBytesOrNone`. A longer list is cut and ends in `More`.
pub(crate) const SPELLED_VARIANTS: usize = 5;

/// Letters of a name made of arms. A longer one gives way to the alias that the stub has for the type, or to a shorter spelling.
pub(crate) const NAME_LETTERS: usize = 40;

/// Required arguments that the name of an overload spells: `get_default`. Of more, the name has the number of all: `new_5`.
pub(crate) const SPELLED_PARAMS: usize = 2;

/// Overloads whose options are looked at together: the solver keeps sets of them as the bits of a `u64`.
pub(crate) const OVERLOADS: usize = u64::BITS as usize;

/// Settings of options that the solver looks at. Their number is the product of the cases of all options, that of "not set" among
/// them, so a dozen options of two cases each make half a million: this bounds what one function costs a build.
pub(crate) const OPTION_SETTINGS: usize = 40_000;

/// States of an option set. Each is a type with a name of its own; more than these tell a reader nothing.
pub(crate) const OPTION_STATES: usize = 32;
