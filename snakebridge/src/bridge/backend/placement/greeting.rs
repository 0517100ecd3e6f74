//! `Greeting`: what each worker of a pool is told at its start, and where goes what it writes.

use std::sync::Arc;

use super::builder::Taken;
use super::output::Delivery;
use crate::bridge::backend::remote::{Options, Process};

/// See the module.
pub(super) struct Greeting {
    name: Option<Arc<str>>,
    options: Options,
    /// What takes output, and the level of records that are part of it.
    delivery: Option<(Arc<Delivery>, Option<i64>)>,
}

impl Greeting {
    /// # Errors
    ///
    /// If there is no thread for the output.
    pub(super) fn new(
        name: Option<Arc<str>>,
        options: Options,
        taken: Option<Taken>,
    ) -> std::io::Result<Greeting> {
        let delivery = taken.map(|taken| {
            let delivery = Delivery::begin(taken.taker);
            delivery.map(|delivery| (delivery, taken.level))
        });
        Ok(Greeting {
            name,
            options,
            delivery: delivery.transpose()?,
        })
    }

    /// That of a process.
    pub(super) fn of(&self, process: &Process) -> Options {
        let mut options = self.options.clone();
        if let Some((delivery, level)) = &self.delivery {
            let pid = process.pid;
            options.sink = delivery.sink(self.name.clone(), pid);
            options.logs = level.map(|level| (level, delivery.logs(self.name.clone(), pid)));
        }
        options
    }

    /// How many bytes of output were dropped.
    pub(super) fn dropped(&self) -> u64 {
        self.delivery
            .as_ref()
            .map_or(0, |(delivery, _)| delivery.dropped())
    }
}

impl Drop for Greeting {
    fn drop(&mut self) {
        if let Some((delivery, _)) = &self.delivery {
            delivery.end();
        }
    }
}
