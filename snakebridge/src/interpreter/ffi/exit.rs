//! Handlers for the exit of the process.

use std::ffi::c_int;
#[cfg(target_env = "gnu")]
use std::{
    cell::Cell,
    ffi::c_void,
    sync::{OnceLock, atomic::AtomicU8},
};

#[cfg(target_env = "gnu")]
use parking_lot::Mutex;

use super::fork::EXIT_HANDLERS;

unsafe extern "C" {
    fn atexit(callback: extern "C" fn()) -> c_int;
    #[cfg(target_env = "gnu")]
    fn __cxa_atexit(
        callback: extern "C" fn(*mut c_void),
        argument: *mut c_void,
        owner: *const c_void,
    ) -> c_int;
    #[cfg(target_env = "gnu")]
    fn __cxa_finalize(owner: *const c_void);
}

/// Registers `callback` to be called when the process exits normally.
pub(crate) fn at_exit(callback: extern "C" fn()) {
    EXIT_HANDLERS.take();
    // SAFETY: registers a plain function.
    unsafe {
        atexit(callback);
    }
    EXIT_HANDLERS.give_back();
}

#[cfg(target_env = "gnu")]
thread_local! {
    /// Whether this thread takes the handler away, which calls it.
    static MOVES: Cell<bool> = const { Cell::new(false) };
}

#[cfg(target_env = "gnu")]
static CALLBACK: OnceLock<extern "C" fn()> = OnceLock::new();

/// Registers `callback` once more, as the newest handler, which is called first. Only the newest of these registrations
/// stays, so that many of them take no memory. The one of [`at_exit`] stays as well, and is called if a thread exits
/// while another one is here.
#[cfg(target_env = "gnu")]
pub(crate) fn exit_first(callback: extern "C" fn()) {
    /// Its address is the owner of the registration.
    static OWNER: AtomicU8 = AtomicU8::new(0);
    static MOVING: Mutex<()> = Mutex::new(());
    extern "C" fn newest(_: *mut c_void) {
        if !MOVES.get()
            && let Some(callback) = CALLBACK.get()
        {
            callback();
        }
    }
    // Another thread moves it to the same place.
    let Some(_guard) = MOVING.try_lock() else {
        return;
    };
    CALLBACK.get_or_init(|| callback);
    let owner = (&raw const OWNER).cast();
    MOVES.set(true);
    EXIT_HANDLERS.take();
    // SAFETY: the owner is an address of our own, so nothing else is taken away; the handler ignores its argument and
    // does nothing while it is taken away.
    unsafe {
        __cxa_finalize(owner);
        __cxa_atexit(newest, std::ptr::null_mut(), owner);
    }
    EXIT_HANDLERS.give_back();
    MOVES.set(false);
}

/// Elsewhere a registration cannot be taken back, and the one of [`at_exit`] has to do.
#[cfg(not(target_env = "gnu"))]
pub(crate) fn exit_first(_: extern "C" fn()) {}
