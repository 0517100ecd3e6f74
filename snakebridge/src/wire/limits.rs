//! `Limits`: how deep and how large a value on the wire may be, in both directions.

/// The upper bound of `depth`, which cannot be raised: each level uses stack, and threads may have small stacks.
const DEEPEST: usize = 128;

/// How deep and how large a value on the wire may be. Encoding and decoding fail beyond these limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    pub(super) depth: usize,
    pub(super) items: usize,
    pub(super) bytes: usize,
    pub(super) digits: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            depth: 100,
            items: 4_000_000,
            bytes: 256 << 20,
            digits: 4_300,
        }
    }
}

impl Limits {
    /// How deep containers may be nested: 100 by default, and at most 128.
    #[must_use]
    pub fn depth(mut self, depth: usize) -> Limits {
        self.depth = depth.min(DEEPEST);
        self
    }

    /// How many values there may be in total, counting containers and their members: 4,000,000 by default.
    #[must_use]
    pub fn items(mut self, items: usize) -> Limits {
        self.items = items;
        self
    }

    /// How many bytes the JSON text, and all strings of a value together, may have: 256 MiB by default.
    #[must_use]
    pub fn bytes(mut self, bytes: usize) -> Limits {
        self.bytes = bytes;
        self
    }

    /// How many decimal digits an integer may have: 4,300 by default, as where Python itself reads integers from text.
    /// Reading and writing digits takes more than linear time, so this bounds what one message can cost.
    #[must_use]
    pub fn digits(mut self, digits: usize) -> Limits {
        self.digits = digits;
        self
    }
}

/// What remains of the limits while a value is traversed.
pub(super) struct Budget<'l> {
    limits: &'l Limits,
    items: usize,
    bytes: usize,
}

impl<'l> Budget<'l> {
    pub(super) fn new(limits: &'l Limits) -> Budget<'l> {
        Budget {
            limits,
            items: limits.items,
            bytes: limits.bytes,
        }
    }

    /// Admits a container nested in `depth` others; the error is the message.
    pub(super) fn container(&self, depth: usize) -> Result<(), String> {
        if depth < self.limits.depth {
            return Ok(());
        }
        Err(format!(
            "it is nested deeper than {} levels: send it flat",
            self.limits.depth
        ))
    }

    /// Counts one more value.
    pub(super) fn value(&mut self) -> Result<(), String> {
        self.items = self.items.checked_sub(1).ok_or_else(|| {
            format!(
                "there are more than {} values: raise `items` in the `Limits`, or send it in parts",
                self.limits.items
            )
        })?;
        Ok(())
    }

    /// Admits an integer of so many decimal digits.
    pub(super) fn digits(&self, digits: usize) -> Result<(), String> {
        if digits <= self.limits.digits {
            return Ok(());
        }
        Err(format!(
            "the integer has more than {} digits: raise `digits` in the `Limits`, or send it as bytes",
            self.limits.digits
        ))
    }

    /// Counts `bytes` more bytes of text.
    pub(super) fn text(&mut self, bytes: usize) -> Result<(), String> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or_else(|| {
            format!(
                "there are more than {} bytes of text: raise `bytes` in the `Limits`, or send it in parts",
                self.limits.bytes
            )
        })?;
        Ok(())
    }
}
