//! All raw CPython calls of the crate, behind functions that are safe to call.
//! Each takes a `Python` token or a bound object as proof that the thread is attached. What needs no Python is here without the
//! feature `embedded`, too: memory that Python reads as an array, memory of several
//! processes, loans of closures, forks.
#![allow(unsafe_code)]

mod array;
#[cfg(feature = "arrow")]
mod arrow;
#[cfg(feature = "embedded")]
mod aside;
#[cfg(feature = "embedded")]
mod call;
#[cfg(feature = "embedded")]
mod capsule;
#[cfg(feature = "embedded")]
mod digit;
#[cfg(feature = "embedded")]
mod exact;
#[cfg(feature = "embedded")]
mod exit;
mod fork;
#[cfg(feature = "embedded")]
mod function;
#[cfg(feature = "embedded")]
mod holder;
#[cfg(feature = "embedded")]
mod init;
#[cfg(feature = "embedded")]
mod interrupt;
#[cfg(feature = "embedded")]
mod item;
mod kind;
mod known;
mod lend;
#[cfg(feature = "embedded")]
mod library;
#[cfg(feature = "embedded")]
mod make;
#[cfg(feature = "embedded")]
mod read;
#[cfg(all(feature = "pool", unix))]
mod shared;
#[cfg(feature = "embedded")]
mod stack;
#[cfg(feature = "embedded")]
mod thread;

#[cfg(not(feature = "embedded"))]
pub(crate) use super::absent::calls::*;
pub(crate) use array::{Array, Lent, Unwritten};
pub use array::{Items, Memory, Number, View};
#[cfg(feature = "embedded")]
pub(crate) use array::{buffer, export, from_dlpack, has_buffer, is_constant};
#[cfg(feature = "arrow")]
pub(crate) use arrow::{Arrow, Given as ArrowGiven, array as arrow_array, stream as arrow_stream};
#[cfg(feature = "embedded")]
pub(crate) use aside::*;
#[cfg(feature = "embedded")]
pub(crate) use call::*;
#[cfg(feature = "embedded")]
pub(crate) use capsule::*;
#[cfg(feature = "embedded")]
pub(crate) use exact::*;
#[cfg(feature = "embedded")]
pub(crate) use exit::*;
pub(crate) use fork::*;
#[cfg(feature = "embedded")]
pub(crate) use function::*;
#[cfg(feature = "embedded")]
pub(crate) use init::*;
#[cfg(feature = "embedded")]
pub(crate) use interrupt::*;
#[cfg(feature = "embedded")]
pub(crate) use item::KnownItem;
pub use kind::PyKind;
pub(crate) use known::Known;
pub(crate) use lend::{Loan, lend_to_python};
#[cfg(feature = "embedded")]
pub(crate) use library::library_file;
#[cfg(feature = "embedded")]
pub(crate) use make::*;
#[cfg(feature = "embedded")]
pub(crate) use read::*;
#[cfg(all(feature = "pool", unix))]
pub(crate) use shared::SharedFile;
#[cfg(feature = "embedded")]
pub(crate) use stack::*;
#[cfg(feature = "embedded")]
pub(crate) use thread::*;
