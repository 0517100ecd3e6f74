snakebridge::python_module!("webbrowsr");

fn main() {}
