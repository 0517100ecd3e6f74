//! Types: Python's own classes as Rust types: live handles (`List`, `TextFile`, ..) and exact values (`Decimal`,
//! `time`, ..).
//!
//! This module uses `conversions`, whose traits it implements, and `bridge`.

pub(crate) mod args_after;
pub(crate) mod arguments;
mod array;
#[cfg(feature = "arrow")]
mod arrow;
pub(crate) mod async_iter;
pub(crate) mod async_stream;
pub(crate) mod awaitable;
pub(crate) mod buffer;
pub(crate) mod builtin;
pub(crate) mod call_args;
pub(crate) mod callable;
pub(crate) mod class_name;
pub(crate) mod context;
mod decorator;
pub(crate) mod dict;
pub(crate) mod either_other;
pub(crate) mod empty_tuple;
pub mod event_loop;
pub mod exceptions;
pub(crate) mod file;
pub(crate) mod file_like;
pub(crate) mod file_path;
pub(crate) mod generator;
mod io_error;
pub(crate) mod iter;
pub(crate) mod list;
pub(crate) mod manager;
pub(crate) mod memory_view;
#[cfg(feature = "ndarray")]
mod ndarray;
pub(crate) mod number;
mod operators;
#[allow(non_camel_case_types)]
pub mod protocol_members;
pub(crate) mod scalar_handles;
mod scalar_methods;
pub(crate) mod set;
pub(crate) mod slice;
mod special_methods;
pub mod time;
mod type_form;
pub(crate) mod value_types;
mod view;

pub use crate::bridge::{AwaitableFuture, BigInt, Callback, Plain};
pub use array::Shared;
pub use async_iter::{AsyncGenerator, AsyncIter, BlockingIter};
pub use async_stream::AsyncStream;
pub use awaitable::Awaitable;
pub use buffer::{Buffer, ByteArray, Writable, WritableBuffer};
pub use call_args::CallArgs;
pub use callable::{Callable, Calls, Class};
pub use class_name::ClassName;
pub use context::Suppressed;
pub use decorator::{Decorated, Decorates};
pub use dict::Dict;
pub use either_other::EitherOther;
pub use empty_tuple::EmptyTuple;
pub use file::{BinaryFile, File, TextFile};
pub use file_path::FilePath;
pub use generator::{GeneratorStep, PyGenerator};
pub use indexmap::{IndexMap, IndexSet};
pub use iter::{Batches, PyIter};
pub use list::{List, PyTuple};
pub use manager::{AsyncContextManager, ContextManager, Entered};
pub use memory_view::MemoryView;
pub use num_complex::Complex64;
pub use number::{Decimal, Fraction, Uuid};
pub use scalar_handles::{PyBytes, PyFloat, PyInt, PyStr};
pub use set::{FrozenSet, Set};
pub use slice::Slice;
pub use type_form::TypeForm;

pub use crate::interpreter::ffi::View;
