//! Rust code that Python calls may wait for threads that call Python: closures in every form, iterators, readers and
//! writers, conversions, and the destructors of all these. Each case runs in its own process, which has ten seconds.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::io::{self, Read, Write};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Barrier, Mutex};
use std::time::Duration;

use rayon::prelude::*;
use snakebridge::__private::{Raw, Site, call as typed_call, callback1};
use snakebridge::kinds::Iterable;
use snakebridge::traits::Arg;
use snakebridge::types::{BinaryFile, TextFile};
use snakebridge::{
    Error, Object, Value, args, attached, call, call_as, callback, detached, method_as, pull, scoped,
};
use snakebridge_tests::alone::alone;
use snakebridge_tests::py::re;

type Result<T = ()> = snakebridge::Result<T>;

/// What another thread computes in Python, waited for here.
fn elsewhere(x: i64) -> i64 {
    let thread = std::thread::spawn(move || call_as::<i64>("operator", "add", (x, 1)));
    thread.join().expect("sound").expect("a number")
}

/// Waits for such a thread when it is dropped.
struct Waits;

impl Drop for Waits {
    fn drop(&mut self) {
        assert_eq!(elsewhere(1), 2);
    }
}

/// `list(map(function, items))`, with what is passed in as it is.
fn map(function: Raw<'_>, items: &[i64]) -> Result<Vec<i64>> {
    static MAP: Site = Site::function("builtins", "map");
    static LIST: Site = Site::function("builtins", "list");
    let items = Raw::List(items.iter().copied().map(Raw::Int).collect());
    let mapped: Object = typed_call(&MAP, [function, items])?;
    typed_call(&LIST, [Raw::Object(&mapped)])
}

static SUM: Site = Site::function("builtins", "sum");
static ITER: Site = Site::function("builtins", "iter");

fn pulled(items: impl Iterator<Item = i64> + Send + 'static) -> Raw<'static> {
    Arg::<Iterable<i64>>::raw(pull(items))
}

#[test]
fn f06_a_closure_joins_a_thread() {
    alone("f06_a_closure_joins_a_thread", || {
        assert_eq!(map(callback1::<i64, i64, _>(elsewhere), &[1, 2])?, [2, 3]);
        let mapped: Object = call_as("builtins", "map", (callback(elsewhere), vec![1, 2]))?;
        assert_eq!(call_as::<Vec<i64>>("builtins", "list", (&mapped,))?, [2, 3]);
        let key = args(([3, 1, 2],)).kw("key", callback(elsewhere));
        assert_eq!(call_as::<Vec<i64>>("builtins", "sorted", key)?, [1, 2, 3]);
        Ok(())
    });
}

#[test]
fn f06_a_closure_of_bindings_joins_a_thread() {
    alone("f06_a_closure_of_bindings_joins_a_thread", || {
        let digit = re::compile(r"\d")?;
        let next = |found: re::Match<str>| -> Result<String> {
            let text = found.group(())?;
            Ok(elsewhere(text.parse().expect("a digit")).to_string())
        };
        assert_eq!(digit.sub_by(next, "1 2")?, "2 3");
        // And inside a scope that holds the interpreter, and another closure.
        let nested = attached(|| digit.sub_by(move |_| re::compile("x")?.sub_by(|_| "y", "x"), "1"));
        assert_eq!(nested?, "y");
        assert_eq!(attached(|| digit.sub_by(next, "3"))?, "4");
        Ok(())
    });
}

#[test]
fn f06_a_lent_closure_joins_a_thread() {
    alone("f06_a_lent_closure_joins_a_thread", || {
        let seen = Mutex::new(Vec::new());
        let lent = |x: i64| {
            seen.lock().unwrap().push(elsewhere(x));
            x
        };
        let sorted =
            |key| call_as::<Vec<i64>>("builtins", "sorted", args(([2, 1],)).kw("key", callback(key)));
        assert_eq!(scoped(&lent, sorted)?, [1, 2]);
        assert_eq!(*seen.lock().unwrap(), [3, 2]);
        Ok(())
    });
}

#[test]
fn f06_a_closure_takes_a_lock_under_which_others_call() {
    alone("f06_a_closure_takes_a_lock_under_which_others_call", || {
        let total = Arc::new(Mutex::new(0_i64));
        let (shared, (begins, begun)) = (Arc::clone(&total), channel());
        let in_python = callback(move |x: i64| {
            begins.send(()).expect("heard");
            let mut total = shared.lock().unwrap();
            *total += x;
            *total
        });
        let pool: Object = call_as("concurrent.futures", "ThreadPoolExecutor", (1,))?;
        let mapped: Object = {
            let mut total = total.lock().unwrap();
            let mapped = method_as(&pool, "map", (in_python, vec![1]))?;
            begun.recv().expect("sent");
            // It now waits for the lock, or is about to.
            std::thread::sleep(Duration::from_millis(50));
            *total = call_as("operator", "add", (*total, 1))?;
            mapped
        };
        assert_eq!(call_as::<Vec<i64>>("builtins", "list", (&mapped,))?, [2]);
        method_as::<()>(&pool, "shutdown", ())
    });
}

#[test]
fn f06_a_closure_uses_rayon() {
    alone("f06_a_closure_uses_rayon", || {
        let sum = callback(|n: i64| -> Result<i64> {
            let one = |x| call_as::<i64>("operator", "add", (x, 0));
            (0..n).into_par_iter().map(one).sum()
        });
        let mapped: Object = call_as("builtins", "map", (sum, vec![100, 1_000]))?;
        assert_eq!(
            call_as::<Vec<i64>>("builtins", "list", (&mapped,))?,
            [4_950, 499_500]
        );
        Ok(())
    });
}

#[test]
fn f06_two_threads_of_python_are_in_a_closure_at_once() {
    alone("f06_two_threads_of_python_are_in_a_closure_at_once", || {
        let both = Barrier::new(2);
        let meet = callback(move |x: i64| {
            both.wait();
            x
        });
        let pool: Object = call_as("concurrent.futures", "ThreadPoolExecutor", (2,))?;
        let mapped: Object = method_as(&pool, "map", (meet, vec![1, 2]))?;
        assert_eq!(call_as::<Vec<i64>>("builtins", "list", (&mapped,))?, [1, 2]);
        method_as::<()>(&pool, "shutdown", ())
    });
}

#[test]
fn f06_an_iterator_joins_a_thread() {
    alone("f06_an_iterator_joins_a_thread", || {
        let items = (1..4).map(elsewhere);
        assert_eq!(typed_call::<i64, 1>(&SUM, [pulled(items)])?, 9);
        // Two threads of Python take from the same iterator, and wait for each other.
        let slow = (0..100).inspect(|_| std::thread::sleep(Duration::from_micros(200)));
        let slow: Object = typed_call(&ITER, [pulled(slow)])?;
        let pool: Object = call_as("concurrent.futures", "ThreadPoolExecutor", (4,))?;
        let sum: Object = snakebridge::get_as("builtins", "sum")?;
        let sums: Object = method_as(&pool, "map", (&sum, vec![Value::Ref(slow); 4]))?;
        let sums: Vec<i64> = call_as("builtins", "list", (&sums,))?;
        assert_eq!(sums.iter().sum::<i64>(), 4_950);
        method_as::<()>(&pool, "shutdown", ())
    });
}

/// Computes each byte on another thread, and writes likewise.
struct Slowly(Vec<u8>);

impl Read for Slowly {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(next) = self.0.pop() else { return Ok(0) };
        buffer[0] = elsewhere(i64::from(next) - 1) as u8;
        Ok(1)
    }
}

impl Write for Slowly {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        self.0.push(elsewhere(i64::from(data[0])) as u8);
        Ok(1)
    }

    fn flush(&mut self) -> io::Result<()> {
        elsewhere(0);
        Ok(())
    }
}

#[test]
fn f06_readers_and_writers_join_threads() {
    alone("f06_readers_and_writers_join_threads", || {
        let file = BinaryFile::from_reader(Slowly(b"cba".to_vec()))?;
        assert_eq!(method_as::<Vec<u8>>(&file, "read", ())?, b"abc");
        let file = TextFile::from_reader(Slowly(b"cba".to_vec()))?;
        assert_eq!(method_as::<String>(&file, "read", ())?, "abc");
        let file = BinaryFile::from_writer(Slowly(Vec::new()))?;
        assert_eq!(method_as::<i64>(&file, "write", (&b"abc"[..],))?, 3);
        method_as::<()>(&file, "close", ())?;
        let file = TextFile::from_writer(Slowly(Vec::new()))?;
        assert_eq!(method_as::<i64>(&file, "write", ("abc",))?, 3);
        method_as::<()>(&file, "close", ())
    });
}

#[test]
fn f06_a_conversion_joins_a_thread() {
    #[derive(Debug)]
    struct Mine(i64);
    impl snakebridge::traits::ToPython for Mine {
        fn to_python(&self) -> Result<Raw<'_>> {
            Ok(Raw::Int(elsewhere(self.0)))
        }
    }
    alone("f06_a_conversion_joins_a_thread", || {
        static ABS: Site = Site::function("builtins", "abs");
        assert_eq!(typed_call::<i64, 1>(&ABS, [Raw::ToPython(&Mine(-3))])?, 2);
        Ok(())
    });
}

#[test]
fn f06_destructors_join_threads() {
    alone("f06_destructors_join_threads", || {
        let gc = || call("gc", "collect", ()).map(drop);
        let waits = Waits;
        let captured = move |x: i64| {
            let _ = &waits;
            x
        };
        assert_eq!(map(callback1::<i64, i64, _>(captured), &[1])?, [1]);
        let waits = Waits;
        let items = (1..3).inspect(move |_| {
            let _ = &waits;
        });
        assert_eq!(typed_call::<i64, 1>(&SUM, [pulled(items)])?, 3);
        // In a cycle, which Python's collector frees.
        let waits = Waits;
        let kept = callback(move || {
            let _ = &waits;
        });
        let list: Object = call_as("builtins", "list", ((kept,),))?;
        method_as::<()>(&list, "append", (&list,))?;
        drop(list);
        gc()?;
        // What a Rust error carries through Python.
        let failing = callback(|_: i64| Err::<i64, _>(Error::other(Carried(Waits))));
        let mapped: Object = call_as("builtins", "map", (failing, vec![1]))?;
        assert!(matches!(
            call("builtins", "list", (&mapped,)),
            Err(Error::Other(_))
        ));
        let ignored = callback(|_: i64| Err::<i64, _>(Error::other(Carried(Waits))));
        snakebridge_tests::module(
            "sb_ignores",
            "def ignores(f):\n    try:\n        f(1)\n    except RuntimeError:\n        pass\n",
        )?;
        call("sb_ignores", "ignores", (ignored,))?;
        gc()
    });
}

struct Carried(Waits);

impl std::fmt::Debug for Carried {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Carried(Waits) = self;
        f.write_str("carried")
    }
}

impl std::fmt::Display for Carried {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("carried")
    }
}

impl std::error::Error for Carried {}

#[test]
fn f06_a_panic_or_error_after_waiting_leaves_the_thread_as_it_was() {
    alone(
        "f06_a_panic_or_error_after_waiting_leaves_the_thread_as_it_was",
        || {
            let panics = |x: i64| -> i64 { panic!("at {}", elsewhere(x)) };
            match attached(|| map(callback1::<i64, i64, _>(panics), &[1])) {
                Err(Error::CallbackPanic { message, .. }) => assert_eq!(message, "at 2"),
                other => panic!("{other:?}"),
            }
            let fails = |x: i64| call_as::<f64>("math", "sqrt", (-elsewhere(x),)).map(|root| root as i64);
            let failed = attached(|| map(callback1::<i64, i64, _>(fails), &[1]));
            assert!(failed.unwrap_err().is::<snakebridge::exceptions::ValueError>());
            // `detached` inside and around still does what it says.
            let inside = |x: i64| detached(|| elsewhere(x)) + attached(|| detached(|| elsewhere(x)));
            assert_eq!(detached(|| map(callback1::<i64, i64, _>(inside), &[1]))?, [4]);
            Ok(())
        },
    );
}

/// Calls Python when it is dropped, on the same thread.
struct Calls(Sender<String>);

impl Drop for Calls {
    fn drop(&mut self) {
        let said = call_as::<String>("builtins", "str", (7,));
        self.0.send(said.expect("no error")).expect("heard");
    }
}

#[test]
fn f06_a_destructor_calls_python_while_an_exception_is_raised() {
    alone(
        "f06_a_destructor_calls_python_while_an_exception_is_raised",
        || {
            let (said, heard) = channel();
            let calls = Calls(said);
            // The closure is dropped with the iterator, on the way out.
            let fails = move |x: i64| {
                let _ = &calls;
                call_as::<f64>("math", "sqrt", (-x,))
            };
            snakebridge_tests::module(
                "sb_drops",
                "def drops(fs, log):\n    try:\n        for x in map(fs.pop(), [1]): pass\n    \
             except ValueError as error:\n        log.append(repr(error))\n",
            )?;
            let log: Object = call_as("builtins", "list", ())?;
            let drops: Object = snakebridge::get_as("sb_drops", "drops")?;
            let failing: Object = call_as("builtins", "list", ((callback(fails),),))?;
            method_as::<()>(&drops, "__call__", (&failing, &log))?;
            assert_eq!(heard.recv().expect("said"), "7");
            let log: Vec<String> = call_as("builtins", "list", (&log,))?;
            assert_eq!(log, ["ValueError('math domain error')"]);
            Ok(())
        },
    );
}

#[test]
fn f06_what_a_closure_drops_is_released_before_python_goes_on() {
    alone(
        "f06_what_a_closure_drops_is_released_before_python_goes_on",
        || {
            snakebridge_tests::probes()?;
            snakebridge_tests::module(
                "sb_counts",
                "import sb_probes\ndef counts(f):\n    seen = []\n    for _ in range(3):\n        \
             f(sb_probes.Probe('counts'))\n        seen.append(sb_probes.count('counts'))\n    return seen\n",
            )?;
            let drops = callback(|object: Object| drop(object));
            assert_eq!(call_as::<Vec<i64>>("sb_counts", "counts", (drops,))?, [1, 2, 3]);
            Ok(())
        },
    );
}

#[test]
fn f06_an_iterator_that_pulls_from_itself_is_an_error() {
    alone("f06_an_iterator_that_pulls_from_itself_is_an_error", || {
        let itself: Arc<Mutex<Option<Object>>> = Arc::default();
        let seen = Arc::clone(&itself);
        let again = move || -> i64 {
            let iterator = seen.lock().unwrap().clone().expect("set");
            match call_as::<i64>("builtins", "next", (&iterator,)) {
                Err(error) => i64::from(error.to_string().contains("pulls from itself")),
                Ok(_) => -1,
            }
        };
        let iterator: Object = typed_call(&ITER, [pulled((0..2).map(move |_| again()))])?;
        *itself.lock().unwrap() = Some(iterator.clone());
        assert_eq!(call_as::<Vec<i64>>("builtins", "list", (&iterator,))?, [1, 1]);
        // And the end lasts.
        assert!(call_as::<Vec<i64>>("builtins", "list", (&iterator,))?.is_empty());
        let class: Object = call_as("builtins", "type", (&iterator,))?;
        let empty: Object = method_as(&class, "__call__", ())?;
        assert!(call_as::<Vec<i64>>("builtins", "list", (&empty,))?.is_empty());
        Ok(())
    });
}

#[test]
fn f06_an_attached_closure_holds_the_interpreter() {
    alone("f06_an_attached_closure_holds_the_interpreter", || {
        let alone = |x: i64| {
            let (said, heard) = channel();
            std::thread::spawn(move || {
                let sum = call_as::<i64>("operator", "add", (x, 1));
                let _ = said.send(sum.map_err(|error| error.to_string()));
            });
            heard.recv_timeout(Duration::from_millis(100))
        };
        let held = move |x: i64| matches!(alone(x), Err(RecvTimeoutError::Timeout));
        let given = move |x: i64| alone(x).is_ok();
        let all = |marked| call_as::<bool>("builtins", "all", (marked,));
        let mapped: Object = call_as("builtins", "map", (callback(held).attached(), vec![1]))?;
        assert!(all(&mapped)?);
        let mapped: Object = call_as("builtins", "map", (callback(given), vec![1]))?;
        assert!(all(&mapped)?);
        Ok(())
    });
}
