use snakebridge_tests::callables;

fn main() -> snakebridge::Result<()> {
    // Inferred in the form for closures, and by operators; not for a method.
    callables::test_by(|x| x.pow(2) > 1, 2)?;
    callables::test(|x| x > 1, 2)?;
    callables::test(|x| x.pow(2) > 1, 2)?;
    Ok(())
}
