//! What workers print, log and warn of, on its way to a callback: bounded, so that neither side waits for the other.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::{Condvar, Mutex};

use crate::bridge::backend::remote::output::{Sink, Stream};
use crate::bridge::backend::remote::start::Logs;

/// How many bytes may be on their way.
const MOST: usize = 4 << 20;

/// Something that a worker has said; see [`PoolBuilder::output`](crate::session::PoolBuilder::output).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// The name of the pool, if it has one.
    pub pool: Option<Arc<str>>,
    /// The worker.
    pub process: u32,
    /// What it has said.
    pub said: Said,
}

/// What a worker has said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Said {
    /// Bytes of its standard output, as they come: neither lines nor characters are kept together.
    Stdout(Vec<u8>),
    /// Bytes of its standard error.
    Stderr(Vec<u8>),
    /// A record of `logging`.
    #[non_exhaustive]
    Log {
        /// The name of the logger.
        logger: String,
        /// Its number, such as 30 for a warning.
        level: i64,
        /// The message, with its arguments.
        message: String,
        /// Where it was logged.
        file: String,
        /// The line there.
        line: u32,
    },
    /// A warning that `warnings` shows.
    #[non_exhaustive]
    Warning {
        /// The class, such as `DeprecationWarning`.
        category: String,
        /// The message.
        message: String,
        /// Where it is from.
        file: String,
        /// The line there.
        line: u32,
    },
}

impl Said {
    fn size(&self) -> usize {
        match self {
            Said::Stdout(bytes) | Said::Stderr(bytes) => bytes.len(),
            Said::Log {
                logger,
                message,
                file,
                ..
            } => logger.len() + message.len() + file.len() + 16,
            Said::Warning {
                category,
                message,
                file,
                ..
            } => category.len() + message.len() + file.len() + 16,
        }
    }
}

/// What takes the output of a pool.
pub(crate) type Taker = Arc<dyn Fn(&Output) + Send + Sync>;

/// The way from the workers of a pool to what takes their output.
pub(crate) struct Delivery {
    line: Mutex<Line>,
    came: Condvar,
    dropped: AtomicU64,
}

#[derive(Default)]
struct Line {
    outputs: VecDeque<Output>,
    bytes: usize,
    has_ended: bool,
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Delivery(..)")
    }
}

impl Delivery {
    /// Begins to deliver, on a thread of its own, until it is [ended](Delivery::end).
    ///
    /// # Errors
    ///
    /// If there is no thread for it.
    pub(crate) fn begin(taker: Taker) -> std::io::Result<Arc<Delivery>> {
        let delivery = Arc::new(Delivery {
            line: Mutex::default(),
            came: Condvar::new(),
            dropped: AtomicU64::new(0),
        });
        let own = Arc::clone(&delivery);
        std::thread::Builder::new()
            .name("snakebridge-deliver".to_owned())
            .spawn(move || own.run(&taker))?;
        Ok(delivery)
    }

    /// How many bytes were dropped.
    pub(crate) fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }

    /// Ends when all that has come is delivered.
    pub(crate) fn end(&self) {
        self.line.lock().has_ended = true;
        self.came.notify_all();
    }

    fn push(&self, output: Output) {
        let size = output.said.size();
        let mut line = self.line.lock();
        // What is larger than the whole queue is not delivered either: its pieces are far smaller.
        if line.has_ended || line.bytes + size > MOST {
            drop(line);
            self.dropped.fetch_add(size as u64, Ordering::Relaxed);
            return;
        }
        line.bytes += size;
        line.outputs.push_back(output);
        drop(line);
        self.came.notify_one();
    }

    fn run(&self, taker: &Taker) {
        loop {
            let mut line = self.line.lock();
            let output = loop {
                if let Some(output) = line.outputs.pop_front() {
                    line.bytes -= output.said.size();
                    break output;
                }
                if line.has_ended {
                    return;
                }
                self.came.wait(&mut line);
            };
            drop(line);
            // A taker that panics loses this piece, and not those that follow.
            let taken = std::panic::AssertUnwindSafe(|| taker(&output));
            drop(std::panic::catch_unwind(taken));
        }
    }

    /// What gets the streams of this worker.
    pub(crate) fn sink(self: &Arc<Delivery>, pool: Option<Arc<str>>, process: u32) -> Sink {
        let own = Arc::clone(self);
        Arc::new(move |stream, bytes| {
            let said = match stream {
                Stream::Stdout => Said::Stdout(bytes.to_vec()),
                Stream::Stderr => Said::Stderr(bytes.to_vec()),
            };
            let pool = pool.clone();
            own.push(Output { pool, process, said });
        })
    }

    /// What gets its records and warnings.
    pub(crate) fn logs(self: &Arc<Delivery>, pool: Option<Arc<str>>, process: u32) -> Logs {
        let own = Arc::clone(self);
        Arc::new(move |level, [name, message, file], line| {
            let (message, file) = (message.to_owned(), file.to_owned());
            let said = match level {
                Some(level) => Said::Log {
                    logger: name.to_owned(),
                    level,
                    message,
                    file,
                    line,
                },
                None => Said::Warning {
                    category: name.to_owned(),
                    message,
                    file,
                    line,
                },
            };
            let pool = pool.clone();
            own.push(Output { pool, process, said });
        })
    }
}
