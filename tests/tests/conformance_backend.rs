//! The seam: a second backend, made of plain Rust, runs the same API over sessions, references and errors.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;
use snakebridge::{
    Error, Handle, Object, Session, Value, attr,
    backend::{Backend, ClassFacts, Context, Facts, Operation, Raw, Read, Returned, Target, Verb},
    call, call_as,
    error::RefLost,
    method, method_as, set_attr, with_session,
};

type Result<T = ()> = snakebridge::Result<T>;

/// Boxes that hold one value each: `box.Box(value)`, `.value`, `.get()`, `.same()`, `box.echo(..)`, `box.fail()`.
#[derive(Default)]
struct Boxes {
    next: AtomicU64,
    content: Mutex<BTreeMap<u64, Value>>,
}

impl Boxes {
    fn open(id: &str) -> Result<(Arc<Boxes>, Session)> {
        let boxes = Arc::new(Boxes::default());
        let backend: Arc<dyn Backend> = boxes.clone();
        let session = Session::builder().id(id).backend(backend).open()?;
        Ok((boxes, session))
    }

    fn make(&self, value: Value, session: &Session) -> Result<Value> {
        let token = self.next.fetch_add(1, Ordering::Relaxed);
        self.content.lock().insert(token, value);
        let class = Arc::new(ClassFacts::new("Box", "box.Box"));
        session.adopt(token, Facts::new(class), "box").map(Value::Ref)
    }

    fn token(object: &Object) -> Result<u64> {
        Ok(Handle::reference(object)
            .remote_token()?
            .expect("an object of this backend"))
    }

    fn value(raw: &Raw<'_>) -> Value {
        match raw {
            Raw::None => Value::None,
            Raw::Bool(value) => Value::Bool(*value),
            Raw::Int(value) => Value::Int(*value),
            Raw::Float(value) => Value::Float(*value),
            Raw::Str(value) => Value::Str(value.to_string()),
            Raw::Object(object) => Value::Ref((*object).clone()),
            Raw::Value(value) => (*value).clone(),
            Raw::List(items) => Value::List(items.iter().map(Boxes::value).collect()),
            other => panic!("the mock does not take {other:?}"),
        }
    }

    fn run(&self, operation: &Operation<'_, '_>, session: &Session) -> Result<Value> {
        let first = || operation.args.first().map_or(Value::None, Boxes::value);
        match (operation.verb, operation.target, operation.receiver) {
            (
                Verb::Call,
                Target::Path {
                    module: "box",
                    path: "Box",
                },
                None,
            ) => self.make(first(), session),
            (
                Verb::Call,
                Target::Path {
                    module: "box",
                    path: "echo",
                },
                None,
            ) => Ok(Value::List(operation.args.iter().map(Boxes::value).collect())),
            (Verb::Call, Target::Member("get"), Some(receiver))
            | (Verb::Get, Target::Member("value"), Some(receiver)) => {
                Ok(self.content.lock()[&Boxes::token(receiver)?].clone())
            }
            (Verb::Set, Target::Member("value"), Some(receiver)) => {
                self.content.lock().insert(Boxes::token(receiver)?, first());
                Ok(Value::None)
            }
            (Verb::Call, Target::Member("same"), Some(receiver)) => Ok(Value::Ref(receiver.clone())),
            _ => Err(Error::arguments(operation.symbol(), "the mock cannot do this")),
        }
    }
}

impl Backend for Boxes {
    fn perform(&self, operation: Operation<'_, '_>, session: &Session, read: Read<'_>) -> Result<()> {
        let value = self.run(&operation, session)?;
        let context = Context::remote(&operation, session);
        read(&Returned::plain(&value, &context))
    }

    fn release(&self, token: u64) {
        self.content.lock().remove(&token);
    }

    fn pool_name(&self) -> Option<&str> {
        Some("boxes")
    }
}

#[test]
fn plain_values_and_types_go_through_the_seam() -> Result {
    let (_, session) = Boxes::open("mock-values")?;
    with_session(&session, || {
        let sent = Value::List(vec![
            Value::None,
            Value::Bool(true),
            Value::Int(1),
            Value::Float(1.0),
        ]);
        let echoed = call("box", "echo", (Value::None, true, 1, 1.0))?;
        assert_eq!(echoed, sent, "None, True, 1 and 1.0 stay four values");
        let typed: Vec<i64> = call_as("box", "echo", (1, 2, 3))?;
        assert_eq!(typed, [1, 2, 3]);
        match call_as::<Vec<i64>>("box", "echo", (1, "two")) {
            Err(Error::TypeMismatch {
                symbol,
                path,
                expected,
                got,
                ..
            }) => {
                assert_eq!((symbol.as_str(), path.as_str()), ("box.echo", "[1]"));
                assert_eq!((expected.as_str(), got.as_str()), ("int", "str"));
            }
            other => panic!("{other:?}"),
        }
        let failed = call("box", "nothing", ()).unwrap_err();
        assert!(matches!(failed, Error::Arguments { symbol, .. } if symbol == "box.nothing"));
        Ok(())
    })
}

#[test]
fn r01_r03_r08_references_of_another_backend() -> Result {
    let (boxes, session) = Boxes::open("mock-refs")?;
    let object: Object = with_session(&session, || call_as("box", "Box", (5,)))?;
    let reference = Handle::reference(&object);
    assert_eq!(reference.session_id(), "mock-refs");
    assert_eq!(reference.type_name()?, "Box");
    assert_eq!(reference.qualified_type()?, "box.Box");
    assert_eq!(
        (reference.python_module(), reference.pool_name()),
        ("box", Some("boxes"))
    );
    // S4: outside of the session the receiver decides, and with it the backend.
    assert_eq!(attr(&object, "value")?, Value::Int(5));
    set_attr(&object, "value", 6)?;
    assert_eq!(method(&object, "get", ())?, Value::Int(6));
    let same: Object = method_as(&object, "same", ())?;
    assert!(Handle::is(&same, &object));
    let clone = object.clone();
    drop((object, same));
    assert_eq!(boxes.content.lock().len(), 1);
    drop(clone);
    assert_eq!(boxes.content.lock().len(), 0);
    Ok(())
}

#[test]
fn r04_r05_r06_pins_release_and_reasons() -> Result {
    let (boxes, session) = Boxes::open("mock-pins")?;
    let object: Object = with_session(&session, || call_as("box", "Box", (1,)))?;
    let clone = object.clone();
    Handle::release(object);
    assert_eq!(boxes.content.lock().len(), 0);
    match attr(&clone, "value") {
        Err(Error::RefNotFound {
            session_id, reason, ..
        }) => {
            assert_eq!((session_id.as_str(), reason), ("mock-pins", RefLost::Released));
        }
        other => panic!("{other:?}"),
    }
    let second: Object = with_session(&session, || call_as("box", "Box", (2,)))?;
    assert!(snakebridge::Session::release("mock-pins"));
    assert_eq!(boxes.content.lock().len(), 0);
    assert!(matches!(
        attr(&second, "value"),
        Err(Error::RefNotFound {
            reason: RefLost::SessionReleased,
            ..
        })
    ));
    Ok(())
}

#[test]
fn s06_backends_do_not_mix() -> Result {
    let (_, session) = Boxes::open("mock-mix")?;
    let foreign: Object = with_session(&session, || call_as("box", "Box", (1,)))?;
    let own: Object = call_as("builtins", "object", ())?;
    let error = with_session(&session, || call("box", "echo", (&own,))).unwrap_err();
    assert!(
        matches!(error, Error::SessionMismatch { expected_session, .. } if expected_session == "mock-mix")
    );
    let error = method(&own, "__eq__", (&foreign,)).unwrap_err();
    assert!(matches!(error, Error::SessionMismatch { actual_session, .. } if actual_session == "mock-mix"));
    Ok(())
}

#[test]
fn s09_limits_hold_for_every_backend() -> Result {
    let boxes = Arc::new(Boxes::default());
    let backend: Arc<dyn Backend> = boxes.clone();
    let session = Session::builder()
        .id("mock-limits")
        .max_refs(2)
        .backend(backend)
        .open()?;
    with_session(&session, || {
        let all: Vec<Object> = (0..5)
            .map(|n| call_as("box", "Box", (n,)))
            .collect::<Result<_>>()?;
        let alive: Vec<bool> = all
            .iter()
            .map(|object| Handle::reference(object).is_alive())
            .collect();
        assert_eq!(alive, [false, false, false, true, true]);
        assert_eq!(boxes.content.lock().len(), 2);
        assert_eq!(session.statistics().evicted, 3);
        Ok(())
    })
}
