//! Frames: four bytes of length, one of kind, and a value. Their kinds and limits, and reading them from a stream.

use std::io::{self, Read};

use super::marshal::Problem;

/// The version of the protocol. Both sides name theirs in the first frame.
pub const PROTOCOL: u64 = 1;

/// What a frame may have at most, in bytes without the length.
pub const LIMIT: usize = 64 << 20;

/// How many bytes are asked for at a time.
const CHUNK: usize = 64 << 10;

/// Frames up to this length are copied, so that the buffer stays; longer ones take it along.
const COPIED: usize = 16 << 10;

/// What a frame is; `docs/worker_protocol.md` describes each.
#[allow(missing_docs, reason = "described in docs/worker_protocol.md")]
pub mod kind {
    pub const CALL: u8 = 1;
    pub const TAGGED_CALL: u8 = 2;
    pub const AGAIN: u8 = 3;
    pub const RESULT: u8 = 4;
    pub const RAISE: u8 = 5;
    pub const ITEMS: u8 = 6;
    pub const VALUE: u8 = 16;
    pub const TAGGED: u8 = 17;
    pub const RAISED: u8 = 18;
    pub const END: u8 = 19;
    pub const FAILED: u8 = 20;
    pub const CALLBACK: u8 = 21;
    pub const PULL: u8 = 22;
    pub const START: u8 = 32;
    pub const LANE: u8 = 33;
    pub const CANCEL: u8 = 34;
    pub const PING: u8 = 35;
    pub const FREE: u8 = 36;
    pub const END_SESSION: u8 = 37;
    pub const STOP: u8 = 38;
    pub const ARENA: u8 = 39;
    pub const LIMIT: u8 = 40;
    pub const ORDERS: u8 = 41;
    pub const HELLO: u8 = 48;
    pub const PONG: u8 = 49;
    pub const WANT_LANE: u8 = 50;
    pub const DROPPED: u8 = 51;
    pub const BYE: u8 = 52;
    pub const BLOCKS: u8 = 53;
    pub const AWAITED: u8 = 54;
    pub const LOG: u8 = 55;
}

/// Why no frame could be read.
#[derive(Debug)]
pub enum Trouble {
    /// The other side has closed the connection, or it is gone.
    Closed,
    /// The connection failed.
    Io(io::Error),
    /// What came is not a frame of this protocol.
    Bad(Problem),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe | io::ErrorKind::UnexpectedEof => {
                Trouble::Closed
            }
            _ => Trouble::Io(error),
        }
    }
}

/// Begins a frame in an empty buffer; its value is written behind.
pub fn begin(out: &mut Vec<u8>, kind: u8) {
    out.clear();
    out.extend_from_slice(&[0, 0, 0, 0, kind]);
}

/// Ends a frame.
///
/// # Errors
///
/// The length, if it is over the limit.
pub fn end(out: &mut [u8], limit: usize) -> Result<(), usize> {
    let length = out.len().saturating_sub(4);
    match (u32::try_from(length), out.first_chunk_mut::<4>()) {
        (Ok(short), Some(head)) if length <= limit => {
            *head = short.to_le_bytes();
            Ok(())
        }
        _ => Err(length),
    }
}

/// A frame that was read.
#[derive(Debug, Default)]
pub struct Frame {
    /// Its kind.
    pub kind: u8,
    bytes: Vec<u8>,
    end: usize,
}

impl Frame {
    /// The bytes of its value.
    pub fn value(&self) -> &[u8] {
        self.bytes.get(5..self.end).unwrap_or_default()
    }
}

/// What was read of a stream and is not used yet.
#[derive(Debug, Default)]
pub struct Incoming {
    bytes: Vec<u8>,
    have: usize,
    limit: usize,
}

impl Incoming {
    /// Nothing yet; frames of at most so many bytes.
    pub fn new(limit: usize) -> Incoming {
        Incoming {
            bytes: Vec::new(),
            have: 0,
            limit,
        }
    }

    /// The next frame, waited for: one read where it is short.
    ///
    /// # Errors
    ///
    /// If the stream ends or fails, or if what comes is no frame.
    pub fn next(&mut self, stream: &mut impl Read) -> Result<Frame, Trouble> {
        loop {
            if let Some(frame) = self.take()? {
                return Ok(frame);
            }
            self.fill(stream)?;
        }
    }

    /// Reads once from the stream, which waits if nothing is there.
    ///
    /// # Errors
    ///
    /// If the stream ends or fails.
    pub fn fill(&mut self, stream: &mut impl Read) -> Result<(), Trouble> {
        let wanted = self.whole().unwrap_or(0).max(self.have + CHUNK / 2);
        if self.bytes.len() < wanted {
            self.bytes.resize(wanted.max(CHUNK), 0);
        }
        let have = self.have;
        loop {
            match stream.read(self.bytes.get_mut(have..).unwrap_or_default()) {
                Ok(0) => return Err(Trouble::Closed),
                Ok(count) => {
                    self.have += count;
                    return Ok(());
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// How long the frame is that has begun, within the limit.
    fn whole(&self) -> Option<usize> {
        let head = self.bytes.get(..self.have)?.first_chunk::<4>()?;
        let length = u32::from_le_bytes(*head) as usize;
        (1..=self.limit).contains(&length).then_some(length + 4)
    }

    /// The next frame, if it is there.
    ///
    /// # Errors
    ///
    /// If what is there is no frame.
    pub fn take(&mut self) -> Result<Option<Frame>, Trouble> {
        if self.have < 5 {
            return Ok(None);
        }
        let Some(end) = self.whole() else {
            let what = "the length of a frame is none";
            return Err(Trouble::Bad(Problem { at: 0, what }));
        };
        if self.have < end {
            return Ok(None);
        }
        let whole = if end <= COPIED || self.have > end {
            let copied = self.bytes.get(..end).unwrap_or_default().to_vec();
            self.bytes.copy_within(end..self.have, 0);
            copied
        } else {
            std::mem::take(&mut self.bytes)
        };
        self.have -= end;
        let kind = whole.get(4).copied().unwrap_or_default();
        Ok(Some(Frame {
            kind,
            bytes: whole,
            end,
        }))
    }
}
