#![doc = include_str!("../docs/refs-and-sessions.md")]

#[doc = include_str!("../docs/own-types.md")]
pub mod own_types {}

#[doc = include_str!("../docs/calls.md")]
pub mod calls {}

#[doc = include_str!("../docs/arrays.md")]
pub mod arrays {}

#[cfg(feature = "arrow")]
#[cfg_attr(docsrs, doc(cfg(feature = "arrow")))]
#[doc = include_str!("../docs/tables.md")]
pub mod tables {}

#[doc = include_str!("../docs/async.md")]
pub mod awaiting {}

#[cfg(all(feature = "pool", unix))]
#[cfg_attr(docsrs, doc(cfg(feature = "pool")))]
#[doc = include_str!("../docs/pools.md")]
pub mod pools {}

#[cfg(all(feature = "pool", unix))]
#[cfg_attr(docsrs, doc(cfg(feature = "pool")))]
#[doc = include_str!("../docs/cluster.md")]
pub mod cluster {}

#[doc = include_str!("../docs/what-python-changes.md")]
pub mod what_python_changes {}
