//! Calls, references, exceptions: one question and one answer.

use snakebridge::__private::remote::{
    Failure, Node, Nothing, Place, Request, Verb, Want, facts::can, frame::kind,
};
use snakebridge::Value;
use snakebridge::backend::{Raw, Site};
use snakebridge::error::RefLost;

use crate::support::{call, method, on, plain, raised, reference, worker};

static SQRT: Site = Site::function("math", "sqrt");
static INT: Site = Site::function("builtins", "int").keywords(&["base"]);

#[test]
fn a_site_is_described_once() {
    let worker = worker();
    for number in [16.0, 25.0] {
        let mut args = [Raw::Float(number)];
        let reply = worker.call(
            &mut Request::new("s", Verb::Call, Place::Site(&SQRT), &mut args),
            &mut Nothing,
        );
        assert_eq!(plain(reply), Value::Float(number.sqrt()));
    }
    // The last required argument by its name.
    let mut args = [Raw::Str("ff".into()), Raw::Int(16)];
    let reply = worker.call(
        &mut Request::new("s", Verb::Call, Place::Site(&INT), &mut args),
        &mut Nothing,
    );
    assert_eq!(plain(reply), Value::Int(255));
}

#[test]
fn a_submodule_is_imported_by_its_path() {
    assert_eq!(
        plain(call(
            &worker(),
            "xml:etree.ElementTree.iselement",
            &mut [Raw::Int(1)]
        )),
        Value::Bool(false)
    );
}

#[test]
fn an_object_stays_and_its_class_is_described() {
    let worker = worker();
    let pattern = reference(
        &worker,
        call(&worker, "re:compile", &mut [Raw::Str("a(b)".into())]),
    );
    assert_eq!(
        (pattern.class.type_name().as_str(), pattern.base.clone()),
        ("re.Pattern", None)
    );
    let found = reference(
        &worker,
        method(&worker, pattern.token, "search", &mut [Raw::Str("xab".into())]),
    );
    assert_eq!(
        plain(method(&worker, found.token, "group", &mut [Raw::Int(1)])),
        Value::Str("b".into())
    );
    assert!(found.class.can(can::ITERATE) && !found.class.can(can::CALL));
    let again = reference(&worker, call(&worker, "re:compile", &mut [Raw::Str("c".into())]));
    assert_eq!(again.class, pattern.class);
    let text = on(&worker, pattern.token, Verb::Repr, &mut [], Want::Plain);
    assert_eq!(plain(text), Value::Str("re.compile('a(b)')".into()));
    let mut args = [Raw::Str("re".into()), Raw::Str("Pattern".into()), Raw::Bool(true)];
    assert_eq!(
        plain(on(&worker, pattern.token, Verb::Instance, &mut args, Want::Plain)),
        Value::Bool(true)
    );
}

#[test]
fn what_is_freed_is_gone_and_says_why() {
    let worker = worker();
    let pattern = reference(&worker, call(&worker, "re:compile", &mut [Raw::Str("a".into())]));
    let other = reference(&worker, call(&worker, "re:compile", &mut [Raw::Str("b".into())]));
    let mut request = Request::new("s", Verb::Str, Place::Receiver, &mut []).on(pattern.token);
    let freed = [pattern.token];
    request.freed = &freed;
    // Releases come first.
    let lost = worker.call(&mut request, &mut Nothing);
    assert!(matches!(lost, Err(Failure::Ref { token, reason: RefLost::Released }) if token == pattern.token));
    worker.end_session("s").unwrap();
    worker.statistics(crate::support::PATIENCE).unwrap();
    let lost = on(&worker, other.token, Verb::Str, &mut [], Want::Plain);
    assert!(matches!(
        lost,
        Err(Failure::Ref {
            reason: RefLost::SessionReleased,
            ..
        })
    ));
    let lost = on(&worker, 1 << 40, Verb::Str, &mut [], Want::Plain);
    assert!(matches!(
        lost,
        Err(Failure::Ref {
            reason: RefLost::Unknown,
            ..
        })
    ));
}

#[test]
fn limits_of_a_session_are_kept_in_the_worker() {
    let worker = worker();
    worker.limit_session("s", None, Some(1)).unwrap();
    worker.statistics(crate::support::PATIENCE).unwrap();
    let first = reference(&worker, call(&worker, "re:compile", &mut [Raw::Str("a".into())]));
    let second = reference(&worker, call(&worker, "re:compile", &mut [Raw::Str("b".into())]));
    let lost = on(&worker, first.token, Verb::Str, &mut [], Want::Plain);
    assert!(matches!(
        lost,
        Err(Failure::Ref {
            reason: RefLost::Evicted,
            ..
        })
    ));
    on(&worker, second.token, Verb::Hash, &mut [], Want::Plain).unwrap();
    worker.limit_session("s", Some(0.05), None).unwrap();
    crate::support::until("the object expires", || {
        std::thread::sleep(std::time::Duration::from_millis(100));
        let lost = on(&worker, second.token, Verb::Str, &mut [], Want::Plain);
        matches!(
            lost,
            Err(Failure::Ref {
                reason: RefLost::Expired,
                ..
            })
        )
    });
}

#[test]
fn an_exception_arrives_with_its_facts() {
    let worker = worker();
    let error = raised(&worker, call(&worker, "worked:fails", &mut []));
    assert_eq!(
        (error.reference.class.type_name().as_str(), error.message.as_str()),
        ("ValueError", "('second', 7)")
    );
    assert_eq!(error.args, ["'second'", "7"]);
    let bases: Vec<&str> = error
        .reference
        .class
        .mro
        .iter()
        .map(|(_, name)| name.as_str())
        .collect();
    assert_eq!(bases, ["ValueError", "Exception", "BaseException", "object"]);
    let cause = error.cause.unwrap();
    assert_eq!(
        (cause.reference.class.type_name().as_str(), cause.message.as_str()),
        ("KeyError", "'first'")
    );
    let frame = error.frames.first().unwrap();
    assert_eq!((frame.function.as_str(), error.frames.len()), ("fails", 1));
    assert_eq!(
        frame.source.as_deref(),
        Some("raise ValueError(\"second\", 7) from error")
    );
    // The exception itself is there as well.
    let args = worker.call(
        &mut Request::new("s", Verb::Get, Place::Member("args"), &mut []).on(error.reference.token),
        &mut Nothing,
    );
    assert_eq!(
        plain(args),
        Value::Tuple(vec![Value::Str("second".into()), Value::Int(7)])
    );
    // The lane is as before.
    assert_eq!(
        plain(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)])),
        Value::Float(2.0)
    );
}

#[test]
fn what_marshal_would_take_for_bytes_is_asked_for_again() {
    let worker = worker();
    let reply = call(&worker, "worked:doubtful", &mut []).unwrap();
    assert_eq!(reply.kind(), kind::TAGGED);
    let value = reply.value().unwrap();
    let items = value.items().unwrap();
    assert_eq!((&items[0], &items[2]), (&Node::Int(1), &Node::Bytes(b"ab")));
    let classes: Vec<_> = [1, 3, 4, 5]
        .map(|index| {
            worker
                .classes()
                .reference(&items[index])
                .unwrap()
                .class
                .type_name()
        })
        .into();
    assert_eq!(classes, ["bytearray", "memoryview", "ellipsis", "str"]);
}

#[test]
fn references_stand_at_the_leaves() {
    let worker = worker();
    let reply = call(&worker, "worked:with_refs", &mut []).unwrap();
    let value = reply.value().unwrap();
    let (1, [pairs]) = value.tag().unwrap() else {
        panic!("{value:?}")
    };
    let pairs: Vec<_> = pairs
        .items()
        .unwrap()
        .iter()
        .map(|pair| pair.items().unwrap())
        .collect();
    let number = worker.classes().reference(&pairs[0][1]).unwrap();
    assert_eq!(
        (number.class.type_name().as_str(), number.base),
        ("worked.Number", Some(Value::Int(5)))
    );
    // The same object is one reference.
    let key = worker.classes().reference(&pairs[1][0]).unwrap();
    let item = worker
        .classes()
        .reference(&pairs[1][1].items().unwrap()[0])
        .unwrap();
    assert_eq!(
        (key.class.type_name().as_str(), key.token),
        ("object", item.token)
    );
    assert_eq!(
        pairs[2][1].plain().unwrap(),
        Value::Tuple(vec![Value::Int(1), Value::Float(2.5), Value::None])
    );
    assert!(matches!(pairs[3][1].tag(), Some((2, [Node::Tuple(items)])) if items.len() == 1));
}

#[test]
fn cycles_and_deep_values_end_in_references() {
    let worker = worker();
    let reply = call(&worker, "worked:cycle", &mut []).unwrap();
    let value = reply.value().unwrap();
    assert_eq!(
        worker
            .classes()
            .reference(&value.items().unwrap()[1])
            .unwrap()
            .class
            .type_name(),
        "list"
    );
    for (levels, whole) in [(95, true), (96, false), (1000, false), (5000, false)] {
        let reply = call(&worker, "worked:nested", &mut [Raw::Int(levels)]).unwrap();
        assert_eq!(reply.kind() == kind::VALUE, whole, "{levels}");
        let (mut value, mut depth) = (&reply.value().unwrap(), 0);
        while let Node::List(items) = value {
            depth += 1;
            match items.first() {
                Some(item) => value = item,
                None => break,
            }
        }
        assert_eq!(depth, 96.min(levels + 1), "{levels}");
        assert_eq!(worker.classes().reference(value).is_none(), whole, "{levels}");
    }
}

#[test]
fn a_list_is_a_reference_where_one_is_wanted() {
    let worker = worker();
    let mut args = [Raw::List(vec![Raw::Int(1)])];
    let mut request = Request::new("s", Verb::Call, Place::Path("builtins", "list"), &mut args);
    request.want = Want::Object;
    let list = reference(&worker, worker.call(&mut request, &mut Nothing));
    method(&worker, list.token, "append", &mut [Raw::Int(2)]).unwrap();
    let read = on(&worker, list.token, Verb::Read, &mut [], Want::Plain);
    assert_eq!(plain(read), Value::List(vec![Value::Int(1), Value::Int(2)]));
    // Or afterwards.
    let mut lane = worker.lane("again").unwrap();
    let mut args = [Raw::Tuple(vec![Raw::Int(7)])];
    let mut request = Request::new("s", Verb::Call, Place::Path("builtins", "list"), &mut args);
    request.want = Want::Plain;
    assert_eq!(
        plain(worker.call_on(&mut lane, &mut request, &mut Nothing)),
        Value::List(vec![Value::Int(7)])
    );
    let list = reference(&worker, worker.again(&mut lane, Want::Object, &mut Nothing));
    worker.give_back(lane);
    assert_eq!(
        plain(on(&worker, list.token, Verb::Length, &mut [], Want::Plain)),
        Value::Int(1)
    );
}

#[test]
fn a_frame_over_the_limit_is_refused_on_either_side() {
    let mut options = crate::support::options();
    (options.frame, options.arena) = (200_000, 0);
    let worker = crate::support::worker_with(&options);
    let answer = call(&worker, "builtins:bytes", &mut [Raw::Int(300_000)]);
    assert!(
        matches!(
            answer,
            Err(Failure::TooLarge {
                length: 300_016,
                limit: 200_000,
                answer: true
            })
        ),
        "{answer:?}"
    );
    let question = call(
        &worker,
        "builtins:len",
        &mut [Raw::Str("x".repeat(300_000).into())],
    );
    assert!(
        matches!(question, Err(Failure::TooLarge { answer: false, .. })),
        "{question:?}"
    );
    assert_eq!(
        plain(call(&worker, "builtins:len", &mut [Raw::Str("xy".into())])),
        Value::Int(2)
    );
}

#[test]
fn arguments_of_every_form_arrive() {
    let worker = worker();
    let dict = Raw::Dict(vec![
        (
            Raw::Tuple(vec![Raw::Int(1)]),
            Raw::Set(vec![Raw::Str("a".into())]),
        ),
        (Raw::None, Raw::Wide(1 << 100)),
        (Raw::Bytes(b"k"[..].into()), Raw::Complex(1.0, -0.0)),
    ]);
    let path = std::path::Path::new(std::ffi::OsStr::new("a/é"));
    let odd: &std::ffi::OsStr = std::os::unix::ffi::OsStrExt::from_bytes(b"a\xff");
    let mut args = [Raw::List(vec![
        dict,
        Raw::Path(path.into()),
        Raw::Path(std::path::Path::new(odd).into()),
    ])];
    let text = plain(call(&worker, "builtins:ascii", &mut args));
    let expected =
        r"[{(1,): {'a'}, None: 1267650600228229401496703205376, b'k': (1-0j)}, 'a/\xe9', 'a\udcff']";
    assert_eq!(text, Value::Str(expected.into()));
    // What cannot be hashed is Python's error, and the lane is as before.
    let mut args = [Raw::Dict(vec![(Raw::List(vec![]), Raw::None)])];
    let error = raised(&worker, call(&worker, "builtins:len", &mut args));
    assert_eq!(error.reference.class.type_name(), "TypeError");
    let mut args = [Raw::Str("k".into())];
    let mut request = Request::new("s", Verb::Call, Place::Path("builtins", "dict"), &mut []);
    let mut kwargs = [("type".into(), std::mem::replace(&mut args[0], Raw::None))];
    request.kwargs = &mut kwargs;
    let dict = plain(worker.call(&mut request, &mut Nothing));
    assert_eq!(
        dict,
        Value::Dict(vec![(Value::Str("type".into()), Value::Str("k".into()))])
    );
}
