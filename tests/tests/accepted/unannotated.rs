//! Packages without annotations: what their sources show of results, and instances of a module that can be called.

use snakebridge::{Result, Value};

snakebridge::python_module!("unannotated", path = "fixtures/python");
use unannotated as py;

#[test]
fn named_tuples_are_classes() -> Result<()> {
    let browser = py::browser("Fox")?;
    assert_eq!(browser.family()?.to_string(), "Fox");
    let reference = py::reference("https:path")?;
    assert_eq!(reference.joined()?.path()?.to_string(), "path/");
    Ok(())
}

#[test]
fn an_item_of_a_collection_has_the_class_that_all_share() -> Result<()> {
    let Some(matcher) = py::guess(b"GIF89a".as_slice())? else {
        panic!("no match");
    };
    assert_eq!(matcher.mime()?.to_string(), "image/gif");
    assert!(py::guess(b"text".as_slice())?.is_none());
    assert_eq!(py::matcher("png")?.mime()?.to_string(), "image/png");
    // What the caller passes may be anything.
    let matchers = [py::matcher("png")?];
    let found: Value = py::match_with(b"x".as_slice(), |kw| kw.matchers(matchers))?;
    assert!(!found.is_none());
    Ok(())
}

#[test]
fn generators_yield_what_they_make() -> Result<()> {
    let mut numbers = Vec::new();
    for line in py::lines("a\nb")? {
        let (number, line) = line?;
        numbers.push(format!("{number}{line}"));
    }
    assert_eq!(numbers, ["0a", "1b"]);
    for browser in py::browsers(["Fox"])? {
        assert_eq!(browser?.family()?.to_string(), "Fox");
    }
    Ok(())
}

#[test]
fn a_callable_instance_is_a_function_and_an_object() -> Result<()> {
    assert_eq!(py::hamming("test", "text")?, 1);
    let hamming = py::get_hamming()?;
    assert_eq!(hamming.similarity("test", "text")?, 3);
    assert_eq!(hamming.call("test", "text")?, 1);
    assert_eq!(py::half("a", "b")?, 1);
    assert_eq!(py::get_half()?.similarity("a", "b")?, 0);
    // It goes where Python takes it, as an instance of its class.
    assert_eq!(py::compared(&hamming, "a", "b")?.to_string(), "1");
    Ok(())
}
