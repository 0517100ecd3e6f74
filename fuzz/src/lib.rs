//! A mutator that knows JSON. Flipped bytes rarely leave a document that still parses, so half of the mutations
//! change the tree instead: subtrees swap, double, go, or become a word that is likely to hurt.

use libfuzzer_sys::fuzzer_mutate;
use serde_json::{Map, Value as Json};

/// Names that are keywords, operators of JSON, or no identifiers at all.
const WORDS: [&str; 40] = [
    "",
    " ",
    "_",
    "__",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "fn",
    "r#fn",
    "async",
    "1",
    "1a",
    "a.b",
    ".",
    "..",
    "a b",
    "a-b",
    "é",
    "ª",
    "𝒳",
    "\u{0}",
    "\n",
    "\"",
    "\\",
    "*/",
    "//",
    "'",
    "__init__",
    "__class__",
    "__type__",
    "builtins.str",
    "builtins.list",
    "typing.Any",
    "None",
    "nan",
    "-0",
    "99999999999999999999999999",
    "0x",
];

/// Mutates JSON in place and returns its new length. Half of the time, and for input that is not JSON, bytes are mutated.
pub fn mutate_json(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut dice = Dice(u64::from(seed) << 1 | 1);
    let tree = match dice.roll(2) {
        0 => None,
        _ => serde_json::from_slice::<Json>(&data[..size]).ok(),
    };
    let Some(mut tree) = tree else {
        return fuzzer_mutate(data, size, max_size);
    };
    for _ in 0..=dice.roll(3) {
        let (from, to) = (dice.roll(count(&tree)), dice.roll(count(&tree)));
        let other = nth(&mut tree, &mut from.clone()).cloned().unwrap_or_default();
        if let Some(node) = nth(&mut tree, &mut to.clone()) {
            change(node, other, &mut dice);
        }
    }
    match serde_json::to_vec(&tree) {
        Ok(text) if text.len() <= max_size => {
            data[..text.len()].copy_from_slice(&text);
            text.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
}

fn change(node: &mut Json, other: Json, dice: &mut Dice) {
    let word = WORDS[dice.roll(WORDS.len())];
    match (dice.roll(5), &mut *node) {
        (0, Json::Array(items)) if !items.is_empty() => {
            items.remove(dice.roll(items.len()));
        }
        (1, Json::Array(items)) => {
            let at = dice.roll(items.len() + 1);
            items.insert(at, other);
        }
        (2, Json::Array(items)) if !items.is_empty() => {
            let again = items[dice.roll(items.len())].clone();
            items.push(again);
        }
        (0, Json::Object(fields)) if !fields.is_empty() => {
            let name = fields.keys().nth(dice.roll(fields.len())).cloned();
            fields.shift_remove(&name.unwrap_or_default());
        }
        (1, Json::Object(fields)) => {
            fields.insert(word.to_owned(), other);
        }
        (2, Json::Object(fields)) => rename(fields, word, dice),
        (0 | 1, Json::String(text)) => *text = word.to_owned(),
        (2, Json::String(text)) => text.push_str(word),
        (0, Json::Bool(value)) => *value = !*value,
        (3, _) => *node = Json::Array(vec![node.take()]),
        _ => *node = other,
    }
}

fn rename(fields: &mut Map<String, Json>, word: &str, dice: &mut Dice) {
    let at = dice.roll(fields.len() + 1);
    let renamed = std::mem::take(fields).into_iter().enumerate();
    *fields = renamed
        .map(|(index, (name, field))| (if index == at { word.to_owned() } else { name }, field))
        .collect();
}

fn count(tree: &Json) -> usize {
    1 + match tree {
        Json::Array(items) => items.iter().map(count).sum(),
        Json::Object(fields) => fields.values().map(count).sum::<usize>(),
        _ => 0,
    }
}

/// The node with this number, in the order of the text.
fn nth<'t>(tree: &'t mut Json, left: &mut usize) -> Option<&'t mut Json> {
    if *left == 0 {
        return Some(tree);
    }
    *left -= 1;
    match tree {
        Json::Array(items) => items.iter_mut().find_map(|item| nth(item, left)),
        Json::Object(fields) => fields.values_mut().find_map(|field| nth(field, left)),
        _ => None,
    }
}

/// A generator of numbers that the fuzzer can repeat.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides.max(1)
    }
}
