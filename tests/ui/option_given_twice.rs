snakebridge::python_module!("re", include = ["compile"], include = ["Pattern"]);

fn main() {}
