//! Workers: Python in processes of its own, behind the same calls.

pub use crate::bridge::backend::placement::pool::{Pool, PoolBuilder};
