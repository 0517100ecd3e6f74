//! Special methods that a function can require of an argument: `round(x: _SupportsCeil[T]) -> T`.

/// Special methods, their names in the runtime's `supports`, and the suffixes of the protocols that require them.
const SUPPORTS: &[(&str, &str, &[&str])] = &[
    ("__ceil__", "Ceil", &["SupportsCeil"]),
    ("__floor__", "Floor", &["SupportsFloor"]),
    ("__trunc__", "Trunc", &["SupportsTrunc"]),
    ("__abs__", "Abs", &["SupportsAbs"]),
    ("__neg__", "Neg", &["SupportsNeg"]),
    ("__pos__", "Pos", &["SupportsPos"]),
    ("__invert__", "Invert", &["SupportsInversion", "SupportsInvert"]),
];

/// The runtime's name of a special method.
pub(crate) fn supports(method: &str) -> Option<&'static str> {
    let found = SUPPORTS.iter().find(|(python, ..)| *python == method);
    found.map(|(_, rust, _)| *rust)
}

/// The runtime's name of the method that a protocol like `_SupportsCeil[T]` requires.
pub(crate) fn supported(protocol: &str) -> Option<&'static str> {
    let name = protocol
        .rsplit('.')
        .next()
        .unwrap_or(protocol)
        .trim_start_matches('_');
    let found = SUPPORTS.iter().find(|(.., names)| names.contains(&name));
    found.map(|(_, rust, _)| *rust)
}
