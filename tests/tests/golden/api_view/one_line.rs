//! Tokens of a declaration as one line, spaced as rustfmt would. Absolute paths keep what differs: `__rt::Arg` is
//! `Arg`, `::std::vec::Vec` is `Vec`.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Words that do not end a name or a type, so that what follows begins one.
const KEYWORDS: [&str; 10] = [
    "as", "const", "dyn", "for", "impl", "in", "mut", "static", "type", "where",
];

/// The tokens as one line.
pub(super) fn one_line(tokens: TokenStream) -> String {
    let mut line = Line::default();
    line.tokens(tokens);
    line.text
}

#[derive(Default)]
struct Line {
    text: String,
    /// Whether the last token is the first half of a sign: of `::`, `->`, `'a`.
    joined: bool,
}

impl Line {
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut rest = tokens.as_slice();
        while let [token, after @ ..] = rest {
            let within = if self.ends_with_name() {
                0
            } else {
                common_path(rest)
            };
            if within > 0 {
                rest = &rest[within..];
                continue;
            }
            self.token(token);
            self.joined = matches!(token, TokenTree::Punct(sign) if sign.spacing() == Spacing::Joint);
            rest = after;
        }
    }

    fn token(&mut self, token: &TokenTree) {
        match token {
            TokenTree::Group(group) => self.group(group),
            TokenTree::Punct(sign) => self.sign(sign.as_char()),
            TokenTree::Ident(name) => self.word(&name.to_string()),
            TokenTree::Literal(literal) => self.word(&literal.to_string()),
        }
    }

    fn group(&mut self, group: &Group) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            // `use path::{One, Other}`
            Delimiter::Brace if self.text.ends_with("::") => ("{", "}"),
            Delimiter::Brace => ("{ ", " }"),
            Delimiter::None => return self.tokens(group.stream()),
        };
        // `(A,)` is a tuple, and `f(a,)` the same as `f(a)`.
        let after_name = !self.begins_type() && (self.ends_with_name() || self.text.ends_with('>'));
        let is_tuple = open == "(" && !after_name;
        if open == "{ " || self.begins_type() || self.ends_with_lifetime() {
            self.space();
        }
        self.text.push_str(open);
        self.tokens(group.stream());
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',');
        let commas = group.stream().into_iter().filter(is_comma).count();
        if self.text.ends_with(',') && !(is_tuple && commas == 1) {
            self.text.pop();
        }
        self.text.push_str(close);
    }

    fn word(&mut self, word: &str) {
        if self.begins_type()
            || !self
                .text
                .ends_with(['(', '[', '{', '<', '&', '\'', '#', '!', '?', ':', ' '])
        {
            self.space();
        }
        self.text.push_str(word);
    }

    fn sign(&mut self, sign: char) {
        match sign {
            _ if self.joined => self.text.push(sign),
            ':' | ',' | ';' | '!' => self.text.push(sign),
            '>' => {
                if self.text.ends_with(',') {
                    self.text.pop();
                }
                self.text.push('>');
            }
            '<' => {
                // `impl<'a>` and `for<'a>` bind what follows.
                if self.begins_type() && !self.text.ends_with("impl") && !self.text.ends_with("for") {
                    self.space();
                }
                self.text.push('<');
            }
            '&' | '\'' | '#' | '*' | '?' => self.word(sign.encode_utf8(&mut [0; 4])),
            _ => {
                self.space();
                self.text.push(sign);
            }
        }
    }

    fn space(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// Whether a type or a value begins here, with a space before it.
    fn begins_type(&self) -> bool {
        let after_sign = self.text.ends_with([',', '=', '+', ';']) || self.text.ends_with("->");
        let after_colon = self.text.ends_with(':') && !self.text.ends_with("::");
        after_sign || after_colon || KEYWORDS.contains(&self.last_word())
    }

    /// Whether what follows in parentheses or after `::` belongs to a name: `f(..)`, `T::Kind`.
    fn ends_with_name(&self) -> bool {
        let word = self.last_word();
        !word.is_empty() && !KEYWORDS.contains(&word) && !self.ends_with_lifetime()
    }

    fn ends_with_lifetime(&self) -> bool {
        let before = &self.text[..self.text.len() - self.last_word().len()];
        before.ends_with('\'')
    }

    fn last_word(&self) -> &str {
        let start = self
            .text
            .rfind(|part: char| !part.is_alphanumeric() && part != '_');
        start.map_or(self.text.as_str(), |before| &self.text[before + 1..])
    }
}

/// How many tokens at the beginning are the part of a path that is left out.
fn common_path(tokens: &[TokenTree]) -> usize {
    let module = |at: usize| match tokens.get(at..)? {
        [
            TokenTree::Punct(one),
            TokenTree::Punct(two),
            TokenTree::Ident(name),
            ..,
        ] => (one.as_char() == ':' && two.as_char() == ':').then(|| name.to_string()),
        _ => None,
    };
    if let [TokenTree::Ident(first), ..] = tokens
        && first == "__rt"
        && module(1).is_some()
    {
        return 3;
    }
    match module(0).as_deref() {
        Some("core" | "std") => {
            // As far as the last name, or the first that is not a module's.
            let names = (0..).map_while(|count| module(3 * count)).collect::<Vec<_>>();
            let is_module = |name: &String| name.starts_with(|first: char| first.is_ascii_lowercase());
            let modules = names[..names.len() - 1]
                .iter()
                .take_while(|name| is_module(name))
                .count();
            3 * modules + 2
        }
        _ => 0,
    }
}
