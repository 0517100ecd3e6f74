//! What Python accepts compiles: subclasses, generic classes of anything, members of tuples and lists, values that are checked
//! when they arrive.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]
#![allow(
    clippy::needless_borrow,
    clippy::needless_borrows_for_generic_args,
    clippy::cloned_ref_to_slice_refs,
    reason = "each spelling is what is tested"
)]

mod elements;
mod forms;
mod iterables;
mod library;
mod looking;
mod members;
mod overloads;
mod packaged;
mod parts;
mod plain_data;
mod said_by;
mod subclasses;
mod type_arguments;
mod unannotated;
mod unions;
mod untyped;
mod values;
mod written;
