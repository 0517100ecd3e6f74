//! `handover` and `crew` under loom, which tries all interleavings of the threads and all values that a load may see.

use std::ptr::NonNull;
use std::sync::Arc;

use loom::sync::atomic::AtomicUsize;
use loom::thread;

use crew::Crew;
use handover::{Line, Look, OncePointer, Own, Pushed};
use sync::{Mutex, Ordering};

/// Loom's types, with the signatures of parking_lot.
mod sync {
    pub(super) use loom::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, Ordering};

    pub(super) struct Mutex<T>(loom::sync::Mutex<T>);
    pub(super) struct Guard<'m, T> {
        held: Option<loom::sync::MutexGuard<'m, T>>,
        of: &'m Mutex<T>,
    }
    pub(super) struct Condvar(loom::sync::Condvar);

    impl<T> Mutex<T> {
        pub(super) fn new(value: T) -> Mutex<T> {
            Mutex(loom::sync::Mutex::new(value))
        }

        pub(super) fn lock(&self) -> Guard<'_, T> {
            Guard {
                held: self.0.lock().ok(),
                of: self,
            }
        }
    }

    impl<T> std::ops::Deref for Guard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            self.held.as_ref().unwrap()
        }
    }

    impl<T> std::ops::DerefMut for Guard<'_, T> {
        fn deref_mut(&mut self) -> &mut T {
            self.held.as_mut().unwrap()
        }
    }

    impl Condvar {
        pub(super) fn new() -> Condvar {
            Condvar(loom::sync::Condvar::new())
        }

        pub(super) fn notify_one(&self) {
            self.0.notify_one();
        }

        pub(super) fn notify_all(&self) {
            self.0.notify_all();
        }

        pub(super) fn wait<T>(&self, guard: &mut Guard<'_, T>) {
            guard.held = guard.held.take().and_then(|held| self.0.wait(held).ok());
        }

        /// The deadline passes while others run. What waits without one, and is not woken, is found as a deadlock.
        pub(super) fn wait_until<T>(&self, guard: &mut Guard<'_, T>, _: std::time::Instant) -> Waited {
            guard.held = None;
            loom::thread::yield_now();
            guard.held = guard.of.0.lock().ok();
            Waited
        }
    }

    pub(super) struct Waited;

    impl Waited {
        pub(super) fn timed_out(&self) -> bool {
            true
        }
    }
}

#[allow(clippy::duplicate_mod, reason = "once more, with loom's locks")]
#[allow(dead_code, reason = "the model does not count")]
#[path = "handover.rs"]
mod handover;

#[allow(clippy::duplicate_mod, reason = "once more, with loom's locks")]
#[allow(dead_code, reason = "the model has one drainer")]
#[path = "crew.rs"]
mod crew;

/// A model of a Python object: a reference count that may be touched only while holding the interpreter.
struct Interpreter {
    lock: Mutex<()>,
    /// References to the only object; at zero it is freed and must not be touched any more.
    count: AtomicUsize,
}

impl Interpreter {
    fn new() -> Arc<Interpreter> {
        Arc::new(Interpreter {
            lock: Mutex::new(()),
            count: AtomicUsize::new(1),
        })
    }

    fn change(&self, by: isize) {
        let before = self.count.load(Ordering::Relaxed);
        assert!(before > 0, "the object was freed already");
        self.count
            .store(before.wrapping_add_signed(by), Ordering::Relaxed);
    }

    /// Does what `Slot::get` does, and uses the result.
    fn use_it(&self, place: &OncePointer<u8>) -> bool {
        let _held = self.lock.lock();
        let found = !place.look().is_null();
        if found {
            self.change(1);
            self.change(-1);
        }
        found
    }

    /// Does what `Loose::release` does.
    fn release(&self) {
        let _held = self.lock.lock();
        self.change(-1);
    }
}

fn place() -> Arc<OncePointer<u8>> {
    Arc::new(OncePointer::new(NonNull::dangling().as_ptr()))
}

#[test]
fn r03_a_pointer_is_taken_by_one_and_never_used_after_it_was_freed() {
    loom::model(|| {
        let (interpreter, place) = (Interpreter::new(), place());
        let takers: Vec<_> = (0..2)
            .map(|_| {
                let (interpreter, place) = (Arc::clone(&interpreter), Arc::clone(&place));
                thread::spawn(move || {
                    let taken = place.take().is_some();
                    if taken {
                        interpreter.release();
                    }
                    usize::from(taken)
                })
            })
            .collect();
        interpreter.use_it(&place);
        let taken: usize = takers.into_iter().map(|taker| taker.join().unwrap()).sum();
        assert_eq!(taken, 1);
        assert_eq!(interpreter.count.load(Ordering::Relaxed), 0);
        assert!(!interpreter.use_it(&place), "what was taken is not found again");
    });
}

#[test]
fn r03_the_last_owner_sees_that_it_was_taken() {
    loom::model(|| {
        let mut place = place();
        let other = Arc::clone(&place);
        let taker = thread::spawn(move || other.take().is_some());
        assert!(taker.join().unwrap());
        // As in `Drop`: no other thread has it.
        assert!(Arc::get_mut(&mut place).unwrap().take_alone().is_none());
    });
}

/// All interleavings with so many preemptions: without a bound, locks and waits together have too many.
fn model(body: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(body);
}

/// A queue, who looks after it, and what was released.
struct Releases {
    interpreter: Mutex<Vec<u32>>,
    crew: Crew<u32>,
    line: Arc<Line<u32>>,
}

impl Releases {
    /// Of a thread that has ended, if time is not to matter.
    fn new(has_thread: bool) -> Arc<Releases> {
        Arc::new(Releases {
            interpreter: Mutex::new(Vec::new()),
            crew: Crew::new(|| 0),
            line: Arc::new(Line::new(has_thread)),
        })
    }

    /// Does what a drop does; returns whether a drainer has to be started.
    fn push(&self, number: u32) -> bool {
        match self.line.push(number, 8) {
            Pushed::Queued { must_list: true } => self.crew.list(Some(Arc::clone(&self.line))),
            Pushed::Queued { must_list: false } => !self.crew.is_watched() && self.crew.list(None),
            Pushed::Full(_) => panic!("there is room"),
        }
    }

    fn next(&self, done: Option<u64>, is_own: bool) -> Option<(u64, u32)> {
        if !is_own {
            return self.line.next(done);
        }
        match self.line.next_own(done) {
            Own::Item(number, item) => Some((number, item)),
            Own::Elsewhere | Own::Nothing => None,
        }
    }

    /// Does what a drainer does with one queue, or the thread on its way into Python.
    fn empty(&self, is_own: bool) {
        let mut held = self.interpreter.lock();
        let mut done = None;
        while let Some((number, item)) = self.next(done, is_own) {
            held.push(item);
            // A finalizer that gives the interpreter away.
            drop(held);
            held = self.interpreter.lock();
            done = Some(number);
        }
    }

    /// A drainer, until so many were released.
    fn drain(&self, count: usize) {
        let mut is_new = true;
        while self.interpreter.lock().len() < count {
            self.crew.wait_for_work(is_new);
            is_new = false;
            while !self.crew.due().is_empty() {
                self.empty(false);
            }
            self.crew.finish();
        }
    }

    fn released(&self) -> Vec<u32> {
        let mut all = self.interpreter.lock().clone();
        all.sort_unstable();
        all
    }
}

#[test]
fn r03_what_is_queued_is_released_once_and_the_drainer_never_sleeps_on_work() {
    model(|| {
        let releases = Releases::new(false);
        let droppers: Vec<_> = (0..2)
            .map(|number| {
                let releases = Arc::clone(&releases);
                thread::spawn(move || {
                    if releases.push(number) {
                        releases.drain(2);
                        return true;
                    }
                    false
                })
            })
            .collect();
        let started: Vec<bool> = droppers.into_iter().map(|one| one.join().unwrap()).collect();
        assert_eq!(
            started.iter().filter(|one| **one).count(),
            1,
            "one starts the drainer"
        );
        assert_eq!(releases.released(), [0, 1]);
    });
}

#[test]
fn r03_a_thread_finds_what_it_has_dropped_released_or_in_hand() {
    model(|| {
        let releases = Releases::new(true);
        releases.push(1);
        releases.push(2);
        let drainer = {
            let releases = Arc::clone(&releases);
            thread::spawn(move || releases.empty(false))
        };
        releases.empty(true);
        if matches!(releases.line.next_own(None), Own::Elsewhere) {
            releases.line.wait_for_others(None);
        }
        assert_eq!(releases.released(), [1, 2], "each once, before the call");
        drainer.join().unwrap();
        assert_eq!(releases.line.look(0), Look::Done);
        assert!(matches!(releases.line.next_own(None), Own::Nothing));
    });
}

#[test]
fn r05_what_is_waited_for_is_taken_and_acknowledged() {
    model(|| {
        // The thread lives and the time stands still: only that somebody waits makes it due.
        let releases = Releases::new(true);
        assert!(releases.push(1));
        let drainer = {
            let releases = Arc::clone(&releases);
            thread::spawn(move || releases.drain(2))
        };
        let first = releases.line.end();
        releases.push(2);
        releases.line.hurry();
        releases.crew.list(None);
        assert!(releases.line.wait(&(first..first + 1), None));
        assert_eq!(releases.released(), [1, 2]);
        drainer.join().unwrap();
    });
}

#[test]
fn r03_an_item_is_not_lost_between_the_list_and_the_drainers_look() {
    model(|| {
        let releases = Releases::new(false);
        releases.push(1);
        let drainer = {
            let releases = Arc::clone(&releases);
            thread::spawn(move || releases.drain(3))
        };
        // The thread takes its own while the drainer looks whether anything is left.
        releases.empty(true);
        releases.push(2);
        releases.push(3);
        drainer.join().unwrap();
        assert_eq!(releases.released(), [1, 2, 3]);
    });
}

#[test]
fn r03_a_handle_is_used_while_its_object_is_on_the_way_to_the_drainer() {
    model(|| {
        let (interpreter, place) = (Interpreter::new(), place());
        let releases = Releases::new(false);
        let evicting = {
            let (place, releases) = (Arc::clone(&place), Arc::clone(&releases));
            thread::spawn(move || {
                if place.take().is_some() {
                    releases.push(0);
                }
            })
        };
        let drainer = {
            let (interpreter, releases) = (Arc::clone(&interpreter), Arc::clone(&releases));
            thread::spawn(move || {
                while releases.line.next(None).is_none() {
                    thread::yield_now();
                }
                interpreter.release();
            })
        };
        interpreter.use_it(&place);
        evicting.join().unwrap();
        drainer.join().unwrap();
        assert_eq!(interpreter.count.load(Ordering::Relaxed), 0);
    });
}
