snakebridge::python_module!("re", "re", inclde = ["compile"], embed = true);

fn main() {}
