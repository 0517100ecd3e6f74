snakebridge::python_module!("scorng", path = "python");

fn main() {}
