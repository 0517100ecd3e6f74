use snakebridge_tests::choices::{lit, open_with};

fn main() -> snakebridge::Result<()> {
    open_with("note.txt", |kw| kw.mode(lit::Rb).encoding("utf-8"))?;
    Ok(())
}
