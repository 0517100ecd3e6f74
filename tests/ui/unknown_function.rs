use snakebridge_tests::py::math;

fn main() -> snakebridge::Result<()> {
    math::squareroot(2)?;
    Ok(())
}
