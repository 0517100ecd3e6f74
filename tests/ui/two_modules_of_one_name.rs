snakebridge::python_module!("json", "math" as json);

fn main() {}
