//! A parameter search on a cluster of Ray, here of this machine: sixteen points of a grid, scored by scikit-learn in sessions that share
//! two actors. This program links no Python.
//!
//!     SNAKEBRIDGE_RAY_PYTHON=VENV/bin/python cargo run --manifest-path examples/cluster/Cargo.toml
//!
//! where the virtual environment has `ray` and `scikit-learn`. `bash tests/ray.sh` makes one.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use snakebridge::session::{RayActor, RayPool};
use snakebridge::{Result, Session};

snakebridge::python_module!("search", path = "python");

const COSTS: [f64; 4] = [0.01, 1.0, 10.0, 100.0];
const GAMMAS: [f64; 4] = [1e-5, 1e-3, 1e-2, 1.0];

/// How many points are scored at once.
const AT_ONCE: usize = 4;

/// A point, and what it scores.
type Scored = (f64, f64, f64);

/// One line that grows.
fn show(done: usize, of: usize) {
    let bar: String = (0..of)
        .map(|place| if place < done { '#' } else { '.' })
        .collect();
    print!("\r[{bar}] {done}/{of}");
    // A terminal that is gone is no reason to stop.
    drop(std::io::stdout().flush());
}

/// Scores all points, each in a session of its own.
fn scores(cluster: &RayPool, points: &[(f64, f64)]) -> Result<Vec<Scored>> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let scored = Mutex::new(Vec::new());
    let work = || -> Result<()> {
        while let Some(&(cost, gamma)) = points.get(next.fetch_add(1, Ordering::Relaxed)) {
            let session = Session::builder().ray(cluster).open()?;
            let score = session.enter(|| search::score(cost, gamma))?;
            if let Ok(mut scored) = scored.lock() {
                scored.push((cost, gamma, score));
            }
            show(done.fetch_add(1, Ordering::Relaxed) + 1, points.len());
        }
        Ok(())
    };
    std::thread::scope(|threads| {
        let started: Vec<_> = (0..AT_ONCE).map(|_| threads.spawn(work)).collect();
        started.into_iter().try_for_each(|thread| match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })?;
    println!();
    Ok(scored.into_inner().unwrap_or_default())
}

fn run(python: &str) -> Result<()> {
    let begun = Instant::now();
    let cluster = RayPool::builder()
        .name("search")
        .python(python)
        .local_cpus(2)
        .actors(2)
        .actor(RayActor::new().num_cpus(1.0))
        .open()?;
    println!(
        "Ray {} at {}, after {:.1?}",
        cluster.version(),
        cluster.address(),
        begun.elapsed()
    );

    let points: Vec<(f64, f64)> = COSTS
        .iter()
        .flat_map(|cost| GAMMAS.iter().map(move |gamma| (*cost, *gamma)))
        .collect();
    let begun = Instant::now();
    let mut scored = scores(&cluster, &points)?;
    scored.sort_by(|one, other| other.2.total_cmp(&one.2));
    println!("{} points in {:.1?}", scored.len(), begun.elapsed());

    assert_eq!(scored.len(), points.len());
    let (cost, gamma, score) = scored[0];
    println!("best: C = {cost}, gamma = {gamma}: {:.1} %", score * 100.0);
    assert!(score > 0.95 && gamma == 1e-3, "{scored:?}");
    // With so much gamma it has learned nothing.
    let worst = scored[scored.len() - 1];
    assert!(worst.2 < 0.2, "{worst:?}");
    let statistics = cluster.statistics();
    let calls: Vec<u64> = statistics.workers.iter().map(|worker| worker.calls).collect();
    println!("calls of each actor: {calls:?}");
    assert!(calls.len() == 2 && calls.iter().all(|calls| *calls > 0));
    // Nothing has to be shut down: what was started ends with this program.
    Ok(())
}

fn main() -> ExitCode {
    let Ok(python) = std::env::var("SNAKEBRIDGE_RAY_PYTHON") else {
        println!("skipped: SNAKEBRIDGE_RAY_PYTHON names no interpreter that has ray and scikit-learn");
        return ExitCode::SUCCESS;
    };
    match run(&python) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
