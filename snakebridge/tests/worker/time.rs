//! Deadlines: what takes too long really ends.

use std::time::{Duration, Instant};

use snakebridge::__private::remote::{Failure, Ladder, Nothing, Place, Reply, Request, Verb, Worker};
use snakebridge::Value;
use snakebridge::backend::Raw;

use crate::support::{PATIENCE, call, plain, reference, worker};

const SHORT: Duration = Duration::from_millis(50);

fn within(worker: &Worker, symbol: &str, args: &mut [Raw<'_>], time: Duration) -> Result<Reply, Failure> {
    let (module, path) = symbol.split_once(':').unwrap();
    let mut request = Request::new("s", Verb::Call, Place::Path(module, path), args);
    worker.call_until(
        &mut request,
        &mut Nothing,
        Instant::now() + time,
        Ladder::default(),
    )
}

/// The rung that ended it.
fn rung(reply: Result<Reply, Failure>) -> u8 {
    match reply {
        Err(Failure::TimedOut { rung }) => rung,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_in_time_is_not_touched() {
    let worker = worker();
    for _ in 0..200 {
        let root = within(&worker, "math:sqrt", &mut [Raw::Float(4.0)], PATIENCE);
        assert_eq!(plain(root), Value::Float(2.0));
    }
}

#[test]
fn what_is_too_late_is_not_begun() {
    let worker = worker();
    assert_eq!(
        rung(within(&worker, "worked:forever", &mut [], Duration::ZERO)),
        0
    );
    assert_eq!(
        plain(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)])),
        Value::Float(2.0)
    );
}

#[test]
fn a_loop_is_interrupted_and_the_worker_goes_on() {
    let worker = worker();
    for _ in 0..3 {
        let ended = rung(within(&worker, "worked:forever", &mut [], SHORT));
        // On a machine that is busy the thread may not get to it in time.
        assert!((2..4).contains(&ended), "{ended}");
        assert_eq!(
            plain(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)])),
            Value::Float(2.0)
        );
    }
}

#[test]
fn sleep_is_interrupted_by_a_signal_on_the_first_lane() {
    let worker = worker();
    for _ in 0..3 {
        assert_eq!(
            rung(within(&worker, "worked:sleeps", &mut [Raw::Float(600.0)], SHORT)),
            3
        );
        assert_eq!(
            plain(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)])),
            Value::Float(2.0)
        );
    }
}

#[test]
fn on_another_lane_the_worker_is_killed_for_it() {
    let worker = worker();
    let first = worker.lane("held").unwrap();
    assert_eq!(first.number(), 0);
    assert_eq!(
        rung(within(&worker, "worked:sleeps", &mut [Raw::Float(600.0)], SHORT)),
        4
    );
    assert!(worker.is_lost());
    let next = call(&worker, "math:sqrt", &mut [Raw::Float(4.0)]);
    assert!(matches!(next, Err(Failure::Lost(_))), "{next:?}");
}

#[test]
fn what_catches_every_interrupt_is_killed() {
    let worker = worker();
    assert_eq!(rung(within(&worker, "worked:stubborn", &mut [], SHORT)), 4);
    assert!(worker.is_lost());
}

#[test]
fn a_coroutine_is_cancelled() {
    let worker = worker();
    let coroutine = reference(&worker, call(&worker, "worked:waits", &mut [Raw::Float(600.0)]));
    let mut request = Request::new("s", Verb::Await, Place::Receiver, &mut []).on(coroutine.token);
    let mut ladder = Ladder::default();
    ladder.cancel = PATIENCE;
    let deadline = Instant::now() + Duration::from_millis(300);
    assert_eq!(
        rung(worker.call_until(&mut request, &mut Nothing, deadline, ladder)),
        1
    );
    assert_eq!(
        plain(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)])),
        Value::Float(2.0)
    );
}

#[test]
fn what_is_struck_before_it_has_begun_ends_by_the_first_rung() {
    let worker = worker();
    let mut ladder = Ladder::default();
    (ladder.cancel, ladder.interrupt) = (PATIENCE, PATIENCE);
    for round in 0..150 {
        let coroutine = reference(&worker, call(&worker, "worked:waits", &mut [Raw::Float(600.0)]));
        // From before the call is sent until its coroutine runs.
        let soon = Duration::from_micros(20 * round);
        let mut awaits = Request::new("s", Verb::Await, Place::Receiver, &mut []).on(coroutine.token);
        let ended = rung(worker.call_until(&mut awaits, &mut Nothing, Instant::now() + soon, ladder));
        assert!(ended < 2, "{ended} after {soon:?}");
        let mut loops = Request::new("s", Verb::Call, Place::Path("worked", "forever"), &mut []);
        let ended = rung(worker.call_until(&mut loops, &mut Nothing, Instant::now() + soon, ladder));
        assert!([0, 2].contains(&ended), "{ended} after {soon:?}");
    }
}
