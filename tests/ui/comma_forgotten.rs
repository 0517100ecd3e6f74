snakebridge::python_module!("re" "json");

fn main() {}
