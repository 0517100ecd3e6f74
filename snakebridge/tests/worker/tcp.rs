//! Workers that are reached over TCP. Who comes without the token is in `python/tests/test_worker_gate.py`.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpStream};
use std::process::Child;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use snakebridge::__private::launch::Local;
use snakebridge::__private::remote::{
    Body, Failure, Keeper, Ladder, Nothing, Place, Process, Request, Verb, Worker, dial::TOKEN,
};
use snakebridge::Value;
use snakebridge::backend::Raw;

use crate::loss::kill;
use crate::support::{PATIENCE, call, is_running, method, options, plain, python, reference, until};

const LOOPBACK: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn worker() -> Worker {
    let process = Local::new(python()).listen(LOOPBACK).launch().unwrap();
    Worker::connect(process, &options()).unwrap()
}

fn stranger(worker: &Worker) -> TcpStream {
    let stream = TcpStream::connect(worker.dial().unwrap().address()).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// It is closed, and was told nothing.
fn is_shut_out(mut stream: TcpStream) -> bool {
    !matches!(stream.read(&mut [0]), Ok(1..))
}

fn works(worker: &Worker) {
    assert_eq!(
        plain(call(worker, "math:sqrt", &mut [Raw::Float(4.0)])),
        Value::Float(2.0)
    );
}

#[test]
fn calls_references_and_large_data_go_over_tcp() {
    let worker = worker();
    works(&worker);
    let list = reference(&worker, call(&worker, "collections:deque", &mut []));
    plain(method(&worker, list.token, "append", &mut [Raw::Int(7)]));
    assert_eq!(plain(method(&worker, list.token, "pop", &mut [])), Value::Int(7));
    let data = vec![7_u8; 3 << 20];
    let length = plain(call(&worker, "builtins:len", &mut [Raw::Bytes(data.into())]));
    assert_eq!(length, Value::Int(3 << 20));
    let Value::Bytes(zeros) = plain(call(&worker, "builtins:bytes", &mut [Raw::Int(1 << 20)])) else {
        panic!("bytes")
    };
    assert_eq!(zeros.len(), 1 << 20);
}

#[test]
fn each_thread_has_a_connection() {
    let worker = worker();
    let own = || plain(call(&worker, "threading:get_ident", &mut []));
    let mut threads: Vec<Value> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    plain(call(&worker, "time:sleep", &mut [Raw::Float(0.3)]));
                    own()
                })
            })
            .collect();
        started.into_iter().map(|one| one.join().unwrap()).collect()
    });
    threads.sort_by_key(|thread| format!("{thread}"));
    threads.dedup();
    assert_eq!(threads.len(), 8);
}

#[test]
fn strangers_are_shut_out_and_disturb_nobody() {
    let worker = worker();
    let address = worker.dial().unwrap().address();
    assert_eq!(address.ip(), LOOPBACK);
    let mut wrong = stranger(&worker);
    wrong.write_all(&[7; TOKEN + 9]).unwrap();
    assert!(is_shut_out(wrong));
    let mut garbage = stranger(&worker);
    // It may be shut out before all of it is said.
    drop(garbage.write_all(&[b'x'; 1 << 20]));
    assert!(is_shut_out(garbage));
    let waiting: Vec<TcpStream> = (0..200).map(|_| stranger(&worker)).collect();
    works(&worker);
    std::thread::scope(|scope| scope.spawn(|| works(&worker)).join().unwrap());
    drop(waiting);
}

#[test]
fn a_worker_that_is_killed_is_lost() {
    let worker = worker();
    let pid = worker.pid();
    let began = Instant::now();
    let killer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        kill(pid);
    });
    let reply = call(&worker, "time:sleep", &mut [Raw::Float(60.0)]);
    assert!(matches!(reply, Err(Failure::Lost(_))), "{reply:?}");
    killer.join().unwrap();
    assert!(began.elapsed() < PATIENCE / 2, "{:?}", began.elapsed());
    assert!(worker.is_lost() && !is_running(pid.into()));
}

#[test]
fn it_ends_with_its_last_owner_and_when_it_is_stopped() {
    let first = worker();
    let pid = first.pid();
    drop(first);
    until("nothing remains of it", || !is_running(pid.into()));
    let second = worker();
    assert!(second.stop(Duration::from_secs(5)).unwrap().success());
}

#[test]
fn the_token_is_in_no_description() {
    let shown = format!("{:?}", worker().dial().unwrap());
    assert!(
        shown.starts_with("Dial(127.0.0.1:") && shown.len() < 30,
        "{shown}"
    );
}

#[test]
fn a_process_that_does_not_listen_is_an_error() {
    let error = Local::new("true").listen(LOOPBACK).launch().unwrap_err();
    assert!(!error.to_string().is_empty());
    let elsewhere = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
    let error = Local::new(python()).listen(elsewhere).launch().unwrap_err();
    assert!(error.to_string().contains("port"), "{error}");
}

/// A worker that something else has started: here a thread, which says what it knows of its end.
#[derive(Debug)]
struct Kept {
    child: Mutex<Child>,
    words: &'static str,
    asked: AtomicUsize,
}

impl Keeper for Kept {
    fn kill(&self) {
        self.asked.fetch_add(1, Ordering::SeqCst);
        drop(self.child.lock().unwrap().kill());
    }

    fn epitaph(&self) -> Option<String> {
        let ended = until_some(|| self.child.lock().unwrap().try_wait().unwrap());
        Some(format!("{} ({ended})", self.words))
    }
}

/// The same process as `worker` has, which is not a child as far as the host is concerned.
fn elsewhere() -> (Worker, Arc<Kept>) {
    let process = Local::new(python()).listen(LOOPBACK).launch().unwrap();
    let Body::Child(child) = process.body else {
        panic!("a process of this one")
    };
    let keeper = Arc::new(Kept {
        child: Mutex::new(child),
        words: "said where it was started",
        asked: AtomicUsize::new(0),
    });
    let process = Process {
        body: Body::Elsewhere(keeper.clone()),
        output: None,
        ..process
    };
    (Worker::connect(process, &options()).unwrap(), keeper)
}

#[test]
fn the_end_of_a_worker_that_was_started_elsewhere_is_told_in_the_words_from_there() {
    let (worker, keeper) = elsewhere();
    works(&worker);
    let pid = worker.pid();
    let killer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        kill(pid);
    });
    let reply = call(&worker, "time:sleep", &mut [Raw::Float(60.0)]);
    killer.join().unwrap();
    let Err(Failure::Lost(lost)) = reply else {
        panic!("{reply:?}")
    };
    assert_eq!(
        (lost.pid, lost.status, lost.stderr_tail.as_str()),
        (pid, None, "")
    );
    let told = lost.told.unwrap();
    assert!(
        told.starts_with(keeper.words) && told.contains("signal: 9"),
        "{told}"
    );
    assert!(worker.is_lost());
}

#[test]
fn a_deadline_ends_a_call_elsewhere_by_every_rung() {
    let (worker, keeper) = elsewhere();
    // On its main thread, asleep: only a signal ends that, which a thread of the worker sends.
    let mut args = [Raw::Float(60.0)];
    let mut request = Request::new("s", Verb::Call, Place::Path("time", "sleep"), &mut args);
    let soon = Instant::now() + Duration::from_millis(50);
    let ended = worker.call_until(&mut request, &mut Nothing, soon, Ladder::default());
    assert!(matches!(ended, Err(Failure::TimedOut { rung: 3 })), "{ended:?}");
    works(&worker);
    assert_eq!(keeper.asked.load(Ordering::SeqCst), 0);
    // What holds the interpreter hears nothing, and its end is that of the connections.
    let mut args = [];
    let mut request = Request::new("s", Verb::Call, Place::Path("worked", "holds"), &mut args);
    let soon = Instant::now() + Duration::from_millis(50);
    let ended = worker.call_until(&mut request, &mut Nothing, soon, Ladder::default());
    assert!(matches!(ended, Err(Failure::TimedOut { rung: 4 })), "{ended:?}");
    assert!(worker.is_lost() && keeper.asked.load(Ordering::SeqCst) > 0);
}

#[test]
fn who_cannot_be_killed_does_not_hold_up_those_who_wait() {
    #[derive(Debug)]
    struct Unreachable;
    impl Keeper for Unreachable {
        fn kill(&self) {}
        fn epitaph(&self) -> Option<String> {
            None
        }
    }
    let process = Local::new(python()).listen(LOOPBACK).launch().unwrap();
    let Body::Child(mut child) = process.body else {
        panic!("a process of this one")
    };
    let process = Process {
        body: Body::Elsewhere(Arc::new(Unreachable)),
        output: None,
        ..process
    };
    let worker = Worker::connect(process, &options()).unwrap();
    let mut args = [];
    let mut request = Request::new("s", Verb::Call, Place::Path("worked", "holds"), &mut args);
    let soon = Instant::now() + Duration::from_millis(50);
    let began = Instant::now();
    let ended = worker.call_until(&mut request, &mut Nothing, soon, Ladder::default());
    assert!(matches!(ended, Err(Failure::TimedOut { rung: 4 })), "{ended:?}");
    assert!(began.elapsed() < PATIENCE / 2, "{:?}", began.elapsed());
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_worker_elsewhere_ends_when_it_is_stopped_and_with_its_last_owner() {
    let (first, keeper) = elsewhere();
    assert!(first.stop(Duration::from_secs(5)).is_err(), "there is no status");
    let ended = until_some(|| keeper.child.lock().unwrap().try_wait().unwrap());
    assert!(ended.success(), "{ended}");
    let (second, keeper) = elsewhere();
    drop(second);
    until_some(|| keeper.child.lock().unwrap().try_wait().unwrap());
}

/// The value, as soon as there is one.
fn until_some<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "nothing in time");
        std::thread::sleep(Duration::from_millis(1));
    }
}
