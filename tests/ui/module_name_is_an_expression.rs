snakebridge::python_module!(concat!("r", "e"));

fn main() {}
