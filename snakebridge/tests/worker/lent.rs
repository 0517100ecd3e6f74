//! What the host lends to a call: closures, which may call again, and iterators. And iterators of Python, in batches.

use std::sync::{Arc, Mutex};

use snakebridge::__private::remote::{
    Failure, Given, Lane, Lends, Node, Nothing, Place, Question, Reply, Request, Serves, Verb, Want, Worker,
    frame::kind,
};
use snakebridge::backend::Raw;
use snakebridge::{Object, Result, Value};

use crate::support::{PATIENCE, call, options, plain, raised, reference, until, worker, worker_with};

type Answer = dyn FnMut(&mut Lane, &Question<'_>) -> Given + Send;

/// Lends one thing, whatever is asked.
struct One(Box<Answer>);

impl Lends for One {
    fn token(&mut self, _: &Object) -> Result<u64> {
        panic!("no handles here")
    }

    fn closure(&mut self, _: snakebridge::__private::Callback) -> Result<u64> {
        Ok(1)
    }

    fn iterator(&mut self, _: snakebridge::__private::remote::Pulled) -> Result<u64> {
        Ok(2)
    }
}

impl Serves for One {
    fn answer(&mut self, lane: &mut Lane, question: &Question<'_>) -> Given {
        (self.0)(lane, question)
    }
}

fn closure() -> Raw<'static> {
    Raw::from(snakebridge::__private::Callback::new(1, |_| Ok(Raw::None)))
}

fn number(question: &Question<'_>) -> i64 {
    match question {
        Question::Call {
            number: 1,
            args: [Node::Int(number)],
            kwargs: [],
        } => *number,
        other => panic!("{other:?}"),
    }
}

fn run(worker: &Worker, symbol: &str, args: &mut [Raw<'_>], serves: &mut One) -> Result<Reply, Failure> {
    let (module, path) = symbol.split_once(':').unwrap();
    worker.call(
        &mut Request::new("s", Verb::Call, Place::Path(module, path), args),
        serves,
    )
}

#[test]
fn a_closure_is_called() {
    let worker = worker();
    let mut serves = One(Box::new(|_, question| {
        Given::Result(Raw::Int(number(question) * 2))
    }));
    let found = plain(run(
        &worker,
        "worked:twice",
        &mut [closure(), Raw::Int(5)],
        &mut serves,
    ));
    assert_eq!(found, Value::Int(20));
    until("the closure is dropped in Python", || {
        worker.take_dropped().contains(&1)
    });
}

#[test]
fn a_closure_calls_python_on_the_same_lane() {
    let worker = worker();
    let inner = worker.clone();
    let mut serves = One(Box::new(move |lane, question| {
        let mut args = [Raw::Int(number(question)), Raw::Int(1)];
        let mut request = Request::new("s", Verb::Call, Place::Path("operator", "add"), &mut args);
        let reply = inner.call_on(lane, &mut request, &mut Nothing).unwrap();
        Given::Result(Raw::Int(match reply.value().unwrap() {
            Node::Int(number) => number,
            other => panic!("{other:?}"),
        }))
    }));
    let found = plain(run(
        &worker,
        "worked:twice",
        &mut [closure(), Raw::Int(5)],
        &mut serves,
    ));
    assert_eq!(found, Value::Int(7));
}

#[test]
fn what_a_closure_fails_with_comes_back() {
    let worker = worker();
    let mut serves = One(Box::new(|_, _| Given::RaiseHost("no such thing".to_owned(), 77)));
    let error = raised(
        &worker,
        run(
            &worker,
            "worked:twice",
            &mut [closure(), Raw::Int(5)],
            &mut serves,
        ),
    );
    assert_eq!(
        (error.of_host, error.message.as_str()),
        (Some(77), "no such thing")
    );
    assert_eq!(error.reference.class.mro[1].1, "RuntimeError");
    let mut serves = One(Box::new(|_, _| {
        Given::RaiseNew("builtins".into(), "LookupError".into(), "not there".into())
    }));
    let error = raised(
        &worker,
        run(
            &worker,
            "worked:twice",
            &mut [closure(), Raw::Int(5)],
            &mut serves,
        ),
    );
    assert_eq!(
        (error.reference.class.type_name().as_str(), error.of_host),
        ("LookupError", None)
    );
}

#[test]
fn a_thread_of_python_calls_on_a_lane_that_it_asks_for() {
    let mut options = options();
    options.listener = Some(Arc::new(|| {
        Box::new(One(Box::new(|_, question| {
            Given::Result(Raw::Int(number(question) + 100))
        })))
    }));
    let worker = worker_with(&options);
    for _ in 0..3 {
        let mut serves = One(Box::new(|_, _| panic!("not on this lane")));
        let found = plain(run(
            &worker,
            "worked:in_thread",
            &mut [closure(), Raw::Int(5)],
            &mut serves,
        ));
        assert_eq!(found, Value::Int(105));
    }
    // One for the calls, and one that was asked for once.
    let Value::Dict(statistics) = worker.statistics(PATIENCE).unwrap() else {
        panic!("no statistics")
    };
    assert!(
        statistics.contains(&(Value::Str("lanes".into()), Value::Int(2))),
        "{statistics:?}"
    );
}

#[test]
fn an_iterator_is_pulled_in_batches() {
    let worker = worker();
    let counts = Arc::new(Mutex::new(Vec::new()));
    let (asked, mut next) = (counts.clone(), 0..600_i64);
    let mut serves = One(Box::new(move |_, question| match question {
        Question::Pull { number: 2, count } => {
            asked.lock().unwrap().push(*count);
            let items: Vec<_> = next.by_ref().take(*count).map(Raw::Int).collect();
            let ended = items.len() < *count;
            Given::Items(items, ended)
        }
        other => panic!("{other:?}"),
    }));
    let pulled = Raw::Iter(snakebridge::__private::remote::Pulled::new(std::iter::empty()));
    let found = plain(run(&worker, "worked:total", &mut [pulled], &mut serves));
    assert_eq!(found, Value::Int((0..600).sum()));
    assert_eq!(*counts.lock().unwrap(), [1, 2, 4, 8, 16, 32, 64, 128, 256, 256]);
    until("the iterator is dropped in Python", || {
        worker.take_dropped().contains(&2)
    });
}

/// `next` of so many at a time: the elements, and whether it was the end.
fn batch(worker: &Worker, token: u64, most: i64) -> Option<(Value, bool)> {
    let mut args = [Raw::Int(most)];
    let mut request = Request::new("s", Verb::Next, Place::Receiver, &mut args).on(token);
    let reply = worker.call(&mut request, &mut Nothing).unwrap();
    if reply.kind() == kind::END {
        return None;
    }
    let parts = reply.parts().unwrap();
    Some((parts[0].plain().unwrap(), parts[1] == Node::Bool(true)))
}

#[test]
fn an_iterator_of_python_is_read_in_batches_and_not_beyond() {
    let worker = worker();
    let iterator = reference(&worker, call(&worker, "worked:counted", &mut [Raw::Int(5)]));
    let ints = |numbers: std::ops::Range<i64>| Value::List(numbers.map(Value::Int).collect());
    assert_eq!(batch(&worker, iterator.token, 2), Some((ints(0..2), false)));
    let seen = worker.call(
        &mut Request::new("s", Verb::Get, Place::Path("worked", "seen"), &mut []),
        &mut Nothing,
    );
    assert_eq!(plain(seen), ints(0..2));
    assert_eq!(batch(&worker, iterator.token, 256), Some((ints(2..5), true)));
    assert_eq!(batch(&worker, iterator.token, 256), None);
}

#[test]
fn what_comes_before_an_error_is_not_lost() {
    let worker = worker();
    let iterator = reference(&worker, call(&worker, "worked:breaks", &mut [Raw::Int(2)]));
    let mut args = [Raw::Int(256)];
    let mut request = Request::new("s", Verb::Next, Place::Receiver, &mut args).on(iterator.token);
    let reply = worker.call(&mut request, &mut Nothing).unwrap();
    let parts = reply.parts().unwrap();
    assert_eq!((reply.kind(), parts.len()), (kind::TAGGED, 3));
    assert_eq!(
        parts[0].plain().unwrap(),
        Value::List(vec![Value::Int(0), Value::Int(1)])
    );
    assert_eq!(worker.classes().raised(&parts[2]).unwrap().message, "broken");
    assert_eq!(batch(&worker, iterator.token, 256), None);
}

#[test]
fn elements_with_a_buffer_are_references() {
    let worker = worker();
    let mut args = [Raw::Bytes(b"ab"[..].into())];
    let list = reference(
        &worker,
        worker.call(
            &mut Request {
                want: Want::Object,
                ..Request::new(
                    "s",
                    Verb::Call,
                    Place::Path("re", "finditer"),
                    &mut [
                        Raw::Bytes(b"."[..].into()),
                        std::mem::replace(&mut args[0], Raw::None),
                    ],
                )
            },
            &mut Nothing,
        ),
    );
    let mut args = [Raw::Int(2)];
    let mut request = Request::new("s", Verb::Next, Place::Receiver, &mut args).on(list.token);
    let reply = worker.call(&mut request, &mut Nothing).unwrap();
    let parts = reply.parts().unwrap();
    let classes: Vec<_> = parts[0]
        .items()
        .unwrap()
        .iter()
        .map(|item| worker.classes().reference(item))
        .collect();
    assert_eq!((reply.kind(), classes.len()), (kind::TAGGED, 2));
    assert!(
        classes
            .iter()
            .all(|class| class.as_ref().unwrap().class.type_name() == "re.Match")
    );
}
