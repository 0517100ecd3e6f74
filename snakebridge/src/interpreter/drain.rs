//! Releases from threads that are not attached: they are queued, per thread, and done by that thread when it next
//! attaches, or by a drainer thread if it does not, so that releases do not have to wait for a further call.
//!
//! # The drain
//!
//! A destructor must not wait for the interpreter: the thread that holds it may be joining the very thread that runs
//! the destructor. So a drop without the interpreter only moves its reference into the queue of its thread. What is in
//! it is released
//!
//! - by the thread itself, when it attaches: before the body of the call, in the order of the drops. So a program sees
//!   its drops in program order, and no call runs the finalizers of another thread;
//! - by a drainer, when the thread has not attached for `LEFT_ALONE`, when it has ended, or when somebody waits:
//!
//! ```text
//! thread A    drop x: push x   drop y: push y   call: attach, release x, release y, go on
//! thread B    drop z: push z   (no call)
//! drainer     watch .. 50 ms ..  attach, release z, detach, watch
//! ```
//!
//! Items are taken one by one, with the interpreter held, and are known while in hand. So a finalizer that takes its
//! time holds up nothing but itself (see `crew`), and a thread that calls while a drainer is with its objects waits
//! for that, at most `PATIENCE`. No lock is held while a finalizer runs; it may drop and call in turn. References that
//! may no longer be released, because the interpreter is shutting down, are leaked on purpose.

use std::cell::{Cell, OnceCell};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::{Duration, Instant};

use pyo3::Python;

use super::crew::Crew;
use super::entry::Loose;
use super::ffi::{self, ThreadState};
use super::handover::{self, Line, Pushed};
use super::{attach, leave, start};

/// How long a release that is to happen now waits for a finalizer, or for the interpreter.
const PATIENCE: Duration = Duration::from_millis(100);
/// The most objects that one thread can have queued.
const LIMIT: usize = 1 << 24;

enum Left {
    Object(Loose),
    Thread(ThreadState),
}

static CREW: LazyLock<Crew<Left>> = LazyLock::new(|| Crew::new(now));
/// What threads drop whose thread-locals are gone already.
static ENDED: OnceLock<Arc<Line<Left>>> = OnceLock::new();
/// Thread states of ended threads. Apart from objects, so that no finalizer of theirs keeps it.
static RETIRED: OnceLock<Arc<Line<Left>>> = OnceLock::new();
/// Objects for which there was no room.
static LEAKED: AtomicU64 = AtomicU64::new(0);

thread_local! {
    /// Whether this thread has queued something since it last attached.
    static PENDING: Cell<bool> = const { Cell::new(false) };
    static OWN: Own = const { Own(OnceCell::new()) };
}

/// The queue of one thread, from its first drop to its end.
struct Own(OnceCell<Arc<Line<Left>>>);

impl Own {
    fn line(&self) -> &Arc<Line<Left>> {
        self.0.get_or_init(|| Arc::new(Line::new(true)))
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        if let Some(line) = self.0.get()
            && !ffi::is_forked()
        {
            line.leave_all();
            if line.len() > 0 {
                watch(None);
            }
        }
    }
}

/// Milliseconds since the first drop.
fn now() -> u64 {
    static BEGAN: OnceLock<Instant> = OnceLock::new();
    let began = BEGAN.get_or_init(Instant::now);
    u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// Releases a reference: at once if the thread is attached, else as described above.
#[inline]
pub(crate) fn release(object: Loose) {
    attach::if_inside(|py| match py {
        Some(py) => object.release(py),
        None => release_outside(object),
    });
}

#[inline(never)]
fn release_outside(object: Loose) {
    if attach::is_attached() {
        // The host has detached the thread by itself.
        Python::attach(|py| object.release(py));
    } else if ffi::is_forked() {
        // The child has neither the drainers nor the threads that may hold its locks; its memory is a copy anyway.
        std::mem::forget(object);
    } else {
        PENDING.set(true);
        let mut object = Some(object);
        let mut put = |line: &Arc<Line<Left>>| {
            if let Some(object) = object.take() {
                leave(line, Left::Object(object));
            }
        };
        if OWN.try_with(|own| put(own.line())).is_err() {
            put(ended());
        }
    }
}

/// Queues the Python thread state of a thread that ends. Never waits for the interpreter.
pub(crate) fn retire(state: ThreadState) {
    if !ffi::is_forked() {
        let line = RETIRED.get_or_init(|| Arc::new(Line::new(false)));
        leave(line, Left::Thread(state));
    }
}

/// The queue of threads whose thread-locals are being destroyed.
fn ended() -> &'static Arc<Line<Left>> {
    ENDED.get_or_init(|| Arc::new(Line::new(false)))
}

fn leave(line: &Arc<Line<Left>>, what: Left) {
    match line.push(what, LIMIT) {
        Pushed::Queued { must_list: true } => watch(Some(Arc::clone(line))),
        Pushed::Queued { must_list: false } if CREW.is_watched() => {}
        Pushed::Queued { must_list: false } => watch(None),
        Pushed::Full(what) => {
            LEAKED.fetch_add(1, Ordering::Relaxed);
            std::mem::forget(what);
        }
    }
}

/// Adds a queue to the list of the drainers, and has somebody look at it.
fn watch(line: Option<Arc<Line<Left>>>) {
    if CREW.list(line) {
        start_drainer();
    }
}

fn start_drainer() {
    let started = std::thread::Builder::new()
        .name("snakebridge-drain".to_owned())
        .spawn(run);
    if started.is_err() {
        // Tried again with the next drop; what is queued waits for that, or for the next call of its thread.
        CREW.not_started();
    }
}

fn run() {
    let mut is_new = true;
    loop {
        if CREW.wait_for_work(is_new).must_start {
            start_drainer();
        }
        is_new = false;
        loop {
            let due = CREW.due();
            if due.is_empty() {
                break;
            }
            let retired = RETIRED.get();
            let is_retired = |line: &Arc<Line<Left>>| retired.is_some_and(|other| Arc::ptr_eq(line, other));
            let (states, objects): (Vec<_>, Vec<_>) = due.into_iter().partition(is_retired);
            states.iter().for_each(|line| empty(line, None));
            if !objects.is_empty() {
                release_all(&objects);
            }
        }
        CREW.finish();
        leave::stay_first();
    }
}

fn release_all(lines: &[Arc<Line<Left>>]) {
    CREW.wait_for_python(true);
    let attached = Python::try_attach(|py| {
        CREW.wait_for_python(false);
        let _scope = attach::enter(py);
        lines.iter().for_each(|line| empty(line, Some(py)));
    });
    if attached.is_none() {
        // The interpreter shuts down, which only another host of it does: nothing may be released any more.
        CREW.wait_for_python(false);
        lines.iter().for_each(|line| empty(line, None));
    }
}

/// Takes everything out of a queue, one by one. Without the interpreter, objects are leaked.
fn empty(line: &Line<Left>, py: Option<Python<'_>>) {
    let mut done = None;
    while let Some((number, left)) = line.next(done) {
        CREW.step();
        discard(left, py);
        done = Some(number);
    }
}

fn discard(left: Left, py: Option<Python<'_>>) {
    match (left, py) {
        (Left::Object(object), Some(py)) => object.release(py),
        // The thread that exits the process has handed over its state, too, and still needs it.
        (Left::Thread(state), None) => ffi::delete_thread_states(vec![state], || !start::is_left()),
        (left, _) => std::mem::forget(left),
    }
}

/// Releases what this thread has queued. Called on the way into the interpreter, before anything else.
#[inline]
pub(crate) fn catch_up(py: Python<'_>) {
    if PENDING.get() {
        catch_up_now(py);
    }
}

#[cold]
fn catch_up_now(py: Python<'_>) {
    PENDING.set(false);
    if ffi::is_forked() {
        return;
    }
    let mut done = None;
    loop {
        // Nothing of the thread-local is borrowed while a finalizer runs.
        match OWN.try_with(|own| own.line().next_own(done)) {
            Ok(handover::Own::Item(number, left)) => {
                discard(left, Some(py));
                done = Some(number);
            }
            Ok(handover::Own::Elsewhere) => break,
            Ok(handover::Own::Nothing) | Err(_) => return,
        }
    }
    if let Ok(line) = OWN.try_with(|own| Arc::clone(own.line())) {
        ffi::detach(py, || line.wait_for_others(Some(Instant::now() + PATIENCE)));
    }
}

/// Runs `body`, which takes objects away from their handles, and returns when what it dropped is released: at once if
/// this thread is attached, else after at most [`PATIENCE`].
pub(crate) fn now_or_soon(body: impl FnOnce()) {
    if attach::is_attached() || ffi::is_forked() {
        return body();
    }
    if start::has_started() && ffi::holds_interpreter() {
        // A host holds it, whom the drainers would wait for.
        return Python::attach(|py| {
            let _scope = attach::enter(py);
            body();
        });
    }
    let line = OWN.try_with(|own| Arc::clone(own.line()));
    let line = line.unwrap_or_else(|_| Arc::clone(ended()));
    let first = line.end();
    body();
    await_line(&line, &(first..line.end()), Some(Instant::now() + PATIENCE));
}

fn await_line(line: &Line<Left>, numbers: &Range<u64>, deadline: Option<Instant>) -> bool {
    if numbers.is_empty() {
        return true;
    }
    line.hurry();
    watch(None);
    line.wait(numbers, deadline)
}

/// Waits until everything that was dropped so far, on any thread, is released: at most for `limit`. Returns whether it
/// is.
///
/// Releases do not need it: it is for code that looks at their effects from outside of Python, like a file that a
/// finalizer closes. The finalizers run on threads of this crate; inside [`attached`](crate::attached), the interpreter
/// is given away meanwhile. Inside a finalizer it returns `false`, as that one has not ended.
///
/// ```
/// use snakebridge::{Object, call_as, method};
/// use std::time::Duration;
///
/// let path = std::env::temp_dir().join(format!("snakebridge-settle-{}", std::process::id()));
/// let file: Object = call_as("builtins", "open", (&path, "w"))?;
/// method(&file, "write", ("data",))?;
/// drop(file); // Python closes the file when it releases the object
/// assert!(snakebridge::settle(Duration::from_secs(5)));
/// assert_eq!(std::fs::read_to_string(&path).unwrap(), "data");
/// # std::fs::remove_file(path).unwrap();
/// # Ok::<(), snakebridge::Error>(())
/// ```
pub fn settle(limit: Duration) -> bool {
    if ffi::is_forked() {
        return false;
    }
    let wait = || {
        let deadline = Instant::now().checked_add(limit);
        let lines = CREW.lines();
        let ends: Vec<u64> = lines.iter().map(|line| line.hurry()).collect();
        if lines.is_empty() {
            return true;
        }
        watch(None);
        lines
            .iter()
            .zip(ends)
            .all(|(line, end)| line.wait(&(0..end), deadline))
    };
    if attach::is_attached() {
        attach::detached(wait)
    } else if start::has_started() && ffi::holds_interpreter() {
        Python::attach(|py| ffi::detach(py, wait))
    } else {
        wait()
    }
}

/// How many objects are queued now, and how many were leaked because there was no room.
pub(crate) fn counts() -> (usize, u64) {
    if ffi::is_forked() {
        return (0, 0);
    }
    let retired = RETIRED.get();
    let lines = CREW.lines();
    let objects = lines
        .iter()
        .filter(|line| !retired.is_some_and(|retired| Arc::ptr_eq(line, retired)));
    (
        objects.map(|line| line.len()).sum(),
        LEAKED.load(Ordering::Relaxed),
    )
}
