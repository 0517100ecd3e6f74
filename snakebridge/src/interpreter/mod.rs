//! The interpreter in this process: finding, starting and leaving it, attaching threads, releasing objects, raw CPython
//! calls.
//!
//! This is the lowest layer: it uses nothing else of this crate. Its error type is `Trouble`, which `bridge` converts
//! to an `Error`.
//!
//! Without the feature `embedded` there is no interpreter in this process, and `absent` has what the rest names of it. What is
//! not about an interpreter (entries of handles, settings, memory that Python reads) is here in either case.

#[cfg(not(feature = "embedded"))]
pub(crate) mod absent;
#[cfg(feature = "embedded")]
pub(crate) mod attach;
pub(crate) mod brief;
pub(crate) mod config;
#[cfg(feature = "embedded")]
pub(crate) mod crew;
#[cfg(feature = "embedded")]
pub(crate) mod drain;
pub(crate) mod entries;
#[cfg(test)]
mod entries_tests;
#[cfg(feature = "embedded")]
pub(crate) mod entry;
pub(crate) mod environment;
pub(crate) mod ffi;
#[cfg(feature = "embedded")]
pub(crate) mod handover;
#[cfg(test)]
#[cfg(feature = "embedded")]
mod handover_tests;
#[cfg(feature = "embedded")]
pub(crate) mod helper;
pub(crate) mod late;
#[cfg(feature = "embedded")]
pub(crate) mod leave;
#[cfg(feature = "embedded")]
pub(crate) mod link;
pub(crate) mod own;
#[cfg(feature = "embedded")]
pub(crate) mod own_import;
pub(crate) mod python;
pub(crate) mod recorded;
#[cfg(feature = "embedded")]
pub(crate) mod rust_error;
pub(crate) mod shield;
#[cfg(feature = "embedded")]
pub(crate) mod start;
#[cfg_attr(
    not(feature = "embedded"),
    allow(unused_imports, reason = "for the queue of releases")
)]
pub(crate) mod sync;
pub(crate) mod trouble;
pub(crate) mod turn;
pub(crate) mod unvisited;

#[cfg(not(feature = "embedded"))]
pub(crate) use absent::{attach, drain, entry, helper, start};

pub use attach::{attached, detached};
pub use config::{Config, configure};
pub use drain::settle;
pub use start::shutdown;
