snakebridge::python_module!("re", include = "compile");

fn main() {}
