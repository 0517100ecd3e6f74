use snakebridge_tests::py::json;

fn main() -> snakebridge::Result<()> {
    json::dumps_with([1], |kw| kw.sort_keys("yes"))?;
    Ok(())
}
