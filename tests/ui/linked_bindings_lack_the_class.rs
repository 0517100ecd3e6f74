mod py {
    snakebridge::python_module!(pub "datetime", include = ["date", "timedelta"]);
}

snakebridge::python_module!("zoneinfo", link("datetime" = crate::py::datetime));

fn main() {}
