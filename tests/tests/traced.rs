//! What subscribers of `tracing` are told: a span for each call, here and in workers, and what workers print, log and warn of.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use snakebridge::session::Pool;
use snakebridge::{Error, Session, call, call_as};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

snakebridge::python_module!("re");

type Result<T = ()> = snakebridge::Result<T>;

/// No worker takes longer for what it says to come.
const PATIENCE: Duration = Duration::from_secs(60);

/// A span or an event.
#[derive(Clone, Debug, Default)]
struct Told {
    target: String,
    level: String,
    fields: BTreeMap<String, String>,
    /// The span that it is in.
    parent: Option<u64>,
    has_ended: bool,
}

impl Visit for Told {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.fields.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Told {
    fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

/// Keeps all that it is told.
struct Keeps {
    next: AtomicU64,
}

static SPANS: Mutex<BTreeMap<u64, Told>> = Mutex::new(BTreeMap::new());
static EVENTS: Mutex<Vec<Told>> = Mutex::new(Vec::new());

thread_local! {
    static INSIDE: std::cell::RefCell<Vec<u64>> = const { std::cell::RefCell::new(Vec::new()) };
}

impl Subscriber for Keeps {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("snakebridge::")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let mut told = told(span.metadata());
        span.record(&mut told);
        SPANS.lock().unwrap().insert(id, told);
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        values.record(SPANS.lock().unwrap().get_mut(&span.into_u64()).unwrap());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut told = told(event.metadata());
        event.record(&mut told);
        EVENTS.lock().unwrap().push(told);
    }

    fn enter(&self, span: &Id) {
        INSIDE.with_borrow_mut(|inside| inside.push(span.into_u64()));
    }

    fn exit(&self, _: &Id) {
        INSIDE.with_borrow_mut(Vec::pop);
    }

    fn try_close(&self, span: Id) -> bool {
        if let Some(told) = SPANS.lock().unwrap().get_mut(&span.into_u64()) {
            told.has_ended = true;
        }
        true
    }
}

fn told(metadata: &Metadata<'_>) -> Told {
    Told {
        target: metadata.target().to_owned(),
        level: metadata.level().to_string(),
        parent: INSIDE.with_borrow(|inside| inside.last().copied()),
        ..Told::default()
    }
}

/// One subscriber for the threads of pools, too.
fn subscribe() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let keeps = Keeps {
            next: AtomicU64::new(1),
        };
        tracing::subscriber::set_global_default(keeps).unwrap();
    });
}

/// The spans of calls in a session, with their numbers, in the order in which they began.
fn spans(session: &Session) -> Vec<(u64, Told)> {
    let spans = SPANS.lock().unwrap();
    let own = spans
        .iter()
        .filter(|(_, told)| told.field("session") == session.id());
    own.map(|(id, told)| (*id, told.clone())).collect()
}

fn symbols(spans: &[(u64, Told)]) -> Vec<&str> {
    spans.iter().map(|(_, told)| told.field("symbol")).collect()
}

#[track_caller]
fn each_is(spans: &[(u64, Told)], backend: &str, pool: &str) {
    for (_, told) in spans {
        assert_eq!(
            (told.target.as_str(), told.level.as_str()),
            ("snakebridge::call", "DEBUG")
        );
        assert_eq!((told.field("backend"), told.field("pool")), (backend, pool));
        assert!(
            told.has_ended && told.field("duration_us").parse::<u64>().is_ok(),
            "{told:?}"
        );
    }
}

/// What a program writes: functions, methods, attributes, by types and by names, and calls inside of a closure.
fn calls(session: &Session) -> Result {
    session.enter(|| {
        let pattern = re::compile("a+")?;
        pattern.search("aa")?;
        pattern.pattern()?;
        assert_eq!(call_as::<f64>("math", "sqrt", (4.0,))?, 2.0);
        let same = |found: re::Match<str>| Ok::<String, Error>(found.group(0)?.unwrap_or_default());
        assert_eq!(re::sub_by("a", same, "ba")?, "ba");
        let failed = call("math", "sqrt", (-1.0,));
        assert!(failed.is_err());
        // Neither the elements of an iterator nor reading them are calls.
        let found = re::finditer("a", "aaa")?.count();
        assert_eq!(found, 3);
        Ok(())
    })
}

const SYMBOLS: [&str; 8] = [
    "re.compile",
    "re.Pattern.search",
    "re.Pattern.pattern",
    "math.sqrt",
    "re.sub",
    "re.Match.group",
    "math.sqrt",
    "re.finditer",
];

#[test]
fn each_call_here_is_a_span_with_symbol_session_backend_and_duration() -> Result {
    subscribe();
    let session = Session::builder().open()?;
    calls(&session)?;
    let spans = spans(&session);
    assert_eq!(symbols(&spans), SYMBOLS);
    each_is(&spans, "embedded", "");
    let around = spans[4].0;
    assert_eq!(
        spans[5].1.parent,
        Some(around),
        "the closure is called by `re.sub`"
    );
    assert_eq!(spans[7].1.parent, None);
    Ok(())
}

#[test]
fn each_call_in_a_worker_is_the_same_and_names_the_pool() -> Result {
    subscribe();
    let pool = Pool::builder().name("cpu").start_within(PATIENCE).open()?;
    let session = Session::builder().pool(&pool).open()?;
    calls(&session)?;
    let spans = spans(&session);
    assert_eq!(symbols(&spans), SYMBOLS);
    each_is(&spans, "worker", "cpu");
    assert_eq!(spans[5].1.parent, Some(spans[4].0));
    Ok(())
}

#[test]
fn what_workers_print_log_and_warn_of_becomes_events() -> Result {
    subscribe();
    let pool = Pool::builder()
        .name("events")
        .start_within(PATIENCE)
        .traced(10)
        .open()?;
    let session = Session::builder().pool(&pool).open()?;
    session.enter(|| {
        call("builtins", "exec", (SAYS,))?;
        call("warnings", "warn", ("careful",))
    })?;
    let end = Instant::now() + PATIENCE;
    let own = || -> Vec<Told> {
        let events = EVENTS.lock().unwrap();
        let own = events.iter().filter(|told| told.field("pool") == "events");
        own.cloned().collect()
    };
    while own().len() < 8 {
        assert!(Instant::now() < end, "{:?}", own());
        std::thread::sleep(Duration::from_millis(5));
    }
    let events = own();
    let of = |target: &str| -> Vec<(String, String)> {
        let own = events.iter().filter(|told| told.target == target);
        own.map(|told| (told.level.clone(), told.field("message").to_owned()))
            .collect()
    };
    let pair = |level: &str, message: &str| (level.to_owned(), message.to_owned());
    assert_eq!(
        of("snakebridge::stdout"),
        [pair("INFO", "a line \u{e9}"), pair("INFO", "another")]
    );
    assert_eq!(of("snakebridge::stderr"), [pair("WARN", "to stderr")]);
    assert_eq!(
        of("snakebridge::logging"),
        [
            pair("DEBUG", "10"),
            pair("INFO", "20"),
            pair("WARN", "30"),
            pair("ERROR", "50")
        ]
    );
    assert_eq!(of("snakebridge::warnings"), [pair("WARN", "careful")]);
    let logged = events.iter().find(|told| told.target == "snakebridge::logging");
    let logged = logged.unwrap();
    assert_eq!(logged.field("logger"), "sb.traced");
    assert_eq!(logged.field("process"), pool.processes()[0].to_string());
    assert!(logged.field("line").parse::<u32>().is_ok() && !logged.field("file").is_empty());
    // A line without an end comes with that of the pool.
    drop((session, pool));
    while own().len() < 9 {
        assert!(Instant::now() < end, "{:?}", own());
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(own()[8].field("message"), "no end");
    Ok(())
}

/// A line comes in two pieces, and one has no end before the pool has.
const SAYS: &str = r"
import logging, os, sys, time
os.write(1, 'a line \u00e9'.encode()[:-1])
time.sleep(0.05)
os.write(1, 'a line \u00e9'.encode()[-1:] + b'\nanother\nno end')
os.write(2, b'to stderr\n')
for level in (5, 10, 20, 30, 50):
    logging.getLogger('sb.traced').log(level, '%d', level)
";
