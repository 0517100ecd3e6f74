mod other {
    pub use snakebridge_tests::py::datetime::*;

    // As if the bindings came from another version of Python.
    #[allow(non_upper_case_globals)]
    pub mod __shapes {
        pub use snakebridge_tests::py::datetime::__shapes::*;
        pub const Tzinfo: u64 = 1;
    }
}

snakebridge::python_module!("zoneinfo", link("datetime" = crate::other));

fn main() {}
