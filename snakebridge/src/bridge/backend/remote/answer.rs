//! What an answer of a worker says: a value, elements of an iterator, an exception.

use super::arrived::{Arrived, strange};
use super::backend::WorkerBackend;
use super::frame::kind;
use super::lane::Reply;
use super::marshal::{Node, Problem};
use crate::bridge::backend::Batch;
use crate::bridge::error::{Error, Result};
use crate::bridge::exception::PyException;
use crate::bridge::value::Value;

impl WorkerBackend {
    /// The value that an answer has.
    pub(super) fn value(&self, reply: &Reply, arrived: &mut Arrived<'_>) -> Result<Value> {
        if reply.kind() == kind::RAISED {
            return Err(self.raised_by(reply, arrived)?);
        }
        arrived.value(&reply.value().map_err(bad)?)
    }

    /// Passes on the elements that an answer has, and notes whether there are no more. What came before an exception comes before it.
    pub(super) fn elements(
        &self,
        reply: &Reply,
        arrived: &mut Arrived<'_>,
        batch: Option<Batch<'_>>,
        read: &mut dyn FnMut(&Value) -> Result<()>,
    ) -> Result<()> {
        let ends = || {
            if let Some(batch) = batch {
                batch.has_ended.set(true);
            }
        };
        match reply.kind() {
            kind::END => {
                ends();
                return Ok(());
            }
            kind::RAISED => return Err(self.raised_by(reply, arrived)?),
            _ => {}
        }
        let parts = reply.parts().map_err(bad)?;
        let Some(items) = parts.first().and_then(Node::items) else {
            return Err(strange("elements that are none"));
        };
        let mut done = Ok(());
        for item in items {
            // Also those after one that cannot be read: what nobody takes is released.
            let value = arrived.value(item)?;
            if done.is_ok() {
                done = read(&value);
            }
        }
        if parts.get(1) == Some(&Node::Bool(true)) {
            ends();
        }
        match parts.get(2) {
            Some(raised) if *raised != Node::None && done.is_ok() => Err(self.raised(raised, arrived)?),
            _ => done,
        }
    }

    fn raised_by(&self, reply: &Reply, arrived: &mut Arrived<'_>) -> Result<Error> {
        let parts = reply.parts().map_err(bad)?;
        let raised = parts
            .first()
            .ok_or_else(|| strange("an exception that is none"))?;
        self.raised(raised, arrived)
    }

    pub(super) fn raised(&self, node: &Node<'_>, arrived: &mut Arrived<'_>) -> Result<Error> {
        let raised = arrived.worker.classes().raised(node);
        let raised = raised.ok_or_else(|| strange("an exception that is none"))?;
        if let Some(error) = raised.of_host.and_then(|number| self.lent().error(number)) {
            return Ok(error);
        }
        Ok(Error::Python(PyException::from(arrived.raised(raised))))
    }
}

fn bad(problem: Problem) -> Error {
    strange(&problem.to_string())
}
