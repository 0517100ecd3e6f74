//! Types that go with [`Session`](crate::Session): its builder, its statistics, the application's defaults, the
//! entry behind a handle, and the handle that keeps nothing alive.

#[cfg(all(feature = "pool", unix))]
#[cfg_attr(docsrs, doc(cfg(feature = "pool")))]
pub use crate::bridge::{Pool, PoolBuilder};
pub use crate::bridge::{Ref, SessionBuilder, Statistics, Weak};
pub use crate::interpreter::{Config, configure};
