//! Tells the suites which Python they run on: `cfg(Py_3_10)` and the like.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    pyo3_build_config::use_pyo3_cfgs();
}
