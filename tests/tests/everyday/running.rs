//! Processes, pools, coroutines and logging.

use std::sync::{Arc, Mutex};

use snakebridge::{Handle, Object, Result, call_as, callback};

use crate::{asyncio, futures, logging, subprocess};

#[test]
fn a_process_is_run() -> Result<()> {
    let done: subprocess::CompletedProcess<Vec<u8>> =
        subprocess::run_with(["sh", "-c", "echo out; exit 3"], |kw| kw.capture_output(true))?;
    assert_eq!((done.returncode()?, done.stdout()?), (3, b"out\n".to_vec()));
    let error = done.check_returncode().unwrap_err();
    assert_eq!(
        error.downcast::<subprocess::CalledProcessError>()?.returncode()?,
        3
    );
    Ok(())
}

#[test]
fn a_pool_runs_rust_closures() -> Result<()> {
    let pool = futures::ThreadPoolExecutor::new_with(|kw| kw.max_workers(2))?;
    let twice = pool.submit(callback(|n: i64| n * 2), 21)?;
    assert_eq!(twice.result()?, 42);
    let failed = pool.submit(
        callback(|| Err::<i64, _>(snakebridge::Error::other(std::io::Error::other("mine")))),
        (),
    )?;
    assert!(failed.result().unwrap_err().to_string().contains("mine"));
    pool.shutdown()?;
    Ok(())
}

#[test]
fn a_coroutine_runs_to_its_end() -> Result<()> {
    let rested: String = asyncio::run(&asyncio::sleep_result(0.0, "rested")?)?;
    assert_eq!(rested, "rested");
    Ok(())
}

#[test]
fn records_reach_a_rust_function() -> Result<()> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = seen.clone();
    let logger = logging::get_logger_with(|kw| kw.name("snakebridge.everyday"))?;
    logger.set_level(logging::info_2()?)?;
    logger.set_propagate(false)?;
    let handler = logging::Handler::new()?;
    let emit = callback(move |record: Object| -> Result<()> {
        let record: logging::LogRecord = Handle::cast(&record)?;
        let line = format!("{} {}", record.levelname()?, record.get_message()?);
        sink.lock().unwrap().push(line);
        Ok(())
    });
    call_as::<()>("builtins", "setattr", (&handler, "emit", emit))?;
    logger.add_handler(&handler)?;
    logger.info("%s is %d", ("answer", 42))?;
    logger.debug("not shown", ())?;
    logger.remove_handler(&handler)?;
    assert_eq!(*seen.lock().unwrap(), ["INFO answer is 42"]);
    Ok(())
}
