//! What Python accepts compiles: subclasses, generic classes of anything, members of tuples and lists, values that are checked
//! when they arrive.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

mod members;
mod subclasses;
mod unions;
mod values;
