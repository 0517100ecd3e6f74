//! `update` of mappings takes what Python takes: maps, pairs and live mappings, whatever passes for the values.
#![allow(missing_docs)]

use std::collections::HashMap;
use std::path::Path;

use snakebridge::types::{Callable, Dict, IndexMap, List};
use snakebridge::{Result, callback, method};

snakebridge::python_module!("configparser", "collections", "urllib.parse");

snakebridge::python_module!("posixpath", include = ["commonprefix"]);

use collections::OrderedDict;
use configparser::RawConfigParser;

fn section(value: &str) -> Result<Dict<String, String>> {
    Dict::new([("key", value)])
}

#[test]
fn maps_of_maps_however_they_are_held() -> Result<()> {
    let parser = RawConfigParser::new()?;
    let read = |name: &str| parser.get(name, "key");
    parser.update(HashMap::from([("a", HashMap::from([("key", "1")]))]))?;
    parser.update([("b", HashMap::from([("key", "2")]))])?;
    parser.update([("c", &section("3")?)])?;
    let ordered = OrderedDict::<String, IndexMap<String, String>>::new()?;
    ordered.set_item("d", HashMap::from([("key", "4")]))?;
    parser.update(&ordered)?;
    let live = OrderedDict::<String, Dict<String, String>>::new()?;
    live.set_item("e", &section("5")?)?;
    parser.update(&live)?;
    let pairs = List::<(String, Dict<String, String>)>::new([("f", &section("6")?)])?;
    parser.update(&pairs)?;
    parser.update_with(HashMap::from([("g", HashMap::from([("key", "7")]))]), |kw| {
        kw.extra("h", HashMap::from([("key", "8")]))
    })?;
    for (name, value) in ["a", "b", "c", "d", "e", "f", "g", "h"].into_iter().zip(1..) {
        assert_eq!(read(name)?, Some(value.to_string()));
    }
    Ok(())
}

#[test]
fn maps_of_callbacks() -> Result<()> {
    let parser = RawConfigParser::new()?;
    parser.update(HashMap::from([("s", HashMap::from([("n", "12"), ("m", "x")]))]))?;
    let converters = parser.converters()?;
    converters.update(HashMap::from([(
        "length",
        callback(|text: String| text.len() as i64),
    )]))?;
    converters.update([(
        "first",
        callback(|text: String| text.chars().next().map(String::from)),
    )])?;
    let held = OrderedDict::<String, Callable<(String,), i64>>::new()?;
    held.set_item("twice", callback(|text: String| text.len() as i64 * 2))?;
    converters.update(&held)?;
    let read = |name: &str, option: &str| method(&parser, name, ("s", option));
    assert_eq!(read("getlength", "n")?.as_i64(), Some(2));
    assert_eq!(read("getfirst", "m")?.as_str(), Some("x"));
    assert_eq!(read("gettwice", "n")?.as_i64(), Some(4));
    Ok(())
}

#[test]
fn parts_of_nothing_by_reference() -> Result<()> {
    let nothing = [(); 6];
    assert_eq!(
        urllib_parse::urlunparse(&nothing[..])?,
        urllib_parse::urlunparse(nothing)?
    );
    Ok(())
}

#[test]
fn paths_and_text_in_one_tuple() -> Result<()> {
    let two = posixpath::commonprefix((Path::new("/a/bc"), "/a/bd"))?;
    assert_eq!(Path::new(&two), Path::new("/a/b"));
    let three = posixpath::commonprefix(("/a/bc", "/a/bd", Path::new("/a/be")))?;
    assert_eq!(Path::new(&three), Path::new("/a/b"));
    Ok(())
}
