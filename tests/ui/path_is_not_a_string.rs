snakebridge::python_module!("scoring", path = python);

fn main() {}
