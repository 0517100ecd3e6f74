//! Collections go in as they are, a Rust iterator by `pull`, item by item.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use snakebridge::{Result, pull};

snakebridge::python_module!("iterable_argument", path = "fixtures/python/constructs");

#[test]
fn collections_and_iterators_go_in() -> Result<()> {
    assert_eq!(iterable_argument::total([1, 2])?, 3);
    let numbers = vec![1, 2];
    assert_eq!(iterable_argument::total(&numbers)?, 3);
    assert_eq!(iterable_argument::total(numbers)?, 3);
    assert_eq!(iterable_argument::total(BTreeSet::from([1, 2, 2]))?, 3);
    assert_eq!(iterable_argument::total(pull((1..=4).map(|n| n * n)))?, 30);
    Ok(())
}

#[test]
fn python_pulls_no_more_than_it_needs() -> Result<()> {
    let pulled = Arc::new(AtomicUsize::new(0));
    let seen = pulled.clone();
    let endless = (0_i64..).inspect(move |_| {
        seen.fetch_add(1, Ordering::Relaxed);
    });
    assert_eq!(iterable_argument::until(pull(endless), 3)?, [0, 1, 2]);
    assert_eq!(pulled.load(Ordering::Relaxed), 4);
    Ok(())
}
