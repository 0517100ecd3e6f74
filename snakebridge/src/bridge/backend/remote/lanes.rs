//! The lanes of a worker: each thread has one of its own as far as there are enough.

use std::io;
use std::os::fd::AsFd;
use std::sync::atomic::Ordering;

use super::frame::{Trouble, kind};
use super::lane::Lane;
use super::lost::Failure;
use super::worker::{Worker, locked};

/// How many free lanes there are before a thread takes that of another one.
const MOST_FREE: usize = 32;

impl Worker {
    /// The lane of this thread, else one that no thread uses any more, or a new one.
    ///
    /// # Errors
    ///
    /// [`Failure::Lost`]
    pub fn lane(&self, symbol: &str) -> Result<Lane, Failure> {
        self.lane_for(|| symbol.to_owned())
    }

    /// [`lane`](Worker::lane), with the symbol made where it is needed.
    pub(super) fn lane_for(&self, symbol: impl FnOnce() -> String) -> Result<Lane, Failure> {
        if self.is_lost() {
            return Err(Failure::Lost(Box::new(self.lost(&symbol(), None))));
        }
        if let Some(lane) = self.free_lane() {
            return Ok(lane);
        }
        let opened = self.open(false).map(|mut lane| {
            lane.take_over();
            lane
        });
        opened.map_err(|trouble| Failure::Lost(Box::new(self.lost(&symbol(), Some(trouble)))))
    }

    /// The lane of this thread, so that what Python keeps per thread is there again; else one of a thread that has ended, and one of
    /// another thread only where there are so many that no further one is opened.
    fn free_lane(&self) -> Option<Lane> {
        let mut lanes = locked(&self.0.lanes);
        let own = lanes.iter().rposition(Lane::is_own);
        let place = own.or_else(|| lanes.iter().rposition(Lane::is_nobodys));
        let place = place.or_else(|| lanes.len().checked_sub(1).filter(|last| *last + 1 >= MOST_FREE))?;
        let mut lane = lanes.remove(place);
        drop(lanes);
        lane.take_over();
        Some(lane)
    }

    /// Gives back a lane on which no call runs.
    pub fn give_back(&self, lane: Lane) {
        locked(&self.0.lanes).push(lane);
    }

    /// A new lane; on one that listens, a thread of Python asks.
    pub(super) fn open(&self, listens: bool) -> Result<Lane, Trouble> {
        let number = self.0.numbers.fetch_add(1, Ordering::Relaxed);
        if let Some(dial) = &self.0.dial {
            let (reads, writes, again) = dial.lane(number, listens)?;
            locked(&self.0.dialled).push(again);
            let mut lane = Lane::new(number, reads, writes, self.0.frame);
            if !listens {
                lane.greet()?;
            }
            return Ok(lane);
        }
        let (their_reads, writes) = io::pipe()?;
        let (reads, their_writes) = io::pipe()?;
        self.tell_with(
            kind::LANE,
            &[their_reads.as_fd(), their_writes.as_fd()],
            |writer| {
                writer.tuple(2);
                writer.number(number);
                writer.bool(listens);
            },
        )?;
        // Or else the end of the worker would not be the end of the stream.
        drop((their_reads, their_writes));
        let mut lane = Lane::new(number, reads, writes, self.0.frame).with(self.0.arena.clone());
        if !listens {
            lane.greet()?;
        }
        Ok(lane)
    }
}
