//! What threads hand over without holding the interpreter: a pointer that only the first taker gets, and the queue of
//! one thread, which the thread itself and the drainers empty. The tests compile this file a second time, with the
//! atomics and locks of a model checker as `super::sync`.

use std::collections::VecDeque;
use std::ops::Range;
use std::ptr::{NonNull, null_mut};
use std::time::Instant;

use super::sync::{AtomicPtr, Condvar, Guard, Mutex, Ordering};

/// A pointer that many can read until one of them takes it out.
pub(crate) struct OncePointer<T>(AtomicPtr<T>);

impl<T> OncePointer<T> {
    pub(crate) fn new(pointer: *mut T) -> OncePointer<T> {
        OncePointer(AtomicPtr::new(pointer))
    }

    /// The pointer, or null. Another thread may take it out right after this.
    #[inline]
    pub(crate) fn look(&self) -> *mut T {
        self.0.load(Ordering::Acquire)
    }

    /// Takes the pointer out; only one caller ever gets it.
    pub(crate) fn take(&self) -> Option<NonNull<T>> {
        NonNull::new(self.0.swap(null_mut(), Ordering::AcqRel))
    }

    /// [`take`](OncePointer::take) for a pointer that no other thread can see any more, which is cheaper.
    #[inline]
    pub(crate) fn take_alone(&mut self) -> Option<NonNull<T>> {
        NonNull::new(self.0.load(Ordering::Relaxed))
    }
}

/// For how many milliseconds, from the drainers' first look at its oldest item, a queue is left to its thread.
pub(crate) const LEFT_ALONE: u64 = 50;

/// What one thread has queued. Items are numbered in the order in which they came, and leave in that order.
///
/// An item is *queued*, then *in hand* (taken out, its finalizer may be running), then done. What is in hand is known,
/// so that others can wait for it.
pub(crate) struct Line<T> {
    queue: Mutex<Queue<T>>,
    /// Something is done, and somebody waits for that.
    done: Condvar,
}

struct Queue<T> {
    items: VecDeque<T>,
    /// The number of the first item in `items`.
    first: u64,
    hands: Vec<Hand>,
    /// The number of the oldest item at the drainers' last look, and when they first saw it, in milliseconds. Who queues does
    /// not look at the clock, which takes as long as the rest.
    seen: Option<u64>,
    since: u64,
    /// Somebody waits: taken at once.
    is_urgent: bool,
    /// The thread has ended, so nobody else takes it: always urgent.
    has_ended: bool,
    /// The drainers have it in their list.
    is_listed: bool,
    /// How many threads wait for `done`.
    waiting: usize,
    /// The thread has waited for items in hand before this number, and will not do so again.
    waited: u64,
}

#[derive(Clone, Copy)]
struct Hand {
    number: u64,
    /// The thread of the queue has it.
    is_own: bool,
}

/// What became of an item that was to be queued.
pub(crate) enum Pushed<T> {
    /// It is queued; whether the queue has to be added to the list of the drainers.
    Queued { must_list: bool },
    /// There was no room.
    Full(T),
}

/// What the thread of a queue finds in it.
pub(crate) enum Own<T> {
    Item(u64, T),
    /// Nothing, but the drainers have something of this thread in hand that it has not yet waited for.
    Elsewhere,
    Nothing,
}

/// What the drainers find in a queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Look {
    /// To be taken now.
    Due,
    /// To be taken at that time, in milliseconds.
    At(u64),
    /// Everything is in hand.
    InHand,
    /// Everything is done. The queue counts as not listed any more.
    Done,
}

impl<T> Line<T> {
    /// The queue of a thread, or one without a thread.
    pub(crate) fn new(has_thread: bool) -> Line<T> {
        Line {
            queue: Mutex::new(Queue {
                items: VecDeque::new(),
                first: 0,
                hands: Vec::new(),
                seen: None,
                since: 0,
                is_urgent: false,
                has_ended: !has_thread,
                is_listed: false,
                waiting: 0,
                waited: 0,
            }),
            done: Condvar::new(),
        }
    }

    /// Adds an item. Waits at most for another short operation on this queue.
    pub(crate) fn push(&self, item: T, limit: usize) -> Pushed<T> {
        let mut queue = self.queue.lock();
        if queue.items.len() >= limit {
            return Pushed::Full(item);
        }
        queue.items.push_back(item);
        let must_list = !queue.is_listed;
        queue.is_listed = true;
        Pushed::Queued { must_list }
    }

    /// For the drainers: notes that the item taken before is done, and takes the next one, with its number.
    pub(crate) fn next(&self, done: Option<u64>) -> Option<(u64, T)> {
        let mut queue = self.queue.lock();
        self.acknowledge(&mut queue, done);
        queue.take(false)
    }

    /// The same for the thread of the queue.
    pub(crate) fn next_own(&self, done: Option<u64>) -> Own<T> {
        let mut queue = self.queue.lock();
        self.acknowledge(&mut queue, done);
        match queue.take(true) {
            Some((number, item)) => Own::Item(number, item),
            None if queue.is_elsewhere(queue.waited..queue.first) => Own::Elsewhere,
            None => Own::Nothing,
        }
    }

    fn acknowledge(&self, queue: &mut Queue<T>, done: Option<u64>) {
        if let Some(done) = done {
            // There is one, nearly always; their order means nothing.
            if let Some(at) = queue.hands.iter().position(|hand| hand.number == done) {
                queue.hands.swap_remove(at);
            }
            if queue.waiting > 0 {
                self.done.notify_all();
            }
        }
    }

    /// For the drainers: what to do with this queue of their list.
    pub(crate) fn look(&self, now: u64) -> Look {
        let mut queue = self.queue.lock();
        let look = queue.look(now);
        if look == Look::Done {
            queue.is_listed = false;
        }
        look
    }

    /// Whether it is to be emptied now.
    pub(crate) fn is_due(&self, now: u64) -> bool {
        self.queue.lock().look(now) == Look::Due
    }

    /// How many items are queued.
    pub(crate) fn len(&self) -> usize {
        self.queue.lock().items.len()
    }

    /// The number of the next item that will come.
    pub(crate) fn end(&self) -> u64 {
        self.queue.lock().end()
    }

    /// Makes what is queued urgent; returns the number of the next item. The caller wakes the drainers.
    pub(crate) fn hurry(&self) -> u64 {
        let mut queue = self.queue.lock();
        queue.is_urgent = !queue.items.is_empty();
        queue.end()
    }

    /// The thread has ended. The caller wakes the drainers.
    pub(crate) fn leave_all(&self) {
        self.queue.lock().has_ended = true;
    }

    /// Waits until the items with these numbers are done; without a deadline, for ever.
    pub(crate) fn wait(&self, numbers: &Range<u64>, deadline: Option<Instant>) -> bool {
        self.wait_while(deadline, |queue| {
            queue.first < numbers.end.min(queue.end())
                || queue.hands.iter().any(|hand| numbers.contains(&hand.number))
        })
    }

    /// For the thread of the queue: waits until that is done, and never again for what takes longer.
    pub(crate) fn wait_for_others(&self, deadline: Option<Instant>) {
        let numbers = {
            let mut queue = self.queue.lock();
            let numbers = queue.waited..queue.first;
            queue.waited = queue.first;
            numbers
        };
        self.wait_while(deadline, |queue| queue.is_elsewhere(numbers.clone()));
    }

    fn wait_while(&self, deadline: Option<Instant>, pending: impl Fn(&Queue<T>) -> bool) -> bool {
        let mut queue = self.queue.lock();
        queue.waiting += 1;
        let mut is_late = false;
        while pending(&queue) && !is_late {
            is_late = wait(&self.done, &mut queue, deadline);
        }
        queue.waiting -= 1;
        !pending(&queue)
    }
}

impl<T> Queue<T> {
    /// Takes the oldest item into a hand.
    fn take(&mut self, is_own: bool) -> Option<(u64, T)> {
        let item = self.items.pop_front()?;
        let number = self.first;
        self.first += 1;
        self.hands.push(Hand { number, is_own });
        if self.items.is_empty() {
            self.is_urgent = false;
        }
        Some((number, item))
    }

    fn look(&mut self, now: u64) -> Look {
        if !self.items.is_empty() {
            if self.seen != Some(self.first) {
                (self.seen, self.since) = (Some(self.first), now);
            }
            let due = self.since.saturating_add(LEFT_ALONE);
            let is_due = self.has_ended || self.is_urgent || due <= now;
            return if is_due { Look::Due } else { Look::At(due) };
        }
        if self.hands.is_empty() {
            Look::Done
        } else {
            Look::InHand
        }
    }

    fn end(&self) -> u64 {
        self.first + self.items.len() as u64
    }

    fn is_elsewhere(&self, numbers: Range<u64>) -> bool {
        let is_it = |hand: &Hand| !hand.is_own && numbers.contains(&hand.number);
        self.hands.iter().any(is_it)
    }
}

/// Waits for a notification or the deadline; returns whether that has passed.
pub(crate) fn wait<T>(condvar: &Condvar, guard: &mut Guard<'_, T>, deadline: Option<Instant>) -> bool {
    match deadline {
        None => {
            condvar.wait(guard);
            false
        }
        Some(deadline) => condvar.wait_until(guard, deadline).timed_out(),
    }
}
