//! What is handed to a callable that Python returned: closures, and one argument without a tuple.
#![allow(
    missing_docs,
    clippy::needless_borrows_for_generic_args,
    reason = "each spelling is what is tested"
)]

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use snakebridge::exceptions::{SyntaxError, ValueError};
use snakebridge::types::{Callable, Class};
use snakebridge::{Result, Value, args, call_as, callback, get_as, method_as};

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
    assert_eq!(shown, "(('rust_callback', ('arg1', 'arg2'), '(arg1, arg2)'), 6)");
    let named = callback(|base: i64, more: BTreeMap<String, i64>| base + more.len() as i64);
    let named = named.named(["base"]).keywords().function("hello");
    let traced = decorating::traced()?.call(named)?;
    let shown: String = call_as(
        "builtins",
        "repr",
        method_as::<Value>(&traced, "__call__", args(()).kw("base", 2).kw("x", 3))?,
    )?;
    assert_eq!(shown, "(('hello', ('base',), '(base, **kwargs)'), 3)");
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
