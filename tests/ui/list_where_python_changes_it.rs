use snakebridge_tests::changed;

fn main() -> snakebridge::Result<()> {
    let mut items = vec![1, 2];
    changed::grow(&items)?;
    changed::grow(&mut items)?;
    changed::cached_with("a", |kw| kw.cache([("a", 1)]))?;
    Ok(())
}
