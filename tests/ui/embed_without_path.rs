snakebridge::python_module!("scoring", embed = true);

fn main() {}
