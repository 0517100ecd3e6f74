//! What looks after the workers of a pool: whether they answer, how much memory they have, and which of them are to be replaced.

use std::collections::HashMap;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use super::desk::count;
use super::pool::Inner;
use super::statistics::memory;
use crate::bridge::backend::remote::WorkerBackend;

/// How often memory and age are looked at.
const TICK: Duration = Duration::from_millis(20);

/// How long an answer is waited for where only a number of objects is asked.
const ANSWER: Duration = Duration::from_millis(500);

/// How many times in a row an idle worker may leave a question unanswered.
const SILENCES: u32 = 3;

/// How long a worker may take to leave that is replaced.
const LEAVE: Duration = Duration::from_secs(5);

/// When workers are replaced, and ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Care {
    /// How often it is asked whether it answers, and how long that may take.
    pub(crate) health: Duration,
    pub(crate) age: Option<Duration>,
    pub(crate) calls: Option<u64>,
    pub(crate) memory: Option<u64>,
    /// With more it is killed.
    pub(crate) memory_limit: Option<u64>,
}

impl Default for Care {
    fn default() -> Care {
        Care {
            health: Duration::from_secs(10),
            age: None,
            calls: None,
            memory: None,
            memory_limit: None,
        }
    }
}

impl Care {
    fn tick(&self) -> Duration {
        let replaces = self.age.is_some() || self.calls.is_some() || self.memory.is_some();
        if replaces || self.memory_limit.is_some() {
            TICK.min(self.health)
        } else {
            self.health
        }
    }

    fn is_due(&self, worker: &WorkerBackend) -> bool {
        self.age.is_some_and(|age| worker.age() >= age)
            || self.calls.is_some_and(|calls| worker.desk().calls() >= calls)
            || self.memory.is_some_and(|most| used(worker) > Some(most))
    }
}

/// Looks after the pool until it is gone.
///
/// # Errors
///
/// If there is no thread for it.
pub(super) fn begin(pool: &Arc<Inner>) -> std::io::Result<()> {
    let (care, pool) = (pool.care, Arc::downgrade(pool));
    let builder = std::thread::Builder::new().name("snakebridge-pool".to_owned());
    builder.spawn(move || run(care, &pool)).map(drop)
}

fn run(care: Care, pool: &Weak<Inner>) {
    let mut silences = HashMap::new();
    let mut asked = Instant::now();
    loop {
        std::thread::sleep(care.tick());
        let Some(pool) = pool.upgrade() else { return };
        let workers = pool.workers();
        for worker in &workers {
            limit(&care, worker);
            if care.is_due(worker) {
                worker.retire();
            }
            if worker.is_retired() {
                replace(&pool, worker);
            }
        }
        if asked.elapsed() >= care.health {
            silences.retain(|number, _| workers.iter().any(|worker| worker.number() == Some(*number)));
            workers
                .iter()
                .for_each(|worker| ask(&care, worker, &mut silences));
            asked = Instant::now();
        }
    }
}

/// The bytes of memory that a worker has, where they are known. A file of the system says it, of processes of this machine.
pub(super) fn used(worker: &WorkerBackend) -> Option<u64> {
    let known = worker.known().filter(|known| known.is_child())?;
    memory(known.pid())
}

/// Kills a worker that has too much memory.
fn limit(care: &Care, worker: &WorkerBackend) {
    if let Some(most) = care.memory_limit
        && let Some(used) = used(worker)
        && used > most
        && let Some(known) = worker.known()
    {
        known.kill_for(&format!(
            "it was killed: it had {used} bytes of memory, and `memory_limit` is {most}"
        ));
    }
}

/// Asks a worker in which nothing runs whether it is there. One that is silent again and again is killed.
fn ask(care: &Care, worker: &WorkerBackend, silences: &mut HashMap<u64, u32>) {
    let Some(known) = worker.known() else { return };
    // Code may keep the interpreter for as long as it likes; what ends that is a deadline.
    let is_idle = worker.desk().running() == 0;
    if known.statistics(care.health).is_some() || !is_idle || worker.desk().running() > 0 {
        silences.remove(&known.number());
        return;
    }
    let times = silences.entry(known.number()).or_insert(0);
    *times += 1;
    if *times >= SILENCES {
        known.kill_for(&format!(
            "it was killed: it ran no call, and did not answer within {:?}, {SILENCES} times",
            care.health
        ));
    }
}

/// Ends a worker that is to be replaced, if no session is bound to it.
fn replace(pool: &Arc<Inner>, worker: &Arc<WorkerBackend>) {
    if worker.bound() > 0 || worker.objects(ANSWER) != Some(0) || !worker.desk().close_if_idle() {
        return;
    }
    pool.forget(worker);
    count(&pool.tally.recycled);
    let leaving = Arc::clone(worker);
    let leave = move || {
        if let Some(known) = leaving.known() {
            drop(known.stop(LEAVE));
        }
    };
    let builder = std::thread::Builder::new().name("snakebridge-leaving".to_owned());
    if builder.spawn(leave).is_err() {
        worker.known().inspect(|known| known.kill());
    }
}
