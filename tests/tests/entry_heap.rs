//! What an object takes on the heap beside itself while a handle of it exists, counted by the allocator.
//! A separate test binary: the allocator is the program's.
#![allow(missing_docs, clippy::unwrap_used, reason = "a broken test must stop")]
#![allow(unsafe_code, reason = "a global allocator is")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::thread::LocalKey;

use snakebridge::__private::{Site, call};
use snakebridge::{Object, Session, attached, with_session};

/// The system's allocator, which counts what this thread asks for and gives back.
struct Counting;

thread_local! {
    static BYTES: Cell<isize> = const { Cell::new(0) };
    static CALLS: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    let _ = BYTES.try_with(|all| all.set(all.get() + bytes));
    let _ = CALLS.try_with(|all| all.set(all.get() + 1));
}

// SAFETY: passes everything on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size().cast_signed());
        // SAFETY: the caller keeps the contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(-layout.size().cast_signed());
        // SAFETY: the same.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn measured<R>(what: &'static LocalKey<Cell<isize>>, body: impl FnOnce() -> R) -> (R, isize) {
    let before = what.get();
    let result = body();
    (result, what.get() - before)
}

static OBJECT: Site = Site::function("builtins", "object");

fn object() -> Object {
    call(&OBJECT, []).unwrap()
}

fn in_a_session<R>(body: impl FnOnce() -> R) -> R {
    let session = Session::builder().open().unwrap();
    attached(|| with_session(&session, body))
}

#[test]
fn a_registered_object_takes_at_most_96_bytes() {
    in_a_session(|| {
        let mut places = Vec::with_capacity(1_000);
        places.push(object());
        let ((), bytes) = measured(&BYTES, || places.extend((1..1_000).map(|_| object())));
        println!("{} bytes for each object", bytes / 999);
        assert!((0..=96 * 999).contains(&bytes), "{bytes} bytes for 999 objects");
        let ((), bytes) = measured(&BYTES, || places.clear());
        // A few entries are kept for the next objects.
        assert!(bytes < -64 * 900, "{bytes} bytes");
    });
}

#[test]
fn a_call_with_a_handle_that_is_dropped_takes_nothing_from_the_heap() {
    in_a_session(|| {
        let kept = object();
        drop(object());
        let ((), calls) = measured(&CALLS, || {
            for _ in 0..1_000 {
                drop(object());
            }
        });
        assert_eq!(calls, 0);
        drop(kept);
    });
}
