//! `Loan`: a borrowed closure that others may call until it is called back. Calling it back waits for those that
//! are running, so that nobody can see the borrow after its end.

use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::Thread;

/// Set in the state once the closure was called back. The rest of it counts the calls that are running.
const REVOKED: usize = 1 << (usize::BITS - 1);

type Lent<A, R> = NonNull<dyn Fn(A) -> R + Sync>;

/// A borrowed closure behind a door: open while [`lend`] runs, closed for good when it returns.
pub(crate) struct Loan<A, R> {
    state: AtomicUsize,
    closure: Lent<A, R>,
    owner: Thread,
}

// SAFETY: other threads only ever call the closure through `&`, which is what its `Sync` allows; it is never moved or
// dropped here.
unsafe impl<A, R> Send for Loan<A, R> {}
// SAFETY: as above; the state is an atomic, and `Thread` is `Sync`.
unsafe impl<A, R> Sync for Loan<A, R> {}

/// One call that is running; the owner waits for the last.
struct Running<'x, A, R>(&'x Loan<A, R>);

impl<A, R> Drop for Running<'_, A, R> {
    fn drop(&mut self) {
        if self.0.state.fetch_sub(1, Ordering::AcqRel) == REVOKED | 1 {
            // The loan itself belongs to the caller: only the closure behind it may be gone now.
            self.0.owner.unpark();
        }
    }
}

impl<A, R> Loan<A, R> {
    /// Calls the closure, unless it was called back: then `None`.
    pub(crate) fn call(&self, arguments: A) -> Option<R> {
        let enter = |state: usize| (state & REVOKED == 0).then_some(state + 1);
        self.state
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, enter)
            .ok()?;
        let _running = Running(self);
        // SAFETY: this call is counted and the door was open, so `lend` does not return before `_running` is dropped,
        // and its borrow of the closure is alive until then.
        Some(unsafe { self.closure.as_ref() }(arguments))
    }

    /// Closes the door and waits, by `wait`, until no call is running any more.
    fn revoke(&self, wait: impl FnOnce(&dyn Fn() -> bool)) {
        if self.state.fetch_or(REVOKED, Ordering::AcqRel) & !REVOKED > 0 {
            wait(&|| self.state.load(Ordering::Acquire) == REVOKED);
        }
    }
}

/// Runs `body` with a loan of `closure`. It is called back at the end, also when `body` panics.
///
/// `wait` gets a question and returns once the answer is yes; this thread is unparked when the answer may have changed.
/// Only in a process that was forked meanwhile it may return early: the threads it would wait for are not there.
pub(super) fn lend<A: 'static, R: 'static, T>(
    closure: &(dyn Fn(A) -> R + Sync + '_),
    wait: impl FnOnce(&dyn Fn() -> bool),
    body: impl FnOnce(Arc<Loan<A, R>>) -> T,
) -> T {
    struct CallBack<A, R, W: FnOnce(&dyn Fn() -> bool)>(Arc<Loan<A, R>>, Option<W>);
    impl<A, R, W: FnOnce(&dyn Fn() -> bool)> Drop for CallBack<A, R, W> {
        fn drop(&mut self) {
            if let Some(wait) = self.1.take() {
                self.0.revoke(wait);
            }
        }
    }
    let borrowed: NonNull<dyn Fn(A) -> R + Sync + '_> = NonNull::from(closure);
    // SAFETY: the same pointer with its lifetime forgotten. It is only followed by `Loan::call`, and by that only
    // before `lend` returns.
    let closure = unsafe { std::mem::transmute::<NonNull<dyn Fn(A) -> R + Sync + '_>, Lent<A, R>>(borrowed) };
    let loan = Arc::new(Loan {
        state: AtomicUsize::new(0),
        closure,
        owner: std::thread::current(),
    });
    // On the stack of this very call, so that it cannot be forgotten.
    let _call_back = CallBack(Arc::clone(&loan), Some(wait));
    body(loan)
}

/// The same, waiting in the one way that cannot block Python: without the interpreter.
pub(crate) fn lend_to_python<A: 'static, R: 'static, T>(
    closure: &(dyn Fn(A) -> R + Sync + '_),
    body: impl FnOnce(Arc<Loan<A, R>>) -> T,
) -> T {
    let wait = |done: &dyn Fn() -> bool| {
        crate::interpreter::attach::detached(|| {
            while !done() && !super::is_forked() {
                std::thread::park();
            }
        });
    };
    lend(closure, wait, body)
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::AtomicBool;
    use std::sync::mpsc::channel;

    use super::*;

    fn park(done: &dyn Fn() -> bool) {
        while !done() {
            std::thread::park();
        }
    }

    #[test]
    fn t09_a_loan_is_open_inside_and_closed_afterwards() {
        let base = 10;
        let kept = lend(&|n: i32| n + base, park, |loan| {
            assert_eq!(loan.call(1), Some(11));
            loan
        });
        assert_eq!(kept.call(1), None);
    }

    #[test]
    fn t09_a_panic_closes_it_too() {
        let mut kept = None;
        let ended = catch_unwind(AssertUnwindSafe(|| {
            lend(&|n: i32| n, park, |loan| {
                kept = Some(loan);
                panic!("on purpose");
            });
        }));
        assert!(ended.is_err());
        assert!(kept.is_some_and(|loan| loan.call(1).is_none()));
    }

    #[test]
    fn t09_the_end_waits_for_a_call_on_another_thread() {
        let (entered, is_in) = channel();
        let finished = AtomicBool::new(false);
        let closure = |_: ()| {
            let _ = entered.send(());
            std::thread::sleep(std::time::Duration::from_millis(50));
            finished.store(true, Ordering::SeqCst);
        };
        // A `Sender` is not shared between threads: only this one call uses it.
        let closure = std::sync::Mutex::new(closure);
        let shared = |unit: ()| closure.lock().map(|run| run(unit)).is_ok();
        let other = lend(&shared, park, |loan| {
            let other = std::thread::spawn(move || loan.call(()));
            let _ = is_in.recv();
            other
        });
        assert!(finished.load(Ordering::SeqCst));
        assert!(matches!(other.join(), Ok(Some(true))));
    }
}
