//! What every worker shares, however it was started: the codec, frames, lanes, and the worker itself.
//!
//! `docs/worker_protocol.md` describes the protocol; `python/snakebridge_worker` is the other side of it. Nothing here uses the
//! interpreter of this process. Feature `pool`, on Unix.

mod answer;
pub mod arena;
mod arrived;
mod awaiting;
pub(crate) mod backend;
mod blocks;
mod current;
pub mod dial;
pub mod encode;
mod end;
pub mod facts;
pub mod frame;
pub mod ladder;
pub mod lane;
mod lanes;
mod lent;
mod listening;
pub mod lost;
pub mod marshal;
pub mod output;
mod own;
pub mod process;
pub mod request;
mod running;
pub mod sources;
pub mod start;
pub mod worker;

pub use awaiting::Hears;
pub(crate) use backend::WorkerBackend;
pub(crate) use current::waits_on;
pub use encode::{Lends, Nothing};
pub use facts::{ClassFacts, Classes, Raised, RemoteRef};
pub use ladder::Ladder;
pub(crate) use ladder::Within;
pub use lane::{Ended, Lane, Reply, Serves};
pub use lost::{Failure, Lost};
pub use marshal::{Node, Problem};
pub use process::{Body, Keeper, Process};
pub use request::{Given, Place, Question, Request, Verb};
pub use start::{Hello, NoWorker, Options};
pub use worker::Worker;

pub use crate::bridge::backend::Want;
pub use crate::bridge::raw::Pulled;
