use snakebridge::Handle;
use snakebridge_tests::py::re;

fn main() -> snakebridge::Result<()> {
    let digits = re::compile(r"\d+")?;
    Handle::release(digits);
    digits.search("123")?;
    Ok(())
}
