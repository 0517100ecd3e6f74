//! For authors of backends: the operations that a [`Backend`] carries out, and the values that it reads and returns.
//!
//! Programs that call Python do not need this module. Sessions without another backend use the embedded interpreter.

pub use crate::bridge::{
    Backend, Call, ClassDef, Context, Operation, PyKind, Raw, Read, Returned, Site, SiteKind, Target, Verb,
};
