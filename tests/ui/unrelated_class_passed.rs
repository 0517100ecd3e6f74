use snakebridge_tests::py::datetime::{Date, Timezone};

fn main() -> snakebridge::Result<()> {
    let today = Date::today()?;
    Timezone::new(&today)?;
    Ok(())
}
