//! Arrays of numbers: copied out of a buffer by one copy, and [`Shared`], which Python reads without any.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use super::buffer::Buffer;
use crate::bridge::backend::perform;
use crate::bridge::{Error, FromPython, Operation, PythonClass, Raw, Result, Verb};
use crate::conversions::arg::give::gives;
use crate::conversions::array_arms::arrays;
use crate::conversions::from_python::array_misfit;
use crate::interpreter::ffi::{Memory, Number};

impl Buffer {
    /// Copies the items of the array to a slice of the same length, those of the last axis together: `float64` to `f64`, whatever
    /// the distance between them and the order of their bytes. To a `Vec` they are read by
    /// [`Handle::read`](crate::Handle::read), like all arrays.
    ///
    /// ```
    /// use snakebridge::{Handle, call_as, types::Buffer};
    ///
    /// let array: Buffer = call_as("array", "array", ("d", [1.5, 2.5]))?;
    /// let mut numbers = [0.0; 2];
    /// array.copy_to_slice(&mut numbers)?;
    /// assert_eq!(numbers, [1.5, 2.5]);
    /// assert_eq!(Handle::read::<Vec<f64>>(&array)?, [1.5, 2.5]);
    /// # Ok::<(), snakebridge::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::TypeMismatch`](crate::Error::TypeMismatch), which names the type and the shape of the array, if its items are of
    /// another type or not as many; and the [errors of every call](crate::Error#errors-of-every-call). Nothing is written then.
    pub fn copy_to_slice<T: Number>(&self, slice: &mut [T]) -> Result<()> {
        let operation = Operation::on(Verb::Read, self.__object());
        perform(operation, &mut |value| {
            let Some(array) = value.array()? else {
                return Err(value.mismatch(&Buffer::expected()));
            };
            let copied = array
                .items(T::NAME)
                .is_some_and(|items| items.copy_to_slice(slice));
            if copied {
                Ok(())
            } else {
                let expected = format!("{} items of {}", slice.len(), T::NAME);
                Err(array_misfit(value, &array, &expected))
            }
        })
    }
}

/// An array of numbers in Rust that Python reads without a copy, and cannot write to.
///
/// It goes wherever a [`Buffer`] goes, and where anything goes: `numpy.asarray(shared)` is an array over the same memory. Rust reads
/// it as a slice. The numbers live until the last clone and the last Python object that looks at them are gone, whatever sessions
/// end. Making one needs no interpreter and cannot fail.
///
/// ```
/// use snakebridge::types::{MemoryView, Shared};
///
/// let shared = Shared::from(vec![1.5, 2.5, 3.5]);
/// let view = MemoryView::new(&shared)?;
/// assert_eq!((view.nbytes()?, shared[1]), (24, 2.5));
/// let matrix = Shared::with_shape(vec![1_i32, 2, 3, 4, 5, 6], &[2, 3])?;
/// assert_eq!(matrix.shape(), [2, 3]);
/// # Ok::<(), snakebridge::Error>(())
/// ```
#[derive(Clone)]
pub struct Shared<T: Number> {
    numbers: Arc<Vec<T>>,
    shape: SmallVec<[usize; 4]>,
}

impl<T: Number> Shared<T> {
    /// The numbers as an array with these extents, those of the last axis one behind the other.
    ///
    /// # Errors
    ///
    /// [`Error::UnsupportedValue`] if the product of the extents is not the number of the numbers.
    pub fn with_shape(numbers: Vec<T>, shape: &[usize]) -> Result<Shared<T>> {
        let count = shape
            .iter()
            .try_fold(1_usize, |product, extent| product.checked_mul(*extent));
        if count != Some(numbers.len()) {
            return Err(Error::unsupported(format!(
                "an array of the shape {shape:?} does not hold {} numbers",
                numbers.len()
            )));
        }
        Ok(Shared::shaped(numbers, shape))
    }

    /// [`with_shape`](Shared::with_shape), of extents that are known to fit.
    pub(super) fn shaped(numbers: Vec<T>, shape: &[usize]) -> Shared<T> {
        Shared {
            numbers: Arc::new(numbers),
            shape: SmallVec::from_slice(shape),
        }
    }

    /// The extent of each axis.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }
}

impl<T: Number> From<Vec<T>> for Shared<T> {
    /// One axis; the numbers stay where they are.
    fn from(numbers: Vec<T>) -> Shared<T> {
        Shared {
            shape: smallvec![numbers.len()],
            numbers: Arc::new(numbers),
        }
    }
}

impl<T: Number> From<&[T]> for Shared<T> {
    /// A copy.
    fn from(numbers: &[T]) -> Shared<T> {
        numbers.to_vec().into()
    }
}

impl<T: Number> Deref for Shared<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.numbers
    }
}

impl<T: Number> fmt::Debug for Shared<T> {
    /// Its type and shape: the numbers may be many.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shared({} {:?})", T::NAME, self.shape())
    }
}

gives! {
    [T: Number + Send + Sync] Shared<T> => Buffer, shared => given(shared);
    [T: Number + Send + Sync] &'a Shared<T> => Buffer, shared => given(shared.clone());
}

fn given<'a, T: Number + Send + Sync>(shared: Shared<T>) -> Raw<'a> {
    Raw::Memory(Box::new(Memory::shared(shared.numbers, &shared.shape)))
}

arrays! { [T: Number + Send + Sync] Shared<T> => T; }
