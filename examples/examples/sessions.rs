//! How long a Python object lives: handles, the session of a thread, limits, sessions shared by name.
//!
//! A handle keeps its object alive; a session owns what lives in it and can let go of all of it at once.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use snakebridge::{Error, Handle, Result, Session, error::RefLost, with_session};

snakebridge::python_module!("re", "collections");

fn main() -> Result<()> {
    automatic()?;
    explicit()?;
    limited()?;
    shared()
}

/// Nothing to set up: each thread has its own session, which ends with the thread.
fn automatic() -> Result<()> {
    let id = Session::current().id().to_owned();
    assert!(id.starts_with("auto_"), "{id}");

    // A handle that moves to another thread keeps working there, and its object goes when the handle goes.
    let pattern = re::compile(r"\d+")?;
    let worker = thread::spawn(move || -> Result<(String, bool)> {
        Ok((
            Session::current().id().to_owned(),
            pattern.search("room 101")?.is_some(),
        ))
    });
    let (other, found) = joined(worker)?;
    assert!(found);
    assert_ne!(id, other);
    println!("automatic: {id} here, {other} there");
    Ok(())
}

/// A session with a name and an idle time. What is made inside belongs to it, and goes with it.
fn explicit() -> Result<()> {
    let session = Session::builder()
        .id("report")
        .ttl(Duration::from_secs(60))
        .open()?;
    let words = with_session(&session, || {
        assert_eq!(Session::current().id(), "report");
        collections::Counter::<String>::new()
    })?;
    words.update(["a", "b", "a"])?; // outside again: the call runs in the session of its receiver
    assert_eq!(words.get_item("a")?, 2);
    assert_eq!(session.statistics().live, 1);

    // Letting go of one object: the handle is consumed, its clones report why.
    let clone = words.clone();
    Handle::release(words);
    let error = gone(clone.len(), RefLost::Released);
    println!("explicit:  {error}");
    Session::release("report");
    Ok(())
}

/// A limit that you set is kept: the object that was used least recently goes first, and its handle says so.
fn limited() -> Result<()> {
    let session = Session::builder().id("small").max_refs(2).open()?;
    with_session(&session, || {
        let first = re::compile("first")?;
        let second = re::compile("second")?;
        assert_eq!(first.pattern()?, "first"); // a use: now the second is the older one
        let third = re::compile("third")?;
        println!("limited:   {}", gone(second.pattern(), RefLost::Evicted));
        assert_eq!(
            (first.pattern()?, third.pattern()?),
            ("first".to_owned(), "third".to_owned())
        );
        assert_eq!(session.statistics().evicted, 1);
        Ok(())
    })
}

/// Two threads, one session by name: what one makes, the other uses after the first is gone.
fn shared() -> Result<()> {
    let (send, receive) = mpsc::channel();
    let maker = thread::spawn(move || -> Result<()> {
        let session = Session::builder().id("shared").open()?;
        let seen = with_session(&session, || -> Result<_> {
            let seen = collections::Counter::<String>::new()?;
            seen.update(["x"])?;
            Ok(seen)
        })?;
        // The receiver waits for it, so the send cannot fail.
        let _ = send.send(seen);
        Ok(())
    });
    let user = thread::spawn(move || -> Result<()> {
        let Ok(seen) = receive.recv() else {
            return Ok(()); // the maker failed, and its own result says why
        };
        let session = Session::builder().id("shared").open()?; // the same session, not a second one
        with_session(&session, || seen.update(["x", "y"]))?;
        assert_eq!(seen.get_item("x")?, 2);

        // The end of the session invalidates what is still held.
        Session::release("shared");
        println!(
            "shared:    {}",
            gone(seen.get_item("x"), RefLost::SessionReleased)
        );
        Ok(())
    });
    joined(maker)?;
    joined(user)
}

/// The error of a call on an object that is no longer there, for the reason given.
fn gone<T>(result: Result<T>, why: RefLost) -> Error {
    let Err(error) = result else {
        unreachable!("the object should be gone: {why}");
    };
    let Error::RefNotFound { reason, .. } = &error else {
        unreachable!("expected RefNotFound, got {error}");
    };
    assert_eq!(*reason, why);
    error
}

/// The result of a thread; its panic goes on here.
fn joined<T>(thread: thread::JoinHandle<Result<T>>) -> Result<T> {
    thread
        .join()
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
