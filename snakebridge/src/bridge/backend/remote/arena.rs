//! Shared memory: large arguments are written where Python reads them in place, and large answers are read from there.
//!
//! Two anonymous files, which this process maps once. Blocks are whole pages, so that Python maps each by itself.

use std::any::Any;
use std::collections::BTreeMap;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::{Arc, Mutex, PoisonError};

use crate::interpreter::ffi::{Lent, SharedFile};

/// Bytes of an argument that are more than this go through shared memory.
pub const LARGE: usize = 64 << 10;

/// Larger than the pages of any system.
const PAGE: u64 = 64 << 10;

/// So much of it keeps its pages when nobody needs them: new ones cost more than copying to them.
const KEPT: u64 = 64 << 20;

/// The memory that one worker shares.
#[derive(Debug)]
pub struct Arena {
    questions: SharedFile,
    answers: Arc<SharedFile>,
    most: u64,
    blocks: Mutex<Blocks>,
}

/// What is in use, and what is free below the end.
#[derive(Debug, Default)]
struct Blocks {
    end: u64,
    used: BTreeMap<u64, u64>,
    free: BTreeMap<u64, u64>,
}

impl Arena {
    /// Memory of at most so many bytes each way.
    ///
    /// # Errors
    ///
    /// If the system has none.
    pub fn new(most: u64) -> io::Result<Arena> {
        Ok(Arena {
            questions: SharedFile::new(most)?,
            answers: Arc::new(SharedFile::new(most)?),
            most,
            blocks: Mutex::default(),
        })
    }

    /// What the worker needs: the memory for its arguments, and that for its answers.
    pub fn descriptors(&self) -> [BorrowedFd<'_>; 2] {
        [self.questions.as_fd(), self.answers.as_fd()]
    }

    /// How much there may be each way.
    pub fn most(&self) -> u64 {
        self.most
    }

    /// Copies bytes into a block and returns its offset; none where there is no room.
    ///
    /// # Errors
    ///
    /// If the memory cannot be written.
    pub fn put(&self, bytes: &[u8]) -> io::Result<Option<u64>> {
        let size = (bytes.len() as u64).max(1).next_multiple_of(PAGE);
        let Some(offset) = self.blocks().take(size, self.most) else {
            return Ok(None);
        };
        let written = self.questions.write(offset, bytes);
        written.inspect_err(|_| self.release(offset))?;
        Ok(Some(offset))
    }

    /// Gives a block back, when nothing in Python looks at it any more.
    pub fn release(&self, offset: u64) {
        let mut blocks = self.blocks();
        let end = offset + blocks.release(offset);
        let start = offset.max(KEPT);
        if start < end {
            // Under the lock: afterwards somebody else may have written there.
            self.questions.give_up(start, end - start);
        }
    }

    /// How many bytes are in blocks.
    pub fn in_use(&self) -> u64 {
        self.blocks().used.values().sum()
    }

    /// The bytes of an answer.
    ///
    /// # Errors
    ///
    /// If there are not so many.
    pub fn read(&self, offset: u64, length: u64) -> io::Result<Vec<u8>> {
        self.answers.read(offset, length)
    }

    /// The bytes of an answer, where they are. `kept` is dropped when nobody looks at them any more.
    ///
    /// # Errors
    ///
    /// As of [`read`](Arena::read).
    pub(crate) fn lend(&self, offset: u64, length: u64, kept: impl Any) -> io::Result<Lent> {
        self.answers.lend(offset, length, kept)
    }

    fn blocks(&self) -> std::sync::MutexGuard<'_, Blocks> {
        self.blocks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Blocks {
    /// The first place that is large enough, or one at the end.
    fn take(&mut self, size: u64, most: u64) -> Option<u64> {
        let found = self.free.iter().find(|(_, extent)| **extent >= size);
        let offset = match found.map(|(offset, extent)| (*offset, *extent)) {
            Some((offset, extent)) => {
                self.free.remove(&offset);
                if extent > size {
                    self.free.insert(offset + size, extent - size);
                }
                offset
            }
            None if self.end + size <= most => {
                let offset = self.end;
                self.end += size;
                offset
            }
            None => return None,
        };
        self.used.insert(offset, size);
        Some(offset)
    }

    /// Makes one of what is free side by side, and says how many bytes were not free.
    fn release(&mut self, offset: u64) -> u64 {
        let Some(mut size) = self.used.remove(&offset) else {
            return 0;
        };
        let released = size;
        let mut start = offset;
        if let Some((before, extent)) = self
            .free
            .range(..offset)
            .next_back()
            .map(|(at, extent)| (*at, *extent))
            && before + extent == offset
        {
            self.free.remove(&before);
            (start, size) = (before, size + extent);
        }
        if let Some(extent) = self.free.remove(&(start + size)) {
            size += extent;
        }
        if start + size == self.end {
            self.end = start;
        } else {
            self.free.insert(start, size);
        }
        released
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_reused_and_become_one() {
        let arena = Arena::new(8 * PAGE).unwrap();
        let put = |bytes: usize| arena.put(&vec![1; bytes]).unwrap();
        let page = PAGE as usize;
        assert_eq!(
            [put(1), put(page), put(page + 1), put(1)],
            [Some(0), Some(PAGE), Some(2 * PAGE), Some(4 * PAGE)]
        );
        arena.release(PAGE);
        arena.release(2 * PAGE);
        arena.release(2 * PAGE);
        assert_eq!(arena.in_use(), 2 * PAGE);
        assert_eq!(
            [put(3 * page), put(3 * page), put(1)],
            [Some(PAGE), Some(5 * PAGE), None]
        );
        [0, PAGE, 4 * PAGE, 5 * PAGE]
            .iter()
            .for_each(|offset| arena.release(*offset));
        let blocks = arena.blocks();
        assert_eq!((blocks.end, blocks.used.len(), blocks.free.len()), (0, 0, 0));
    }

    #[test]
    fn an_answer_that_is_not_there_is_an_error() {
        let arena = Arena::new(PAGE).unwrap();
        arena.answers.write(10, b"abc").unwrap();
        assert_eq!(arena.read(10, 3).unwrap(), b"abc");
        assert!(arena.read(PAGE, 1).is_err() && arena.read(u64::MAX, 2).is_err());
    }
}
