use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    let digits = re::compile(r"\d+")?;
    digits.serch("123")?;
    Ok(())
}
