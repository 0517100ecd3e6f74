//! Detecting forks: a child has neither the threads nor the connections of its parent.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::interpreter::brief::Brief;
use crate::interpreter::sync::pause;

static FORKED: AtomicBool = AtomicBool::new(false);
/// See [`is_plain`].
static PLAIN: AtomicBool = AtomicBool::new(false);

/// Taken where the list of exit handlers changes, and by who forks. libc changes that list under a lock of its own, for which `fork` does
/// not wait, and which a child that was forked meanwhile has taken for ever: it would hang when it exits.
pub(super) static EXIT_HANDLERS: Brief = Brief(AtomicBool::new(false));

thread_local! {
    /// Whether this thread, which forks, has [`EXIT_HANDLERS`].
    static HAS_EXIT_HANDLERS: Cell<bool> = const { Cell::new(false) };
}

/// Whether this process is a child that was forked after Python started, or after a session with another backend was opened.
#[inline]
pub(crate) fn is_forked() -> bool {
    FORKED.load(Ordering::Relaxed)
}

/// Whether calls need nothing but this interpreter: it runs, this is no forked child, and no session has another backend.
#[inline]
pub(crate) fn is_plain() -> bool {
    PLAIN.load(Ordering::Acquire)
}

/// See [`is_plain`].
pub(crate) fn set_plain(plain: bool) {
    PLAIN.store(plain, Ordering::SeqCst);
}

#[cfg(unix)]
unsafe extern "C" {
    fn pthread_atfork(
        prepare: Option<extern "C" fn()>,
        parent: Option<extern "C" fn()>,
        child: Option<extern "C" fn()>,
    ) -> std::ffi::c_int;
}

/// Makes [`is_forked`] return true in children forked from now on.
pub(crate) fn watch_forks() {
    #[cfg(unix)]
    {
        static WATCHED: std::sync::Once = std::sync::Once::new();
        extern "C" fn parent() {
            give_back_exit_handlers();
        }
        extern "C" fn child() {
            FORKED.store(true, Ordering::Relaxed);
            PLAIN.store(false, Ordering::Relaxed);
            give_back_exit_handlers();
        }
        WATCHED.call_once(|| {
            // SAFETY: in the child only atomics and a place of the thread are written, which is allowed there.
            unsafe {
                pthread_atfork(Some(take_exit_handlers), Some(parent), Some(child));
            }
        });
    }
}

/// Before a fork. Who has the lock may be waiting, in libc's `calloc`, for an allocator whose own handler for forks has run already.
/// So this waits for a tenth of a second at most: usually the lock is held for less than a microsecond.
#[cfg(unix)]
extern "C" fn take_exit_handlers() {
    const LOOKS: u32 = 100;
    for looks in 0..LOOKS {
        if EXIT_HANDLERS.try_take() {
            HAS_EXIT_HANDLERS.set(true);
            return;
        }
        pause(looks);
    }
}

/// After it, in both processes.
#[cfg(unix)]
fn give_back_exit_handlers() {
    if HAS_EXIT_HANDLERS.replace(false) {
        EXIT_HANDLERS.give_back();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::c_int;
    use std::time::{Duration, Instant};

    unsafe extern "C" {
        fn fork() -> c_int;
        fn waitpid(child: c_int, status: *mut c_int, options: c_int) -> c_int;
        fn exit(status: c_int) -> !;
        fn _exit(status: c_int) -> !;
        fn kill(child: c_int, signal: c_int) -> c_int;
    }

    const WNOHANG: c_int = 1;
    const SIGKILL: c_int = 9;

    /// Forks a child that exits, and waits for it; whether it does.
    fn child_exits() -> bool {
        let limit = Instant::now() + Duration::from_secs(20);
        let mut status = -1;
        // SAFETY: the child runs exit handlers, of which none waits for another thread, and ends.
        unsafe {
            let child = fork();
            if child == 0 {
                exit(0);
            }
            while waitpid(child, &raw mut status, WNOHANG) == 0 {
                if Instant::now() > limit {
                    kill(child, SIGKILL);
                    waitpid(child, &raw mut status, 0);
                    return false;
                }
                std::thread::sleep(Duration::from_micros(200));
            }
        }
        status == 0
    }

    #[cfg(feature = "embedded")]
    #[test]
    fn c11_a_child_exits_that_was_forked_while_exit_handlers_were_moved() {
        use std::sync::atomic::{AtomicBool, Ordering};

        use crate::interpreter::ffi::exit_first;
        use crate::interpreter::start::on_exit;

        super::watch_forks();
        static STOP: AtomicBool = AtomicBool::new(false);
        let moving = || {
            while !STOP.load(Ordering::Relaxed) {
                exit_first(on_exit);
            }
        };
        let moves = std::thread::spawn(moving);
        let all = (0..300).all(|_| child_exits());
        STOP.store(true, Ordering::Relaxed);
        assert!(moves.join().is_ok());
        assert!(all, "a child hangs");
    }

    #[test]
    fn c11_a_child_is_known_as_one_once_a_session_runs_elsewhere_whether_or_not_python_has_started() {
        crate::interpreter::start::look_elsewhere();
        crate::interpreter::start::look_elsewhere();
        let mut status = -1;
        // SAFETY: the child reads an atomic and ends.
        unsafe {
            let child = fork();
            if child == 0 {
                _exit(super::is_forked().into());
            }
            waitpid(child, &raw mut status, 0);
        }
        assert_eq!(status >> 8, 1, "its status");
        assert!(!super::is_forked(), "this is the parent");
    }
}
