snakebridge::python_module!("re", asynchronous = true);

fn main() {}
