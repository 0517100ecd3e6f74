use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    re::compile(5)?;
    Ok(())
}
