//! Starting workers, and calls in few words.

use std::time::{Duration, Instant};

use snakebridge::__private::launch::Local;
use snakebridge::__private::remote::{
    Failure, Nothing, Options, Place, Raised, RemoteRef, Reply, Request, Verb, Want, Worker, frame::kind,
};
use snakebridge::Value;
use snakebridge::backend::Raw;

/// No answer takes longer, however busy the machine is.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The interpreter of the workers.
pub(crate) fn python() -> String {
    std::env::var("SNAKEBRIDGE_WORKER_PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

pub(crate) fn options() -> Options {
    let mut options = Options::default();
    options.path = vec![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worker/python").to_owned()];
    options.start = PATIENCE;
    options
}

pub(crate) fn worker() -> Worker {
    worker_with(&options())
}

pub(crate) fn worker_with(options: &Options) -> Worker {
    Worker::connect(Local::new(python()).launch().unwrap(), options).unwrap()
}

/// A call without options: its answer, whatever that is.
pub(crate) fn call(worker: &Worker, symbol: &str, args: &mut [Raw<'_>]) -> Result<Reply, Failure> {
    let (module, path) = symbol.split_once(':').unwrap();
    worker.call(
        &mut Request::new("s", Verb::Call, Place::Path(module, path), args),
        &mut Nothing,
    )
}

/// An operation on a receiver.
pub(crate) fn on(
    worker: &Worker,
    token: u64,
    verb: Verb,
    args: &mut [Raw<'_>],
    want: Want,
) -> Result<Reply, Failure> {
    let mut request = Request::new("s", verb, Place::Receiver, args).on(token);
    request.want = want;
    worker.call(&mut request, &mut Nothing)
}

/// A method of a receiver.
pub(crate) fn method(
    worker: &Worker,
    token: u64,
    name: &str,
    args: &mut [Raw<'_>],
) -> Result<Reply, Failure> {
    worker.call(
        &mut Request::new("s", Verb::Call, Place::Member(name), args).on(token),
        &mut Nothing,
    )
}

/// The answer as plain data.
pub(crate) fn plain(reply: Result<Reply, Failure>) -> Value {
    let reply = reply.unwrap();
    assert_eq!(reply.kind(), kind::VALUE, "{:?}", reply.parts());
    reply.value().unwrap().plain().unwrap()
}

/// The answer as a reference.
pub(crate) fn reference(worker: &Worker, reply: Result<Reply, Failure>) -> RemoteRef {
    let reply = reply.unwrap();
    let value = reply.value().unwrap();
    worker
        .classes()
        .reference(&value)
        .unwrap_or_else(|| panic!("{value:?}"))
}

/// The exception that was raised.
pub(crate) fn raised(worker: &Worker, reply: Result<Reply, Failure>) -> Raised {
    let reply = reply.unwrap();
    assert_eq!(reply.kind(), kind::RAISED, "{:?}", reply.parts());
    let value = reply.value().unwrap();
    worker
        .classes()
        .raised(&value)
        .unwrap_or_else(|| panic!("{value:?}"))
}

/// Polls up to a generous limit.
pub(crate) fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !condition() {
        assert!(Instant::now() < end, "{what}: still not so");
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Whether a process is there; one that nobody has waited for counts as gone.
pub(crate) fn is_running(pid: u64) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{pid}/stat"));
    status.is_ok_and(|text| {
        !text
            .rsplit(')')
            .next()
            .unwrap_or_default()
            .trim_start()
            .starts_with('Z')
    })
}
