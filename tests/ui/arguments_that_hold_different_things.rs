use snakebridge_tests::iteration::itertools;

fn main() -> snakebridge::Result<()> {
    // A chain has elements of one type.
    itertools::Chain::new(([1, 2], ["a"]))?;
    Ok(())
}
