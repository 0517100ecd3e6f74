snakebridge::python_module!("re", include = ["compile", "serch"]);

fn main() {}
