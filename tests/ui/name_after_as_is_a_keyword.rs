snakebridge::python_module!("re" as match);

fn main() {}
