//! Arrays of numbers in memory that Python owns: described by shape, strides and type of their items, and read by copying.
//! The memory comes from the buffer protocol, from a capsule of DLPack or from a worker; all promise that it stays where it is while they
//! are held, and nothing promises that nobody writes to it meanwhile, so no reference to it leaves this folder but in a [`View`], which
//! has that promise.

#[cfg(feature = "embedded")]
mod buffer;
#[cfg(feature = "embedded")]
mod dlpack;
mod dtype;
mod items;
mod memory;
mod number;
#[cfg(feature = "embedded")]
mod object;
#[cfg(feature = "embedded")]
mod python;
#[cfg(feature = "embedded")]
mod tensor;
mod view;

use std::any::Any;

use smallvec::SmallVec;

use crate::interpreter::entry::Slot;

pub(crate) use dtype::Dtype;
pub use items::Items;
pub use memory::Memory;
pub use number::Number;
#[cfg(feature = "embedded")]
pub(crate) use object::export;
#[cfg(feature = "embedded")]
pub(crate) use python::{buffer, from_dlpack, has_buffer, is_constant};
pub(crate) use view::Unwritten;
pub use view::View;

#[cfg(not(feature = "embedded"))]
use crate::interpreter::absent::Owner;
#[cfg(feature = "embedded")]
use python::Owner;

/// The extents of an array, or the distances between its items in bytes, for each axis.
type Axes = SmallVec<[isize; 4]>;

/// An array whose memory is held as long as this lives.
pub(crate) struct Array<'py> {
    data: *const u8,
    shape: Axes,
    strides: Axes,
    dtype: Dtype,
    /// Where the memory is, if the processor cannot read it.
    device: Option<String>,
    owner: Kept<'py>,
}

/// What gives the memory back when it is dropped.
enum Kept<'py> {
    Python(Owner<'py>),
    #[expect(dead_code, reason = "keeps the memory")]
    Bytes(Vec<u8>),
    #[expect(dead_code, reason = "keeps the memory")]
    Lent(Lent),
}

/// Bytes in memory that another process has as well, and keeps for as long as this lives.
#[derive(Debug)]
pub(crate) struct Lent {
    data: *const u8,
    length: usize,
    #[expect(dead_code, reason = "keeps the memory")]
    owner: Box<dyn Any>,
}

impl Lent {
    /// # Safety
    ///
    /// As many bytes can be read there for as long as the owner lives.
    #[cfg(all(feature = "pool", unix))]
    pub(super) unsafe fn new(data: *const u8, length: usize, owner: Box<dyn Any>) -> Lent {
        Lent { data, length, owner }
    }
}

impl Array<'static> {
    /// The array of which another process has sent the items, all one behind the other. None if there are not as many bytes.
    pub(crate) fn of_bytes(
        bytes: Vec<u8>,
        format: &str,
        size: usize,
        shape: &[usize],
    ) -> Option<Array<'static>> {
        // Where they are does not change when their owner moves.
        let (data, length) = (bytes.as_ptr(), bytes.len());
        Array::packed(data, length, Kept::Bytes(bytes), (format, size, shape))
    }

    /// The same, where the items still are in memory that the other process shares.
    pub(crate) fn of_lent(lent: Lent, format: &str, size: usize, shape: &[usize]) -> Option<Array<'static>> {
        Array::packed(lent.data, lent.length, Kept::Lent(lent), (format, size, shape))
    }

    fn packed(
        data: *const u8,
        length: usize,
        owner: Kept<'static>,
        (format, size, shape): (&str, usize, &[usize]),
    ) -> Option<Array<'static>> {
        let count = shape
            .iter()
            .try_fold(size, |count, extent| count.checked_mul(*extent))?;
        let shape: Option<Axes> = shape.iter().map(|extent| isize::try_from(*extent).ok()).collect();
        let shape = shape.filter(|_| count == length)?;
        Some(Array {
            data,
            strides: packed(&shape, size),
            shape,
            dtype: Dtype::of_format(format, size),
            device: None,
            owner,
        })
    }
}

impl Array<'_> {
    /// The type of the items, and the extent of each axis.
    pub(crate) fn describe(&self) -> String {
        let shape: Vec<String> = self.shape.iter().map(ToString::to_string).collect();
        let shape = match &shape[..] {
            [one] => format!("({one},)"),
            all => format!("({})", all.join(", ")),
        };
        let device = self.device.as_ref().map(|name| format!(" on the device {name}"));
        format!(
            "of {} with shape {shape}{}",
            self.dtype,
            device.unwrap_or_default()
        )
    }

    /// The number of axes.
    pub(crate) fn dimensions(&self) -> usize {
        self.shape.len()
    }

    /// The extent of each axis.
    #[cfg(feature = "ndarray")]
    pub(crate) fn shape(&self) -> &[isize] {
        &self.shape
    }

    /// What keeps the memory in Python, for as long as it is wanted. None if another process has it.
    fn into_owner(self) -> Option<Slot> {
        match self.owner {
            Kept::Python(owner) => owner.into_slot(),
            Kept::Bytes(_) | Kept::Lent(_) => None,
        }
    }

    /// The items, if the processor can read them and they are of this type; the order of their bytes does not matter.
    pub(crate) fn items(&self, wanted: &str) -> Option<Items<'_>> {
        (self.device.is_none() && self.dtype.is(wanted)).then(|| Items::of(self))
    }
}

/// Whether items of `size` bytes lie one behind the other, the last axis together; the distance between items of an axis that has but
/// one does not matter.
fn is_packed(
    shape: impl DoubleEndedIterator<Item = isize> + ExactSizeIterator,
    strides: &[isize],
    size: usize,
) -> bool {
    let mut distance = size as isize;
    shape.zip(strides).rev().all(|(extent, stride)| {
        let fits = extent == 1 || *stride == distance;
        distance *= extent.max(1);
        fits
    })
}

/// The distances between items of `size` bytes that lie one behind the other, the last axis together.
fn packed(shape: &[isize], size: usize) -> Axes {
    let mut strides: Axes = shape.iter().map(|_| 0).collect();
    let mut distance = size as isize;
    for (stride, extent) in strides.iter_mut().zip(shape).rev() {
        *stride = distance;
        distance *= (*extent).max(1);
    }
    strides
}
