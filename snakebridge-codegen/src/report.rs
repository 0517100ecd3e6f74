//! How each place that can have a type was bound: the numbers behind `coverage`.
//!
//! Counting rules: every overload counts, inherited members count where they are declared, `*args`, `**kwargs` and private
//! names do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use snakebridge_introspect::model::Verification;

/// A message lists at most this many places; `coverage --list` lists all.
pub(crate) const SHOWN: usize = 8;

/// Why a place is less precise in Rust than in some source. A closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The class is not declared in this `python_module!` call.
    UndeclaredClass,
    /// A structural type without a Rust type so far.
    Protocol,
    /// A type variable that no argument determines.
    TypeVar,
    /// A union without an enum.
    Union,
    /// A tuple of more than twelve elements.
    LongTuple,
    /// Overloads that no argument distinguishes.
    OverloadMerged,
    /// A name that no source defines.
    Unresolved,
    /// A nested class.
    NestedClass,
    /// A special method without a counterpart in Rust.
    SpecialMethod,
    /// `Unpack[..]` or a ParamSpec.
    Variadic,
    /// A builtin class that is a Rust type and needs no other name.
    RustType,
    /// A type alias, which signatures expand.
    TypeAlias,
}

impl Reason {
    /// The text in the docs.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::UndeclaredClass => {
                "a class of a module that is not declared in the same `python_module!` call"
            }
            Self::Protocol => "a structural type",
            Self::TypeVar => "a type variable that no argument determines",
            Self::Union => "a union without an enum",
            Self::LongTuple => "a tuple of more than twelve elements",
            Self::OverloadMerged => "overloads that no argument distinguishes",
            Self::Unresolved => "a name that no source defines",
            Self::NestedClass => "a nested class",
            Self::SpecialMethod => "a special method without a counterpart in Rust",
            Self::Variadic => "a variadic type parameter",
            Self::RustType => "a type that Rust has itself",
            Self::TypeAlias => "a type alias, which signatures expand",
        }
    }

    /// The name in the ledger and in `coverage --json`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::UndeclaredClass => "undeclared_class",
            Self::Protocol => "protocol",
            Self::TypeVar => "type_var",
            Self::Union => "union",
            Self::LongTuple => "long_tuple",
            Self::OverloadMerged => "overload_merged",
            Self::Unresolved => "unresolved",
            Self::NestedClass => "nested_class",
            Self::SpecialMethod => "special_method",
            Self::Variadic => "variadic",
            Self::RustType => "rust_type",
            Self::TypeAlias => "type_alias",
        }
    }
}

/// The kind of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// A parameter.
    Param,
    /// A return type.
    Return,
    /// A property or attribute.
    Property,
}

impl Position {
    /// The name in `coverage --json`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Param => "param",
            Self::Return => "return",
            Self::Property => "property",
        }
    }
}

/// One place that can have a type.
#[derive(Debug, Clone)]
pub struct Place {
    /// `re.Pattern.search(string)`.
    pub symbol: String,
    /// Its kind.
    pub position: Position,
    /// Python's type.
    pub python: String,
    /// Whether some source has a type other than `Any` or `object`.
    pub stated: bool,
    /// The name in the type that no source defines, such as a misspelt one; the first of several.
    pub unknown: Option<String>,
    /// Why Rust is less precise; `None` if it is concrete.
    pub degraded: Option<Reason>,
}

/// A name of the module without bindings.
#[derive(Debug, Clone)]
pub struct Skipped {
    /// `re.Pattern.__copy__`.
    pub symbol: String,
    /// Why.
    pub reason: Reason,
}

/// A name that the bindings make up and that is longer than it may be.
#[derive(Debug, Clone)]
pub struct MadeName {
    /// The Rust name.
    pub name: String,
    /// What the bindings add to a name of Python; all of it if there is none.
    pub added: String,
}

/// How one module was bound.
#[derive(Debug, Clone, Default)]
pub struct ModuleReport {
    /// Importable name.
    pub module: String,
    /// Public callables seen and emitted: functions and methods.
    pub callables: (usize, usize),
    /// Classes seen and emitted.
    pub classes: (usize, usize),
    /// Attributes and properties seen and emitted.
    pub attributes: (usize, usize),
    /// Every place.
    pub places: Vec<Place>,
    /// Names without bindings.
    pub skipped: Vec<Skipped>,
    /// Every item, and whether its stub agrees with the interpreter.
    pub verification: Vec<Verified>,
    /// For names that no source defines: the most similar ones, separated by commas.
    pub similar: BTreeMap<String, String>,
    /// How many callables there are, and of how many a call can be written for each parameter and overload: see
    /// [`witnesses`](crate::witnesses). `None` if nobody asked.
    pub usable: Option<(usize, usize)>,
    /// What returns integers, or something of integers, of `int` in Python: `Certificate.serial_number`.
    pub integers: BTreeSet<String>,
    /// How many of the others there are, by reason.
    pub no_call: BTreeMap<&'static str, usize>,
    /// Names of the bindings that are too long: a defect of the generator.
    pub long_names: Vec<MadeName>,
    /// Names of the bindings that are the same: a defect of the generator.
    pub meeting_names: Vec<MeetingNames>,
}

/// Two names of Python that are one in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingNames {
    /// Path of the class whose members they are, if they are members.
    pub class: String,
    /// The name in Rust.
    pub rust: String,
    /// The names in Python.
    pub python: [String; 2],
}

/// Whether the stub of one item agrees with the interpreter.
#[derive(Debug, Clone)]
pub struct Verified {
    /// `re.Pattern.search`.
    pub symbol: String,
    /// The state in the Model.
    pub state: Verification,
}

impl Verified {
    /// The name of the state in the ledger, `coverage` and `deny`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.state {
            Verification::Verified => "verified",
            Verification::ByDecorator => "by_decorator",
            Verification::StubOnly => "stub_only",
            Verification::RuntimeOnly => "runtime_only",
            Verification::Mismatch { .. } => "mismatch",
        }
    }

    /// The difference between stub and interpreter, if there is one.
    #[must_use]
    pub fn difference(&self) -> Option<&str> {
        match &self.state {
            Verification::Mismatch { difference } => Some(difference),
            _ => None,
        }
    }
}

impl ModuleReport {
    /// The number of stated places of one kind, and of those that are concrete in Rust.
    #[must_use]
    pub fn kept(&self, position: Option<Position>) -> (usize, usize) {
        let stated = self.at(position).filter(|place| place.stated);
        stated.fold((0, 0), |(all, kept), place| {
            (all + 1, kept + usize::from(place.degraded.is_none()))
        })
    }

    /// The number of all places of one kind, and of those that are concrete in Rust.
    #[must_use]
    pub fn absolute(&self, position: Option<Position>) -> (usize, usize) {
        self.at(position).fold((0, 0), |(all, concrete), place| {
            (
                all + 1,
                concrete + usize::from(place.stated && place.degraded.is_none()),
            )
        })
    }

    fn at(&self, position: Option<Position>) -> impl Iterator<Item = &Place> {
        self.places
            .iter()
            .filter(move |place| position.is_none_or(|p| p == place.position))
    }

    /// The number of items by verification state.
    #[must_use]
    pub fn verified(&self) -> BTreeMap<&'static str, usize> {
        let mut out = BTreeMap::new();
        for item in &self.verification {
            *out.entry(item.code()).or_default() += 1;
        }
        out
    }

    /// The number of places by reason.
    #[must_use]
    pub fn reasons(&self) -> BTreeMap<Reason, usize> {
        let mut out = BTreeMap::new();
        let places = self.places.iter().filter_map(|place| place.degraded);
        for reason in places.chain(self.skipped.iter().map(|s| s.reason)) {
            *out.entry(reason).or_default() += 1;
        }
        out
    }
}

/// How all modules of a universe were bound.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// One per module, in order.
    pub modules: Vec<ModuleReport>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<16} {:>18} {:>16} {:>11} {:>9} {:>11} {:>16} {:>16} {:>16} {:>16}  not concrete, by reason",
            "module",
            "typed, of all",
            "usable",
            "callables",
            "classes",
            "attributes",
            "kept",
            "kept params",
            "kept returns",
            "kept props"
        )?;
        for m in &self.modules {
            let pair = |(all, some): (usize, usize)| format!("{some}/{all}");
            let percent = |(all, some): (usize, usize)| {
                // Of a module that lost all it had, nothing is usable.
                if all == 0 {
                    return "0/0 -".to_owned();
                }
                format!("{some}/{all} {:.1}%", 100.0 * some as f64 / all as f64)
            };
            let share = |position: Option<Position>| percent(m.kept(position));
            let reasons: Vec<String> = m
                .reasons()
                .iter()
                .map(|(reason, n)| format!("{} {n}", reason.code()))
                .collect();
            writeln!(
                f,
                "{:<16} {:>18} {:>16} {:>11} {:>9} {:>11} {:>16} {:>16} {:>16} {:>16}  {}",
                m.module,
                percent(m.absolute(None)),
                m.usable.map_or_else(|| "-".to_owned(), percent),
                pair(m.callables),
                pair(m.classes),
                pair(m.attributes),
                share(None),
                share(Some(Position::Param)),
                share(Some(Position::Return)),
                share(Some(Position::Property)),
                reasons.join(", ")
            )?;
        }
        Ok(())
    }
}
