//! The bytes of answers that are in memory which the worker shares: copied, or read where they are.

use std::io;
use std::sync::{Arc, Weak};

use super::arena::Arena;
use super::facts::tag;
use super::frame::kind;
use super::marshal::Node;
use super::worker::{Inner, Worker};
use crate::interpreter::ffi::Lent;

impl Worker {
    /// The bytes of an answer that came through shared memory; none if the node is something else.
    ///
    /// # Errors
    ///
    /// If they are not there.
    pub fn block(&self, node: &Node<'_>) -> Option<io::Result<Vec<u8>>> {
        let (arena, offset, length) = self.place(node)?;
        let read = arena.read(offset, length);
        let freed = self.free_block(offset);
        Some(read.and_then(|bytes| freed.map(|()| bytes)))
    }

    /// The same bytes where they are: they are given back when nobody looks at them any more.
    pub(super) fn lend(&self, node: &Node<'_>) -> Option<io::Result<Lent>> {
        let (arena, offset, length) = self.place(node)?;
        let given_back = GivenBack(Arc::downgrade(&self.0), offset);
        Some(arena.lend(offset, length, given_back))
    }

    fn place(&self, node: &Node<'_>) -> Option<(&Arena, u64, u64)> {
        let (tag::BLOCK, [offset, length]) = node.tag()? else {
            return None;
        };
        Some((self.0.arena.as_deref()?, offset.number()?, length.number()?))
    }

    fn free_block(&self, offset: u64) -> io::Result<()> {
        self.tell(kind::FREE, |writer| {
            writer.tuple(2);
            writer.list(0);
            writer.list(1);
            writer.number(offset);
        })
    }
}

/// A block of an answer, which is given back when this is dropped.
struct GivenBack(Weak<Inner>, u64);

impl Drop for GivenBack {
    fn drop(&mut self) {
        if let Some(inner) = self.0.upgrade() {
            // A worker that is gone has no blocks.
            drop(Worker(inner).free_block(self.1));
        }
    }
}
