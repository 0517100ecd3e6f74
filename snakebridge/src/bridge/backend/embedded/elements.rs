//! The parts of a container of a builtin type one at a time, for who pulls them instead of being called with each.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use smallvec::SmallVec;

use super::raised;
use crate::bridge::backend::returned::{Returned, Source};
use crate::bridge::backend::{Exact, FromPython};
use crate::bridge::error::Result;
use crate::interpreter::ffi;

/// The entries of a `dict` as they were when it was looked at: reading one may run Python that changes it.
pub(crate) type Entries<'r> = smallvec::IntoIter<[(Bound<'r, PyAny>, Bound<'r, PyAny>); 16]>;

/// The elements of a list, which may shrink meanwhile, or those of another container as they were.
pub(crate) enum Elements<'r> {
    List(Borrowed<'r, 'r, PyAny>, usize),
    Copied(smallvec::IntoIter<[Bound<'r, PyAny>; 16]>),
}

impl<'r> Elements<'r> {
    #[inline]
    pub(crate) fn next(&mut self) -> Option<Bound<'r, PyAny>> {
        match self {
            Elements::List(list, index) => {
                let item = ffi::list_item(*list, *index)?;
                *index += 1;
                Some(item)
            }
            Elements::Copied(rest) => rest.next(),
        }
    }

    /// How many are left.
    pub(crate) fn left(&self) -> usize {
        match self {
            Elements::List(list, index) => list.len().unwrap_or(0).saturating_sub(*index),
            Elements::Copied(rest) => rest.len(),
        }
    }
}

/// Room for so many elements of a list. The list itself has a pointer for each, so nobody only claims that they are there: what
/// takes at most eight times its memory is reserved as a whole, as growing copies it all, several times. Of what is larger,
/// `most`.
fn reserved<T>(len: usize, most: usize) -> Vec<T> {
    let is_small = size_of::<T>() <= 8 * size_of::<*const PyAny>();
    let mut items = Vec::new();
    // Where there is not so much memory, it is found out when it is needed.
    let _ = items.try_reserve_exact(if is_small { len } else { len.min(most) });
    items
}

impl<'r> Returned<'r> {
    /// The elements of a list, a tuple or a set of the interpreter; none of plain data.
    pub(crate) fn elements(&self) -> Result<Elements<'r>> {
        let Source::Python(value) = self.source else {
            return Ok(Elements::Copied(SmallVec::new().into_iter()));
        };
        if ffi::is_exact_list(value) {
            return Ok(Elements::List(value, 0));
        }
        let copied: SmallVec<[_; 16]> = match value.cast_exact::<PyTuple>() {
            Ok(tuple) => tuple.to_owned().into_iter().collect(),
            Err(_) => value
                .try_iter()
                .and_then(Iterator::collect)
                .map_err(|error| raised(value.py(), error))?,
        };
        Ok(Elements::Copied(copied.into_iter()))
    }

    /// Reads the elements of a `list` of the interpreter, in a loop of its own for each type of element; none for all else.
    /// Reading an element may run Python that changes the list, so its length is looked at each time.
    #[inline]
    pub(crate) fn exact_list<T: FromPython>(
        &self,
        most: usize,
        mut read: impl FnMut(usize, &Returned<'_>) -> Result<T>,
    ) -> Option<Result<Vec<T>>> {
        let Source::Python(list) = self.source else {
            return None;
        };
        if !ffi::is_exact_list(list) {
            return None;
        }
        let mut items = reserved(list.len().unwrap_or(0), most);
        // What is usual is not even counted, and needs neither a context nor a place for an error.
        while let Some(item) = ffi::read_list_item(list, items.len(), |item| T::in_place(Exact(item))) {
            if let Some(item) = item {
                items.push(item);
                continue;
            }
            let Some(item) = ffi::list_item(list, items.len()) else {
                break;
            };
            match read(items.len(), &Returned::python(item.as_borrowed(), self.context)) {
                Ok(item) => items.push(item),
                Err(error) => return Some(Err(error)),
            }
        }
        Some(Ok(items))
    }

    /// How many entries a `dict` of the interpreter has; none of anything else.
    #[inline]
    pub(crate) fn dict_len(&self) -> Option<usize> {
        match self.source {
            Source::Python(value) => value.cast_exact::<PyDict>().ok().map(|dict| dict.len()),
            Source::Plain(_) => None,
        }
    }

    /// Hands on the entries of a `dict` of the interpreter, as long as they are read in place and `take` takes them. How many these
    /// were, and whether they were all; of anything else none, and not all.
    #[inline]
    pub(crate) fn entries_in_place<K: FromPython, V: FromPython>(
        &self,
        mut take: impl FnMut(K, V) -> bool,
    ) -> (usize, bool) {
        let Source::Python(dict) = self.source else {
            return (0, false);
        };
        if !ffi::is_exact_dict(dict) {
            return (0, false);
        }
        let (mut count, mut place) = (0, 0);
        loop {
            // The value first: where its type is never read in place, the key is not read in vain.
            let read = ffi::read_dict_entry(dict, &mut place, |key, value| {
                let value = V::in_place(Exact(value))?;
                Some((K::in_place(Exact(key))?, value))
            });
            match read {
                Some(Some((key, value))) => {
                    if !take(key, value) {
                        return (count, false);
                    }
                    count += 1;
                }
                Some(None) => return (count, false),
                None => return (count, true),
            }
        }
    }

    /// The entries of a `dict` of the interpreter; none of anything else.
    pub(crate) fn entries(&self) -> Entries<'r> {
        let entries: SmallVec<[_; 16]> = match self.source {
            Source::Python(value) => match value.cast_exact::<PyDict>() {
                Ok(dict) => dict.to_owned().into_iter().collect(),
                Err(_) => SmallVec::new(),
            },
            Source::Plain(_) => SmallVec::new(),
        };
        entries.into_iter()
    }

    /// Another object, which the same call has returned.
    #[inline]
    pub(crate) fn beside<'s>(&self, object: &'s Bound<'r, PyAny>) -> Returned<'s>
    where
        'r: 's,
    {
        Returned::python(object.as_borrowed(), self.context)
    }
}
