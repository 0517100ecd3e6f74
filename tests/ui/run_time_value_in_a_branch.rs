use snakebridge_tests::choices::open_with;

fn main() -> snakebridge::Result<()> {
    let binary = std::env::args().count() > 1;
    open_with("note.txt", |mut kw| {
        if binary {
            kw = kw.mode("rb");
        }
        kw
    })?;
    Ok(())
}
