//! A separate program for the suites that look at the end of a process.
//! The first argument says what to do; `tests/conformance_leaving.rs` judges it from outside.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::{Object, Result, call, call_as, callback, detached};
use snakebridge_tests::module;

const AT_EXIT: &str = "
import atexit, ctypes, logging, threading, time, weakref
from concurrent.futures import ThreadPoolExecutor

class Held: pass
held = Held()

class Handler(logging.Handler):
    def __init__(self, f):
        super().__init__()
        self.f = f
    def close(self):
        super().close()
        self.f('closed')

def at_exit(f):
    handlers.append(Handler(f))
    weakref.finalize(held, f, 'finalized')
    atexit.register(f, 'atexit')

def in_a_thread(f):
    def run():
        time.sleep(0.3)
        f('thread')
    # Also from a thread that Python takes for a daemon.
    threading.Thread(target=run, daemon=False).start()

def in_an_executor(f):
    pool = ThreadPoolExecutor(1)
    pool.submit(time.sleep, 0.3)
    pool.submit(f, 'executor')

def slow(f):
    # Lets go of the interpreter, with time enough for other threads.
    atexit.register(time.sleep, 0.3)
    atexit.register(f)

def unended():
    threading.Thread(target=time.sleep, args=(60,)).start()
    atexit.register(print, 'at exit')

def unended_callback():
    atexit.register(time.sleep, 60)

def load(path):
    library = ctypes.CDLL(path)
    atexit.register(library.use)
    return library

handlers = []
";

/// A closure that calls Python, and says what came of it.
fn speaker() -> impl Fn(String) -> i64 + Send + Sync + 'static {
    |word: String| {
        let said = call_as::<String>("builtins", "str", (&word,));
        println!(
            "{word}: {}",
            said.map_or_else(|error| error.to_string(), |_| "said".to_owned())
        );
        0
    }
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let argument = |index: usize| arguments.get(index).map_or("", String::as_str);
    if !["library-of-another-thread", "main-thread-that-ended"].contains(&argument(0)) {
        module("sb_leaving", AT_EXIT)?;
    }
    match argument(0) {
        "callbacks" => drop(call("sb_leaving", "at_exit", (callback(speaker()),))?),
        "callbacks-and-shutdown" => {
            call("sb_leaving", "at_exit", (callback(speaker()),))?;
            snakebridge::shutdown();
            println!("after: {}", call("math", "sqrt", (4,)).is_err());
        }
        "threads" => {
            call("sb_leaving", "in_a_thread", (callback(speaker()),))?;
            call("sb_leaving", "in_an_executor", (callback(speaker()),))?;
            call("atexit", "register", (callback(speaker()), "atexit"))?;
        }
        "main-thread-that-ended" => main_thread_that_ended(argument(1))?,
        "thread-that-never-ends" => {
            call("builtins", "print", ("printed",))?;
            call("sb_leaving", "unended", ())?;
        }
        "waiting-callback" => {
            let waits = callback(|word: String| {
                let thread = std::thread::spawn(move || speaker()(word));
                thread.join().expect("sound")
            });
            call("sb_leaving", "at_exit", (waits,))?;
        }
        "callback-that-never-ends" => {
            call("builtins", "print", ("printed",))?;
            call("sb_leaving", "unended_callback", ())?;
        }
        "library" => library(argument(1), argument(2))?,
        "library-of-another-thread" => {
            let path = argument(1).to_owned();
            std::thread::spawn(move || -> Result<()> {
                module("sb_leaving", AT_EXIT)?;
                call_as::<Object>("sb_leaving", "load", (path,)).map(drop)
            })
            .join()
            .expect("sound")?;
        }
        other => exit_from(other, argument(1))?,
    }
    Ok(())
}

/// Python's main thread is the one that has imported `threading`, before 3.13. The thread that leaves may get its number.
fn main_thread_that_ended(seen: &str) -> Result<()> {
    // Another thread has started Python, which keeps the state of that one.
    snakebridge::attached(|| ());
    // What is installed may have had it imported there already.
    let imports = format!("import sys\nsys.modules.pop('threading', None)\n{AT_EXIT}");
    let first = std::thread::spawn(move || module("sb_leaving", &imports).map(drop));
    first.join().expect("sound")?;
    snakebridge::settle(std::time::Duration::from_secs(10));
    if seen == "seen" {
        let main: Object = call_as("threading", "main_thread", ())?;
        snakebridge::method(&main, "is_alive", ())?;
    }
    call("sb_leaving", "in_a_thread", (callback(speaker()),))?;
    call("atexit", "register", (callback(speaker()), "atexit"))?;
    Ok(())
}

/// Ends the process from one place or another.
fn exit_from(task: &str, how: &str) -> Result<()> {
    match task {
        "exit-while-attached" => slowly(|| snakebridge::attached(|| std::process::exit(3)))?,
        "exit-while-detached" => {
            slowly(|| snakebridge::attached(|| detached(|| std::process::exit(3))))?;
        }
        "exit-in-a-closure" => {
            call("sb_leaving", "slow", (callback(|| ()),))?;
            let exits = callback(|_: i64| -> i64 { std::process::exit(3) });
            let items: Object = call_as("builtins", "map", (exits, [1]))?;
            call("builtins", "list", (&items,))?;
        }
        "exit-in-a-thread" => slowly(|| {
            let thread = std::thread::spawn(|| {
                let _ = call("math", "sqrt", (4,));
                std::process::exit(3)
            });
            let _ = thread.join();
        })?,
        "exit-at-exit" => {
            call(
                "atexit",
                "register",
                (callback(|| -> i64 { std::process::exit(9) }),),
            )?;
            if how == "shutdown" {
                snakebridge::shutdown();
            }
        }
        "shutdown-at-exit" => {
            call(
                "atexit",
                "register",
                (callback(|| {
                    snakebridge::shutdown();
                    println!("came back");
                }),),
            )?;
        }
        other => panic!("unknown task '{other}'"),
    }
    Ok(())
}

/// Leaves with a callback that takes its time.
fn slowly(exit: impl FnOnce()) -> Result<()> {
    call("sb_leaving", "slow", (callback(|| println!("at exit")),))?;
    exit();
    Ok(())
}

/// Loads a library with a static destructor, whose function an exit callback uses, and leaves in one of several ways.
fn library(path: &str, how: &str) -> Result<()> {
    let library: Object = call_as("sb_leaving", "load", (path,))?;
    match how {
        "" => {}
        // Makes another static, which registers its destructor only then.
        "late" => drop(snakebridge::method(&library, "late", ())?),
        "exit" => std::process::exit(7),
        "attached" => snakebridge::attached(|| std::process::exit(7)),
        "thread" => {
            let thread = std::thread::spawn(|| {
                let _ = call("math", "sqrt", (4,));
                std::process::exit(7)
            });
            let _ = thread.join();
        }
        other => panic!("unknown way '{other}'"),
    }
    Ok(())
}
