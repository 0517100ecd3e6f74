use snakebridge_tests::py::json;

fn main() -> snakebridge::Result<()> {
    json::load(5)?;
    Ok(())
}
