//! Types that go with [`Session`](crate::Session): its builder, its statistics, the application's defaults, the
//! entry behind a handle, and the handle that keeps nothing alive.

pub use crate::bridge::{Ref, SessionBuilder, Statistics, Weak};
pub use crate::interpreter::{Config, configure};
