//! The lints of `deny = [".."]`: what a user forbids in the bindings of a module, and where it occurs.

use crate::names::visible;
use crate::report::{ModuleReport, Place, SHOWN};
use crate::unknown_names;

/// A lint that can be denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// The stub differs from the interpreter.
    Mismatch,
    /// Only the stub has it: the interpreter does not expose the signature.
    StubOnly,
    /// Only the interpreter has it: there is neither a stub nor a hint.
    RuntimeOnly,
    /// A parameter, result or property without a type in any source, or whose type has a name that no source defines.
    Untyped,
    /// One whose Rust type is less precise than that of the source.
    Degraded,
}

impl Denied {
    /// All lints, in the order of the documentation.
    pub const ALL: [Self; 5] = [
        Self::Mismatch,
        Self::StubOnly,
        Self::RuntimeOnly,
        Self::Untyped,
        Self::Degraded,
    ];

    /// The name in the macro and in `coverage`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Mismatch => "mismatch",
            Self::StubOnly => "stub_only",
            Self::RuntimeOnly => "runtime_only",
            Self::Untyped => "untyped",
            Self::Degraded => "degraded",
        }
    }

    /// Each place in the module where it occurs, with the details.
    #[must_use]
    pub fn places(self, module: &ModuleReport) -> Vec<String> {
        let places = module.places.iter();
        let mut found: Vec<String> = match self {
            Self::Untyped => places.filter_map(|place| untyped(module, place)).collect(),
            Self::Degraded => {
                let places = places.filter_map(|place| {
                    let reason = place.degraded?.text();
                    Some(format!(
                        "{} ({}), `{}`: {reason}",
                        place.symbol,
                        place.position.code(),
                        place.python
                    ))
                });
                let skipped = module.skipped.iter();
                let skipped =
                    skipped.map(|item| format!("{}, left out: {}", item.symbol, item.reason.text()));
                places.chain(skipped).collect()
            }
            Self::Mismatch | Self::StubOnly | Self::RuntimeOnly => {
                let items = module.verification.iter();
                let items = items.filter(|item| item.code() == self.code());
                items
                    .map(|item| match item.difference() {
                        Some(difference) => format!("{}: {difference}", item.symbol),
                        None => item.symbol.clone(),
                    })
                    .collect()
            }
        };
        // Overloads repeat a place.
        found.dedup();
        found.iter().map(|place| visible(place).into_owned()).collect()
    }
}

/// A place without a type. A written `object` is one: `def __eq__(self, other: object)` takes any object, also in what
/// `@dataclass` makes.
fn untyped(module: &ModuleReport, place: &Place) -> Option<String> {
    if place.stated || place.python == "object" {
        return unknown_names::place(module, place);
    }
    Some(format!("{} ({})", place.symbol, place.position.code()))
}

/// The message for a module with denied lints, or `None`. `path` is the folder of the user's modules, if the module is one.
#[must_use]
pub fn check(module: &ModuleReport, denied: &[Denied], path: Option<&str>) -> Option<String> {
    let mut text = String::new();
    for kind in denied {
        let places = kind.places(module);
        if places.is_empty() {
            continue;
        }
        text.push_str(&format!("\n`{}`, {} found:", kind.code(), places.len()));
        for place in places.iter().take(SHOWN) {
            text.push_str("\n    ");
            text.push_str(place);
        }
        if let Some(more) = places.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            text.push_str(&format!("\n    and {more} more"));
        }
    }
    let name = &module.module;
    let option = path.map_or_else(String::new, |path| format!(" --path {}", quoted(path)));
    (!text.is_empty()).then(|| {
        format!(
            "the bindings of `{name}` violate `deny`{text}\n\
             help: correct the stub or the type hints, leave these names out (exclude = [..]), or remove the lint from `deny`\n\
             help: see all of them: cargo snakebridge coverage --list{option} {name}"
        )
    })
}

/// A word of a command line: in quotes if it has a space.
fn quoted(path: &str) -> String {
    if path.contains(char::is_whitespace) {
        format!("\"{path}\"")
    } else {
        path.to_owned()
    }
}
