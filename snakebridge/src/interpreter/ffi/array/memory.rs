//! Rust memory that Python sees as an array without a copy: a buffer, kept alive by its readers. It is read-only as long as Rust may
//! read it as well.

use std::any::Any;
use std::ffi::CStr;
use std::fmt;
use std::ptr::null_mut;
use std::sync::Arc;

use num_complex::Complex;

use super::dtype::Meaning;
use super::number::Number;
use super::{Axes, Dtype, packed};

/// One number of an array, where no array can be passed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Numeral {
    Bool(bool),
    Int(i128),
    Float(f64),
    Complex(f64, f64),
}

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
    pub(super) fn is_writable(&self) -> bool {
        self.given && self.as_array
    }

    /// The numbers, those of the last axis together; none of a type that Rust has no name for.
    #[cfg_attr(not(feature = "pool"), allow(dead_code, reason = "for workers"))]
    pub(crate) fn numerals(&self) -> Vec<Numeral> {
        let Dtype::Numbers { meaning, size, .. } = self.dtype() else {
            return Vec::new();
        };
        let count = self.length / self.item.max(1);
        let one = |index: usize| {
            let at = self.data.wrapping_add(index * size);
            // SAFETY: an item of this type and size for each index; Python may not write to them yet.
            Some(unsafe {
                match (meaning, size) {
                    (Meaning::Bool, 1) => Numeral::Bool(bool::read(at, false)),
                    (Meaning::Int, 1) => Numeral::Int(i8::read(at, false).into()),
                    (Meaning::Int, 2) => Numeral::Int(i16::read(at, false).into()),
                    (Meaning::Int, 4) => Numeral::Int(i32::read(at, false).into()),
                    (Meaning::Int, 8) => Numeral::Int(i64::read(at, false).into()),
                    (Meaning::Uint, 1) => Numeral::Int(u8::read(at, false).into()),
                    (Meaning::Uint, 2) => Numeral::Int(u16::read(at, false).into()),
                    (Meaning::Uint, 4) => Numeral::Int(u32::read(at, false).into()),
                    (Meaning::Uint, 8) => Numeral::Int(u64::read(at, false).into()),
                    (Meaning::Float, 4) => Numeral::Float(f32::read(at, false).into()),
                    (Meaning::Float, 8) => Numeral::Float(f64::read(at, false)),
                    (Meaning::Complex, 8) => {
                        let number = Complex::<f32>::read(at, false);
                        Numeral::Complex(number.re.into(), number.im.into())
                    }
                    (Meaning::Complex, 16) => {
                        let number = Complex::<f64>::read(at, false);
                        Numeral::Complex(number.re, number.im)
                    }
                    _ => return None,
                }
            })
        };
        (0..count).filter_map(one).collect()
    }

    /// The extent of each axis.
    #[cfg_attr(not(feature = "pool"), allow(dead_code, reason = "for workers"))]
    pub(crate) fn extents(&self) -> Vec<usize> {
        self.shape.iter().map(|extent| extent.unsigned_abs()).collect()
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

#[cfg(test)]
mod tests {
    use super::{Complex, Memory, Numeral};

    #[test]
    fn numbers_are_read_one_by_one_where_no_array_is_passed() {
        let rows = Memory::given(vec![-1_i16, 2, 3, 4], &[2, 2]);
        assert_eq!(rows.extents(), [2, 2]);
        assert_eq!(rows.numerals(), [-1, 2, 3, 4].map(Numeral::Int));
        let large = Memory::given(vec![u64::MAX], &[1]);
        assert_eq!(large.numerals(), [Numeral::Int(u64::MAX.into())]);
        let counts = Memory::given(vec![7_usize], &[1]);
        assert_eq!(counts.numerals(), [Numeral::Int(7)]);
        let half = Memory::given(vec![0.5_f32], &[1]);
        assert_eq!(half.numerals(), [Numeral::Float(0.5)]);
        let flags = Memory::given(vec![true, false], &[2]);
        assert_eq!(flags.numerals(), [true, false].map(Numeral::Bool));
        let complex = Memory::given(vec![Complex::new(1.0, -2.0)], &[1]);
        assert_eq!(complex.numerals(), [Numeral::Complex(1.0, -2.0)]);
    }
}
