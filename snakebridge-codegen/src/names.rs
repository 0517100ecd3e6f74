//! All naming decisions: from a Python name to a valid Rust identifier that is still free.
//!
//! The rule, in order: Rust case through heck; a reserved name gets a trailing underscore; of names that then collide, the
//! one with the same spelling in Python keeps it, and the others are numbered in order (`_2`, `_3`). An acronym with the letter
//! that belongs to it is one word (`IPv4Address` is `Ipv4Address`), and digits stay apart (`TLSv1_2` is `Tlsv1_2`).

mod reserved;
mod visible;

use std::collections::BTreeMap;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use reserved::{KEYWORDS, is_reserved};
pub use visible::visible;

/// Letters of a name that the bindings make up. What would be longer has a shorter spelling.
pub const NAME_LETTERS: usize = 40;

/// Letters of a name before it may have to be numbered.
pub const NAME_WITHOUT_NUMBER: usize = NAME_LETTERS - 2;

/// Letters that the bindings add to a name of Python: the suffix of a form or of an overload.
pub const ADDED_LETTERS: usize = 24;

/// The use of a name, which decides its case and the reserved words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A type or an enum variant: `UpperCamelCase`.
    Type,
    /// A function, parameter or module: `snake_case`.
    Function,
    /// A method of a handle: like a function, except for the names of methods of Rust's traits.
    Method,
    /// A constant: `SHOUTY_SNAKE_CASE`, unchanged if it already is.
    Constant,
}

/// The Rust identifier for `python`, before collisions are resolved.
#[must_use]
pub fn rust_name(python: &str, role: Role) -> String {
    let cased = match role {
        Role::Type => upper_camel(&plain_acronyms(python)),
        Role::Constant if is_shouty(python) => python.to_owned(),
        Role::Constant => plain_acronyms(python).to_shouty_snake_case(),
        Role::Function | Role::Method => snake(python),
    };
    let mut name: String = cased
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    if name.is_empty() || name.chars().all(|c| c == '_') {
        name = format!("underscore{}", "s".repeat(usize::from(python.len() > 1)));
        if role == Role::Type {
            name = name.to_upper_camel_case();
        }
    }
    if name.starts_with(|c: char| c.is_numeric()) {
        name.insert(0, if role == Role::Type { 'N' } else { '_' });
    }
    if is_reserved(&name, role) {
        name.push('_');
    }
    name
}

/// The Rust module for a Python one: dots become underscores, and a reserved word gets a trailing one. The result for `_` is
/// not a valid identifier.
#[must_use]
pub fn module_name(python: &str) -> String {
    let mut name = python.replace('.', "_");
    if KEYWORDS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// heck splits `HTTPServer` and `strptime2` well, but must not change a name that already has Rust's case.
fn snake(python: &str) -> String {
    let plain = python.trim_start_matches('_');
    if !plain.is_empty()
        && plain
            .chars()
            .all(|c| c.is_lowercase() || c.is_numeric() || c == '_')
    {
        return plain.to_owned();
    }
    plain_acronyms(python).to_snake_case()
}

/// Without the capitals of an acronym to which one more letter belongs: `TLSv1_2` is `Tlsv1_2`, `userIDs` is `userIds`. Word for
/// word it would be `Tl`, `Sv1`, `2`.
fn plain_acronyms(python: &str) -> String {
    let letters: Vec<char> = python.chars().collect();
    let mut out = String::with_capacity(python.len());
    let mut at = 0;
    while at < letters.len() {
        let capitals = letters[at..].iter().take_while(|c| c.is_uppercase()).count();
        let end = at + capitals.max(1);
        let small = letters[end..].iter().take_while(|c| c.is_lowercase()).count();
        if capitals > 1 && small == 1 {
            out.push(letters[at]);
            out.extend(letters[at + 1..end].iter().flat_map(|c| c.to_lowercase()));
        } else {
            out.extend(&letters[at..end]);
        }
        at = end;
    }
    out
}

/// `UpperCamelCase` that keeps digits apart which Python keeps apart: `sha3_224` is `Sha3_224`.
fn upper_camel(python: &str) -> String {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut parts: Vec<String> = Vec::new();
    for word in python.split('_').filter(|word| !word.is_empty()) {
        let word = word.to_upper_camel_case();
        match parts.last_mut() {
            Some(last) if is_digit(last.chars().last()) && is_digit(word.chars().next()) => {
                last.push('_');
                last.push_str(&word);
            }
            _ => parts.push(word),
        }
    }
    parts.concat()
}

fn is_shouty(name: &str) -> bool {
    name.chars()
        .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// The names in use in one namespace.
#[derive(Debug, Default, Clone)]
pub struct Names {
    taken: BTreeMap<String, String>,
    /// Between a name and its number.
    joiner: &'static str,
}

impl Names {
    /// A namespace of types, which are numbered without an underscore.
    #[must_use]
    pub fn types() -> Self {
        Names::default()
    }

    /// A namespace of functions, parameters or constants.
    #[must_use]
    pub fn values() -> Self {
        Names {
            joiner: "_",
            ..Names::default()
        }
    }

    /// Reserves `name` for `python`, with a number if it is taken. Two claims for the same Python name get two identifiers.
    pub fn claim(&mut self, name: &str, python: &str) -> String {
        if self.is_taken(name) {
            return self.claim_numbered(name, python);
        }
        self.taken.insert(name.to_owned(), python.to_owned());
        name.to_owned()
    }

    /// Reserves `name` with the first number from 2 that is free.
    fn claim_numbered(&mut self, name: &str, python: &str) -> String {
        let name = name.trim_end_matches('_');
        // `Tuple5` and 2 is not `Tuple52`.
        let is_number = name.ends_with(|c: char| c.is_ascii_digit());
        let joiner = if is_number { "_" } else { self.joiner };
        let mut number = 2;
        loop {
            let candidate = format!("{name}{joiner}{number}");
            if !self.is_taken(&candidate) {
                return self.claim(&candidate, python);
            }
            number += 1;
        }
    }

    /// Reserves `name` with `suffix`. The underscore of a reserved word makes way for the suffix: `match_`, `with` -> `match_with`.
    /// If it tells `name` from another one (`tril_` from `tril`), then `tril_with` belongs to the other, whether it is there or
    /// not, and this is `tril_with_2`.
    pub fn claim_suffixed(&mut self, name: &str, suffix: &str, python: &str) -> String {
        let wanted = suffixed(name, suffix);
        let plain = name.trim_end_matches('_');
        if plain != name && self.is_taken(plain) {
            self.claim_numbered(&wanted, python)
        } else {
            self.claim(&wanted, python)
        }
    }

    /// Adds the names of `other`.
    pub fn absorb(&mut self, other: Self) {
        if self.taken.is_empty() {
            *self = other;
        } else {
            self.taken.extend(other.taken);
        }
    }

    /// Whether `name` is in use.
    #[must_use]
    pub fn is_taken(&self, name: &str) -> bool {
        self.taken.contains_key(name)
    }
}

/// Rust names for a list of Python names of one namespace, in the same order.
///
/// Names with the same spelling in both languages come first, so that an alias never renames them.
pub fn assign(pythons: &[(&str, Role)], names: &mut Names) -> Vec<String> {
    let wanted: Vec<String> = pythons
        .iter()
        .map(|(python, role)| rust_name(python, *role))
        .collect();
    let mut out = vec![String::new(); pythons.len()];
    for exact in [true, false] {
        for (i, (python, _)) in pythons.iter().enumerate() {
            if (wanted[i] == *python) == exact {
                out[i] = names.claim(&wanted[i], python);
            }
        }
    }
    out
}

/// The first of some spellings that is short enough, else the shortest.
pub fn fitting(spellings: impl IntoIterator<Item = String>) -> String {
    let mut shortest: Option<String> = None;
    for spelling in spellings {
        if spelling.len() <= NAME_WITHOUT_NUMBER {
            return spelling;
        }
        if shortest.as_ref().is_none_or(|known| spelling.len() < known.len()) {
            shortest = Some(spelling);
        }
    }
    shortest.unwrap_or_default()
}

/// `f` and `suffix` joined: `sub`, `by` -> `sub_by`; `match_`, `with` -> `match_with`.
#[must_use]
pub fn suffixed(name: &str, suffix: &str) -> String {
    format!("{}_{suffix}", name.trim_end_matches('_'))
}

/// The name of a type for a string: `"r+b"` is `RPlusB`.
#[must_use]
pub fn of_text(text: &str) -> String {
    let spelled = |c: char| match c {
        '+' => " plus ".to_owned(),
        '-' => " minus ".to_owned(),
        '*' => " star ".to_owned(),
        ':' => " colon ".to_owned(),
        '|' => " pipe ".to_owned(),
        '.' => " dot ".to_owned(),
        '/' => " slash ".to_owned(),
        c if c.is_alphanumeric() => c.to_string(),
        _ => " ".to_owned(),
    };
    let words: String = text.chars().map(spelled).collect();
    match rust_name(&words, Role::Type) {
        name if words.trim().is_empty() || name.is_empty() => "Empty".to_owned(),
        name => name,
    }
}

/// The name of a type for an integer: `-1` is `IntMinus1`.
#[must_use]
pub fn of_int(digits: &str) -> String {
    format!("Int{}", digits.replace('-', "Minus"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_table() {
        for (python, role, rust) in [
            ("getLogger", Role::Function, "get_logger"),
            ("match", Role::Method, "match_"),
            ("type", Role::Function, "type_"),
            ("self", Role::Function, "self_"),
            ("crate", Role::Function, "crate_"),
            ("clone", Role::Method, "clone_"),
            ("clone", Role::Function, "clone"),
            ("count", Role::Method, "count"),
            ("_", Role::Function, "underscore"),
            ("_x", Role::Function, "x"),
            ("x1", Role::Function, "x1"),
            ("ndarray", Role::Type, "Ndarray"),
            ("JSONDecodeError", Role::Type, "JsonDecodeError"),
            ("OrderedDict", Role::Type, "OrderedDict"),
            ("datetime", Role::Type, "Datetime"),
            ("IGNORECASE", Role::Constant, "IGNORECASE"),
            ("I", Role::Constant, "I"),
            ("maxUnicode", Role::Constant, "MAX_UNICODE"),
            ("1x", Role::Function, "_1x"),
            ("TLSv1_2", Role::Type, "Tlsv1_2"),
            ("sha3_224", Role::Type, "Sha3_224"),
            ("IPv4Address", Role::Type, "Ipv4Address"),
            ("userIDs", Role::Function, "user_ids"),
            ("OP_NO_TLSv1_2", Role::Constant, "OP_NO_TLSV1_2"),
            ("HTTPServer", Role::Type, "HttpServer"),
            ("TextIOWrapper", Role::Type, "TextIoWrapper"),
            ("CDLL", Role::Type, "Cdll"),
            ("Point_2D", Role::Type, "Point2d"),
        ] {
            assert_eq!(rust_name(python, role), rust, "{python}");
        }
    }

    #[test]
    fn values_have_names() {
        for (text, name) in [
            ("rb", "Rb"),
            ("r+b", "RPlusB"),
            ("rb+", "RbPlus"),
            ("", "Empty"),
            ("x:gz", "XColonGz"),
        ] {
            assert_eq!(of_text(text), name, "{text}");
        }
        assert_eq!(
            (of_int("0").as_str(), of_int("-1").as_str()),
            ("Int0", "IntMinus1")
        );
    }

    #[test]
    fn modules_keep_their_case() {
        for (python, rust) in [("os.path", "os_path"), ("struct", "struct_"), ("PIL", "PIL")] {
            assert_eq!(module_name(python), rust);
        }
    }

    #[test]
    fn of_colliding_names_the_one_with_the_same_spelling_keeps_it() {
        let mut names = Names::values();
        let given = assign(
            &[
                ("currentThread", Role::Function),
                ("current_thread", Role::Function),
            ],
            &mut names,
        );
        assert_eq!(given, ["current_thread_2", "current_thread"]);
    }

    #[test]
    fn collisions_are_numbered_in_order() {
        let mut names = Names::values();
        let given = assign(
            &[
                ("aB", Role::Function),
                ("a_B", Role::Function),
                ("A_b", Role::Function),
            ],
            &mut names,
        );
        assert_eq!(given, ["a_b", "a_b_2", "a_b_3"]);
    }

    #[test]
    fn numbered_types_stay_in_camel_case() {
        let mut names = Names::types();
        let given = assign(&[("Slice", Role::Type), ("slice", Role::Type)], &mut names);
        assert_eq!(given, ["Slice", "Slice2"]);
    }

    #[test]
    fn suffixes_replace_the_escape() {
        assert_eq!(suffixed("match_", "with"), "match_with");
        assert_eq!(suffixed("sub", "by"), "sub_by");
    }
}
