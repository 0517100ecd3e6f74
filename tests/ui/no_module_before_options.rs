snakebridge::python_module!(include = ["compile"]);

fn main() {}
