//! The limits of the generator, each with its reason. What exceeds them is untyped in part, never an error.
//!
//! [`LONGEST_TUPLE`](crate::ir::LONGEST_TUPLE), which the emitted code shares, is declared with the IR; how long names may be is declared
//! with the [names](crate::names).

/// Members of a tuple, and of what is mapped to one: parameters of a callable, members of a protocol, fields of a named tuple.
///
/// The standard library implements its traits for tuples of up to twelve, and so does the runtime.
pub(crate) const TUPLE_MEMBERS: usize = 12;

/// Parameters of a closure. The runtime has `callback0` to `callback6`.
pub(crate) const CLOSURE_PARAMS: usize = 6;

/// Signatures into which the constraints of a function's type variables expand one of Python's: two variables over `str` and
/// `bytes` make four, three make eight. Beyond that each variable is inferred from an argument or replaced by a common type of
/// its constraints.
pub(crate) const CONSTRAINED: usize = 8;

/// Members of a union that is split into signatures. Each is one more `impl` for the compiler to try, and one more line in the
/// message if none fits.
pub(crate) const SPLIT_MEMBERS: usize = 6;

/// Functions that differ only in their names. More of them would leave the choice to guessing.
pub(crate) const NAMES_BY_TYPE: usize = 6;

/// Arguments whose type depends on the one that picks an overload. Each is an associated type of the trait that the overloads
/// share; the standard library has functions with four.
pub(crate) const DEPENDENT_ARGS: usize = 6;

/// Variants that the name of a union spells: `IntOrStrOrBytesOrNone`. A longer list is cut and ends in `More`.
pub(crate) const SPELLED_VARIANTS: usize = 5;

/// Added arguments that the suffix of an overload spells: `get_default`. More are shortened to a number: `new_5`.
pub(crate) const SPELLED_PARAMS: usize = 2;

/// Overloads whose options are solved together: the solver keeps sets of them as the bits of a `u64`.
pub(crate) const OVERLOADS: usize = u64::BITS as usize;

/// Settings of options that the solver visits. Their number is the product of the cases of all options, including "not set", so
/// a dozen options of two cases each make half a million: this bounds the build time of one function.
pub(crate) const OPTION_SETTINGS: usize = 40_000;

/// States of an option set. Each is a type with its own name; more of them would not help a reader.
pub(crate) const OPTION_STATES: usize = 32;
