snakebridge::python_module!("scoring", path = "python", embed = "yes");

fn main() {}
