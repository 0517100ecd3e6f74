//! Memory that another process has as well. It is read and written by copying alone: no reference of Rust points into it, because the other
//! process may change it at any time.

use std::any::Any;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::ptr::NonNull;
use std::sync::Arc;

use rustix::fs::{FallocateFlags, MemfdFlags, SealFlags, fallocate, fcntl_add_seals, memfd_create};
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

use super::array::Lent;

/// An anonymous file without a name that others could open, as memory. It never becomes shorter, whoever has its descriptor.
#[derive(Debug)]
pub(crate) struct SharedFile {
    file: File,
    start: NonNull<u8>,
    length: usize,
}

// SAFETY: nothing in it belongs to a thread.
unsafe impl Send for SharedFile {}
// SAFETY: `write` and `read` copy from and to memory that other processes change as well, so that nobody relies on what is there.
unsafe impl Sync for SharedFile {}

impl SharedFile {
    /// So many bytes. They take memory when they are written.
    ///
    /// # Errors
    ///
    /// If the system has none, or no addresses for them.
    pub(crate) fn new(length: u64) -> io::Result<SharedFile> {
        let size = usize::try_from(length).map_err(io::Error::other)?;
        let made = memfd_create("snakebridge", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
        let file = File::from(made);
        file.set_len(length)?;
        // What lies beyond the end of a file cannot be touched: nobody may move that to where this process reads.
        fcntl_add_seals(&file, SealFlags::SHRINK | SealFlags::SEAL)?;
        let access = ProtFlags::READ | ProtFlags::WRITE;
        // SAFETY: the kernel chooses the place, so that nothing else is there.
        let start = unsafe { mmap(std::ptr::null_mut(), size, access, MapFlags::SHARED, &file, 0) }?;
        let start = NonNull::new(start.cast()).ok_or(io::ErrorKind::OutOfMemory)?;
        Ok(SharedFile {
            file,
            start,
            length: size,
        })
    }

    /// Copies bytes to a place in it.
    ///
    /// # Errors
    ///
    /// If they do not fit.
    pub(crate) fn write(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let place = self.place(offset, bytes.len())?;
        // SAFETY: `place` has found that so many bytes are mapped there, and they are nobody else's memory in this process.
        unsafe { place.copy_from_nonoverlapping(NonNull::from(bytes).cast(), bytes.len()) };
        Ok(())
    }

    /// A copy of bytes in it.
    ///
    /// # Errors
    ///
    /// If there are not so many.
    pub(crate) fn read(&self, offset: u64, length: u64) -> io::Result<Vec<u8>> {
        let length = usize::try_from(length).map_err(io::Error::other)?;
        let place = self.place(offset, length)?;
        let mut bytes = Vec::with_capacity(length);
        // SAFETY: `place` has found that so many bytes are mapped there; the vector has room for them, and they are set afterwards.
        unsafe {
            place.copy_to_nonoverlapping(NonNull::new_unchecked(bytes.as_mut_ptr()), length);
            bytes.set_len(length);
        }
        Ok(bytes)
    }

    /// Bytes in it, where they are. `kept` is dropped when nobody looks at them any more.
    ///
    /// # Errors
    ///
    /// If there are not so many.
    pub(crate) fn lend(self: &Arc<Self>, offset: u64, length: u64, kept: impl Any) -> io::Result<Lent> {
        let length = usize::try_from(length).map_err(io::Error::other)?;
        let place = self.place(offset, length)?;
        let owner = Box::new((Arc::clone(self), kept));
        // SAFETY: `place` has found that so many bytes are mapped there, as long as there is this file.
        Ok(unsafe { Lent::new(place.as_ptr(), length, owner) })
    }

    /// Has the system take back the pages of a part that nobody needs. What is read there afterwards is zero.
    pub(crate) fn give_up(&self, offset: u64, length: u64) {
        let how = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
        // Where it cannot, they stay.
        let _ = fallocate(&self.file, how, offset, length);
    }

    fn place(&self, offset: u64, length: usize) -> io::Result<NonNull<u8>> {
        let offset = usize::try_from(offset).map_err(io::Error::other)?;
        if offset.checked_add(length).is_none_or(|end| end > self.length) {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        // SAFETY: the offset is inside of what is mapped.
        Ok(unsafe { self.start.add(offset) })
    }
}

impl AsFd for SharedFile {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

impl Drop for SharedFile {
    fn drop(&mut self) {
        // SAFETY: it was mapped by `new`, and nothing points into it: all that was read was copied.
        let unmapped = unsafe { munmap(self.start.as_ptr().cast(), self.length) };
        debug_assert!(unmapped.is_ok(), "{unmapped:?}");
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::FileExt;

    use super::super::array::{Array, Number};
    use super::*;

    #[test]
    fn p06_bytes_are_copied_both_ways_and_nothing_beyond_is_touched() {
        let shared = SharedFile::new(1 << 20).unwrap();
        shared.write(5, b"abc").unwrap();
        assert_eq!(shared.read(4, 5).unwrap(), b"\0abc\0");
        let mut other = [0; 3];
        shared.file.read_exact_at(&mut other, 5).unwrap();
        shared.file.write_all_at(b"xyz", 1 << 19).unwrap();
        assert_eq!(
            (&other, &shared.read(1 << 19, 3).unwrap()[..]),
            (b"abc", &b"xyz"[..])
        );
        shared.give_up(0, 4096);
        assert_eq!(shared.read(5, 3).unwrap(), [0, 0, 0]);
        let end = 1 << 20;
        assert!(shared.write(end - 1, b"ab").is_err() && shared.read(end, 1).is_err());
        assert!(shared.read(u64::MAX, 2).is_err() && shared.read(end, 0).unwrap().is_empty());
    }

    #[test]
    fn p06_what_is_lent_stays_until_nobody_looks_at_it() {
        let shared = Arc::new(SharedFile::new(1 << 20).unwrap());
        shared.write(8, &7_f64.to_ne_bytes()).unwrap();
        let kept = Arc::new(());
        let lent = shared.lend(8, 8, Arc::clone(&kept)).unwrap();
        assert!(shared.lend(1 << 20, 1, ()).is_err());
        drop(shared);
        let array = Array::of_lent(lent, "d", 8, &[1]).unwrap();
        assert_eq!(array.items(f64::NAME).unwrap().copied::<f64>(), Some(vec![7.0]));
        assert_eq!(Arc::strong_count(&kept), 2);
        drop(array);
        assert_eq!(Arc::strong_count(&kept), 1);
    }

    #[test]
    fn p06_nobody_makes_it_shorter() {
        let shared = SharedFile::new(1 << 20).unwrap();
        assert!(shared.file.set_len(4096).is_err());
        shared.file.set_len(2 << 20).unwrap();
        assert_eq!(shared.read((1 << 20) - 2, 2).unwrap(), [0, 0]);
    }
}
