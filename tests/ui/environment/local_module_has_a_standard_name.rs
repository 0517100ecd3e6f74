snakebridge::python_module!("statistics", path = "python");

fn main() {}
