//! For authors of backends: the operations that a [`Backend`] carries out, and the values that it reads and returns.
//!
//! Programs that call Python need none of it. The embedded interpreter is the backend of every session that brings no other.

pub use crate::bridge::{
    Backend, Call, ClassDef, Context, Operation, PyKind, Raw, Read, Returned, Site, SiteKind, Target, Verb,
};
