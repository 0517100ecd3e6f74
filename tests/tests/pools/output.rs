//! What workers print, log and warn of.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use snakebridge::session::{Output, Said};
use snakebridge::{call, call_as, get_as};

use crate::{Result, builder, eventually, process, session};

fn text(outputs: &[Output], of: impl Fn(&Said) -> Option<&[u8]>) -> String {
    let bytes: Vec<u8> = outputs
        .iter()
        .filter_map(|output| of(&output.said))
        .flatten()
        .copied()
        .collect();
    String::from_utf8(bytes).unwrap()
}

fn stdout(said: &Said) -> Option<&[u8]> {
    match said {
        Said::Stdout(bytes) => Some(bytes),
        _ => None,
    }
}

fn stderr(said: &Said) -> Option<&[u8]> {
    match said {
        Said::Stderr(bytes) => Some(bytes),
        _ => None,
    }
}

#[test]
fn what_workers_print_comes_to_the_callback_with_its_worker() -> Result {
    let outputs = Arc::new(Mutex::new(Vec::new()));
    let taken = Arc::clone(&outputs);
    let pool = builder()
        .output(move |output| taken.lock().unwrap().push(output.clone()))
        .open()?;
    let session = session(&pool)?;
    session.enter(|| {
        call("builtins", "print", ("to stdout \u{e9}",))?;
        call(
            "builtins",
            "exec",
            ("import sys; sys.stdout.flush(); print('to stderr', file=sys.stderr)",),
        )
    })?;
    eventually("both have come", || {
        let outputs = outputs.lock().unwrap();
        text(&outputs, stdout) == "to stdout \u{e9}\n" && text(&outputs, stderr) == "to stderr\n"
    });
    let first = outputs.lock().unwrap()[0].clone();
    assert_eq!(
        (first.pool.as_deref(), first.process),
        (Some("cpu"), process(&session)?)
    );
    Ok(())
}

#[test]
fn a_callback_that_panics_or_is_slow_holds_nothing_up() -> Result {
    let count = Arc::new(Mutex::new(0));
    let counts = Arc::clone(&count);
    let pool = builder()
        .output(move |_| {
            *counts.lock().unwrap() += 1;
            std::thread::sleep(Duration::from_millis(20));
            panic!("on purpose");
        })
        .open()?;
    let session = session(&pool)?;
    eventually("pieces after a panic come, too", || {
        let calls = session.enter(|| {
            call("os", "write", (1, b"x".as_slice()))?;
            call_as::<f64>("math", "sqrt", (9.0,))
        });
        assert_eq!(calls.unwrap(), 3.0);
        *count.lock().unwrap() > 1
    });
    Ok(())
}

#[test]
fn records_and_warnings_come_with_their_places() -> Result {
    let outputs = Arc::new(Mutex::new(Vec::new()));
    let taken = Arc::clone(&outputs);
    let pool = builder()
        .output_and_logs(20, move |output| taken.lock().unwrap().push(output.said.clone()))
        .open()?;
    session(&pool)?.enter(|| {
        let logger: snakebridge::Object = call_as("logging", "getLogger", ("sb.pool",))?;
        snakebridge::method(&logger, "debug", ("not from this level on",))?;
        snakebridge::method(&logger, "warning", ("%d of %s", 3, "them"))?;
        let category: snakebridge::Object = get_as("builtins", "UserWarning")?;
        call("warnings", "warn_explicit", ("careful", &category, "some.py", 12))
    })?;
    eventually("both have come", || outputs.lock().unwrap().len() >= 2);
    let outputs = outputs.lock().unwrap();
    match &outputs[0] {
        Said::Log {
            logger,
            level,
            message,
            line,
            ..
        } => {
            assert_eq!(
                (logger.as_str(), *level, message.as_str()),
                ("sb.pool", 30, "3 of them")
            );
            assert!(*line > 0);
        }
        other => panic!("{other:?}"),
    }
    match &outputs[1] {
        Said::Warning {
            category,
            message,
            file,
            line,
            ..
        } => assert_eq!(
            (category.as_str(), message.as_str(), file.as_str(), *line),
            ("UserWarning", "careful", "some.py", 12)
        ),
        other => panic!("{other:?}"),
    }
    assert_eq!(outputs.len(), 2, "{outputs:?}");
    Ok(())
}
