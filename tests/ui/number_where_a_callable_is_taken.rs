use snakebridge_tests::callables;

fn main() -> snakebridge::Result<()> {
    callables::test(5, 2)?;
    Ok(())
}
