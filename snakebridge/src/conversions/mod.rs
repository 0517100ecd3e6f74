//! Conversions: which Rust types can be passed for a parameter of a kind, and which types results can be read as.
//!
//! The traits of both directions with their implementations for Rust's own types, and the calls without generated code
//! that build on them. This module uses `bridge`; Python's own classes as Rust types are a layer above, in `types`.

pub(crate) mod admits;
pub(crate) mod any_str;
pub(crate) mod arg;
pub(crate) mod arg_fn;
pub(crate) mod args;
pub(crate) mod args_or;
pub(crate) mod arm;
pub(crate) mod array_arms;
pub(crate) mod binary_operator;
pub(crate) mod callback;
pub(crate) mod changed;
pub(crate) mod check;
pub(crate) mod decides;
pub(crate) mod dynamic;
pub(crate) mod from_python;
pub(crate) mod iterates;
pub(crate) mod kinded;
pub(crate) mod kinds;
pub(crate) mod literal;
pub(crate) mod member_table;
pub(crate) mod members;
pub(crate) mod one_of;
pub mod option_states;
mod optional;
pub(crate) mod passes;
pub(crate) mod protocol;
pub(crate) mod record;
pub(crate) mod ret;
pub(crate) mod scoped;
pub(crate) mod sorted;
/// Special methods by name, for [`Supports`].
pub mod supports;
pub(crate) mod type_args;
mod value_operators;

pub use any_str::{AnyStr, OfAnyStr, PathOfAnyStr};
pub use arg::{Arg, ArgKind, Pull, pull};
pub use arg_fn::ArgFn;
pub use args::{Args, spread};
pub use args_or::ArgsOr;
pub use arm::{Arm, Form};
pub use binary_operator::BinaryOperator;
pub use callback::{IntoCallback, callback};
pub use changed::Changed;
pub use decides::Decides;
pub use dynamic::{
    ArgList, IntoArgs, Receiver, args, attr, attr_as, call, call_as, del_attr, get, get_as, method,
    method_as, set_attr,
};
pub use iterates::{Iterates, Maps, Variadic, VariadicIterates, VariadicIteratesOf, VariadicOf};
pub use kinded::{Int, Kinded};
pub use kinds::{
    ClassOf, Function, Iterable, Mapping, Optional, ReadableBuffer, Sequence, Union, UnionValue,
};
pub use literal::{BoolLiteral, IntLiteral, Literal, LiteralValue, TextLiteral};
pub use optional::Present;
pub use passes::Passes;
pub use protocol::{Has, HasAll, Protocol};
pub use ret::{Ret, Returns};
pub use scoped::{Lend, Lent, scoped};
pub use supports::Supports;
pub use type_args::{Any, Param, ReadAs, Sub, Super, TypeArg};
