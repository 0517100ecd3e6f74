//! Workers as processes of this machine. All are started by one thread that never ends, because the kernel ends a worker with
//! the thread that has started it.

use std::ffi::OsString;
use std::io;
use std::net::IpAddr;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, OnceLock, PoisonError};

use super::tcp;
use crate::bridge::backend::remote::process::{Body, Process};
use crate::bridge::backend::remote::sources::BOOT;

/// How a process is started.
#[derive(Clone, Debug)]
pub struct Local {
    python: PathBuf,
    isolated: bool,
    environment: Vec<(OsString, Option<OsString>)>,
    folder: Option<PathBuf>,
    listen: Option<IpAddr>,
}

impl Local {
    /// With this interpreter: a path, or a name that is searched for in `PATH`.
    pub fn new(python: impl Into<PathBuf>) -> Local {
        Local {
            python: python.into(),
            isolated: true,
            environment: Vec::new(),
            folder: None,
            listen: None,
        }
    }

    /// With another interpreter, and all else as it is.
    #[must_use]
    pub fn python(mut self, python: impl Into<PathBuf>) -> Local {
        self.python = python.into();
        self
    }

    /// Whether variables such as `PYTHONPATH` and the user's own packages are left out; they are unless this says otherwise.
    #[must_use]
    pub fn isolated(mut self, isolated: bool) -> Local {
        self.isolated = isolated;
        self
    }

    /// Sets a variable of its environment.
    #[must_use]
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Local {
        self.environment.push((name.into(), Some(value.into())));
        self
    }

    /// Takes a variable out of its environment.
    #[must_use]
    pub fn without_env(mut self, name: impl Into<OsString>) -> Local {
        self.environment.push((name.into(), None));
        self
    }

    /// The folder in which it runs.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Local {
        self.folder = Some(folder.into());
        self
    }

    /// Has the worker listen at this address, and nowhere else, at a port that the system chooses: it is reached over TCP instead of
    /// pipes. Who connects has to know a token of 32 random bytes, which the worker is told on its standard input; all else is shut out
    /// unread. What passes is **not encrypted**, and who has the token runs code in the worker: an address that others reach is for
    /// networks that can be trusted.
    #[must_use]
    pub fn listen(mut self, address: IpAddr) -> Local {
        self.listen = Some(address);
        self
    }

    /// Starts a process, which waits for its program.
    ///
    /// # Errors
    ///
    /// If it does not start.
    pub fn launch(&self) -> io::Result<Process> {
        let this = self.clone();
        let (answer, answered) = channel();
        starter()?
            .send(Box::new(move || drop(answer.send(this.start()))))
            .map_err(|_| io::Error::other("the thread that starts workers has ended"))?;
        answered
            .recv()
            .map_err(|_| io::Error::other("the thread that starts workers has ended"))?
    }

    fn start(&self) -> io::Result<Process> {
        if let Some(address) = self.listen {
            return tcp::start(self.command(), address);
        }
        let (control, theirs) = UnixStream::pair()?;
        let mut command = self.command();
        command.stdin(Stdio::from(OwnedFd::from(theirs)));
        let mut child = command.spawn()?;
        let output = output(&mut child)?;
        Ok(Process {
            pid: child.id(),
            body: Body::Child(child),
            control,
            output: Some(output),
            dial: None,
        })
    }

    /// All but its standard input.
    fn command(&self) -> Command {
        let mut command = Command::new(&self.python);
        if self.isolated {
            command.arg("-I");
        }
        command.args(["-X", "utf8", "-c", BOOT]);
        for (name, value) in &self.environment {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        if let Some(folder) = &self.folder {
            command.current_dir(folder);
        }
        // A group of its own: an interrupt from the terminal is for the host, and what it starts ends with it.
        command.process_group(0);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// The ends of what it prints and reports.
pub(super) fn output(child: &mut Child) -> io::Result<(ChildStdout, ChildStderr)> {
    match (child.stdout.take(), child.stderr.take()) {
        (Some(stdout), Some(stderr)) => Ok((stdout, stderr)),
        _ => Err(io::Error::other("the output of a worker is not there")),
    }
}

type Job = Box<dyn FnOnce() + Send>;

fn starter() -> io::Result<Sender<Job>> {
    static STARTER: OnceLock<Mutex<Option<Sender<Job>>>> = OnceLock::new();
    let place = STARTER.get_or_init(Mutex::default);
    let mut starter = place.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(starter) = &*starter {
        return Ok(starter.clone());
    }
    let (jobs, waiting) = channel::<Job>();
    std::thread::Builder::new()
        .name("snakebridge-starter".to_owned())
        .spawn(move || waiting.iter().for_each(|job| job()))?;
    Ok(starter.insert(jobs).clone())
}
