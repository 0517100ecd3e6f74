//! Names and texts of Python as a reader sees them.

use std::borrow::Cow;

/// What turns text around, and controls, by their numbers; as they are, a reader does not see what the text says. Other
/// blanks become blanks.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\t' | '\n' => out.push(c),
            '\r' | '\u{b}' | '\u{c}' => out.push(' '),
            c if is_hidden(c) => out.push_str(&format!("(U+{:04X})", u32::from(c))),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}
