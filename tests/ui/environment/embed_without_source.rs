snakebridge::python_module!("fast", path = "python", embed = true, introspect = "static");

fn main() {}
