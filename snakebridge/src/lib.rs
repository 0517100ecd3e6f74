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

mod any_str;
mod arg;
mod args;
mod arm;
mod async_iter;
mod attach;
mod awaitable;
mod backend;
mod buffer;
mod builtin;
mod callable;
mod callback;
pub mod choice;
mod class;
mod config;
mod context;
mod dict;
mod drain;
mod dynamic;
mod either;
mod empty_tuple;
mod entry;
mod environment;
mod error;
mod exact;
mod exception;
pub mod exceptions;
mod ffi;
mod file;
mod file_like;
mod from_python;
mod generator;
pub mod guide;
mod handover;
#[cfg(test)]
mod handover_tests;
mod helper;
#[cfg(feature = "pyo3")]
mod interop;
mod iter;
mod iterates;
mod kinded;
mod kinds;
mod link;
mod list;
mod literal;
mod manager;
mod members;
mod number;
mod object;
mod own;
mod payload;
#[doc(hidden)]
pub mod private;
mod protocol;
#[allow(non_camel_case_types)]
pub mod protocol_members;
mod raw;
mod reaper;
mod record;
mod reference;
mod registry;
mod ret;
mod scalar_handles;
mod scoped;
mod session;
mod set;
mod shield;
mod site;
mod slice;
mod start;
/// Special methods by name, for [`Supports`].
pub mod supports;
mod sync;
pub mod time;
mod value;
pub mod wire;
mod wire_ref;

#[doc(hidden)]
pub use private as __private;

include!(concat!(env!("OUT_DIR"), "/python_module.rs"));

pub use any_str::AnyStr;
pub use arg::{Arg, ArgKind, Pull, pull};
pub use args::{Args, Call};
pub use arm::Arm;
pub use async_iter::{AsyncGenerator, AsyncIter, BlockingIter};
pub use attach::{attached, detached};
pub use awaitable::Awaitable;
pub use backend::{Backend, Context, Operation, PyKind, Read, Returned, Target, Verb};
pub use buffer::{Buffer, ByteArray, MemoryView, ReadableBuffer, Writable, WritableBuffer};
pub use callable::{CallArgs, Callable, Calls, Class};
pub use callback::{IntoCallback, callback};
pub use class::{ClassDef, IsA, PythonClass};
pub use config::{Config, configure};
pub use context::Suppressed;
pub use dict::Dict;
pub use dynamic::{
    ArgList, IntoArgs, Receiver, args, attr, attr_as, call, call_as, del_attr, get, get_as, method,
    method_as, set_attr,
};
pub use either::Either;
pub use empty_tuple::EmptyTuple;
pub use error::{Error, Gone, RefProblem, Result};
pub use exception::{Frame, PyException};
pub use file::{BinaryFile, File, TextFile};
pub use file_like::{reader, text_reader, text_writer, writer};
pub use from_python::FromPython;
pub use generator::{PyGenerator, Step};
pub use indexmap::{IndexMap, IndexSet};
pub use iter::PyIter;
pub use iterates::{Each, Iterates, IteratesEach, Maps};
pub use kinded::{Int, Kinded};
pub use kinds::{ClassOf, Function, Iterable, Mapping, Sequence, Union, UnionValue};
pub use list::{List, PyTuple};
pub use literal::{BoolLiteral, IntLiteral, Literal, LiteralValue, TextLiteral};
pub use manager::{AsyncContextManager, ContextManager, Entered};
pub use num_complex::Complex64;
pub use number::{Decimal, Fraction, Uuid};
pub use object::{Handle, Object};
pub use protocol::{Has, HasAll, Protocol};
/// The PyO3 that handles are exchanged with: use this one, or the same version. Feature `pyo3`.
#[cfg(feature = "pyo3")]
#[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
pub use pyo3;
pub use raw::{Callback, Raw, ToPython};
pub use reference::Ref;
pub use registry::Statistics;
pub use ret::{Ret, Returns};
pub use scalar_handles::{PyBytes, PyFloat, PyInt, PyStr};
pub use scoped::{Lend, Lent, scoped};
pub use session::{Session, SessionBuilder, current_session, release_session, with_session};
pub use set::{FrozenSet, Set};
pub use site::{Site, SiteKind};
pub use slice::Slice;
pub use start::{init, shutdown};
pub use supports::Supports;
pub use value::{BigInt, Value, to_value};
pub use wire_ref::{RefTag, WireRef};
