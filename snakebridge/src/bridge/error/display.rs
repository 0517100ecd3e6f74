//! What an `Error` says: every message says what happened and what to do next.

use std::borrow::Cow;
use std::fmt;

use super::{Error, InvalidRefKind};
use crate::interpreter::environment;

/// `symbol` with the path inside its result, for messages.
fn place<'a>(symbol: &'a str, path: &str) -> Cow<'a, str> {
    match (symbol.is_empty(), path.is_empty()) {
        (true, true) => Cow::Borrowed("the value"),
        (true, false) => Cow::Owned(format!("the value at `{path}`")),
        (false, true) => Cow::Borrowed(symbol),
        (false, false) => Cow::Owned(format!("{symbol} (at `{path}` of the result)")),
    }
}

/// The symbol of what Python passes to a closure, which does not know which of its arguments it reads.
const CALLBACK: &str = "snakebridge.callback";

/// Ends the symbol of such an argument; names of Python have no blanks.
pub(crate) const OF_A_CALLBACK: &str = " of a Rust callback";

/// The argument of a Rust closure that this error is about, if it is: it was passed and not returned.
fn argument(symbol: &str, path: &str) -> Option<String> {
    let symbol = match symbol {
        CALLBACK => "an argument of a Rust callback",
        symbol if symbol.ends_with(OF_A_CALLBACK) => symbol,
        _ => return None,
    };
    Some(match path {
        "" => symbol.to_owned(),
        path => format!("{symbol} (at `{path}`)"),
    })
}

fn mismatch(
    f: &mut fmt::Formatter<'_>,
    (symbol, path): (&str, &str),
    expected: &str,
    got: &str,
    help: &str,
) -> fmt::Result {
    match argument(symbol, path) {
        Some(place) => write!(
            f,
            "{place} is {got}, but {expected} is declared: declare the type that Python passes, or take it as an `Object` \
             or `Value`"
        ),
        None if symbol.is_empty() => write!(f, "{} is {got}, not {expected}: {help}", place(symbol, path)),
        None => write!(
            f,
            "{} returned {got} where {expected} is declared: {help}",
            place(symbol, path)
        ),
    }
}

/// What to do about a value of another type than declared, by where it is from.
pub(crate) mod help {
    /// The result of a generated function.
    pub(crate) const CALL: &str = "re-type the call with `call_as`, or take it as an `Object` or `Value`";
    /// An attribute of an object.
    pub(crate) const ATTRIBUTE: &str = "read it with `attr_as`, or as an `Object` or `Value` with `attr`";
    /// An attribute of a module or of a class.
    pub(crate) const MODULE_ATTRIBUTE: &str =
        "read it with `get_as`, or as an `Object` or `Value` with `get`";
    /// The result of a dynamic call, whose type is written down by the caller.
    pub(crate) const DYNAMIC: &str =
        "name the type that Python returns, or take it as an `Object` or `Value`";
    /// A `Value`.
    pub(crate) const VALUE: &str = "read it as that type; an object of Python is taken out by `as_object`, and `cast` makes it one of a class";
    /// A handle that is read or cast.
    pub(crate) const OBJECT: &str =
        "read it as that type, or make it a handle of its class by `Handle::cast`";
    /// `True` or `False` where a call should return an int.
    pub(crate) const BOOL_CALL: &str =
        "a bool is not taken for an int: re-type the call with `call_as::<bool>`, or take it as a `Value`";
    /// The same in an attribute.
    pub(crate) const BOOL_ATTRIBUTE: &str =
        "a bool is not taken for an int: read it with `attr_as::<bool>`, or as a `Value` with `attr`";
}

/// What to do about an integer that its Rust type does not hold, by where it is from.
pub(crate) mod wider {
    /// The result of a generated function.
    pub(crate) const CALL: &str =
        "name it in `big_int` of its `python_module!`, or re-type the call with `call_as` and a wider type";
    /// An attribute of an object.
    pub(crate) const ATTRIBUTE: &str =
        "name it in `big_int` of its `python_module!`, or read it with `attr_as` and a wider type";
    /// An attribute of a module or of a class.
    pub(crate) const MODULE_ATTRIBUTE: &str =
        "name it in `big_int` of its `python_module!`, or read it with `get_as` and a wider type";
    /// A value, or a result whose type is written down by the caller.
    pub(crate) const VALUE: &str = "name a wider type, such as `BigInt`";
}

fn overflow(
    f: &mut fmt::Formatter<'_>,
    (symbol, path): (&str, &str),
    value: &str,
    (target, help): (&str, &str),
) -> fmt::Result {
    match argument(symbol, path) {
        Some(place) => write!(
            f,
            "{place} is the integer {value}, which does not fit {target}: declare a wider type"
        ),
        None => write!(
            f,
            "{} returned the integer {value}, which does not fit {target}: {help}",
            place(symbol, path)
        ),
    }
}

fn of_pool(pool: Option<&String>) -> String {
    pool.map_or_else(String::new, |name| format!(" of pool '{name}'"))
}

/// What calls fail with that had no time, or no worker.
fn waited(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error {
        Error::TimedOut { pool, symbol, rung } => {
            let call = match symbol.as_str() {
                "" => "a call".to_owned(),
                symbol => format!("`{symbol}`"),
            };
            let place = of_pool(pool.as_ref());
            let place = place.replace(" of pool", " in a worker of pool");
            write!(
                f,
                "{call}{place} ran out of time and was ended: {rung}; allow it more time, or give it less to do"
            )
        }
        Error::WorkerBusy {
            pool,
            symbol,
            message,
        } => {
            let call = match symbol.as_str() {
                "" => String::new(),
                symbol => format!("`{symbol}` was not begun: "),
            };
            write!(f, "{call}the worker{} is busy: {message}", of_pool(pool.as_ref()))
        }
        Error::QueueTimeout { pool, waited } => write!(
            f,
            "no worker{} was free within {waited:?}: make the pool larger, or let calls wait longer (`queue_within`)",
            of_pool(pool.as_ref())
        ),
        Error::SessionWorkerUnavailable {
            pool,
            session_id,
            message,
        } => write!(
            f,
            "the worker{} of session '{session_id}' is not available: {message}",
            of_pool(pool.as_ref())
        ),
        _ => Ok(()),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Python(exception) => fmt::Display::fmt(exception, f),
            Error::RefNotFound { ref_id, session_id, reason } => write!(
                f,
                "SnakeBridge reference '{ref_id}' not found in session '{session_id}' ({reason}): {}",
                reason.help()
            ),
            Error::SessionMismatch { ref_id, expected_session, actual_session } => write!(
                f,
                "SnakeBridge reference '{ref_id}' belongs to session '{actual_session}', but the call runs in \
                 session '{expected_session}': use it inside `with_session` of its own session, or make the object again"
            ),
            Error::InvalidRef { problem, path } => match problem {
                InvalidRefKind::MissingId => write!(
                    f,
                    "Invalid SnakeBridge reference: missing 'id' field (at {path}): pass a reference made by `Handle::share`"
                ),
                InvalidRefKind::MissingType => write!(
                    f,
                    "Invalid SnakeBridge reference: missing '__type__' field (at {path}): pass a reference made by \
                     `Handle::share`"
                ),
                InvalidRefKind::InvalidFormat => write!(
                    f,
                    "Invalid SnakeBridge reference: malformed (at {path}): a reference of schema 1 is expected, as made by \
                     `Handle::share`"
                ),
            },
            Error::InvalidWire { path, message, .. } => {
                write!(f, "Invalid SnakeBridge wire value (at {path}): {message}")
            }
            Error::InvalidSession { session_id, message, .. } => {
                write!(f, "Invalid SnakeBridge session '{session_id}': {message}")
            }
            Error::TypeMismatch { symbol, path, expected, got, help } => {
                mismatch(f, (symbol, path), expected, got, help)
            }
            Error::IntOverflow { symbol, path, value, target, help } => {
                overflow(f, (symbol, path), value, (target, help))
            }
            Error::UnsupportedValue { path, message, .. } if path.is_empty() => f.write_str(message),
            Error::UnsupportedValue { path, message, .. } => write!(f, "at `{path}`: {message}"),
            Error::Arguments { symbol, message, .. } if symbol.is_empty() => f.write_str(message),
            Error::Arguments { symbol, message, .. } => write!(f, "{symbol}: {message}"),
            Error::Environment { message, help, .. } => write!(f, "{message}\nhelp: {help}"),
            Error::Forked => f.write_str(environment::FORKED),
            Error::WorkerLost { pool, process, symbol, status, stderr } => {
                let pool = pool.as_ref().map_or(String::new(), |name| format!(" of pool '{name}'"));
                write!(f, "the worker process {process}{pool} is gone ({status}) in `{symbol}`: make the objects that were in it again")?;
                match stderr.trim_end() {
                    "" => Ok(()),
                    tail => write!(f, "\nit wrote last:\n{tail}"),
                }
            }
            Error::TimedOut { .. }
            | Error::WorkerBusy { .. }
            | Error::QueueTimeout { .. }
            | Error::SessionWorkerUnavailable { .. } => waited(self, f),
            Error::CallbackPanic { message } => {
                write!(f, "a Rust callback panicked: {message}; return an `Err` from the callback instead")
            }
            Error::CallbackRevoked => f.write_str(
                "Python called a Rust closure after `scoped`, which lent it, had returned: where Python keeps a closure, pass \
                 one that owns what it needs",
            ),
            Error::Other(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Python(exception) => fmt::Debug::fmt(exception, f),
            Error::Other(error) => fmt::Debug::fmt(error, f),
            // A `main` that returns an error shows it by `Debug`, and a command to copy must not end in a bracket.
            Error::Environment { .. } => fmt::Display::fmt(self, f),
            other => {
                let name = match other {
                    Error::RefNotFound { .. } => "RefNotFound",
                    Error::SessionMismatch { .. } => "SessionMismatch",
                    Error::InvalidRef { .. } => "InvalidRef",
                    Error::InvalidWire { .. } => "InvalidWire",
                    Error::InvalidSession { .. } => "InvalidSession",
                    Error::TypeMismatch { .. } => "TypeMismatch",
                    Error::IntOverflow { .. } => "IntOverflow",
                    Error::UnsupportedValue { .. } => "UnsupportedValue",
                    Error::Arguments { .. } => "Arguments",
                    Error::Forked => "Forked",
                    Error::WorkerLost { .. } => "WorkerLost",
                    Error::TimedOut { .. } => "TimedOut",
                    Error::WorkerBusy { .. } => "WorkerBusy",
                    Error::QueueTimeout { .. } => "QueueTimeout",
                    Error::SessionWorkerUnavailable { .. } => "SessionWorkerUnavailable",
                    Error::CallbackPanic { .. } => "CallbackPanic",
                    Error::CallbackRevoked => "CallbackRevoked",
                    Error::Python(_) | Error::Other(_) | Error::Environment { .. } => "Error",
                };
                write!(f, "{name}({other})")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bridge::error::RefLost;

    /// A `main` that returns an error shows it by `Debug`.
    #[test]
    fn the_terminal_shows_what_is_wrong_and_what_to_do() {
        let error = Error::from(environment::shut_down());
        let expected = "Python has been shut down\nhelp: call `snakebridge::shutdown` after all other calls";
        assert_eq!(
            (format!("{error:?}"), error.to_string()),
            (expected.into(), expected.into())
        );
    }

    #[test]
    fn c10_messages_begin_with_snakebridges_words() {
        let id = || "abc".to_owned();
        let not_found = Error::RefNotFound {
            ref_id: id(),
            session_id: "s".to_owned(),
            reason: RefLost::Expired,
        };
        let message = not_found.to_string();
        assert!(
            message.starts_with("SnakeBridge reference 'abc' not found in session 's'"),
            "{message}"
        );
        assert!(
            message.contains("expired") && message.contains("ttl"),
            "{message}"
        );
        let mismatch = Error::SessionMismatch {
            ref_id: id(),
            expected_session: "b".to_owned(),
            actual_session: "a".to_owned(),
        };
        let message = mismatch.to_string();
        assert!(
            message.starts_with("SnakeBridge reference 'abc' belongs to session 'a'"),
            "{message}"
        );
        assert!(
            message.contains("'b'") && message.contains("with_session"),
            "{message}"
        );
        let invalid = Error::InvalidRef {
            problem: InvalidRefKind::MissingId,
            path: "$".to_owned(),
        };
        let message = invalid.to_string();
        assert!(
            message.starts_with("Invalid SnakeBridge reference: missing 'id' field"),
            "{message}"
        );
        assert!(message.contains("Handle::share"), "{message}");
    }
}
