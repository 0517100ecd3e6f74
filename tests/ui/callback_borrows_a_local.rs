use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    let digits = re::compile(r"\d+")?;
    let name = String::from("x");
    digits.sub_by(|_| name.clone(), "123")?;
    Ok(())
}
