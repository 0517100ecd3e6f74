//! Typed bindings of the modules whose functions are generic in what they are passed.

snakebridge::python_module!(pub "functools", pub "itertools");
