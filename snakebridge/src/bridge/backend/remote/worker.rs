//! A worker: its control connection, its free lanes, what it has described, and its end.

use std::io;
use std::os::unix::net::UnixStream;
use std::process::Child;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::arena::Arena;
use super::dial::Dial;
use super::facts::{Classes, tag};
use super::frame::{Incoming, Trouble, kind};
use super::lane::{Ended, Lane, Reply, Serves};
use super::listening::Listening;
use super::lost::{Failure, Lost};
use super::marshal::{Node, Writer};
use super::output::{self, Tail};
use super::process::{Process, interrupt, kill, send};
use super::request::Request;
use super::running::Running;
use super::start::{Hello, NoWorker, Options, cloned, framed, greet};
use crate::bridge::backend::Want;
use crate::bridge::value::Value;

/// How long the end of stderr is waited for after the end of a worker.
const LAST_WORDS: Duration = Duration::from_millis(100);

/// A worker, shared by all who use it.
#[derive(Clone, Debug)]
pub struct Worker(pub(super) Arc<Inner>);

#[derive(Debug)]
pub(super) struct Inner {
    pid: u32,
    hello: Hello,
    child: Mutex<Child>,
    control: Mutex<UnixStream>,
    pub(super) lanes: Mutex<Vec<Lane>>,
    pub(super) numbers: AtomicU64,
    is_lost: AtomicBool,
    /// Why this process has killed it.
    ended_for: Mutex<Option<String>>,
    pub(super) running: Running,
    classes: Classes,
    freed: Mutex<Vec<u64>>,
    tail: Arc<Tail>,
    pongs: Mutex<Receiver<Value>>,
    pub(super) dropped: Mutex<Vec<u64>>,
    pub(super) frame: usize,
    pub(super) arena: Option<Arc<Arena>>,
    pub(super) dial: Option<Dial>,
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
    pub fn connect(process: Process, options: &Options) -> Result<Worker, NoWorker> {
        let Process {
            mut child,
            control,
            stdout,
            stderr,
            dial,
        } = process;
        let tail = match output::follow(stdout, stderr, options.sink.clone()) {
            Ok(tail) => tail,
            Err(error) => {
                kill(&mut child);
                let problem = format!("there is no thread for the output of a worker: {error}");
                return Err(NoWorker {
                    problem,
                    stderr: String::new(),
                });
            }
        };
        let mut incoming = Incoming::new(options.frame);
        // Memory is shared by descriptors, which do not go over TCP.
        let arena = if dial.is_none() {
            shared(options.arena)
        } else {
            None
        };
        let has_program = dial.is_some();
        let greeted = greet(&control, &mut incoming, options, arena.as_deref(), has_program);
        let (hello, reads) = match greeted.and_then(|hello| Ok((hello, cloned(&control)?))) {
            Ok(both) => both,
            Err(problem) => {
                let status = kill(&mut child).map_or_else(String::new, |status| format!(" ({status})"));
                let problem = format!("{problem}{status}");
                return Err(NoWorker {
                    problem,
                    stderr: tail.text(LAST_WORDS),
                });
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
            ended_for: Mutex::default(),
            running: Running::default(),
            classes: Classes::default(),
            freed: Mutex::default(),
            tail,
            pongs: Mutex::new(pongs),
            dropped: Mutex::default(),
            frame: options.frame,
            arena,
            dial,
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

    /// Kills the worker; calls that run are lost.
    pub fn kill(&self) {
        kill(&mut locked(&self.0.child));
    }

    /// Kills the worker for a reason, which those are told whose calls are lost.
    pub(crate) fn kill_for(&self, reason: &str) {
        locked(&self.0.ended_for).get_or_insert_with(|| reason.to_owned());
        self.kill();
    }

    /// SIGINT. False if it is gone.
    pub(super) fn signal(&self) -> bool {
        let mut child = locked(&self.0.child);
        match child.try_wait() {
            // Not reaped, so the number is still its own.
            Ok(None) => interrupt(&child),
            _ => false,
        }
    }

    /// The bytes of an answer that came through shared memory; none if the node is something else.
    ///
    /// # Errors
    ///
    /// If they are not there.
    pub fn block(&self, node: &Node<'_>) -> Option<io::Result<Vec<u8>>> {
        let (tag::BLOCK, [offset, length]) = node.tag()? else {
            return None;
        };
        let (offset, length) = (offset.number()?, length.number()?);
        let read = self.0.arena.as_ref()?.read(offset, length);
        let freed = self.tell(kind::FREE, |writer| {
            writer.tuple(2);
            writer.list(0);
            writer.list(1);
            writer.number(offset);
        });
        Some(read.and_then(|bytes| freed.map(|()| bytes)))
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

    fn tell(&self, kind: u8, write: impl FnOnce(&mut Writer<'_>)) -> io::Result<()> {
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
        let reason = locked(&self.0.ended_for).clone();
        Lost {
            pid: self.0.pid,
            symbol: symbol.to_owned(),
            status,
            protocol: match trouble {
                _ if reason.is_some() => reason,
                None | Some(Trouble::Closed) => None,
                Some(Trouble::Io(error)) => Some(format!("the connection failed: {error}")),
                Some(Trouble::Bad(problem)) => Some(format!("it answered with {problem}")),
            },
            stderr_tail: self.0.tail.text(LAST_WORDS),
        }
    }
}

/// Shared memory, where the system has it: without it everything goes through the pipes.
fn shared(most: u64) -> Option<Arc<Arena>> {
    (most > 0).then(|| Arena::new(most).ok().map(Arc::new)).flatten()
}

impl Drop for Inner {
    fn drop(&mut self) {
        kill(self.child.get_mut().unwrap_or_else(PoisonError::into_inner));
    }
}
