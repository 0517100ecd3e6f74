//! What [`Error`](crate::Error) consists of: why a reference is gone, what is wrong with one, a frame of a traceback.

pub use crate::bridge::{Frame, InvalidRefKind, RefLost};
