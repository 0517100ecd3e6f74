//! Counted entries in a list: what a handle shares with the list that it is in, in one piece of memory that is used again.
//! The tests compile this file a second time, with the atomics of a model checker as `super::sync`.
//!
//! # Who owns what
//!
//! An entry is in one list from its making until its last owner goes. The list is guarded by a lock, and by it alone:
//!
//! - an owner makes further ones without the lock, as its own count is one already;
//! - an owner that goes lowers the count without the lock while it is above one. Whoever finds it at one takes the lock
//!   and looks again: if it still is one, the entry leaves the list, else the count is lowered;
//! - the list makes owners under the lock. What is in the list has a count of one at least, so that nothing rises from
//!   nothing.
//!
//! ```text
//! count   thread A                 thread B
//!   1     drop: one, lock ..       (has the lock) finds the entry in the list, one more owner
//!   2     .. has the lock: two     unlock
//!   1     lowered, unlock          uses the entry
//! ```
//!
//! The list keeps its keeper, of which it is a part, while it has entries. So an entry borrows it and counts nothing.
#![allow(unsafe_code)]

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::ptr::{NonNull, null_mut};

use super::sync::{AtomicU32, Ordering};

// The path is said, as the tests compile this file under a name of theirs.
#[path = "entries/owner.rs"]
mod owner;

use owner::{Entry, lower};
pub(crate) use owner::{Keeper, Leaving, Owner};

/// How many entries a list keeps for later ones.
const SPARE: usize = 64;

/// The size of an entry, content and all.
#[cfg(test)]
pub(crate) const fn size<K: Keeper>() -> usize {
    size_of::<Entry<K>>()
}

/// Names an entry without owning it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    address: usize,
    number: u64,
}

/// Room in a list for an entry. Dropped, it is lost.
pub(crate) struct Room<'e, K: Keeper> {
    list: &'e mut Entries<K>,
    keeper: &'e K,
    entry: NonNull<Entry<K>>,
}

impl<K: Keeper> Room<'_, K> {
    /// Makes an entry, as the last of the list.
    #[inline(always)]
    pub(crate) fn fill(self, mark: u32, content: K::Content) -> Owner<K> {
        let Room { list, keeper, entry } = self;
        // SAFETY: the room is ours. The keeper's bytes are borrowed while the list has the entry, and the list keeps a clone.
        unsafe {
            entry.write(Entry {
                count: AtomicU32::new(1),
                mark: AtomicU32::new(mark),
                before: null_mut(),
                after: null_mut(),
                keeper: ManuallyDrop::new(std::ptr::read(keeper)),
                content: ManuallyDrop::new(content),
            });
            list.link(entry.as_ptr());
        }
        if list.keeper.is_none() {
            list.keeper = Some(keeper.clone());
        }
        list.len += 1;
        Owner(entry)
    }
}

/// The only owner of an entry that is still in its list, which nobody else reaches meanwhile. Forgotten, it leaves the entry where
/// it is, for ever.
pub(crate) struct Last<'e, K: Keeper> {
    list: &'e mut Entries<K>,
    owner: ManuallyDrop<Owner<K>>,
}

impl<K: Keeper> Deref for Last<'_, K> {
    type Target = K::Content;

    #[inline]
    fn deref(&self) -> &K::Content {
        &self.owner
    }
}

impl<K: Keeper> Last<'_, K> {
    /// Takes the entry out of the list.
    #[inline(never)]
    pub(crate) fn take(self) -> Left<K> {
        let mark = self.owner.mark().load(Ordering::Relaxed);
        let (content, keeper) = self.take_part(|content| content);
        Left {
            content,
            mark,
            keeper,
        }
    }

    /// Takes the entry out of the list. Of its content, `part` is left; the rest is dropped here, under the lock. That and the
    /// keeper of a list that has no entries any more are to be dropped after it.
    #[inline]
    pub(crate) fn take_part<R>(self, part: impl FnOnce(K::Content) -> R) -> (R, Option<K>) {
        let Last { list, owner } = self;
        let entry = owner.0.as_ptr();
        // SAFETY: this is the only owner, and nobody can make another, as the list is borrowed. The content is moved out once.
        let part = unsafe {
            list.unlink(entry);
            part(ManuallyDrop::take(&mut (*entry).content))
        };
        list.len -= 1;
        if !list.tagged.is_empty() {
            list.tagged.remove(&entry.addr());
        }
        list.keep(entry);
        let keeper = if list.len == 0 { list.keeper.take() } else { None };
        (part, keeper)
    }
}

/// What has left a list, to be dropped after its lock: its content first.
pub(crate) struct Left<K: Keeper> {
    pub(crate) content: K::Content,
    pub(crate) mark: u32,
    pub(crate) keeper: Option<K>,
}

/// The list of all entries that have owners, in the order in which they came or were sorted.
pub(crate) struct Entries<K: Keeper> {
    first: *mut Entry<K>,
    last: *mut Entry<K>,
    len: usize,
    keeper: Option<K>,
    /// Entries without content, linked by `after`.
    spare: *mut Entry<K>,
    spares: usize,
    /// The tagged entries, by address, with the numbers of their tags.
    tagged: BTreeMap<usize, (u64, NonNull<Entry<K>>)>,
    /// How many were ever tagged.
    tags: u64,
}

// SAFETY: the entries belong to the list, and may be on any thread as their owners may.
unsafe impl<K: Keeper> Send for Entries<K> {}

impl<K: Keeper> Default for Entries<K> {
    fn default() -> Self {
        Entries {
            first: null_mut(),
            last: null_mut(),
            len: 0,
            keeper: None,
            spare: null_mut(),
            spares: 0,
            tagged: BTreeMap::new(),
            tags: 0,
        }
    }
}

impl<K: Keeper> Entries<K> {
    /// How many entries there are.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Makes room for an entry. `keeper` is what this list is a part of.
    #[inline]
    pub(crate) fn make_room<'e>(&'e mut self, keeper: &'e K) -> Room<'e, K> {
        Room {
            entry: self.room(),
            list: self,
            keeper,
        }
    }

    /// Memory for an entry.
    #[inline]
    fn room(&mut self) -> NonNull<Entry<K>> {
        let Some(room) = NonNull::new(self.spare) else {
            return NonNull::from(Box::leak(Box::<Entry<K>>::new_uninit())).cast();
        };
        // SAFETY: spare entries are the list's own, and linked.
        self.spare = unsafe { (*room.as_ptr()).after };
        self.spares -= 1;
        room
    }

    /// Puts an entry at the end.
    ///
    /// # Safety
    ///
    /// It belongs to this list, and is not linked.
    #[inline]
    unsafe fn link(&mut self, entry: *mut Entry<K>) {
        // SAFETY: entries in the list are alive, and their links are ours under the lock.
        unsafe {
            (*entry).before = self.last;
            (*entry).after = null_mut();
            if self.last.is_null() {
                self.first = entry;
            } else {
                (*self.last).after = entry;
            }
        }
        self.last = entry;
    }

    /// Takes an entry out.
    ///
    /// # Safety
    ///
    /// It is linked in this list.
    #[inline]
    unsafe fn unlink(&mut self, entry: *mut Entry<K>) {
        // SAFETY: its neighbours are in the list, so they are alive, and their links are ours under the lock.
        unsafe {
            let (before, after) = ((*entry).before, (*entry).after);
            if before.is_null() {
                self.first = after;
            } else {
                (*before).after = after;
            }
            if after.is_null() {
                self.last = before;
            } else {
                (*after).before = before;
            }
        }
    }

    /// An owner goes. If it is the last one, its entry is to be taken out.
    #[inline]
    pub(crate) fn last(&mut self, owner: Leaving<K>) -> Option<Last<'_, K>> {
        let Leaving(owner) = owner;
        let count = owner.count();
        // Under the lock, so that nobody finds it in the list. What earlier owners did comes before this.
        while count.load(Ordering::Acquire) > 1 {
            if lower(count) {
                return None;
            }
        }
        Some(Last { list: self, owner })
    }

    /// Keeps the memory of an entry that has left, or frees it.
    #[inline]
    fn keep(&mut self, entry: *mut Entry<K>) {
        if self.spares == SPARE {
            // SAFETY: made by a box, of this type; its content has been moved out.
            drop(unsafe { Box::from_raw(entry.cast::<std::mem::MaybeUninit<Entry<K>>>()) });
            return;
        }
        // SAFETY: nobody else knows it any more.
        unsafe { (*entry).after = self.spare };
        self.spare = entry;
        self.spares += 1;
    }

    /// All entries, as their owners see them.
    fn all(&self) -> impl Iterator<Item = ManuallyDrop<Owner<K>>> {
        // SAFETY: entries in the list are alive, and their links are ours under the lock.
        let after = |entry: &NonNull<Entry<K>>| NonNull::new(unsafe { (*entry.as_ptr()).after });
        std::iter::successors(NonNull::new(self.first), after).map(|entry| ManuallyDrop::new(Owner(entry)))
    }

    /// One more owner of each entry that is `wanted`, by its content and its mark.
    pub(crate) fn owners(&self, mut wanted: impl FnMut(&K::Content, u32) -> bool) -> Vec<Owner<K>> {
        self.all()
            .filter(|owner| wanted(owner, owner.mark().load(Ordering::Relaxed)))
            .map(|owner| Owner::clone(&owner))
            .collect()
    }

    /// One more owner of the first one, if there is one and it is `wanted`.
    pub(crate) fn first(&self, wanted: impl FnOnce(&K::Content) -> bool) -> Option<Owner<K>> {
        let first = self.all().next().filter(|owner| wanted(owner))?;
        Some(Owner::clone(&first))
    }

    /// Puts the first one at the end.
    pub(crate) fn first_to_end(&mut self) {
        let entry = self.first;
        if !entry.is_null() {
            // SAFETY: it is linked here, and not any more when it is linked again.
            unsafe {
                self.unlink(entry);
                self.link(entry);
            }
        }
    }

    /// Sorts the list, smallest first; returns the greatest key.
    pub(crate) fn sort(&mut self, key: impl Fn(&K::Content) -> u64) -> Option<u64> {
        let mut all: Vec<_> = self.all().map(|owner| (key(&owner), owner.0)).collect();
        all.sort_unstable_by_key(|(key, _)| *key);
        (self.first, self.last) = (null_mut(), null_mut());
        for (_, entry) in &all {
            // SAFETY: each belongs to this list, which starts anew.
            unsafe { self.link(entry.as_ptr()) };
        }
        all.last().map(|(key, _)| *key)
    }

    /// Names an entry of this list, so that [`find`](Entries::find) finds it as long as it is there.
    pub(crate) fn tag(&mut self, owner: &Owner<K>) -> Tag {
        let address = owner.0.addr().get();
        let tags = &mut self.tags;
        let (number, _) = *self.tagged.entry(address).or_insert_with(|| {
            *tags += 1;
            (*tags, owner.0)
        });
        Tag { address, number }
    }

    /// One more owner of a tagged entry, unless it is no more.
    pub(crate) fn find(&self, tag: Tag) -> Option<Owner<K>> {
        let (number, entry) = self.tagged.get(&tag.address)?;
        // Tagged entries are in the list, and so have owners.
        let found = ManuallyDrop::new(Owner(*entry));
        (*number == tag.number).then(|| Owner::clone(&found))
    }
}

impl<K: Keeper> Drop for Entries<K> {
    fn drop(&mut self) {
        // There are no others: while there are entries, the list keeps what it is a part of.
        while let Some(spare) = NonNull::new(self.spare) {
            let _ = self.room();
            // SAFETY: made by a box, of this type; its content has been moved out.
            drop(unsafe { Box::from_raw(spare.as_ptr().cast::<std::mem::MaybeUninit<Entry<K>>>()) });
        }
    }
}
