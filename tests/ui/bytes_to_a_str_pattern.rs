use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    let digits = re::compile(r"\d+")?;
    digits.match_(b"123")?;
    Ok(())
}
