//! One word that is a reference to something static until somebody needs more than that, and an owned box from then on.
//! The tests compile this file a second time, with the atomics of a model checker as `super::sync`.
#![allow(unsafe_code)]

use std::marker::PhantomData;

use super::sync::{AtomicPtr, Ordering};

/// The lowest bit of the word, which says that it is a box.
const BOXED: usize = 1;

/// Invariant: with the lowest bit, the word leads to a `B` in a box that it owns, and never changes again; without it, to
/// a static `S`.
pub(crate) struct Late<S: 'static, B>(AtomicPtr<S>, PhantomData<B>);

/// What is behind the word now.
pub(crate) enum Told<'l, S: 'static, B> {
    Static(&'static S),
    Boxed(&'l B),
}

impl<S, B> Late<S, B> {
    /// Both kinds of address are even.
    const EVEN: () = assert!(align_of::<S>() > BOXED && align_of::<B>() > BOXED);

    #[inline]
    pub(crate) fn new(value: &'static S) -> Late<S, B> {
        let () = Self::EVEN;
        Late(AtomicPtr::new(std::ptr::from_ref(value).cast_mut()), PhantomData)
    }

    pub(crate) fn boxed(value: B) -> Late<S, B> {
        let () = Self::EVEN;
        Late(AtomicPtr::new(packed(value)), PhantomData)
    }

    #[inline]
    pub(crate) fn get(&self) -> Told<'_, S, B> {
        told(self.0.load(Ordering::Acquire))
    }

    /// The box, if there is one.
    #[inline]
    pub(crate) fn known(&self) -> Option<&B> {
        match self.get() {
            Told::Static(_) => None,
            Told::Boxed(known) => Some(known),
        }
    }

    /// The box. It is made of what was there if there was none; of two that make it at the same time one is dropped.
    pub(crate) fn or_make(&self, make: impl FnOnce(&'static S) -> B) -> &B {
        let before = self.0.load(Ordering::Acquire);
        let value = match told(before) {
            Told::Boxed(known) => return known,
            Told::Static(value) => value,
        };
        let made = packed(make(value));
        let put = self
            .0
            .compare_exchange(before, made, Ordering::AcqRel, Ordering::Acquire);
        let now = match put {
            Ok(_) => made,
            Err(now) => {
                unpack::<S, B>(made);
                now
            }
        };
        // Ours or another's: there is no change but that to a box.
        inside::<S, B>(now)
    }
}

fn packed<S, B>(value: B) -> *mut S {
    Box::into_raw(Box::new(value))
        .map_addr(|address| address | BOXED)
        .cast()
}

/// Drops the box behind a word that is one.
#[inline(never)]
fn unpack<S, B>(word: *mut S) {
    let place = word.map_addr(|address| address & !BOXED).cast::<B>();
    // SAFETY: with that bit, it is a box, which both callers own.
    drop(unsafe { Box::from_raw(place) });
}

#[inline]
fn told<'l, S, B>(word: *mut S) -> Told<'l, S, B> {
    if word.addr() & BOXED == 0 {
        // SAFETY: without that bit, it was made of a static reference.
        Told::Static(unsafe { &*word.cast_const() })
    } else {
        Told::Boxed(inside::<S, B>(word))
    }
}

/// What is in the box behind a word that is one.
#[inline]
fn inside<'l, S, B>(word: *mut S) -> &'l B {
    let place = word.map_addr(|address| address & !BOXED).cast::<B>();
    // SAFETY: the box lives as long as its `Late`, which all callers of this borrow.
    unsafe { &*place }
}

impl<S, B> Drop for Late<S, B> {
    #[inline]
    fn drop(&mut self) {
        // No other thread can see it any more.
        let word = self.0.load(Ordering::Relaxed);
        if word.addr() & BOXED != 0 {
            unpack::<S, B>(word);
        }
    }
}
