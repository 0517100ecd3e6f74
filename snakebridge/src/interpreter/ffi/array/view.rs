//! [`View`]: numbers of Python where they lie. Who makes one says, or finds out, that nobody writes to them.

use std::fmt;

use smallvec::SmallVec;

use super::Array;
use super::number::Number;
use crate::interpreter::entry::Slot;
use crate::interpreter::ffi::is_constant;
use crate::interpreter::python::{Borrowed, PyAny};

/// An array in Python's memory, read where it is, without a copy.
///
/// It is made of an array by [`View::of`], which is `unsafe`, since most arrays may be written to; and of `bytes` and of what
/// [`Shared`](crate::types::Shared) has given to Python by [`View::of_constant`], which is not. It keeps the memory by itself, whatever
/// becomes of the handle and its session, and any thread may read it, whether or not it holds the interpreter.
///
/// ```
/// use snakebridge::{Object, call_as, types::View};
///
/// let numbers: Object = call_as("array", "array", ("d", [1.5, 2.5, 3.5]))?;
/// // SAFETY: only this function knows the array, and calls nothing that writes to it until the view is gone.
/// let view = unsafe { View::<f64>::of(&numbers)? };
/// assert_eq!(view.as_slice(), Some(&[1.5, 2.5, 3.5][..]));
/// assert_eq!((view.shape(), view.strides()), (&[3][..], &[8][..]));
/// # Ok::<(), snakebridge::Error>(())
/// ```
pub struct View<T> {
    data: *const T,
    shape: SmallVec<[usize; 4]>,
    strides: SmallVec<[isize; 4]>,
    /// What Python has the memory by.
    _owner: Slot,
}

// SAFETY: it only reads, and by its promise nobody writes; the owner is released from any thread.
unsafe impl<T: Send + Sync> Send for View<T> {}
// SAFETY: the same.
unsafe impl<T: Sync> Sync for View<T> {}

/// The promise that nobody writes to an array, frees or moves it while a view of it exists.
pub(crate) struct Unwritten(());

impl Unwritten {
    /// The caller of an `unsafe` function has made the promise.
    ///
    /// # Safety
    ///
    /// It is so, of the array that it is used for.
    pub(crate) unsafe fn promised() -> Unwritten {
        Unwritten(())
    }

    /// The object is one whose memory nobody can write to.
    pub(crate) fn known(object: Borrowed<'_, '_, PyAny>) -> Option<Unwritten> {
        is_constant(object).then_some(Unwritten(()))
    }
}

impl<T: Number> View<T> {
    /// The view of an array; none if another process has the items.
    ///
    /// # Errors
    ///
    /// The array, if its items are of another type, in the other order of bytes, or where the processor cannot read them.
    #[expect(clippy::result_large_err, reason = "a message says what it is")]
    pub(crate) fn new(mut array: Array<'_>, _: Unwritten) -> Result<Option<View<T>>, Array<'_>> {
        if array.items(T::NAME).is_none_or(|items| items.is_swapped()) {
            return Err(array);
        }
        let shape = array.shape.iter().map(|extent| extent.unsigned_abs()).collect();
        let (data, strides) = (array.data.cast::<T>(), std::mem::take(&mut array.strides));
        Ok(array.into_owner().map(|owner| View {
            data,
            shape,
            strides,
            _owner: owner,
        }))
    }

    /// The extent of each axis.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }

    /// The distance between items along each axis, in bytes: 0 or negative where the array is a broadcast or a reversed one.
    pub fn strides(&self) -> &[isize] {
        &self.strides
    }

    /// The number of items.
    pub fn len(&self) -> usize {
        self.shape.iter().product()
    }

    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where the item with the index 0 on each axis is. It need not be aligned; without items it leads nowhere.
    pub fn as_ptr(&self) -> *const T {
        self.data
    }

    /// The items, if they lie one behind the other, the last axis together, and are aligned as Rust has them. Not those of a view of
    /// `bool`: C may have left another byte than 0 and 1 there, and [`get`](View::get) reads it.
    pub fn as_slice(&self) -> Option<&[T]> {
        if self.is_empty() {
            return Some(&[]);
        }
        if !self.is_aligned() || !self.is_packed() {
            return None;
        }
        // SAFETY: the array has so many items there, which are aligned, not null, and values whatever their bits are; the owner keeps
        // them, and by the promise nobody writes to them.
        Some(unsafe { std::slice::from_raw_parts(self.data, self.len()) })
    }

    /// The item at this index, if there are as many indices as axes and each is inside; it need not be aligned.
    pub fn get(&self, index: &[usize]) -> Option<T> {
        if index.len() != self.shape.len() {
            return None;
        }
        let mut distance = 0;
        for ((index, extent), stride) in index.iter().zip(&self.shape).zip(&self.strides) {
            if index >= extent {
                return None;
            }
            distance += *index as isize * stride;
        }
        // SAFETY: the array has an item for each index; the owner keeps it, and by the promise nobody writes to it.
        Some(unsafe { T::read(self.data.cast::<u8>().offset(distance), false) })
    }

    /// The items as a view of the crate `ndarray`, if they are aligned as Rust has them; any strides will do. Not of `bool`, as for
    /// [`as_slice`](View::as_slice).
    #[cfg(feature = "ndarray")]
    #[cfg_attr(docsrs, doc(cfg(feature = "ndarray")))]
    pub fn as_array(&self) -> Option<ndarray::ArrayViewD<'_, T>> {
        use ndarray::{ArrayView, Axis, IxDyn, ShapeBuilder};

        let size = size_of::<T>() as isize;
        let is_whole = self.strides.iter().all(|stride| stride % size == 0);
        if self.is_empty() {
            return ArrayView::from_shape(IxDyn(&self.shape), &[]).ok();
        }
        if !self.is_aligned() || !is_whole {
            return None;
        }
        // It takes no negative strides: such an axis begins at its other end, and is turned then.
        let axes = || self.shape.iter().zip(&self.strides).enumerate();
        let first = axes()
            .filter(|(_, (_, stride))| **stride < 0)
            .fold(self.data, |first, (_, (extent, stride))| {
                first.wrapping_byte_offset((*extent as isize - 1) * stride)
            });
        let strides: Vec<usize> = self
            .strides
            .iter()
            .map(|stride| stride.unsigned_abs() / size_of::<T>())
            .collect();
        let shape = IxDyn(&self.shape).strides(IxDyn(&strides));
        // SAFETY: as for a slice, with the items at these distances from the lowest address of them all.
        let mut view = unsafe { ArrayView::from_shape_ptr(shape, first) };
        for (axis, _) in axes().filter(|(_, (_, stride))| **stride < 0) {
            view.invert_axis(Axis(axis));
        }
        Some(view)
    }

    /// Whether references to items may be made.
    fn is_aligned(&self) -> bool {
        T::BITS && self.data.is_aligned() && !self.data.is_null()
    }

    fn is_packed(&self) -> bool {
        super::is_packed(
            self.shape.iter().map(|extent| *extent as isize),
            &self.strides,
            size_of::<T>(),
        )
    }
}

impl<T: Number> fmt::Debug for View<T> {
    /// Its type and shape: the numbers may be many.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "View({} {:?})", T::NAME, self.shape())
    }
}
