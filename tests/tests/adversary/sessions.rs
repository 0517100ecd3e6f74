//! Sessions that end under a call, are evicted from, or expire while others look.

use super::*;

#[test]
fn s07_a_session_that_a_callback_releases_under_its_own_call() -> Result {
    setup()?;
    let session = Session::builder().id("adversary-inside").open()?;
    let end = callback(|| Session::release("adversary-inside"));
    let (made, before, wire) = with_session(&session, || -> Result<_> {
        let before = probe("adversary-inside")?;
        let wire = Handle::share(&before)?;
        let made: Object = call_as("sb_adversary", "make_after", (end,))?;
        let error = probe("adversary-inside").unwrap_err();
        assert!(matches!(error, Error::InvalidSession { .. }), "{error:?}");
        Ok((made, before, wire))
    })?;
    for handle in [&made, &before] {
        assert_eq!(
            reason(&method(handle, "__str__", ()).unwrap_err()),
            RefLost::SessionReleased
        );
    }
    assert_eq!(session.statistics().live, 0);
    let fresh = Session::builder().id("adversary-inside").open()?;
    assert!(fresh != session && fresh.statistics().created == 0);
    // The id of the session is used again, that of the reference is not; the old session still knows why.
    assert_eq!(reason(&fresh.resolve(&wire).unwrap_err()), RefLost::Unknown);
    assert_eq!(
        reason(&session.resolve(&wire).unwrap_err()),
        RefLost::SessionReleased
    );
    wait_freed("adversary-inside", 1).map(drop)
}

#[test]
fn r06_a_stream_that_is_evicted_while_it_is_iterated_over_says_so_once() -> Result {
    setup()?;
    let session = Session::builder().id("adversary-stream").max_refs(1).open()?;
    with_session(&session, || -> Result {
        let mut stream: PyIter<i64> = call_as("sb_adversary", "counting", ())?;
        assert_eq!(stream.next().expect("an element")?, 0);
        let _evicts_it: Object = call_as("builtins", "list", ())?;
        let error = stream.next().expect("an error").unwrap_err();
        assert_eq!(reason(&error), RefLost::Evicted);
        assert!(stream.next().is_none());
        Ok(())
    })
}

#[test]
fn s02_s07_a_thread_ends_while_its_session_is_released() -> Result {
    for _ in 0..200 {
        let both = Arc::new(Barrier::new(2));
        let (say, hear) = channel();
        let thread = {
            let both = Arc::clone(&both);
            std::thread::spawn(move || -> Result {
                let object = probe("adversary-thread")?;
                Handle::share(&object)?;
                say.send((Session::current(), object)).expect("heard");
                both.wait();
                Ok(())
            })
        };
        let (session, object) = hear.recv().expect("said");
        both.wait();
        Session::release(session.id());
        thread.join().expect("sound")?;
        // The thread's end leaves what is held alone; the release does not. Either came first.
        match method(&object, "me", ()) {
            Ok(_) => assert!(Handle::reference(&object).is_alive()),
            Err(error) => assert_eq!(reason(&error), RefLost::SessionReleased),
        }
        drop(object);
        assert_eq!(session.statistics().live, 0, "{:?}", session.statistics());
    }
    wait_freed("adversary-thread", 200).map(drop)
}

#[test]
fn s04_a_result_that_arrives_after_the_receivers_thread_has_ended_is_alive() -> Result {
    setup()?;
    let lock: Object = call_as("threading", "Lock", ())?;
    method(&lock, "acquire", ())?;
    let (say, hear) = channel();
    let (leave, may_leave) = channel::<()>();
    let thread = std::thread::spawn(move || -> Result {
        say.send(probe("adversary-late")?).expect("heard");
        let _ = may_leave.recv();
        Ok(())
    });
    let object = hear.recv().expect("said");
    let session = Handle::reference(&object).session_id().to_owned();
    let gate = lock.clone();
    let calls = std::thread::spawn(move || -> Result<Object> {
        // Runs in the session of the receiver, whose thread ends meanwhile.
        let through: Object = call_as("sb_adversary", "after", (&gate, &object))?;
        Ok(through)
    });
    std::thread::sleep(Duration::from_millis(20));
    drop(leave);
    thread.join().expect("sound")?;
    method(&lock, "release", ())?;
    let late = calls.join().expect("sound")?;
    assert_eq!(method_as::<Object>(&late, "me", ()).map(|_| ())?, ());
    assert_ne!(Handle::reference(&late).session_id(), session);
    Ok(())
}

#[test]
fn s08_the_reaper_and_a_lookup_race_and_the_reason_is_never_lost() -> Result {
    setup()?;
    let session = Session::builder()
        .id("adversary-reaper")
        .ttl(Duration::from_millis(100))
        .open()?;
    let (mut wires, mut made) = (Vec::new(), 0);
    while wires.len() < 300 {
        made += 1;
        match with_session(&session, || Handle::share(&probe("adversary-reaper")?)) {
            Ok(wire) => wires.push(wire),
            // On a busy machine it takes longer than that from the one to the other.
            Err(error) => assert_eq!(reason(&error), RefLost::Expired),
        }
    }
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| -> Result {
        let threads: Vec<_> = (0..3)
            .map(|first| {
                let (session, wires, stop) = (&session, &wires, &stop);
                scope.spawn(move || -> Result {
                    let mut step = first;
                    while !stop.load(Ordering::Relaxed) {
                        // Most are looked at seldom, so that some expire while others are used.
                        step = (step * 31 + 7) % (wires.len() * 4);
                        let Some(wire) = wires.get(step) else { continue };
                        match session.find(&wire.id) {
                            Ok(found) => match method(&found, "me", ()) {
                                Ok(_) => {}
                                Err(error) => assert_eq!(reason(&error), RefLost::Expired),
                            },
                            Err(error) => assert_eq!(reason(&error), RefLost::Expired),
                        }
                    }
                    Ok(())
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(700));
        stop.store(true, Ordering::Relaxed);
        threads
            .into_iter()
            .try_for_each(|thread| thread.join().expect("sound"))
    })?;
    wait_freed("adversary-reaper", made)?;
    let seen = session.statistics();
    assert_eq!((seen.live, seen.pinned), (0, 0));
    assert_eq!(seen.created, seen.released + seen.expired + seen.evicted);
    Ok(())
}

#[test]
fn s05_a_session_whose_last_owner_is_gone_is_never_joined_again() -> Result {
    // Enough sessions with a time to live, before this one in order, for the reaper to be busy with.
    let brief = Duration::from_secs(60);
    let many: Vec<Session> = (0..2_000)
        .map(|_| Session::builder().ttl(brief).open())
        .collect::<Result<_>>()?;
    let began = std::time::Instant::now();
    let mut rounds = 0;
    // As many rounds however slow they are.
    while rounds <= 100 || began.elapsed() < Duration::from_millis(3_000) {
        let session = Session::builder().id("zz-adversary-again").ttl(brief).open()?;
        assert_eq!(
            session.statistics().created,
            0,
            "round {rounds}: the old session came back"
        );
        let object: Object = with_session(&session, || call_as("builtins", "list", ()))?;
        Handle::share(&object)?;
        // Opening and ending wait for a look at all sessions, so that one has to begin in between.
        let made = std::time::Instant::now();
        while made.elapsed() < Duration::from_micros(200) {
            std::hint::spin_loop();
        }
        rounds += 1;
    }
    assert_eq!(many.len(), 2_000);
    Ok(())
}
