//! Types that go with [`Session`](crate::Session): its builder, its statistics, the application's defaults, and the
//! entry behind a handle.

pub use crate::bridge::{Ref, SessionBuilder, Statistics};
pub use crate::interpreter::{Config, configure};
