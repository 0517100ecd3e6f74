//! R3 in bulk: a million handles made and dropped leave nothing behind, on either side.
//! A separate test binary: the memory of the process is measured.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use snakebridge::{Object, Session, call_as, get_as, method_as, with_session};
use snakebridge_tests::{module, resident};

type Result<T = ()> = snakebridge::Result<T>;

const SOURCE: &str = "
import weakref
freed = 0
def _count(_):
    global freed
    freed += 1
class Thing:
    __slots__ = ('__weakref__',)
_alive = set()
def _gone(ref):
    _alive.discard(ref)
    _count(ref)
def make():
    thing = Thing()
    _alive.add(weakref.ref(thing, _gone))
    return thing
";

#[test]
fn r03_a_million_handles_leave_nothing_behind() -> Result {
    module("sb_million", SOURCE)?;
    let make: Object = get_as("sb_million", "make")?;
    let session = Session::builder().id("million").max_refs(0).open()?;
    let round = |count: usize| {
        with_session(&session, || -> Result {
            for _ in 0..count {
                let made: Object = call_as("sb_million", "make", ())?;
                drop(made);
            }
            Ok(())
        })
    };
    snakebridge::attached(|| round(100_000))?;
    let before = resident();
    snakebridge::attached(|| round(800_000))?;
    // The last part from a thread that attaches for each call and releases through the queue.
    std::thread::scope(|scope| scope.spawn(|| round(100_000)).join().expect("ends"))?;
    snakebridge_tests::eventually(|| Ok(get_as::<i64>("sb_million", "freed")? == 1_000_000))?;
    let after = resident();
    let statistics = session.statistics();
    assert_eq!(
        (statistics.live, statistics.created, statistics.released),
        (0, 1_000_000, 1_000_000)
    );
    let left: i64 = method_as(&get_as::<Object>("sb_million", "_alive")?, "__len__", ())?;
    assert_eq!(left, 0);
    if let (Some(before), Some(after)) = (before, after) {
        assert!(
            after < before + 8_192,
            "resident memory grew from {before} to {after} KB"
        );
    }
    drop(make);
    Ok(())
}
