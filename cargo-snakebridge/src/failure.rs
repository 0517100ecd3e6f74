//! How a command fails: with what it found, and the reason.

/// What could still be said, and why not all.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) text: String,
    pub(crate) message: String,
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self {
            text: String::new(),
            message: error.to_string(),
        }
    }
}
