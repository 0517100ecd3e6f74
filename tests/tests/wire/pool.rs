//! Refs of another backend on the wire: the same forms, with the pool's name, found in the pool's session only.

use std::collections::BTreeSet;
use std::sync::Arc;

use parking_lot::Mutex;
use serde_json::json;
use snakebridge::{
    Error, Handle, Session, Value,
    backend::{Backend, ClassFacts, Context, Facts, Operation, Read, Returned, Target, Verb},
};

use super::Result;

/// Holds objects by number and can do nothing with them.
#[derive(Default)]
struct Shelf(Mutex<BTreeSet<u64>>);

impl Backend for Shelf {
    fn perform(&self, operation: Operation<'_, '_>, session: &Session, read: Read<'_>) -> Result {
        let value = match (operation.verb, operation.target, operation.receiver) {
            (Verb::IsInstance, Target::Class(class), Some(receiver)) => {
                let token = Handle::reference(receiver).remote_token()?;
                Value::Bool(token == Some(2) && class.symbol() == "collections.abc.Iterator")
            }
            (Verb::Get, Target::Path { module: "sys", .. }, _) => Value::FrozenSet(vec!["re".into()]),
            _ => return Err(Error::arguments(operation.symbol(), "a shelf runs nothing")),
        };
        read(&Returned::plain(&value, &Context::remote(&operation, session)))
    }

    fn release(&self, token: u64) {
        self.0.lock().insert(token);
    }

    fn pool_name(&self) -> Option<&str> {
        Some("shelf")
    }
}

#[test]
fn w13_w15_w17_r04_refs_of_another_backend_travel_the_same_way() -> Result {
    let shelf = Arc::new(Shelf::default());
    let session = Session::builder()
        .id("w13-pool")
        .backend(Arc::clone(&shelf) as Arc<dyn Backend>)
        .open()?;
    let class = Arc::new(ClassFacts::new("Thing", "shelf.Thing"));
    let object = |token| session.adopt(token, Facts::new(Arc::clone(&class)), "shelf");
    let (thing, stream) = (object(1)?, object(2)?);
    let value = Value::Tuple(vec![Value::Ref(thing.clone()), 7.into(), Value::Ref(stream)]);
    let deep = (0..101).fold(Value::None, |inner, _| Value::List(vec![inner]));
    assert!(session.encode(&Value::List(vec![value.clone(), deep])).is_err());
    assert_eq!(session.statistics().pinned, 0);

    let json = session.encode(&value)?;
    let first = &json["elements"][0];
    assert_eq!(
        (&first["__type__"], &first["pool_name"]),
        (&json!("ref"), &json!("shelf"))
    );
    assert_eq!(
        (&first["type_name"], &first["qualified_type"]),
        (&json!("Thing"), &json!("shelf.Thing"))
    );
    assert_eq!(json["elements"][2]["__type__"], "stream_ref");
    let back = session.decode(&json)?;
    assert_eq!(back, value);
    assert!(Handle::is(&session.resolve(first)?, &thing));
    drop((value, back, thing));
    assert!(shelf.0.lock().is_empty(), "pinned without a handle");

    // The embedded interpreter has no such pool, and the shelf makes no dates.
    let embedded = Session::builder().id("w13-no-pool").open()?;
    let mut forged = first.clone();
    forged["session_id"] = json!("w13-no-pool");
    assert!(matches!(
        embedded.decode(&forged).unwrap_err(),
        Error::Environment { .. }
    ));
    let date = json!({"__type__": "date", "__schema__": 1, "value": "2024-01-01"});
    assert!(matches!(
        session.decode(&date).unwrap_err(),
        Error::InvalidWire { .. }
    ));

    assert!(session.release_ref(first["id"].as_str().expect("an id")));
    assert_eq!(shelf.0.lock().iter().copied().collect::<Vec<_>>(), [1]);
    Ok(())
}
