//! What calls in workers cost: minimum and median of each row, with its limit, and the same by the least worker in the same run.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a broken bench must stop"
)]

mod least;

use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use snakebridge::session::Pool;
use snakebridge::types::{PyIter, Shared};
use snakebridge::{Handle, Object, Result, Session, Value, call, call_as};

snakebridge::python_module!("math", "re");

/// No start takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Prints a row: the minimum and the median of what was timed, in microseconds, and the limit of the minimum.
fn row(name: &str, limit: f64, mut times: Vec<Duration>) {
    times.sort();
    let us = |time: Duration| time.as_secs_f64() * 1e6;
    let (least, middle) = (us(times[0]), us(times[times.len() / 2]));
    let verdict = if least <= limit { "" } else { "  OVER" };
    println!("{name:<44} {least:>10.2} {middle:>10.2} {limit:>10.0}{verdict}");
}

fn timed(rounds: usize, mut body: impl FnMut()) -> Vec<Duration> {
    let once = |body: &mut dyn FnMut()| {
        let begun = Instant::now();
        body();
        begun.elapsed()
    };
    (0..rounds).map(|_| once(&mut body)).collect()
}

/// The times from each of these moments to the next.
fn per_call(begun: &[Instant]) -> impl Iterator<Item = Duration> {
    begun.windows(2).map(|pair| pair[1].duration_since(pair[0]))
}

/// What goes there and back: 24 entries, some 1,000 bytes.
fn entries() -> Vec<(String, String)> {
    (0..24)
        .map(|index| (format!("key {index}"), format!("a value of {index} letters")))
        .collect()
}

fn calls(session: &Session, text: &str) -> Result<()> {
    session.enter(|| {
        let times = timed(20_000, || assert_eq!(math::sqrt(16.0).unwrap(), 4.0));
        row("sqrt", 12.0, times);
        let pattern = re::compile("(a)(b)")?;
        let times = timed(20_000, || drop(pattern.search("xxab").unwrap().unwrap()));
        row("a match, made and dropped", 14.0, times);
        let entries = entries().into_iter();
        let dict = Value::Dict(entries.map(|(key, value)| (key.into(), value.into())).collect());
        let times = timed(5_000, || drop(call("copy", "copy", (&dict,)).unwrap()));
        row("a dict of 1 KB, there and back", 45.0, times);
        // From one call to the next, as the other rows are single calls; all of them and `sub` itself over their number would be a mean.
        let mut calls = Vec::new();
        for _ in 0..30 {
            let begun = Arc::new(Mutex::new(Vec::new()));
            let seen = Arc::clone(&begun);
            let same = move |_: re::Match<str>| {
                seen.lock().unwrap().push(Instant::now());
                Ok::<_, snakebridge::Error>("b".to_owned())
            };
            drop(re::sub_by("a", same, text).unwrap());
            calls.extend(per_call(&begun.lock().unwrap()));
        }
        row("a closure called back", 15.0, calls);
        let times = timed(20, || {
            let numbers: PyIter<i64> = call_as(
                "builtins",
                "iter",
                (call("builtins", "range", (20_000,)).unwrap(),),
            )
            .unwrap();
            assert_eq!(numbers.in_batches().count(), 20_000);
        });
        row("an element of a batch", 1.0, per(times, 20_000));
        Ok(())
    })
}

fn per(times: Vec<Duration>, count: u32) -> Vec<Duration> {
    times.into_iter().map(|time| time / count).collect()
}

fn arrays(session: &Session) -> Result<()> {
    session.enter(|| {
        let numbers = Shared::from(vec![1.0_f64; 1 << 20]);
        let times = timed(100, || {
            assert_eq!(call_as::<usize>("builtins", "len", (&numbers,)).unwrap(), 1 << 20);
        });
        row("8 MB of f64 in, as a view", 500.0, times);
        let array: Object = call_as("array", "array", ("d", vec![0_u8; 8 << 20]))?;
        let times = timed(100, || {
            let read: Vec<f64> = Handle::read(&array).unwrap();
            assert_eq!(read.len(), 1 << 20);
        });
        row("8 MB of f64 out, as a `Vec`", 1000.0, times);
        Ok(())
    })
}

/// The first call on another connection, while the first one is in use.
fn further_lane(python: &str) -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..20 {
        let pool = Pool::builder().python(python).start_within(PATIENCE).open()?;
        let session = Session::builder().pool(&pool).open()?;
        let busy = session.clone();
        let sleeper = std::thread::spawn(move || busy.enter(|| call_as::<()>("time", "sleep", (0.05,))));
        while pool.statistics().workers[0].running == 0 {}
        let begun = Instant::now();
        session.enter(|| math::sqrt(4.0))?;
        times.push(begun.elapsed());
        sleeper.join().unwrap()?;
    }
    row("the first call on a further lane", 5_000.0, times);
    Ok(())
}

fn life(python: &str) -> Result<()> {
    let (mut starts, mut losses) = (Vec::new(), Vec::new());
    for _ in 0..20 {
        let begun = Instant::now();
        let pool = Pool::builder().python(python).start_within(PATIENCE).open()?;
        starts.push(begun.elapsed());
        let session = Session::builder().pool(&pool).open()?;
        let busy = session.clone();
        let lost = std::thread::spawn(move || {
            let lost = busy.enter(|| call_as::<()>("time", "sleep", (60,)));
            (Instant::now(), lost.is_err())
        });
        while pool.statistics().workers[0].running == 0 {}
        let process = pool.processes()[0].to_string();
        let begun = Instant::now();
        Command::new("kill").args(["-9", &process]).status().unwrap();
        let (told, is_lost) = lost.join().unwrap();
        assert!(is_lost);
        losses.push(told.duration_since(begun));
    }
    row("start of a pool", 100_000.0, starts);
    row("loss of a worker told, with `kill`'s own start", 10_000.0, losses);
    Ok(())
}

/// As many computations on two threads, with one worker and with two.
fn parallel(python: &str) -> Result<()> {
    let time = |size: usize| -> Result<Duration> {
        let pool = Pool::builder()
            .python(python)
            .size(size)
            .start_within(PATIENCE)
            .open()?;
        let sessions = [(); 2].map(|()| Session::builder().pool(&pool).open().unwrap());
        for session in &sessions {
            session.enter(|| call("builtins", "exec", ("pass",)))?;
        }
        let begun = Instant::now();
        std::thread::scope(|threads| {
            for session in &sessions {
                threads.spawn(|| {
                    let code = "x = 0\nfor i in range(2000000):\n    x += i * i";
                    session
                        .enter(|| call("builtins", "exec", (code, Value::Dict(Vec::new()))))
                        .unwrap();
                });
            }
        });
        Ok(begun.elapsed())
    };
    let mut gains = Vec::new();
    for _ in 0..5 {
        gains.push(time(1)?.as_secs_f64() / time(2)?.as_secs_f64());
    }
    gains.sort_by(f64::total_cmp);
    let verdict = if gains[4] >= 1.7 { "" } else { "  UNDER" };
    println!(
        "two workers over one, best and median: {:.2} {:.2}, limit 1.7{verdict}",
        gains[4], gains[2]
    );
    Ok(())
}

fn main() -> Result<()> {
    // Not by a name in `PATH`: that may be a script that searches for it, at each start.
    let path = std::env::args().nth(1).unwrap_or_else(|| "python3".to_owned());
    let asked = Command::new(path)
        .args(["-c", "import sys; print(sys.executable)"])
        .output()
        .unwrap();
    let python = String::from_utf8(asked.stdout).unwrap().trim().to_owned();
    println!("{:<44} {:>10} {:>10} {:>10}", "us", "minimum", "median", "limit");
    let text = "a".repeat(1000);
    least::calls(&python, &entries(), &text);
    let pool = Pool::builder().python(&python).start_within(PATIENCE).open()?;
    let session = Session::builder().pool(&pool).open()?;
    calls(&session, &text)?;
    arrays(&session)?;
    least::calls(&python, &entries(), &text);
    further_lane(&python)?;
    life(&python)?;
    parallel(&python)
}
