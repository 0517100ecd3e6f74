//! Lets the suites know which Python they run on: `cfg(Py_3_10)` and the like, and the executable.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    pyo3_build_config::use_pyo3_cfgs();
    if let Some(executable) = pyo3_build_config::get().executable() {
        println!("cargo::rustc-env=LINKED_PYTHON={executable}");
    }
}
