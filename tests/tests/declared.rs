//! Calls that depend on how they are declared, over `tests/fixtures/python/declared.py`: overloads by the annotation of `self`,
//! members of metaclasses, what is awaited beside what is not, and callables of `Concatenate`.
#![allow(missing_docs, reason = "a test")]

use snakebridge::{Result, Value, callback};

snakebridge::python_module!("declared", path = "fixtures/python");

use declared::{Base, Box, Client, LaterClient, Other, Reads, Round, Shape, Special, Sub};

#[test]
fn what_an_object_holds_picks_the_overload() -> Result<()> {
    let number: i64 = Box::new(5)?.get()?;
    assert_eq!(number, 5);
    let text: String = Box::new("a")?.get()?;
    assert_eq!(text, "a");
    let held: Vec<Base> = Box::new(&Base::new()?)?.get()?;
    assert_eq!(held.len(), 1);
    assert_eq!(Box::new(5)?.plus(2)? + 1, 8);
    let more: Box<String> = Box::new("a")?.plus_with(2, |kw| kw.times(3))?;
    assert_eq!(more.get()?, "a222");
    let below: i64 = Sub::new(4)?.get()?;
    assert_eq!(below, 4);
    Ok(())
}

#[test]
fn an_object_of_which_nothing_is_known_has_all_overloads() -> Result<()> {
    let unknown: Box<Value> = declared::any_box(5)?;
    let _ = unknown.get()?;
    let _ = unknown.plus(2)?;
    Ok(())
}

#[test]
fn what_is_read_alone_may_hold_what_passes() -> Result<()> {
    let number: f64 = Reads::new(1.5)?.text()?;
    assert_eq!(number.to_bits(), 1.5_f64.to_bits());
    let whole: f64 = Reads::new(2)?.text()?;
    assert_eq!(whole.to_bits(), 2.0_f64.to_bits());
    assert_eq!(Reads::new("a")?.text()?, "a");
    let _ = Reads::new(&Other::new()?)?.held()?;
    Ok(())
}

#[test]
fn a_signature_for_every_object_remains() -> Result<()> {
    let _ = Box::new(5)?.first()?;
    Ok(())
}

#[test]
fn a_class_has_the_members_of_its_metaclass() -> Result<()> {
    assert_eq!(Shape::label()?, "Shape!");
    assert_eq!(Round::label_with(|kw| kw.mark("?"))?, "Round?");
    assert_eq!(Shape::loud()?, "SHAPE");
    assert_eq!(Round::loud()?, "ROUND");
    let several: Vec<Round> = Round::several(2)?;
    assert_eq!(several.len(), 2);
    assert_eq!(Shape::new()?.size()?, 2);
    assert!(Shape::known()?.contains("Round")?);
    Ok(())
}

#[test]
fn what_is_awaited_does_not_hide_what_is_there() -> Result<()> {
    let now = Client::new()?;
    let found: Option<i64> = now.fetch("ab")?;
    assert_eq!(found, Some(2));
    assert_eq!(now.length()?, 3);
    let below: Option<i64> = Special::new()?.fetch("abc")?;
    assert_eq!(below, Some(3));
    let later = LaterClient::new()?;
    let waited: Option<i64> = later.fetch("ab")?.block_on()?;
    assert_eq!(waited, Some(2));
    assert_eq!(later.length()?.block_on()?, 3);
    assert_eq!(declared::started("ab")?, 2);
    let waited: i64 = declared::started_with("ab", |kw| kw.later(declared::lit::True))?.block_on()?;
    assert_eq!(waited, 2);
    Ok(())
}

#[test]
fn a_closure_takes_what_comes_before_the_parameters_of_a_callable() -> Result<()> {
    let path: String = declared::handled_by(|request| request.path(), ())?;
    assert_eq!(path, "/a");
    let more: String = declared::handled(
        callback(|request: declared::Request, end: String| Ok(request.path()? + &end)),
        "b",
    )?;
    assert_eq!(more, "/ab");
    let registered = declared::register_by(|request| request.path())?;
    assert_eq!(registered.call(())?, "/r");
    Ok(())
}

#[test]
fn a_member_of_a_protocol_may_be_called_str() -> Result<()> {
    assert_eq!(declared::text_of(&declared::Text::new()?)?, 3);
    Ok(())
}

#[test]
fn a_closure_is_passed_a_class_of_which_nothing_is_said() -> Result<()> {
    let plain = declared::ByClass::<Base>::new(callback(|_: Value| Ok(4)))?;
    assert_eq!(plain.call(Base)?, 4);
    let by = declared::ByClass::<Base>::new_by(|_| 3)?;
    assert_eq!(by.call(Base)?, 3);
    Ok(())
}

#[test]
fn of_overloads_with_args_the_widest_counts() -> Result<()> {
    assert_eq!(declared::shown(("a", 1, 2.5))?, "a 1 2.5");
    assert_eq!(declared::shown_with("a", |kw| kw.extra("n", 5))?, "a n=5");
    Ok(())
}

#[test]
fn args_of_merged_overloads_are_of_any_of_these() -> Result<()> {
    let number: Value = declared::total(1, (2, 3))?.into();
    assert_eq!(number, 6);
    let text: Value = declared::total_with("a", "b", |kw| kw.extra("z", true))?.into();
    assert_eq!(text, "abz");
    Ok(())
}
