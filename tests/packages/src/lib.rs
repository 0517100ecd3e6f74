//! The tests are in `tests`, one file for each package, each with the whole default selection of what it uses.
