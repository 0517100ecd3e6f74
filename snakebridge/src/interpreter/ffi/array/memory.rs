//! Rust memory that Python sees as an array without a copy: a buffer, kept alive by its readers. It is read-only as long as Rust may
//! read it as well.

use std::any::Any;
use std::ffi::CStr;
use std::fmt;
use std::ptr::null_mut;
use std::sync::Arc;

use super::number::Number;
use super::{Axes, Dtype, packed};

/// Numbers of Rust, their shape, and what keeps them alive.
#[derive(Clone)]
pub struct Memory {
    data: *mut u8,
    /// In bytes.
    length: usize,
    item: usize,
    format: &'static CStr,
    shape: Axes,
    strides: Axes,
    /// Nothing in Rust reads the numbers any more.
    given: bool,
    /// Python takes an array, so it gets the one of numpy where numpy is loaded.
    as_array: bool,
    owner: Arc<dyn Any + Send + Sync>,
}

// SAFETY: Rust reads the numbers only if nobody writes to them; they live in an owner that threads may share.
unsafe impl Send for Memory {}
// SAFETY: the same.
unsafe impl Sync for Memory {}

impl fmt::Debug for Memory {
    /// Its shape: the numbers may be many.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Memory({:?} of {:?})", &self.shape[..], self.format)
    }
}

impl Memory {
    /// The numbers, which Rust goes on reading, with these extents; as one axis if their product is another number than that of the
    /// numbers.
    pub(crate) fn shared<T: Number + Send + Sync>(numbers: Arc<Vec<T>>, shape: &[usize]) -> Memory {
        Memory {
            data: numbers.as_ptr().cast_mut().cast::<u8>(),
            ..Memory::described::<T>(numbers.len(), T::FORMAT, shape, numbers)
        }
    }

    /// The same of numbers that are Python's from now on: it may write to them.
    pub(crate) fn given<T: Number + Send + Sync>(mut numbers: Vec<T>, shape: &[usize]) -> Memory {
        let (data, format) = (numbers.as_mut_ptr().cast::<u8>(), T::format_of(&numbers));
        Memory {
            data,
            given: true,
            ..Memory::described::<T>(numbers.len(), format, shape, Arc::new(numbers))
        }
    }

    /// The description of so many numbers, without their place.
    fn described<T: Number>(
        count: usize,
        format: &'static CStr,
        shape: &[usize],
        owner: Arc<dyn Any + Send + Sync>,
    ) -> Memory {
        let shape = if shape.iter().product::<usize>() == count {
            shape
        } else {
            &[count]
        };
        let shape: Axes = shape.iter().map(|extent| *extent as isize).collect();
        Memory {
            data: null_mut(),
            length: count * size_of::<T>(),
            item: size_of::<T>(),
            format,
            strides: packed(&shape, size_of::<T>()),
            shape,
            given: false,
            as_array: false,
            owner,
        }
    }

    /// The numbers as bytes, the type of each as `struct` writes it, and their extents: what a worker is sent.
    #[cfg(all(feature = "pool", unix))]
    pub(crate) fn parts(&self) -> (&[u8], &'static CStr, &[isize]) {
        // SAFETY: so many bytes of numbers, which the owner keeps as long as this exists, and nobody writes.
        let bytes = unsafe { std::slice::from_raw_parts(self.data, self.length) };
        (bytes, self.format, &self.shape)
    }

    /// The same, where Python takes an array.
    pub(crate) fn into_array(self) -> Memory {
        Memory {
            as_array: true,
            ..self
        }
    }

    /// Whether Python takes an array, and not just a buffer.
    pub(crate) fn is_array(&self) -> bool {
        self.as_array
    }

    /// Whether Python may write to the numbers: they are its own, and what it does to them is not lost on anybody.
    pub(crate) fn is_writable(&self) -> bool {
        self.given && self.as_array
    }

    /// The part at this index of the first axis, if there are more axes.
    pub(super) fn part(&self, index: isize) -> Option<Memory> {
        let ([extent, shape @ ..], [stride, strides @ ..]) = (&self.shape[..], &self.strides[..]) else {
            return None;
        };
        let is_inside = !shape.is_empty() && (0..*extent).contains(&index);
        is_inside.then(|| Memory {
            data: self.data.wrapping_offset(index * stride),
            length: self.length / extent.unsigned_abs(),
            shape: shape.into(),
            strides: strides.into(),
            owner: Arc::clone(&self.owner),
            ..*self
        })
    }

    /// The numbers once more, which belong to Python.
    pub(super) fn copy(&self) -> Memory {
        /// As aligned as any number is.
        type Word = u128;
        let mut words: Vec<Word> = vec![0; self.length.div_ceil(size_of::<Word>())];
        let data = words.as_mut_ptr().cast::<u8>();
        // SAFETY: there are so many bytes at both, which lie one behind the other here.
        unsafe { std::ptr::copy_nonoverlapping(self.data, data, self.length) };
        Memory {
            data,
            shape: self.shape.clone(),
            strides: self.strides.clone(),
            given: true,
            as_array: true,
            owner: Arc::new(words),
            ..*self
        }
    }

    pub(super) fn data(&self) -> *mut u8 {
        self.data
    }

    /// In bytes.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    pub(super) fn shape(&self) -> &[isize] {
        &self.shape
    }

    /// In bytes.
    pub(super) fn strides(&self) -> &[isize] {
        &self.strides
    }

    pub(super) fn format(&self) -> &'static CStr {
        self.format
    }

    pub(super) fn item_size(&self) -> usize {
        self.item
    }

    pub(super) fn dtype(&self) -> Dtype {
        Dtype::of_format(&self.format.to_string_lossy(), self.item)
    }
}
