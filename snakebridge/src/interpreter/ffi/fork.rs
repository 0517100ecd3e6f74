//! Detecting forks: a child has neither the threads nor the connections of its parent.

use std::sync::atomic::{AtomicBool, Ordering};

static FORKED: AtomicBool = AtomicBool::new(false);
/// See [`is_plain`].
static PLAIN: AtomicBool = AtomicBool::new(false);

/// Whether this process is a child that was forked after Python started.
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
        extern "C" fn child() {
            FORKED.store(true, Ordering::Relaxed);
            PLAIN.store(false, Ordering::Relaxed);
        }
        // SAFETY: the callback only stores to an atomic, which is allowed in a forked child.
        unsafe {
            pthread_atfork(None, None, Some(child));
        }
    }
}
