snakebridge::python_module!("json", "pickle", include = ["loads"]);

fn main() {}
