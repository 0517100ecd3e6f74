#![deny(warnings)]

snakebridge::python_module!("basket", path = "python");

fn main() {}
