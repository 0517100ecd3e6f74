#![deny(warnings)]

snakebridge::python_module!("large", path = "python");

fn main() {}
