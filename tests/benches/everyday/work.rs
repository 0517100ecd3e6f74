//! The work, as one writes it in Rust. Each checks what it finds.

use std::sync::OnceLock;

use serde::Deserialize;
use snakebridge::types::Plain;
use snakebridge::{Result, call_as};

use crate::bindings::{builtins, collections, csv, datetime, decimal, everyday, os, re, sqlite3};

/// What it is called, the function that does it in Python, and the one that does it here.
type Work = (&'static str, &'static str, fn() -> Result<()>);

pub(crate) const ALL: [Work; 10] = [
    ("parse JSON", "parse", parse),
    ("format numbers", "write", write),
    ("count words", "count", count),
    ("sort by a key", "sort_by", sort_by),
    ("read CSV", "read_csv", read_csv),
    ("walk a tree", "walk", walk),
    ("replace by a closure", "replace", replace),
    ("add decimals", "add", add),
    ("days between dates", "between", between),
    ("rows of a database", "query", query),
];

/// Data of the program, read once.
macro_rules! given {
    ($name:ident: $t:ty) => {{
        static DATA: OnceLock<$t> = OnceLock::new();
        DATA.get_or_init(|| everyday::$name().expect("the data"))
    }};
}

#[derive(Deserialize)]
struct User {
    score: f64,
}

fn parse() -> Result<()> {
    let text: &String = given!(document: String);
    let Plain(users) = call_as::<Plain<Vec<User>>>("json", "loads", (text,))?;
    let sum: f64 = users.iter().map(|user| user.score).sum();
    assert_eq!(sum, 2_998_500.0);
    Ok(())
}

fn write() -> Result<()> {
    let mut length = 0;
    for number in given!(numbers: Vec<f64>) {
        length += builtins::format_with(*number, |kw| kw.format_spec(",.2f"))?.len();
    }
    assert_eq!(length, 22_283);
    Ok(())
}

fn count() -> Result<()> {
    let counter = collections::Counter::<String>::new()?;
    counter.update(given!(words: Vec<String>).as_slice())?;
    assert_eq!(counter.most_common_with(|kw| kw.n(3))?.len(), 3);
    Ok(())
}

fn sort_by() -> Result<()> {
    let words = given!(words: Vec<String>).as_slice();
    let sorted: Vec<String> = builtins::sorted_key_by(words, |word: String| Ok(word[4..].to_owned()))?;
    assert_eq!(sorted[0], "word0");
    Ok(())
}

fn read_csv() -> Result<()> {
    let mut sum = 0;
    for row in csv::reader(given!(lines: Vec<String>).as_slice())?.iter()? {
        sum += row?[2].parse::<i64>().expect("a number");
    }
    assert_eq!(sum, 5_997_000);
    Ok(())
}

fn walk() -> Result<()> {
    let mut files = 0;
    for folder in os::walk(given!(folder: String).as_str())? {
        files += folder?.2.len();
    }
    assert_eq!(files, 2_000);
    Ok(())
}

fn replace() -> Result<()> {
    let words = re::compile(r"\b[a-z]+")?;
    let text = words.sub_by(
        |found: re::Match<str>| Ok(found.group(())?.to_uppercase()),
        given!(prose: String).as_str(),
    )?;
    assert!(text.starts_with("WORD0 "));
    Ok(())
}

fn add() -> Result<()> {
    let mut total = decimal::Decimal::new_with(|kw| kw.value(0))?;
    for price in given!(prices: Vec<String>) {
        total = (&total + &decimal::Decimal::new_with(|kw| kw.value(price.as_str()))?)?;
    }
    assert_eq!(total.to_string(), "1999990.00");
    Ok(())
}

fn between() -> Result<()> {
    let first = datetime::Date::new(2000, 1, 1)?;
    let mut days = 0;
    for day in given!(days: Vec<String>) {
        days += (&datetime::Date::fromisoformat(day.as_str())? - &first)?.days()?;
    }
    assert_ne!(days, 0);
    Ok(())
}

fn query() -> Result<()> {
    let rows = given!(database: sqlite3::Connection).execute("select name, count from stock")?;
    let mut sum = 0;
    for row in rows.fetchall()? {
        let (_, count) = row.to::<(String, i64)>()?;
        sum += count;
    }
    assert_eq!(sum, 1_999_000);
    Ok(())
}
