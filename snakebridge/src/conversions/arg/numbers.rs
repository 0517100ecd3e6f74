//! Numbers where Python takes an array: collections of them, also nested ones, are gathered in one piece of memory, which
//! Python gets as an array. What is no such collection is passed as it is anywhere else.

use std::any::Any;

use smallvec::SmallVec;

use super::{Arg, Element};
use crate::bridge::Raw;
use crate::interpreter::ffi::{Memory, Number};

/// Numbers of one type in rows of the same length: the axes of an array, the last one together.
#[derive(Debug, Default)]
pub struct Rows {
    shape: SmallVec<[usize; 4]>,
    /// How far inside the nested collections the next items are.
    axis: usize,
    /// A `Vec` of the numbers so far.
    numbers: Option<Box<dyn Any + Send>>,
    /// Makes the array of it.
    finish: Option<Finish>,
}

/// Makes the array of a `Vec` of numbers and the extents.
type Finish = fn(Box<dyn Any + Send>, &[usize]) -> Option<Memory>;

impl Rows {
    /// The array of what `gather` adds; none if that are no numbers, or the rows differ in their length.
    fn of(gather: impl FnOnce(&mut Rows) -> bool) -> Option<Memory> {
        let mut rows = Rows::default();
        if !gather(&mut rows) {
            return None;
        }
        rows.finish?(rows.numbers?, &rows.shape)
    }

    /// Whether the items on the present axis are as many as they were in the other rows.
    fn extends(&mut self, count: usize) -> bool {
        match self.shape.get(self.axis) {
            Some(extent) => *extent == count,
            None => {
                self.shape.push(count);
                true
            }
        }
    }

    /// Adds a row of the last axis.
    pub(crate) fn push<T: Number + Send + Sync>(&mut self, row: &[T]) -> bool {
        if !self.extends(row.len()) {
            return false;
        }
        let count = self.shape.iter().product();
        let numbers = self.numbers.get_or_insert_with(|| {
            self.finish = Some(memory::<T>);
            Box::new(Vec::<T>::with_capacity(count))
        });
        match numbers.downcast_mut::<Vec<T>>() {
            Some(numbers) => numbers.extend_from_slice(row),
            None => return false,
        }
        true
    }

    /// Adds the items of an axis that is not the last. Of what type the numbers of none would be does not matter to Python.
    pub(crate) fn parts<T>(&mut self, items: &[T], mut add: impl FnMut(&T, &mut Rows) -> bool) -> bool {
        if !self.extends(items.len()) || items.is_empty() {
            return false;
        }
        self.axis += 1;
        let added = items.iter().all(|item| add(item, self));
        self.axis -= 1;
        added
    }
}

fn memory<T: Number + Send + Sync>(numbers: Box<dyn Any + Send>, shape: &[usize]) -> Option<Memory> {
    let numbers = *numbers.downcast::<Vec<T>>().ok()?;
    Some(Memory::given(numbers, shape))
}

/// The variant of [`Raw`] that a collection of anything else is.
type Collection<'a> = fn(Vec<Raw<'a>>) -> Raw<'a>;

/// The items as an array if they are numbers, else as the collection.
pub(crate) fn owned<'a, K, T: Arg<'a, K>>(items: Vec<T>, collection: Collection<'a>) -> Raw<'a> {
    match T::gathered(items) {
        Ok(memory) => array(memory),
        Err(items) => collection(super::container::owned(items)),
    }
}

/// The same of borrowed items.
pub(crate) fn borrowed<'a, K, T: Element<'a, K>>(items: &'a [T], collection: Collection<'a>) -> Raw<'a> {
    match Rows::of(|rows| T::gather(items, rows)) {
        Some(memory) => array(memory),
        None => collection(super::container::borrowed(items)),
    }
}

/// What [`Arg::gathered`] does unless the items are the numbers themselves.
pub(super) fn gathered<'a, K, T: Arg<'a, K>>(items: Vec<T>) -> Result<Memory, Vec<T>> {
    Rows::of(|rows| T::gather(&items, rows)).ok_or(items)
}

fn array<'a>(memory: Memory) -> Raw<'a> {
    Raw::Memory(Box::new(memory.into_array()))
}

/// The numbers where Python takes a buffer.
pub(super) fn buffer<'a, T: Number + Send + Sync>(numbers: Vec<T>) -> Raw<'a> {
    let shape = [numbers.len()];
    Raw::Memory(Box::new(Memory::given(numbers, &shape)))
}

/// The argument of a parameter of any type that Python makes an array of.
pub fn any_array<'a, K>(argument: impl Arg<'a, K>) -> Raw<'a> {
    argument.array().bytes_as_array()
}

impl Raw<'_> {
    /// Memory of Rust where Python takes an array.
    pub(crate) fn memory_as_array(self) -> Self {
        match self {
            Raw::Memory(memory) => array(*memory),
            other => other,
        }
    }

    /// Bytes where Python takes numbers: an array of `uint8`.
    pub(crate) fn bytes_as_array(self) -> Self {
        match self {
            Raw::Bytes(bytes) => {
                let shape = [bytes.len()];
                array(Memory::given(bytes.into_owned(), &shape))
            }
            other => other,
        }
    }
}

/// The items of `Arg` for a type of numbers.
macro_rules! numbers_by_value {
    (array) => {
        fn gather(items: &[Self], rows: &mut $crate::conversions::arg::numbers::Rows) -> bool {
            rows.push(items)
        }
        fn gathered(items: Vec<Self>) -> Result<$crate::interpreter::ffi::Memory, Vec<Self>> {
            let shape = [items.len()];
            Ok($crate::interpreter::ffi::Memory::given(items, &shape))
        }
    };
}
pub(crate) use numbers_by_value;

/// The items of `Element` for a type of numbers.
macro_rules! numbers_by_reference {
    (array) => {
        fn gather(items: &[Self], rows: &mut $crate::conversions::arg::numbers::Rows) -> bool {
            rows.push(items)
        }
    };
}
pub(crate) use numbers_by_reference;

/// The items of `Arg` and `Element` for a collection of `$item`, which is of that variant of `Raw` where the items are no numbers.
macro_rules! array_of {
    (owned $item:ident $raw:ident) => {
        fn array(self) -> $crate::bridge::Raw<'a> {
            $crate::conversions::arg::numbers::owned(self.into_iter().collect(), $crate::bridge::Raw::$raw)
        }
        $crate::conversions::arg::numbers::array_of! { @parts $item }
    };
    (borrowed $item:ident $raw:ident) => {
        fn array(self) -> $crate::bridge::Raw<'a> {
            $crate::conversions::arg::numbers::borrowed(self, $crate::bridge::Raw::$raw)
        }
        $crate::conversions::arg::numbers::array_of! { @parts $item }
    };
    (element $item:ident $raw:ident) => {
        fn array(&'a self) -> $crate::bridge::Raw<'a> {
            $crate::conversions::arg::numbers::borrowed(self, $crate::bridge::Raw::$raw)
        }
        $crate::conversions::arg::numbers::array_of! { @parts $item }
    };
    (optional $item:ident $raw:ident) => {
        fn array(self) -> $crate::bridge::Raw<'a> {
            self.map_or($crate::bridge::Raw::$raw, $item::array)
        }
    };
    (@parts $item:ident) => {
        fn gather(items: &[Self], rows: &mut $crate::conversions::arg::numbers::Rows) -> bool {
            rows.parts(items, |row, rows| $item::gather(&row[..], rows))
        }
    };
}
pub(crate) use array_of;
