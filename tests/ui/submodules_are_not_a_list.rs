snakebridge::python_module!("xml", submodules = "etree.ElementTree");

fn main() {}
