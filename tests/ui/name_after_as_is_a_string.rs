snakebridge::python_module!("re" as "regex");

fn main() {}
