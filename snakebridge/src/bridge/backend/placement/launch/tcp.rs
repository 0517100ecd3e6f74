//! Workers that are reached over TCP: the process gets its program, the address and the token on its standard input, and says at which
//! port it listens.

use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr};
use std::process::{ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::local::output;
use crate::bridge::backend::remote::dial::{Dial, TOKEN};
use crate::bridge::backend::remote::marshal::Writer;
use crate::bridge::backend::remote::process::{Body, Process, kill};
use crate::bridge::backend::remote::sources;

/// How long the process may take to say its port, and to be reached there.
const PATIENCE: Duration = Duration::from_secs(30);

/// What it says before the port.
const WORD: &str = "snakebridge ";

/// The most that it says of it.
const LONGEST: usize = 64;

/// Starts a worker that listens at the address.
pub(super) fn start(mut command: Command, address: IpAddr) -> io::Result<Process> {
    let token = token()?;
    command.stdin(Stdio::piped());
    let mut child = command.spawn()?;
    let connected = (|| {
        let (mut stdout, stderr) = output(&mut child)?;
        let mut stdin = child
            .stdin
            .take()
            .ok_or_else(|| io::Error::other("the input of a worker is not there"))?;
        stdin.write_all(&sources::framed())?;
        stdin.write_all(&place(address, &token))?;
        drop(stdin);
        let port = port(&mut stdout, Instant::now() + PATIENCE)?;
        let dial = Dial::new(SocketAddr::new(address, port), token);
        let control = dial.control(PATIENCE)?;
        Ok((stdout, stderr, control, dial))
    })();
    match connected {
        Ok((stdout, stderr, control, dial)) => Ok(Process {
            pid: child.id(),
            body: Body::Child(child),
            control,
            output: Some((stdout, stderr)),
            dial: Some(dial),
        }),
        Err(error) => {
            kill(&mut child);
            Err(error)
        }
    }
}

/// Random bytes of the system.
fn token() -> io::Result<[u8; TOKEN]> {
    let mut token = [0; TOKEN];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut token)?;
    Ok(token)
}

/// Where to listen, with the token, and for how long the control connection is waited for.
fn place(address: IpAddr, token: &[u8]) -> Vec<u8> {
    let mut out = vec![0; 4];
    let mut writer = Writer::new(&mut out);
    writer.tuple(4);
    writer.str(&address.to_string());
    writer.int(0);
    writer.bytes(token);
    writer.float(PATIENCE.as_secs_f64());
    sources::measured(out)
}

/// The port that the process says, byte by byte: what follows is its output.
fn port(stdout: &mut ChildStdout, end: Instant) -> io::Result<u16> {
    let mut line = Vec::new();
    while line.last() != Some(&b'\n') {
        let left = end.saturating_duration_since(Instant::now());
        let left = Timespec::try_from(left).map_err(io::Error::other)?;
        let ready = poll(&mut [PollFd::new(&*stdout, PollFlags::IN)], Some(&left))?;
        let mut byte = [0];
        if ready == 0 || line.len() == LONGEST || stdout.read(&mut byte)? == 0 {
            return Err(io::Error::other(format!(
                "the process does not say at which port it listens, but {:?}",
                String::from_utf8_lossy(&line)
            )));
        }
        line.extend(byte);
    }
    let text = String::from_utf8_lossy(&line);
    let number = text
        .strip_prefix(WORD)
        .and_then(|rest| rest.trim_end().parse().ok());
    number.ok_or_else(|| io::Error::other(format!("the process says {text:?} instead of its port")))
}
