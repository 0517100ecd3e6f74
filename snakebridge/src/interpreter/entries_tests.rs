//! `entries`, `late` and `brief` under loom, which tries all interleavings of the threads and all values that a load may see.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicUsize as Plain, Ordering as PlainOrdering};

use loom::cell::UnsafeCell;
use loom::sync::{Arc, Mutex};
use loom::thread;

use brief::Brief;
use entries::{Entries, Keeper, Last, Leaving, Owner};
use late::{Late, Told};

/// Loom's atomics.
mod sync {
    pub(super) use loom::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};

    pub(super) fn pause(_: u32) {
        loom::thread::yield_now();
    }
}

#[allow(clippy::duplicate_mod, reason = "once more, with loom's atomics")]
#[allow(dead_code, reason = "the model does not need all of it")]
#[path = "brief.rs"]
mod brief;

#[allow(clippy::duplicate_mod, reason = "once more, with loom's atomics")]
#[allow(dead_code, reason = "the model does not need all of it")]
#[path = "entries.rs"]
mod entries;

#[allow(clippy::duplicate_mod, reason = "once more, with loom's atomics")]
#[allow(dead_code, reason = "the model does not need all of it")]
#[path = "late.rs"]
mod late;

/// What a session is to the list of its entries.
#[derive(Clone)]
struct Home(Arc<Inner>);

struct Inner {
    list: Mutex<Entries<Home>>,
    dropped: std::sync::Arc<Plain>,
}

/// Read by owners and written by its end: loom finds a read that the end does not come after.
struct Item {
    cell: UnsafeCell<u32>,
    dropped: std::sync::Arc<Plain>,
}

// SAFETY: the cell is written when nobody else has the item; that is what the models are to find.
unsafe impl Send for Item {}
// SAFETY: the same.
unsafe impl Sync for Item {}

impl Item {
    fn read(&self) -> u32 {
        // SAFETY: read only; loom says so where it is written at the same time.
        self.cell.with(|number| unsafe { *number })
    }
}

impl Drop for Item {
    fn drop(&mut self) {
        // SAFETY: as above, the other way round.
        self.cell.with_mut(|number| unsafe { *number = u32::MAX });
        self.dropped.fetch_add(1, PlainOrdering::SeqCst);
    }
}

// SAFETY: an `Arc` of the one list, behind its lock.
unsafe impl Keeper for Home {
    type Content = Item;

    fn leave(&self, owner: Leaving<Home>) {
        let mut list = self.0.list.lock().unwrap();
        let left = list.last(owner).map(Last::take);
        drop(list);
        drop(left);
    }
}

impl Home {
    fn new() -> Home {
        let list = Mutex::new(Entries::default());
        let dropped = std::sync::Arc::new(Plain::new(0));
        Home(Arc::new(Inner { list, dropped }))
    }

    fn add(&self, number: u32) -> Owner<Home> {
        let item = Item {
            cell: UnsafeCell::new(number),
            dropped: std::sync::Arc::clone(&self.0.dropped),
        };
        self.0.list.lock().unwrap().make_room(self).fill(0, item)
    }

    /// Does what the end of a session does: owners of all, which go after the lock.
    fn all(&self) -> Vec<u32> {
        let owners = self.0.list.lock().unwrap().owners(|_, _| true);
        owners.iter().map(|owner| owner.read()).collect()
    }

    /// What must be true when all owners have gone.
    fn is_empty_after(&self, entries: usize) {
        assert_eq!(self.0.list.lock().unwrap().len(), 0);
        assert_eq!(self.0.dropped.load(PlainOrdering::SeqCst), entries);
    }
}

/// All interleavings with so many preemptions: without a bound, three threads with a lock have too many.
fn model(body: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(body);
}

#[test]
fn r03_of_two_owners_that_go_at_once_one_is_the_last() {
    model(|| {
        let home = Home::new();
        let owner = home.add(7);
        let other = owner.clone();
        let thread = thread::spawn(move || assert_eq!(other.read(), 7));
        assert_eq!(owner.read(), 7);
        drop(owner);
        thread.join().unwrap();
        home.is_empty_after(1);
    });
}

#[test]
fn s13_an_entry_that_is_found_while_its_last_owner_goes_lives_until_the_finder_goes() {
    model(|| {
        let home = Home::new();
        let owner = home.add(7);
        let found = {
            let home = home.clone();
            thread::spawn(move || home.all())
        };
        drop(owner);
        let found = found.join().unwrap();
        assert!(found.is_empty() || found == [7]);
        home.is_empty_after(1);
    });
}

#[test]
fn s13_a_tag_finds_its_entry_or_nothing_and_never_the_next_one_in_its_place() {
    model(|| {
        let home = Home::new();
        let owner = home.add(7);
        let tag = home.0.list.lock().unwrap().tag(&owner);
        let finder = {
            let home = home.clone();
            thread::spawn(move || {
                let found = home.0.list.lock().unwrap().find(tag);
                found.map(|owner| owner.read())
            })
        };
        drop(owner);
        // In the memory of the first, if that has gone.
        let next = home.add(8);
        let found = finder.join().unwrap();
        assert!(found.is_none() || found == Some(7));
        assert!(home.0.list.lock().unwrap().find(tag).is_none());
        assert_eq!(next.read(), 8);
        drop(next);
        home.is_empty_after(2);
    });
}

#[test]
fn s04_entries_come_and_go_while_all_are_cleared_and_the_list_lets_go_of_its_session() {
    model(|| {
        let home = Home::new();
        let owner = home.add(1);
        let user = {
            let owner = owner.clone();
            thread::spawn(move || {
                let own = owner.keeper().add(2);
                drop(owner);
                assert_eq!(own.read(), 2);
            })
        };
        drop(owner);
        assert!(home.all().iter().all(|number| [1, 2].contains(number)));
        user.join().unwrap();
        home.is_empty_after(2);
        // Loom counts what is left of an `Arc`: with entries, the list would keep itself.
    });
}

#[test]
fn of_two_boxes_made_at_once_both_threads_see_the_same() {
    static WORD: &str = "static";
    loom::model(|| {
        let late = Arc::new(Late::<&str, String>::new(&WORD));
        let other = Arc::clone(&late);
        let thread = thread::spawn(move || other.or_make(|word| format!("{word} one")).clone());
        let mine = late.or_make(|word| format!("{word} two")).clone();
        assert_eq!(thread.join().unwrap(), mine);
        assert!(matches!(late.get(), Told::Boxed(known) if *known == mine));
    });
}

/// A number that only who has the lock may look at.
struct Locked {
    lock: Brief,
    number: UnsafeCell<u32>,
}

// SAFETY: the number is reached under the lock; that is what the model is to find.
unsafe impl Sync for Locked {}

#[test]
fn of_those_that_want_a_lock_for_moments_one_has_it_and_the_next_sees_what_it_did() {
    model(|| {
        let locked = Arc::new(Locked {
            lock: Brief(sync::AtomicBool::new(false)),
            number: UnsafeCell::new(0),
        });
        let count = |locked: &Locked| {
            locked.lock.take();
            // SAFETY: under the lock; loom says so where another one looks at the same time.
            locked.number.with_mut(|number| unsafe { *number += 1 });
            locked.lock.give_back();
        };
        let other = Arc::clone(&locked);
        let thread = thread::spawn(move || count(&other));
        count(&locked);
        thread.join().unwrap();
        assert!(locked.lock.try_take(), "all have given it back");
        // SAFETY: as above.
        locked.number.with(|number| assert_eq!(unsafe { *number }, 2));
    });
}
