snakebridge::python_module!("re", allow = "large");

fn main() {}
