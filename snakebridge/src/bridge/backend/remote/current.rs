//! The lanes on which this thread waits for an answer, innermost last: what a closure calls goes over the lane whose call has
//! called the closure.

use std::cell::RefCell;
use std::sync::Arc;

use super::lane::Lane;

thread_local! {
    /// Exists as long as the thread.
    static ME: Arc<()> = Arc::new(());
    static WAITING: RefCell<Vec<(u64, Lane)>> = const { RefCell::new(Vec::new()) };
}

/// This thread; none while it ends.
pub(super) fn me() -> Option<Arc<()>> {
    ME.try_with(Arc::clone).ok()
}

/// Runs `body` while its calls to the worker with this number go over `lane`, which is back also after a panic.
pub(super) fn lending<R>(worker: u64, lane: &mut Lane, body: impl FnOnce() -> R) -> R {
    struct Back<'l>(u64, &'l mut Lane);
    impl Drop for Back<'_> {
        fn drop(&mut self) {
            give_back(self.0, self.1);
        }
    }
    let lent = WAITING.try_with(|waiting| {
        waiting.borrow_mut().push((worker, std::mem::take(lane)));
    });
    let _back = lent.is_ok().then(|| Back(worker, lane));
    body()
}

/// The innermost lane to the worker, if this thread waits on one; put back by [`put`].
pub(super) fn take(worker: u64) -> Option<Lane> {
    WAITING
        .try_with(|waiting| {
            let mut waiting = waiting.borrow_mut();
            let place = waiting
                .iter_mut()
                .rev()
                .find(|(number, lane)| *number == worker && lane.is_open());
            place.map(|(_, lane)| std::mem::take(lane))
        })
        .ok()
        .flatten()
}

/// Whether this thread waits on a lane to the worker, so that its calls go there.
pub(crate) fn waits_on(worker: u64) -> bool {
    let waits = |waiting: &RefCell<Vec<(u64, Lane)>>| {
        let waiting = waiting.borrow();
        waiting
            .iter()
            .any(|(number, lane)| *number == worker && lane.is_open())
    };
    WAITING.try_with(waits).unwrap_or(false)
}

/// Puts a lane back that [`take`] has given.
pub(super) fn put(worker: u64, lane: Lane) {
    let _ = WAITING.try_with(|waiting| {
        let mut waiting = waiting.borrow_mut();
        let place = waiting
            .iter_mut()
            .rev()
            .find(|(number, lane)| *number == worker && !lane.is_open());
        if let Some((_, place)) = place {
            *place = lane;
        }
    });
}

fn give_back(worker: u64, lane: &mut Lane) {
    let _ = WAITING.try_with(|waiting| {
        let mut waiting = waiting.borrow_mut();
        if let Some(index) = waiting.iter().rposition(|(number, _)| *number == worker) {
            *lane = waiting.remove(index).1;
        }
    });
}
