//! Two programs that share a session: this one, and itself once more, which does what it is told on its standard input. What they have
//! in common is the same however the worker is reached.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use snakebridge::error::RefLost;
use snakebridge::types::{Dict, List};
use snakebridge::{Error, Handle, Object, Session, attr_as, call, call_as, method, method_as};

/// No answer takes longer, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where the other program finds the session; set in that alone.
const WHERE: &str = "SNAKEBRIDGE_TEST_WHERE";

/// What it says begins with this, among what the harness prints.
const SAYS: &str = "other program: ";

/// Where this program is to find the session, if it is the other one.
pub(crate) fn told_where() -> Option<String> {
    std::env::var(WHERE).ok()
}

/// Where the end of objects is noted.
const NOTE: &str = "__import__('sys').__dict__.setdefault('ended', [])";

/// The other program.
pub(crate) struct Other {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Other {
    /// Has it play its part of a test.
    pub(crate) fn start(test: &str, place: &str) -> Other {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", test, "--nocapture"]).env(WHERE, place);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let (input, output) = (process.stdin.take().unwrap(), process.stdout.take().unwrap());
        Other {
            process,
            input,
            output: BufReader::new(output),
        }
    }

    /// Tells it something, and what it says to that.
    pub(crate) fn ask(&mut self, what: &str) -> String {
        writeln!(self.input, "{what}").unwrap();
        let mut line = String::new();
        loop {
            line.clear();
            assert_ne!(
                self.output.read_line(&mut line).unwrap(),
                0,
                "it has ended: {what}"
            );
            // The harness does not end its line before the test prints.
            if let Some((_, said)) = line.trim_end().split_once(SAYS) {
                return said.to_owned();
            }
        }
    }

    /// Has it make an object and publish that.
    fn shares(&mut self) -> String {
        self.ask("make");
        self.ask("share")
    }

    /// Ends it at once.
    pub(crate) fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Lets it end by itself.
    pub(crate) fn leave(mut self) {
        assert_eq!(self.ask("leave"), "gone");
        assert!(self.process.wait().unwrap().success());
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// An object whose end the worker notes.
fn make(session: &Session) -> Object {
    session.enter(|| {
        let made: Object = call_as("collections", "UserList", ([1, 2],)).unwrap();
        let append: Object = call_as("builtins", "eval", (NOTE.to_owned() + ".append",)).unwrap();
        call("weakref", "finalize", (&made, &append, 1)).unwrap();
        made
    })
}

/// How many of those have ended.
fn ended(session: &Session) -> usize {
    session.enter(|| call_as("builtins", "eval", (format!("len({NOTE})"),)).unwrap())
}

fn content(object: &Object) -> Vec<i64> {
    attr_as(object, "data").unwrap()
}

fn lost(found: Result<Object, Error>) -> RefLost {
    match found.unwrap_err() {
        Error::RefNotFound { reason, .. } => reason,
        other => panic!("{other:?}"),
    }
}

fn until(what: &str, mut reached: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !reached() {
        assert!(Instant::now() < end, "never: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The part of the other program, which has opened the session.
pub(crate) fn play(session: &Session) {
    let mut held: Option<Object> = None;
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let (what, rest) = line.split_once(' ').unwrap_or((&line, ""));
        let said = match (what, &held) {
            ("resolve", _) => match session.resolve(rest) {
                Ok(found) => {
                    let reference = Handle::reference(&found);
                    let said = format!("{} {}", reference.id(), reference.python_module());
                    held = Some(found);
                    said
                }
                Err(Error::RefNotFound { reason, .. }) => reason.to_string(),
                Err(other) => format!("{:?}", other.kind()),
            },
            ("append", Some(held)) => {
                let number: i64 = rest.parse().unwrap();
                method(held, "append", (number,)).unwrap();
                format!("{:?}", content(held))
            }
            ("make", _) => {
                held = Some(make(session));
                "made".to_owned()
            }
            ("share", Some(held)) => Handle::share(held).unwrap().to_json().to_string(),
            ("release", Some(_)) => {
                Handle::release(held.take().unwrap());
                "released".to_owned()
            }
            ("process", _) => session
                .enter(|| call_as::<u32>("os", "getpid", ()).unwrap())
                .to_string(),
            _ => {
                println!("{SAYS}gone");
                return;
            }
        };
        println!("{SAYS}{said}");
    }
}

/// An object of either program is the same in both, with its type, and is named alike.
pub(crate) fn they_have_objects_in_common(session: &Session, other: &mut Other) {
    let mine = make(session);
    let wire = Handle::share(&mine).unwrap();
    let (text, id) = (
        wire.to_json().to_string(),
        Handle::reference(&mine).id().to_owned(),
    );
    assert_eq!(other.ask(&format!("resolve {text}")), format!("{id} collections"));
    assert_eq!(other.ask("append 3"), "[1, 2, 3]");
    assert_eq!(content(&mine), [1, 2, 3]);
    // What it publishes of mine is found here as mine, and as its own there.
    let again: snakebridge::wire::WireRef = serde_wire(&other.ask("share"));
    assert_eq!(again, wire);

    let theirs = other.shares();
    let found = session.resolve(theirs.as_str()).unwrap();
    assert_eq!(content(&found), [1, 2]);
    let inside: Object = attr_as(&found, "data").unwrap();
    assert!(Handle::cast::<List<i64>>(&inside).is_ok());
    let wrong = Handle::cast::<Dict<String, i64>>(&found).unwrap_err();
    assert!(matches!(wrong, Error::TypeMismatch { .. }), "{wrong:?}");
    assert!(Handle::is(&found, &session.resolve(theirs.as_str()).unwrap()));
    assert!(!Handle::is(&found, &mine));
    // A whole value, with a reference in it.
    let value = snakebridge::Value::List(vec![1.into(), snakebridge::Value::Ref(found)]);
    let json = session.encode(&value).unwrap();
    assert_eq!(session.decode(&json).unwrap(), value);
}

fn serde_wire(text: &str) -> snakebridge::wire::WireRef {
    use snakebridge::wire::ToWireRef;
    text.to_wire_ref().unwrap().into_owned()
}

/// Each of them keeps what it holds, whatever the other does.
pub(crate) fn an_object_lives_while_one_of_them_holds_it(session: &Session, other: &mut Other) {
    let before = ended(session);
    let mine = make(session);
    let text = Handle::share(&mine).unwrap().to_json().to_string();
    let id = Handle::reference(&mine).id().to_owned();
    other.ask(&format!("resolve {text}"));
    // Released here, it is found through the other.
    assert!(session.release_ref(&id));
    assert!(matches!(
        method_as::<i64>(&mine, "pop", ()),
        Err(Error::RefNotFound { .. })
    ));
    assert_eq!(other.ask("append 3"), "[1, 2, 3]");
    let back = session.resolve(text.as_str()).unwrap();
    assert_eq!(content(&back), [1, 2, 3]);
    // Released there, it is mine alone; it is not pinned here, and goes with its last handle.
    assert_eq!(other.ask("release"), "released");
    assert_eq!(content(&back), [1, 2, 3]);
    assert_eq!(other.ask(&format!("resolve {text}")), format!("{id} collections"));
    other.ask("release");
    assert_eq!(ended(session), before);
    drop((mine, back));
    until("it ends", || ended(session) == before + 1);
    assert_eq!(lost(session.resolve(text.as_str())), RefLost::Released);
    assert_eq!(other.ask(&format!("resolve {text}")), "released");
}

/// Both let go of an object at once, many times: it ends once, and is found until then or not at all.
pub(crate) fn both_let_go_at_once(session: &Session, other: &mut Other) {
    let before = ended(session);
    for _ in 0..20 {
        let mine = make(session);
        let text = Handle::share(&mine).unwrap().to_json().to_string();
        other.ask(&format!("resolve {text}"));
        std::thread::scope(|threads| {
            threads.spawn(|| Handle::release(mine));
            other.ask("release");
        });
        until("it is gone", || match session.resolve(text.as_str()) {
            Ok(found) => {
                // Whoever is too early holds it.
                assert_eq!(content(&found), [1, 2]);
                false
            }
            Err(_) => true,
        });
        assert_eq!(lost(session.resolve(text.as_str())), RefLost::Released);
    }
    until("each has ended", || ended(session) == before + 20);
}

/// References that name nothing: of another session, made up, stale.
pub(crate) fn what_names_nothing_finds_nothing(session: &Session, other: &mut Other) {
    let mine = make(session);
    let wire = Handle::share(&mine).unwrap();
    let text = wire.to_json().to_string();
    let elsewhere = text.replace(session.id(), "another");
    assert_eq!(other.ask(&format!("resolve {elsewhere}")), "SessionMismatch");
    let made_up = text.replace(&wire.id, &"0".repeat(32));
    assert_eq!(other.ask(&format!("resolve {made_up}")), "unknown");
    // The number that the worker knows the object by is nobody's business.
    let number = Handle::reference(&mine).remote_token().unwrap().unwrap();
    let by_number = text.replace(&wire.id, &number.to_string());
    assert_eq!(other.ask(&format!("resolve {by_number}")), "unknown");
    assert_eq!(other.ask("resolve {}"), "InvalidRef");
    Handle::release(mine);
    until("it is gone", || {
        let said = other.ask(&format!("resolve {text}"));
        // Whoever is too early holds it.
        said == "released" || other.ask("release").is_empty()
    });
}

/// A program that is killed holds nothing any more.
pub(crate) fn the_end_of_one_is_that_of_what_it_alone_holds(session: &Session, mut other: Other) {
    let before = ended(session);
    let theirs = other.shares();
    let held = session.resolve(theirs.as_str()).unwrap();
    let alone = other.shares();
    other.kill();
    until("what it held alone ends", || ended(session) == before + 1);
    assert_eq!(lost(session.resolve(alone.as_str())), RefLost::SessionReleased);
    assert_eq!(content(&held), [1, 2]);
    // Found again through this program, which holds it.
    assert!(Handle::is(&held, &session.resolve(theirs.as_str()).unwrap()));
    drop(held);
    until("this one ends", || ended(session) == before + 2);
    assert_eq!(lost(session.resolve(theirs.as_str())), RefLost::Released);
}
