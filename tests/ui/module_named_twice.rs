snakebridge::python_module!("re", "json", "re");

fn main() {}
