//! Two programs that share a session in a worker which is reached over TCP: as in an actor of Ray, without Ray.

use std::io::{BufRead, BufReader};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use snakebridge::__private::launch::There;
use snakebridge::__private::remote::Keeper;
use snakebridge::__private::remote::dial::{Dial, TOKEN};
use snakebridge::session::Pool;
use snakebridge::{Error, Handle, Object, Session, call_as};

use crate::programs::{self, Other};
use crate::support::python;

/// A worker for any number of hosts, which ends soon when it has none.
const PROGRAM: &str = "
import sys
sys.path.insert(0, sys.argv[1])
from snakebridge_worker.ray_actor import Worker

worker = Worker('127.0.0.1', bytes.fromhex(sys.argv[2]), 60.0, 2.0)
print(worker.where()[1], flush=True)
worker.serve()
";

/// Its process is not that of the programs that use it.
#[derive(Debug)]
struct Nobody;

impl Keeper for Nobody {
    fn kill(&self) {}

    fn epitaph(&self) -> Option<String> {
        None
    }
}

struct Started {
    process: Child,
    port: u16,
    token: [u8; TOKEN],
}

impl Started {
    fn new() -> Started {
        let token = [7; TOKEN];
        let mut command = Command::new(python());
        command.args(["-c", PROGRAM, concat!(env!("CARGO_MANIFEST_DIR"), "/../python")]);
        command.arg("07".repeat(TOKEN)).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let port = line.trim().parse().unwrap();
        Started { process, port, token }
    }

    fn place(&self) -> String {
        format!("{} {}", self.port, self.process.id())
    }

    fn there(&self) -> There {
        there(self.port, self.process.id(), self.token)
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn there(port: u16, pid: u32, token: [u8; TOKEN]) -> There {
    let address = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
    There {
        dial: Dial::new(address, token),
        pid,
        keeper: Arc::new(Nobody),
    }
}

fn open(id: &str, there: There) -> Session {
    let pool = Pool::builder().open_at(there).unwrap();
    Session::builder().id(id).pool(&pool).open().unwrap()
}

/// Runs a test in both programs.
fn with_both(name: &str, body: impl FnOnce(&Session, Other)) {
    if let Some(place) = programs::told_where() {
        let (port, pid) = place.split_once(' ').unwrap();
        let there = there(port.parse().unwrap(), pid.parse().unwrap(), [7; TOKEN]);
        return programs::play(&open(name, there));
    }
    let worker = Started::new();
    let session = open(name, worker.there());
    let other = Other::start(&format!("hosts::{name}"), &worker.place());
    body(&session, other);
}

#[test]
fn they_have_objects_in_common() {
    with_both("they_have_objects_in_common", |session, mut other| {
        programs::they_have_objects_in_common(session, &mut other);
        other.leave();
    });
}

#[test]
fn an_object_lives_while_one_of_them_holds_it() {
    with_both(
        "an_object_lives_while_one_of_them_holds_it",
        |session, mut other| {
            programs::an_object_lives_while_one_of_them_holds_it(session, &mut other);
        },
    );
}

#[test]
fn both_let_go_at_once() {
    with_both("both_let_go_at_once", |session, mut other| {
        programs::both_let_go_at_once(session, &mut other);
    });
}

#[test]
fn what_names_nothing_finds_nothing() {
    with_both("what_names_nothing_finds_nothing", |session, mut other| {
        programs::what_names_nothing_finds_nothing(session, &mut other);
    });
}

#[test]
fn the_end_of_one_is_that_of_what_it_alone_holds() {
    with_both(
        "the_end_of_one_is_that_of_what_it_alone_holds",
        |session, other| {
            programs::the_end_of_one_is_that_of_what_it_alone_holds(session, other);
        },
    );
}

#[test]
fn another_session_of_the_same_worker_finds_nothing_of_this_one() {
    let worker = Started::new();
    let (one, other) = (open("one", worker.there()), open("other", worker.there()));
    let object: Object = one.enter(|| call_as("collections", "deque", ([1],)).unwrap());
    let id = Handle::share(&object).unwrap().id;
    assert!(matches!(other.find(&id), Err(Error::RefNotFound { .. })));
    // A worker with one program has nothing in common with others, and is not asked.
    let alone = Pool::builder().python(python()).open().unwrap();
    let alone = Session::builder().id("alone").pool(&alone).open().unwrap();
    assert!(matches!(alone.find(&id), Err(Error::RefNotFound { .. })));
}
