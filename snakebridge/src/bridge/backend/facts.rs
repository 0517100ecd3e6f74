//! `Facts`: what a backend tells of an object when it hands out a reference to it, so that reading asks it nothing more.

use std::sync::Arc;

use parking_lot::RwLock;
use smallvec::SmallVec;

use super::PyKind;
use crate::bridge::class::ClassDef;
use crate::bridge::value::Value;

/// What another backend tells of an object when it hands out a reference to it; see [`Session::adopt`](crate::Session::adopt).
///
/// What is not told is not there: reading an object without [`Abilities::ITERABLE`] as a list is a mismatch.
#[derive(Clone, Debug)]
pub struct Facts {
    pub(crate) class: Arc<ClassFacts>,
    pub(crate) kind: PyKind,
    pub(crate) base: PyKind,
    pub(crate) value: Option<Value>,
    pub(crate) abilities: Abilities,
}

impl Facts {
    /// An object of this class that is of no builtin type and can do nothing.
    pub fn new(class: Arc<ClassFacts>) -> Facts {
        Facts {
            class,
            kind: PyKind::Other,
            base: PyKind::Other,
            value: None,
            abilities: Abilities::default(),
        }
    }

    /// The builtin type that is exactly the object's class, [`PyKind::Other`] for none, and the one that it is derived from.
    #[must_use]
    pub fn of_kind(mut self, kind: PyKind, base: PyKind) -> Facts {
        self.kind = kind;
        self.base = base;
        self
    }

    /// The number, text or bytes of an object that is derived from such a type. Not for containers: they change.
    #[must_use]
    pub fn with_value(mut self, value: Value) -> Facts {
        self.value = Some(value);
        self
    }

    /// What the object can do.
    #[must_use]
    pub fn able(mut self, abilities: Abilities) -> Facts {
        self.abilities = abilities;
        self
    }
}

/// The class of an object of another backend. One for all of its instances.
#[derive(Debug)]
pub struct ClassFacts {
    pub(crate) name: String,
    pub(crate) qualified: String,
    /// The names of the class and of its bases; none where that was not told.
    bases: Vec<String>,
    /// The classes, by address, that it was found to derive from.
    known: RwLock<SmallVec<[usize; 2]>>,
}

impl Clone for ClassFacts {
    fn clone(&self) -> ClassFacts {
        ClassFacts {
            name: self.name.clone(),
            qualified: self.qualified.clone(),
            bases: self.bases.clone(),
            known: RwLock::new(self.known.read().clone()),
        }
    }
}

impl PartialEq for ClassFacts {
    fn eq(&self, other: &ClassFacts) -> bool {
        self.name == other.name && self.qualified == other.qualified && self.bases == other.bases
    }
}

impl Eq for ClassFacts {}

impl ClassFacts {
    /// A class by its name, `Pattern`, and by its module and name, `re.Pattern` or `builtins.int`.
    pub fn new(name: impl Into<String>, qualified: impl Into<String>) -> ClassFacts {
        ClassFacts {
            name: name.into(),
            qualified: qualified.into(),
            bases: Vec::new(),
            known: RwLock::default(),
        }
    }

    /// The names of the class itself and of its bases, without modules. It is asked once then, and not of each instance, whether it
    /// derives from a class of one of these names; the facts have to be shared by its instances for that.
    #[must_use]
    pub fn derived(mut self, names: impl IntoIterator<Item = String>) -> ClassFacts {
        self.bases = names.into_iter().collect();
        self
    }

    /// Whether it was found to derive from the class.
    pub(crate) fn derives(&self, class: &'static ClassDef) -> bool {
        self.known.read().contains(&std::ptr::from_ref(class).addr())
    }

    /// Notes that an instance was one of the class. That holds for all of them if it is by a base; it may also be what the instance says
    /// of itself, as a proxy does.
    pub(crate) fn note(&self, class: &'static ClassDef) {
        let name = class.path().rsplit('.').next().unwrap_or_default();
        if class.members().is_none() && self.bases.iter().any(|base| base == name) {
            let mut known = self.known.write();
            let address = std::ptr::from_ref(class).addr();
            if !known.contains(&address) {
                known.push(address);
            }
        }
    }
}

/// The name of a class as messages have it: builtin ones have no module in front.
pub(crate) fn shown(qualified: &str) -> &str {
    qualified.strip_prefix("builtins.").unwrap_or(qualified)
}

/// What an object can do, as far as reading it depends on that. Several are joined by `|`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Abilities(u8);

impl Abilities {
    /// Its class has `__iter__` or `__getitem__`.
    pub const ITERABLE: Abilities = Abilities(1);
    /// It is an instance of `collections.abc.Sequence`.
    pub const SEQUENCE: Abilities = Abilities(2);
    /// It is an instance of `collections.abc.Mapping`.
    pub const MAPPING: Abilities = Abilities(4);
    /// It supports the buffer protocol.
    pub const BUFFER: Abilities = Abilities(8);

    /// It hands its numbers on as an array: `__dlpack__`, `__array_interface__` or `__array__`.
    pub const ARRAY: Abilities = Abilities(16);

    /// Those of a number that holds the bits above.
    pub fn from_bits(bits: u8) -> Abilities {
        Abilities(bits)
    }

    /// Whether all of `others` are among these.
    pub fn contains(self, others: Abilities) -> bool {
        self.0 & others.0 == others.0
    }
}

impl std::ops::BitOr for Abilities {
    type Output = Abilities;

    fn bitor(self, other: Abilities) -> Abilities {
        Abilities(self.0 | other.0)
    }
}
