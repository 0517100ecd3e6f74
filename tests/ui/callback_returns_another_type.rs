use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    let digits = re::compile(r"\d+")?;
    digits.sub_by(|_| 5, "123")?;
    Ok(())
}
