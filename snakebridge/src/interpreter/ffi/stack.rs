//! How much of its stack a thread has left. Python counts its own frames and takes the stack for large enough; a Rust
//! closure that it calls needs more of it than a frame of Python's.

use std::cell::Cell;

/// What is left of the stack for whatever runs between two looks, and for handling the error.
const RESERVE: usize = 256 << 10;

/// Assumed below the first look where the system does not tell.
const UNTOLD: usize = 768 << 10;

/// The part of a stack in which nothing new is begun.
#[derive(Clone, Copy)]
struct Reserve {
    /// The lowest address of the stack.
    end: usize,
    /// The first address above the reserve.
    top: usize,
}

thread_local! {
    static KNOWN: Cell<Option<Reserve>> = const { Cell::new(None) };
}

/// Whether this thread is about to run out of stack.
///
/// On a stack that is not the thread's own (of a coroutine, or one that was grown) there is nothing to compare with: the
/// answer is no.
#[inline]
pub(crate) fn is_stack_low() -> bool {
    let local = 0_u8;
    let here = std::ptr::from_ref(std::hint::black_box(&local)).addr();
    // A thread-local that is already destroyed: the thread is ending, and its stack nearly empty.
    let known = KNOWN.try_with(|known| known.get().unwrap_or_else(|| look(here, known)));
    known.is_ok_and(|reserve| (reserve.end..reserve.top).contains(&here))
}

#[cold]
fn look(here: usize, known: &Cell<Option<Reserve>>) -> Reserve {
    let found = match bounds().filter(|(end, size)| (*end..end.saturating_add(*size)).contains(&here)) {
        // A quarter of a small stack.
        Some((end, size)) => Reserve {
            end,
            top: end + RESERVE.min(size / 4),
        },
        None => Reserve {
            end: here.saturating_sub(UNTOLD + RESERVE),
            top: here.saturating_sub(UNTOLD),
        },
    };
    known.set(Some(found));
    found
}

/// The lowest address of this thread's stack, and its size.
#[cfg(all(any(target_os = "linux", target_os = "android"), not(target_env = "musl")))]
fn bounds() -> Option<(usize, usize)> {
    use std::ffi::{c_int, c_void};

    /// `pthread_attr_t`, which has 56 or 64 bytes.
    #[repr(C, align(16))]
    struct Attributes {
        _bytes: [u8; 128],
    }

    unsafe extern "C" {
        fn pthread_self() -> usize;
        fn pthread_getattr_np(thread: usize, attributes: *mut Attributes) -> c_int;
        fn pthread_attr_getstack(
            attributes: *const Attributes,
            end: *mut *mut c_void,
            size: *mut usize,
        ) -> c_int;
        fn pthread_attr_destroy(attributes: *mut Attributes) -> c_int;
    }
    let mut attributes = Attributes { _bytes: [0; 128] };
    let (mut end, mut size) = (std::ptr::null_mut(), 0);
    // SAFETY: the attributes are of the running thread; they are read and destroyed only if they were made, and are
    // larger than the system's.
    let done = unsafe {
        if pthread_getattr_np(pthread_self(), &raw mut attributes) != 0 {
            return None;
        }
        let done = pthread_attr_getstack(&raw const attributes, &raw mut end, &raw mut size);
        pthread_attr_destroy(&raw mut attributes);
        done
    };
    (done == 0).then(|| (end.addr(), size))
}

/// The lowest address of this thread's stack, and its size.
#[cfg(target_vendor = "apple")]
fn bounds() -> Option<(usize, usize)> {
    use std::ffi::c_void;

    unsafe extern "C" {
        fn pthread_self() -> usize;
        fn pthread_get_stackaddr_np(thread: usize) -> *mut c_void;
        fn pthread_get_stacksize_np(thread: usize) -> usize;
    }
    // SAFETY: both are of the running thread. The address is that of the upper end.
    let (above, size) = unsafe {
        let thread = pthread_self();
        (pthread_get_stackaddr_np(thread), pthread_get_stacksize_np(thread))
    };
    Some((above.addr().checked_sub(size)?, size))
}

/// Other systems do not tell, or (musl's main thread) tell less than there is.
#[cfg(not(any(
    all(any(target_os = "linux", target_os = "android"), not(target_env = "musl")),
    target_vendor = "apple"
)))]
fn bounds() -> Option<(usize, usize)> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c09_a_stack_is_low_near_its_end_alone() {
        fn depth(levels: usize) -> usize {
            let filler = std::hint::black_box([0_u8; 1 << 10]);
            if is_stack_low() {
                return levels;
            }
            depth(levels + 1) + usize::from(filler[0])
        }
        for size in [512 << 10, 2 << 20, 16 << 20_usize] {
            let thread = std::thread::Builder::new().stack_size(size);
            // A larger stack of a thread that has ended may be used again.
            let thread = thread.spawn(move || (depth(0), bounds().map_or(size, |(_, size)| size)));
            let used = thread.map(std::thread::JoinHandle::join);
            let Ok(Ok((levels, size))) = used else {
                panic!("{size}")
            };
            assert!(levels << 10 < size - RESERVE.min(size / 4), "{levels} of {size}");
            assert!(levels << 14 > size, "{levels} of {size}");
        }
    }
}
