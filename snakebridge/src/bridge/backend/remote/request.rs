//! What a call says, what a worker asks meanwhile, and how both are written.

use std::borrow::Cow;

use super::encode::Encoder;
use super::marshal::{Node, Writer};
use crate::bridge::backend::Want;
use crate::bridge::error::Result;
use crate::bridge::raw::Raw;
use crate::bridge::site::Site;

/// What is to be done. The numbers are those of `verbs.py`.
#[allow(missing_docs, reason = "described in docs/worker_protocol.md")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Verb {
    Call = 0,
    Get = 1,
    Set = 2,
    Delete = 3,
    Read = 4,
    Iter = 5,
    Next = 6,
    Item = 7,
    SetItem = 8,
    DeleteItem = 9,
    Str = 10,
    Repr = 11,
    Hash = 12,
    Compare = 13,
    Instance = 14,
    Members = 15,
    Facts = 16,
    Enter = 17,
    Exit = 18,
    Await = 19,
    Length = 20,
    Truth = 21,
    Fspath = 22,
    Contains = 23,
    Make = 24,
    Publish = 25,
    Find = 26,
}

/// What it is done to.
#[derive(Clone, Copy, Debug)]
pub enum Place<'r> {
    /// A generated item.
    Site(&'static Site),
    /// A path inside a module.
    Path(&'r str, &'r str),
    /// A member of the receiver.
    Member(&'r str),
    /// The receiver itself.
    Receiver,
}

/// One call.
#[derive(Debug)]
pub struct Request<'r, 'a> {
    /// The session that owns what comes back.
    pub session: &'r str,
    /// What is done.
    pub verb: Verb,
    /// To what.
    pub place: Place<'r>,
    /// The number of the receiver.
    pub receiver: Option<u64>,
    /// The required arguments; a site may pass the last of them by name.
    pub args: &'r mut [Raw<'a>],
    /// Further positional ones.
    pub more: &'r mut [Raw<'a>],
    /// Keyword arguments.
    pub kwargs: &'r mut [(Cow<'static, str>, Raw<'a>)],
    /// In which form the result is wanted.
    pub want: Want,
    /// Numbers that are not needed any more.
    pub freed: &'r [u64],
}

impl<'r, 'a> Request<'r, 'a> {
    /// A call without options.
    pub fn new(session: &'r str, verb: Verb, place: Place<'r>, args: &'r mut [Raw<'a>]) -> Request<'r, 'a> {
        Request {
            session,
            verb,
            place,
            receiver: None,
            args,
            more: &mut [],
            kwargs: &mut [],
            want: Want::Plain,
            freed: &[],
        }
    }

    /// The same on a receiver.
    #[must_use]
    pub fn on(mut self, token: u64) -> Self {
        self.receiver = Some(token);
        self
    }

    /// What is called, as Python names it.
    pub fn symbol(&self) -> String {
        match self.place {
            Place::Site(site) => site.symbol(),
            Place::Path(module, path) => format!("{module}.{path}"),
            Place::Member(name) => format!("object.{name}"),
            Place::Receiver => format!("{:?}", self.verb).to_lowercase(),
        }
    }
}

/// What the worker asks while a call runs.
#[derive(Debug)]
pub enum Question<'q> {
    /// Call a closure.
    Call {
        /// Its number.
        number: u64,
        /// The arguments.
        args: &'q [Node<'q>],
        /// Those by name.
        kwargs: &'q [(Node<'q>, Node<'q>)],
    },
    /// Take elements of an iterator.
    Pull {
        /// Its number.
        number: u64,
        /// How many at most.
        count: usize,
    },
}

/// The answer to a question.
#[derive(Debug)]
pub enum Given {
    /// What the closure returned.
    Result(Raw<'static>),
    /// Elements, and whether that was the end.
    Items(Vec<Raw<'static>>, bool),
    /// An exception that is in the worker.
    Raise(u64),
    /// A new exception: module, path and message.
    RaiseNew(String, String, String),
    /// An error of the host: its text, and a number by which the host knows it again.
    RaiseHost(String, u64),
}

/// Writes a call. `known` is the number of its site on this lane, if that has one, and `sites` how many have.
pub(super) fn write_call(
    encoder: &mut Encoder<'_, '_>,
    call: u64,
    request: &mut Request<'_, '_>,
    (known, sites): (Option<u64>, u64),
) -> Result<()> {
    let writer = encoder.writer();
    writer.tuple(9);
    writer.number(call);
    writer.str(request.session);
    writer.number(request.verb as u64);
    write_site(writer, request, (known, sites));
    match request.receiver {
        Some(token) => writer.number(token),
        None => writer.none(),
    }
    // Those that the site passes by name are the last.
    let names = match request.place {
        Place::Site(site) => site.keyword_names().len().min(request.args.len()),
        _ => 0,
    };
    let (first, named) = request.args.split_at_mut(request.args.len() - names);
    writer.tuple(first.len() + request.more.len() + named.len());
    let all = first.iter_mut().chain(request.more.iter_mut()).chain(named);
    for argument in all {
        encoder.take(argument)?;
    }
    if request.kwargs.is_empty() {
        encoder.writer().none();
    } else {
        encoder.writer().dict();
        for (name, argument) in request.kwargs.iter_mut() {
            encoder.writer().str(name);
            encoder.take(argument)?;
        }
        encoder.writer().end_dict();
    }
    let writer = encoder.writer();
    write_want(writer, request.want);
    if request.freed.is_empty() {
        writer.none();
    } else {
        writer.list(request.freed.len());
        request.freed.iter().for_each(|token| writer.number(*token));
    }
    Ok(())
}

/// Writes what is called: None, the number of a site that the lane knows, or a description.
fn write_site(writer: &mut Writer<'_>, request: &Request<'_, '_>, (known, sites): (Option<u64>, u64)) {
    let mut describe = |number: i64, module: &str, path: &str, names: &[&str]| {
        writer.tuple(5);
        writer.int(number);
        writer.str(module);
        writer.str("");
        writer.str(path);
        writer.tuple(names.len());
        names.iter().for_each(|name| writer.str(name));
    };
    match (request.place, known) {
        (Place::Site(_), Some(number)) => writer.number(number),
        (Place::Site(site), None) => {
            let number = i64::try_from(sites - 1).unwrap_or(-1);
            // Of an object, the class in front of the name is only where it is declared.
            let path = if request.receiver.is_some() {
                site.name()
            } else {
                site.path()
            };
            describe(number, site.module(), path, site.keyword_names());
        }
        (Place::Path(module, path), _) => describe(-1, module, path, &[]),
        (Place::Member(name), _) => describe(-1, "", name, &[]),
        (Place::Receiver, _) => writer.none(),
    }
}

/// Writes a wish: a number, or `(4, each)`, `(5, items)`, `(6, keys, values)`.
pub(super) fn write_want(writer: &mut Writer<'_>, want: Want) {
    match want {
        Want::Plain => writer.number(0),
        Want::Object => writer.number(1),
        Want::Either => writer.number(3),
        Want::Each(each) => {
            writer.tuple(2);
            writer.number(4);
            write_want(writer, *each);
        }
        Want::Items(items) => {
            writer.tuple(2);
            writer.number(5);
            writer.tuple(items.len());
            items.iter().for_each(|item| write_want(writer, *item));
        }
        Want::Entries(keys, values) => {
            writer.tuple(3);
            writer.number(6);
            write_want(writer, *keys);
            write_want(writer, *values);
        }
    }
}

/// Writes an answer to a question.
pub(super) fn write_given(encoder: &mut Encoder<'_, '_>, given: Given) -> Result<()> {
    match given {
        Given::Result(mut raw) => {
            encoder.writer().tuple(2);
            encoder.take(&mut raw)?;
            let tagged = encoder.is_tagged();
            encoder.writer().bool(tagged);
        }
        Given::Items(mut items, ended) => {
            encoder.writer().tuple(3);
            encoder.writer().list(items.len());
            items.iter_mut().try_for_each(|item| encoder.take(item))?;
            let tagged = encoder.is_tagged();
            encoder.writer().bool(ended);
            encoder.writer().bool(tagged);
        }
        Given::Raise(token) => {
            encoder.writer().tuple(2);
            encoder.writer().int(0);
            encoder.writer().number(token);
        }
        Given::RaiseNew(module, path, message) => {
            let writer = encoder.writer();
            writer.tuple(4);
            writer.int(1);
            writer.str(&module);
            writer.str(&path);
            writer.tuple(1);
            writer.str(&message);
        }
        Given::RaiseHost(text, number) => {
            let writer = encoder.writer();
            writer.tuple(3);
            writer.int(2);
            writer.str(&text);
            writer.number(number);
        }
    }
    Ok(())
}
