//! `Want`: in which form a backend is to send a result, which only the type that reads it knows.

/// The form in which a result is wanted. The embedded interpreter has no use for it: there, every result is read in place.
///
/// It is a wish. A reference can be read as anything, but costs a further round trip where data was wanted; of data, no
/// reference to the same object can be made any more, so a backend must not send it where an object is wanted.
///
/// ```text
/// Vec<i64>                    Each(Plain)                 [1, 2] arrives as it is
/// Vec<List<i64>>              Each(Object)                two references
/// HashMap<String, Object>     Entries(Plain, Object)
/// Either<i64, List<i64>>      Either                      a number, or a reference
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Want {
    /// Data of exact builtin types all the way down; a reference for each leaf that is something else.
    Plain,
    /// A reference, also of a number, a text or `None`.
    Object,
    /// `None`, numbers, text and bytes as data, all else as a reference.
    Either,
    /// The items of an exact `list`, `tuple`, `set` or `frozenset`, each in this form; all else as for `Either`.
    Each(&'static Want),
    /// The items of an exact `tuple` of that length, each in its own form; all else as for `Either`.
    Items(&'static [Want]),
    /// The keys and the values of an exact `dict`, in these forms; all else as for `Either`.
    Entries(&'static Want, &'static Want),
}

impl Want {
    /// The form of what may be read in either of two forms.
    #[must_use]
    pub const fn or(self, other: Want) -> Want {
        match (self, other) {
            (Want::Plain, Want::Plain) => Want::Plain,
            (Want::Object, Want::Object) => Want::Object,
            _ => Want::Either,
        }
    }
}
