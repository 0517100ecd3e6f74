//! What starts workers.

pub mod local;

pub use local::Local;
