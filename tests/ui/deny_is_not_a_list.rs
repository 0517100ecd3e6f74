snakebridge::python_module!("re", deny = "mismatch");

fn main() {}
