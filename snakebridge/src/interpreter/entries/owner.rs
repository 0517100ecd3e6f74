//! An entry and its owners: what a handle is, beside the list that keeps it (see [`super`] for who owns what).
#![allow(unsafe_code)]

use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::ptr::{NonNull, addr_of};

use super::super::sync::{AtomicU32, Ordering};

/// What a list of entries is a part of, and keeps.
///
/// # Safety
///
/// It is a shared pointer: as long as there is a clone, all clones lead to the same list, and a copy of its bytes may be
/// borrowed. It passes itself to [`Entries::make_room`](super::Entries::make_room) of that list alone, and [`leave`](Keeper::leave) passes what it gets to
/// [`Entries::last`](super::Entries::last) of that list, or forgets it. The list is only reached under its lock.
pub(crate) unsafe trait Keeper: Clone + Send + Sync + 'static {
    /// What is in each entry.
    type Content: Send + Sync;

    /// An owner goes that may be the last.
    fn leave(&self, owner: Leaving<Self>);
}

/// An entry. Its links belong to whoever has the lock, all else to whoever owns the entry.
pub(super) struct Entry<K: Keeper> {
    pub(super) count: AtomicU32,
    pub(super) mark: AtomicU32,
    pub(super) before: *mut Entry<K>,
    pub(super) after: *mut Entry<K>,
    /// A copy of the list's own, which is not counted.
    pub(super) keeper: ManuallyDrop<K>,
    pub(super) content: ManuallyDrop<K::Content>,
}

/// An owner of an entry, or what a handle is: a counted pointer.
pub(crate) struct Owner<K: Keeper>(pub(super) NonNull<Entry<K>>);

// SAFETY: as for `Arc`: all that an owner reaches may be reached from any thread.
unsafe impl<K: Keeper> Send for Owner<K> {}
// SAFETY: the same.
unsafe impl<K: Keeper> Sync for Owner<K> {}

// What is shared is the content, which has to say that for itself.
impl<K: Keeper<Content: RefUnwindSafe>> UnwindSafe for Owner<K> {}
impl<K: Keeper<Content: RefUnwindSafe>> RefUnwindSafe for Owner<K> {}

impl<K: Keeper> Owner<K> {
    /// What the list of the entry is a part of.
    #[inline]
    pub(crate) fn keeper(&self) -> &K {
        // SAFETY: the entry is alive, and the list keeps a clone as long as it has the entry.
        unsafe { &*addr_of!((*self.0.as_ptr()).keeper) }
    }

    /// A number beside the content, which starts as [`Entries::make_room`](super::Entries::make_room) gets it.
    #[inline]
    pub(crate) fn mark(&self) -> &AtomicU32 {
        // SAFETY: the entry is alive.
        unsafe { &*addr_of!((*self.0.as_ptr()).mark) }
    }

    #[inline]
    pub(super) fn count(&self) -> &AtomicU32 {
        // SAFETY: the entry is alive.
        unsafe { &*addr_of!((*self.0.as_ptr()).count) }
    }

    /// Whether both own the same entry.
    pub(crate) fn is_same(&self, other: &Owner<K>) -> bool {
        self.0 == other.0
    }

    #[inline(never)]
    fn go(&mut self) {
        if lower(self.count()) {
            return;
        }
        // The entry may end while its keeper is still running, so that has a copy.
        // SAFETY: a copy of the bytes, which is borrowed while the list has the entry, and not dropped.
        let keeper = unsafe { addr_of!((*self.0.as_ptr()).keeper).read() };
        keeper.leave(Leaving(ManuallyDrop::new(Owner(self.0))));
    }
}

/// Lowers a count that is above one; returns whether it was.
#[inline]
pub(super) fn lower(count: &AtomicU32) -> bool {
    let mut known = count.load(Ordering::Relaxed);
    while known > 1 {
        // What this owner did comes before what the last one does.
        match count.compare_exchange_weak(known, known - 1, Ordering::Release, Ordering::Relaxed) {
            Ok(_) => return true,
            Err(now) => known = now,
        }
    }
    false
}

impl<K: Keeper> Deref for Owner<K> {
    type Target = K::Content;

    #[inline]
    fn deref(&self) -> &K::Content {
        // SAFETY: the entry is alive, and its content is only borrowed as long as it is.
        unsafe { &*addr_of!((*self.0.as_ptr()).content) }
    }
}

impl<K: Keeper> Clone for Owner<K> {
    #[inline]
    fn clone(&self) -> Owner<K> {
        // As `Arc` does: who forgets so many handles must not wrap the count.
        if self.count().fetch_add(1, Ordering::Relaxed) > u32::MAX / 2 {
            std::process::abort();
        }
        Owner(self.0)
    }
}

impl<K: Keeper> Drop for Owner<K> {
    #[inline]
    fn drop(&mut self) {
        self.go();
    }
}

/// An owner that goes, and may be the last. Forgotten, it leaves the entry where it is, for ever.
pub(crate) struct Leaving<K: Keeper>(pub(super) ManuallyDrop<Owner<K>>);
