//! The number of an `int` that has at most one digit, read where it stands: CPython's function for it takes as long as all else that
//! reading a list of numbers does. What an `int` looks like is in its `Include/cpython/longintrepr.h`.

use std::sync::atomic::{AtomicU8, Ordering};

use pyo3::ffi;
use pyo3::prelude::*;

/// The head of an `int`.
#[repr(C)]
struct Int {
    object: ffi::PyObject,
    size: Size,
    /// The first digit; an `int` of zero may have left it unwritten.
    digit: u32,
}

/// From 3.12 on: the sign (0 positive, 1 zero, 2 negative), a bit of CPython's own, and how many digits there are.
#[cfg(int_tag)]
type Size = usize;
/// How many digits there are, with the sign of the number.
#[cfg(not(int_tag))]
type Size = isize;

/// Whether an `int` of this interpreter looks like that: who builds CPython may choose digits of 15 bits.
static LAYOUT: AtomicU8 = AtomicU8::new(UNKNOWN);
const UNKNOWN: u8 = 0;
const KNOWN: u8 = 1;
const OTHER: u8 = 2;

/// The number, if it has at most one digit, which are 30 bits.
///
/// # Safety
///
/// `value` is an `int`.
#[inline]
pub(super) unsafe fn one_digit(value: Borrowed<'_, '_, PyAny>) -> Option<i64> {
    match LAYOUT.load(Ordering::Relaxed) {
        // SAFETY: as the caller promises, and it looks like that.
        KNOWN => unsafe { read(value.as_ptr().cast()) },
        UNKNOWN => {
            find_out(value.py());
            None
        }
        _ => None,
    }
}

/// # Safety
///
/// It is a live `int` that looks like [`Int`].
#[cfg(int_tag)]
#[inline]
unsafe fn read(int: *const Int) -> Option<i64> {
    const TWO_DIGITS: usize = 2 << 3;
    const SIGN: usize = 3;
    // SAFETY: as the caller promises. A number that is not zero has its first digit.
    unsafe {
        let tag = (*int).size;
        match tag & SIGN {
            _ if tag >= TWO_DIGITS => None,
            1 => Some(0),
            sign => Some((1 - sign as i64) * i64::from((*int).digit)),
        }
    }
}

/// # Safety
///
/// It is a live `int` that looks like [`Int`].
#[cfg(not(int_tag))]
#[inline]
unsafe fn read(int: *const Int) -> Option<i64> {
    // SAFETY: as the caller promises. A number that is not zero has its first digit.
    unsafe {
        match (*int).size {
            1 => Some(i64::from((*int).digit)),
            0 => Some(0),
            -1 => Some(-i64::from((*int).digit)),
            _ => None,
        }
    }
}

/// Looks at a number of 30 bits and its negative: of smaller digits they have two.
#[cold]
fn find_out(py: Python<'_>) {
    const NUMBER: i64 = (1 << 29) + 5;
    let is_read = |number: i64| {
        let Ok(made) = super::int(py, number) else {
            return false;
        };
        // SAFETY: an `int` of a digit or two, so that the head is inside of its memory.
        unsafe { read(made.as_ptr().cast()) == Some(number) }
    };
    let layout = if is_read(NUMBER) && is_read(-NUMBER) {
        KNOWN
    } else {
        OTHER
    };
    LAYOUT.store(layout, Ordering::Relaxed);
}
