snakebridge::python_module!();

fn main() {}
