//! `handover` under loom, which tries all interleavings of the threads and all values that a load may see.

use std::ptr::NonNull;
use std::sync::Arc;

use loom::sync::atomic::AtomicUsize;
use loom::thread;

use handover::{OncePointer, Queue};
use sync::{Mutex, Ordering};

/// Loom's types, with the signatures of parking_lot.
mod sync {
    pub(super) use loom::sync::atomic::{AtomicPtr, Ordering};

    pub(super) struct Mutex<T>(loom::sync::Mutex<T>);
    pub(super) struct Guard<'m, T>(Option<loom::sync::MutexGuard<'m, T>>);
    pub(super) struct Condvar(loom::sync::Condvar);

    impl<T> Mutex<T> {
        pub(super) fn new(value: T) -> Mutex<T> {
            Mutex(loom::sync::Mutex::new(value))
        }

        pub(super) fn lock(&self) -> Guard<'_, T> {
            Guard(self.0.lock().ok())
        }
    }

    impl<T> std::ops::Deref for Guard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            self.0.as_ref().unwrap()
        }
    }

    impl<T> std::ops::DerefMut for Guard<'_, T> {
        fn deref_mut(&mut self) -> &mut T {
            self.0.as_mut().unwrap()
        }
    }

    impl Condvar {
        pub(super) fn new() -> Condvar {
            Condvar(loom::sync::Condvar::new())
        }

        pub(super) fn notify_one(&self) {
            self.0.notify_one();
        }

        pub(super) fn wait<T>(&self, guard: &mut Guard<'_, T>) {
            guard.0 = guard.0.take().and_then(|held| self.0.wait(held).ok());
        }
    }
}

#[allow(clippy::duplicate_mod, reason = "once more, with loom's locks")]
#[path = "handover.rs"]
mod handover;

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

#[test]
fn r03_what_is_queued_is_released_once_and_the_drainer_never_sleeps_on_work() {
    loom::model(|| {
        let queue = Arc::new(Queue {
            items: Mutex::new(Vec::new()),
            filled: sync::Condvar::new(),
        });
        let droppers: Vec<_> = (0..2)
            .map(|number| {
                let queue = Arc::clone(&queue);
                thread::spawn(move || queue.push(number))
            })
            .collect();
        let mut released = Vec::new();
        while released.len() < 2 {
            queue.wait();
            let taken = queue.take();
            assert!(!taken.is_empty());
            released.extend(taken);
        }
        let found_it_empty: Vec<bool> = droppers.into_iter().map(|one| one.join().unwrap()).collect();
        assert!(found_it_empty.contains(&true), "somebody starts the drainer");
        released.sort_unstable();
        assert_eq!(released, [0, 1]);
    });
}

#[test]
fn r03_a_handle_is_used_while_its_object_is_on_the_way_to_the_drainer() {
    loom::model(|| {
        let (interpreter, place) = (Interpreter::new(), place());
        let queue = Arc::new(Queue {
            items: Mutex::new(Vec::new()),
            filled: sync::Condvar::new(),
        });
        let evicting = {
            let (place, queue) = (Arc::clone(&place), Arc::clone(&queue));
            thread::spawn(move || {
                if place.take().is_some() {
                    queue.push(());
                }
            })
        };
        let drainer = {
            let (interpreter, queue) = (Arc::clone(&interpreter), Arc::clone(&queue));
            thread::spawn(move || {
                queue.wait();
                queue.take().into_iter().for_each(|()| interpreter.release());
            })
        };
        interpreter.use_it(&place);
        evicting.join().unwrap();
        drainer.join().unwrap();
        assert_eq!(interpreter.count.load(Ordering::Relaxed), 0);
    });
}
