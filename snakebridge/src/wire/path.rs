//! `Path`: a place in a JSON document, kept on the stack and formatted only for an error.

use std::fmt;

use crate::bridge::{Error, ErrorKind};

/// A place in a JSON document; `$` is the top.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Top,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    pub(crate) const TOP: Path<'static> = Path { step: Step::Top };

    pub(crate) fn key(&'a self, key: &'a str) -> Path<'a> {
        Path {
            step: Step::Key(self, key),
        }
    }

    pub(crate) fn index(&'a self, index: usize) -> Path<'a> {
        Path {
            step: Step::Index(self, index),
        }
    }

    /// An error about this place.
    #[cold]
    pub(crate) fn wrong(&self, message: impl Into<String>) -> Error {
        self.invalid(ErrorKind::MalformedWire, message.into())
    }

    /// The error that a limit is reached here.
    #[cold]
    pub(crate) fn over_limit(&self, message: impl Into<String>) -> Error {
        self.invalid(ErrorKind::WireLimit, message.into())
    }

    fn invalid(&self, kind: ErrorKind, message: String) -> Error {
        Error::InvalidWire {
            kind,
            path: self.to_string(),
            message,
        }
    }
}

/// Keys are truncated to this many characters in messages.
const SHOWN: usize = 80;

/// Foreign text, shortened for a message.
pub(super) fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Step::Top => f.write_str("$"),
            Step::Index(outer, index) => write!(f, "{outer}[{index}]"),
            Step::Key(outer, key) => {
                let plain = |byte: u8| byte == b'_' || byte.is_ascii_alphanumeric();
                if !key.is_empty() && key.len() <= SHOWN && key.bytes().all(plain) {
                    write!(f, "{outer}.{key}")
                } else {
                    write!(f, "{outer}[{:?}]", shown(key))
                }
            }
        }
    }
}
