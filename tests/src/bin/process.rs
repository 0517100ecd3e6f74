//! A program of its own for the suites that look at a whole process: start, signals, forks and exit.
//! The first argument says what to do; `tests/conformance_process.rs` judges it from outside.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a broken test must stop")]

use std::time::Duration;

use snakebridge::{Error, Object, Result, Value, args, call, call_as, get_as};
use snakebridge_tests::module;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map_or("", String::as_str) {
        "print" => print_something(),
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
            let session = snakebridge::current_session();
            println!("{:?} {:?}", session.ttl(), session.max_refs());
            Ok(())
        }
        other => panic!("unknown task '{other}'"),
    }
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
         os.kill(os.getpid(), signal.SIGINT)\ndef run(what):\n    asyncio.run(what())\n",
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

/// Forks through Python; the child tries a call through the core and says what it got.
fn fork() -> Result<()> {
    let Value::Int(child) = call("os", "fork", ())? else {
        panic!("no pid")
    };
    if child == 0 {
        let result = call("math", "sqrt", (16,));
        let code = i32::from(!matches!(result, Err(Error::Forked)));
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
         p.map(abs, [-1, -4, -9])\n",
    )?;
    assert_eq!(call_as::<Vec<i64>>("sb_pool", "pool", ())?, both);
    println!("pool");
    Ok(())
}
