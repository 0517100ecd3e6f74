//! Connections over TCP to a worker that listens. Each begins with the token, the number of the lane and whether this process listens on
//! it; the worker shuts out what does not begin so. They are used by their descriptors, as pipes are.

use std::fmt;
use std::io::{self, PipeReader, PipeWriter, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

/// How many random bytes a token has.
pub const TOKEN: usize = 32;

/// The number of the control connection.
const CONTROL: u64 = u64::MAX;

/// How long a further connection may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where a worker listens, and what opens it.
#[derive(Clone)]
pub struct Dial {
    address: SocketAddr,
    token: [u8; TOKEN],
}

impl fmt::Debug for Dial {
    /// Without the token, which would get into logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dial({})", self.address)
    }
}

impl Dial {
    /// A worker that listens there.
    pub fn new(address: SocketAddr, token: [u8; TOKEN]) -> Dial {
        Dial { address, token }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The control connection.
    ///
    /// # Errors
    ///
    /// If the worker cannot be reached.
    pub fn control(&self, patience: Duration) -> io::Result<UnixStream> {
        self.connect(CONTROL, false, patience).map(UnixStream::from)
    }

    /// Both ends of a lane.
    pub(super) fn lane(&self, number: u64, listens: bool) -> io::Result<(PipeReader, PipeWriter)> {
        let reads = self.connect(number, listens, PATIENCE)?;
        let writes = reads.try_clone()?;
        Ok((reads.into(), writes.into()))
    }

    fn connect(&self, number: u64, listens: bool, patience: Duration) -> io::Result<OwnedFd> {
        let mut stream = TcpStream::connect_timeout(&self.address, patience)?;
        stream.set_nodelay(true)?;
        let mut said = [0; TOKEN + 9];
        let (token, rest) = said.split_at_mut(TOKEN);
        token.copy_from_slice(&self.token);
        let (place, is_listening) = rest.split_at_mut(8);
        place.copy_from_slice(&number.to_le_bytes());
        is_listening.copy_from_slice(&[u8::from(listens)]);
        stream.write_all(&said)?;
        Ok(stream.into())
    }
}
