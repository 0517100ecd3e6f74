//! For authors of backends: the operations that a [`Backend`] carries out, and the values that it reads and returns.
//!
//! Programs that call Python do not need this module. Sessions without another backend use the embedded interpreter.

#[doc(hidden)]
pub use crate::bridge::Awaited;
pub use crate::bridge::{
    Abilities, Backend, Call, Callback, ClassDef, ClassFacts, Context, Facts, Frame, Operation, Placement,
    PyKind, Raised, Raw, Read, Returned, Site, SiteKind, Target, Verb, Want, set_default_placement,
};
