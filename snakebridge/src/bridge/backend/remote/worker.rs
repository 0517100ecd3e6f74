//! A worker: its control connection, its free lanes, what it has described, and its end.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::Child;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use super::facts::Classes;
use super::frame::{self, Incoming, PROTOCOL, Trouble, kind};
use super::lane::{Ended, Lane, Reply, Serves};
use super::lost::{Failure, Lost};
use super::marshal::{Node, Reader, Writer};
use super::output::{self, Sink, Tail};
use super::process::{Process, kill, send};
use super::request::{Request, Want};
use super::sources::SOURCES;
use crate::bridge::value::Value;

/// How long the end of stderr is waited for after the end of a worker.
const LAST_WORDS: Duration = Duration::from_millis(100);

/// Makes what answers a thread of Python that has no lane.
pub type Listener = Arc<dyn Fn() -> Box<dyn Serves + Send> + Send + Sync>;

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
    /// How many bytes of answers may be in shared memory; 0 for none.
    pub arena: u64,
    /// How many lanes there may be.
    pub lanes: u64,
    /// Gets what it writes.
    pub sink: Sink,
    /// Answers threads of Python that have no lane.
    pub listener: Option<Listener>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            path: Vec::new(),
            start: Duration::from_secs(10),
            frame: frame::LIMIT,
            arena: 0,
            lanes: 64,
            sink: output::inherit(),
            listener: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Options");
        shown.field("path", &self.path).field("start", &self.start).field("frame", &self.frame);
        shown.field("arena", &self.arena).field("lanes", &self.lanes).finish_non_exhaustive()
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

/// A worker, shared by all who use it.
#[derive(Clone, Debug)]
pub struct Worker(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    pid: u32,
    hello: Hello,
    child: Mutex<Child>,
    control: Mutex<UnixStream>,
    lanes: Mutex<Vec<Lane>>,
    numbers: AtomicU64,
    is_lost: AtomicBool,
    classes: Classes,
    freed: Mutex<Vec<u64>>,
    tail: Arc<Tail>,
    pongs: Mutex<Receiver<Value>>,
    dropped: Mutex<Vec<u64>>,
    frame: usize,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Worker {
    /// Makes a worker of a process that waits for its program.
    ///
    /// # Errors
    ///
    /// If it ends, says something else than a worker does, or takes too long. It is gone then.
    pub fn connect(process: Process, options: &Options) -> Result<Worker, NoWorker> {
        let Process { mut child, control, stdout, stderr } = process;
        let tail = match output::follow(stdout, stderr, options.sink.clone()) {
            Ok(tail) => tail,
            Err(error) => {
                kill(&mut child);
                let problem = format!("there is no thread for the output of a worker: {error}");
                return Err(NoWorker { problem, stderr: String::new() });
            }
        };
        let mut incoming = Incoming::new(options.frame);
        let greeted = greet(&control, &mut incoming, options);
        let (hello, reads) = match greeted.and_then(|hello| Ok((hello, cloned(&control)?))) {
            Ok(both) => both,
            Err(problem) => {
                let status = kill(&mut child).map_or_else(String::new, |status| format!(" ({status})"));
                let problem = format!("{problem}{status}");
                return Err(NoWorker { problem, stderr: tail.text(LAST_WORDS) });
            }
        };
        let (pong, pongs) = channel();
        let worker = Worker(Arc::new(Inner {
            pid: child.id(),
            hello,
            child: Mutex::new(child),
            control: Mutex::new(control),
            lanes: Mutex::default(),
            numbers: AtomicU64::new(0),
            is_lost: AtomicBool::new(false),
            classes: Classes::default(),
            freed: Mutex::default(),
            tail,
            pongs: Mutex::new(pongs),
            dropped: Mutex::default(),
            frame: options.frame,
        }));
        let listening = Listening {
            worker: Arc::downgrade(&worker.0),
            pong,
            listener: options.listener.clone(),
        };
        let started = std::thread::Builder::new()
            .name("snakebridge-control".to_owned())
            .spawn(move || listening.run(reads, incoming));
        let first = match started {
            Ok(_) => worker.open(false).map_err(|trouble| format!("its first lane does not open: {trouble:?}")),
            Err(error) => Err(format!("there is no thread for it: {error}")),
        };
        match first {
            Ok(lane) => {
                worker.give_back(lane);
                Ok(worker)
            }
            Err(problem) => Err(NoWorker { problem, stderr: worker.lost("start", None).stderr_tail }),
        }
    }

    /// What it said of itself.
    pub fn hello(&self) -> &Hello {
        &self.0.hello
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.0.pid
    }

    /// Whether it is known to be gone.
    pub fn is_lost(&self) -> bool {
        self.0.is_lost.load(Ordering::Acquire)
    }

    /// The classes that it has described.
    pub fn classes(&self) -> &Classes {
        &self.0.classes
    }

    /// Numbers of closures and iterators that Python has dropped since the last question.
    pub fn take_dropped(&self) -> Vec<u64> {
        std::mem::take(&mut *locked(&self.0.dropped))
    }

    /// Runs a call on a free lane, or on a new one.
    ///
    /// # Errors
    ///
    /// [`Failure`]. What Python raises is an answer.
    pub fn call(&self, request: &mut Request<'_, '_>, serves: &mut dyn Serves) -> Result<Reply, Failure> {
        let mut lane = self.lane(&request.symbol())?;
        let reply = self.call_on(&mut lane, request, serves);
        if !self.is_lost() {
            self.give_back(lane);
        }
        reply
    }

    /// Runs a call on a lane of this worker: what a closure calls.
    ///
    /// # Errors
    ///
    /// As of [`call`](Worker::call).
    pub fn call_on(
        &self,
        lane: &mut Lane,
        request: &mut Request<'_, '_>,
        serves: &mut dyn Serves,
    ) -> Result<Reply, Failure> {
        lane.call(request, serves).map_err(|ended| self.failure(ended, || request.symbol()))
    }

    /// Asks for the last result of a lane in another form.
    ///
    /// # Errors
    ///
    /// As of [`call`](Worker::call).
    pub fn again(&self, lane: &mut Lane, want: Want, serves: &mut dyn Serves) -> Result<Reply, Failure> {
        let call = lane.last_call();
        lane.again(call, want, serves).map_err(|ended| self.failure(ended, || "again".to_owned()))
    }

    /// A free lane, the last one that was used first, or a new one.
    ///
    /// # Errors
    ///
    /// [`Failure::Lost`]
    pub fn lane(&self, symbol: &str) -> Result<Lane, Failure> {
        if self.is_lost() {
            return Err(Failure::Lost(Box::new(self.lost(symbol, None))));
        }
        if let Some(lane) = locked(&self.0.lanes).pop() {
            return Ok(lane);
        }
        self.open(false)
            .map_err(|trouble| Failure::Lost(Box::new(self.lost(symbol, Some(trouble)))))
    }

    /// Gives back a lane on which no call runs.
    pub fn give_back(&self, lane: Lane) {
        locked(&self.0.lanes).push(lane);
    }

    fn open(&self, listens: bool) -> Result<Lane, Trouble> {
        let number = self.0.numbers.fetch_add(1, Ordering::Relaxed);
        let (their_reads, writes) = io::pipe()?;
        let (reads, their_writes) = io::pipe()?;
        self.tell_with(kind::LANE, &[their_reads.as_fd(), their_writes.as_fd()], |writer| {
            writer.tuple(2);
            writer.number(number);
            writer.bool(listens);
        })?;
        // Or else the end of the worker would not be the end of the stream.
        drop((their_reads, their_writes));
        let mut lane = Lane::new(number, reads, writes, self.0.frame);
        if !listens {
            lane.greet()?;
        }
        Ok(lane)
    }

    fn tell(&self, kind: u8, write: impl FnOnce(&mut Writer<'_>)) -> io::Result<()> {
        self.tell_with(kind, &[], write)
    }

    fn tell_with(
        &self,
        kind: u8,
        descriptors: &[std::os::fd::BorrowedFd<'_>],
        write: impl FnOnce(&mut Writer<'_>),
    ) -> io::Result<()> {
        let frame = framed(kind, self.0.frame, write)?;
        send(&locked(&self.0.control), &frame, descriptors)
    }

    /// Notes that an object is not needed any more. It is told with the next call, or by [`flush`](Worker::flush).
    pub fn free(&self, token: u64) {
        locked(&self.0.freed).push(token);
    }

    /// What is to be told with the next call.
    pub fn take_freed(&self) -> Vec<u64> {
        std::mem::take(&mut *locked(&self.0.freed))
    }

    /// Tells what is not needed any more.
    ///
    /// # Errors
    ///
    /// If the worker is gone.
    pub fn flush(&self) -> io::Result<()> {
        let freed = self.take_freed();
        if freed.is_empty() {
            return Ok(());
        }
        self.tell(kind::FREE, |writer| {
            writer.tuple(2);
            writer.list(freed.len());
            freed.iter().for_each(|token| writer.number(*token));
            writer.list(0);
        })
    }

    /// Releases all objects of a session.
    ///
    /// # Errors
    ///
    /// If the worker is gone.
    pub fn end_session(&self, session: &str) -> io::Result<()> {
        self.tell(kind::END_SESSION, |writer| writer.str(session))
    }

    /// Sets the limits of a session that the user has set: seconds without a use, and a number of objects.
    ///
    /// # Errors
    ///
    /// If the worker is gone.
    pub fn limit_session(&self, session: &str, ttl: Option<f64>, max_refs: Option<u64>) -> io::Result<()> {
        self.tell(kind::LIMIT, |writer| {
            writer.tuple(3);
            writer.str(session);
            match ttl {
                Some(seconds) => writer.float(seconds),
                None => writer.none(),
            }
            match max_refs {
                Some(count) => writer.number(count),
                None => writer.none(),
            }
        })
    }

    /// Interrupts a call: rung 1 cancels what it awaits, rung 2 raises `KeyboardInterrupt` at its next bytecode.
    ///
    /// # Errors
    ///
    /// If the worker is gone.
    pub fn cancel(&self, lane: u64, call: u64, rung: u8) -> io::Result<()> {
        self.tell(kind::CANCEL, |writer| {
            writer.tuple(3);
            writer.number(lane);
            writer.number(call);
            writer.int(rung.into());
        })
    }

    /// What the worker has, in numbers. It needs the interpreter to answer: silence is a symptom.
    pub fn statistics(&self, patience: Duration) -> Option<Value> {
        let pongs = locked(&self.0.pongs);
        while pongs.try_recv().is_ok() {}
        self.tell(kind::PING, |writer| writer.int(1)).ok()?;
        pongs.recv_timeout(patience).ok()
    }

    /// Lets it end as a program does: what runs may go on for so long, then handlers of `atexit` run. Returns its status.
    ///
    /// # Errors
    ///
    /// If there is no status.
    pub fn stop(&self, grace: Duration) -> io::Result<std::process::ExitStatus> {
        drop(self.tell(kind::STOP, |writer| writer.float(grace.as_secs_f64())));
        self.0.is_lost.store(true, Ordering::Release);
        locked(&self.0.lanes).clear();
        let end = std::time::Instant::now() + grace + Duration::from_secs(1);
        let mut child = locked(&self.0.child);
        while std::time::Instant::now() < end {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        kill(&mut child).ok_or_else(|| io::Error::other("the worker has no status"))
    }

    fn failure(&self, ended: Ended, symbol: impl FnOnce() -> String) -> Failure {
        match ended {
            Ended::Failed(failure) => failure,
            Ended::Broken(trouble) => Failure::Lost(Box::new(self.lost(&symbol(), Some(trouble)))),
        }
    }

    /// Ends a worker that is gone or cannot be talked to any more, and says what is known of it.
    pub fn lost(&self, symbol: &str, trouble: Option<Trouble>) -> Lost {
        self.0.is_lost.store(true, Ordering::Release);
        let status = kill(&mut locked(&self.0.child));
        locked(&self.0.lanes).clear();
        Lost {
            pid: self.0.pid,
            symbol: symbol.to_owned(),
            status,
            protocol: match trouble {
                None | Some(Trouble::Closed) => None,
                Some(Trouble::Io(error)) => Some(format!("the connection failed: {error}")),
                Some(Trouble::Bad(problem)) => Some(format!("it answered with {problem}")),
            },
            stderr_tail: self.0.tail.text(LAST_WORDS),
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        kill(self.child.get_mut().unwrap_or_else(PoisonError::into_inner));
    }
}

fn framed(kind: u8, limit: usize, write: impl FnOnce(&mut Writer<'_>)) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    frame::begin(&mut out, kind);
    write(&mut Writer::new(&mut out));
    frame::end(&mut out, limit).map_err(|length| io::Error::other(format!("a frame of {length} bytes")))?;
    Ok(out)
}

fn cloned(control: &UnixStream) -> Result<UnixStream, String> {
    control.set_read_timeout(None).map_err(|error| error.to_string())?;
    control.try_clone().map_err(|error| error.to_string())
}

/// Sends the program and the options, and waits for the greeting.
fn greet(control: &UnixStream, incoming: &mut Incoming, options: &Options) -> Result<Hello, String> {
    let told = || -> io::Result<()> {
        control.set_read_timeout(Some(options.start))?;
        control.set_write_timeout(Some(options.start))?;
        let mut sources = vec![0; 4];
        let mut writer = Writer::new(&mut sources);
        writer.dict();
        for (module, source) in SOURCES {
            writer.str(module);
            writer.str(source);
        }
        writer.end_dict();
        let length = u32::try_from(sources.len() - 4).unwrap_or_default().to_le_bytes();
        if let Some(head) = sources.first_chunk_mut() {
            *head = length;
        }
        send(control, &sources, &[])?;
        send(control, &framed(kind::START, options.frame, |writer| start(writer, options))?, &[])?;
        control.set_write_timeout(None)
    };
    told().map_err(|error| format!("the worker does not take its program: {error}"))?;
    let mut reads = control;
    let frame = incoming.next(&mut reads).map_err(|trouble| match trouble {
        Trouble::Closed => "the process ended before it was a worker".to_owned(),
        Trouble::Io(error) => format!("the worker did not start within {:?}: {error}", options.start),
        Trouble::Bad(problem) => format!("the process is no worker: {problem}"),
    })?;
    let hello = Reader::whole(frame.value()).map_err(|problem| format!("the process is no worker: {problem}"))?;
    match (frame.kind, hello.items()) {
        (kind::HELLO, Some([version, python, implementation, pid, Node::Dict(abilities)])) => {
            if version.number() != Some(PROTOCOL) {
                return Err(format!("the worker speaks protocol {version:?}, this program {PROTOCOL}"));
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

fn start(writer: &mut Writer<'_>, options: &Options) {
    writer.dict();
    writer.str("host");
    writer.int(std::process::id().into());
    writer.str("path");
    writer.list(options.path.len());
    options.path.iter().for_each(|folder| writer.str(folder));
    writer.str("arena");
    writer.number(options.arena);
    writer.str("limits");
    writer.dict();
    writer.str("frame");
    writer.number(options.frame as u64);
    writer.str("lanes");
    writer.number(options.lanes);
    writer.end_dict();
    writer.end_dict();
}

/// What the thread of the control connection needs; it ends with the worker.
struct Listening {
    worker: Weak<Inner>,
    pong: Sender<Value>,
    listener: Option<Listener>,
}

impl Listening {
    fn run(self, mut reads: UnixStream, mut incoming: Incoming) {
        while let Ok(frame) = incoming.next(&mut reads) {
            let Ok(message) = Reader::whole(frame.value()) else {
                break;
            };
            if !self.handle(frame.kind, &message) {
                break;
            }
        }
        // Nobody else may be waiting for it: its end is noticed, and its process taken.
        if let Some(inner) = self.worker.upgrade() {
            Worker(inner).lost("control", None);
        }
    }

    fn handle(&self, kind: u8, message: &Node<'_>) -> bool {
        match (kind, message.items()) {
            (kind::PONG, Some([_, statistics])) => {
                statistics.plain().is_some_and(|statistics| self.pong.send(statistics).is_ok())
            }
            (kind::DROPPED, Some(numbers)) => {
                let numbers = numbers.iter().filter_map(Node::number);
                if let Some(inner) = self.worker.upgrade() {
                    locked(&inner.dropped).extend(numbers);
                }
                true
            }
            (kind::WANT_LANE, _) => self.listen(),
            (kind::BLOCKS | kind::BYE, _) => true,
            _ => false,
        }
    }

    /// A lane for a thread of Python that has none, and a thread here that answers it.
    fn listen(&self) -> bool {
        let Some(worker) = self.worker.upgrade().map(Worker) else {
            return false;
        };
        let Ok(mut lane) = worker.open(true) else {
            return false;
        };
        let listener = self.listener.clone();
        let run = move || {
            let mut serves: Box<dyn Serves + Send> = match &listener {
                Some(listener) => listener(),
                None => Box::new(super::Nothing),
            };
            // It greets when a thread takes it; until the worker ends.
            if lane.greet().is_ok() {
                drop(lane.listen(&mut *serves));
            }
        };
        let started = std::thread::Builder::new().name("snakebridge-listener".to_owned()).spawn(run);
        started.is_ok()
    }
}
