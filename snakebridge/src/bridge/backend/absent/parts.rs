//! The parts of a container of the interpreter, which there is none of.

use crate::bridge::backend::{FromPython, Returned};
use crate::bridge::error::Result;
use crate::interpreter::python::{Bound, PyAny};

/// The entries of a `dict`.
pub(crate) type Entries<'r> = std::iter::Empty<(Bound<'r, PyAny>, Bound<'r, PyAny>)>;

/// The elements of a list.
pub(crate) struct Elements<'r>(std::iter::Empty<Bound<'r, PyAny>>);

impl<'r> Elements<'r> {
    pub(crate) fn next(&mut self) -> Option<Bound<'r, PyAny>> {
        self.0.next()
    }

    pub(crate) fn left(&self) -> usize {
        0
    }
}

impl<'r> Returned<'r> {
    #[expect(clippy::unnecessary_wraps, reason = "with an interpreter it may fail")]
    pub(crate) fn elements(&self) -> Result<Elements<'r>> {
        Ok(Elements(std::iter::empty()))
    }

    pub(crate) fn entries(&self) -> Entries<'r> {
        std::iter::empty()
    }

    pub(crate) fn dict_len(&self) -> Option<usize> {
        None
    }

    pub(crate) fn entries_in_place<K: FromPython, V: FromPython>(
        &self,
        _take: impl FnMut(K, V) -> bool,
    ) -> (usize, bool) {
        (0, false)
    }

    pub(crate) fn exact_list<T: FromPython>(
        &self,
        _most: usize,
        _read: impl FnMut(usize, &Returned<'_>) -> Result<T>,
    ) -> Option<Result<Vec<T>>> {
        None
    }

    pub(crate) fn beside<'s>(&self, object: &'s Bound<'r, PyAny>) -> Returned<'s>
    where
        'r: 's,
    {
        match object.0 {}
    }
}
