use snakebridge::callback;
use snakebridge_tests::callables;

fn main() -> snakebridge::Result<()> {
    callables::maybe(Some(callback(|x: i64| x > 1)), 2)?;
    callables::maybe(Some(|x: i64| x > 1), 2)?;
    Ok(())
}
