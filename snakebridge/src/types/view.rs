//! How a [`View`] is made of a handle.
#![allow(unsafe_code)]

use crate::bridge::backend::look;
use crate::bridge::{Error, Handle, Result};
use crate::conversions::from_python::{array_misfit, expected_array};
use crate::interpreter::ffi::{Number, Unwritten, View};

impl<T: Number> View<T> {
    /// The numbers of an array where Python has them: of anything that [`Handle::read`] copies numbers out of, in the machine's order
    /// of bytes.
    ///
    /// To copy them is safe and takes as long as `memcpy`: this is for arrays that are too large for that, or of which little is read.
    ///
    /// # Safety
    ///
    /// Until the view is dropped, nobody may write to the numbers, free or move them: neither Python code, on any thread, nor C code that
    /// it calls, nor Rust. Reading them elsewhere is fine.
    ///
    /// Nothing else prevents it. An array that is read-only may be a view of one that is not. While the view exists, a `bytearray`, an
    /// `array.array` or a `mmap` refuse to be resized, with a `BufferError`; `numpy.ndarray.resize` with `refcheck=False` and torch's
    /// `Tensor.resize_` do not ask, and the view then reads memory that was freed.
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`], which names the type and the shape of the array, if it is none, its items are of another type or in the
    /// other order of bytes, or they are in the memory of another device; [`Error::UnsupportedValue`] of
    /// [`ErrorKind::OtherBackend`](crate::error::ErrorKind::OtherBackend) if the object lives in a worker process; [`Error::Python`] with
    /// what `__dlpack__` or `numpy.asarray` raise; and the [errors of every call](crate::Error#errors-of-every-call).
    pub unsafe fn of(handle: &impl Handle) -> Result<View<T>> {
        // SAFETY: the caller's promise.
        made(handle, Some(unsafe { Unwritten::promised() }))
    }

    /// The bytes or numbers of an object that never change: `bytes`, what [`Shared`](super::Shared) has become in Python, and a
    /// `memoryview` of one of these. Of exactly these classes: others may be written to, or are views of what may.
    ///
    /// ```
    /// use snakebridge::types::{MemoryView, Shared, View};
    ///
    /// let shared = Shared::from(vec![1.5, 2.5]);
    /// let python = MemoryView::new(&shared)?;
    /// let view = View::<f64>::of_constant(&python)?;
    /// assert_eq!(view.as_ptr(), shared.as_ptr());
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the object is any other, and otherwise as for [`View::of`].
    pub fn of_constant(handle: &impl Handle) -> Result<View<T>> {
        made(handle, None)
    }
}

/// The view; without a promise, of what is known never to change.
fn made<T: Number>(handle: &impl Handle, promise: Option<Unwritten>) -> Result<View<T>> {
    if Handle::reference(handle).0.is_remote() {
        return Err(elsewhere());
    }
    let (mut promise, mut view) = (promise, None);
    let read = look(Handle::object(handle), &mut |value| {
        let promise = promise.take().or_else(|| value.unwritten());
        let promise = promise.ok_or_else(|| may_change(&value.type_name()))?;
        let expected = || expected_array(T::NAME, None);
        let array = value.array()?.ok_or_else(|| value.mismatch(&expected()))?;
        match View::new(array, promise) {
            Ok(made) => view = made,
            Err(array) => return Err(array_misfit(value, &array, &expected())),
        }
        Ok(())
    });
    read.map_err(Error::unnamed)?;
    view.ok_or_else(elsewhere)
}

#[cold]
fn elsewhere() -> Error {
    Error::elsewhere(
        "the memory of an array in another process cannot be viewed: read it, which copies the numbers",
    )
}

#[cold]
fn may_change(class: &str) -> Error {
    Error::unsupported(format!(
        "the memory of a `{class}` may be written to: read it, which copies the numbers, or vouch that nobody does by the unsafe \
         `View::of`"
    ))
}
