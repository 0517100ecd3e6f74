//! `Literal[..]` of several values as Rust enums, and members of enums wherever values stand.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::{Error, Object, Result, Value};

snakebridge::python_module!(
    "literal_str",
    "literal_int",
    "literal_mixed",
    "literal_of_enum",
    "enum_containers",
    path = "fixtures/python/constructs"
);
snakebridge::python_module!("sys", "inspect");

use enum_containers::{Level, Mode as Flags};
use literal_of_enum::Color;
use literal_str::{Mode, Order};

#[test]
fn a_text_goes_there_and_back() -> Result<()> {
    assert_eq!(literal_str::same(Mode::Read)?, Mode::Read);
    assert_eq!(literal_str::same("r+b")?, Mode::RPlusB);
    assert_eq!(literal_str::same(String::new())?, Mode::Empty);
    let owned = "read".to_owned();
    match literal_str::same(&owned)? {
        Mode::Read => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(literal_str::default()?, Mode::Read);
    let reader = literal_str::Reader::new()?;
    assert_eq!((reader.current()?, reader.order()?), (Mode::Read, Order::Big));
    Ok(())
}

#[test]
fn a_value_is_available_as_text_and_as_data() -> Result<()> {
    assert_eq!(
        (Mode::Read.as_str(), Mode::Empty.as_str()),
        (Some("read"), Some(""))
    );
    assert_eq!(Mode::RPlusB.value(), Value::Str("r+b".to_owned()));
    assert_eq!(Mode::RPlusB.to_string(), "r+b");
    assert_eq!(literal_str::same("read")?, "read");
    assert_eq!(literal_str::text(Mode::Read.as_str().unwrap())?, "READ");
    assert_eq!(Mode::try_from("r+b")?, Mode::RPlusB);
    Ok(())
}

#[test]
fn what_is_not_listed_is_an_error_before_python_is_called() {
    let Error::Arguments { symbol, message, .. } = literal_str::same("rw").unwrap_err() else {
        panic!("an argument")
    };
    assert_eq!(symbol, "literal_str.same");
    assert!(
        message.starts_with("'rw' is not among the values that Python lists here: 'read', 'r+b', '';"),
        "{message}"
    );
    let Error::Arguments { message, .. } = literal_int::level(7).unwrap_err() else {
        panic!("an argument")
    };
    assert!(
        message.starts_with("7 is not among the values that Python lists here: 0, 1, -1;"),
        "{message}"
    );
    assert!(Mode::try_from("rw").is_err());
}

#[test]
fn an_object_goes_past_the_list() -> Result<()> {
    let object: Object = snakebridge::call_as("builtins", "str", ("rw",))?;
    let Mode::Other(same) = literal_str::same(Mode::Other(object))? else {
        panic!("not listed")
    };
    assert_eq!(same.to_string(), "rw");
    Ok(())
}

#[test]
fn what_python_should_not_return_is_other() -> Result<()> {
    let Mode::Other(other) = literal_str::wrong()? else {
        panic!("not listed")
    };
    assert_eq!(other.to_string(), "other");
    assert_eq!(Mode::Other(other.clone()).as_str(), None);
    let back = literal_str::same(Mode::Other(other.clone()))?;
    assert_eq!(back, Mode::Other(other));
    assert!(matches!(literal_str::number()?, Mode::Other(_)));
    assert!(matches!(literal_int::wide()?, literal_int::Level::Other(_)));
    // `True == 1`, but it is another value.
    assert!(matches!(literal_int::truth()?, literal_int::Level::Other(_)));
    Ok(())
}

#[test]
fn values_stand_in_options_and_collections() -> Result<()> {
    assert_eq!(literal_str::maybe()?, None);
    assert_eq!(literal_str::maybe_with(|kw| kw.order("big"))?, Some(Order::Big));
    assert_eq!(
        literal_str::maybe_with(|kw| kw.order(Order::Little))?,
        Some(Order::Little)
    );
    assert_eq!(
        literal_str::maybe_with(|kw| kw.order(Some("big")))?,
        Some(Order::Big)
    );
    assert_eq!(literal_str::maybe_with(|kw| kw.order(None))?, None);
    assert_eq!(literal_str::each(["read", ""])?, [Mode::Empty, Mode::Read]);
    let modes = [Mode::Read, Mode::RPlusB];
    assert_eq!(literal_str::each(&modes)?, [Mode::RPlusB, Mode::Read]);
    let counts = literal_str::counted([Mode::Read, Mode::Empty, Mode::Read])?;
    assert_eq!((counts[&Mode::Read], counts[&Mode::Empty]), (2, 1));
    assert!(matches!(
        literal_str::each(["read", "?"]).unwrap_err(),
        Error::Arguments { .. }
    ));
    Ok(())
}

#[test]
fn one_value_stays_what_it_is() -> Result<()> {
    let only: String = literal_str::one("x")?;
    assert_eq!(only, "x");
    Ok(())
}

#[test]
fn numbers_are_numbers() -> Result<()> {
    use literal_int::Level;
    assert_eq!(literal_int::level(Level::IntMinus1)?, Level::IntMinus1);
    assert_eq!(literal_int::level(1)?, Level::Int1);
    assert_eq!(literal_int::level(0_u8)?, 0);
    assert_eq!(literal_int::twice(Level::Int1)?, 2);
    assert_eq!(Level::IntMinus1.as_int(), Some(-1));
    assert_eq!(literal_int::maybe_with(|kw| kw.protocol(2))?, "2");
    assert_eq!(literal_int::maybe_with(|kw| kw.protocol(Some(2)))?, "2");
    Ok(())
}

#[test]
fn values_of_several_types_keep_theirs() -> Result<()> {
    use literal_mixed::Copy as Kind;
    assert_eq!(literal_mixed::copy("auto")?, "'auto'");
    assert_eq!(literal_mixed::copy(true)?, "True");
    assert_eq!(literal_mixed::copy(Kind::Int0)?, "0");
    assert!(literal_mixed::copy(false).is_err());
    assert_eq!(literal_mixed::given(0)?, Kind::Auto);
    assert_eq!(literal_mixed::given(1)?, Kind::True);
    assert_eq!(literal_mixed::given(2)?, Kind::Int0);
    assert!(matches!(literal_mixed::given(3)?, Kind::Other(_)));
    assert!(matches!(literal_mixed::either("auto")?, literal_mixed::StrOrInt::Str(text) if text == "auto"));
    assert!(matches!(
        literal_mixed::either(3)?,
        literal_mixed::StrOrInt::Int(3)
    ));
    assert_eq!(literal_mixed::nothing_with(|kw| kw.value("b"))?, "'b'");
    assert_eq!(literal_mixed::nothing_with(|kw| kw.value(None))?, "None");
    Ok(())
}

#[test]
fn members_are_the_enum() -> Result<()> {
    assert_eq!(literal_of_enum::warm(Color::Red)?, Color::Red);
    assert_eq!(literal_of_enum::cold(&Color::Blue)?, Color::Blue);
    Ok(())
}

#[test]
fn members_stand_wherever_values_do() -> Result<()> {
    let levels = vec![Level::Low, Level::High];
    assert_eq!(enum_containers::listed(&levels)?, ["LOW", "HIGH"]);
    assert_eq!(enum_containers::add_levels(&levels)?, 11);
    assert_eq!(enum_containers::add_levels(Level::Low)?, 1);
    assert_eq!(enum_containers::summed([Level::High, Level::High])?, 20);
    let counts = vec![(Level::High, 3)];
    let totals = enum_containers::totals(&counts)?;
    assert_eq!(totals[&Level::High], 30);
    let pair = enum_containers::pair((Level::Low, Flags::WRITE))?;
    assert_eq!(pair, (Flags::WRITE, Level::Low));
    assert_eq!(enum_containers::called_by(|_| Level::High)?, "HIGH");
    assert_eq!(enum_containers::called_by(|_| Ok(Level::Low))?, "LOW");
    let modes = vec![Flags::READ, Flags::WRITE];
    assert_eq!(enum_containers::modes(&modes)?, 3);
    assert_eq!(modes.len(), 2);
    Ok(())
}

#[test]
fn literals_of_the_library() -> Result<()> {
    let order = sys::byteorder()?;
    assert_eq!(order == sys::Byteorder::Little, cfg!(target_endian = "little"));
    Ok(())
}
