//! Types that go with [`Session`](crate::Session): its builder, its statistics, the application's defaults, the
//! entry behind a handle, and the handle that keeps nothing alive.

pub use crate::bridge::{Affinity, Ref, SessionBuilder, Statistics, Weak, idempotent, with_deadline};
#[cfg(all(feature = "pool", unix))]
#[cfg_attr(docsrs, doc(cfg(feature = "pool")))]
pub use crate::bridge::{
    Output, Pool, PoolBuilder, PoolStatistics, RayActor, RayPool, RayPoolBuilder, Said, WorkerStatistics,
};
pub use crate::interpreter::{Config, configure};
