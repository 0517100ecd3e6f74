snakebridge::python_module!("re", deny = ["mismatches"]);

fn main() {}
