mod py {
    snakebridge::python_module!(pub "datetime");
}

snakebridge::python_module!(
    "zoneinfo",
    link("datetime" = crate::py::datetime),
    big_int = ["datetime.date.toordinal"]
);

fn main() {}
