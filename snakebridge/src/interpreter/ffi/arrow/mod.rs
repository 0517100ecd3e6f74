//! Arrow's C data interface, by which libraries hand on tables and columns without a copy: structs of C in capsules,
//! <https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html>. Who takes what a capsule holds moves it out, and leaves
//! one there that says so; so each is released once, by whoever has it last.

mod export;
mod import;

use std::ffi::CStr;

pub(crate) use export::Given;
pub(crate) use import::{Arrow, array, stream};

/// The names of the capsules, by which each says what it holds.
static SCHEMA: &CStr = c"arrow_schema";
static ARRAY: &CStr = c"arrow_array";
static STREAM: &CStr = c"arrow_array_stream";
