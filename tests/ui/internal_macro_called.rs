snakebridge::__private::python_module_impl!("re");

fn main() {}
