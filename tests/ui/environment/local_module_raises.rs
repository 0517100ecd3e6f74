snakebridge::python_module!("tariffs", path = "python");

fn main() {}
