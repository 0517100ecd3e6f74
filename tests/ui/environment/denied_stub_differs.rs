snakebridge::python_module!("rates", path = "python", deny = ["mismatch", "untyped"]);

fn main() {}
