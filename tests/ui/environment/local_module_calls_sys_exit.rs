snakebridge::python_module!("script", path = "python");

fn main() {}
