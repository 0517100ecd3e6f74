//! Start, output and end of workers.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use snakebridge::__private::launch::Local;
use snakebridge::__private::remote::output::Stream;
use snakebridge::__private::remote::{Worker, sources};
use snakebridge::Value;
use snakebridge::backend::Raw;

use crate::support::{call, is_running, options, plain, python, until, worker, worker_with};

#[test]
fn all_of_the_package_is_in_the_program() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/worker");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|file| {
            file.unwrap()
                .file_name()
                .into_string()
                .ok()?
                .strip_suffix(".py")
                .map(str::to_owned)
        })
        .map(|name| match name.as_str() {
            "__init__" => "snakebridge_worker".to_owned(),
            name => format!("snakebridge_worker.{name}"),
        })
        .collect();
    let mut sent: Vec<&str> = sources::SOURCES.iter().map(|(module, _)| *module).collect();
    files.sort();
    sent.sort_unstable();
    assert_eq!(sent, files);
}

#[test]
fn a_worker_says_who_it_is() {
    let worker = worker();
    let hello = worker.hello();
    assert_eq!(
        (hello.pid, hello.implementation.as_str()),
        (worker.pid().into(), "cpython")
    );
    assert!(hello.python.starts_with("3."), "{hello:?}");
    if cfg!(target_os = "linux") {
        assert_eq!(hello.abilities.get("dies_with_host"), Some(&true), "{hello:?}");
    }
}

#[test]
fn a_process_that_is_no_worker_is_an_error() {
    let error = Worker::connect(Local::new("true").launch().unwrap(), &options()).unwrap_err();
    assert!(
        error.problem.contains("program") || error.problem.contains("ended"),
        "{error}"
    );
    let error = Local::new("/no/such/python").launch().unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
}

#[test]
fn what_python_prints_never_reaches_a_lane() {
    let seen = Arc::new(Mutex::new((Vec::new(), Vec::new())));
    let kept = seen.clone();
    let mut options = options();
    options.sink = Arc::new(move |stream, bytes| {
        let mut kept = kept.lock().unwrap();
        match stream {
            Stream::Stdout => kept.0.extend_from_slice(bytes),
            Stream::Stderr => kept.1.extend_from_slice(bytes),
        }
    });
    let worker = worker_with(&options);
    let count = 100_000;
    assert_eq!(
        plain(call(&worker, "worked:prints", &mut [Raw::Int(count)])),
        Value::Int(count)
    );
    let whole = "printed\n".len() + 4 * count as usize;
    until("all is there", || {
        seen.lock().unwrap().0.len() == whole && !seen.lock().unwrap().1.is_empty()
    });
    assert_eq!(seen.lock().unwrap().1, b"to stderr\n");
    assert_eq!(
        plain(call(&worker, "worked:reads_stdin", &mut [])),
        Value::Str(String::new())
    );
}

#[test]
fn a_fork_does_not_answer_in_our_place() {
    let worker = worker();
    assert_eq!(plain(call(&worker, "worked:forks", &mut [])), Value::Int(0));
    assert_eq!(
        plain(call(&worker, "math:sqrt", &mut [Raw::Float(4.0)])),
        Value::Float(2.0)
    );
}

#[test]
fn calls_run_on_as_many_lanes_as_threads() {
    let worker = worker();
    let threads: Vec<_> = (0..8_u32)
        .map(|thread| {
            let worker = worker.clone();
            std::thread::spawn(move || {
                for number in 0..200 {
                    let square = f64::from(thread * 1000 + number);
                    let root = plain(call(&worker, "math:sqrt", &mut [Raw::Float(square * square)]));
                    assert_eq!(root, Value::Float(square));
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}

#[test]
fn a_worker_stops_as_a_program_does() {
    let worker = worker();
    let folder = std::env::temp_dir().join(format!("snakebridge-stop-{}", worker.pid()));
    let mut args = [
        Raw::Str("import atexit, pathlib\natexit.register(pathlib.Path(where).write_text, 'left')".into()),
        Raw::Dict(vec![(Raw::Str("where".into()), Raw::Path((&*folder).into()))]),
    ];
    call(&worker, "builtins:exec", &mut args).unwrap();
    assert_eq!(worker.stop(Duration::from_secs(30)).unwrap().code(), Some(0));
    assert_eq!(std::fs::read_to_string(&folder).unwrap(), "left");
    std::fs::remove_file(folder).unwrap();
}

#[test]
fn a_worker_that_does_not_stop_is_stopped() {
    let worker = worker();
    let busy = worker.clone();
    let thread = std::thread::spawn(move || call(&busy, "worked:sleeps", &mut [Raw::Float(600.0)]).is_err());
    std::thread::sleep(Duration::from_millis(100));
    worker.stop(Duration::from_millis(200)).unwrap();
    assert!(thread.join().unwrap());
}

/// The name of a variable, by which this program becomes a host that is to be killed.
const HOST: &str = "SNAKEBRIDGE_TEST_HOST";

#[test]
fn workers_end_with_a_host_that_is_killed() {
    if std::env::var(HOST).is_ok() {
        let worker = worker();
        println!("worker {}", worker.pid());
        let _held = call(&worker, "worked:forever", &mut []);
        return;
    }
    let mut host = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "life::workers_end_with_a_host_that_is_killed",
            "--nocapture",
        ])
        .env(HOST, "1")
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let lines = std::io::BufRead::lines(std::io::BufReader::new(host.stdout.take().unwrap()));
    let pid = lines
        .map(|line| line.unwrap())
        .find_map(|line| line.split("worker ").nth(1)?.trim().parse::<u64>().ok())
        .unwrap();
    assert!(is_running(pid));
    host.kill().unwrap();
    host.wait().unwrap();
    let killed = std::time::Instant::now();
    until("the worker is gone", || !is_running(pid));
    eprintln!("gone {:?} after its host, with {}", killed.elapsed(), python());
}
