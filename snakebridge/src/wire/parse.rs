//! JSON text to a tree, more strictly than usual parsers: a duplicate key, an integer too wide to be exact and deep
//! nesting are errors, each with its path.

use serde_json::{Map, Number, Value as Json};

use super::limits::{Budget, Limits};
use super::path::Path;
use crate::bridge::{Error, Result};

/// How many levels of JSON one level of a value needs: the object, its `pairs`, and the pair.
const LEVELS: usize = 3;

/// Parses JSON text for `Session::decode` and [`decode`](super::decode).
///
/// A duplicate key and an integer beyond 64 bits are errors; other parsers drop the former and round the latter.
///
/// # Errors
///
/// [`Error::InvalidWire`], with the place inside the document, if the text is not JSON, contains a duplicate key, an
/// integer beyond 64 bits, a number that no finite float holds or half a surrogate pair, or exceeds the default
/// [`Limits`].
pub fn parse(text: &str) -> Result<Json> {
    parse_within(text, &Limits::default())
}

/// [`parse`] with other limits.
///
/// # Errors
///
/// Those of [`parse`], with these limits.
pub fn parse_within(text: &str, limits: &Limits) -> Result<Json> {
    let mut budget = Budget::new(limits);
    budget
        .text(text.len())
        .map_err(|message| Path::TOP.over_limit(message))?;
    let mut parser = Parser {
        text,
        at: 0,
        levels: (limits.depth + 1) * LEVELS,
        budget,
    };
    let json = parser.value(&Path::TOP, 0)?;
    parser.space();
    if parser.at < text.len() {
        return Err(parser.unexpected(&Path::TOP));
    }
    Ok(json)
}

struct Parser<'t, 'l> {
    text: &'t str,
    at: usize,
    levels: usize,
    budget: Budget<'l>,
}

impl Parser<'_, '_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Consumes this byte if it is the next one.
    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    #[cold]
    fn unexpected(&self, path: &Path<'_>) -> Error {
        match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(found) => path.wrong(format!("unexpected {found:?} at byte {}", self.at)),
            None => path.wrong("the JSON text ends too early"),
        }
    }

    fn value(&mut self, path: &Path<'_>, level: usize) -> Result<Json> {
        self.budget.value().map_err(|message| path.over_limit(message))?;
        self.space();
        match self.peek() {
            Some(b'{' | b'[') if level >= self.levels => {
                Err(path.over_limit(format!("it is nested deeper than {} levels of JSON", self.levels)))
            }
            Some(b'{') => self.object(path, level),
            Some(b'[') => self.array(path, level),
            Some(b'"') => self.string(path).map(Json::String),
            Some(b'-' | b'0'..=b'9') => self.number(path),
            _ => self.word(path),
        }
    }

    fn word(&mut self, path: &Path<'_>) -> Result<Json> {
        let words = [
            ("null", Json::Null),
            ("true", Json::Bool(true)),
            ("false", Json::Bool(false)),
        ];
        let rest = self.text.get(self.at..).unwrap_or_default();
        match words.into_iter().find(|(word, _)| rest.starts_with(word)) {
            Some((word, json)) => {
                self.at += word.len();
                Ok(json)
            }
            None => Err(self.unexpected(path)),
        }
    }

    fn array(&mut self, path: &Path<'_>, level: usize) -> Result<Json> {
        self.at += 1;
        let mut items = Vec::new();
        self.space();
        if self.eat(b']') {
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.value(&path.index(items.len()), level + 1)?);
            self.space();
            if self.eat(b']') {
                return Ok(Json::Array(items));
            }
            if !self.eat(b',') {
                return Err(self.unexpected(path));
            }
        }
    }

    fn object(&mut self, path: &Path<'_>, level: usize) -> Result<Json> {
        self.at += 1;
        let mut object = Map::new();
        self.space();
        if self.eat(b'}') {
            return Ok(Json::Object(object));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected(path));
            }
            let key = self.string(path)?;
            self.space();
            if !self.eat(b':') {
                return Err(self.unexpected(path));
            }
            let at = path.key(&key);
            if object.contains_key(&key) {
                return Err(at.wrong("this key occurs twice"));
            }
            let value = self.value(&at, level + 1)?;
            object.insert(key, value);
            self.space();
            if self.eat(b'}') {
                return Ok(Json::Object(object));
            }
            if !self.eat(b',') {
                return Err(self.unexpected(path));
            }
        }
    }

    fn digits(&mut self, path: &Path<'_>) -> Result<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.unexpected(path));
        }
        Ok(())
    }

    fn number(&mut self, path: &Path<'_>) -> Result<Json> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits(path)?;
        }
        let mut is_float = false;
        if self.eat(b'.') {
            is_float = true;
            self.digits(path)?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            is_float = true;
            let _ = self.eat(b'+') || self.eat(b'-');
            self.digits(path)?;
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        if is_float {
            let number = text.parse().ok().and_then(Number::from_f64);
            return number
                .map(Json::Number)
                .ok_or_else(|| path.wrong("the number is out of range"));
        }
        match (text.parse::<i64>(), text.parse::<u64>()) {
            (Ok(0), _) if text != "0" => {
                Err(path.wrong("`-0` is not an integer: write `0`, or `-0.0` for the float"))
            }
            (Ok(number), _) => Ok(number.into()),
            (_, Ok(number)) => Ok(number.into()),
            _ => Err(path.wrong("the integer is wider than 64 bits: send it with the tag `int`")),
        }
    }

    fn string(&mut self, path: &Path<'_>) -> Result<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.at += 1;
            }
            text.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.at += 1;
                    text.push(self.escape(path)?);
                }
                _ => return Err(self.unexpected(path)),
            }
        }
    }

    fn escape(&mut self, path: &Path<'_>) -> Result<char> {
        let letter = match self.peek() {
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'u') => {
                self.at += 1;
                return self.unicode(path);
            }
            _ => return Err(self.unexpected(path)),
        };
        self.at += 1;
        Ok(letter)
    }

    fn unicode(&mut self, path: &Path<'_>) -> Result<char> {
        let first = self.hexadecimal(path)?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first).ok_or_else(|| lone(path));
        }
        if !(self.eat(b'\\') && self.eat(b'u')) {
            return Err(lone(path));
        }
        let second = self.hexadecimal(path)?;
        if !(0xdc00..0xe000).contains(&second) {
            return Err(lone(path));
        }
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)).ok_or_else(|| lone(path))
    }

    fn hexadecimal(&mut self, path: &Path<'_>) -> Result<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code << 4 | digit.ok_or_else(|| self.unexpected(path))?;
            self.at += 1;
        }
        Ok(code)
    }
}

#[cold]
fn lone(path: &Path<'_>) -> Error {
    path.wrong(
        "half a surrogate pair is not text; a Python string with lone surrogates is sent as a reference",
    )
}
