//! Instances of classes that inherit `bytes`, `str`, `float` or `int` go where a value of it goes, and have its methods and operators.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]
#![allow(
    clippy::needless_borrow,
    clippy::needless_borrows_for_generic_args,
    clippy::cloned_ref_to_slice_refs,
    reason = "each spelling is what is tested"
)]

use snakebridge::Result;
use snakebridge::types::Complex64;

snakebridge::python_module!("builtin_bases" as bases, path = "fixtures/python");
use bases::{Length, Location, Name, Port, Quantity};

fn named(text: &str) -> Result<Name> {
    Name::new_with(|kw| kw.object(text))
}

#[test]
fn bytes_of_a_class_are_bytes() -> Result<()> {
    let encrypted = bases::encrypt(b"text")?;
    assert_eq!(bases::decrypt(&encrypted)?, b"text");
    assert_eq!(bases::decrypt(encrypted.clone())?, b"text");
    assert_eq!(
        bases::decrypt_with(&encrypted, |kw| kw.nonce(&encrypted))?,
        b"n1texttext"
    );
    assert_eq!(bases::decrypt(bases::sign(b"text")?)?, b"text");
    assert_eq!(bases::kind(&encrypted)?, "Encrypted");
    assert_eq!(bases::joined([&encrypted, &encrypted])?, b"n1textn1text");
    assert_eq!(bases::parse(&encrypted)?, b"n1textn1text");
    Ok(())
}

#[test]
fn text_of_a_class_is_text() -> Result<()> {
    let name = named("Ada")?;
    assert_eq!(bases::greet(&name)?, "dear Ada (Name)");
    assert_eq!(bases::greet_with("Bo", |kw| kw.title(&name))?, "Ada Bo (str)");
    assert_eq!(bases::each((&name, "x", &name))?, "Name+str+Name");
    assert_eq!(bases::each(&name)?, "Name");
    assert_eq!(bases::letters(&name)?, 3);
    assert_eq!(bases::first(&name)?, "A");
    assert_eq!(bases::names([&name, &name])?, ["Name", "Name"]);
    assert_eq!(bases::names(&[name.clone()])?, ["Name"]);
    assert_eq!(bases::kind(&name)?, "Name");
    assert_eq!(bases::parse(&name)?, "AdaAda");
    assert_eq!(bases::opened(&name)?, "Name");
    assert_eq!(
        bases::opened(&Location::new_with(|kw| kw.object("/tmp"))?)?,
        "Location"
    );
    assert_eq!(bases::pairs([(&name, 2)])?, 6);
    Ok(())
}

#[test]
fn numbers_of_a_class_are_numbers() -> Result<()> {
    let (cost, port) = (Quantity::new(3.0)?, Port::new_with(|kw| kw.x(8080))?);
    assert_eq!(bases::half(&cost)?, 1.5);
    assert_eq!(bases::half(&Length::new(5.0)?)?, 2.5);
    assert_eq!(bases::half(&port)?, 4040.0);
    assert_eq!(bases::turned(&port)?, Complex64::new(0.0, 8080.0));
    assert_eq!(bases::digits(&port)?, 4);
    assert_eq!(bases::total([&cost, &cost])?, 6.0);
    assert_eq!(bases::total(&[cost.clone()])?, 3.0);
    assert_eq!(bases::wide(&cost)?, "Quantity");
    assert_eq!(bases::wide(&port)?, "Port");
    assert_eq!(bases::kind(&port)?, "Port");
    assert_eq!(bases::parse(&port)?, 16160);
    assert_eq!(bases::pairs([("ab", &port)])?, 16160);
    Ok(())
}

#[test]
fn they_have_the_members_of_the_builtin_class() -> Result<()> {
    let encrypted = bases::encrypt(b"text")?;
    assert_eq!(encrypted.hex()?, "6e3174657874");
    assert_eq!(encrypted.len()?, 6);
    assert_eq!(encrypted.nonce()?, b"n1");
    let name = named("ada b")?;
    assert_eq!(name.upper()?, "ADA B");
    assert_eq!(name.split()?, ["ada", "b"]);
    assert_eq!(name.partition(" ")?.2, "b");
    assert_eq!(name.initial()?, "a");
    assert!(name.py_eq("ada b")?);
    assert!(name.py_lt("b")?);
    assert_eq!(named("-")?.join(["a", "b"])?, "a-b");
    let cost = Length::new(-3.5)?;
    assert_eq!(cost.real()?, -3.5);
    assert_eq!(cost.abs()?, 3.5);
    assert_eq!(cost.as_integer_ratio()?, (-7, 2));
    assert_eq!(cost.py_float()?, -3.5);
    assert!(cost.py_lt(0)?);
    assert_eq!(Port::new_with(|kw| kw.x(8080))?.bit_length()?, 13);
    Ok(())
}

#[test]
fn they_have_its_operators() -> Result<()> {
    let cost = Quantity::new(3.0)?;
    assert_eq!((2 * &cost)?, 6.0);
    assert_eq!((&cost * 2)?, 6.0);
    assert_eq!((&cost / 2.0)?, 1.5);
    assert_eq!((1.0 - &cost)?, -2.0);
    assert_eq!((&cost + &cost)?, 6.0);
    assert_eq!((-&cost)?, -3.0);
    let length = Length::new_with(1.0, |kw| kw.units("m"))?;
    assert_eq!((&length + 2.0)?.render()?, "3.0 m");
    assert_eq!((&length * 2.0)?, 2.0);
    let port = Port::new_with(|kw| kw.x(80))?;
    assert_eq!((&port + 1)?, 81);
    assert_eq!((&port + 0.5)?, 80.5);
    assert_eq!((&port / 3)?, 80.0 / 3.0);
    assert_eq!((100 - &port)?, 20);
    assert_eq!((&port & 16)?, 16);
    let name = named("Ada")?;
    assert_eq!((&name + "!")?, "Ada!");
    assert_eq!(("Dr " + &name)?, "Dr Ada");
    assert_eq!((&name * 2)?, "AdaAda");
    assert_eq!((named("%s!")? % "Ada")?, "Ada!");
    let encrypted = bases::encrypt(b"a")?;
    assert_eq!((&encrypted + b"b")?, b"n1ab");
    Ok(())
}
