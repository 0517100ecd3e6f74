//! A CSV file, read, grouped and summed.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a broken test must stop")]

snakebridge::python_module!("pandas", allow = ["large"]);

#[test]
fn a_csv_file_is_read_grouped_and_summed() {
    let file = std::env::temp_dir().join(format!("snakebridge-pandas-{}.csv", std::process::id()));
    std::fs::write(&file, "city,amount\nOslo,1.5\nRome,2\nOslo,4\n").unwrap();
    let frame = pandas::read_csv(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert_eq!(frame.shape().unwrap(), (3, 2));
    let sums = frame.groupby_with(|kw| kw.by("city")).unwrap().sum().unwrap();
    assert_eq!(sums.shape().unwrap(), (2, 1));
    let pandas::DataFrameOrSeries::Series(amount) = sums.get_item("amount").unwrap() else {
        panic!("a column is a series");
    };
    let amounts: Vec<f64> = snakebridge::method_as(&amount, "tolist", ()).unwrap();
    assert_eq!(amounts, [5.5, 2.0], "Oslo and Rome");
    let cities: Vec<String> = snakebridge::method_as(&sums.index().unwrap(), "tolist", ()).unwrap();
    assert_eq!(cities, ["Oslo", "Rome"]);
    let total: f64 = amount.sum().unwrap();
    assert_eq!(total, 7.5);
}

#[test]
fn frames_are_made_changed_and_joined() {
    use std::collections::BTreeMap;

    let columns = BTreeMap::from([("a", vec![1, 2, 3]), ("b", vec![4, 5, 6])]);
    let frame = pandas::DataFrame::new_with(|kw| kw.data(columns)).unwrap();
    frame.set_item("c", [7, 8, 9]).unwrap();
    assert_eq!(frame.shape().unwrap(), (3, 3));
    let twice: pandas::DataFrame = pandas::concat([&frame, &frame]).unwrap();
    assert_eq!(twice.shape().unwrap(), (6, 3));
    let both = frame.get_item(["a", "b"]).unwrap();
    assert!(matches!(&both, pandas::DataFrameOrSeries::DataFrame(frame) if frame.shape().unwrap() == (3, 2)));
    // pandas returns a `numpy.int64` where its stub says `float`.
    let series = pandas::Series::new_with(|kw| kw.data([1, 2, 3])).unwrap();
    assert_eq!(series.sum().unwrap(), 6.0);
    let names: Vec<String> = frame.into_iter().map(|name| name.unwrap().to_string()).collect();
    assert_eq!(names.len(), 3);
}
