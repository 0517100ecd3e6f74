use snakebridge_tests::py::datetime::{Datetime, Timezone};

fn main() -> snakebridge::Result<()> {
    let utc = Timezone::utc()?;
    Datetime::now_with(|kw| kw.tz(&utc))?;
    Datetime::now_with(|kw| kw.tz(Some(&*utc)))?;
    Datetime::now_with(|kw| kw.tz(Some(&utc)))?;
    Ok(())
}
