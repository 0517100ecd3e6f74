//! Regular expressions, CSV, and what sorts and folds.

use snakebridge::Result;

use crate::{builtins, csv, functools, io, re};

#[test]
fn sorting_and_reducing_by_closures() -> Result<()> {
    let by_length: Vec<String> = builtins::sorted_key_by(["ccc", "a", "bb"], |s: String| Ok(s.len()))?;
    assert_eq!(by_length, ["a", "bb", "ccc"]);
    let sum: i64 = functools::reduce_initial_by(|a: i64, b: i64| Ok(a + b), [1, 2, 3], 10)?;
    assert_eq!(sum, 16);
    Ok(())
}

#[test]
fn replacing_by_a_closure() -> Result<()> {
    let words = re::compile(r"\b[a-z]+\b")?;
    let shout = |m: re::Match<str>| Ok(m.group(())?.to_uppercase());
    assert_eq!(words.sub_by(shout, "ada 1 eve")?, "ADA 1 EVE");
    assert_eq!(
        words.sub_by_with(shout, "ada 1 eve", |kw| kw.count(1))?,
        "ADA 1 eve"
    );
    Ok(())
}

#[test]
fn csv_is_read_and_written() -> Result<()> {
    let reader = csv::DictReader::<String>::new(["name,count", "nut,5", "\"bolt, long\",7"])?;
    let rows: Vec<_> = reader.into_iter().collect::<Result<_>>()?;
    assert_eq!((rows.len(), rows[1].get_item("name")?), (2, "bolt, long".into()));
    let file = io::StringIo::new()?;
    let writer = csv::DictWriter::new(&file, ["name", "count"])?;
    writer.writeheader()?;
    writer.writerow([("name", "a,b"), ("count", "1")])?;
    assert_eq!(file.getvalue()?, "name,count\r\n\"a,b\",1\r\n");
    Ok(())
}

#[test]
fn plain_csv_rows_are_lists() -> Result<()> {
    let reader = csv::reader_with(["a;b", "c;d"], |kw| kw.delimiter(";"))?;
    let mut rows = reader.iter()?;
    assert_eq!(rows.next().unwrap()?, ["a", "b"]);
    assert_eq!(rows.next().unwrap()?, ["c", "d"]);
    assert!(rows.next().is_none());
    assert_eq!(reader.line_num()?, 2);
    let file = io::StringIo::new()?;
    let writer = csv::writer(&file)?;
    writer.writerow((1, "x"))?;
    writer.writerows([["a", "b"], ["c", "d"]])?;
    assert_eq!(file.getvalue()?, "1,x\r\na,b\r\nc,d\r\n");
    Ok(())
}
