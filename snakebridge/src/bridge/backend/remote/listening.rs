//! The thread of the control connection: what a worker tells without being asked.

use std::os::unix::net::UnixStream;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Weak};

use super::awaiting::Hears;
use super::frame::{Incoming, Trouble, kind};
use super::lane::Serves;
use super::marshal::{Node, Reader};
use super::start::{Listener, Logs};
use super::worker::{Inner, Worker, locked};
use crate::bridge::value::Value;

/// What the thread of the control connection needs; it ends with the worker.
pub(super) struct Listening {
    pub(super) worker: Weak<Inner>,
    pub(super) pong: Sender<Value>,
    pub(super) listener: Option<Listener>,
    pub(super) hears: Option<Arc<dyn Hears>>,
    pub(super) logs: Option<Logs>,
}

impl Listening {
    /// Until the worker ends.
    pub(super) fn run(self, mut reads: UnixStream, mut incoming: Incoming) {
        loop {
            let frame = match incoming.next(&mut reads) {
                Ok(frame) => frame,
                Err(trouble) => {
                    self.fails(&trouble);
                    break;
                }
            };
            let Ok(message) = Reader::whole(frame.value()) else {
                break;
            };
            if !self.handle(frame.kind, &message) {
                break;
            }
        }
        // Nobody else may be waiting for it: its end is noticed, and its process taken.
        if let Some(inner) = self.worker.upgrade() {
            let lost = Worker(inner).lost("control", None);
            if let Some(hears) = &self.hears {
                hears.ended(&lost);
            }
        }
    }

    /// The other machine may not be there any more, which calls that run cannot know.
    fn fails(&self, trouble: &Trouble) {
        if let (Trouble::Io(error), Some(inner)) = (trouble, self.worker.upgrade())
            && inner.dial.is_some()
        {
            Worker(inner).ends_for(format!("the connection failed: {error}"), false);
        }
    }

    fn handle(&self, kind: u8, message: &Node<'_>) -> bool {
        match (kind, message.items()) {
            (kind::PONG, Some([_, statistics])) => statistics
                .plain()
                .is_some_and(|statistics| self.pong.send(statistics).is_ok()),
            (kind::DROPPED, Some(numbers)) => {
                let numbers = numbers.iter().filter_map(Node::number);
                if let Some(inner) = self.worker.upgrade() {
                    locked(&inner.dropped).extend(numbers);
                }
                true
            }
            (kind::WANT_LANE, _) => self.listen(),
            (kind::BLOCKS, Some(offsets)) => {
                if let Some(arena) = self.worker.upgrade().and_then(|inner| inner.arena.clone()) {
                    let offsets = offsets.iter().filter_map(Node::number);
                    offsets.for_each(|offset| arena.release(offset));
                }
                true
            }
            (kind::AWAITED, _) => self.hears.as_ref().is_some_and(|hears| hears.awaited(message)),
            (kind::LOG, Some([level, name, message, file, line])) => {
                let text = |node: &Node<'_>| node.text().unwrap_or_default().to_owned();
                let line = line.number().and_then(|line| u32::try_from(line).ok());
                let level = match level {
                    Node::Int(level) => Some(*level),
                    _ => None,
                };
                if let Some(logs) = &self.logs {
                    let texts = [text(name), text(message), text(file)];
                    logs(
                        level,
                        texts.each_ref().map(String::as_str),
                        line.unwrap_or_default(),
                    );
                }
                true
            }
            (kind::BYE, _) => true,
            _ => false,
        }
    }

    /// A lane for a thread of Python that has none, and a thread here that answers it.
    fn listen(&self) -> bool {
        let Some(worker) = self.worker.upgrade().map(Worker) else {
            return false;
        };
        let Ok(mut lane) = worker.open(true) else {
            return false;
        };
        let listener = self.listener.clone();
        let run = move || {
            let mut serves: Box<dyn Serves + Send> = match &listener {
                Some(listener) => listener(),
                None => Box::new(super::Nothing),
            };
            // It greets when a thread takes it; until the worker ends.
            if lane.greet().is_ok() {
                drop(lane.listen(&mut *serves));
            }
        };
        let started = std::thread::Builder::new()
            .name("snakebridge-listener".to_owned())
            .spawn(run);
        started.is_ok()
    }
}
