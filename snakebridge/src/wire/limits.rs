//! `Limits`: how deep and how big a value may be on the wire, in both directions.

/// What nobody may raise: each level takes stack, and a thread may have little.
const DEEPEST: usize = 128;

/// How deep and how big a value on the wire may be. Beyond it, encoding and decoding are errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    pub(super) depth: usize,
    pub(super) items: usize,
    pub(super) bytes: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            depth: 100,
            items: 4_000_000,
            bytes: 256 << 20,
        }
    }
}

impl Limits {
    /// How deep containers may be nested: 100 by default, never more than 128.
    #[must_use]
    pub fn depth(mut self, depth: usize) -> Limits {
        self.depth = depth.min(DEEPEST);
        self
    }

    /// How many values there may be in all, containers and their members: 4,000,000 by default.
    #[must_use]
    pub fn items(mut self, items: usize) -> Limits {
        self.items = items;
        self
    }

    /// How many bytes a JSON text may have, and all strings of a value together: 256 MiB by default.
    #[must_use]
    pub fn bytes(mut self, bytes: usize) -> Limits {
        self.bytes = bytes;
        self
    }
}

/// What is left of the limits on the way through a value.
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

    /// A container inside of so many others; what is too much of it otherwise.
    pub(super) fn container(&self, depth: usize) -> Result<(), String> {
        if depth < self.limits.depth {
            return Ok(());
        }
        Err(format!(
            "it is nested deeper than {} levels: send it flat",
            self.limits.depth
        ))
    }

    /// One more value.
    pub(super) fn value(&mut self) -> Result<(), String> {
        self.items = self.items.checked_sub(1).ok_or_else(|| {
            format!(
                "there are more than {} values: raise `items` in the `Limits`, or send it in parts",
                self.limits.items
            )
        })?;
        Ok(())
    }

    /// So many more bytes of text.
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
