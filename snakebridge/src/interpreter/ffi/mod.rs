//! All raw CPython calls of the crate, behind functions that are safe to call.
//! Each takes a `Python` token or a bound object as proof that the thread is attached.
#![allow(unsafe_code)]

mod array;
mod aside;
mod call;
mod capsule;
mod exact;
mod exit;
mod fork;
mod function;
mod holder;
mod init;
mod interrupt;
mod item;
mod kind;
mod known;
mod lend;
mod library;
mod make;
mod read;
mod stack;
mod thread;

#[cfg_attr(not(feature = "pool"), allow(unused_imports, reason = "for workers"))]
pub(crate) use array::Numeral;
pub(crate) use array::{Array, buffer, export, from_dlpack, has_buffer};
pub use array::{Items, Memory, Number};
pub(crate) use aside::*;
pub(crate) use call::*;
pub(crate) use capsule::*;
pub(crate) use exact::*;
pub(crate) use exit::*;
pub(crate) use fork::*;
pub(crate) use function::*;
pub(crate) use init::*;
pub(crate) use interrupt::*;
pub(crate) use item::KnownItem;
pub use kind::PyKind;
pub(crate) use known::Known;
pub(crate) use lend::{Loan, lend_to_python};
pub(crate) use library::library_file;
pub(crate) use make::*;
pub(crate) use read::*;
pub(crate) use stack::*;
pub(crate) use thread::*;
