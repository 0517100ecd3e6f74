//! The most derived class that fits is the variant.

use snakebridge::Result;
use snakebridge::types::EitherOther as Either;

snakebridge::python_module!("union_of_derived", path = "fixtures/python/constructs");

use union_of_derived as m;

macro_rules! is {
    ($value:expr, $variant:pat) => {{
        let value = $value;
        assert!(matches!(value, $variant), "{value:?}");
    }};
}

#[test]
fn a_derived_class_is_not_its_base() -> Result<()> {
    use m::DateOrDateTimeOrInt as Found;
    is!(m::parse("Date")?, Found::Date(_));
    is!(m::parse("DateTime")?, Found::DateTime(_));
    is!(m::parse("Zoned")?, Found::DateTime(_));
    is!(m::parse("Both")?, Found::Date(_));
    is!(m::sorted_already("Zoned")?, m::DateTimeOrDate::DateTime(_));
    is!(m::sorted_already("Date")?, m::DateTimeOrDate::Date(_));
    let table = m::table("DateTime")?;
    is!(&table["found"], m::DateOrDateTime::DateTime(_));
    Ok(())
}

#[test]
fn a_second_base_counts_too() -> Result<()> {
    use m::DateOrMixinOrDateTimeOrBoth as Found;
    is!(m::three("Both")?, Found::Both(_));
    is!(m::three("Date")?, Found::Date(_));
    is!(m::three("Zoned")?, Found::DateTime(_));
    is!(m::any_date("Zoned")?, m::DateOrDateTimeOrValue::DateTime(_));
    Ok(())
}

#[test]
fn a_class_is_not_the_builtin_that_it_derives_from() -> Result<()> {
    is!(m::number(true)?, m::FloatOrNumber::Float(1.0));
    is!(m::number(false)?, m::FloatOrNumber::Number(_));
    is!(m::names(false)?, m::StrListOrNames::StrList(_));
    is!(m::names(true)?, m::StrListOrNames::Names(_));
    is!(m::color(false)?, m::IntOrColor::Int(1));
    is!(m::color(true)?, m::IntOrColor::Color(m::Color::Red));
    is!(m::point(false)?, m::IntIntTupleOrPoint::IntIntTuple((3, 4)));
    is!(m::point(true)?, m::IntIntTupleOrPoint::Point(_));
    is!(m::pair(true)?, m::IntListOrIntIntTuple::IntList(_));
    is!(m::pair(false)?, m::IntListOrIntIntTuple::IntIntTuple((3, 4)));
    Ok(())
}

#[test]
fn exceptions_derive_from_each_other() -> Result<()> {
    use m::ExceptionOrOsErrorOrTroubleOrMore as Found;
    is!(m::error("own")?, Found::Trouble(_));
    is!(m::error("missing")?, Found::FileNotFoundError(_));
    is!(m::error("os")?, Found::OsError(_));
    is!(m::error("value")?, Found::Exception(_));
    Ok(())
}

#[test]
fn also_beside_a_type_parameter() -> Result<()> {
    let with = m::Box::new("text")?;
    is!(with.either("DateTime")?, Either::Left(_));
    is!(with.either("Date")?, Either::Right(Either::Left(_)));
    is!(with.either("")?, Either::Right(Either::Right(_)));
    Ok(())
}
