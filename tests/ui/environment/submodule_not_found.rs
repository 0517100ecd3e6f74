snakebridge::python_module!("json", submodules = ["dumper"]);

fn main() {}
