//! Detecting forks: a child has neither the threads nor the connections of its parent.

use std::sync::atomic::{AtomicBool, Ordering};

static FORKED: AtomicBool = AtomicBool::new(false);
/// See [`is_plain`].
static PLAIN: AtomicBool = AtomicBool::new(false);

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
        extern "C" fn child() {
            FORKED.store(true, Ordering::Relaxed);
            PLAIN.store(false, Ordering::Relaxed);
        }
        WATCHED.call_once(|| {
            // SAFETY: the callback only stores to an atomic, which is allowed in a forked child.
            unsafe {
                pthread_atfork(None, None, Some(child));
            }
        });
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::c_int;

    unsafe extern "C" {
        fn fork() -> c_int;
        fn waitpid(child: c_int, status: *mut c_int, options: c_int) -> c_int;
        fn _exit(status: c_int) -> !;
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
