//! Special methods that a function can ask an argument for: `round(x: _SupportsCeil[T]) -> T`.

/// Special methods by their names in the runtime's `supports`, and what ends the names of protocols that ask for one.
const SUPPORTS: &[(&str, &str, &[&str])] = &[
    ("__ceil__", "Ceil", &["SupportsCeil"]),
    ("__floor__", "Floor", &["SupportsFloor"]),
    ("__trunc__", "Trunc", &["SupportsTrunc"]),
    ("__abs__", "Abs", &["SupportsAbs"]),
    ("__neg__", "Neg", &["SupportsNeg"]),
    ("__pos__", "Pos", &["SupportsPos"]),
    ("__invert__", "Invert", &["SupportsInversion", "SupportsInvert"]),
];

/// The special method in the runtime's words.
pub(crate) fn supports(method: &str) -> Option<&'static str> {
    let found = SUPPORTS.iter().find(|(python, ..)| *python == method);
    found.map(|(_, rust, _)| *rust)
}

/// What a protocol of one method asks for, `_SupportsCeil[T]`.
pub(crate) fn supported(protocol: &str) -> Option<&'static str> {
    let name = protocol
        .rsplit('.')
        .next()
        .unwrap_or(protocol)
        .trim_start_matches('_');
    let found = SUPPORTS.iter().find(|(.., names)| names.contains(&name));
    found.map(|(_, rust, _)| *rust)
}
