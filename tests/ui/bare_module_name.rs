snakebridge::python_module!(os.path);

fn main() {}
