//! Python's enums as Rust enums, both ways, and what their handles can do.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::exceptions::{KeyError, ValueError};
use snakebridge::{Error, Handle, Result, Value};

snakebridge::python_module!(
    "enum_plain" as plain,
    "enum_as_number" as numbers,
    "enum",
    path = "fixtures/python/constructs"
);
snakebridge::python_module!("http", "signal", "uuid", "socket");

use plain::{Color, Level, Open, Planet, Suit};

#[test]
fn a_member_goes_there_and_back() -> Result<()> {
    match plain::same(Color::Red)? {
        Color::Red => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(plain::same(&Color::Green)?, Color::Green);
    assert_eq!(plain::kind(Color::Red)?, "<Color.RED: 'r'>");
    assert_eq!(plain::FAVOURITE, Color::Green);
    let handle = Color::Red.object()?;
    assert_eq!(plain::same(&handle)?, Color::Red);
    assert_eq!(Color::try_from(&handle)?, Color::Red);
    Ok(())
}

#[test]
fn name_and_value_are_reachable() -> Result<()> {
    assert_eq!(
        (Color::Red.name()?, Color::Red.value()?),
        ("RED".into(), "r".into())
    );
    assert_eq!(Level::High.value()?, 10);
    let Value::Tuple(mass) = Planet::Mars.value()? else {
        panic!("a tuple")
    };
    assert_eq!(mass.len(), 2);
    assert_eq!(Color::ROUGE, Color::Red);
    assert_eq!(Color::from_name("ROUGE")?, Color::Red);
    assert_eq!(Color::from_value("g")?, Color::Green);
    assert_eq!(Color::members()?, [Color::Red, Color::Green]);
    assert!(Color::from_value("x").unwrap_err().is::<ValueError>());
    assert!(Color::from_name("BLUE").unwrap_err().is::<KeyError>());
    Ok(())
}

#[test]
fn methods_are_those_of_the_class() -> Result<()> {
    assert_eq!(Color::Red.opposite()?, Color::Green);
    assert!(Color::Red.is_warm()?);
    let handle = Color::Red.object()?;
    assert_eq!(handle.mixed(Color::Green)?, "rg");
    assert_eq!(plain::ColorHandle::default_()?, Color::Red);
    Ok(())
}

#[test]
fn members_stand_in_options_unions_and_containers() -> Result<()> {
    assert_eq!(plain::maybe()?, None);
    assert_eq!(plain::maybe_with(|kw| kw.color(Color::Red))?, Some(Color::Red));
    assert_eq!(plain::maybe_with(|kw| kw.color(None))?, None);
    assert_eq!(
        plain::maybe_with(|kw| kw.color(Some(Color::Red)))?,
        Some(Color::Red)
    );
    let counts = plain::counted([Color::Red, Color::Red, Color::Green])?;
    assert_eq!((counts[&Color::Red], counts[&Color::Green]), (2, 1));
    assert!(matches!(
        plain::either(Color::Red)?,
        plain::ColorOrInt::Color(Color::Red)
    ));
    assert!(matches!(plain::either(3)?, plain::ColorOrInt::Int(3)));
    let named = plain::each_by(|color: Color| color.name())?;
    assert_eq!(named, ["RED", "GREEN"]);
    Ok(())
}

#[test]
fn members_that_are_numbers_or_text_pass_for_them() -> Result<()> {
    assert_eq!(plain::twice(Level::High)?, 20);
    assert_eq!(plain::shout(&Suit::Hearts.value()?)?, "HEARTS");
    Ok(())
}

#[test]
fn what_was_not_there_is_unknown() -> Result<()> {
    let made = Open::from_value(7)?;
    let Open::Unknown(object) = &made else {
        panic!("{made:?}")
    };
    assert_eq!(Handle::cast::<plain::OpenHandle>(object)?.name()?, "MADE_7");
    assert_eq!((made.name()?, made.value()?), ("MADE_7".to_owned(), 7));
    assert_eq!(made, Open::from_value(7)?);
    assert_ne!(made, Open::from_value(8)?);
    assert_ne!(made, Open::Known);
    assert_eq!(Open::from_name("Unknown")?, Open::Unknown_);
    Ok(())
}

#[test]
fn what_is_no_member_is_a_mismatch() {
    let Error::TypeMismatch {
        symbol,
        expected,
        got,
        ..
    } = plain::wrong().unwrap_err()
    else {
        panic!("a mismatch")
    };
    assert_eq!(
        (symbol.as_str(), expected.as_str(), got.as_str()),
        ("enum_plain.wrong", "enum_plain.Color", "str")
    );
}

/// The numbers of real-time signals have no names in Python, which returns them as plain ints.
#[test]
fn a_number_without_a_name_is_unknown_where_members_are_numbers() -> Result<()> {
    let valid = signal::valid_signals()?;
    assert!(valid.contains(&signal::Signals::Sigint));
    let plain: Vec<i64> = valid
        .iter()
        .filter_map(|signal| match signal {
            signal::Signals::Unknown(object) => Handle::read(object).ok(),
            _ => None,
        })
        .collect();
    let all: Vec<i64> = snakebridge::call_as(
        "builtins",
        "sorted",
        (snakebridge::call("signal", "valid_signals", ())?,),
    )?;
    assert_eq!(valid.len(), all.len());
    assert!(!plain.is_empty() && plain.iter().all(|number| all.contains(number)));
    Ok(())
}

#[test]
fn enums_of_the_library() -> Result<()> {
    assert_eq!(http::HttpStatus::from_value(404)?, http::HttpStatus::NotFound);
    assert_eq!(http::HttpStatus::NotFound.phrase()?, "Not Found");
    assert_eq!(signal::Signals::Sigint.value()?, 2);
    assert_eq!(signal::SIGINT, signal::Signals::Sigint);
    let id = uuid::uuid4()?;
    assert!(matches!(
        id.is_safe()?,
        uuid::SafeUuid::Safe | uuid::SafeUuid::Unsafe | uuid::SafeUuid::Unknown_
    ));
    Ok(())
}

#[test]
fn a_member_that_is_a_number_or_text_passes_for_it() -> Result<()> {
    use numbers::{Level, Mode, Plain, Unit};
    assert_eq!(numbers::number(Level::High)?, "Level");
    assert_eq!(numbers::number(Mode::READ)?, "Mode");
    assert_eq!(numbers::number_or_text(Level::High)?, "Level");
    assert_eq!(numbers::number_or_text(&Level::High)?, "Level");
    assert_eq!(numbers::number_or_text(Mode::READ | Mode::WRITE)?, "Mode");
    assert_eq!(numbers::number_or_text(Unit::Metre)?, "Unit");
    assert_eq!(numbers::number_or_text(None)?, "NoneType");
    assert_eq!(numbers::text_or_bytes(Unit::Metre)?, "Unit");
    assert_eq!(numbers::real_or_text(Level::Low)?, "Level");
    assert_eq!(numbers::real_or_text(1)?, "int");
    // The overload is that of what the member is.
    let doubled: i64 = numbers::twice(Level::High)?;
    assert_eq!(doubled, 20);
    let doubled: String = numbers::twice(Unit::Second)?;
    assert_eq!(doubled, "ss");
    assert_eq!(numbers::twice(Mode::WRITE)?, 4);
    assert_eq!(numbers::any_enum(Plain::One)?, "Plain.ONE None");
    assert_eq!(
        numbers::any_enum_with(&Plain::One, |kw| kw.other(Plain::One))?,
        "Plain.ONE Plain.ONE"
    );
    assert_eq!(numbers::any_number(Level::High)?, 10);
    assert_eq!(numbers::any_number(&Level::Low.object()?)?, 1);
    Ok(())
}

#[test]
fn members_of_the_standard_library_pass_for_numbers() -> Result<()> {
    use socket::{AddressFamily, SocketKind};
    let made = socket::Socket::new_with(|kw| kw.family(AddressFamily::AfInet).type_(SocketKind::SockStream))?;
    assert_eq!(made.family()?, AddressFamily::AfInet);
    // A number is a number, whatever enum it is of: both the parameter and the variant of the union take any.
    assert_eq!(
        signal::strsignal(SocketKind::SockDgram)?.as_deref(),
        Some("Interrupt")
    );
    assert_eq!(
        format!("{:?}", signal::getsignal(SocketKind::SockDgram)?),
        format!("{:?}", signal::getsignal(signal::Signals::Sigint)?)
    );
    Ok(())
}
