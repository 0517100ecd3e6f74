//! How workers start: beside each other, and beside sessions that have one.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use snakebridge::session::{Pool, PoolBuilder};
use snakebridge::{Error, call_as};

use crate::{PATIENCE, Result, builder, eventually, exists, process, session};

/// A Python whose start is counted, and waits or fails while a file is there.
struct Slow(PathBuf);

impl Slow {
    fn new(name: &str) -> Slow {
        let folder = std::env::temp_dir().join(format!("sb-starts-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let slow = Slow(folder);
        let (starts, hold, fail) = (slow.file("starts"), slow.file("hold"), slow.file("fail"));
        let script = format!(
            "#!/bin/sh\necho $$ >> '{}'\n[ ! -e '{}' ] || exit 3\nwhile [ -e '{}' ]; do sleep 0.02; done\nexec python3 \"$@\"\n",
            starts.display(),
            fail.display(),
            hold.display()
        );
        std::fs::write(slow.python(), script).unwrap();
        let made = std::process::Command::new("chmod")
            .arg("+x")
            .arg(slow.python())
            .status();
        assert!(made.unwrap().success());
        slow
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn python(&self) -> PathBuf {
        self.file("python")
    }

    fn starts(&self) -> usize {
        std::fs::read_to_string(self.file("starts")).map_or(0, |text| text.lines().count())
    }

    /// The processes that were started.
    fn processes(&self) -> Vec<u32> {
        let text = std::fs::read_to_string(self.file("starts")).unwrap();
        text.lines().map(|line| line.parse().unwrap()).collect()
    }

    fn builder(&self) -> PoolBuilder {
        builder().size(2).python(self.python()).start_within(PATIENCE)
    }

    fn set(&self, name: &str) {
        std::fs::write(self.file(name), "").unwrap();
    }

    fn clear(&self, name: &str) {
        std::fs::remove_file(self.file(name)).unwrap();
    }
}

impl Drop for Slow {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(Path::new(&self.0)));
    }
}

/// A session of its own, and the worker that its call runs in, on another thread.
fn elsewhere(pool: &Pool) -> std::thread::JoinHandle<Result<u32>> {
    let pool = pool.clone();
    std::thread::spawn(move || process(&session(&pool)?))
}

/// Its pool had been stopped.
fn assert_refused(call: &Result<u32>) {
    assert!(
        matches!(call, Err(Error::SessionWorkerUnavailable { .. })),
        "{call:?}"
    );
}

#[test]
fn while_a_worker_starts_all_others_go_on() -> Result {
    let slow = Slow::new("others");
    let pool = slow.builder().open()?;
    let first = session(&pool)?;
    let own = process(&first)?;
    slow.set("hold");
    let second = elsewhere(&pool);
    eventually("the second worker starts", || slow.starts() == 2);
    // One that is as full is taken rather than one that starts, and one that is fuller rather than waited for without an end.
    let third = session(&pool)?;
    let fourth = session(&pool)?;
    assert_eq!((process(&third)?, process(&fourth)?), (own, own));
    let statistics = pool.statistics();
    assert_eq!((statistics.workers.len(), statistics.started), (1, 1));
    assert_eq!((pool.processes(), fourth.cancel()?), (vec![own], 0));
    slow.clear("hold");
    let other = second.join().unwrap()?;
    assert_ne!(other, own);
    assert_eq!((pool.statistics().started, slow.starts()), (2, 2));
    // The session that had it is gone, so the other worker has the fewest.
    assert_eq!(process(&session(&pool)?)?, other);
    Ok(())
}

#[test]
fn workers_start_beside_each_other_each_for_a_session() -> Result {
    let slow = Slow::new("beside");
    let pool = slow.builder().size(3).open()?;
    let first = session(&pool)?;
    process(&first)?;
    slow.set("hold");
    let waiting = [elsewhere(&pool), elsewhere(&pool)];
    eventually("both start", || slow.starts() == 3);
    slow.clear("hold");
    for thread in waiting {
        thread.join().unwrap()?;
    }
    assert_eq!((pool.processes().len(), pool.statistics().started), (3, 3));
    Ok(())
}

#[test]
fn a_start_that_fails_is_an_error_of_who_waits_for_it_and_the_place_is_free_again() -> Result {
    let slow = Slow::new("fails");
    let pool = slow.builder().open()?;
    let first = session(&pool)?;
    let own = process(&first)?;
    slow.set("fail");
    let second = session(&pool)?;
    match second.enter(|| call_as::<f64>("math", "sqrt", (4.0,))) {
        Err(Error::Environment { help, .. }) => assert!(help.contains("Python 3.9 or newer"), "{help}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(process(&first)?, own);
    slow.clear("fail");
    assert_ne!(process(&second)?, own);
    Ok(())
}

#[test]
fn a_pool_that_is_stopped_while_a_worker_starts_has_none_afterwards() -> Result {
    let slow = Slow::new("stops");
    let pool = slow.builder().open()?;
    let first = session(&pool)?;
    process(&first)?;
    slow.set("hold");
    let second = elsewhere(&pool);
    eventually("the second worker starts", || slow.starts() == 2);
    let stopped = pool.clone();
    let stopping = std::thread::spawn(move || stopped.stop(PATIENCE));
    eventually("the pool is stopped", || {
        let refused = session(&pool).and_then(|session| process(&session));
        matches!(refused, Err(Error::SessionWorkerUnavailable { .. }))
    });
    slow.clear("hold");
    stopping.join().unwrap();
    assert_refused(&second.join().unwrap());
    assert_eq!(pool.processes(), Vec::<u32>::new());
    Ok(())
}

#[test]
fn a_pool_that_is_stopped_waits_for_a_start_no_longer_than_it_was_told() -> Result {
    let slow = Slow::new("hangs");
    let pool = slow.builder().open()?;
    let first = session(&pool)?;
    let own = process(&first)?;
    slow.set("hold");
    let second = elsewhere(&pool);
    eventually("the second worker starts", || slow.starts() == 2);
    let begun = Instant::now();
    pool.stop(Duration::from_millis(200));
    // It never becomes a worker, and would be waited for by itself until `PATIENCE`.
    assert!(begun.elapsed() < PATIENCE / 2, "{:?}", begun.elapsed());
    assert_refused(&second.join().unwrap());
    let processes = slow.processes();
    assert_eq!((processes.len(), processes[0]), (2, own));
    assert!(!processes.into_iter().any(exists));
    Ok(())
}
