//! What a call costs, printed: times of a machine that others use decide nothing.

use std::net::Ipv4Addr;
use std::time::Instant;

use snakebridge::__private::launch::Local;
use snakebridge::__private::remote::{Nothing, Place, Request, Verb, Worker};
use snakebridge::backend::{Raw, Site};

use crate::support::{options, python, worker};

static SQRT: Site = Site::function("math", "sqrt");

#[test]
fn the_times_of_a_call() {
    times("pipes", worker);
}

#[test]
fn the_times_of_a_call_over_tcp() {
    times("tcp", || {
        let process = Local::new(python()).listen(Ipv4Addr::LOCALHOST.into()).launch();
        Worker::connect(process.unwrap(), &options()).unwrap()
    });
}

fn times(over: &str, worker: impl FnOnce() -> Worker) {
    let start = Instant::now();
    let worker = worker();
    let started = start.elapsed();
    let mut times = Vec::new();
    for _ in 0..20_000 {
        let start = Instant::now();
        let mut args = [Raw::Float(16.0)];
        let mut request = Request::new("s", Verb::Call, Place::Site(&SQRT), &mut args);
        let reply = worker.call(&mut request, &mut Nothing).unwrap();
        times.push(start.elapsed());
        assert_eq!(reply.kind(), snakebridge::__private::remote::frame::kind::VALUE);
    }
    times.sort();
    let start = Instant::now();
    let held = worker.lane("one").unwrap();
    let more = worker.lane("two").unwrap();
    let lane = start.elapsed();
    worker.give_back(held);
    worker.give_back(more);
    eprintln!(
        "{over}: start {started:?}; sqrt min {:?} median {:?}; a further lane {lane:?}",
        times[0],
        times[times.len() / 2]
    );
}
