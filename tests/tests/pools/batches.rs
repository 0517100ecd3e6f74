//! Iterators of workers, several elements at a time.

use snakebridge::types::PyIter;
use snakebridge::{Error, Session, call_as};

use crate::{Result, code, os, pool, re, session};

/// The same here and there.
fn both() -> Result<[Session; 2]> {
    let here = Session::builder().open()?;
    let there = session(&pool()?)?;
    code(&here)?;
    code(&there)?;
    assert_ne!(here.enter(os::getpid)?, there.enter(os::getpid)?);
    Ok([here, there])
}

fn iterator(function: &str, count: i64) -> Result<PyIter<i64>> {
    call_as("sb_pools", function, (count,))
}

#[test]
fn p07_a_batch_is_one_question_and_all_elements_come_in_order() -> Result {
    let session = session(&pool()?)?;
    code(&session)?;
    session.enter(|| {
        let frames = || call_as::<i64>("sb_pools", "received", ());
        frames()?;
        let before = frames()?;
        let elements = iterator("up_to", 2000)?.in_batches();
        let elements = elements.collect::<Result<Vec<_>>>()?;
        let asked = frames()? - before;
        assert!(elements.iter().copied().eq(0..2000));
        // Of 1, 2, 4, .. 128 elements eight, then seven of 256, and a batch ends early where the machine is busy; one by one they are 2,002.
        assert!((15..100).contains(&asked), "{asked}");
        Ok(())
    })
}

#[test]
fn python_runs_ahead_by_what_was_sent_and_no_more() -> Result {
    let [here, there] = both()?;
    let seen = |session: &Session, count: usize| -> Result<i64> {
        session.enter(|| {
            let mut elements = iterator("up_to", 1000)?.in_batches();
            for _ in 0..count {
                elements.next().expect("an element")?;
            }
            call_as("sb_pools", "how_many", ())
        })
    };
    assert_eq!((seen(&here, 1)?, seen(&there, 1)?), (1, 1));
    assert_eq!(seen(&here, 2)?, 2);
    assert!((2..=3).contains(&seen(&there, 2)?));
    Ok(())
}

#[test]
fn what_comes_before_an_exception_and_before_what_cannot_be_read_is_not_lost() -> Result {
    for session in both()? {
        session.enter(|| {
            for count in [0, 1, 2, 7, 40] {
                let mut elements = iterator("fails_after", count)?.in_batches();
                for number in 0..count {
                    assert_eq!(elements.next().expect("an element")?, number);
                }
                let failed = elements.next().expect("an error");
                assert!(failed.is_err_and(|error| error.to_string().contains("no more")));
                assert!(elements.next().is_none(), "it is over");
            }
            let mixed: PyIter<i64> = call_as("builtins", "iter", ((1, 2, "three", 4, 5),))?;
            let read: Vec<_> = mixed.in_batches().collect();
            assert_eq!(read.len(), 3);
            assert!(matches!(read[2], Err(Error::TypeMismatch { .. })), "{read:?}");
            Ok::<_, Error>(())
        })?;
    }
    Ok(())
}

#[test]
fn objects_come_in_batches_and_those_that_nobody_takes_are_released() -> Result {
    for session in both()? {
        let kept = session.enter(|| {
            let text = "ab ".repeat(100);
            let mut spans = Vec::new();
            for found in re::finditer(r"\w+", text.as_str())?.in_batches() {
                spans.push(found?.start()?);
            }
            assert!(spans.iter().copied().eq((0..300).step_by(3)));
            let mut matches = re::finditer(r"\w+", text.as_str())?.in_batches();
            let third = matches.nth(2).expect("a match")?;
            drop(matches);
            Ok::<_, Error>(third)
        })?;
        assert_eq!(session.statistics().live, 1, "{:?}", session.statistics());
        assert_eq!(kept.start()?, 6);
    }
    Ok(())
}
