//! Large arguments and answers, through shared memory.

use std::time::{Duration, Instant};

use snakebridge::__private::Give;
use snakebridge::__private::remote::{Nothing, Place, Request, Verb, frame::kind};
use snakebridge::Value;
use snakebridge::backend::Raw;
use snakebridge::types::Shared;

use crate::support::{PATIENCE, call, options, plain, raised, until, worker, worker_with};

#[test]
fn large_bytes_go_both_ways_and_leave_nothing() {
    let worker = worker();
    let bytes: Vec<u8> = (0..1_000_003_u32)
        .map(|number| (number * 31 % 251) as u8)
        .collect();
    for _ in 0..3 {
        let reply = call(&worker, "builtins:bytes", &mut [Raw::Bytes((&bytes[..]).into())]).unwrap();
        assert_eq!(reply.kind(), kind::TAGGED);
        assert_eq!(worker.block(&reply.value().unwrap()).unwrap().unwrap(), bytes);
        until("the block is given back", || worker.shared() == 0);
    }
    let Value::Dict(statistics) = worker.statistics(PATIENCE).unwrap() else {
        panic!("no statistics")
    };
    assert!(
        statistics.contains(&(Value::Str("arena".into()), Value::Int(0))),
        "{statistics:?}"
    );
}

#[test]
fn without_shared_memory_they_are_in_the_frame() {
    let mut options = options();
    options.arena = 0;
    let worker = worker_with(&options);
    let bytes = vec![7; 1 << 20];
    let back = call(&worker, "builtins:bytes", &mut [Raw::Bytes((&bytes[..]).into())]);
    assert_eq!(plain(back), Value::Bytes(bytes));
}

#[test]
fn blocks_of_calls_that_fail_are_given_back() {
    let worker = worker();
    let bytes = vec![7_u8; 1 << 20];
    // Not sent: what comes behind it cannot be.
    let no = Raw::error(snakebridge::Error::unsupported("no"));
    let mut args = [Raw::Bytes((&bytes[..]).into()), no];
    let place = Place::Path("builtins", "len");
    let failed = worker.call(&mut Request::new("s", Verb::Call, place, &mut args), &mut Nothing);
    assert!(failed.is_err() && worker.shared() == 0, "{failed:?}");
    // Not run: the receiver is gone.
    let mut args = [Raw::Bytes((&bytes[..]).into())];
    let mut request = Request::new("s", Verb::Call, Place::Member("x"), &mut args).on(1 << 40);
    assert!(worker.call(&mut request, &mut Nothing).is_err());
    until("the block is given back", || worker.shared() == 0);
    let error = raised(
        &worker,
        call(&worker, "builtins:int", &mut [Raw::Bytes((&bytes[..]).into())]),
    );
    assert_eq!(error.reference.class.type_name(), "ValueError");
    until("the block is given back", || worker.shared() == 0);
}

#[test]
fn an_array_is_read_in_place_and_leased() {
    let worker = worker();
    let shared = Shared::from((0..1_000_000).map(f64::from).collect::<Vec<_>>());
    for symbol in ["worked:looks_at", "worked:keeps"] {
        let mut best = Duration::MAX;
        for _ in 0..5 {
            let start = Instant::now();
            let reply = call(&worker, symbol, &mut [(&shared).give()]);
            best = best.min(start.elapsed());
            let expected = [
                Value::Int(1_000_000),
                Value::Str("d".into()),
                Value::Float(999_999.0),
                Value::Bool(true),
            ];
            assert_eq!(plain(reply), Value::Tuple(expected.to_vec()));
        }
        eprintln!("8 MB of f64, {symbol}: {best:?}");
    }
    assert!(worker.shared() >= 5 * 8_000_000, "{}", worker.shared());
    call(&worker, "worked:drops", &mut []).unwrap();
    until("all are given back", || worker.shared() == 0);
    // What `memoryview` cannot cast is refused where only numpy could say what it is.
    let complex = Shared::from(vec![num_complex::Complex64::new(1.0, 2.0); 3]);
    let refused = raised(
        &worker,
        call(&worker, "worked:looks_at", &mut [(&complex).give()]),
    );
    assert!(
        refused.message.contains("complex numbers are no buffer"),
        "{refused:?}"
    );
    assert_eq!(worker.shared(), 0);
}
