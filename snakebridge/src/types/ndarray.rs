//! Arrays of the crate `ndarray`: read by one copy, and passed as [`Shared`].

use std::borrow::Cow;

use ndarray::{Array, Dimension, IxDyn};

use super::array::Shared;
use super::buffer::Buffer;
use crate::bridge::{FromPython, Raw, Result, Returned};
use crate::conversions::arg::give::gives;
use crate::conversions::array_arms::arrays;
use crate::conversions::from_python::{array_misfit, expected_array};
use crate::interpreter::ffi::{Items, Memory, Number};

/// What is read by [`Array<T, D>`]: an array of numbers in Python with as many axes as `D` has.
impl<T: Number, D: Dimension> FromPython for Array<T, D> {
    fn from_python(value: &Returned<'_>) -> Result<Self> {
        let expected = Self::expected();
        let Some(array) = value.array()? else {
            return Err(value.mismatch(&expected));
        };
        let numbers = array.items(T::NAME).and_then(Items::copied::<T>);
        let shape: Vec<usize> = array.shape().iter().map(|extent| extent.unsigned_abs()).collect();
        numbers
            .and_then(|numbers| Array::from_shape_vec(IxDyn(&shape), numbers).ok())
            .and_then(|array| array.into_dimensionality::<D>().ok())
            .ok_or_else(|| array_misfit(value, &array, &expected))
    }

    fn expected() -> Cow<'static, str> {
        expected_array(T::NAME, D::NDIM).into()
    }
}

impl<T: Number, D: Dimension> From<Array<T, D>> for Shared<T> {
    /// The numbers stay where they are if they lie one behind the other, the last axis together; else they are copied to lie so.
    fn from(array: Array<T, D>) -> Shared<T> {
        let (numbers, shape) = packed(array);
        Shared::shaped(numbers, &shape)
    }
}

/// The numbers one behind the other, the last axis together, and the extents.
fn packed<T: Number, D: Dimension>(array: Array<T, D>) -> (Vec<T>, Vec<usize>) {
    let shape = array.shape().to_vec();
    let numbers = if array.is_standard_layout() {
        let count = array.len();
        match array.into_raw_vec_and_offset() {
            (numbers, None | Some(0)) if numbers.len() == count => numbers,
            (numbers, start) => numbers.into_iter().skip(start.unwrap_or(0)).take(count).collect(),
        }
    } else {
        array.iter().copied().collect()
    };
    (numbers, shape)
}

/// The numbers with the extents of the array, as [`Shared::from`] lays them out; Rust does not read them any more.
fn given<'a, T: Number + Send + Sync, D: Dimension>(array: Array<T, D>) -> Raw<'a> {
    let (numbers, shape) = packed(array);
    Raw::Memory(Box::new(Memory::given(numbers, &shape)))
}

gives! {
    [T: Number + Send + Sync, D: Dimension] Array<T, D> => Buffer, array => given(array);
    [T: Number + Send + Sync, D: Dimension] &'a Array<T, D> => Buffer, array => given(array.clone());
}

arrays! { [T: Number + Send + Sync, D: Dimension] Array<T, D> => T; }

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a broken test must stop")]

    use ndarray::{Array1, Array2, ArrayD, array, s};

    use crate::bridge::{Handle, Object};
    use crate::conversions::{call_as, method_as};
    use crate::types::{MemoryView, Shared, Slice, View};

    #[test]
    fn arrays_go_and_come_with_their_shape() {
        let rows = array![[1_i32, 2, 3], [4, 5, 6]];
        let view = MemoryView::new(&rows).unwrap();
        assert_eq!(
            method_as::<Vec<Vec<i64>>>(&view, "tolist", ()).unwrap(),
            [[1, 2, 3], [4, 5, 6]]
        );
        assert_eq!(Handle::read::<Array2<i32>>(&view).unwrap(), rows);
        assert_eq!(
            Handle::read::<ArrayD<i32>>(&view).unwrap(),
            rows.clone().into_dyn()
        );
        let error = Handle::read::<Array1<i32>>(&view).unwrap_err().to_string();
        assert!(
            error.contains("of int32 with shape (2, 3), not an array of int32 with 1 axis"),
            "{error}"
        );
        let text: Object = call_as("builtins", "object", ()).unwrap();
        assert!(Handle::read::<Array1<f64>>(&text).is_err());
        // Neither transposed nor cut do they lie one behind the other.
        let turned = MemoryView::new(rows.clone().reversed_axes()).unwrap();
        assert_eq!(Handle::read::<Array2<i32>>(&turned).unwrap(), rows.t());
        let cut = rows.slice_move(s![1.., ..2]);
        assert_eq!(*Shared::from(cut), [4, 5]);
    }

    #[test]
    #[allow(unsafe_code, reason = "a promise that this test keeps")]
    fn a_view_is_one_of_ndarray_whatever_its_strides() {
        // SAFETY: nobody writes to the numbers of this test.
        let view = |numbers: &MemoryView| unsafe { View::<i32>::of(numbers) }.unwrap();
        let numbers: Object = call_as("array", "array", ("i", [1, 2, 3, 4, 5, 6])).unwrap();
        let numbers = MemoryView::new(&numbers).unwrap();
        assert_eq!(view(&numbers).as_array().unwrap().sum(), 21);
        let back = numbers.get_slice(Slice::new(None, None, Some(-2))).unwrap();
        assert_eq!(view(&back).as_array().unwrap(), array![6, 4, 2].into_dyn());
        let none = numbers.get_slice(3..3).unwrap();
        assert_eq!(view(&none).as_array().unwrap().shape(), [0]);
        let table = array![[1.5, 2.5], [3.5, 4.5]];
        let shared = Shared::from(table.clone());
        let view = View::<f64>::of_constant(&MemoryView::new(&shared).unwrap()).unwrap();
        assert_eq!(view.as_array().unwrap(), table.into_dyn());
    }
}
