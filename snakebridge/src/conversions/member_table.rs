//! The members of a generated enum, found by name and by variant. A `match` over them would be compiled arm by arm, four times for each
//! enum; a table is data.

use std::collections::HashMap;
use std::fmt;
use std::mem::{Discriminant, discriminant};
use std::sync::OnceLock;

/// A member: its variant, its name in Python and its name in Rust.
pub type MemberRow<E> = (E, &'static str, &'static str);

/// Up to this many members are looked through one by one.
const FEW: usize = 16;

/// All members of an enum. Lives in a `static`.
pub struct MemberTable<E: 'static> {
    /// In arrays of a bounded length: what the compiler does with an array is not linear.
    rows: &'static [&'static [MemberRow<E>]],
    index: OnceLock<Index<E>>,
}

struct Index<E: 'static> {
    by_name: HashMap<&'static str, &'static MemberRow<E>>,
    by_variant: HashMap<Discriminant<E>, &'static MemberRow<E>>,
}

impl<E> fmt::Debug for MemberTable<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.rows.iter().flat_map(|rows| rows.iter().map(|row| row.1));
        f.debug_list().entries(names).finish()
    }
}

impl<E: Clone> MemberTable<E> {
    /// The table over some arrays.
    pub const fn new(rows: &'static [&'static [MemberRow<E>]]) -> MemberTable<E> {
        MemberTable {
            rows,
            index: OnceLock::new(),
        }
    }

    /// The member with this name in Python.
    pub fn named(&self, name: &str) -> Option<E> {
        let row = match self.few() {
            Some(rows) => rows.iter().find(|(_, python, _)| *python == name),
            None => self.index().by_name.get(name).copied(),
        };
        row.map(|(member, ..)| member.clone())
    }

    /// The name of a member in Python; empty for the variant that is none.
    pub fn python_name(&self, member: &E) -> &'static str {
        self.row(member).map_or("", |(_, python, _)| python)
    }

    /// The name of a member's variant; empty for the variant that is none.
    pub fn rust_name(&self, member: &E) -> &'static str {
        self.row(member).map_or("", |(.., rust)| rust)
    }

    fn row(&self, member: &E) -> Option<&'static MemberRow<E>> {
        let variant = discriminant(member);
        match self.few() {
            Some(rows) => rows.iter().find(|(known, ..)| discriminant(known) == variant),
            None => self.index().by_variant.get(&variant).copied(),
        }
    }

    /// The rows, if they are so few that an index does not pay.
    fn few(&self) -> Option<&'static [MemberRow<E>]> {
        match self.rows {
            [] => Some(&[]),
            [rows] if rows.len() <= FEW => Some(rows),
            _ => None,
        }
    }

    fn index(&self) -> &Index<E> {
        self.index.get_or_init(|| {
            let rows = || self.rows.iter().flat_map(|rows| rows.iter());
            Index {
                by_name: rows().map(|row| (row.1, row)).collect(),
                by_variant: rows().map(|row| (discriminant(&row.0), row)).collect(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::MemberTable;

    /// As generated enums are: the last variant is no member.
    #[derive(Clone, Debug, PartialEq)]
    enum Number {
        Small(u8),
        Other(String),
    }

    #[derive(Clone, Debug, PartialEq)]
    enum Color {
        Red,
        DarkRed,
        Unknown(String),
    }

    #[test]
    fn few_members_are_found_by_name_and_variant() {
        static TABLE: MemberTable<Color> = MemberTable::new(&[&[
            (Color::Red, "RED", "Red"),
            (Color::DarkRed, "dark_red", "DarkRed"),
        ]]);
        assert_eq!(TABLE.named("dark_red"), Some(Color::DarkRed));
        assert_eq!(TABLE.named("DarkRed"), None);
        assert_eq!(TABLE.python_name(&Color::DarkRed), "dark_red");
        assert_eq!(TABLE.rust_name(&Color::Red), "Red");
        assert_eq!(TABLE.python_name(&Color::Unknown(String::new())), "");
    }

    #[test]
    fn several_arrays_are_one_table() {
        static TABLE: MemberTable<Color> = MemberTable::new(&[
            &[(Color::Red, "RED", "Red")],
            &[(Color::DarkRed, "dark_red", "DarkRed")],
        ]);
        assert_eq!(TABLE.named("RED"), Some(Color::Red));
        assert_eq!(TABLE.named("dark_red"), Some(Color::DarkRed));
        assert_eq!(TABLE.named("green"), None);
        assert_eq!(TABLE.rust_name(&Color::DarkRed), "DarkRed");
        assert_eq!(TABLE.rust_name(&Color::Unknown(String::new())), "");
    }

    #[test]
    fn a_table_of_none_has_none() {
        static TABLE: MemberTable<Number> = MemberTable::new(&[]);
        assert_eq!(TABLE.named("Small"), None);
        assert_eq!(TABLE.python_name(&Number::Small(1)), "");
        assert_eq!(TABLE.rust_name(&Number::Other(String::new())), "");
    }
}
