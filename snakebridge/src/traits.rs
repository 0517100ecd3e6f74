//! The traits in generated signatures: which Rust types pass as an argument, what results are read as, how overloads
//! and type parameters are resolved. [`Arg`] lists what fits each kind; most of the others are implemented by generated
//! code only.

pub use crate::bridge::{FromPython, IsA, ToPython, ValueKey};
pub use crate::conversions::{
    AnyStr, Arg, ArgFn, ArgKind, ArgList, Args, Arm, BoolLiteral, Changed, Has, HasAll, Int, IntLiteral,
    IntoArgs, IntoCallback, Iterates, Kinded, Lend, Lent, Literal, LiteralValue, Maps, Passes, Present, Pull,
    Receiver, Ret, Returns, Supports, TextLiteral, UnionValue, Variadic, VariadicIterates,
    VariadicIteratesOf, VariadicOf, option_states, supports,
};
pub use crate::interpreter::ffi::Number;
pub use crate::types::{CallArgs, Calls, Writable, protocol_members};
