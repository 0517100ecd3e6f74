//! The driver of a pool of Ray, which starts slowly: with a stand-in for Ray, as only Ray itself takes long to start.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use snakebridge::Value;
use snakebridge::session::RayPool;

use crate::support::{is_running, python, until};

/// Where the stand-in says that it starts.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let folder = std::env::temp_dir().join(format!("snakebridge-driver-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let folder = Folder(folder);
        folder.go();
        folder
    }

    /// Lets drivers start.
    fn go(&self) {
        std::fs::write(self.0.join("go"), "").unwrap();
    }

    /// Has them wait.
    fn hold(&self) {
        std::fs::remove_file(self.0.join("go")).unwrap();
    }

    /// The drivers that have begun to start.
    fn begun(&self) -> Vec<u64> {
        let files = std::fs::read_dir(&self.0).unwrap().flatten();
        files
            .filter_map(|file| file.file_name().to_str()?.parse().ok())
            .collect()
    }

    fn pool(&self) -> RayPool {
        let stand_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/worker/stand_in");
        let stand_in = stand_in.to_str().unwrap().to_owned();
        RayPool::builder()
            .python(python())
            .workers(|workers| workers.path(stand_in))
            .init("folder", Value::from(self.0.to_str().unwrap()))
            .open()
            .unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The process of the driver, which the stand-in has in its address.
fn driver(pool: &RayPool) -> u64 {
    pool.address().trim_start_matches("process:").parse().unwrap()
}

fn kill(pid: u64) {
    let killed = Command::new("kill").args(["-9", &pid.to_string()]).status();
    assert!(killed.unwrap().success());
}

#[test]
fn who_needs_a_driver_that_starts_again_waits_for_the_same_one() {
    let folder = Folder::new("same");
    let pool = folder.pool();
    let first = driver(&pool);
    folder.hold();
    kill(first);
    let asks = || {
        let mut found = Vec::new();
        // Until its end is known, it is asked in vain.
        until("there is an answer", || {
            pool.resources().map(|resources| found = resources).is_ok()
        });
        found
    };
    std::thread::scope(|threads| {
        let asked: Vec<_> = (0..3).map(|_| threads.spawn(asks)).collect();
        until("another driver starts", || folder.begun().len() > 1);
        assert_eq!(driver(&pool), first);
        folder.go();
        for found in asked {
            assert_eq!(found.join().unwrap(), [("CPU".to_owned(), 1.0)]);
        }
    });
    assert_eq!(folder.begun().len(), 2);
    assert_ne!(driver(&pool), first);
}

#[test]
fn a_pool_is_stopped_while_its_driver_starts_again() {
    let folder = Folder::new("stopped");
    let pool = folder.pool();
    let first = driver(&pool);
    folder.hold();
    kill(first);
    std::thread::scope(|threads| {
        let asked = threads.spawn(|| {
            // Until its end is known, it is asked in vain.
            let mut found = pool.resources();
            while folder.begun().len() == 1 {
                found = pool.resources();
            }
            found.unwrap_err().to_string()
        });
        until("another driver starts", || folder.begun().len() > 1);
        let second = folder.begun().into_iter().find(|pid| *pid != first).unwrap();
        assert_eq!(driver(&pool), first);
        pool.stop(Duration::ZERO);
        assert!(is_running(second));
        folder.go();
        let problem = asked.join().unwrap();
        assert!(problem.contains("the pool was stopped"), "{problem}");
        until("the other driver has gone", || !is_running(second));
    });
    let problem = pool.resources().unwrap_err().to_string();
    assert!(problem.contains("the pool was stopped"), "{problem}");
    assert_eq!(folder.begun().len(), 2);
}
