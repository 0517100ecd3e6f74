//! Kinds: types of parameters for which no single Rust type is right. They appear in signatures, as in
//! [`Arg<Iterable<String>>`](crate::traits::Arg), and have no values.

pub use crate::conversions::{
    Any, ClassOf, Function, Iterable, Mapping, Optional, Protocol, ReadableBuffer, Sequence, Sub, Super,
    Union,
};
pub use crate::types::WritableBuffer;
