use snakebridge_tests::py::re;

struct Mine;

fn main() -> snakebridge::Result<()> {
    re::compile(Mine)?;
    Ok(())
}
