use snakebridge_tests::py::{datetime::Date, json};

fn main() -> snakebridge::Result<()> {
    let today = Date::today()?;
    json::dump("text", &today)?;
    Ok(())
}
