//! `big_int = ..`: results and attributes that are declared `int` arrive at any size, and arguments are what they were.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_borrows_for_generic_args,
    reason = "a broken test must stop"
)]

use snakebridge::types::BigInt;
use snakebridge::{Error, Result};

/// Everything, by the pattern for all.
mod all {
    snakebridge::python_module!(pub "serials", path = "fixtures/python", big_int = true);
}

/// Some, by patterns.
mod some {
    snakebridge::python_module!(
        pub "serials",
        path = "fixtures/python",
        big_int = ["number", "*.serial_number", "Certificate.next_*", "Key"]
    );
}

/// None: what `i64` does not hold is an error.
mod none {
    snakebridge::python_module!(pub "serials", path = "fixtures/python", big_int = false);
}

use all::serials as py;

fn big() -> BigInt {
    "1427247692705959881058285969449495136382746624".parse().unwrap()
}

/// The text of GENERATED_API's example, which is written for `i64`.
macro_rules! as_for_i64 {
    ($n:expr) => {{
        let n = $n;
        assert!(n == 128 && n > 3 && n != 4);
        assert_eq!(format!("{n:>5}"), "  128");
        assert_eq!((n.clone() % 2).to_string(), "0");
        assert_eq!((n.clone() + 1).to_string(), "129");
        assert_eq!(i64::try_from(n.clone())?, 128);
        assert_eq!(usize::try_from(n.clone())?, 128);
        let mut all = vec![n.clone() + 1, n.clone()];
        all.sort();
        assert_eq!(all.iter().max(), Some(&(n.clone() + 1)));
        py::digits(n)?
    }};
}

#[test]
#[allow(
    clippy::clone_on_copy,
    clippy::useless_conversion,
    clippy::redundant_clone,
    reason = "the same text for both types"
)]
fn the_same_text_compiles_for_i64_and_for_big_int() -> Result<()> {
    assert_eq!(as_for_i64!(none::serials::number(7)?), 3);
    assert_eq!(as_for_i64!(py::number(7)?), 3);
    Ok(())
}

#[test]
fn results_of_any_form_are_of_any_size() -> Result<()> {
    let n: BigInt = py::number(150)?;
    assert_eq!(n, big());
    assert_eq!(py::limit()?, big());
    assert_eq!(py::alias()?, big());
    assert_eq!(py::small()?, 7);
    assert_eq!(py::maybe(true)?, Some(big()));
    assert_eq!(py::maybe(false)?, None);
    let several: Vec<BigInt> = py::several()?;
    assert_eq!(several, [big(), BigInt::from(1)]);
    assert_eq!(py::by_name()?["a"], big());
    assert_eq!(py::counted()?[&big()], "a");
    assert_eq!(py::pair()?, (big(), "a".to_owned()));
    assert_eq!(py::later()?.block_on()?, big());
    let endless: Vec<BigInt> = py::endless()?.collect::<Result<_>>()?;
    assert_eq!(endless, [big(), BigInt::from(2)]);
    Ok(())
}

#[test]
fn a_union_has_the_wide_integer() -> Result<()> {
    match py::tag(false)? {
        py::BigIntOrStr::BigInt(n) => assert_eq!(n, big()),
        other => panic!("{other:?}"),
    }
    assert_eq!(py::same_tag(py::tag(false)?)?, big().to_string());
    assert_eq!(py::same_tag(py::tag(true)?)?, "a");
    assert_eq!(py::same_tag(big())?, big().to_string());
    assert_eq!(py::same_tag(5)?, "5");
    Ok(())
}

#[test]
fn arguments_are_every_integer() -> Result<()> {
    assert_eq!(py::digits(big())?, 46);
    assert_eq!(py::digits(&big())?, 46);
    assert_eq!(py::digits(5_u8)?, 1);
    assert_eq!(py::total([big(), big()])?, big() * 2);
    assert_eq!(py::total(vec![1, 2])?, 3);
    assert_eq!(py::total(&py::several()?)?, big() + 1);
    assert_eq!(py::total(py::endless()?)?, big() + 2);
    assert_eq!(
        py::called(|n: i64| n + 1)?,
        "5070602400912917605986812821504".parse::<BigInt>()?
    );
    let made: BigInt = py::maker()?.call((1_i64,))?;
    assert_eq!(made, "1267650600228229401496703205376".parse::<BigInt>()?);
    Ok(())
}

#[test]
fn members_and_special_methods() -> Result<()> {
    let one = py::Certificate::new(big())?;
    assert_eq!(one.serial_number()?, big());
    assert_eq!(one.serial()?, big());
    one.set_serial(big() + 1)?;
    one.set_serial(5)?;
    one.set_serial(big())?;
    assert_eq!(one.version()?, 3);
    assert_eq!(one.next_serial()?, big() + 1);
    assert_eq!((&one + 2)?, big() + 2);
    assert_eq!(one.len()?, 1_usize);
    let items: Vec<BigInt> = (&one).into_iter().collect::<Result<_>>()?;
    assert_eq!(items, [big()]);
    // A class that iterates over integers goes where these are taken.
    assert_eq!(py::total(&one)?, big());
    let special = py::Special::new(big())?;
    assert_eq!(special.serial_of_parent()?, big());
    assert_eq!(special.serial_number()?, big());
    let both = py::Both::new(big())?;
    assert_eq!((both.serial_number()?, both.name()?), (big(), "n".to_owned()));
    Ok(())
}

#[test]
fn type_arguments_are_wide_and_pass_for_the_narrow_ones() -> Result<()> {
    let held: BigInt = py::box_()?.held()?;
    assert_eq!(held, big());
    assert_eq!(py::open_box(py::box_()?)?, big().to_string());
    assert_eq!(py::open_box(&py::Box::new(5)?)?, "5");
    assert_eq!(py::int_box()?.held()?, big());
    assert_eq!(py::open_box(&py::int_box()?)?, big().to_string());
    let counts = py::counts()?;
    assert_eq!(counts.get("a")?, Some(big()));
    assert_eq!(py::count(&counts)?, big().to_string());
    Ok(())
}

#[test]
fn records_hold_wide_integers_both_ways() -> Result<()> {
    let key = py::key()?;
    assert_eq!(key.modulus()?, big());
    let data = key.snapshot()?;
    assert_eq!(data.modulus, big());
    assert_eq!(py::modulus(&data)?, big().to_string());
    assert_eq!(py::modulus(&py::Key::new(big())?)?, big().to_string());
    let point = py::point()?;
    assert_eq!(point.x()?, big());
    assert_eq!(point.snapshot()?.x, big());
    let row = py::row()?;
    assert_eq!(row.snapshot()?.number, big());
    assert_eq!(py::row_number(&row.snapshot()?)?, big().to_string());
    Ok(())
}

#[test]
fn patterns_select_functions_members_and_whole_classes() -> Result<()> {
    use some::serials as py;
    let n: BigInt = py::number(150)?;
    assert_eq!(n, big());
    let one = py::Certificate::new(big())?;
    assert_eq!(one.serial_number()?, big());
    assert_eq!(one.next_serial()?, big() + 1);
    // Not selected.
    let narrow: Result<i64> = one.serial();
    assert!(matches!(narrow, Err(Error::IntOverflow { .. })), "{narrow:?}");
    let small: i64 = py::small()?;
    assert_eq!(small, 7);
    // A member that another class inherits, also where it is repeated.
    assert_eq!(py::Special::new(big())?.serial_number()?, big());
    assert_eq!(py::Both::new(big())?.next_serial()?, big() + 1);
    // A whole class.
    assert_eq!(py::key()?.modulus()?, big());
    assert_eq!(py::key()?.exponent()?, 65_537);
    Ok(())
}

#[test]
fn the_error_of_a_narrow_one_names_the_option() {
    let message = none::serials::number(150).unwrap_err().to_string();
    assert!(
        message.contains("`big_int` of its `python_module!`") && message.contains("call_as"),
        "{message}"
    );
    let one = none::serials::Certificate::new(big()).unwrap();
    let message = one.serial_number().unwrap_err().to_string();
    assert!(
        message.contains("`big_int` of its `python_module!`") && message.contains("attr_as"),
        "{message}"
    );
}

/// The standard library, by patterns of several modules.
mod standard {
    snakebridge::python_module!(
        pub "math",
        pub "random",
        include = ["math.factorial", "math.comb", "math.gcd", "random.Random"],
        big_int = ["math.*", "random.Random.getrandbits"]
    );
}

#[test]
fn the_standard_library_has_integers_of_any_size() -> Result<()> {
    let n: BigInt = standard::math::factorial(30)?;
    assert_eq!(n.to_string(), "265252859812191058636308480000000");
    assert!(standard::math::comb(200, 100)? > n);
    assert_eq!(standard::math::gcd((&n, 97))?, 1);
    let random = standard::random::Random::new()?;
    let bits: BigInt = random.getrandbits(100)?;
    assert!(bits < standard::math::factorial(40)?);
    let near: i64 = random.randint(1, 2)?;
    assert!(near == 1 || near == 2);
    Ok(())
}
