snakebridge::python_module!("re", inclde = ["compile"]);

fn main() {}
