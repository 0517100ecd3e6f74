snakebridge::python_module!("scikit-learn");

fn main() {}
