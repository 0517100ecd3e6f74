//! `Events`: what workers print, log and warn of, as events of `tracing`.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;
use tracing::{debug, error, info, trace, warn};

use super::output::{Output, Said};
use crate::bridge::backend::remote::output::Stream;

/// A line that is longer comes in pieces.
const LONGEST: usize = 64 << 10;

/// See the module.
#[derive(Default)]
pub(super) struct Events {
    begun: Mutex<HashMap<(u32, Stream), Begun>>,
}

/// A line of which the end has not come.
struct Begun {
    pool: Option<Arc<str>>,
    bytes: Vec<u8>,
}

impl Events {
    /// Makes events of a piece of output. A line is one when its end has come.
    pub(super) fn take(&self, output: &Output) {
        let pool = output.pool.as_deref();
        match &output.said {
            Said::Stdout(bytes) => self.lines(output, Stream::Stdout, bytes),
            Said::Stderr(bytes) => self.lines(output, Stream::Stderr, bytes),
            Said::Log {
                logger,
                level,
                message,
                file,
                line,
            } => logged(pool, output.process, *level, [logger, message, file], *line),
            Said::Warning {
                category,
                message,
                file,
                line,
            } => warn!(
                target: "snakebridge::warnings",
                pool, process = output.process, category, file, line = *line, "{message}"
            ),
        }
    }

    fn lines(&self, output: &Output, stream: Stream, bytes: &[u8]) {
        let mut begun = self.begun.lock();
        let place = begun.entry((output.process, stream)).or_insert_with(|| Begun {
            pool: output.pool.clone(),
            bytes: Vec::new(),
        });
        let mut whole = Vec::new();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            place.bytes.extend_from_slice(piece);
            if place.bytes.len() >= LONGEST || place.bytes.ends_with(b"\n") {
                whole.push(std::mem::take(&mut place.bytes));
            }
        }
        if place.bytes.is_empty() {
            begun.remove(&(output.process, stream));
        }
        // A subscriber is code of users.
        drop(begun);
        whole
            .iter()
            .for_each(|line| printed(output.pool.as_deref(), output.process, stream, line));
    }
}

impl Drop for Events {
    /// Lines without an end, when there is no more.
    fn drop(&mut self) {
        for ((process, stream), begun) in self.begun.get_mut().drain() {
            printed(begun.pool.as_deref(), process, stream, &begun.bytes);
        }
    }
}

fn printed(pool: Option<&str>, process: u32, stream: Stream, line: &[u8]) {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let text = String::from_utf8_lossy(line);
    match stream {
        Stream::Stdout => info!(target: "snakebridge::stdout", pool, process, "{text}"),
        Stream::Stderr => warn!(target: "snakebridge::stderr", pool, process, "{text}"),
    }
}

/// The level of an event is part of where it is made.
macro_rules! event_of {
    ($make:ident, $pool:ident, $process:ident, $logger:ident, $file:ident, $line:ident, $message:ident) => {
        $make!(
            target: "snakebridge::logging",
            pool = $pool, process = $process, logger = $logger.as_str(), file = $file.as_str(), line = $line, "{}", $message
        )
    };
}

fn logged(pool: Option<&str>, process: u32, level: i64, [logger, message, file]: [&String; 3], line: u32) {
    match level {
        40.. => event_of!(error, pool, process, logger, file, line, message),
        30.. => event_of!(warn, pool, process, logger, file, line, message),
        20.. => event_of!(info, pool, process, logger, file, line, message),
        10.. => event_of!(debug, pool, process, logger, file, line, message),
        _ => event_of!(trace, pool, process, logger, file, line, message),
    }
}
