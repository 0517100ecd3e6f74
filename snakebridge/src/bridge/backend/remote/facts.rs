//! What arrives of objects that stay in a worker: references with facts of their classes, and exceptions.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::marshal::Node;
use crate::bridge::backend::ClassFacts as Seen;
use crate::bridge::exception::Frame;
use crate::bridge::value::Value;

/// The kinds of tags, `(..., kind, ..)`.
pub mod tag {
    /// A reference.
    pub const REF: u64 = 0;
    /// A dict as pairs, because its keys are not hashable as they are sent.
    pub const PAIRS: u64 = 1;
    /// A set as a tuple, for the same reason.
    pub const SET: u64 = 2;
    /// A frozenset as a tuple.
    pub const FROZEN_SET: u64 = 3;
    /// An instance to be made.
    pub const NEW: u64 = 4;
    /// A member of an enum by its value.
    pub const ENUM: u64 = 5;
    /// A member of an enum by its name.
    pub const MEMBER: u64 = 6;
    /// A path by its bytes.
    pub const PATH: u64 = 7;
    /// A closure of the host.
    pub const CLOSURE: u64 = 8;
    /// A block of shared memory.
    pub const BLOCK: u64 = 9;
    /// An iterator of the host.
    pub const ITERATOR: u64 = 10;
    /// An array whose bytes are in the frame.
    pub const ARRAY: u64 = 12;
}

/// What instances of a class can do.
pub mod can {
    /// `__iter__` or `__getitem__`
    pub const ITERATE: u64 = 1;
    /// `collections.abc.Sequence`
    pub const SEQUENCE: u64 = 2;
    /// `collections.abc.Mapping`
    pub const MAPPING: u64 = 4;
    /// the buffer protocol
    pub const BUFFER: u64 = 8;
    /// `__fspath__`
    pub const PATH: u64 = 16;
    /// `__call__`
    pub const CALL: u64 = 32;
    /// `__next__`
    pub const NEXT: u64 = 64;
    /// `__await__`
    pub const AWAIT: u64 = 128;
    /// `__anext__`
    pub const NEXT_ASYNC: u64 = 256;
    /// `__dlpack__`, `__array_interface__` or `__array__`
    pub const ARRAY: u64 = 512;
}

/// A class of a worker.
#[derive(Debug, PartialEq, Eq)]
pub struct ClassFacts {
    /// Its number, which is not used again.
    pub number: u64,
    /// `__module__` and `__qualname__` of the class and of its bases, in the order of its MRO.
    pub mro: Vec<(String, String)>,
    /// The bits of [`can`].
    pub bits: u64,
    /// The same as readers of objects see it, one for all instances.
    pub(super) seen: OnceLock<Arc<Seen>>,
}

impl ClassFacts {
    fn read(about: &[Node<'_>]) -> Option<ClassFacts> {
        let [number, _, _, mro, bits] = about else {
            return None;
        };
        let name = |node: &Node<'_>| match node.items()? {
            [module, name] => Some((module.text()?.to_owned(), name.text()?.to_owned())),
            _ => None,
        };
        let mro: Vec<_> = mro.items()?.iter().map(name).collect::<Option<_>>()?;
        (!mro.is_empty()).then_some(ClassFacts {
            number: number.number()?,
            mro,
            bits: bits.number()?,
            seen: OnceLock::new(),
        })
    }

    /// The class, qualified unless it is builtin.
    pub fn type_name(&self) -> String {
        self.names().next().unwrap_or_default()
    }

    /// The class and its bases in the order of its MRO, each qualified unless it is builtin.
    pub fn names(&self) -> impl Iterator<Item = String> + '_ {
        self.mro.iter().map(|(module, name)| match module.as_str() {
            "" | "builtins" => name.clone(),
            module => format!("{module}.{name}"),
        })
    }

    /// Whether it can do all of these.
    pub fn can(&self, bits: u64) -> bool {
        self.bits & bits == bits
    }
}

/// The classes that a worker has described.
#[derive(Debug, Default)]
pub struct Classes(Mutex<HashMap<u64, Arc<ClassFacts>>>);

impl Classes {
    fn class(&self, node: &Node<'_>) -> Option<Arc<ClassFacts>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = node.number() {
            return known.get(&number).cloned();
        }
        let class = Arc::new(ClassFacts::read(node.items()?)?);
        known.insert(class.number, class.clone());
        Some(class)
    }

    /// The reference that a node is; none if it is none, or of a class that was not described.
    pub fn reference(&self, node: &Node<'_>) -> Option<RemoteRef> {
        let Some((tag::REF, [token, class, base @ ..])) = node.tag() else {
            return None;
        };
        Some(RemoteRef {
            token: token.number()?,
            class: self.class(class)?,
            // A text with lone surrogates has no form here.
            base: match base {
                [] => None,
                [base] => base.plain(),
                _ => return None,
            },
        })
    }

    /// The exception that a node describes.
    pub fn raised(&self, node: &Node<'_>) -> Option<Raised> {
        let [
            reference,
            message,
            args,
            notes,
            frames,
            cause,
            context,
            suppressed,
            children,
            number,
        ] = node.items()?
        else {
            return None;
        };
        let texts = |node: &Node<'_>| {
            let items = node.items()?.iter();
            items
                .map(|item| item.text().map(str::to_owned))
                .collect::<Option<Vec<_>>>()
        };
        let next = |node: &Node<'_>| match node {
            Node::None => Some(None),
            node => self.raised(node).map(|raised| Some(Box::new(raised))),
        };
        Some(Raised {
            reference: self.reference(reference)?,
            message: message.text()?.to_owned(),
            args: texts(args)?,
            notes: texts(notes)?,
            frames: frames.items()?.iter().map(frame).collect::<Option<_>>()?,
            cause: next(cause)?,
            context: next(context)?,
            suppress_context: *suppressed == Node::Bool(true),
            exceptions: children
                .items()?
                .iter()
                .map(|child| self.raised(child))
                .collect::<Option<_>>()?,
            of_host: number.number(),
        })
    }
}

fn frame(node: &Node<'_>) -> Option<Frame> {
    let [file, line, function, source] = node.items()? else {
        return None;
    };
    Some(Frame {
        file: file.text()?.to_owned(),
        line: u32::try_from(line.number()?).ok()?,
        function: function.text()?.to_owned(),
        source: source.text().map(str::to_owned),
    })
}

/// An object of a worker, which keeps it until the number is freed.
#[derive(Clone, Debug)]
pub struct RemoteRef {
    /// Its number there.
    pub token: u64,
    /// Its class.
    pub class: Arc<ClassFacts>,
    /// Its plain value, where the class derives from that of a number, text or bytes.
    pub base: Option<Value>,
}

/// An exception that Python raised in a worker.
#[derive(Clone, Debug)]
pub struct Raised {
    /// The exception itself.
    pub reference: RemoteRef,
    /// `str(exception)`
    pub message: String,
    /// The `repr` of each of its `args`.
    pub args: Vec<String>,
    /// Its notes.
    pub notes: Vec<String>,
    /// The traceback, outermost call first.
    pub frames: Vec<Frame>,
    /// What it was raised `from`.
    pub cause: Option<Box<Raised>>,
    /// What was handled when it was raised.
    pub context: Option<Box<Raised>>,
    /// Whether the context is not shown.
    pub suppress_context: bool,
    /// The exceptions of a group.
    pub exceptions: Vec<Raised>,
    /// The host's number of the error that it carries.
    pub of_host: Option<u64>,
}
