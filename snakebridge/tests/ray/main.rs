//! Sessions in actors of Ray: a cluster of this machine, started by `SNAKEBRIDGE_RAY_PYTHON`, an interpreter that has `ray`. Without it
//! nothing is tested here; `bash tests/ray.sh` installs one.
#![cfg(all(feature = "pool", target_os = "linux"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's failure is its message"
)]

mod actors;
mod cost;
mod gate;
mod leaves;
mod machines;
#[path = "../programs/mod.rs"]
mod programs;
mod resources;
mod shared;
mod support;
