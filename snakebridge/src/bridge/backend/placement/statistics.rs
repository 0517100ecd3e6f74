//! What a pool tells of itself and of its workers, in numbers.

use std::time::Duration;

/// A pool in numbers; see [`Pool::statistics`](crate::session::Pool::statistics).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PoolStatistics {
    /// Its name.
    pub pool: Option<String>,
    /// The workers that run.
    pub workers: Vec<WorkerStatistics>,
    /// How many calls wait for a worker.
    pub waiting: usize,
    /// How many workers were started.
    pub started: u64,
    /// How many workers have ended that nobody had asked to, or were killed.
    pub lost: u64,
    /// How many workers were replaced because of their age, their calls or their memory.
    pub recycled: u64,
    /// How many calls were refused because their worker was busy.
    pub busy: u64,
    /// How many calls have waited in vain.
    pub queue_timeouts: u64,
    /// How many bytes of output were dropped, because what takes them was too slow.
    pub dropped_output: u64,
}

/// One worker.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkerStatistics {
    /// Its process.
    pub process: u32,
    /// The version of its Python, `3.11.7`.
    pub python: String,
    /// How long it has been running.
    pub age: Duration,
    /// How many calls have begun there, those that closures make not counted.
    pub calls: u64,
    /// How many run.
    pub running: usize,
    /// How many sessions were placed there and exist.
    pub sessions: usize,
    /// How many bytes of memory are its own, and not shared with other processes; none where the system does not tell.
    pub memory: Option<u64>,
    /// How many objects it keeps for sessions; none if it did not answer, because it is busy without giving other threads a turn.
    pub objects: Option<u64>,
}

/// How many bytes of memory a process has, where the system tells.
pub(crate) fn memory(process: u32) -> Option<u64> {
    if !cfg!(target_os = "linux") {
        return None;
    }
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let kilobytes = |name: &str| -> Option<u64> {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim().strip_suffix("kB")?.trim().parse().ok()
    };
    // What it shares with others, such as the memory for arrays on their way, is not its own.
    let shared = kilobytes("RssShmem:").unwrap_or(0);
    kilobytes("VmRSS:")?.saturating_sub(shared).checked_mul(1024)
}
