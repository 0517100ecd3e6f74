//! The Python that the build chose for the packages of the program.

// PACKAGES_EXECUTABLE and PACKAGES_HOW, written by the build script.
include!(concat!(env!("OUT_DIR"), "/recorded.rs"));
