//! A backend for tests: the interpreter of this process behind everything that a backend in another process lacks. Nothing is read
//! in place, objects are numbers with facts, and closures get data: what a worker would do, without one.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;

use super::{
    Abilities, Backend, ClassFacts, Context, Facts, FromPython, Operation, Placement, PyKind, Read, Returned,
    Target, Verb, Want, about, embedded,
};
use crate::bridge::callback::Callback;
use crate::bridge::error::{Error, Result};
use crate::bridge::event_loop;
use crate::bridge::exception::{PyException, Raised};
use crate::bridge::object::{Handle, Object};
use crate::bridge::origin::Origin;
use crate::bridge::raw::{New, Pulled, Raw};
use crate::bridge::session::scope::{self, Chosen};
use crate::bridge::session::{Session, with_session};
use crate::bridge::value::{Value, scalar_of};
use crate::interpreter::attach;

/// How many exceptions of one chain are told of.
const CHAIN: usize = 32;

/// The backend, and the placement of all sessions in it.
pub(crate) struct Forward(Arc<Shared>);

struct Shared {
    /// The session in which the objects are kept.
    inside: Session,
    next: AtomicU64,
    objects: Mutex<HashMap<u64, Object>>,
}

impl Forward {
    pub(crate) fn new() -> Result<Forward> {
        event_loop::HELPER.make_importable()?;
        about::HELPER.make_importable()?;
        let inside = Session::builder()
            .embedded()
            .ttl(std::time::Duration::ZERO)
            .max_refs(0)
            .open()?;
        Ok(Forward(Arc::new(Shared {
            inside,
            next: AtomicU64::new(1),
            objects: Mutex::default(),
        })))
    }
}

/// One backend for all sessions, so that they may exchange objects as far as sessions may.
pub(crate) struct Everywhere(Arc<dyn Backend>);

impl Everywhere {
    pub(crate) fn new() -> Result<Everywhere> {
        Ok(Everywhere(Arc::new(Forward::new()?)))
    }
}

impl Placement for Everywhere {
    fn place(&self, _: &Session, _: Option<&Arc<dyn Backend>>) -> Result<Arc<dyn Backend>> {
        Ok(Arc::clone(&self.0))
    }
}

impl Backend for Forward {
    fn perform(&self, operation: Operation<'_, '_>, session: &Session, read: Read<'_>) -> Result<()> {
        let shared = &self.0;
        let receiver = operation
            .receiver
            .map(|object| shared.inner(object))
            .transpose()?;
        let mut args = shared.all(operation.args, session)?;
        let mut more = shared.all(operation.more, session)?;
        let mut kwargs = Vec::new();
        for (name, raw) in operation.kwargs.iter_mut() {
            let raw = std::mem::replace(raw, Raw::None);
            kwargs.push((name.clone(), shared.raw(raw, session)?));
        }
        let mut told = None;
        let inner = Operation {
            receiver: receiver.as_ref(),
            args: &mut args,
            more: &mut more,
            kwargs: &mut kwargs,
            session: Some(&shared.inside),
            ..operation
        };
        embedded::perform(inner, &mut |value| {
            told = Some(shared.node(value, operation.want, session)?);
            Ok(())
        })
        .map_err(|error| shared.outer_error(error, session))?;
        match told {
            Some(value) => {
                let context = Context {
                    target: operation.target,
                    receiver: operation.receiver,
                    origin: None,
                    session: Chosen::Borrowed(session),
                };
                read(&Returned::plain(&value, &context))
            }
            None => Ok(()),
        }
    }

    fn release(&self, token: u64) {
        let object = self.0.objects.lock().remove(&token);
        drop(object);
    }
}

impl Shared {
    /// The object of the interpreter behind a reference.
    fn inner(&self, object: &Object) -> Result<Object> {
        let reference = Handle::reference(object);
        let token = reference.remote_token()?;
        let found = token.and_then(|token| self.objects.lock().get(&token).cloned());
        found.ok_or_else(|| *reference.unbound())
    }

    fn all<'a>(self: &Arc<Self>, args: &mut [Raw<'a>], session: &Session) -> Result<Vec<Raw<'a>>> {
        let taken = args.iter_mut().map(|raw| std::mem::replace(raw, Raw::None));
        taken.map(|raw| self.raw(raw, session)).collect()
    }

    /// An argument as the interpreter takes it.
    fn raw<'a>(self: &Arc<Self>, raw: Raw<'a>, session: &Session) -> Result<Raw<'a>> {
        let all = |items: Vec<Raw<'a>>| {
            let each = items.into_iter().map(|item| self.raw(item, session));
            each.collect::<Result<Vec<_>>>()
        };
        Ok(match raw {
            Raw::Object(object) => Raw::Owned(self.inner(object)?),
            Raw::Owned(object) => Raw::Owned(self.inner(&object)?),
            Raw::Value(value) => value
                .clone()
                .with_refs(&mut |object| self.inner(&object))?
                .into_raw(),
            Raw::List(items) => Raw::List(all(items)?),
            Raw::Tuple(items) => Raw::Tuple(all(items)?),
            Raw::Set(items) => Raw::Set(all(items)?),
            Raw::FrozenSet(items) => Raw::FrozenSet(all(items)?),
            Raw::Dict(entries) => {
                let both = |(key, value)| Ok((self.raw(key, session)?, self.raw(value, session)?));
                Raw::Dict(entries.into_iter().map(both).collect::<Result<_>>()?)
            }
            Raw::New(new) => {
                let New {
                    class,
                    args,
                    kwargs,
                    ensure,
                } = *new;
                let named = |(name, raw)| Ok((name, self.raw(raw, session)?));
                Raw::New(Box::new(New {
                    class,
                    args: all(args)?,
                    kwargs: kwargs.into_iter().map(named).collect::<Result<_>>()?,
                    ensure: ensure.map(named).transpose()?,
                }))
            }
            Raw::Callback(callback) => Raw::from(self.lent(*callback, session)),
            Raw::Iter(items) => {
                let (shared, session) = (Arc::clone(self), session.clone());
                let holding = items.holding;
                let each = move |raw| shared.raw(raw, &session).unwrap_or_else(Raw::error);
                Raw::Iter(Pulled::new(items.map(each)).holding(holding))
            }
            other => other,
        })
    }

    /// A closure that gets what a worker would send.
    fn lent(self: &Arc<Self>, callback: Callback, session: &Session) -> Callback {
        let (shared, weak) = (Arc::clone(self), session.weak());
        let parameters = callback.parameters().clone();
        let run = move |arguments: &[Returned<'_>], _| {
            let session = weak.get().unwrap_or_else(scope::current);
            let values = arguments
                .iter()
                .map(|value| shared.node(value, Want::Either, &session));
            let values = values.collect::<Result<Vec<_>>>()?;
            let context = Context {
                target: Target::Path {
                    module: "snakebridge",
                    path: "callback",
                },
                receiver: None,
                origin: Some(Origin::BUILTINS),
                session: Chosen::Borrowed(&session),
            };
            let told: Vec<_> = values
                .iter()
                .map(|value| Returned::plain(value, &context))
                .collect();
            let answer = attach::detached(|| callback.run(&told));
            answer
                .and_then(|raw| shared.raw(raw, &session))
                .map_err(|error| shared.inner_error(error))
        };
        Callback::reading(parameters.count, run).shaped(parameters)
    }

    /// An exception that a closure raises, as the interpreter has it.
    fn inner_error(&self, error: Error) -> Error {
        let Error::Python(exception) = &error else {
            return error;
        };
        let object = exception.object().and_then(|object| self.inner(&object));
        match object.and_then(|object| PyException::of(&object)) {
            Ok(exception) => Error::Python(exception),
            Err(_) => error,
        }
    }

    fn outer_error(&self, error: Error, session: &Session) -> Error {
        match error {
            Error::Python(exception) => Error::Python(self.raised(&exception, session, 0).into()),
            other => other,
        }
    }

    fn raised(&self, exception: &PyException, session: &Session, depth: usize) -> Raised {
        let next = |next: Option<&PyException>| {
            let next = next.filter(|_| depth < CHAIN)?;
            Some(Box::new(self.raised(next, session, depth + 1)))
        };
        let object = with_session(&self.inside, || exception.object());
        let object = object.and_then(|object| self.refer(&object, session));
        let children = exception.exceptions().iter();
        Raised {
            type_name: exception.type_name().to_owned(),
            message: exception.message().to_owned(),
            args: exception.args().to_vec(),
            mro: exception.mro().to_vec(),
            frames: exception.frames().to_vec(),
            notes: exception.notes().to_vec(),
            exceptions: children
                .map(|child| self.raised(child, session, depth + 1))
                .collect(),
            cause: next(exception.cause()),
            context: next(exception.context()),
            object: object.ok(),
        }
    }

    /// What is sent of a result.
    fn node(&self, value: &Returned<'_>, want: Want, session: &Session) -> Result<Value> {
        let kind = value.kind();
        let each = |want: &dyn Fn(usize) -> Want| {
            let mut items = Vec::new();
            value.for_each(&mut |index, item| {
                items.push(self.node(item, want(index), session)?);
                Ok(())
            })?;
            Ok::<_, Error>(items)
        };
        match (want, kind) {
            (Want::Object, _) => self.refer(&value.object(), session).map(Value::Ref),
            (Want::Plain, _) => self.outer(Value::from_python(value)?, session),
            (Want::Each(want), PyKind::List) => each(&|_| *want).map(Value::List),
            (Want::Each(want), PyKind::Tuple) => each(&|_| *want).map(Value::Tuple),
            (Want::Each(want), PyKind::Set) => each(&|_| *want).map(Value::Set),
            (Want::Each(want), PyKind::FrozenSet) => each(&|_| *want).map(Value::FrozenSet),
            (Want::Items(wants), PyKind::Tuple) if value.len()? == wants.len() => {
                each(&|index| wants.get(index).copied().unwrap_or(Want::Either)).map(Value::Tuple)
            }
            (Want::Entries(keys, values), PyKind::Dict) => {
                let mut entries = Vec::new();
                value.for_each_entry(&mut |key, value| {
                    entries.push((
                        self.node(key, *keys, session)?,
                        self.node(value, *values, session)?,
                    ));
                    Ok(())
                })?;
                Ok(Value::Dict(entries))
            }
            _ => match scalar_of(value, kind)? {
                Some(Value::Ref(object)) => self.refer(&object, session).map(Value::Ref),
                Some(plain) => Ok(plain),
                None => self.refer(&value.object(), session).map(Value::Ref),
            },
        }
    }

    /// Data with references of the outer session at the leaves: one for each object.
    fn outer(&self, value: Value, session: &Session) -> Result<Value> {
        let mut seen = HashMap::<usize, Object>::new();
        value.with_refs(&mut |object| {
            let address = Handle::reference(&object).0.address();
            if let Some(known) = seen.get(&address) {
                return Ok(known.clone());
            }
            let fresh = self.refer(&object, session)?;
            seen.insert(address, fresh.clone());
            Ok(fresh)
        })
    }

    /// A reference of the session to an object of the interpreter.
    fn refer(&self, object: &Object, session: &Session) -> Result<Object> {
        let mut facts = None;
        let reading = Operation {
            session: Some(&self.inside),
            ..Operation::on(Verb::Read, object)
        };
        embedded::perform(reading, &mut |value| {
            facts = Some(facts_of(value, object)?);
            Ok(())
        })?;
        let facts = facts.ok_or_else(|| super::no_result("read"))?;
        let token = self.next.fetch_add(1, Ordering::Relaxed);
        self.objects.lock().insert(token, object.clone());
        let module = Handle::reference(object).python_module().to_owned();
        session.adopt(token, facts, module)
    }
}

fn facts_of(value: &Returned<'_>, object: &Object) -> Result<Facts> {
    let reference = Handle::reference(object);
    let class = ClassFacts::new(reference.type_name()?, reference.qualified_type()?);
    let (kind, base) = (value.kind(), value.base_kind());
    let able = [
        (value.is_iterable(), Abilities::ITERABLE),
        (value.is_sequence(), Abilities::SEQUENCE),
        (value.is_mapping(), Abilities::MAPPING),
        (value.is_buffer(), Abilities::BUFFER),
    ];
    let abilities = able.into_iter().filter(|(is, _)| *is);
    let abilities = abilities.fold(Abilities::default(), |all, (_, ability)| all | ability);
    let facts = Facts::new(Arc::new(class)).of_kind(kind, base).able(abilities);
    Ok(match scalar_of(value, base)? {
        Some(Value::Ref(_)) | None => facts,
        Some(plain) => facts.with_value(plain),
    })
}
