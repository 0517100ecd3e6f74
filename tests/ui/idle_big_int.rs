#![deny(warnings)]

snakebridge::python_module!("math", include = ["factorial", "sqrt"], big_int = ["factoral", "sqrt", "fact*"]);

fn main() {}
