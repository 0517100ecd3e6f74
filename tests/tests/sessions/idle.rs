//! S3: sessions with a time to live that nobody uses. `SNAKEBRIDGE_IDLE` is their number (2,000 by default).

use std::time::Duration;

use snakebridge::{Handle, Object, Session, attached, call_as, with_session};

use crate::Result;

/// The processor time of this process, in hundredths of a second, where the system tells.
fn processor_time() -> Option<u64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    Some(fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?)
}

#[test]
fn s03_idle_sessions_keep_what_they_have_and_say_what_they_cost() -> Result {
    let count: usize = std::env::var("SNAKEBRIDGE_IDLE")
        .map_or(Ok(2_000), |text| text.parse())
        .expect("SNAKEBRIDGE_IDLE is a number");
    let open = |_| {
        let session = Session::builder().ttl(Duration::from_secs(3_600)).open()?;
        with_session(&session, || {
            Handle::share(&call_as::<Object>("builtins", "object", ())?)
        })?;
        Ok(session)
    };
    let sessions: Vec<Session> = attached(|| (0..count).map(open).collect::<Result<_>>())?;
    let (before, idle) = (
        processor_time(),
        Duration::from_secs(if count > 100_000 { 10 } else { 1 }),
    );
    std::thread::sleep(idle);
    if let (Some(before), Some(after)) = (before, processor_time()) {
        let share = (after - before) as f64 / idle.as_secs_f64();
        println!("{count} idle sessions use {share:.2} % of a core");
    }
    assert!(sessions.iter().all(|session| session.statistics().live == 1));
    Ok(())
}
