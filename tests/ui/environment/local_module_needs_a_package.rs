snakebridge::python_module!("report", path = "python");

fn main() {}
