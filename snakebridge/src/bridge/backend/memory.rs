//! The memory behind a value that is being read: arrays of numbers, columns and tables.

use super::returned::{Returned, Source};
use super::{Read, embedded, plain};
#[cfg(feature = "arrow")]
use crate::bridge::error::Error;
use crate::bridge::error::Result;
use crate::bridge::object::Object;
#[cfg(feature = "arrow")]
use crate::bridge::value::Value;
use crate::interpreter::ffi;

/// Reads an object of this process where it is.
pub(crate) fn look(object: &Object, read: Read<'_>) -> Result<()> {
    embedded::array::look(object, read)
}

impl<'r> Returned<'r> {
    /// The array of numbers that the value is, if it is one.
    pub(crate) fn array(&self) -> Result<Option<ffi::Array<'r>>> {
        match self.source {
            Source::Python(value) => embedded::array::find(value),
            Source::Plain(value) => plain::array(value),
        }
    }

    /// The columns or tables that the value hands on by Arrow's C data interface, if it does.
    #[cfg(feature = "arrow")]
    pub(crate) fn arrow(&self, in_one_piece: bool) -> Result<Option<ffi::Arrow>> {
        match self.source {
            Source::Python(value) => embedded::arrow::find(value, in_one_piece),
            Source::Plain(Value::Ref(_)) => Err(elsewhere()),
            Source::Plain(_) => Ok(None),
        }
    }

    /// The promise that nobody writes to the memory of the value, if nobody can.
    pub(crate) fn unwritten(&self) -> Option<ffi::Unwritten> {
        match self.source {
            Source::Python(value) => ffi::Unwritten::known(value),
            Source::Plain(_) => None,
        }
    }
}

#[cfg(feature = "arrow")]
#[cold]
fn elsewhere() -> Error {
    Error::elsewhere(
        "the memory of a table in another process cannot be shared: read it in a session of this process",
    )
}
