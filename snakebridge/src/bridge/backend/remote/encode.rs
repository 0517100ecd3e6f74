//! Arguments to bytes: `Raw` as `marshal`, with tags where it has no form for it.

use super::arena::{Arena, LARGE};
use super::facts::tag;
use super::marshal::Writer;
use crate::bridge::callback::Callback;
use crate::bridge::error::{Error, ErrorKind, Result};
use crate::bridge::object::Object;
use crate::bridge::raw::{New, Pulled, Raw};
use crate::bridge::value::Value;
use crate::interpreter::ffi::Memory;

/// How deep containers may be nested, as in the embedded interpreter.
const DEPTH: usize = 100;

/// What arguments need that is not data.
pub trait Lends {
    /// The number of an object of this worker.
    ///
    /// # Errors
    ///
    /// If it is gone, or of another worker or session.
    fn token(&mut self, object: &Object) -> Result<u64>;

    /// Lends a closure, and returns its number.
    ///
    /// # Errors
    ///
    /// If too many are lent.
    fn closure(&mut self, callback: Callback) -> Result<u64>;

    /// Lends an iterator, and returns its number.
    ///
    /// # Errors
    ///
    /// If too many are lent.
    fn iterator(&mut self, items: Pulled) -> Result<u64>;
}

/// Lends nothing, for arguments that are data.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Lends for Nothing {
    fn token(&mut self, _: &Object) -> Result<u64> {
        Err(Error::unsupported("a handle of another interpreter"))
    }

    fn closure(&mut self, _: Callback) -> Result<u64> {
        Err(Error::unsupported("closures are not lent here"))
    }

    fn iterator(&mut self, _: Pulled) -> Result<u64> {
        Err(Error::unsupported("iterators are not lent here"))
    }
}

/// Encodes the arguments of one call.
pub struct Encoder<'e, 'o> {
    out: Writer<'o>,
    lends: &'e mut dyn Lends,
    arena: Option<&'e Arena>,
    blocks: Vec<u64>,
    tagged: bool,
}

impl std::fmt::Debug for Encoder<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Encoder")
            .field("out", &self.out)
            .finish_non_exhaustive()
    }
}

impl<'e, 'o> Encoder<'e, 'o> {
    /// An encoder at the end of the buffer.
    pub fn new(out: &'o mut Vec<u8>, lends: &'e mut dyn Lends) -> Encoder<'e, 'o> {
        Encoder {
            out: Writer::new(out),
            lends,
            arena: None,
            blocks: Vec::new(),
            tagged: false,
        }
    }

    /// With memory for what is large.
    #[must_use]
    pub fn with(mut self, arena: Option<&'e Arena>) -> Encoder<'e, 'o> {
        self.arena = arena;
        self
    }

    /// The blocks that were written, to be given back if the frame is not sent.
    pub fn take_blocks(&mut self) -> Vec<u64> {
        std::mem::take(&mut self.blocks)
    }

    /// Whether there is a tag in what was written.
    pub fn is_tagged(&self) -> bool {
        self.tagged
    }

    /// What writes the values between the arguments.
    pub fn writer(&mut self) -> &mut Writer<'o> {
        &mut self.out
    }

    /// Encodes an argument, leaving `None` in its place.
    ///
    /// # Errors
    ///
    /// If it cannot be sent. What was written is no value then.
    #[inline]
    pub fn take(&mut self, raw: &mut Raw<'_>) -> Result<()> {
        match raw {
            Raw::None => self.out.none(),
            Raw::Bool(value) => self.out.bool(*value),
            Raw::Int(value) => self.out.int(*value),
            Raw::Float(value) => self.out.float(*value),
            Raw::Str(text) => self.out.str(text),
            other => return self.encode(std::mem::replace(other, Raw::None), 0),
        }
        Ok(())
    }

    fn encode(&mut self, raw: Raw<'_>, depth: usize) -> Result<()> {
        if depth >= DEPTH {
            return Err(Error::UnsupportedValue {
                kind: ErrorKind::TooDeep,
                path: String::new(),
                message: format!(
                    "the value is nested deeper than {DEPTH} levels: build it in Python, or pass it flat"
                ),
            });
        }
        match raw {
            Raw::None => self.out.none(),
            Raw::Bool(value) => self.out.bool(value),
            Raw::Int(value) => self.out.int(value),
            Raw::Wide(value) => self.out.wide(value),
            Raw::BigInt(value) => self.out.big(&value),
            Raw::Float(value) => self.out.float(value),
            Raw::Complex(re, im) => self.out.complex(re, im),
            Raw::Str(text) => self.out.str(&text),
            Raw::Bytes(bytes) => {
                if bytes.len() <= LARGE || !self.block(&bytes, None) {
                    self.out.bytes(&bytes);
                }
            }
            Raw::Path(path) => match path.to_str() {
                Some(text) => self.out.str(text),
                None => {
                    use std::os::unix::ffi::OsStrExt;
                    self.tag(tag::PATH, 1);
                    self.out.bytes(path.as_os_str().as_bytes());
                }
            },
            Raw::Object(object) => self.reference(object)?,
            Raw::Owned(object) => self.reference(&object)?,
            Raw::Value(Value::Ref(object)) => self.reference(object)?,
            Raw::Value(value) => self.encode(value.as_raw(), depth)?,
            Raw::List(items) => {
                self.out.list(items.len());
                self.items(items, depth)?;
            }
            Raw::Tuple(items) => {
                self.out.tuple(items.len());
                self.items(items, depth)?;
            }
            Raw::Set(items) => self.set(items, depth, (Writer::set, tag::SET))?,
            Raw::FrozenSet(items) => self.set(items, depth, (Writer::frozen_set, tag::FROZEN_SET))?,
            Raw::Dict(entries) => self.dict(entries, depth)?,
            other => self.encode_other(other, depth)?,
        }
        Ok(())
    }

    /// A closure, and what it has as a function of Python if it has to be one.
    fn closure(&mut self, callback: Callback, depth: usize) -> Result<()> {
        let parameters = callback.parameters().clone();
        parameters.check()?;
        let number = self.lends.closure(callback)?;
        let Some(function) = &parameters.function else {
            self.tag(tag::CLOSURE, 3);
            self.out.number(number);
            self.out.none();
            self.out.str(&parameters.signature());
            return Ok(());
        };
        self.tag(tag::CLOSURE, 5);
        self.out.number(number);
        self.out.str(&function.name);
        self.out.str(&parameters.passed_on());
        let annotations = parameters.annotations();
        self.out.tuple(annotations.len());
        for (name, text) in annotations {
            self.out.tuple(2);
            self.out.str(&name);
            self.out.str(text);
        }
        let defaults = parameters.defaults();
        self.out.tuple(defaults.len());
        for value in defaults {
            self.encode(value.as_raw(), depth + 1)?;
        }
        Ok(())
    }

    /// What has no form of its own in the format.
    #[inline(never)]
    fn encode_other(&mut self, raw: Raw<'_>, depth: usize) -> Result<()> {
        match raw {
            Raw::Enum(class, value) => {
                self.tag(tag::ENUM, 3);
                self.out.str(class.module());
                self.out.str(class.path());
                self.out.int(value);
            }
            Raw::Member(class, name) => {
                self.tag(tag::MEMBER, 3);
                self.out.str(class.module());
                self.out.str(class.path());
                self.out.str(name);
            }
            Raw::New(new) => self.instance(*new, depth)?,
            Raw::Callback(callback) => return self.closure(*callback, depth),
            Raw::Iter(items) => {
                let number = self.lends.iterator(items)?;
                self.tag(tag::ITERATOR, 1);
                self.out.number(number);
            }
            Raw::ToPython(value) => return self.encode(value.to_python()?, depth + 1),
            Raw::Err(error) => return Err(*error),
            Raw::Memory(memory) => self.array(&memory),
            Raw::Exported(value) => return Err(value.elsewhere()),
            Raw::Unknown(_) => {
                return Err(Error::unsupported(
                    "an argument of a type that only Python knows cannot be passed to a worker yet",
                ));
            }
            other => return self.encode(other, depth + 1),
        }
        Ok(())
    }

    fn tag(&mut self, kind: u64, more: usize) {
        self.tagged = true;
        self.out.tuple(2 + more);
        self.out.ellipsis();
        self.out.number(kind);
    }

    /// An array: in shared memory, or in the frame if it is short or there is no room.
    fn array(&mut self, memory: &Memory) {
        let bytes = memory.parts().0;
        if bytes.len() > LARGE && self.block(bytes, Some(memory)) {
            return;
        }
        self.tag(tag::ARRAY, 2);
        self.out.bytes(bytes);
        self.layout(memory);
    }

    /// What the bytes of an array are: the type of the items, the extents, whether Python may write to them, and whether it takes
    /// an array and not just a buffer.
    fn layout(&mut self, memory: &Memory) {
        let (_, format, shape) = memory.parts();
        self.out.tuple(4);
        self.out.str(format.to_str().unwrap_or_default());
        self.out.tuple(shape.len());
        shape.iter().for_each(|extent| self.out.int(*extent as i64));
        self.out.bool(memory.is_writable());
        self.out.bool(memory.is_array());
    }

    /// A block of shared memory, as `bytes` or as an array that is read in place. False where there is no room.
    fn block(&mut self, bytes: &[u8], layout: Option<&Memory>) -> bool {
        let Some(Ok(Some(offset))) = self.arena.map(|arena| arena.put(bytes)) else {
            return false;
        };
        self.blocks.push(offset);
        self.tag(tag::BLOCK, 3);
        self.out.number(offset);
        self.out.number(bytes.len() as u64);
        match layout {
            None => self.out.none(),
            Some(memory) => self.layout(memory),
        }
        true
    }

    fn reference(&mut self, object: &Object) -> Result<()> {
        let token = self.lends.token(object)?;
        self.tag(tag::REF, 1);
        self.out.number(token);
        Ok(())
    }

    fn items(&mut self, items: Vec<Raw<'_>>, depth: usize) -> Result<()> {
        let mut items = items.into_iter().enumerate();
        items.try_for_each(|(index, item)| {
            self.encode(item, depth + 1)
                .map_err(|error| error.at_index(index))
        })
    }

    fn set(
        &mut self,
        items: Vec<Raw<'_>>,
        depth: usize,
        (head, kind): (fn(&mut Writer<'o>, usize), u64),
    ) -> Result<()> {
        if items.iter().all(is_hashable) {
            head(&mut self.out, items.len());
        } else {
            self.tag(kind, 1);
            self.out.tuple(items.len());
        }
        self.items(items, depth)
    }

    fn dict(&mut self, entries: Vec<(Raw<'_>, Raw<'_>)>, depth: usize) -> Result<()> {
        let plain = entries.iter().all(|(key, _)| is_hashable(key));
        if plain {
            self.out.dict();
        } else {
            self.tag(tag::PAIRS, 1);
            self.out.list(entries.len());
        }
        for (key, value) in entries {
            let name = match &key {
                Raw::Str(name) => Some(name.clone()),
                _ => None,
            };
            if !plain {
                self.out.tuple(2);
            }
            self.encode(key, depth + 1)?;
            self.encode(value, depth + 1).map_err(|error| match &name {
                Some(name) => error.at_key(name),
                None => error,
            })?;
        }
        if plain {
            self.out.end_dict();
        }
        Ok(())
    }

    fn instance(&mut self, new: New<'_>, depth: usize) -> Result<()> {
        self.tag(tag::NEW, 5);
        self.out.str(new.class.module());
        self.out.str(new.class.path());
        self.out.tuple(new.args.len());
        self.items(new.args, depth)?;
        self.out.dict();
        for (name, value) in new.kwargs {
            self.out.str(name);
            self.encode(value, depth + 1)?;
        }
        self.out.end_dict();
        match new.ensure {
            None => self.out.none(),
            Some((method, wanted)) => {
                self.out.tuple(2);
                self.out.str(method);
                self.encode(wanted, depth + 1)?;
            }
        }
        Ok(())
    }
}

/// Whether Python can hash it as it is sent: a tag may stand for what can be hashed, but is a tuple that cannot.
fn is_hashable(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::None | Raw::Bool(_) | Raw::Int(_) | Raw::Wide(_) | Raw::BigInt(_) | Raw::Float(_) => true,
        Raw::Complex(..) | Raw::Str(_) => true,
        // Beyond that it may be a block.
        Raw::Bytes(bytes) => bytes.len() <= LARGE,
        Raw::Value(Value::Bytes(bytes)) => bytes.len() <= LARGE,
        Raw::Value(Value::Tuple(items) | Value::FrozenSet(items)) => {
            items.iter().all(|item| is_hashable(&Raw::Value(item)))
        }
        Raw::Value(value) => super::marshal::is_hashable(value),
        Raw::Tuple(items) | Raw::FrozenSet(items) => items.iter().all(is_hashable),
        Raw::Path(path) => path.to_str().is_some(),
        _ => false,
    }
}
