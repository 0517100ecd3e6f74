//! Who comes to the port of a running actor without its token, with half of what is to be said, or in great number: nothing is parsed, and
//! nobody else is disturbed. What the door does by itself is in `python/tests/test_worker_gate.py`.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use snakebridge::{Session, call_as};

use crate::support::{cluster, eval, own, pid};

const PATIENCE: Duration = Duration::from_secs(60);

/// The door of the actor, found among its objects.
const GATE: &str = "next(each for each in __import__('gc').get_objects() if type(each).__name__ == 'Gate')";
const OPEN: &str = "len(__import__('os').listdir('/proc/self/fd'))";

/// A session in an actor that is its own or shared, and where that listens.
struct Actor {
    session: Session,
    address: (String, u16),
    token: Vec<u8>,
    pid: u32,
}

impl Actor {
    fn each(test: &str) -> Vec<Actor> {
        let Some(cluster) = cluster() else {
            return Vec::new();
        };
        let shared = cluster.shared(own().keep(Duration::from_secs(2)));
        let placements = [cluster.own(own()), shared];
        let opened = placements.into_iter().enumerate().map(|(number, placement)| {
            let settings = Session::builder().id(format!("{test} {number}"));
            Actor::of(settings.placement(placement).open().unwrap())
        });
        opened.collect()
    }

    fn of(session: Session) -> Actor {
        let pid = session.enter(pid);
        Actor {
            address: eval(&session, &format!("{GATE}._listener.getsockname()")),
            token: eval(&session, &format!("{GATE}._token")),
            pid,
            session,
        }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect((self.address.0.as_str(), self.address.1)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Says something, and is shut out without a word.
    fn is_shut_out(&self, said: &[u8]) {
        let mut stream = self.connect();
        // Shut out before all is said, it may be told so.
        drop(stream.write_all(said));
        assert!(is_over(&mut stream), "{} bytes", said.len());
    }

    /// The session goes on, on the lane that it has and on one more.
    fn works(&self) {
        let one = || {
            let root: f64 = self.session.enter(|| call_as("math", "sqrt", (16.0,)).unwrap());
            assert_eq!(root, 4.0);
        };
        one();
        std::thread::scope(|threads| {
            threads.spawn(|| {
                self.session
                    .enter(|| call_as::<()>("time", "sleep", (0.05,)).unwrap());
            });
            threads.spawn(one);
        });
        assert_eq!(self.session.enter(pid), self.pid);
    }
}

/// The end, with nothing before it.
fn is_over(stream: &mut TcpStream) -> bool {
    match stream.read(&mut [0]) {
        Ok(got) => got == 0,
        Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
    }
}

#[test]
fn a_wrong_token_is_shut_out() {
    for actor in Actor::each("wrong token") {
        let (mut first, mut last) = (actor.token.clone(), actor.token.clone());
        first[0] ^= 1;
        last[31] ^= 1;
        for token in [first, last, vec![0; 32]] {
            actor.is_shut_out(&[token.as_slice(), &[0; 9]].concat());
        }
        actor.works();
    }
}

#[test]
fn garbage_is_shut_out() {
    for actor in Actor::each("garbage") {
        let mut state = 7_u32;
        let mut noise = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        for size in [32, 41, 4_096, 1 << 20] {
            let said: Vec<u8> = std::iter::repeat_with(&mut noise).take(size).collect();
            actor.is_shut_out(&said);
        }
        actor.is_shut_out(b"GET / HTTP/1.1\r\nHost: here.example.org\r\n\r\n");
        actor.works();
    }
}

#[test]
fn half_of_it_is_waited_for_and_not_for_long() {
    for actor in Actor::each("half") {
        let token = actor.token.as_slice();
        // What ends in the middle.
        let more = [token, &[0; 3]].concat();
        for part in [&token[..0], &token[..5], token, more.as_slice()] {
            let mut stream = actor.connect();
            stream.write_all(part).unwrap();
            stream.shutdown(Shutdown::Write).unwrap();
            assert!(is_over(&mut stream));
        }
        // What does not end; and half a frame on a lane of a host that there is not.
        let mut waits = actor.connect();
        waits.write_all(&token[..16]).unwrap();
        actor.is_shut_out(&[token, &[70, 0, 0, 0, 1, 2, 3, 4, 0, 9, 0, 0]].concat());
        actor.works();
        assert!(is_over(&mut waits));
        actor.works();
    }
}

#[test]
fn ten_thousand_connections_disturb_nobody() {
    for actor in Actor::each("ten thousand") {
        let before: usize = eval(&actor.session, OPEN);
        let (begun, mut slowest, mut idle) = (Instant::now(), Duration::ZERO, VecDeque::new());
        for number in 0..10_000_usize {
            let mut stream = actor.connect();
            drop(stream.write_all(&vec![b'x'; number % 40]));
            idle.push_back(stream);
            if idle.len() > 400 {
                idle.pop_front();
            }
            if number % 500 == 0 {
                let asked = Instant::now();
                actor.works();
                slowest = slowest.max(asked.elapsed());
            }
        }
        println!(
            "10,000 connections in {:?}, the slowest answer after {slowest:?}",
            begun.elapsed()
        );
        drop(idle);
        actor.works();
        // As many may be about to say something; those that have gone are forgotten.
        let end = Instant::now() + PATIENCE;
        while eval::<usize>(&actor.session, OPEN) > before + 8 {
            assert!(Instant::now() < end, "descriptors stay open");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
