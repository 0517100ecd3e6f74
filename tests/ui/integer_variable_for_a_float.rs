use snakebridge_tests::py::math;

fn main() -> snakebridge::Result<()> {
    let n: i64 = 16;
    math::sqrt(n)?;
    Ok(())
}
