//! Typed bindings of eight standard modules, generated once for all suites.

snakebridge::python_module!(
    pub "re",
    pub "json",
    pub "math",
    pub "cmath",
    pub "pathlib",
    pub "statistics",
    pub "collections",
    pub "datetime",
);
