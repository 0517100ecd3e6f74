snakebridge::python_module!("math", big_int = "factorial");

fn main() {}
