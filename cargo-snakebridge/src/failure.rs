//! The failure of a command: its output so far, and the reason.

/// The output so far, and the message.
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
