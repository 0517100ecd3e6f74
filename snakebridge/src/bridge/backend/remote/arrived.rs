//! What arrives from a worker, as values and references of a session, and exceptions with their facts.

use std::cell::RefCell;
use std::sync::Arc;

use super::facts::{self, can, tag};
use super::marshal::Node;
use super::worker::Worker;
use crate::bridge::backend::{Abilities, Backend, ClassFacts, Facts, PyKind};
use crate::bridge::error::{Error, Result};
use crate::bridge::exception::Raised;
use crate::bridge::object::Object;
use crate::bridge::origin::Origin;
use crate::bridge::session::Session;
use crate::bridge::value::Value;
use crate::interpreter::ffi::Lent;

/// Reads the answers to one call.
pub(super) struct Arrived<'s> {
    pub(super) worker: &'s Worker,
    pub(super) backend: &'s Arc<dyn Backend>,
    pub(super) session: &'s Session,
    pub(super) origin: Origin,
    /// The references of this answer by number: one object is one reference.
    pub(super) seen: Vec<(u64, Object)>,
    /// Where the first bytes in shared memory are lent to, instead of being copied.
    pub(super) lent: Option<&'s RefCell<Option<Lent>>>,
}

impl Arrived<'_> {
    /// A value, with references at the leaves.
    pub(super) fn value(&mut self, node: &Node<'_>) -> Result<Value> {
        Ok(match node {
            Node::List(items) => Value::List(self.all(items)?),
            Node::Set(items) => Value::Set(self.all(items)?),
            Node::FrozenSet(items) => Value::FrozenSet(self.all(items)?),
            Node::Dict(entries) => Value::Dict(self.entries(entries)?),
            Node::Tuple(items) => match node.tag() {
                Some((kind, rest)) => self.tagged(node, kind, rest)?,
                None => Value::Tuple(self.all(items)?),
            },
            scalar => scalar
                .plain()
                .ok_or_else(|| strange("a value that has no form in Rust"))?,
        })
    }

    fn all(&mut self, items: &[Node<'_>]) -> Result<Vec<Value>> {
        items.iter().map(|item| self.value(item)).collect()
    }

    fn entries(&mut self, entries: &[(Node<'_>, Node<'_>)]) -> Result<Vec<(Value, Value)>> {
        let both = |(key, value): &(Node<'_>, Node<'_>)| Ok((self.value(key)?, self.value(value)?));
        entries.iter().map(both).collect()
    }

    fn tagged(&mut self, node: &Node<'_>, kind: u64, rest: &[Node<'_>]) -> Result<Value> {
        match (kind, rest) {
            (tag::REF, _) => {
                let reference = self.worker.classes().reference(node);
                let reference = reference.ok_or_else(|| strange("a reference of no class"))?;
                Ok(Value::Ref(self.object(reference)))
            }
            (tag::PAIRS, [Node::List(pairs)]) => {
                let pair = |pair: &Node<'_>| match pair.items() {
                    Some([key, value]) => Ok((self.value(key)?, self.value(value)?)),
                    _ => Err(strange("a pair that is none")),
                };
                pairs.iter().map(pair).collect::<Result<_>>().map(Value::Dict)
            }
            (tag::SET, [items]) => self.all(items.items().unwrap_or_default()).map(Value::Set),
            (tag::FROZEN_SET, [items]) => self.all(items.items().unwrap_or_default()).map(Value::FrozenSet),
            (tag::BLOCK, _) => {
                let found = match self.lent.take() {
                    Some(place) => self.worker.lend(node).map(|lent| {
                        place.replace(Some(lent?));
                        Ok(Vec::new())
                    }),
                    None => self.worker.block(node),
                };
                match found {
                    Some(Ok(bytes)) => Ok(Value::Bytes(bytes)),
                    Some(Err(error)) => Err(strange(&format!("bytes that are not there: {error}"))),
                    None => Err(strange("bytes in memory that is not shared")),
                }
            }
            _ => Err(strange("a tag that is not of this protocol")),
        }
    }

    /// A reference of the session.
    pub(super) fn object(&mut self, reference: facts::RemoteRef) -> Object {
        if let Some((_, known)) = self.seen.iter().find(|(token, _)| *token == reference.token) {
            return known.clone();
        }
        let token = reference.token;
        let facts = facts_of(reference);
        let object = self
            .session
            .adopt_of(Arc::clone(self.backend), token, facts, self.origin.clone());
        self.seen.push((token, object.clone()));
        object
    }

    /// An exception, with the chain behind it.
    pub(super) fn raised(&mut self, raised: facts::Raised) -> Raised {
        let facts::Raised {
            reference,
            message,
            args,
            notes,
            frames,
            cause,
            context,
            suppress_context,
            exceptions,
            ..
        } = raised;
        let class = Arc::clone(&reference.class);
        Raised {
            type_name: class.type_name(),
            message,
            args,
            mro: class.names().collect(),
            frames,
            notes,
            exceptions: exceptions.into_iter().map(|child| self.raised(child)).collect(),
            cause: cause.map(|cause| Box::new(self.raised(*cause))),
            context: context
                .filter(|_| !suppress_context)
                .map(|context| Box::new(self.raised(*context))),
            object: Some(self.object(reference)),
        }
    }
}

/// A worker whose answers cannot be read is not talked to any more; this is what its call reports.
pub(super) fn strange(what: &str) -> Error {
    Error::Environment {
        kind: crate::bridge::error::ErrorKind::Backend,
        message: format!("a worker has sent {what}"),
        help: "report this: worker and program are of one version".to_owned(),
    }
}

fn facts_of(reference: facts::RemoteRef) -> Facts {
    let class = &reference.class;
    let (module, path) = class
        .mro
        .first()
        .map_or(("", ""), |(module, path)| (module.as_str(), path.as_str()));
    let module = if module.is_empty() { "builtins" } else { module };
    let builtin = |(module, name): &(String, String)| match module.as_str() {
        "builtins" => kind_named(name),
        _ => None,
    };
    let kind = class.mro.first().and_then(builtin).unwrap_or(PyKind::Other);
    let base = class.mro.iter().find_map(builtin).unwrap_or(PyKind::Other);
    let told = [
        (can::ITERATE, Abilities::ITERABLE),
        (can::SEQUENCE, Abilities::SEQUENCE),
        (can::MAPPING, Abilities::MAPPING),
        (can::BUFFER, Abilities::BUFFER),
        (can::ARRAY, Abilities::ARRAY),
    ];
    let abilities = told
        .into_iter()
        .filter(|(bit, _)| class.can(*bit))
        .fold(Abilities::default(), |all, (_, ability)| all | ability);
    let about = class.seen.get_or_init(|| {
        let bases = class.mro.iter().map(|(_, path)| last(path).to_owned());
        Arc::new(ClassFacts::new(last(path), format!("{module}.{path}")).derived(bases))
    });
    let facts = Facts::new(Arc::clone(about)).of_kind(kind, base).able(abilities);
    match reference.base {
        Some(value) => facts.with_value(value),
        None => facts,
    }
}

/// The name of a class without those that it stands in.
fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

fn kind_named(name: &str) -> Option<PyKind> {
    Some(match name {
        "NoneType" => PyKind::None,
        "bool" => PyKind::Bool,
        "int" => PyKind::Int,
        "float" => PyKind::Float,
        "complex" => PyKind::Complex,
        "str" => PyKind::Str,
        "bytes" => PyKind::Bytes,
        "bytearray" => PyKind::ByteArray,
        "list" => PyKind::List,
        "tuple" => PyKind::Tuple,
        "dict" => PyKind::Dict,
        "set" => PyKind::Set,
        "frozenset" => PyKind::FrozenSet,
        _ => return None,
    })
}
