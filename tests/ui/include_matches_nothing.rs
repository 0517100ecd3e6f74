snakebridge::python_module!("colorsys", include = ["cmyk_to_pantone"]);

fn main() {}
