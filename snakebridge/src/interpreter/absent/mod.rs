//! The interpreter of a program that is built without the feature `embedded`: none. What belongs to an interpreter has no values
//! here, so what takes such a value never runs, and the compiler leaves it out. What asks for the interpreter gets the error that
//! says so; what would let go of it, or release objects in it, has nothing to do.
#![allow(clippy::needless_pass_by_value, reason = "as with an interpreter")]

pub(crate) mod attach;
pub(crate) mod calls;
pub(crate) mod drain;
pub(crate) mod entry;
pub(crate) mod helper;
pub(crate) mod start;

use std::marker::PhantomData;

use super::environment;
use super::trouble::Trouble;

/// What there is none of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Never {}

/// Proof that a thread holds the interpreter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Python<'py>(pub(crate) Never, PhantomData<&'py ()>);

/// A reference to an object.
#[derive(Clone, Debug)]
pub(crate) struct Bound<'py, T>(pub(crate) Never, PhantomData<(&'py (), T)>);

/// A borrowed reference to an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Borrowed<'a, 'py, T>(pub(crate) Never, PhantomData<(&'a (), &'py (), T)>);

/// Any object.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PyAny {}

/// An exception.
#[derive(Debug)]
pub(crate) struct PyErr(pub(crate) Never);

/// What keeps the memory of an array of Python.
pub(crate) struct Owner<'py>(Never, PhantomData<&'py ()>);

impl Owner<'_> {
    pub(crate) fn into_slot(self) -> Option<entry::Slot> {
        match self.0 {}
    }
}

/// The error of all that needs an interpreter in this process.
#[cold]
pub(crate) fn none() -> Trouble {
    environment::not_embedded().into()
}
