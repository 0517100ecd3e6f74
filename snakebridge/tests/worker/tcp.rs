//! Workers that are reached over TCP. Who comes without the token is in `python/tests/test_worker_gate.py`.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpStream};
use std::time::{Duration, Instant};

use snakebridge::__private::launch::Local;
use snakebridge::__private::remote::{Failure, Worker, dial::TOKEN};
use snakebridge::Value;
use snakebridge::backend::Raw;

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
        let killed = std::process::Command::new("kill")
            .args(["-9", &pid.to_string()])
            .status();
        assert!(killed.unwrap().success());
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
