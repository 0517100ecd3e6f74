//! CONFORMANCE section C: calls through the dynamic API.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::error::Error as _;

use snakebridge::{
    Error, Handle, Object, Value, args, attr, call, call_as, del_attr, get, get_as, method, method_as,
    set_attr,
};
use snakebridge_tests::{module, probe, probes};

type Result<T = ()> = snakebridge::Result<T>;

fn text(value: &str) -> Value {
    Value::Str(value.to_owned())
}

#[test]
fn c01_call_and_submodule_path_and_keywords() -> Result {
    assert_eq!(call("math", "sqrt", (16,))?, Value::Float(4.0));
    assert_eq!(call("os.path", "join", ("a", "b"))?, text("a/b"));
    assert_eq!(call("os", "path.join", ("a", "b"))?, text("a/b"));
    // A submodule that nobody has imported yet.
    assert_eq!(call("xml", "sax.saxutils.escape", ("<",))?, text("&lt;"));
    let dumped = call("json", "dumps", args(([1, 2],)).kw("indent", 2))?;
    assert_eq!(dumped, text("[\n  1,\n  2\n]"));
    assert_eq!(call("builtins", "sum", ([1, 2, 3],))?, Value::Int(6));
    Ok(())
}

#[test]
fn c01_many_arguments_spill_in_order() -> Result {
    probes()?;
    let eleven: Vec<i64> = (0..11).collect();
    let Value::Tuple(parts) = call("sb_probes", "echo", &eleven)? else {
        panic!("no tuple")
    };
    assert_eq!(parts[0], Value::List((0..11).map(Value::Int).collect()));
    let many = args(&eleven).kw("k", 1).kw("l", 2).kw("k", 3);
    let Value::Tuple(parts) = call("sb_probes", "echo", many)? else {
        panic!("no tuple")
    };
    assert_eq!(
        parts[1],
        Value::Dict(vec![(text("k"), Value::Int(3)), (text("l"), Value::Int(2))])
    );
    Ok(())
}

#[test]
fn c02_dotted_names_resolve() -> Result {
    let day = call("datetime", "datetime.fromisoformat", ("2024-02-29T10:00:00",))?;
    assert!(day.is_ref());
    assert_eq!(attr(&day, "day")?, Value::Int(29));
    assert_eq!(get("sys", "version_info.major")?, Value::Int(3));
    assert!(call("collections", "OrderedDict.fromkeys", (["a"],))?.is_ref());
    Ok(())
}

#[test]
fn c03_missing_module_and_attribute_and_wrong_arguments() -> Result {
    let missing = call("no_such_module_at_all", "f", ()).unwrap_err();
    let exception = missing.exception().expect("a Python exception");
    assert_eq!(exception.type_name(), "ModuleNotFoundError");
    assert_eq!(exception.message(), "No module named 'no_such_module_at_all'");

    let missing = call("math", "no_such_function", ()).unwrap_err();
    let exception = missing.exception().expect("a Python exception");
    assert_eq!(exception.type_name(), "AttributeError");
    assert!(exception.message().contains("no_such_function"), "{exception}");

    let wrong = call("math", "sqrt", ("text",)).unwrap_err();
    assert_eq!(
        wrong
            .exception()
            .map(|error| error.type_name().to_owned())
            .as_deref(),
        Some("TypeError")
    );
    let wrong = call("math", "sqrt", (-1,)).unwrap_err();
    assert_eq!(wrong.to_string(), "ValueError: math domain error");
    Ok(())
}

#[test]
fn c03_the_whole_story_of_an_exception() -> Result {
    probes()?;
    let error = call("sb_probes", "chain", ()).unwrap_err();
    let exception = error.exception().expect("a Python exception");
    assert_eq!(exception.type_name(), "ValueError");
    assert_eq!(exception.args(), ["'outer'", "7"]);
    assert_eq!(
        exception.mro(),
        ["ValueError", "Exception", "BaseException", "object"]
    );
    assert_eq!(exception.notes(), ["a note"]);
    let frame = exception.frames().last().expect("a frame");
    assert_eq!((frame.function.as_str(), frame.line > 0), ("chain", true));
    let cause = exception.cause().expect("a cause");
    assert_eq!((cause.type_name(), cause.message()), ("KeyError", "'missing'"));
    assert!(cause.cause().is_none());
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("KeyError: 'missing'")
    );
    let debug = format!("{error:?}");
    assert!(
        debug.contains("The above exception was the direct cause"),
        "{debug}"
    );
    assert!(
        debug.contains("Traceback (most recent call last):") && debug.contains("in chain"),
        "{debug}"
    );
    assert!(debug.ends_with("a note"), "{debug}");

    let error = call("sb_probes", "context", ()).unwrap_err();
    let exception = error.exception().expect("a Python exception");
    assert!(exception.cause().is_none());
    assert_eq!(
        exception.context().map(snakebridge::PyException::type_name),
        Some("ZeroDivisionError")
    );
    Ok(())
}

#[test]
fn c03_an_exception_is_a_typed_handle_too() -> Result {
    use snakebridge::exceptions::{KeyError, OSError, ValueError};
    let error = call("math", "sqrt", (-1,)).unwrap_err();
    assert!(error.is::<ValueError>() && !error.is::<KeyError>());
    let error = call("builtins", "open", ("/no/such/file",)).unwrap_err();
    assert!(error.is::<OSError>());
    let handle = error.clone().downcast::<OSError>()?;
    assert_eq!(Handle::type_name(&handle)?, "FileNotFoundError");
    assert!(matches!(error.downcast::<KeyError>(), Err(Error::Python(_))));
    Ok(())
}

#[test]
fn c04_attributes_of_modules() -> Result {
    assert_eq!(get("math", "pi")?, Value::Float(std::f64::consts::PI));
    let path = get("os", "path")?;
    let Value::Ref(path) = path else {
        panic!("a module is not plain data")
    };
    assert_eq!(Handle::type_name(&path)?, "module");
    Ok(())
}

#[test]
fn c05_objects_attributes_and_refs_as_arguments() -> Result {
    let first = probe("c05")?;
    let second = probe("c05")?;
    assert_eq!(attr(&first, "name")?, text("c05"));
    set_attr(&first, "colour", "red")?;
    assert_eq!(attr(&first, "colour")?, text("red"));
    del_attr(&first, "colour")?;
    assert!(matches!(attr(&first, "colour"), Err(Error::Python(_))));
    assert!(matches!(del_attr(&first, "colour"), Err(Error::Python(_))));

    // As an argument, inside a list and a dict, and by keyword: always the same Python object.
    method(&first, "add", (&second, 1))?;
    let items: Object = snakebridge::attr_as(&first, "items")?;
    let stored: Object = method_as(&items, "__getitem__", (0,))?;
    assert!(Handle::is(&stored, &second));
    let inside = Value::List(vec![Value::Ref(second.clone())]);
    let Value::Tuple(parts) = call("sb_probes", "echo", args((&inside,)).kw("key", &second))? else {
        panic!("no tuple")
    };
    assert_eq!(parts[0], Value::List(vec![inside]));
    assert_eq!(
        parts[1],
        Value::Dict(vec![(text("key"), Value::Ref(second.clone()))])
    );
    let entry = Value::Dict(vec![(text("k"), Value::Ref(second))]);
    let Value::Tuple(parts) = call("sb_probes", "echo", (&entry,))? else {
        panic!("no tuple")
    };
    assert_eq!(parts[0], Value::List(vec![entry]));
    Ok(())
}

#[test]
fn c05_plain_data_is_no_receiver() -> Result {
    let error = method(&call("math", "sqrt", (16,))?, "hex", ()).unwrap_err();
    assert!(
        matches!(&error, Error::Arguments { message, .. } if message.contains("call_as::<Object>")),
        "{error}"
    );
    let float: Object = call_as("math", "sqrt", (16,))?;
    assert_eq!(method(&float, "hex", ())?, text("0x1.0000000000000p+2"));
    Ok(())
}

/// Python 3.12 keeps interned strings for ever, so names that a program makes up must not be interned. (Python
/// itself interns the names of attributes that are set.)
#[test]
fn c05_c06_names_that_are_made_up_are_not_interned() -> Result {
    module(
        "sb_names",
        "\
import sys
seen = []
def note(name, result):
    # `sys.intern` returns the interned string of this text, or interns the argument, which is another object.
    seen.append((name, sys.intern(''.join(list(name))) is name))
    return result
class Notes:
    def __getattr__(self, name): return note(name, lambda: 1)
def keywords(**names):
    for name in names: note(name, None)
def __getattr__(name): return note(name, lambda: 1)
",
    )?;
    let notes = call("sb_names", "Notes", ())?;
    let notes = notes.as_object().expect("a reference");
    let name = |what: &str| format!("{what}_{}", std::process::id());
    attr(notes, &name("attr"))?;
    attr(notes, &format!("__class__.{}", name("dotted"))).unwrap_err();
    method(notes, &name("method"), ())?;
    get("sb_names", &name("got"))?;
    call("sb_names", &name("called"), ())?;
    call(
        "sb_names",
        "keywords",
        args(()).kw(name("kept"), 1).kw("written_out", 2),
    )?;
    let seen: Vec<(String, bool)> = get_as("sb_names", "seen")?;
    let interned: Vec<&str> = seen
        .iter()
        .filter(|(_, is)| *is)
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(interned, ["written_out"]);
    for what in ["attr", "method", "got", "called", "kept"] {
        assert!(
            seen.iter().any(|(seen, _)| *seen == name(what)),
            "{what}: {seen:?}"
        );
    }
    Ok(())
}

#[test]
fn c06_keyword_arguments_of_any_name() -> Result {
    probes()?;
    for name in [
        "type",
        "match",
        "self",
        "fn",
        "session",
        "timeout",
        "with",
        "ünïcode",
        "two words",
    ] {
        let Value::Tuple(parts) = call("sb_probes", "echo", args(()).kw(name, 1))? else {
            panic!("no tuple")
        };
        assert_eq!(parts[1], Value::Dict(vec![(text(name), Value::Int(1))]), "{name}");
    }
    Ok(())
}

#[test]
fn c07_static_and_class_methods() -> Result {
    probes()?;
    let pair = |name: &str| Value::Tuple(vec![text(name), Value::Int(5)]);
    assert_eq!(call("sb_probes", "Probe.static", (5,))?, pair("static"));
    assert_eq!(call("sb_probes", "Probe.class_", (5,))?, pair("Probe"));
    assert_eq!(call("sb_probes", "Slow.class_", (5,))?, pair("Slow"));
    Ok(())
}
