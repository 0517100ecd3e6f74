//! What is handed to a callable that Python returned: closures, and one argument without a tuple.
#![allow(
    missing_docs,
    clippy::needless_borrows_for_generic_args,
    reason = "each spelling is what is tested"
)]

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::rc::Rc;

use snakebridge::exceptions::{SyntaxError, TypeError, ValueError};
use snakebridge::time::{Date, DateTime};
use snakebridge::types::{Callable, Callback, Class};
use snakebridge::{
    Error, Handle, Object, Result, Session, Value, args, call_as, callback, get_as, method_as,
};

snakebridge::python_module!("decorating", path = "fixtures/python");

use decorating::{Command, Group};

#[test]
fn a_decorator_takes_a_closure() -> Result<()> {
    let group = Group::new()?;
    let hello = group.command()?.call(|| "hello")?;
    assert_eq!(hello.invoke(())?, "main: 'hello'");
    let add = group
        .command_with(|kw| kw.name("add"))?
        .call(|a: i64, b: i64| a + b)?;
    assert_eq!(add.invoke((1, 2))?, "add: 3");
    let picky = group.command()?.call(|n: i64| -> Result<i64> {
        if n > 0 {
            Ok(n)
        } else {
            Err(ValueError::new("not positive")?.into())
        }
    })?;
    assert_eq!(picky.invoke(3)?, "main: 3");
    assert!(picky.invoke(0).is_err_and(|e| e.is::<ValueError>()));
    // The forms with a tuple, and with `callback`.
    assert_eq!(group.command()?.call((callback(|| 1),))?.invoke(())?, "main: 1");
    assert_eq!(group.command()?.call(callback(|| 2))?.invoke(())?, "main: 2");
    let hypot: Callable<(f64, f64), f64> = get_as("math", "hypot")?;
    assert_eq!(group.command()?.call(&hypot)?.invoke((3, 4))?, "main: 5.0");
    Ok(())
}

#[test]
fn what_a_decorator_makes_of_a_closure_is_called() -> Result<()> {
    let test = decorating::given([1, -1])?.call(|n: i64| n > 0)?;
    assert_eq!(test.call(())?, [Some(true), Some(false)]);
    let silent = decorating::given(5)?.call(|_: i64| ())?;
    assert_eq!(silent.call(())?, [None]);
    // Of a declared parameter, the types are checked when Python calls.
    assert_eq!(decorating::counted()?.call(|n: i64| n + 1)?, 21);
    Ok(())
}

#[test]
fn a_decorated_closure_is_a_function() -> Result<()> {
    let traced = decorating::traced()?.call(|a: i64, b: i64| a * b)?;
    let shown: String = call_as(
        "builtins",
        "repr",
        method_as::<Value>(&traced, "__call__", args(()).kw("arg1", 2).kw("arg2", 3))?,
    )?;
    assert_eq!(
        shown,
        "(('rust_callback', ('arg1', 'arg2'), '(arg1: int, arg2: int) -> int'), 6)"
    );
    let named = callback(|base: i64, more: BTreeMap<String, i64>| base + more.len() as i64);
    let named = named.named(["base"]).keywords().function("hello");
    let traced = decorating::traced()?.call(named)?;
    let shown: String = call_as(
        "builtins",
        "repr",
        method_as::<Value>(&traced, "__call__", args(()).kw("base", 2).kw("x", 3))?,
    )?;
    assert_eq!(shown, "(('hello', ('base',), '(base: int, **kwargs) -> int'), 3)");
    // Python's own function is what says that a name is no name.
    let wrong = callback(|n: i64| n).named(["class"]).function("f");
    assert!(
        decorating::traced()?
            .call(wrong)
            .is_err_and(|error| error.is::<SyntaxError>())
    );
    Ok(())
}

#[test]
fn what_takes_keywords_is_a_function_that_decorators_mark() -> Result<()> {
    type Rest = BTreeMap<String, i64>;
    let shown = |marked: &Callable<Value, Value>| -> Result<String> {
        let answer = marked.call(args(()).kw("x", 3))?;
        call_as("builtins", "repr", (answer,))
    };
    // `traced` assigns an attribute.
    let closure = |rest: Rest| rest.len();
    assert_eq!(
        shown(&decorating::traced()?.call(callback(closure).keywords())?)?,
        "(('rust_callback', (), '(**kwargs) -> int'), 1)"
    );
    // So does a callback that is passed alone.
    let plain = decorating::traced()?.call(callback(|| 5))?;
    assert_eq!(
        call_as::<String>("builtins", "repr", (plain.call(())?,))?,
        "(('rust_callback', (), '() -> int'), 5)"
    );
    Ok(())
}

#[test]
fn a_closure_has_annotations_and_defaults() -> Result<()> {
    let greet = |name: String, formal: bool| format!("{name} {formal}");
    let greet = callback(greet).named(["name", "formal"]).default("formal", false);
    assert_eq!(
        decorating::converted(("name=Ada", "formal=yes"))?.call(greet.clone())?,
        "rust_callback(name: str, formal: bool = False) -> str: Ada true"
    );
    assert_eq!(
        decorating::converted("name=Ada")?.call(greet.function("greet"))?,
        "greet(name: str, formal: bool = False) -> str: Ada false"
    );
    // As it is, it has the same annotations, and names that are made up.
    assert_eq!(
        decorating::converted("arg1=5")?.call(|n: i64| n + 1)?,
        "rust_callback(arg1: int) -> int: 6"
    );
    let several = callback(|_: Option<i64>, _: Vec<PathBuf>, _: f64, _: Command, _: Value, _: Vec<u8>| ())
        .named(["a", "b", "c", "d", "e", "f"]);
    assert_eq!(
        decorating::hints()?.call(several)?,
        "{'a': 'typing.Optional[int]', 'b': 'list[pathlib.Path]', 'c': 'float', 'd': 'Command', 'f': 'bytes', 'return': 'NoneType'}"
    );
    let of_time = callback(|_: Date, _: HashMap<String, Vec<f64>>, _: Callable<(i64,), i64>, _: DateTime| ());
    assert_eq!(
        decorating::hints()?.call(of_time.function("of_time"))?,
        "{'arg1': 'date', 'arg2': 'dict[str, list[float]]', 'arg4': 'datetime', 'return': 'NoneType'}"
    );
    Ok(())
}

#[test]
fn defaults_that_do_not_fit_are_an_error_of_the_call() {
    let two = || callback(|a: i64, b: i64| a + b).named(["a", "b"]);
    let message = |closure| match decorating::hints().and_then(|hints| hints.call(closure)) {
        Err(Error::Arguments { message, .. }) => message,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        message(two().default("c", 1)),
        "it has no parameter named `c` that could have a default"
    );
    assert_eq!(
        message(two().default("a", 1)),
        "the parameter `b` has no default, but `a` before it has one"
    );
    let unnamed = callback(|a: i64, b: i64| a + b).default("a", 1);
    assert!(matches!(
        decorating::hints().and_then(|hints| hints.call(unnamed)),
        Err(Error::Arguments { .. })
    ));
}

#[test]
fn a_closure_says_what_it_returns() -> Result<()> {
    fn shown<A, R: 'static>(closure: Callback<A, R>) -> Result<String> {
        let made: Object = call_as("operator", "getitem", ([closure.function("f")], 0))?;
        let signature: Object = call_as("inspect", "signature", (&made,))?;
        Ok(signature.to_string())
    }
    assert_eq!(shown(callback(|n: i64| n > 1))?, "(arg1: int) -> bool");
    assert_eq!(shown(callback(|| 0.5))?, "() -> float");
    assert_eq!(shown(callback(|| Ok("text")))?, "() -> str");
    assert_eq!(shown(callback(|| ()))?, "() -> None");
    assert_eq!(shown(callback(|| vec![1_u8]))?, "() -> bytes");
    assert_eq!(
        shown(callback(|| vec![Some(1)]))?,
        "() -> list[typing.Optional[int]]"
    );
    assert_eq!(
        shown(callback(|| BTreeMap::from([("a", [1, 2])])))?,
        "() -> dict[str, list[int]]"
    );
    assert_eq!(shown(callback(|| (1, "a")))?, "() -> tuple[int, str]");
    let command: Command = decorating::Group::new()?.command()?.call(|n: i64| n)?;
    let other = command.clone();
    assert_eq!(
        shown(callback(move || command.clone()))?,
        "() -> decorating.Command"
    );
    assert_eq!(
        shown(callback(move || Ok::<_, snakebridge::Error>(other.clone())))?,
        "() -> decorating.Command"
    );
    // What only Python knows is not annotated.
    assert_eq!(shown(callback(|| Value::None))?, "()");
    assert_eq!(shown(callback(|value: Object| value))?, "(arg1)");
    Ok(())
}

#[test]
fn a_closure_becomes_a_decorator() -> Result<()> {
    let timed = |run: Object, word: String, limit: i64| -> Result<String> {
        let answer: String = method_as(&run, "__call__", (word,))?;
        Ok(format!("{answer} within {limit}"))
    };
    let timed = callback(timed)
        .named(["run", "word", "limit"])
        .default("limit", 60)
        .function("timed");
    let timed = decorating::decorator(timed)?;
    let echo = || callback(|word: String| word).named(["word"]);
    let plain: Callable<Value, String> = Handle::cast(&timed.call(echo())?)?;
    assert_eq!(plain.call("a")?, "a within 60");
    // Keyword arguments of what was returned.
    let options: Callable<Value, Callable<Value, Callable<Value, String>>> = Handle::cast(&timed)?;
    let longer = options.call(args(()).kw("limit", 600))?.call(echo())?;
    assert_eq!(longer.call("a")?, "a within 600");
    Ok(())
}

#[test]
fn a_program_ends_as_in_python() -> Result<()> {
    use std::process::ExitCode;
    let ends = |status: Value| {
        call_as::<()>("sys", "exit", (status,)).map_or_else(Error::report, |()| ExitCode::SUCCESS)
    };
    let success = [Value::None, 0.into(), false.into(), 256.into()];
    assert!(
        success
            .into_iter()
            .all(|status| ends(status) == ExitCode::SUCCESS)
    );
    assert_eq!(ends(3.into()), ExitCode::from(3));
    assert_eq!(ends((-1).into()), ExitCode::from(255));
    assert_eq!(ends("said on stderr".into()), ExitCode::FAILURE);
    assert_eq!(ends(1.5.into()), ExitCode::FAILURE);
    assert_eq!(Error::from(ValueError::new("no")?).report(), ExitCode::FAILURE);
    Ok(())
}

#[test]
fn a_closure_takes_whatever_remains() -> Result<()> {
    // `def warn_slow(func, timelimit=60, *args, **kw)`
    let warn_slow =
        |func: Object, limit: i64, rest: Vec<Value>, named: BTreeMap<String, Value>| -> Result<String> {
            let mut given = args(rest);
            for (name, value) in named {
                given = given.kw(name, value);
            }
            Ok(format!(
                "{} within {limit}",
                method_as::<i64>(&func, "__call__", given)?
            ))
        };
    let warn_slow = callback(warn_slow)
        .named(["func", "timelimit"])
        .default("timelimit", 60)
        .positionals()
        .keywords()
        .function("warn_slow");
    let warn_slow = decorating::decorator(warn_slow)?;
    let add = || callback(|a: i64, b: i64| a + b).named(["a", "b"]);
    let plain: Callable<Value, String> = Handle::cast(&warn_slow.call(add())?)?;
    assert_eq!(plain.call(args(()).kw("a", 1).kw("b", 2))?, "3 within 60");
    let options: Callable<Value, Callable<Value, Callable<Value, String>>> = Handle::cast(&warn_slow)?;
    let longer = options.call(args(()).kw("timelimit", 600))?.call(add())?;
    assert_eq!(longer.call(args(()).kw("a", 1).kw("b", 2))?, "3 within 600");

    let shown = callback(|first: i64, rest: Vec<i64>| format!("{first} {rest:?}")).positionals();
    let shown: Callable<Value, String> = call_as("operator", "getitem", ([shown], 0))?;
    assert_eq!(shown.call((1, 2, 3))?, "1 [2, 3]");
    assert_eq!(shown.call(1)?, "1 []");
    Ok(())
}

#[test]
fn what_was_returned_is_called_by_name() -> Result<()> {
    let scale = decorating::scaled()?;
    assert_eq!(scale.call(5)?, 10);
    assert_eq!(scale.call(args((5,)).kw("by", 3))?, 15);
    assert_eq!(scale.call(args(()).kw("by", 3).kw("n", 2))?, 6);
    assert!(
        scale
            .call(args((5,)).kw("times", 3))
            .is_err_and(|e| e.is::<TypeError>())
    );
    let command = decorating::pointed()?;
    let made = command.call(args(("c",)).kw("run", callback(|| 1)))?;
    assert_eq!(made.invoke(())?, "c: 1");
    assert_eq!(command.call(("c", callback(|| 2)))?.invoke(())?, "c: 2");
    // The handle is of another session.
    let session = Session::builder().id("decorating").open()?;
    let elsewhere = command.call(args(("c", 5)).within(&session));
    assert!(
        matches!(elsewhere, Err(Error::SessionMismatch { .. })),
        "{elsewhere:?}"
    );
    Ok(())
}

#[test]
fn one_argument_needs_no_tuple() -> Result<()> {
    assert_eq!(decorating::text()?.call("four")?, 4);
    assert_eq!(decorating::text()?.call(&String::from("four"))?, 4);
    assert_eq!(decorating::text()?.call(("four",))?, 4);
    assert_eq!(decorating::maybe()?.call(None)?, "None");
    assert_eq!(decorating::maybe()?.call("a")?, "'a'");
    assert_eq!(decorating::maybe()?.call(Some("a"))?, "'a'");
    assert_eq!(decorating::numbers()?.call([1, 2])?, 3);
    assert_eq!(decorating::numbers()?.call(&vec![1, 2])?, 3);
    assert_eq!(decorating::table()?.call(BTreeMap::from([("a", 1)]))?, ["a"]);
    assert_eq!(decorating::table()?.call(&HashMap::from([("a", 1)]))?, ["a"]);
    let command = Command::new("c", callback(|| ()))?;
    assert_eq!(decorating::described()?.call(&command)?, "c");
    assert_eq!(decorating::described()?.call(Rc::new(command.clone()))?, "c");
    let value: Value = call_as("decorating", "Command", ("v", 5))?;
    assert_eq!(decorating::described()?.call(value)?, "v");
    // A tuple is always several arguments: that is how one of a tuple is passed.
    assert_eq!(decorating::pair()?.call(((1, "a"),))?, "(1, 'a')");
    assert_eq!(decorating::shown()?.call(5)?, "5");
    assert_eq!(decorating::shown()?.call((5,))?, "5");
    assert_eq!(decorating::shown()?.call(((5, 6),))?, "(5, 6)");
    Ok(())
}

#[test]
fn where_nothing_is_declared_closures_fit_as_well() -> Result<()> {
    assert_eq!(Command::new("c", |n: i64| n + 1)?.invoke(1)?, "c: 2");
    assert_eq!(decorating::described()?.call(Command::new("d", || ())?)?, "d");
    assert_eq!(decorating::called(5, None)?, "5");
    assert_eq!(decorating::called(5, |n: i64| n * 2)?, "10");
    assert_eq!(
        decorating::called_with(5, callback(|n: i64| n * 3), |kw| kw.then(|s: String| s + "!"))?,
        "15!"
    );
    assert_eq!(decorating::anything()?.call(|| 5)?, "[5]");
    assert_eq!(decorating::anything()?.call(callback(|| 5))?, "[5]");
    assert_eq!(decorating::anything()?.call((1, callback(|| "a")))?, "[1, 'a']");
    assert_eq!(decorating::anything()?.call(1)?, "[1]");
    let named: String = call_as(
        "builtins",
        "repr",
        call_as::<Value>("builtins", "callable", callback(|| ()))?,
    )?;
    assert_eq!(named, "True");
    Ok(())
}

#[test]
fn several_callables_and_classes_may_be_one() -> Result<()> {
    assert_eq!(decorating::piped(callback(|n: i64| n + 1))?, 2);
    assert_eq!(
        decorating::piped((callback(|n: i64| n + 1), callback(|n: i64| n * 5)))?,
        10
    );
    let inc: Callable<(i64,), i64> = get_as("operator", "neg")?;
    assert_eq!(decorating::piped(&inc)?, -1);
    assert_eq!(decorating::names(Class::<Command>::of()?)?, ["Command"]);
    assert_eq!(decorating::names(&Class::<Command>::of()?)?, ["Command"]);
    Ok(())
}
