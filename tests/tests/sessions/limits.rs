//! Limits of a session in time and number, what they spare, and what is counted.

use super::*;

#[test]
fn s08_idle_refs_expire_without_any_call_and_touched_ones_live() -> Result {
    let session = Session::builder()
        .id("s08")
        .ttl(Duration::from_millis(600))
        .open()?;
    let (idle, used) = with_session(&session, || {
        Ok::<_, Error>((probe("s08-idle")?, probe("s08-used")?))
    })?;
    let began = Instant::now();
    while began.elapsed() < Duration::from_millis(1_700) {
        attr(&used, "name")?;
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(!Handle::reference(&idle).is_alive(), "gone within ttl + 1 s");
    wait_freed("s08-idle", 1)?;
    assert_eq!(reason(&attr(&idle, "name").unwrap_err()), RefLost::Expired);
    assert!(attr(&used, "name").is_ok());
    let statistics = session.statistics();
    assert_eq!((statistics.expired, statistics.live), (1, 1));
    Ok(())
}

#[test]
fn s09_a_limit_that_was_set_is_exact_and_goes_by_last_use() -> Result {
    let session = Session::builder().id("s09").max_refs(3).open()?;
    with_session(&session, || -> Result {
        let objects: Vec<Object> = (0..3).map(|_| probe("s09")).collect::<Result<_>>()?;
        assert_eq!(session.statistics().live, 3);
        attr(&objects[0], "name")?;
        let fourth = probe("s09")?;
        assert_eq!(session.statistics().live, 3);
        assert_eq!(reason(&attr(&objects[1], "name").unwrap_err()), RefLost::Evicted);
        attr(&objects[2], "name")?;
        let fifth = probe("s09")?;
        // 0 was touched before the fourth came: it is the oldest now.
        assert_eq!(reason(&attr(&objects[0], "name").unwrap_err()), RefLost::Evicted);
        assert!(
            attr(&objects[2], "name").is_ok()
                && attr(&fourth, "name").is_ok()
                && attr(&fifth, "name").is_ok()
        );
        assert_eq!(session.statistics().evicted, 2);
        Ok(())
    })
}

#[test]
fn s09_unheld_refs_go_before_held_ones() -> Result {
    let session = Session::builder().id("s09-unheld").max_refs(3).open()?;
    with_session(&session, || -> Result {
        let held = probe("s09-held")?;
        let wire: Vec<_> = (0..2)
            .map(|_| Handle::share(&probe("s09-pinned")?))
            .collect::<Result<Vec<_>>>()?;
        let second = probe("s09-held")?;
        assert_eq!(
            reason(&session.resolve(&wire[0]).unwrap_err()),
            RefLost::Evicted,
            "the older unheld one"
        );
        let third = probe("s09-held")?;
        assert_eq!(reason(&session.resolve(&wire[1]).unwrap_err()), RefLost::Evicted);
        assert!(
            [&held, &second, &third]
                .into_iter()
                .all(|object| attr(object, "name").is_ok())
        );
        let _fourth = probe("s09-held")?;
        assert_eq!(session.statistics().live, 3);
        Ok(())
    })
}

#[test]
fn s10_churn_in_one_session_evicts_nothing_of_another() -> Result {
    let quiet = Session::builder().id("s10-quiet").max_refs(2).open()?;
    let pinned = with_session(&quiet, || Handle::share(&probe("s10-quiet")?))?;
    let held = with_session(&quiet, || probe("s10-quiet"))?;
    let busy = Session::builder().id("s10-busy").max_refs(2).open()?;
    with_session(&busy, || -> Result {
        for _ in 0..100 {
            Handle::share(&probe("s10-busy")?)?;
        }
        Ok(())
    })?;
    assert_eq!((busy.statistics().live, busy.statistics().evicted), (2, 98));
    assert!(quiet.resolve(&pinned).is_ok() && Handle::reference(&held).is_alive());
    assert_eq!(quiet.statistics().evicted, 0);
    Ok(())
}

#[test]
fn s11_the_default_limit_spares_what_rust_holds() -> Result {
    let busy = Session::builder().id("s11-busy").open()?;
    assert_eq!(
        (busy.max_refs(), busy.ttl()),
        (Some(10_000), Some(Duration::from_secs(3_600)))
    );
    with_session(&busy, || -> Result {
        let first = Handle::share(&probe("s11-unheld")?)?;
        let held: Vec<Object> = (0..10_050)
            .map(|_| call_as("builtins", "object", ()))
            .collect::<Result<_>>()?;
        assert!(held.iter().all(|object| Handle::reference(object).is_alive()));
        assert_eq!(busy.statistics().live, 10_050, "held ones may exceed the default");
        assert_eq!(
            reason(&busy.resolve(&first).unwrap_err()),
            RefLost::Evicted,
            "unheld ones may not"
        );
        Ok(())
    })
}

#[test]
fn s13_statistics() -> Result {
    probes()?;
    let session = Session::builder().id("s13").open()?;
    let make = || call_as::<Object>("sb_probes", "Probe", ());
    let keep = with_session(&session, || {
        drop(make()?);
        let keep = make()?;
        Handle::share(&keep)?;
        Handle::release(make()?);
        Ok::<_, Error>(keep)
    })?;
    let seen = session.statistics();
    assert_eq!(
        (seen.live, seen.pinned, seen.created, seen.released),
        (1, 1, 3, 2)
    );
    drop(keep);
    let seen = session.statistics();
    assert_eq!((seen.live, seen.pinned, seen.released), (1, 1, 2), "pinned");
    Ok(())
}
