//! Around [`Session`](crate::Session): how one is opened, what it counts, the application's defaults, the entry of a handle.

pub use crate::bridge::{Ref, SessionBuilder, Statistics};
pub use crate::interpreter::{Config, configure};
