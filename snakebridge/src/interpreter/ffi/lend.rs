//! `Loan`: a borrowed closure that others may call until it is revoked. Revoking waits for running calls, so that no
//! call can see the borrow after its end.

use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::Thread;

/// Set in the state once the closure is revoked. The other bits count the running calls.
const REVOKED: usize = 1 << (usize::BITS - 1);

type Lent<A, R> = NonNull<dyn Fn(A) -> R + Sync>;

/// A borrowed closure that can be called while [`lend`] runs, and not after it returned.
pub(crate) struct Loan<A, R> {
    state: AtomicUsize,
    closure: Lent<A, R>,
    owner: Thread,
}

// SAFETY: other threads only ever call the closure through `&`, which its `Sync` allows; it is never moved or dropped
// here.
unsafe impl<A, R> Send for Loan<A, R> {}
// SAFETY: as above; the state is an atomic, and `Thread` is `Sync`.
unsafe impl<A, R> Sync for Loan<A, R> {}

/// A running call; the owner waits for the last one.
struct Running<'x, A, R>(&'x Loan<A, R>);

impl<A, R> Drop for Running<'_, A, R> {
    fn drop(&mut self) {
        if self.0.state.fetch_sub(1, Ordering::AcqRel) == REVOKED | 1 {
            // The loan itself is kept alive by the caller; only the closure behind it may be gone now.
            self.0.owner.unpark();
        }
    }
}

impl<A, R> Loan<A, R> {
    /// Calls the closure; `None` if it was revoked.
    pub(crate) fn call(&self, arguments: A) -> Option<R> {
        let enter = |state: usize| (state & REVOKED == 0).then_some(state + 1);
        self.state
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, enter)
            .ok()?;
        let _running = Running(self);
        // SAFETY: this call was counted while the closure was not revoked, so `lend` does not return before `_running`
        // is dropped, and its borrow of the closure is alive until then.
        Some(unsafe { self.closure.as_ref() }(arguments))
    }

    /// Refuses further calls, and waits by `wait` until none is running any more.
    fn revoke(&self, wait: impl FnOnce(&dyn Fn() -> bool)) {
        if self.state.fetch_or(REVOKED, Ordering::AcqRel) & !REVOKED > 0 {
            wait(&|| self.state.load(Ordering::Acquire) == REVOKED);
        }
    }
}

/// Runs `body` with a loan of `closure`, which is revoked at the end, also if `body` panics.
///
/// `wait` gets a condition and returns once it holds; this thread is unparked when the condition may have changed. It
/// may return early only in a process that was forked meanwhile, where the threads to wait for do not exist.
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
    // SAFETY: the same pointer with its lifetime erased. It is dereferenced only by `Loan::call`, and by that only
    // before `lend` returns.
    let closure = unsafe { std::mem::transmute::<NonNull<dyn Fn(A) -> R + Sync + '_>, Lent<A, R>>(borrowed) };
    let loan = Arc::new(Loan {
        state: AtomicUsize::new(0),
        closure,
        owner: std::thread::current(),
    });
    // A local variable, so that it cannot be forgotten.
    let _call_back = CallBack(Arc::clone(&loan), Some(wait));
    body(loan)
}

/// [`lend`] that waits with the interpreter released, the only way that cannot block Python.
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
        // Locked because a loan requires `Sync`; only this one call uses it.
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
