snakebridge::python_module!("daemon", path = "python");

fn main() {}
