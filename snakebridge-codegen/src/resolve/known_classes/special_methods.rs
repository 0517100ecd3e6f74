//! Special methods that a function can require of an argument: `round(x: _SupportsCeil[T]) -> T`.

/// A special method from whose result a function is typed.
pub(crate) struct SpecialMethod {
    /// Its name in Python.
    python: &'static str,
    /// Its name in the runtime's `supports`.
    pub(crate) rust: &'static str,
    /// The arguments it is called with.
    pub(crate) arguments: usize,
    /// Whether the result depends on the types of its arguments as well.
    pub(crate) by_argument: bool,
    /// The suffixes of the protocols that require it.
    protocols: &'static [&'static str],
}

const fn method(
    python: &'static str,
    rust: &'static str,
    arguments: usize,
    protocols: &'static [&'static str],
) -> SpecialMethod {
    SpecialMethod {
        python,
        rust,
        arguments,
        by_argument: false,
        protocols,
    }
}

/// A method with a result that depends on its arguments: `divmod(1, 2.5)` is a pair of floats.
const fn typed_by(
    python: &'static str,
    rust: &'static str,
    arguments: usize,
    protocols: &'static [&'static str],
) -> SpecialMethod {
    SpecialMethod {
        by_argument: true,
        ..method(python, rust, arguments, protocols)
    }
}

const SUPPORTS: &[SpecialMethod] = &[
    method("__ceil__", "Ceil", 0, &["SupportsCeil"]),
    method("__floor__", "Floor", 0, &["SupportsFloor"]),
    method("__trunc__", "Trunc", 0, &["SupportsTrunc"]),
    method("__abs__", "Abs", 0, &["SupportsAbs"]),
    method("__neg__", "Neg", 0, &["SupportsNeg"]),
    method("__pos__", "Pos", 0, &["SupportsPos"]),
    method(
        "__invert__",
        "Invert",
        0,
        &["SupportsInversion", "SupportsInvert"],
    ),
    method("__round__", "Round", 0, &["SupportsRound", "SupportsRound1"]),
    method("__round__", "RoundTo", 1, &["SupportsRound2"]),
    method("__next__", "Next", 0, &["SupportsNext"]),
    method("__iter__", "Iter", 0, &["SupportsIter"]),
    method("__reversed__", "Reversed", 0, &["SupportsReversed"]),
    // What Python iterates over by index.
    method("__getitem__", "ItemAt", 1, &["GetItemIterable"]),
    typed_by("__divmod__", "DivMod", 1, &["SupportsDivMod"]),
    typed_by("__rdivmod__", "RDivMod", 1, &["SupportsRDivMod"]),
    typed_by("__pow__", "Pow", 1, &["SupportsPow2", "SupportsPow3NoneOnly"]),
    typed_by("__pow__", "PowMod", 2, &["SupportsPow3"]),
];

impl SpecialMethod {
    /// How many type arguments its protocols have: those of the arguments, and the result.
    pub(crate) fn type_arguments(&self) -> usize {
        if self.by_argument { self.arguments + 1 } else { 1 }
    }
}

/// The forms of a special method.
pub(crate) fn supports(python: &str) -> impl Iterator<Item = &'static SpecialMethod> {
    SUPPORTS.iter().filter(move |method| method.python == python)
}

/// The method that a protocol like `_SupportsCeil[T]` requires.
pub(crate) fn supported(protocol: &str) -> Option<&'static SpecialMethod> {
    let name = protocol
        .rsplit('.')
        .next()
        .unwrap_or(protocol)
        .trim_start_matches('_');
    SUPPORTS.iter().find(|method| method.protocols.contains(&name))
}
