//! The interpreter in this process: finding, starting and leaving it, attaching threads, releasing objects, raw CPython
//! calls.
//!
//! This is the lowest layer: it uses nothing else of this crate. Its error type is `Trouble`, which `bridge` converts
//! to an `Error`.

pub(crate) mod attach;
pub(crate) mod config;
pub(crate) mod crew;
pub(crate) mod drain;
pub(crate) mod entries;
#[cfg(test)]
mod entries_tests;
pub(crate) mod entry;
pub(crate) mod environment;
pub(crate) mod ffi;
pub(crate) mod handover;
#[cfg(test)]
mod handover_tests;
pub(crate) mod helper;
pub(crate) mod late;
pub(crate) mod leave;
pub(crate) mod link;
pub(crate) mod own;
pub(crate) mod own_import;
pub(crate) mod python;
pub(crate) mod recorded;
pub(crate) mod rust_error;
pub(crate) mod shield;
pub(crate) mod start;
pub(crate) mod sync;
pub(crate) mod trouble;
pub(crate) mod turn;

pub use attach::{attached, detached};
pub use config::{Config, configure};
pub use drain::settle;
pub use start::shutdown;
