//! Use Python libraries from Rust: typed bindings declared in one line, over refs and sessions.
//!
//! ```
//! snakebridge::python_module!("re");
//!
//! fn main() -> snakebridge::Result<()> {
//!     let pattern = re::compile(r"(?P<user>\w+)@(?P<host>[\w.]+)")?; // re::Pattern<str>
//!     if let Some(m) = pattern.search("mail ada@example.org today")? {
//!         assert_eq!((m.group("user")?.as_deref(), m.start()?), (Some("ada"), 5));
//!     }
//!     // Optional arguments are set by name; what is not set is not sent.
//!     assert!(pattern.search_with("ada@example.org", |kw| kw.pos(4))?.is_none());
//!     Ok(())
//! }
//! ```
//!
//! [`python_module!`] writes such bindings for any module. Python objects stay in Python; Rust holds handles, and a
//! [`Session`] owns their lifetime. Below the typed bindings lie [`call`], [`get`], [`method`] and [`attr`], which need
//! no generated code:
//!
//! ```
//! let root = snakebridge::call_as::<f64>("math", "sqrt", (16,))?;
//! assert_eq!(root, 4.0);
//! # Ok::<(), snakebridge::Error>(())
//! ```

mod bridge;
mod conversions;
pub mod guide;
#[cfg(feature = "pyo3")]
mod interop;
mod interpreter;
#[doc(hidden)]
pub mod private;
mod types;
pub mod wire;

#[doc(hidden)]
pub use private as __private;

include!(concat!(env!("OUT_DIR"), "/python_module.rs"));

pub use bridge::{
    Backend, BigInt, Call, Callback, ClassDef, Context, Error, Frame, FromPython, Gone, Handle, IsA, Object,
    Operation, PyException, PyKind, PythonClass, Raw, Read, Ref, RefProblem, RefTag, Result, Returned,
    Session, SessionBuilder, Site, SiteKind, Statistics, Target, ToPython, Value, Verb, WireRef,
    current_session, init, release_session, to_value, with_session,
};
pub use conversions::{
    AnyStr, Arg, ArgKind, ArgList, Args, Arm, BoolLiteral, ClassOf, Each, Function, Has, HasAll, Int,
    IntLiteral, IntoArgs, IntoCallback, Iterable, Iterates, IteratesEach, Kinded, Lend, Lent, Literal,
    LiteralValue, Mapping, Maps, Protocol, Pull, ReadableBuffer, Receiver, Ret, Returns, Sequence, Supports,
    TextLiteral, Union, UnionValue, args, attr, attr_as, call, call_as, callback, choice, del_attr, get,
    get_as, method, method_as, pull, scoped, set_attr, supports,
};
pub use indexmap::{IndexMap, IndexSet};
pub use interpreter::{Config, attached, configure, detached, shutdown};
pub use num_complex::Complex64;
/// The PyO3 that handles are exchanged with: use this one, or the same version. Feature `pyo3`.
#[cfg(feature = "pyo3")]
#[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
pub use pyo3;
pub use types::{
    AsyncContextManager, AsyncGenerator, AsyncIter, Awaitable, BinaryFile, BlockingIter, Buffer, ByteArray,
    CallArgs, Callable, Calls, Class, ContextManager, Decimal, Dict, Either, EmptyTuple, Entered, File,
    Fraction, FrozenSet, List, MemoryView, PyBytes, PyFloat, PyGenerator, PyInt, PyIter, PyStr, PyTuple, Set,
    Slice, Step, Suppressed, TextFile, Uuid, Writable, WritableBuffer, exceptions, protocol_members, reader,
    text_reader, text_writer, time, writer,
};
