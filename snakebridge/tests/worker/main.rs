//! Workers at the level of lanes, without generated code: a real process for each test.
#![cfg(all(feature = "pool", target_os = "linux"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's failure is its message"
)]

mod calls;
mod codec;
mod driver;
mod hosts;
mod lent;
mod life;
mod loss;
#[path = "../programs/mod.rs"]
mod programs;
mod shared;
mod speed;
mod support;
mod tcp;
mod time;
