use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    let digits = re::compile(r"\d+")?;
    digits.search_with("123", |kw| kw.poss(1))?;
    Ok(())
}
