//! `Bell`: what wakes the event loop up, from any thread and without the interpreter.

use std::io;
#[cfg(unix)]
use std::io::{Read, Write};
#[cfg(unix)]
use std::os::{fd::AsRawFd, unix::net::UnixStream};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use super::EventLoop;
use crate::interpreter::attach;
use crate::interpreter::trouble::Trouble;

/// See the module.
pub(super) enum Bell {
    /// A byte in a socket that the loop watches.
    #[cfg(unix)]
    Socket { ringer: UnixStream, heard: UnixStream },
    /// A thread that calls the loop, which watches no sockets of others: that of Windows, for one.
    Thread {
        ringer: SyncSender<()>,
        heard: Mutex<Option<Receiver<()>>>,
    },
}

impl Bell {
    /// A bell for a loop that can watch sockets, or cannot.
    pub(super) fn new(has_readers: bool) -> io::Result<Bell> {
        #[cfg(unix)]
        if has_readers {
            let (ringer, heard) = UnixStream::pair()?;
            ringer.set_nonblocking(true)?;
            heard.set_nonblocking(true)?;
            return Ok(Bell::Socket { ringer, heard });
        }
        let _ = has_readers;
        let (ringer, heard) = sync_channel(1);
        Ok(Bell::Thread {
            ringer,
            heard: Mutex::new(Some(heard)),
        })
    }

    /// What the loop has to watch.
    pub(super) fn descriptor(&self) -> Option<i32> {
        match self {
            #[cfg(unix)]
            Bell::Socket { heard, .. } => Some(heard.as_raw_fd()),
            Bell::Thread { .. } => None,
        }
    }

    /// Wakes the loop up. Never waits.
    pub(super) fn ring(&self) {
        match self {
            // If the socket is full, it will be heard anyway.
            #[cfg(unix)]
            Bell::Socket { ringer, .. } => drop((&mut &*ringer).write(&[1])),
            Bell::Thread { ringer, .. } => drop(ringer.try_send(())),
        }
    }

    /// Hears all rings so far.
    pub(super) fn clear(&self) {
        match self {
            #[cfg(unix)]
            Bell::Socket { heard, .. } => {
                let mut rings = [0; 64];
                while matches!((&mut &*heard).read(&mut rings), Ok(count) if count == rings.len()) {}
            }
            Bell::Thread { .. } => {}
        }
    }

    /// Starts the thread that calls the loop, where there has to be one.
    pub(super) fn answer(&self, event_loop: &Arc<EventLoop>) -> io::Result<()> {
        let Bell::Thread { heard, .. } = self else {
            return Ok(());
        };
        let Some(heard) = heard.lock().take() else {
            return Ok(());
        };
        let event_loop = Arc::downgrade(event_loop);
        std::thread::Builder::new()
            .name("snakebridge-event-loop-bell".to_owned())
            .spawn(move || call(&heard, &event_loop))
            .map(drop)
    }
}

/// Calls the loop at each ring, until it is closed.
fn call(heard: &Receiver<()>, event_loop: &Weak<EventLoop>) {
    while heard.recv().is_ok() {
        let Some(parts) = event_loop.upgrade().and_then(|event_loop| event_loop.parts()) else {
            return;
        };
        let called: Result<(), Trouble> = attach::with_python(|py| Ok(parts.call_turn(py)?));
        drop(parts);
        if called.is_err() {
            return;
        }
    }
}
