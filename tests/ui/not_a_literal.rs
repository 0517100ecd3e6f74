const NAME: &str = "re";

snakebridge::python_module!(NAME);

fn main() {}
