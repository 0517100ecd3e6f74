//! What the errors say and show: where the value is from decides what to do.

use snakebridge::exceptions::{KeyError, SystemError, ValueError};
use snakebridge::{Error, Handle, Object, Result, Value, attr_as, call_as, callback, method_as};

snakebridge::python_module!("wrong_stubs", path = "fixtures/python/constructs");

/// The text of an error, which has all of these parts.
fn says<T: std::fmt::Debug>(result: Result<T>, parts: &[&str]) -> String {
    let text = result.unwrap_err().to_string();
    for part in parts {
        assert!(text.contains(part), "{part}: {text}");
    }
    text
}

#[test]
fn a_call_is_retyped_by_call_as() {
    says(
        wrong_stubs::number(),
        &[
            "wrong_stubs.number returned str where int is declared",
            "`call_as`",
        ],
    );
}

#[test]
fn an_attribute_is_read_by_attr_as() -> Result<()> {
    let config = wrong_stubs::Config::new()?;
    let text = says(
        config.size(),
        &["wrong_stubs.Config.size returned str where int", "`attr_as`"],
    );
    assert!(!text.contains("call_as"), "{text}");
    assert_eq!(attr_as::<String>(&config, "size")?, "large");
    Ok(())
}

#[test]
fn a_bool_for_an_int_says_so() -> Result<()> {
    says(
        wrong_stubs::flag(),
        &["returned bool where int", "`call_as::<bool>`"],
    );
    let config = wrong_stubs::Config::new()?;
    says(config.count(), &["`attr_as::<bool>`"]);
    assert!(attr_as::<bool>(&config, "count")?);
    Ok(())
}

#[test]
fn what_is_no_call_does_not_speak_of_one() -> Result<()> {
    let config: Object = call_as("wrong_stubs", "Config", ())?;
    for text in [
        says(Value::from("five").to::<i64>(), &["the value is ", "`as_object`"]),
        says(
            Handle::cast::<wrong_stubs::Config>(&wrong_stubs::Config::new()?)
                .and(Handle::read::<i64>(&config)),
            &["`Handle::cast`"],
        ),
        says(
            method_as::<i64>(&config, "__str__", ()),
            &["name the type that Python returns"],
        ),
    ] {
        assert!(!text.contains("call_as"), "{text}");
    }
    Ok(())
}

#[test]
fn a_closure_speaks_of_its_arguments() {
    let error = wrong_stubs::called_with_text(callback(|n: i64| n)).unwrap_err();
    says::<()>(
        Err(error),
        &["argument 1 of a Rust callback is str, but int is declared"],
    );
}

#[test]
fn a_traceback_shows_the_lines() {
    let error = wrong_stubs::outer().unwrap_err();
    let text = format!("{error:?}");
    for part in [
        "in fail\n    raise ValueError(\"on this line\")\nValueError: on this line",
        "in outer\n    raise KeyError(\"outer\") from error\nKeyError: 'outer'",
    ] {
        assert!(text.contains(part), "{text}");
    }
    let Error::Python(exception) = error else {
        panic!("{error}")
    };
    let source = exception
        .frames()
        .last()
        .and_then(|frame| frame.source.as_deref());
    assert_eq!(source, Some("raise KeyError(\"outer\") from error"));
    assert!(exception.exceptions().is_empty());
}

#[cfg(Py_3_11)]
#[test]
fn a_group_shows_its_exceptions() {
    let error = wrong_stubs::several().unwrap_err();
    assert_eq!(
        error.to_string(),
        "ExceptionGroup: several (2 sub-exceptions)\n  1. ValueError: v\n  2. ExceptionGroup: inner (2 sub-exceptions)\n       \
         1. KeyError: 'k'\n       2. OSError: first line\n          second line"
    );
    let Error::Python(exception) = &error else {
        panic!("{error}")
    };
    let names: Vec<&str> = exception
        .exceptions()
        .iter()
        .map(snakebridge::PyException::type_name)
        .collect();
    assert_eq!(names, ["ValueError", "ExceptionGroup"]);
    assert!(format!("{error:?}").contains("in several\n    raise ExceptionGroup("));
}

#[test]
fn an_exception_has_its_traceback() -> Result<()> {
    let error: KeyError = wrong_stubs::outer().unwrap_err().downcast()?;
    let traceback = error.traceback()?.unwrap();
    let frames: Vec<Object> = call_as("traceback", "extract_tb", (&traceback,))?;
    assert_eq!(attr_as::<String>(&frames[0], "name")?, "outer");
    assert!(KeyError::new("never raised")?.traceback()?.is_none());
    Ok(())
}

/// What the docs of these say.
#[test]
fn a_call_from_rust_has_no_frame_above_it() {
    for name in ["globals", "locals", "vars", "dir"] {
        let error = call_as::<Value>("builtins", name, ()).unwrap_err();
        assert!(error.is::<SystemError>(), "{name}: {error}");
    }
    for name in ["eval", "exec"] {
        let error = call_as::<Value>("builtins", name, ("1 + 1",)).unwrap_err();
        assert!(error.is::<SystemError>(), "{name}: {error}");
    }
    for name in ["currentframe", "stack"] {
        let error = call_as::<Value>("inspect", name, ()).unwrap_err();
        assert!(error.is::<ValueError>(), "{name}: {error}");
    }
}
