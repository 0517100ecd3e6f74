snakebridge::python_module!("zoneinfo", link = "datetime");

fn main() {}
