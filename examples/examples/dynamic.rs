//! Python without declared modules: `call`, `get`, `method` and `attr` take names as text.
//!
//! The way to go for a module that is known at run time only. Names and types are checked when it runs.

use snakebridge::{Error, Object, Result, exceptions, types::IndexMap};
use snakebridge::{args, attr_as, call, call_as, get_as, method, method_as, set_attr};

const LINES: [&str; 4] = [
    r#"192.0.2.1 [02/Mar/2026:10:00:00 +0100] "GET /" 200"#,
    r#"192.0.2.7 [02/Mar/2026:04:00:30 -0500] "GET /cart" 503"#,
    r#"192.0.2.1 [02/Mar/2026:10:01:00 +0100] "GET /" 200"#,
    "-- log rotated --",
];

fn main() -> Result<()> {
    // Plain data comes back as data, everything else as a reference to the object, which stays in Python.
    assert_eq!(call_as::<f64>("math", "sqrt", (16,))?, 4.0);
    assert_eq!(get_as::<f64>("math", "pi")?, std::f64::consts::PI);
    assert!(!call("math", "sqrt", (16,))?.is_ref());
    assert!(call("re", "compile", ("x",))?.is_ref());

    let pattern = call_as::<Object>("re", "compile", (r#"(\S+) \[([^\]]+)\] "GET (\S+)" (\d+)"#,))?;
    assert_eq!(attr_as::<i64>(&pattern, "groups")?, 4);

    let mut moments: Vec<Object> = Vec::new();
    let mut statuses: Vec<String> = Vec::new();
    for line in LINES {
        let Some(found) = method_as::<Option<Object>>(&pattern, "fullmatch", (line,))? else {
            println!("not a request: {line}");
            continue;
        };
        let (_, time, _, status) = method_as::<(String, String, String, String)>(&found, "groups", ())?;
        // Dotted names reach into classes, submodule paths into packages.
        moments.push(call_as(
            "datetime",
            "datetime.strptime",
            (&time, "%d/%b/%Y:%H:%M:%S %z"),
        )?);
        statuses.push(status);
    }
    assert_eq!(moments.len(), 3);

    // References go back in as arguments. The clocks differ, the moments are half a minute apart.
    let apart = method_as::<Object>(&moments[1], "__sub__", (&moments[0],))?;
    assert_eq!(method_as::<f64>(&apart, "total_seconds", ())?, 30.0);

    let counter = call_as::<Object>("collections", "Counter", (statuses,))?;
    let common = method_as::<Vec<(String, i64)>>(&counter, "most_common", args(()).kw("n", 1))?;
    assert_eq!(common, [("200".to_owned(), 2)]);

    let text = call_as::<String>(
        "json",
        "dumps",
        args((&counter,)).kw("sort_keys", true).kw("indent", 2),
    )?;
    println!("{text}");
    let back: IndexMap<String, i64> = call("json", "loads", (&text,))?.to()?;
    assert_eq!(
        back,
        IndexMap::from([("200".to_owned(), 2), ("503".to_owned(), 1)])
    );

    attributes()?;
    mistakes(&pattern)
}

/// Any Python object can be changed too.
fn attributes() -> Result<()> {
    let point = call_as::<Object>("types", "SimpleNamespace", args(()).kw("x", 1))?;
    set_attr(&point, "y", 2)?;
    assert_eq!(point.to_string(), "namespace(x=1, y=2)");
    assert_eq!(attr_as::<i64>(&point, "y")?, 2);
    Ok(())
}

/// What rustc cannot check here comes back as an error that says where and why.
fn mistakes(pattern: &Object) -> Result<()> {
    let unknown = method(pattern, "serch", ("x",)).err();
    assert!(unknown.is_some_and(|error| error.is::<exceptions::AttributeError>()));

    let missing = call("no_such_module", "f", ()).err();
    assert!(missing.is_some_and(|error| error.is::<exceptions::ModuleNotFoundError>()));

    let Err(error) = call_as::<i64>("re", "escape", ("a.b",)) else {
        unreachable!("re.escape returns a str");
    };
    println!("{error}");
    assert!(matches!(error, Error::TypeMismatch { .. }));
    Ok(())
}
