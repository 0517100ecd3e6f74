use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    re::search("b+")?;
    Ok(())
}
