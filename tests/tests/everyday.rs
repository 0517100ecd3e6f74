//! Everyday work with the standard library, each with its result: what a user writes first.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::{Result, Value, callback};

snakebridge::python_module!(
    "functools",
    "itertools",
    "sqlite3",
    "csv",
    "concurrent.futures" as futures,
    "logging",
    "tempfile",
    "decimal",
    "dataclasses",
    "io",
    "types",
    "builtins",
    include = [
        "functools.*",
        "itertools.*",
        "sqlite3.*",
        "csv.*",
        "concurrent.futures.*",
        "logging.*",
        "tempfile.*",
        "decimal.*",
        "dataclasses.*",
        "io.*",
        "types.SimpleNamespace",
        "builtins.sorted",
        "builtins.max"
    ],
);

#[test]
fn sorting_and_reducing_by_closures() -> Result<()> {
    let by_length: Vec<String> = builtins::sorted_key_by(["ccc", "a", "bb"], |s: String| Ok(s.len()))?;
    assert_eq!(by_length, ["a", "bb", "ccc"]);
    let sum: i64 = functools::reduce_initial_by(|a: i64, b: i64| Ok(a + b), [1, 2, 3], 10)?;
    assert_eq!(sum, 16);
    Ok(())
}

#[test]
fn a_database_in_a_file() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("snakebridge-everyday-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("stock.db");
    let connection = sqlite3::connect(&file)?;
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
    connection.close()?;
    assert!(file.is_file());
    std::fs::remove_dir_all(&folder).unwrap();
    Ok(())
}

#[test]
fn a_pool_runs_rust_closures() -> Result<()> {
    let pool = futures::ThreadPoolExecutor::new_with(|kw| kw.max_workers(2))?;
    let twice = pool.submit(callback(|n: i64| n * 2), 21)?;
    assert_eq!(twice.result()?, 42);
    pool.shutdown()?;
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
fn temporary_folders_are_contexts() -> Result<()> {
    let folder = tempfile::TemporaryDirectory::<str>::new()?;
    let path = folder.with(|path| {
        assert!(std::path::Path::new(&path).is_dir());
        Ok(path)
    })?;
    assert!(!std::path::Path::new(&path).exists());
    Ok(())
}
