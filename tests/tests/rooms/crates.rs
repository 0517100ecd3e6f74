//! The rooms of every crate of the workspace, from the bottom up. ARCHITECTURE.md says what each is for.

use crate::check::Crate;

pub(crate) const ALL: &[Crate] = &[SNAKEBRIDGE];

const SNAKEBRIDGE: Crate = Crate {
    folder: "snakebridge",
    layers: &[
        &["interpreter"],
        &["bridge"],
        &["wire", "conversions"],
        &["types"],
        &["private", "guide", "interop"],
    ],
    exceptions: &[],
};
