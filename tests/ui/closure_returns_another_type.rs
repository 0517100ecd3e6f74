use snakebridge_tests::iteration::functools;

fn main() -> snakebridge::Result<()> {
    // The numbers say what is reduced.
    functools::reduce_by(|_, _| "text", [1, 2])?;
    Ok(())
}
