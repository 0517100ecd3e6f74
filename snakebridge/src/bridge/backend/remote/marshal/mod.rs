//! Python's `marshal` format, version 2: what is written, and a bounded reader of it. Pure: no I/O, and nothing is run.
//!
//! Version 2 has neither references nor interned strings, and is the same in all versions of Python from 3.4 on. Of what it
//! can say, this is what arrives: `None`, `bool`, `int`, `float`, `complex`, `str`, `bytes`, `list`, `tuple`, `set`,
//! `frozenset`, `dict` and `...`.

mod read;
mod scan;
#[cfg(test)]
mod tests;
mod write;

use std::fmt;

use crate::bridge::value::{BigInt, Value};

pub use read::Reader;
pub use scan::{Scan, scan};
pub use write::Writer;
pub(crate) use write::is_hashable;

/// How deep plain data may be nested that arrives without tags: what is nested deeper is a reference.
pub const MOST_NESTED: usize = 96;

/// How deep anything may be nested that is read. Where a dict has references as keys, tags make three levels of it.
pub const MOST_LEVELS: usize = 4 * MOST_NESTED + 16;

/// How many values one frame may have: each takes some thirty times more memory than the shortest takes on the wire.
pub const MOST_NODES: usize = 16 << 20;

/// One value that was read. Text and bytes are borrowed from the frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Node<'b> {
    /// `None`
    None,
    /// `...`, which begins a tag
    Ellipsis,
    /// `bool`
    Bool(bool),
    /// `int` within 64 bits
    Int(i64),
    /// `int` beyond
    Big(BigInt),
    /// `float`
    Float(f64),
    /// `complex`
    Complex(f64, f64),
    /// `str`
    Str(&'b str),
    /// `str` with lone surrogates, each encoded as if it were a character
    Surrogates(&'b [u8]),
    /// `bytes`
    Bytes(&'b [u8]),
    /// `list`
    List(Vec<Node<'b>>),
    /// `tuple`
    Tuple(Vec<Node<'b>>),
    /// `set`
    Set(Vec<Node<'b>>),
    /// `frozenset`
    FrozenSet(Vec<Node<'b>>),
    /// `dict`
    Dict(Vec<(Node<'b>, Node<'b>)>),
}

impl<'b> Node<'b> {
    /// An `int` that is a number of the protocol.
    pub fn number(&self) -> Option<u64> {
        match self {
            Node::Int(number) => u64::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A `str`.
    pub fn text(&self) -> Option<&'b str> {
        match self {
            Node::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The elements of a `list` or `tuple`.
    pub fn items(&self) -> Option<&[Node<'b>]> {
        match self {
            Node::List(items) | Node::Tuple(items) => Some(items),
            _ => None,
        }
    }

    /// The kind and the rest of a tag, `(..., kind, ..)`.
    pub fn tag(&self) -> Option<(u64, &[Node<'b>])> {
        match self {
            Node::Tuple(items) => match items.as_slice() {
                [Node::Ellipsis, kind, rest @ ..] => Some((kind.number()?, rest)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value as plain data. None where there is a tag in it, or a text that Rust does not have.
    pub fn plain(&self) -> Option<Value> {
        let all = |items: &[Node<'b>]| items.iter().map(Node::plain).collect::<Option<Vec<_>>>();
        Some(match self {
            Node::None => Value::None,
            Node::Bool(value) => Value::Bool(*value),
            Node::Int(value) => Value::Int(*value),
            Node::Big(value) => Value::BigInt(value.clone()),
            Node::Float(value) => Value::Float(*value),
            Node::Complex(re, im) => Value::Complex(num_complex::Complex64 { re: *re, im: *im }),
            Node::Str(text) => Value::Str((*text).to_owned()),
            Node::Bytes(bytes) => Value::Bytes(bytes.to_vec()),
            Node::List(items) => Value::List(all(items)?),
            Node::Tuple(items) => Value::Tuple(all(items)?),
            Node::Set(items) => Value::Set(all(items)?),
            Node::FrozenSet(items) => Value::FrozenSet(all(items)?),
            Node::Dict(entries) => {
                let entries = entries
                    .iter()
                    .map(|(key, item)| Some((key.plain()?, item.plain()?)));
                Value::Dict(entries.collect::<Option<Vec<_>>>()?)
            }
            Node::Ellipsis | Node::Surrogates(_) => return None,
        })
    }
}

/// Bytes that are not a value, or one that is over a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The position in the bytes.
    pub at: usize,
    /// What is wrong there.
    pub what: &'static str,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.what, self.at)
    }
}
