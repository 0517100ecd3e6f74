snakebridge::python_module!("no_such_module_anywhere");

fn main() {}
