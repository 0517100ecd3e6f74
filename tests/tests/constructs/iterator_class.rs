//! A class with `__next__` is an `Iterator`; its own `count` keeps clear of Rust's.

use snakebridge::Result;

snakebridge::python_module!("iterator_class", path = "fixtures/python/constructs");

#[test]
fn an_instance_is_an_iterator() -> Result<()> {
    let countdown = iterator_class::Countdown::new(3)?;
    assert_eq!(countdown.count_()?, 3);
    assert_eq!(countdown.take(2).collect::<Result<Vec<i64>>>()?, [2, 1]);
    Ok(())
}
