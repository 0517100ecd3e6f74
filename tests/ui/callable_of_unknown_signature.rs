use snakebridge_tests::iteration::itertools;
use snakebridge_tests::py::datetime;

fn main() -> snakebridge::Result<()> {
    let day = datetime::Date::new(2026, 3, 2)?;
    itertools::Starmap::new(&day, [(1, 2)])?;
    Ok(())
}
