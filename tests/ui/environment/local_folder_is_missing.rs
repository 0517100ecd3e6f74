snakebridge::python_module!("scoring", path = "pyton");

fn main() {}
