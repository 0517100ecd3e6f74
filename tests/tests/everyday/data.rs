//! Databases, decimals and dataclasses.

use snakebridge::{Result, Value};

use crate::{Folder, decimal, sqlite3};

snakebridge::python_module!(
    "scoring",
    "dataclasses",
    path = "fixtures/python",
    include = ["scoring.*", "dataclasses.replace"]
);

#[test]
fn a_database_in_a_file() -> Result<()> {
    let folder = Folder::new("sqlite");
    let file = folder.file("stock.db");
    let connection = sqlite3::connect(&file)?;
    assert!(connection.error()?.name()? == "Error" && connection.data_error()?.name()? == "DataError");
    connection.execute("create table stock (name text, count integer)")?;
    connection.executemany("insert into stock values (?, ?)", [("nut", 5), ("bolt", 7)])?;
    connection.commit()?;
    let rows = connection
        .execute("select name, count from stock order by name")?
        .fetchall()?;
    assert_eq!(
        rows,
        [
            Value::Tuple(vec!["bolt".into(), 7.into()]),
            Value::Tuple(vec!["nut".into(), 5.into()])
        ]
    );
    let error = connection.execute("select nothing").unwrap_err();
    assert!(
        error.is::<sqlite3::OperationalError>() && error.is::<sqlite3::Error>(),
        "{error}"
    );
    connection.close()?;
    assert!(file.is_file());
    Ok(())
}

#[test]
fn decimals_keep_their_context() -> Result<()> {
    let third = (&decimal::Decimal::new_with(|kw| kw.value("1"))?
        / &decimal::Decimal::new_with(|kw| kw.value("3"))?)?;
    assert_eq!(third.to_string(), "0.3333333333333333333333333333");
    Ok(())
}

#[test]
fn a_context_of_its_own_decides_how_precise() -> Result<()> {
    let context = decimal::Context::new_with(|kw| kw.prec(4))?;
    assert_eq!(
        (context.prec()?, context.divide(1, 3)?.to_string().as_str()),
        (4, "0.3333")
    );
    let error = context.divide(1, 0).unwrap_err();
    assert!(error.is::<decimal::DivisionByZero>(), "{error}");
    Ok(())
}

#[test]
fn replace_keeps_the_class() -> Result<()> {
    let score: scoring::Score = scoring::score("ada")?;
    let other: scoring::Score = dataclasses::replace_with(&score, |kw| kw.extra("name", "eve"))?;
    assert_eq!((other.name()?.as_str(), other.value()?), ("eve", score.value()?));
    assert_eq!(score.name()?, "ada");
    Ok(())
}
