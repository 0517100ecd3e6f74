use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    re::search(r"\d+", b"123")?;
    Ok(())
}
