//! The patterns of `include` and `exclude`, where the generator itself selects by them: `*`, `?`, `[abc]` and `[!abc]`, as in Python's
//! `fnmatch.fnmatchcase`, which the introspector uses.

/// Whether the pattern selects a symbol of its module: `number`, `Certificate.serial_number`. One without a dot selects whole
/// functions, values and classes; one with a dot selects members, and classes in classes with all of theirs.
#[must_use]
pub fn selects(pattern: &str, symbol: &str) -> bool {
    let ends = symbol.match_indices('.').map(|(at, _)| at).chain([symbol.len()]);
    ends.into_iter().any(|end| matches(pattern, &symbol[..end]))
}

/// What follows the name of the module in a name that begins with it: `loads` in `json.loads`.
#[must_use]
pub fn within<'t>(text: &'t str, module: &str) -> Option<&'t str> {
    text.strip_prefix(module)?.strip_prefix('.')
}

/// Which of the modules a name begins with, and what follows. Of `os` and `os.path` the longer name wins.
pub fn module_of(text: &str, modules: impl IntoIterator<Item = String>) -> Option<(usize, &str)> {
    let all = modules.into_iter().enumerate();
    let meant = all.filter_map(|(index, module)| Some((index, within(text, &module)?)));
    meant.min_by_key(|(_, rest)| rest.len())
}

/// Whether the whole text has the form of the pattern.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    // Where to go on after the last star, if what follows it does not fit: there, with one character more under the star.
    let mut star: Option<(usize, usize)> = None;
    let (mut p, mut t) = (0, 0);
    while t < text.len() {
        match one(&pattern[p..], text[t]) {
            Some(0) => {
                star = Some((p + 1, t));
                p += 1;
            }
            Some(length) => (p, t) = (p + length, t + 1),
            None => {
                let Some((after, covered)) = star else {
                    return false;
                };
                star = Some((after, covered + 1));
                (p, t) = (after, covered + 1);
            }
        }
    }
    pattern[p..].iter().all(|rest| *rest == '*')
}

/// How many characters of the pattern stand for this one character; none for a star, which stands for any number.
fn one(pattern: &[char], character: char) -> Option<usize> {
    match pattern.first()? {
        '*' => Some(0),
        '?' => Some(1),
        '[' => match set(pattern) {
            Some((set, length)) => is_in(set, character).then_some(length),
            None => (character == '[').then_some(1),
        },
        other => (*other == character).then_some(1),
    }
}

/// What is between the brackets, and how long it is with these; none if the bracket is not closed. A `]` right at the beginning is
/// one of the characters.
fn set(pattern: &[char]) -> Option<(&[char], usize)> {
    let first = if pattern.get(1) == Some(&'!') { 2 } else { 1 };
    let rest = pattern.get(first + 1..)?;
    let end = first + 1 + rest.iter().position(|c| *c == ']')?;
    Some((&pattern[1..end], end + 1))
}

fn is_in(set: &[char], character: char) -> bool {
    let (negated, mut rest) = match set {
        ['!', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let mut found = false;
    while let [first, after @ ..] = rest {
        rest = match after {
            ['-', last, after @ ..] => {
                found |= (*first..=*last).contains(&character);
                after
            }
            after => {
                found |= *first == character;
                after
            }
        };
    }
    found != negated
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `fnmatch.fnmatchcase` says of the same.
    #[test]
    fn patterns_match_as_in_python() {
        for (pattern, text, expected) in [
            ("number", "number", true),
            ("number", "numbers", false),
            ("n*", "number", true),
            ("*", "", true),
            ("*r", "number", true),
            ("*.serial_number", "Certificate.serial_number", true),
            ("*.serial_number", "serial_number", false),
            ("a*b*c", "aXbXbc", true),
            ("a*b*c", "aXbXb", false),
            ("?", "", false),
            ("n?mber", "number", true),
            ("[a-c]*", "bus", true),
            ("[!a-c]*", "bus", false),
            ("[!a-c]*", "ubs", true),
            ("[]x]", "]", true),
            ("[!]]", "]", false),
            ("[!]]", "x", true),
            ("[a-]", "-", true),
            ("[", "[", true),
            ("[a", "[a", true),
            ("*[", "x[", true),
            ("Number", "number", false),
            ("**", "number", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn a_pattern_without_a_dot_selects_the_whole() {
        for (pattern, symbol, expected) in [
            ("Key", "Key.modulus", true),
            ("K*", "Key.modulus", true),
            ("Key.mod*", "Key.modulus", true),
            ("Outer.Inner", "Outer.Inner.f", true),
            ("Key.modulus", "Key", false),
            ("modulus", "Key.modulus", false),
            ("*.modulus", "Key.modulus", true),
        ] {
            assert_eq!(selects(pattern, symbol), expected, "{pattern} {symbol}");
        }
    }
}
