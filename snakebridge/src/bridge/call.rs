//! `Call`: the optional arguments of a call, filled by option setters and `*args`.

use std::borrow::Cow;
use std::mem::{ManuallyDrop, take};

use smallvec::SmallVec;

use super::error::{Error, Result};
use super::raw::Raw;

/// A list that needs no memory of its own as long as it is short, as those of nearly all calls are.
pub(crate) type Few<T> = SmallVec<[T; 3]>;

/// The arguments of an `.._with` call besides the required ones.
#[derive(Debug, Default)]
pub struct Call<'a> {
    // Dropped only where a call has not emptied them, as each usually does.
    positional: ManuallyDrop<Few<Raw<'a>>>,
    slots: ManuallyDrop<Few<Option<Raw<'a>>>>,
    keywords: ManuallyDrop<Few<(Cow<'static, str>, Raw<'a>)>>,
    /// Whether there is anything to drop.
    filled: bool,
    /// Whether there is more to it than arguments by position, in the order in which they are sent.
    mixed: bool,
    names: &'static [&'static str],
    variadic: bool,
    /// An option that decides the type of the result, and was set twice.
    twice: Option<&'static str>,
}

impl<'a> Call<'a> {
    /// An empty list.
    #[must_use]
    #[inline]
    pub fn new() -> Call<'a> {
        Call::default()
    }

    /// Sets a keyword argument. If a name is set twice, the last value wins.
    #[inline(never)]
    pub fn set(&mut self, name: &'static str, raw: Raw<'a>) {
        self.put(Cow::Borrowed(name), raw);
    }

    /// Sets a keyword argument that decides the type of the result. The Rust type follows from the first value, so
    /// setting it again is an error of the call.
    #[inline(never)]
    pub fn decide(&mut self, name: &'static str, raw: Raw<'a>) {
        if self.keywords.iter().any(|(known, _)| *known == name) {
            self.twice = Some(name);
        }
        self.set(name, raw);
    }

    /// Sets a keyword argument that is not in the signature (`**kwargs`, or one that the stubs do not know).
    pub fn extra(&mut self, name: impl Into<Cow<'static, str>>, raw: Raw<'a>) {
        self.put(name.into(), raw);
    }

    /// Adds a positional argument after the required ones (`*args`).
    #[inline]
    pub fn push(&mut self, raw: Raw<'a>) {
        self.filled = true;
        self.positional.push(raw);
    }

    /// Sets the optional positional-only argument number `index`, counted after the required ones; `names` are the
    /// names of all optional ones. Python fills them from the left, so a gap before it is an error of the call.
    #[inline(never)]
    pub fn positional(&mut self, index: usize, names: &'static [&'static str], raw: Raw<'a>) {
        self.names = names;
        self.filled = true;
        self.mixed = true;
        if self.slots.len() <= index {
            self.slots.resize_with(index + 1, || None);
        }
        if let Some(slot) = self.slots.get_mut(index) {
            *slot = Some(raw);
        }
    }

    /// Declares the optional positional arguments before `*args`: if there are `*args`, all of them have to be set.
    pub fn ahead(&mut self, names: &'static [&'static str]) {
        self.names = names;
        self.variadic = true;
        self.mixed = true;
    }

    #[inline]
    fn put(&mut self, name: Cow<'static, str>, raw: Raw<'a>) {
        self.filled = true;
        self.mixed = true;
        match self.keywords.iter_mut().find(|(known, _)| *known == name) {
            Some(slot) => slot.1 = raw,
            None => self.keywords.push((name, raw)),
        }
    }

    /// Brings the arguments into the order in which they are sent.
    #[inline]
    pub(crate) fn arrange(&mut self) -> Result<()> {
        if let Some(name) = self.twice {
            return Err(set_twice(name));
        }
        if self.variadic && !self.positional.is_empty() {
            self.all_ahead()?;
        }
        if !self.slots.is_empty() {
            self.place_slots()?;
        }
        Ok(())
    }

    /// Those by position and those by keyword.
    pub(crate) fn all(&mut self) -> Parts<'_, 'a> {
        (&mut self.positional, &mut self.keywords)
    }

    /// The arguments, if they are all by position, and the order in which they were added is that in which they are sent. The
    /// call they are sent by leaves nothing to drop in them.
    #[inline]
    pub(crate) fn in_order(&mut self) -> Option<&mut [Raw<'a>]> {
        if self.mixed || self.positional.spilled() {
            return None;
        }
        self.filled = false;
        Some(&mut self.positional[..])
    }

    /// Called before the arguments are sent by a call that leaves nothing to drop in them: only memory is left, and names.
    #[inline]
    pub(crate) fn leave_nothing(&mut self) {
        let names = &mut self.keywords.iter();
        self.filled = self.positional.spilled()
            || self.slots.spilled()
            || self.keywords.spilled()
            || names.any(|(name, _)| matches!(name, Cow::Owned(_)));
    }

    #[inline(never)]
    fn empty(&mut self) {
        drop(take(&mut *self.positional));
        drop(take(&mut *self.slots));
        drop(take(&mut *self.keywords));
    }

    /// All optional positional arguments are set, where there are `*args`.
    #[inline(never)]
    fn all_ahead(&mut self) -> Result<()> {
        self.slots.resize_with(self.names.len(), || None);
        match self.slots.iter().position(Option::is_none) {
            Some(gap) => Err(gap_before(self.names, "*args", gap)),
            None => Ok(()),
        }
    }

    /// Puts the optional positional arguments before `*args`.
    #[inline(never)]
    fn place_slots(&mut self) -> Result<()> {
        let mut positional = Few::with_capacity(self.slots.len() + self.positional.len());
        let mut missing = None;
        for (index, slot) in self.slots.drain(..).enumerate() {
            match (slot, missing) {
                (Some(raw), None) => positional.push(raw),
                (Some(_), Some(gap)) => {
                    let set = self.names.get(index).copied().unwrap_or("?");
                    return Err(gap_before(self.names, set, gap));
                }
                (None, None) => missing = Some(index),
                (None, Some(_)) => {}
            }
        }
        positional.append(&mut self.positional);
        *self.positional = positional;
        Ok(())
    }
}

impl Drop for Call<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.filled {
            self.empty();
        }
    }
}

#[cold]
fn set_twice(name: &str) -> Error {
    Error::Arguments {
        kind: crate::bridge::error::ErrorKind::Arguments,
        symbol: String::new(),
        message: format!("`{name}` decides what the call returns, but is set twice: set it once"),
    }
}

#[cold]
fn gap_before(names: &[&str], set: &str, gap: usize) -> Error {
    let missing = names.get(gap).copied().unwrap_or("?");
    Error::Arguments {
        kind: crate::bridge::error::ErrorKind::Arguments,
        symbol: String::new(),
        message: format!(
            "`{set}` is set, but `{missing}` is not: Python takes these arguments by position, so set `{missing}` too"
        ),
    }
}

/// Positional and keyword arguments, in the form that the backend gets.
pub(crate) type Parts<'c, 'a> = (&'c mut Few<Raw<'a>>, &'c mut Few<(Cow<'static, str>, Raw<'a>)>);
