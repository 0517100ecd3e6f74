snakebridge::python_module!("basket", path = "python", deny = ["untyped"]);

fn main() {}
