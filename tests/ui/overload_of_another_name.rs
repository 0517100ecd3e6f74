use snakebridge_tests::py::collections;

fn main() -> snakebridge::Result<()> {
    collections::Counter::<String>::new_iterable(5)?;
    Ok(())
}
