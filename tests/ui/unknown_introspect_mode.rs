snakebridge::python_module!("re", introspect = "never");

fn main() {}
