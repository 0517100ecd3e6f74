//! A union of types, which becomes an enum.

use super::Ty;

/// A union of this module.
#[derive(Debug, Clone)]
pub struct Union {
    /// Rust name.
    pub rust: String,
    /// Python's spelling.
    pub python: String,
    /// Variants: Rust name, type as a result.
    pub variants: Vec<(String, Ty)>,
    /// Of which lists tuples are taken as well: what was declared as a sequence of these.
    pub sequences: Vec<Ty>,
    /// Used as a result somewhere.
    pub is_result: bool,
    /// Taken as an argument somewhere.
    pub is_argument: bool,
}

impl Union {
    /// The types of its arms.
    pub fn types(&self) -> impl Iterator<Item = &Ty> + Clone {
        self.variants.iter().map(|(_, ty)| ty)
    }
}
