//! The parts of an [`Error`](crate::Error): why a reference is gone, why one is invalid, a frame of a traceback.

pub use crate::bridge::{ErrorKind, Frame, InvalidRefKind, RefLost, Rung};
