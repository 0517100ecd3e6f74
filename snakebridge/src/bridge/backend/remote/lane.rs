//! A lane: one connection to a worker, used by one thread at a time for one call, and for what the call asks back.

use std::collections::HashMap;
use std::io::{PipeReader, PipeWriter, Write};
use std::sync::{Arc, Weak};

use super::arena::Arena;
use super::current;
use super::encode::{Encoder, Lends};
use super::frame::{self, Frame, Incoming, Trouble, kind};
use super::lost::Failure;
use super::marshal::{Node, Problem, Reader, Scan, Writer, scan};
use super::request::{Given, Place, Question, Request, Verb, write_call, write_given};
use crate::bridge::backend::Want;
use crate::bridge::error::RefLost;
use crate::bridge::site::Site;

/// What answers questions: it may call on the same lane meanwhile.
pub trait Serves: Lends {
    /// The answer to a question.
    fn answer(&mut self, lane: &mut Lane, question: &Question<'_>) -> Given;
}

impl Serves for super::Nothing {
    fn answer(&mut self, _: &mut Lane, _: &Question<'_>) -> Given {
        Given::RaiseHost("nothing is lent here".to_owned(), 0)
    }
}

/// Why a call gave no answer.
#[derive(Debug)]
pub enum Ended {
    /// The lane cannot be used any more.
    Broken(Trouble),
    /// The call failed, and the lane can be used.
    Failed(Failure),
}

impl From<Trouble> for Ended {
    fn from(trouble: Trouble) -> Ended {
        Ended::Broken(trouble)
    }
}

impl From<Problem> for Ended {
    fn from(problem: Problem) -> Ended {
        Ended::Broken(Trouble::Bad(problem))
    }
}

/// An answer. It is a value as a whole; what is in it is read on demand.
#[derive(Debug)]
pub struct Reply {
    frame: Frame,
    /// Where the value is behind the number of the call.
    at: usize,
}

impl Reply {
    /// Its kind: `VALUE`, `TAGGED`, `RAISED` or `END`.
    pub fn kind(&self) -> u8 {
        self.frame.kind
    }

    /// What follows the number of the call.
    ///
    /// # Errors
    ///
    /// If that is over a limit.
    pub fn parts(&self) -> Result<Vec<Node<'_>>, Problem> {
        let mut reader = Reader::new(self.frame.value());
        let count = reader.tuple()?;
        (0..count).map(|_| reader.node()).skip(1).collect()
    }

    /// Whether it is a text that Rust does not have. Nothing but a text is read for that.
    pub fn is_surrogates(&self) -> bool {
        let is_text = self.kind() == kind::VALUE && self.frame.value().get(self.at) == Some(&b'u');
        is_text && matches!(self.value(), Ok(Node::Surrogates(_)))
    }

    /// The value.
    ///
    /// # Errors
    ///
    /// If that is over a limit, or if there is none.
    pub fn value(&self) -> Result<Node<'_>, Problem> {
        Reader::new(self.frame.value().get(self.at..).unwrap_or_default()).node()
    }
}

/// One connection.
#[derive(Debug, Default)]
pub struct Lane {
    number: u64,
    /// None while the lane is lent to what is called by the code in the worker.
    ends: Option<(PipeReader, PipeWriter)>,
    incoming: Incoming,
    /// The thread that used it last, while that exists.
    user: Weak<()>,
    out: Vec<u8>,
    sites: HashMap<usize, u64>,
    calls: u64,
    limit: usize,
    arena: Option<Arc<Arena>>,
}

impl Lane {
    /// A lane over these pipes, of which the worker has the other ends.
    pub fn new(number: u64, reads: PipeReader, writes: PipeWriter, limit: usize) -> Lane {
        Lane {
            number,
            ends: Some((reads, writes)),
            incoming: Incoming::new(limit),
            user: Weak::new(),
            out: Vec::with_capacity(256),
            sites: HashMap::new(),
            calls: 0,
            limit,
            arena: None,
        }
    }

    /// With memory for what is large.
    #[must_use]
    pub fn with(mut self, arena: Option<Arc<Arena>>) -> Lane {
        self.arena = arena;
        self
    }

    /// Its number.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The number of the last call, by which it can be cancelled.
    pub fn last_call(&self) -> u64 {
        self.calls
    }

    /// Whether this thread has used it last.
    pub(super) fn is_own(&self) -> bool {
        current::me().is_some_and(|me| Weak::ptr_eq(&self.user, &Arc::downgrade(&me)))
    }

    /// Whether no thread that exists has used it.
    pub(super) fn is_nobodys(&self) -> bool {
        self.user.strong_count() == 0
    }

    /// Makes it this thread's.
    pub(super) fn take_over(&mut self) {
        self.user = current::me().map_or_else(Weak::new, |me| Arc::downgrade(&me));
    }

    /// Whether it has a connection.
    pub fn is_open(&self) -> bool {
        self.ends.is_some()
    }

    fn receive(&mut self) -> Result<Frame, Trouble> {
        match &mut self.ends {
            Some((reads, _)) => self.incoming.next(reads),
            None => Err(Trouble::Closed),
        }
    }

    /// Waits for the worker's greeting.
    ///
    /// # Errors
    ///
    /// If something else comes, or nothing.
    pub fn greet(&mut self) -> Result<(), Trouble> {
        let frame = self.receive()?;
        let hello = Reader::whole(frame.value()).map_err(Trouble::Bad)?;
        let numbers = hello
            .items()
            .map(|items| items.iter().map(Node::number).collect::<Vec<_>>());
        if frame.kind != kind::HELLO || numbers != Some(vec![Some(frame::PROTOCOL), Some(self.number)]) {
            return Err(bad("a lane begins with another greeting"));
        }
        Ok(())
    }

    /// Runs a call, and answers what the worker asks meanwhile.
    ///
    /// # Errors
    ///
    /// [`Ended::Broken`] if there is no answer, and [`Ended::Failed`] if the call was not run. An exception is an answer.
    pub fn call(&mut self, request: &mut Request<'_, '_>, serves: &mut dyn Serves) -> Result<Reply, Ended> {
        self.calls += 1;
        let call = self.calls;
        self.encode(call, request, serves).map_err(Ended::Failed)?;
        self.send()?;
        let batch = request.verb == Verb::Next;
        let reply = self.wait(call, serves)?;
        if reply.kind() != kind::VALUE {
            return Ok(reply);
        }
        let mut reader = Reader::new(reply.frame.value().get(reply.at..).unwrap_or_default());
        match scan(&mut reader, batch)? {
            Scan::Plain => Ok(reply),
            Scan::Doubtful => self.again(call, Want::Plain, serves),
        }
    }

    /// Asks for the last result once more: as a reference, or walked, with references where it is not plain.
    ///
    /// # Errors
    ///
    /// As of [`call`](Lane::call).
    pub fn again(&mut self, call: u64, want: Want, serves: &mut dyn Serves) -> Result<Reply, Ended> {
        frame::begin(&mut self.out, kind::AGAIN);
        let mut writer = Writer::new(&mut self.out);
        writer.tuple(2);
        writer.number(call);
        writer.number((want == Want::Object).into());
        self.end().map_err(Ended::Failed)?;
        self.send()?;
        self.wait(call, serves)
    }

    /// Answers what a thread of Python asks that has no lane of its own, until it ends.
    ///
    /// # Errors
    ///
    /// How it ended.
    pub fn listen(&mut self, serves: &mut dyn Serves) -> Result<(), Ended> {
        loop {
            let frame = self.receive()?;
            self.question(&frame, serves)?;
        }
    }

    fn encode(
        &mut self,
        call: u64,
        request: &mut Request<'_, '_>,
        lends: &mut dyn Lends,
    ) -> Result<(), Failure> {
        let known = match request.place {
            Place::Site(site) => {
                let next = self.sites.len() as u64;
                let key = site_key(site, request.receiver);
                match self.sites.get(&key) {
                    Some(number) => Some(*number),
                    None => {
                        self.sites.insert(key, next);
                        None
                    }
                }
            }
            _ => None,
        };
        frame::begin(&mut self.out, kind::CALL);
        let arena = self.arena.clone();
        let mut encoder = Encoder::new(&mut self.out, lends).with(arena.as_deref());
        let written = write_call(&mut encoder, call, request, (known, self.sites.len() as u64));
        let (tagged, too_long) = (encoder.is_tagged(), encoder.writer().is_too_long());
        let blocks = encoder.take_blocks();
        let ended = written.map_err(Failure::Host).and_then(|()| {
            if tagged && let Some(place) = self.out.get_mut(4) {
                *place = kind::TAGGED_CALL;
            }
            if too_long {
                let (length, limit) = (self.out.len() as u64, self.limit as u64);
                return Err(Failure::TooLarge {
                    length,
                    limit,
                    answer: false,
                });
            }
            self.end()
        });
        if ended.is_err() {
            self.give_back(&blocks);
        }
        // A site that was not described is not known.
        if ended.is_err()
            && known.is_none()
            && let Place::Site(site) = request.place
        {
            self.sites.remove(&site_key(site, request.receiver));
        }
        ended
    }

    fn end(&mut self) -> Result<(), Failure> {
        frame::end(&mut self.out, self.limit).map_err(|length| Failure::TooLarge {
            length: length as u64,
            limit: self.limit as u64,
            answer: false,
        })
    }

    fn send(&mut self) -> Result<(), Trouble> {
        let Some((_, writes)) = &mut self.ends else {
            return Err(Trouble::Closed);
        };
        writes.write_all(&self.out)?;
        if self.out.capacity() > 1 << 20 {
            self.out = Vec::with_capacity(256);
        }
        Ok(())
    }

    fn wait(&mut self, call: u64, serves: &mut dyn Serves) -> Result<Reply, Ended> {
        loop {
            let frame = self.receive()?;
            if matches!(frame.kind, kind::CALLBACK | kind::PULL) {
                self.question(&frame, serves)?;
                continue;
            }
            let mut reader = Reader::new(frame.value());
            let count = reader.tuple()?;
            let number = if count == 0 { None } else { reader.node()?.number() };
            if number != Some(call) {
                return Err(bad("an answer to another call").into());
            }
            let at = reader.position();
            match frame.kind {
                kind::VALUE | kind::TAGGED | kind::RAISED | kind::END => return Ok(Reply { frame, at }),
                kind::FAILED => {
                    let parts = Reply { frame, at };
                    return Err(failed(&parts.parts()?));
                }
                _ => return Err(bad("a frame that does not answer a call").into()),
            }
        }
    }

    fn question(&mut self, frame: &Frame, serves: &mut dyn Serves) -> Result<(), Ended> {
        let parts = Reader::whole(frame.value())?;
        let parts = parts.items().unwrap_or_default();
        let number = parts.first().and_then(Node::number);
        let question = match (frame.kind, number, parts) {
            (kind::CALLBACK, Some(number), [_, Node::List(args), Node::None]) => Question::Call {
                number,
                args,
                kwargs: &[],
            },
            (kind::CALLBACK, Some(number), [_, Node::List(args), Node::Dict(kwargs)]) => {
                Question::Call { number, args, kwargs }
            }
            (kind::PULL, Some(number), [_, Node::Int(count)]) => Question::Pull {
                number,
                count: usize::try_from(*count).unwrap_or(0).min(frame::LIMIT),
            },
            _ => return Err(bad("a question that is none").into()),
        };
        let given = serves.answer(self, &question);
        if let Err(failure) = self.give(given, serves) {
            self.give(Given::RaiseHost(failure.to_string(), 0), serves)
                .map_err(Ended::Failed)?;
        }
        Ok(self.send()?)
    }

    fn give(&mut self, given: Given, serves: &mut dyn Serves) -> Result<(), Failure> {
        let kind = match &given {
            Given::Result(_) => kind::RESULT,
            Given::Items(..) => kind::ITEMS,
            _ => kind::RAISE,
        };
        frame::begin(&mut self.out, kind);
        let arena = self.arena.clone();
        let mut encoder = Encoder::new(&mut self.out, serves).with(arena.as_deref());
        let written = write_given(&mut encoder, given);
        let blocks = encoder.take_blocks();
        let ended = written.map_err(Failure::Host).and_then(|()| self.end());
        if ended.is_err() {
            self.give_back(&blocks);
        }
        ended
    }

    /// Blocks of a frame that is not sent.
    fn give_back(&self, blocks: &[u64]) {
        if let Some(arena) = &self.arena {
            blocks.iter().for_each(|offset| arena.release(*offset));
        }
    }
}

/// An attribute of a class is another item than that of an instance. Sites are aligned, so that the lowest bit is free.
fn site_key(site: &'static Site, receiver: Option<u64>) -> usize {
    std::ptr::from_ref(site).addr() | usize::from(receiver.is_some())
}

fn bad(what: &'static str) -> Trouble {
    Trouble::Bad(Problem { at: 0, what })
}

/// Why a call was not run, or its answer was not sent.
pub(super) fn failed(parts: &[Node<'_>]) -> Ended {
    let failure = match parts {
        [Node::Str("ref_lost"), token, Node::Str(reason)] => token.number().map(|token| Failure::Ref {
            token,
            reason: RefLost::named(reason),
        }),
        [Node::Str("too_large"), length, limit] => match (length.number(), limit.number()) {
            (Some(length), Some(limit)) => Some(Failure::TooLarge {
                length,
                limit,
                answer: true,
            }),
            _ => None,
        },
        [Node::Str(_), Node::Str(text)] => Some(Failure::Refused((*text).to_owned())),
        _ => None,
    };
    match failure {
        Some(failure) => Ended::Failed(failure),
        None => bad("a failure that is none").into(),
    }
}
