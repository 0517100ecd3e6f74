//! A worker: its control connection, its free lanes, what it has described, and its end.

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use super::arena::Arena;
use super::dial::Dial;
use super::end::LAST_WORDS;
use super::facts::Classes;
use super::frame::{Incoming, kind};
use super::lane::{Lane, Reply, Serves};
use super::listening::Listening;
use super::lost::Failure;
use super::marshal::Writer;
use super::output::{self, Tail};
use super::process::{Body, Process, send};
use super::request::Request;
use super::running::Running;
use super::start::{Hello, NoWorker, Options, cloned, framed, greet};
use crate::bridge::backend::Want;
use crate::bridge::value::Value;

/// How many workers there were.
static WORKERS: AtomicU64 = AtomicU64::new(0);

/// A worker, shared by all who use it.
#[derive(Clone, Debug)]
pub struct Worker(pub(super) Arc<Inner>);

#[derive(Debug)]
pub(super) struct Inner {
    /// No other worker of this process has it.
    number: u64,
    pub(super) pid: u32,
    hello: Hello,
    pub(super) body: Mutex<Body>,
    pub(super) control: Mutex<UnixStream>,
    pub(super) lanes: Mutex<Vec<Lane>>,
    pub(super) numbers: AtomicU64,
    pub(super) is_lost: AtomicBool,
    /// Why it is not used any more, and whether that was decided here.
    pub(super) ended_for: Mutex<Option<(String, bool)>>,
    /// What was said of its end where it was started.
    pub(super) epitaph: OnceLock<Option<String>>,
    pub(super) running: Running,
    classes: Classes,
    freed: Mutex<Vec<u64>>,
    pub(super) tail: Arc<Tail>,
    pongs: Mutex<Receiver<Value>>,
    pub(super) dropped: Mutex<Vec<u64>>,
    pub(super) frame: usize,
    pub(super) arena: Option<Arc<Arena>>,
    pub(super) dial: Option<Dial>,
    /// The lanes over TCP once more, to be closed whoever waits on them.
    pub(super) dialled: Mutex<Vec<OwnedFd>>,
}

/// A lock, whatever happened to a thread that had it.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Worker {
    /// Makes a worker of a process that waits for its program.
    ///
    /// # Errors
    ///
    /// If it ends, says something else than a worker does, or takes too long. It is gone then.
    pub fn connect(mut process: Process, options: &Options) -> Result<Worker, NoWorker> {
        let is_heard = process.output.is_some();
        let tail = Arc::new(if is_heard { Tail::default() } else { Tail::silent() });
        let (hello, reads, incoming, arena) = match greeted(&mut process, options, &tail) {
            Ok(all) => all,
            Err(problem) => {
                let status = process.body.kill();
                let status = status.map_or_else(String::new, |status| format!(" ({status})"));
                return Err(NoWorker {
                    problem: format!("{problem}{status}"),
                    stderr: tail.text(LAST_WORDS),
                });
            }
        };
        let (pong, pongs) = channel();
        let worker = Worker(Arc::new(Inner {
            number: WORKERS.fetch_add(1, Ordering::Relaxed),
            pid: process.pid,
            hello,
            body: Mutex::new(process.body),
            control: Mutex::new(process.control),
            lanes: Mutex::default(),
            numbers: AtomicU64::new(0),
            is_lost: AtomicBool::new(false),
            ended_for: Mutex::default(),
            epitaph: OnceLock::new(),
            running: Running::default(),
            classes: Classes::default(),
            freed: Mutex::default(),
            tail,
            pongs: Mutex::new(pongs),
            dropped: Mutex::default(),
            frame: options.frame,
            arena,
            dial: process.dial,
            dialled: Mutex::default(),
        }));
        let listening = Listening {
            worker: Arc::downgrade(&worker.0),
            pong,
            listener: options.listener.clone(),
            hears: options.hears.clone(),
            logs: options.logs.as_ref().map(|(_, logs)| Arc::clone(logs)),
        };
        let started = std::thread::Builder::new()
            .name("snakebridge-control".to_owned())
            .spawn(move || listening.run(reads, incoming));
        match worker.first(started) {
            Ok(lane) => {
                worker.give_back(lane);
                Ok(worker)
            }
            Err(problem) => Err(NoWorker {
                problem,
                stderr: worker.lost("start", None).stderr_tail,
            }),
        }
    }

    /// The first lane, once there is a thread for the control connection.
    fn first(&self, started: io::Result<std::thread::JoinHandle<()>>) -> Result<Lane, String> {
        started.map_err(|error| format!("there is no thread for it: {error}"))?;
        let opened = self.open(false);
        opened.map_err(|trouble| format!("its first lane does not open: {trouble:?}"))
    }

    /// What it said of itself.
    pub fn hello(&self) -> &Hello {
        &self.0.hello
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.0.pid
    }

    /// A number that no other worker of this process has, whatever machine it runs on.
    pub(crate) fn number(&self) -> u64 {
        self.0.number
    }

    /// Whether its process is one of this machine that this program has started.
    pub(crate) fn is_child(&self) -> bool {
        matches!(&*locked(&self.0.body), Body::Child(_))
    }

    /// How it is reached, if it listens.
    pub fn dial(&self) -> Option<&Dial> {
        self.0.dial.as_ref()
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
        let mut lane = self.lane_for(|| request.symbol())?;
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
        lane.call(request, serves)
            .map_err(|ended| self.failure(ended, || request.symbol()))
    }

    /// How many bytes of arguments are in shared memory.
    pub fn shared(&self) -> u64 {
        self.0.arena.as_ref().map_or(0, |arena| arena.in_use())
    }

    /// Asks for the last result of a lane in another form.
    ///
    /// # Errors
    ///
    /// As of [`call`](Worker::call).
    pub fn again(&self, lane: &mut Lane, want: Want, serves: &mut dyn Serves) -> Result<Reply, Failure> {
        let call = lane.last_call();
        lane.again(call, want, serves)
            .map_err(|ended| self.failure(ended, || "again".to_owned()))
    }

    pub(super) fn tell(&self, kind: u8, write: impl FnOnce(&mut Writer<'_>)) -> io::Result<()> {
        self.tell_with(kind, &[], write)
    }

    pub(super) fn tell_with(
        &self,
        kind: u8,
        descriptors: &[std::os::fd::BorrowedFd<'_>],
        write: impl FnOnce(&mut Writer<'_>),
    ) -> io::Result<()> {
        let frame = framed(kind, self.0.frame, write)?;
        let sent = send(&locked(&self.0.control), &frame, descriptors);
        if sent.is_err() {
            // The worker does not read its control connection, and a frame that was sent in part cannot be completed later.
            self.kill();
        }
        sent
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
}

/// Shared memory, where the system has it: without it everything goes through the pipes.
fn shared(most: u64) -> Option<Arc<Arena>> {
    (most > 0).then(|| Arena::new(most).ok().map(Arc::new)).flatten()
}

/// What a process said, its control connection to read from, and the memory that is shared with it.
type Greeted = (Hello, UnixStream, Incoming, Option<Arc<Arena>>);

/// Greets a process.
fn greeted(process: &mut Process, options: &Options, tail: &Arc<Tail>) -> Result<Greeted, String> {
    if let Some((stdout, stderr)) = process.output.take() {
        output::follow(stdout, stderr, options.sink.clone(), Arc::clone(tail))
            .map_err(|error| format!("there is no thread for the output of a worker: {error}"))?;
    }
    // Memory is shared by descriptors, which do not go over TCP.
    let arena = match process.dial {
        None => shared(options.arena),
        Some(_) => None,
    };
    let mut incoming = Incoming::new(options.frame);
    let has_program = process.dial.is_some();
    let control = &process.control;
    let hello = greet(control, &mut incoming, options, arena.as_deref(), has_program)?;
    let reads = cloned(control)?;
    Ok((hello, reads, incoming, arena))
}
