//! The start of a worker: its options, its program, and its greeting.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::Duration;

use super::arena::Arena;
use super::awaiting::Hears;
use super::frame::{self, Incoming, PROTOCOL, Trouble, kind};
use super::ladder::Ladder;
use super::lane::Serves;
use super::marshal::{Node, Reader, Writer};
use super::output::{self, Sink};
use super::process::send;
use super::sources;
use crate::interpreter::recorded;

/// How long the control connection may be full before the worker counts as lost.
const UNREAD: Duration = Duration::from_secs(2);

/// Makes what answers a thread of Python that has no lane.
pub type Listener = Arc<dyn Fn() -> Box<dyn Serves + Send> + Send + Sync>;

/// Gets a record: its level (none of a warning), its logger or category, message and file, and the line.
pub type Logs = Arc<dyn Fn(Option<i64>, [&str; 3], u32) + Send + Sync>;

/// How a worker is greeted.
#[derive(Clone)]
#[non_exhaustive]
pub struct Options {
    /// Folders that come first on `sys.path`.
    pub path: Vec<String>,
    /// How long the start may take.
    pub start: Duration,
    /// What a frame may have at most.
    pub frame: usize,
    /// How many bytes may be in shared memory, each way; 0 for none.
    pub arena: u64,
    /// How many lanes there may be.
    pub lanes: u64,
    /// How long a call may take whose session does not say it.
    pub deadline: Option<Duration>,
    /// How calls are ended that have no time left.
    pub ladder: Ladder,
    /// Gets what it writes.
    pub sink: Sink,
    /// Gets records of `logging` from this level on, and warnings.
    pub logs: Option<(i64, Logs)>,
    /// Answers threads of Python that have no lane.
    pub listener: Option<Listener>,
    /// Hears of what is awaited.
    pub hears: Option<Arc<dyn Hears>>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            path: Vec::new(),
            start: Duration::from_secs(10),
            frame: frame::LIMIT,
            arena: 1 << 30,
            lanes: 64,
            deadline: None,
            ladder: Ladder::default(),
            sink: output::inherit(),
            logs: None,
            listener: None,
            hears: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Options");
        shown
            .field("path", &self.path)
            .field("start", &self.start)
            .field("frame", &self.frame);
        shown
            .field("arena", &self.arena)
            .field("lanes", &self.lanes)
            .finish_non_exhaustive()
    }
}

/// Why a process did not become a worker.
#[derive(Debug)]
pub struct NoWorker {
    /// What went wrong.
    pub problem: String,
    /// What it wrote to stderr.
    pub stderr: String,
}

impl fmt::Display for NoWorker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)?;
        match self.stderr.trim_end() {
            "" => Ok(()),
            text => write!(f, "\nit wrote:\n{text}"),
        }
    }
}

impl std::error::Error for NoWorker {}

/// What a worker said of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hello {
    /// The version of its Python, `3.11.7`.
    pub python: String,
    /// The implementation, `cpython`.
    pub implementation: String,
    /// Its process, as it sees it.
    pub pid: u64,
    /// What it can do: `dies_with_host`, `interrupts`.
    pub abilities: BTreeMap<String, bool>,
}

/// A frame of the control connection.
pub(super) fn framed(kind: u8, limit: usize, write: impl FnOnce(&mut Writer<'_>)) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    frame::begin(&mut out, kind);
    write(&mut Writer::new(&mut out));
    frame::end(&mut out, limit).map_err(|length| io::Error::other(format!("a frame of {length} bytes")))?;
    Ok(out)
}

/// The connection once more, to read from without end.
pub(super) fn cloned(control: &UnixStream) -> Result<UnixStream, String> {
    control
        .set_read_timeout(None)
        .map_err(|error| error.to_string())?;
    control.try_clone().map_err(|error| error.to_string())
}

/// Sends the program, unless it has that already, and the options, and waits for the greeting. One that has its program listens, and
/// may have been started by another process than this one.
pub(super) fn greet(
    control: &UnixStream,
    incoming: &mut Incoming,
    options: &Options,
    arena: Option<&Arena>,
    has_program: bool,
) -> Result<Hello, String> {
    let told = || -> io::Result<()> {
        control.set_read_timeout(Some(options.start))?;
        control.set_write_timeout(Some(options.start))?;
        if !has_program {
            send(control, &sources::framed(), &[])?;
        }
        send(
            control,
            &framed(kind::START, options.frame, |writer| {
                start(writer, options, has_program);
            })?,
            &[],
        )?;
        if let Some(arena) = arena {
            let frame = framed(kind::ARENA, options.frame, |writer| writer.number(arena.most()))?;
            send(control, &frame, &arena.descriptors())?;
        }
        // From then on it is only told a little at a time.
        control.set_write_timeout(Some(UNREAD))
    };
    told().map_err(|error| format!("the worker does not take its program: {error}"))?;
    let mut reads = control;
    let frame = incoming.next(&mut reads).map_err(|trouble| match trouble {
        Trouble::Closed => "the process ended before it was a worker".to_owned(),
        Trouble::Io(error) => format!("the worker did not start within {:?}: {error}", options.start),
        Trouble::Bad(problem) => format!("the process is no worker: {problem}"),
    })?;
    let hello =
        Reader::whole(frame.value()).map_err(|problem| format!("the process is no worker: {problem}"))?;
    match (frame.kind, hello.items()) {
        (kind::HELLO, Some([version, python, implementation, pid, Node::Dict(abilities)])) => {
            if version.number() != Some(PROTOCOL) {
                return Err(format!(
                    "the worker speaks protocol {version:?}, this program {PROTOCOL}"
                ));
            }
            let able = abilities
                .iter()
                .filter_map(|(name, value)| Some((name.text()?.to_owned(), *value == Node::Bool(true))));
            Ok(Hello {
                python: python.text().unwrap_or_default().to_owned(),
                implementation: implementation.text().unwrap_or_default().to_owned(),
                pid: pid.number().unwrap_or_default(),
                abilities: able.collect(),
            })
        }
        _ => Err("the process does not greet as a worker does".to_owned()),
    }
}

fn start(writer: &mut Writer<'_>, options: &Options, is_elsewhere: bool) {
    writer.dict();
    if !is_elsewhere {
        writer.str("host");
        writer.int(std::process::id().into());
    }
    writer.str("path");
    writer.list(options.path.len());
    options.path.iter().for_each(|folder| writer.str(folder));
    writer.str("bound");
    writer.str(recorded::PACKAGES_VERSION);
    if let Some((level, _)) = &options.logs {
        writer.str("logs");
        writer.int(*level);
    }
    writer.str("limits");
    writer.dict();
    writer.str("frame");
    writer.number(options.frame as u64);
    writer.str("lanes");
    writer.number(options.lanes);
    writer.end_dict();
    writer.end_dict();
}
