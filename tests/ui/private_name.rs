use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    re::_compile("a", 0)?;
    Ok(())
}
