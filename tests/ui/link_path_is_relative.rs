mod py {
    snakebridge::python_module!(pub "datetime");
}

snakebridge::python_module!("zoneinfo", link("datetime" = py::datetime));

fn main() {}
