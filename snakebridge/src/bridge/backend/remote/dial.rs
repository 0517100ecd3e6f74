//! Connections over TCP to a worker that listens. Each begins with the token, the numbers of the lane and of this host, and whether it
//! listens; the worker shuts out what does not begin so. They are used by their descriptors, as pipes are.

use std::fmt;
use std::io::{self, PipeReader, PipeWriter, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

/// How many random bytes a token has.
pub const TOKEN: usize = 32;

/// The number of the control connection.
const CONTROL: u32 = u32::MAX;

/// How long a further connection may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// After how much silence the other machine is asked whether it is there, how often then, and how many times in vain.
const SILENCE: Duration = Duration::from_secs(10);
const ASKS: Duration = Duration::from_secs(5);
const IN_VAIN: u32 = 3;

/// How many milliseconds what was sent may not be acknowledged.
#[cfg(any(target_os = "linux", target_os = "android"))]
const UNACKNOWLEDGED: u32 = 25_000;

/// Where a worker listens, and what opens it.
#[derive(Clone)]
pub struct Dial {
    address: SocketAddr,
    token: [u8; TOKEN],
    /// Which of the hosts of the worker this is, if it has several.
    host: u32,
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
        let (host, ..) = uuid::Uuid::new_v4().as_fields();
        Dial { address, token, host }
    }

    /// The same worker, for one more host of it.
    #[must_use]
    pub fn for_another_host(&self) -> Dial {
        Dial::new(self.address, self.token)
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

    /// Both ends of a lane, and the connection once more.
    pub(super) fn lane(&self, number: u64, listens: bool) -> io::Result<(PipeReader, PipeWriter, OwnedFd)> {
        let number = u32::try_from(number).map_err(io::Error::other)?;
        let reads = self.connect(number, listens, PATIENCE)?;
        let writes = reads.try_clone()?;
        let again = reads.try_clone()?;
        Ok((reads.into(), writes.into(), again))
    }

    fn connect(&self, number: u32, listens: bool, patience: Duration) -> io::Result<OwnedFd> {
        let mut stream = TcpStream::connect_timeout(&self.address, patience)?;
        stream.set_nodelay(true)?;
        watch(&stream)?;
        let mut said = [0; TOKEN + 9];
        let (token, rest) = said.split_at_mut(TOKEN);
        token.copy_from_slice(&self.token);
        let (place, rest) = rest.split_at_mut(4);
        let (host, is_listening) = rest.split_at_mut(4);
        place.copy_from_slice(&number.to_le_bytes());
        host.copy_from_slice(&self.host.to_le_bytes());
        is_listening.copy_from_slice(&[u8::from(listens)]);
        stream.write_all(&said)?;
        Ok(stream.into())
    }
}

/// Has the system notice that the other machine is not there any more: a connection on which nothing passes would not end by itself.
fn watch(stream: &TcpStream) -> io::Result<()> {
    use rustix::net::sockopt;
    sockopt::set_socket_keepalive(stream, true)?;
    #[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
    {
        sockopt::set_tcp_keepidle(stream, SILENCE)?;
        sockopt::set_tcp_keepintvl(stream, ASKS)?;
        sockopt::set_tcp_keepcnt(stream, IN_VAIN)?;
    }
    // Nobody is asked as long as something that was sent is not acknowledged: that is sent again, for a quarter of an hour.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    sockopt::set_tcp_user_timeout(stream, UNACKNOWLEDGED)?;
    Ok(())
}
