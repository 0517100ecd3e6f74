//! The page: sections, and messages with a heading and a sentence on when they appear.

use std::fmt::Write as _;

pub(crate) struct Page {
    text: String,
    messages: usize,
}

impl Page {
    pub(crate) fn new(introduction: &str) -> Page {
        Page {
            text: introduction.to_owned(),
            messages: 0,
        }
    }

    pub(crate) fn section(&mut self, title: &str, about: &str) {
        let _ = write!(self.text, "\n## {title}\n\n{about}\n");
    }

    pub(crate) fn message(&mut self, heading: &str, when: &str, shown: &str) {
        assert!(!shown.contains("```"), "{shown}");
        let shown = shown.trim_end();
        let _ = write!(self.text, "\n### {heading}\n\n{when}\n\n```text\n{shown}\n```\n");
        self.messages += 1;
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn len(&self) -> usize {
        self.messages
    }
}

/// A message as rustc frames it: further lines are indented.
pub(crate) fn framed(message: &str) -> String {
    format!("error: {}", message.replace('\n', "\n       "))
}

/// With single spaces, so that text is found regardless of line breaks and indentation.
pub(crate) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
