//! A union of types, which becomes an enum.

use super::Ty;

/// What was declared where a variant is a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lists {
    /// `list[T]`, or there is none.
    Lists,
    /// `Sequence[T]`.
    Sequences,
    /// `Iterable[T]`.
    Iterables,
}

/// A union of this module.
#[derive(Debug, Clone)]
pub struct Union {
    /// Rust name.
    pub rust: String,
    /// Python's spelling.
    pub python: String,
    /// Variants: Rust name, type as a result.
    pub variants: Vec<(String, Ty)>,
    /// The positions of the variants in the order in which a result is tried.
    pub order: Vec<usize>,
    /// The scalars of which sequences were declared: for lists of these, tuples are accepted as well.
    pub sequences: Vec<Ty>,
    /// Text passes for what was declared as a sequence or an iterable.
    pub is_text: bool,
    /// What was declared for the lists among the variants: the widest form.
    pub lists: Lists,
    /// Variants that accept other type arguments than they return, as arguments.
    pub varying: Vec<Ty>,
    /// Members of Python whose classes no module declares, with the number of variants before each: they belong to the name, which
    /// stays when the class is declared.
    pub undeclared: Vec<(usize, String)>,
    /// Some result has this type.
    pub is_result: bool,
    /// Some argument has this type.
    pub is_argument: bool,
}

impl Union {
    /// The types of its variants.
    pub fn types(&self) -> impl Iterator<Item = &Ty> + Clone {
        self.variants.iter().map(|(_, ty)| ty)
    }

    /// Adds variants that accept other type arguments than they return.
    pub fn add_varying(&mut self, all: Vec<Ty>) {
        for ty in all {
            if !self.varying.contains(&ty) {
                self.varying.push(ty);
            }
        }
    }

    /// The type of a variant as an argument.
    #[must_use]
    pub fn accepted<'u>(&'u self, variant: &'u Ty) -> &'u Ty {
        self.varying
            .iter()
            .find(|ty| ty.read() == *variant)
            .unwrap_or(variant)
    }
}
