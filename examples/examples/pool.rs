//! Python in worker processes: a CPU-bound job on two of them beside the same job in this process, a worker that is killed in the
//! middle of a call, and a crash in C that this program survives.
//!
//!     cargo run -p snakebridge-examples --features pool --example pool

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use snakebridge::session::{Pool, idempotent, with_deadline};
use snakebridge::{Error, Result, Session, call_as};

/// How many searches each of the two threads makes.
const SEARCHES: usize = 12;

/// Compares a word with many others: Python code that does nothing but compute.
fn search(words: &[String]) -> Result<usize> {
    let found: Vec<String> = call_as("difflib", "get_close_matches", ("pneumonoultra", words, 5, 0.9))?;
    Ok(found.len())
}

/// The job in two threads, each with a session of its own.
fn job(sessions: [Session; 2]) -> Result<Duration> {
    let words: Vec<String> = (0..400_u32).map(|n| format!("pneumono{n:05}")).collect();
    // What is done only once is not measured: imports, and the start of the worker.
    for session in &sessions {
        session.enter(|| search(&words[..1]))?;
    }
    let begun = Instant::now();
    let threads = sessions.map(|session| {
        let words = words.clone();
        thread::spawn(move || session.enter(|| (0..SEARCHES).try_for_each(|_| search(&words).map(drop))))
    });
    for thread in threads {
        thread
            .join()
            .map_err(|_| Error::unsupported("a thread has panicked"))??;
    }
    Ok(begun.elapsed())
}

/// The same program, here and there: only the session says where it runs.
fn compare(pool: &Pool) -> Result<()> {
    let here = job([
        Session::builder().embedded().open()?,
        Session::builder().embedded().open()?,
    ])?;
    let there = job([
        Session::builder().pool(pool).open()?,
        Session::builder().pool(pool).open()?,
    ])?;
    let times = here.as_secs_f64() / there.as_secs_f64();
    println!("one interpreter {here:.2?}, two workers {there:.2?}: {times:.2} times as fast");
    Ok(())
}

/// The worker of a session.
fn worker(session: &Session) -> Result<i64> {
    session.enter(|| call_as("os", "getpid", ()))
}

fn lose_a_worker(pool: &Pool) -> Result<()> {
    let session = Session::builder().pool(pool).open()?;
    let process = worker(&session)?;
    let killer = thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        Command::new("kill").args(["-9", &process.to_string()]).status()
    });
    // A call that was lost is reported, and not made again ..
    let lost = session.enter(|| call_as::<()>("time", "sleep", (60,)));
    drop(killer.join());
    match lost {
        Err(Error::WorkerLost {
            process: gone,
            status,
            ..
        }) => {
            assert_eq!(i64::from(gone), process);
            println!("worker killed in the middle of a call: {status}");
        }
        other => return other,
    }
    // .. unless the program says that this does no harm.
    let mut attempts = 0;
    let answer = session.enter(|| {
        idempotent(|| {
            attempts += 1;
            if attempts == 1 {
                call_as::<()>("os", "_exit", (1,))?;
            }
            call_as::<f64>("math", "sqrt", (16.0,))
        })
    })?;
    assert_eq!((answer, attempts), (4.0, 2));
    assert_ne!(worker(&session)?, process);
    Ok(())
}

fn crash(pool: &Pool) -> Result<()> {
    let session = Session::builder().pool(pool).open()?;
    match session.enter(|| call_as::<()>("ctypes", "string_at", (0,))) {
        Err(Error::WorkerLost { status, stderr, .. }) => {
            let first = stderr
                .lines()
                .find(|line| line.contains("Fatal"))
                .unwrap_or_default();
            println!("crash in C survived: {status}; {first}");
        }
        other => return other,
    }
    Ok(())
}

fn end_what_does_not_end(pool: &Pool) -> Result<()> {
    let session = Session::builder().pool(pool).open()?;
    // The start of a worker would be part of the time.
    worker(&session)?;
    let endless = with_deadline(Duration::from_millis(200), || {
        session.enter(|| call_as::<()>("builtins", "exec", ("while True: pass",)))
    });
    match endless {
        Err(Error::TimedOut { rung, .. }) => println!("endless loop ended: {rung}"),
        other => return other,
    }
    Ok(())
}

fn main() -> Result<()> {
    // What workers print is not shown here: the crash below writes its stack to stderr.
    let pool = Pool::builder().name("cpu").size(2).output(|_| {}).open()?;
    compare(&pool)?;
    lose_a_worker(&pool)?;
    crash(&pool)?;
    end_what_does_not_end(&pool)?;
    let statistics = pool.statistics();
    println!("{} workers started, {} lost", statistics.started, statistics.lost);
    pool.stop(Duration::from_secs(5));
    Ok(())
}
