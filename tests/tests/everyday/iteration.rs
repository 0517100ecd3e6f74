//! All classes of `itertools`.

use snakebridge::{
    Result, pull,
    types::{List, PyIter},
};

use crate::itertools;

fn all<T>(items: impl IntoIterator<Item = Result<T>>) -> Result<Vec<T>> {
    items.into_iter().collect()
}

#[test]
fn count_cycle_and_repeat_do_not_end() -> Result<()> {
    assert_eq!(all(itertools::Count::new()?.iter()?.take(2))?, [0, 1]);
    assert_eq!(
        all(itertools::Count::new_start(10)?.iter()?.take(3))?,
        [10, 11, 12]
    );
    assert_eq!(
        all(itertools::Cycle::new(["a", "b"])?.iter()?.take(3))?,
        ["a", "b", "a"]
    );
    assert_eq!(all(itertools::Repeat::new("r")?.iter()?.take(2))?, ["r", "r"]);
    assert_eq!(all(&itertools::Repeat::new_with(7, |kw| kw.times(2))?)?, [7, 7]);
    Ok(())
}

#[test]
fn accumulate_folds() -> Result<()> {
    let sums: Vec<i64> = all(&itertools::Accumulate::new([1, 2, 3])?)?;
    assert_eq!(sums, [1, 3, 6]);
    let products: Vec<i64> = all(&itertools::Accumulate::new_func_by(
        [2, 3, 4],
        |a: i64, b: i64| Ok(a * b),
    )?)?;
    assert_eq!(products, [2, 6, 24]);
    Ok(())
}

#[test]
fn chain_joins() -> Result<()> {
    let (one, two) = (List::<i64>::new([1, 2])?, List::<i64>::new([3])?);
    assert_eq!(all(&itertools::Chain::<i64>::new((&one, &two))?)?, [1, 2, 3]);
    Ok(())
}

#[test]
fn predicates_choose() -> Result<()> {
    let small = |n: i64| Ok(n < 3);
    assert_eq!(all(&itertools::Takewhile::new_by(small, [1, 2, 3, 1])?)?, [1, 2]);
    assert_eq!(all(&itertools::Dropwhile::new_by(small, [1, 2, 3, 1])?)?, [3, 1]);
    assert_eq!(all(&itertools::Filterfalse::new_by(small, [1, 2, 3, 1])?)?, [3]);
    assert_eq!(
        all(&itertools::Compress::new(["a", "b", "c"], [1, 0, 1])?)?,
        ["a", "c"]
    );
    Ok(())
}

#[test]
fn islice_cuts_an_endless_rust_iterator() -> Result<()> {
    assert_eq!(all(&itertools::Islice::new(pull(0_i64..), 2)?)?, [0, 1]);
    let odd: Vec<i64> = all(&itertools::Islice::new_start_with(pull(0_i64..), 1, 6, |kw| {
        kw.step(2)
    })?)?;
    assert_eq!(odd, [1, 3, 5]);
    Ok(())
}

#[test]
fn selections_of_items() -> Result<()> {
    let pairs: Vec<Vec<i64>> = all(&itertools::Combinations::new([1, 2, 3], 2)?)?;
    assert_eq!(pairs, [[1, 2], [1, 3], [2, 3]]);
    let with_both: Vec<Vec<i64>> = all(&itertools::CombinationsWithReplacement::new([1, 2], 2)?)?;
    assert_eq!(with_both, [[1, 1], [1, 2], [2, 2]]);
    let orders: Vec<Vec<String>> = all(&itertools::Permutations::new(["a", "b"])?)?;
    assert_eq!(orders, [["a", "b"], ["b", "a"]]);
    let table: Vec<(i64, String)> = all(&itertools::Product::new_2([1, 2], ["x"])?)?;
    assert_eq!(table, [(1, "x".to_owned()), (2, "x".to_owned())]);
    Ok(())
}

#[test]
fn zip_longest_fills() -> Result<()> {
    let filled: Vec<_> = all(&itertools::ZipLongest::new_iter2([1, 2], ["a"])?)?;
    assert_eq!(filled, [(Some(1), Some("a".to_owned())), (Some(2), None)]);
    Ok(())
}

#[test]
fn starmap_unpacks() -> Result<()> {
    let times = snakebridge::callback(|a: i64, b: i64| a * b);
    let found = all(&itertools::Starmap::new(times, [[2, 3], [4, 5]])?)?;
    assert_eq!(found, [6, 20]);
    Ok(())
}

#[test]
fn groupby_groups_what_stands_together() -> Result<()> {
    let mut groups = Vec::new();
    for group in &itertools::Groupby::new(["a", "a", "b"])? {
        let (key, items): (String, PyIter<String>) = group?;
        groups.push((key, items.count()));
    }
    assert_eq!(groups, [("a".to_owned(), 2), ("b".to_owned(), 1)]);
    Ok(())
}

#[cfg(Py_3_10)]
#[test]
fn pairwise_pairs() -> Result<()> {
    assert_eq!(all(&itertools::Pairwise::new([1, 2, 3])?)?, [(1, 2), (2, 3)]);
    Ok(())
}
