//! What starts workers.

pub mod local;
mod tcp;

pub use local::Local;
