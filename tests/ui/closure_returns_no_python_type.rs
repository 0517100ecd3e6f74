use snakebridge_tests::iteration::functools;

struct Mine;

fn main() -> snakebridge::Result<()> {
    // What `submit` or `reduce` returns is what the closure does, and a `Mine` is nothing to Python.
    functools::cache(snakebridge::callback(|| Mine))?;
    Ok(())
}
