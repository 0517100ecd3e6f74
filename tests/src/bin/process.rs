//! A separate program for the suites that look at a whole process: start, signals, forks and exit.
//! The first argument says what to do; `tests/conformance_process.rs` judges it from outside.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use snakebridge::{
    Error, Handle, Object, Result, Session, Value, args, call, call_as, callback,
    exceptions::KeyboardInterrupt,
    get_as,
    types::{Awaitable, PyInt},
    wire::WireRef,
    with_session,
};
use snakebridge_tests::{executor, module};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map_or("", String::as_str) {
        "print" => print_something(),
        "argv" => show_arguments(),
        "print-and-shutdown" => {
            print_something()?;
            snakebridge::shutdown();
            let after = call("math", "sqrt", (16,));
            assert!(matches!(after, Err(Error::Environment { .. })), "{after:?}");
            println!("after");
            Ok(())
        }
        "exit-while-attached" => {
            print_something()?;
            snakebridge::attached(|| std::process::exit(3))
        }
        "exit-with-stuck-thread" => {
            print_something()?;
            module(
                "sb_stuck",
                "import atexit, time\natexit.register(time.sleep, 60)\n",
            )
        }
        "environment" => {
            let executable: String = get_as("sys", "executable")?;
            let prefix: String = get_as("sys", "prefix")?;
            let path: Vec<String> = get_as("sys", "path")?;
            let utf8: i64 = get_as("sys", "flags.utf8_mode")?;
            println!("{executable}\n{prefix}\n{utf8}\n{}", path.join("|"));
            Ok(())
        }
        "sigint" => sigint(arguments.get(1).map_or("", String::as_str)),
        "subprocess" => {
            let executable: String = get_as("sys", "executable")?;
            let command = [executable.as_str(), "-c", "print(6 * 7)"];
            let output: Vec<u8> = call_as("subprocess", "check_output", (command,))?;
            print!("{}", String::from_utf8_lossy(&output));
            Ok(())
        }
        "fork" => fork(),
        "fork-while-busy" => fork_while_busy(),
        "first-use" => match call("math", "sqrt", (16,)) {
            Ok(value) => {
                println!("{value:?}");
                Ok(())
            }
            Err(error) => {
                println!("{error}");
                Ok(())
            }
        },
        "limits" => {
            let session = snakebridge::Session::current();
            println!("{:?} {:?}", session.ttl(), session.max_refs());
            Ok(())
        }
        other => panic!("unknown task '{other}'"),
    }
}

fn show_arguments() -> Result<()> {
    let argv: Vec<String> = snakebridge::get_as("sys", "argv")?;
    let own: Vec<String> = std::env::args().collect();
    println!("{} {:?}", argv == own, &argv[1..]);
    Ok(())
}

fn print_something() -> Result<()> {
    module("sb_exit", "import atexit\natexit.register(print, 'at exit')\n")?;
    call("builtins", "print", args(("printed",)).kw("end", "+"))?;
    Ok(())
}

/// Sends Ctrl-C to itself after, or from within, what usually takes the signal over.
fn sigint(when: &str) -> Result<()> {
    module(
        "sb_signal",
        "import asyncio, os, signal, subprocess, sys\nasync def nothing(): return 1\nasync def interrupt(): \
         os.kill(os.getpid(), signal.SIGINT)\ndef run(what):\n    asyncio.run(what())\n\
         def forever():\n    while True: pass\n",
    )?;
    let after = |name: &str| {
        let what: Object = get_as("sb_signal", name)?;
        call("sb_signal", "run", (&what,))
    };
    match when {
        "before" => {}
        "during-asyncio" => {
            after("interrupt")?;
        }
        "during-await" => {
            let interrupt: Awaitable<()> = call_as("sb_signal", "interrupt", ())?;
            executor::run(interrupt)?;
        }
        // With Python's handler, which is one line away, it is an error of the call that runs.
        "handled" => {
            let handler: Object = get_as("signal", "default_int_handler")?;
            call("signal", "signal", (2, &handler))?;
            let main = call_as::<i64>("os", "getpid", ())?;
            std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(100));
                call("os", "kill", (main, 2))
            });
            let busy = call("sb_signal", "forever", ());
            println!("{}", busy.unwrap_err().is::<KeyboardInterrupt>());
            std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(100));
                call("os", "kill", (main, 2))
            });
            let sleeps: Awaitable<()> = call_as("asyncio", "sleep", (30,))?;
            println!("{}", sleeps.block_on().unwrap_err().is::<KeyboardInterrupt>());
            return Ok(());
        }
        "after-asyncio" => {
            after("nothing")?;
        }
        "after-subprocess" => {
            call("subprocess", "call", (["true"],))?;
        }
        other => panic!("unknown moment '{other}'"),
    }
    let own: i64 = call_as("os", "getpid", ())?;
    call("os", "kill", (own, 2))?;
    std::thread::sleep(Duration::from_secs(2));
    println!("survived");
    Ok(())
}

/// What a forked child must find: every way to Python is closed at once, and letting go of handles does not block.
fn is_closed_to_a_child(object: Object, wire: &WireRef) -> bool {
    let forked = |result: Result<Value>| matches!(result, Err(Error::Forked));
    let began = Instant::now();
    let here = (0..1_000).all(|_| {
        forked(call("math", "sqrt", (16,)))
            && forked(snakebridge::get("math", "pi"))
            && forked(snakebridge::attr(&object, "__doc__"))
            && forked(snakebridge::method(&object, "__len__", ()))
            && forked(snakebridge::attached(|| call("math", "sqrt", (16,))))
            && matches!(Handle::cast::<PyInt>(&object), Err(Error::Forked))
            && matches!(snakebridge::Session::current().find(&wire.id), Err(Error::Forked))
    });
    let clone = object.clone();
    let there = std::thread::spawn(move || forked(call("builtins", "len", (&clone,)))).join();
    drop(object.clone());
    Handle::release(object);
    here && there.unwrap_or(false) && began.elapsed() < Duration::from_secs(2)
}

/// Forks through Python; the child tries calls through the core and says what it got.
fn fork() -> Result<()> {
    let object: Object = call_as("builtins", "list", ())?;
    let wire = Handle::share(&object)?;
    let Value::Int(child) = call("os", "fork", ())? else {
        panic!("no pid")
    };
    if child == 0 {
        let code = i32::from(!is_closed_to_a_child(object, &wire));
        std::process::exit(code);
    }
    let Value::Tuple(status) = call("os", "waitpid", (child, 0))? else {
        panic!("no status")
    };
    println!("child {:?}", status.get(1));
    let both: Vec<i64> = vec![1, 4, 9];
    module(
        "sb_pool",
        "import multiprocessing as mp\ndef pool():\n    with mp.get_context('fork').Pool(2) as p:\n        return \
         p.map(abs, [-1, -4, -9])\ndef process(target):\n    child = mp.get_context('fork').Process(target=target)\n    \
         child.start()\n    child.join(20)\n    return child.exitcode\n",
    )?;
    assert_eq!(call_as::<Vec<i64>>("sb_pool", "pool", ())?, both);
    println!("pool");
    // A Rust closure in the child: it runs, and its calls are errors like all others.
    let held = Mutex::new(Some(object));
    let target = callback(move || {
        let closed = held
            .lock()
            .ok()
            .and_then(|mut held| held.take())
            .is_some_and(|object| is_closed_to_a_child(object, &wire));
        if closed {
            Ok(())
        } else {
            Err(Error::other(std::fmt::Error))
        }
    });
    println!("callback {:?}", call("sb_pool", "process", (target,))?);
    Ok(())
}

/// Forks while other threads are inside the core, so that a child may inherit any of its locks in use.
fn fork_while_busy() -> Result<()> {
    let session = Session::builder().id("busy").open()?;
    let stop = Arc::new(AtomicBool::new(false));
    let busy: Vec<_> = (0..3)
        .map(|_| {
            let (session, stop) = (session.clone(), Arc::clone(&stop));
            std::thread::spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    let made = with_session(&session, || call_as::<Object>("builtins", "list", ()));
                    drop(made);
                    // Takes the registry's lock without the interpreter, which `fork` waits for.
                    for _ in 0..1_000 {
                        std::hint::black_box(session.statistics());
                    }
                }
            })
        })
        .collect();
    module(
        "sb_wait",
        "import os, time\ndef wait(pid):\n    end = time.monotonic() + 20\n    while time.monotonic() < end:\n        \
         done, status = os.waitpid(pid, os.WNOHANG)\n        if done: return status\n        time.sleep(0.002)\n    \
         os.kill(pid, 9)\n    return 'hangs'\n",
    )?;
    for _ in 0..30 {
        let objects = with_session(&session, || -> Result<Vec<Object>> {
            (0..20).map(|_| call_as("builtins", "list", ())).collect()
        })?;
        let Value::Int(child) = call("os", "fork", ())? else {
            panic!("no pid")
        };
        if child == 0 {
            let forked = matches!(call("math", "sqrt", (16,)), Err(Error::Forked));
            drop(objects);
            drop(session);
            std::process::exit(i32::from(!forked));
        }
        assert_eq!(call("sb_wait", "wait", (child,))?, Value::Int(0));
    }
    stop.store(true, Ordering::Relaxed);
    for thread in busy {
        thread.join().expect("ends");
    }
    println!("30 children");
    Ok(())
}
