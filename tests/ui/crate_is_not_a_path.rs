snakebridge::python_module!("re", crate = "snakebridge");

fn main() {}
