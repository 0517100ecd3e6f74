use snakebridge_tests::py::math;

fn main() -> snakebridge::Result<()> {
    math::sqrt("16")?;
    Ok(())
}
