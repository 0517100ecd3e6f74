snakebridge::python_module!("re", allow = ["larg"]);

fn main() {}
