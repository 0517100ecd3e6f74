//! A part of an array: what is left of it after an index was chosen for each of its first axes.

use super::number::Number;
use super::{Array, is_packed};

/// The items of an array, or of a part of it.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    data: *const u8,
    shape: &'a [isize],
    strides: &'a [isize],
    size: usize,
    swapped: bool,
}

impl<'a> Items<'a> {
    pub(super) fn of(array: &'a Array<'_>) -> Self {
        Self {
            data: array.data,
            shape: &array.shape,
            strides: &array.strides,
            size: array.dtype.size(),
            swapped: array.dtype.is_swapped(),
        }
    }

    /// The extent of the first axis; 1 for a single item.
    pub(crate) fn len(&self) -> usize {
        self.shape.first().map_or(1, |extent| extent.unsigned_abs())
    }

    /// The parts along the first axis.
    pub(crate) fn parts(self) -> impl Iterator<Item = Items<'a>> {
        let (extent, stride) = match (self.shape, self.strides) {
            ([extent, ..], [stride, ..]) => (*extent, *stride),
            _ => (0, 0),
        };
        (0..extent).map(move |index| Items {
            // No memory is read: a part of an array without items may lie outside.
            data: self.data.wrapping_offset(index * stride),
            shape: &self.shape[1..],
            strides: &self.strides[1..],
            ..self
        })
    }

    /// Whether the bytes of each item are in the other order than the machine's.
    pub(super) fn is_swapped(&self) -> bool {
        self.swapped
    }

    /// The number of items.
    fn count(&self) -> usize {
        self.shape.iter().map(|extent| extent.unsigned_abs()).product()
    }

    /// Copies all items, those of the last axis together. None if they are not of this size.
    pub(crate) fn copied<T: Number>(self) -> Option<Vec<T>> {
        if self.size != size_of::<T>() {
            return None;
        }
        let count = self.count();
        let mut items = Vec::with_capacity(count);
        // SAFETY: there is room for as many items, which are all written.
        unsafe {
            self.copy_to(items.as_mut_ptr());
            items.set_len(count);
        }
        Some(items)
    }

    /// [`copied`](Items::copied), to a slice of that length. Whether they are of this size, and as many.
    pub(crate) fn copy_to_slice<T: Number>(self, slice: &mut [T]) -> bool {
        if self.size != size_of::<T>() || self.count() != slice.len() {
            return false;
        }
        // SAFETY: there is room for as many items.
        unsafe { self.copy_to(slice.as_mut_ptr()) };
        true
    }

    /// # Safety
    ///
    /// The items have the size of `T`, and there is room for all of them at `to`.
    unsafe fn copy_to<T: Number>(self, to: *mut T) {
        let count = self.count();
        if count == 0 {
            return;
        }
        // SAFETY: the array has an item of this size for each index, and there is room for it. Items that lie one behind the
        // other are copied as they are where all bits are a value.
        unsafe {
            if T::BITS && !self.swapped && is_packed(self.shape.iter().copied(), self.strides, self.size) {
                return std::ptr::copy_nonoverlapping(self.data, to.cast::<u8>(), count * size_of::<T>());
            }
            match (self.shape, self.strides) {
                ([], _) => to.write(T::read(self.data, self.swapped)),
                ([extent], [stride]) => {
                    for index in 0..*extent {
                        let item = T::read(self.data.offset(index * stride), self.swapped);
                        to.offset(index).write(item);
                    }
                }
                _ => {
                    let each = count / self.len();
                    for (index, part) in self.parts().enumerate() {
                        part.copy_to(to.add(index * each));
                    }
                }
            }
        }
    }
}
