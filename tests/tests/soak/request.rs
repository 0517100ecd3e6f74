//! One request of a client: a session of its own, in which it uses the standard library and closures; every fourth
//! fails on purpose.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use snakebridge::exceptions::TimeoutError;
use snakebridge::types::Awaitable;
use snakebridge::{Error, Object, Session, Value, call_as, method_as, with_session};

use crate::Result;
use crate::world::{FAULTS, World};

snakebridge::python_module!(
    "sqlite3",
    "re",
    "json",
    "datetime",
    include = ["sqlite3.*", "re.*", "json.*", "datetime.*"]
);

const WORD: &str = r"(\w+)=(\d+)";

/// What the panics say.
pub(crate) const PANIC: &str = "on purpose";

/// Makes requests until the world ends.
pub(crate) fn client(world: &World, client: usize) -> Result {
    let mut number = client as u64;
    while !world.ends.load(Ordering::Relaxed) {
        let began = Instant::now();
        let session = Session::builder().open()?;
        with_session(&session, || {
            if number % 4 == 3 {
                fail(world, number)
            } else {
                serve(world, number)
            }
        })?;
        drop(session);
        world.latency.add(began.elapsed());
        world.requests.fetch_add(1, Ordering::Relaxed);
        number += 1;
    }
    Ok(())
}

fn serve(world: &World, number: u64) -> Result {
    let connection = sqlite3::connect(":memory:")?;
    connection.execute("create table row (name text, value integer)")?;
    let rows: Vec<(String, u64)> = (0..10).map(|row| (format!("row{row}"), number + row)).collect();
    connection.executemany("insert into row values (?, ?)", rows)?;
    let sum = connection.execute("select sum(value) from row")?.fetchone()?;
    assert_eq!(sum, Value::Tuple(vec![(10 * number as i64 + 45).into()]));
    connection.close()?;

    let text = format!("total={number}");
    let word = re::compile(WORD)?;
    let found = word.match_(&text)?.expect("it matches");
    assert_eq!(found.group(1)?.as_deref(), Some("total"));
    let doubled = word.sub_by(
        |found: re::Match<str>| {
            let value: u64 = call_as("builtins", "int", (found.group(2)?,))?;
            Ok(format!("twice={}", value * 2))
        },
        &text,
    )?;
    assert_eq!(doubled, format!("twice={}", number * 2));

    let document = json::loads(format!(r#"{{"number": {number}, "list": [1, 2, 3]}}"#))?;
    assert_eq!(document.get("number"), Some(&Value::from(number as i64)));
    let day = datetime::Date::fromordinal((number % 700_000 + 1) as i64)?;
    assert_eq!(day.toordinal()?, (number % 700_000 + 1) as i64);

    let squares: Object = call_as("sb_soak", "squares", (1_000,))?;
    for expected in [0, 1, 4] {
        assert_eq!(method_as::<i64>(&squares, "__next__", ())?, expected);
    }
    let (shared, thing) = world.thing(number)?;
    let greeting: String = with_session(&shared, || method_as(&thing, "greet", (number,)))?;
    assert_eq!(greeting, format!("thing {} greets {number}", number % 100));
    Ok(())
}

/// Makes a fault, and sees that it comes back as what it is.
fn fail(world: &World, number: u64) -> Result {
    let word = re::compile(WORD)?;
    let kind = (number / 4) as usize % FAULTS.len();
    world.made[kind].fetch_add(1, Ordering::Relaxed);
    let is_right = match kind {
        0 => re::compile("(").is_err_and(|error| error.is::<re::Error>()),
        1 => {
            let result = word.sub_by(|_: re::Match<str>| Err::<String, _>(Error::other(Refused)), "a=1");
            matches!(result, Err(Error::Other(error)) if error.is::<Refused>())
        }
        2 => {
            let result = word.sub_by(|_: re::Match<str>| -> String { panic!("on purpose") }, "a=1");
            matches!(result, Err(Error::CallbackPanic { message, .. }) if message == PANIC)
        }
        _ => {
            let late: Awaitable<Value> = call_as("sb_soak", "late", (60,))?;
            let result = late.block_on_for(Duration::from_millis(5));
            result.is_err_and(|error| error.is::<TimeoutError>())
        }
    };
    if is_right {
        world.seen[kind].fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}

#[derive(Debug)]
struct Refused;

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("refused on purpose")
    }
}

impl std::error::Error for Refused {}
