//! What a Rust closure may be to Python: it raises chosen exceptions, returns handles, takes arguments by name, and has
//! a signature.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a broken test must stop"
)]

use std::collections::BTreeMap;

use snakebridge::__private::{Raw, Site, call as typed_call, callback1};
use snakebridge::exceptions::{
    Exception, ExceptionGroup, FileNotFoundError, KeyError, OSError, StopIteration, TypeError, ValueError,
};
use snakebridge::types::Callable;
use snakebridge::{Error, Object, Value, args, call, call_as, callback, get_as, method_as, types};

type Result<T = ()> = snakebridge::Result<T>;

snakebridge::python_module!("argparse", include = ["ArgumentParser"]);

fn parse_small(text: &str) -> Result<i64> {
    match text.parse() {
        Ok(number) if number < 10 => Ok(number),
        _ => Err(ValueError::new("small numbers only")?.into()),
    }
}

#[test]
fn an_exception_is_made_and_raised() -> Result {
    let raises = callback1::<String, i64, _>(|text: String| parse_small(&text));
    static MAP: Site = Site::function("builtins", "map");
    let mapped: Object = typed_call(&MAP, [raises, Raw::List(vec![Raw::Str("70".into())])])?;
    let error = call("builtins", "list", (&mapped,)).unwrap_err();
    let raised: ValueError = error.downcast()?;
    assert_eq!(raised.to_string(), "small numbers only");
    // Python sees the class itself, with its own arguments.
    assert_eq!(FileNotFoundError::new((2, "none", "a.txt"))?.errno()?, Some(2));
    assert_eq!(KeyError::new(())?.to_string(), "");
    let group = ExceptionGroup::new(("two", [&ValueError::new("a")?]));
    assert!(
        group.is_ok()
            || std::env::var("PYO3_PYTHON")
                .is_ok_and(|python| python.contains("3.9") || python.contains("3.10"))
    );
    let error = TypeError::new(1).map(Error::from)?;
    assert!(error.is::<TypeError>() && error.is::<Exception>() && !error.is::<OSError>());
    assert_eq!(error.exception().unwrap().args(), ["1"]);
    // A function of Rust's own.
    assert!(parse_small("70").unwrap_err().is::<ValueError>());
    Ok(())
}

#[test]
fn argparse_turns_it_into_its_own_message() -> Result {
    snakebridge_tests::module(
        "sb_argparse",
        "import argparse\ndef parse(type, text):\n    class Parser(argparse.ArgumentParser):\n        \
         def error(self, message): raise LookupError(message)\n    parser = Parser()\n    \
         parser.add_argument('--n', type=type)\n    return parser.parse_args(['--n', text]).n\n",
    )?;
    let small = || callback(|text: String| parse_small(&text));
    assert_eq!(call_as::<i64>("sb_argparse", "parse", (small(), "7"))?, 7);
    let error = call("sb_argparse", "parse", (small(), "70")).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("argument --n: invalid rust_callback value: '70'"),
        "{error}"
    );
    let parser = argparse::ArgumentParser::new()?;
    assert!(parser.to_string().contains("ArgumentParser"));
    Ok(())
}

#[test]
fn iterators_and_mappings_end_as_python_expects() -> Result {
    let counter = std::sync::atomic::AtomicI64::new(0);
    let next = callback(move || -> Result<i64> {
        match counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
            3 => Err(StopIteration::new(())?.into()),
            n => Ok(n),
        }
    });
    snakebridge_tests::module(
        "sb_protocols",
        "class Iterator:\n    def __init__(self, f): self.f = f\n    def __iter__(self): return self\n    \
         def __next__(self): return self.f()\nclass Missing(dict):\n    def __init__(self, f): self.f = f\n    \
         def __missing__(self, key): return self.f(key)\n",
    )?;
    let iterator: Object = call_as("sb_protocols", "Iterator", (next,))?;
    assert_eq!(call_as::<Vec<i64>>("builtins", "list", (&iterator,))?, [0, 1, 2]);
    let missing = callback(|key: String| -> Result<i64> { Err(KeyError::new(key)?.into()) });
    let mapping: Object = call_as("sb_protocols", "Missing", (missing,))?;
    let error = method_as::<Value>(&mapping, "__getitem__", ("k",)).unwrap_err();
    assert_eq!(error.downcast::<KeyError>()?.to_string(), "'k'");
    Ok(())
}

#[test]
fn handles_come_back() -> Result {
    let list = callback(|| call_as::<types::List<i64>>("builtins", "list", ([1, 2],)));
    let made: Object = method_as(&get(list)?, "__call__", ())?;
    assert_eq!(call_as::<i64>("builtins", "sum", (&made,))?, 3);
    let same = callback(|object: Object| object);
    let back: Object = method_as(&get(same)?, "__call__", (&made,))?;
    assert!(snakebridge::Handle::is(&back, &made));
    let raised = callback(|text: String| ValueError::new(text));
    let error: ValueError = method_as(&get(raised)?, "__call__", ("made",))?;
    assert_eq!(error.to_string(), "made");
    let parser = callback(argparse::ArgumentParser::new);
    let made: argparse::ArgumentParser = method_as(&get(parser)?, "__call__", ())?;
    assert!(made.to_string().contains("ArgumentParser"));
    Ok(())
}

/// The Python function.
fn get<'a>(closure: impl snakebridge::traits::Arg<'a, Value>) -> Result<Object> {
    static IDENTITY: Site = Site::function("sb_identity", "identity");
    snakebridge_tests::module("sb_identity", "def identity(f): return f\n")?;
    typed_call(&IDENTITY, [closure.raw()])
}

/// The message of the `TypeError` of a call.
fn refused(closure: &Object, given: impl snakebridge::traits::IntoArgs<'static>) -> String {
    let error = method_as::<Value>(closure, "__call__", given).unwrap_err();
    assert!(error.is::<TypeError>(), "{error}");
    error.exception().unwrap().message().to_owned()
}

#[test]
fn arguments_have_names() -> Result {
    let power = get(callback(|base: i64, exponent: u32| base.pow(exponent)).named(["base", "exponent"]))?;
    let call = |given| method_as::<i64>(&power, "__call__", given);
    assert_eq!(call(args((2, 3)))?, 8);
    assert_eq!(call(args((2,)).kw("exponent", 3))?, 8);
    assert_eq!(call(args(()).kw("exponent", 3).kw("base", 2))?, 8);
    assert_eq!(
        refused(&power, args((2,)).kw("base", 3)),
        "rust_callback() got multiple values for argument 'base'"
    );
    assert_eq!(
        refused(&power, args((2,)).kw("exp", 3)),
        "rust_callback() got an unexpected keyword argument 'exp'"
    );
    assert_eq!(
        refused(&power, args((2,))),
        "rust_callback() missing 1 required positional argument: 'exponent'"
    );
    assert_eq!(
        refused(&power, args((2, 3, 4))),
        "rust_callback() takes 2 positional arguments but 3 were given"
    );
    let unnamed = get(callback(|x: i64| x))?;
    assert_eq!(
        refused(&unnamed, args(()).kw("x", 1)),
        "the Rust callback takes 1 positional argument, but 1 were given (some by name)"
    );
    Ok(())
}

#[test]
fn the_rest_of_the_keywords_is_a_dict() -> Result {
    type Rest = BTreeMap<String, i64>;
    let show = get(callback(|name: String, rest: Rest| format!("{name} {rest:?}")).keywords())?;
    let call = |f: &Object, given| method_as::<String>(f, "__call__", given);
    assert_eq!(
        call(&show, args(("a",)).kw("x", 1).kw("y", 2))?,
        r#"a {"x": 1, "y": 2}"#
    );
    assert_eq!(call(&show, args(("a",)))?, "a {}");
    let named = callback(|name: String, rest: Rest| format!("{name} {rest:?}"))
        .named(["name"])
        .keywords();
    assert_eq!(
        call(&get(named)?, args(()).kw("x", 1).kw("name", "b"))?,
        r#"b {"x": 1}"#
    );
    assert_eq!(
        refused(&show, args(("a", "b")).kw("x", 1)),
        "rust_callback() takes 1 positional argument but 2 were given"
    );
    // What has no name is not passed by one.
    assert_eq!(call(&show, args(("a",)).kw("arg1", 1))?, r#"a {"arg1": 1}"#);
    Ok(())
}

#[test]
fn names_that_do_not_fit_are_an_error_of_the_call() {
    let message = |closure| match get::<'static>(closure).unwrap_err() {
        Error::Arguments { message, .. } => message,
        other => panic!("{other}"),
    };
    let one = || callback(|x: i64| x);
    assert_eq!(
        message(one().named(["x", "y"])),
        "it has 1 parameters to name, and 2 names"
    );
    assert_eq!(
        message(one().named(["a b"])),
        r#""a b" is not a valid parameter name in Python"#
    );
    assert_eq!(
        message(one().named([""])),
        r#""" is not a valid parameter name in Python"#
    );
    let two = callback(|x: i64, y: i64| x + y).named(["x", "x"]);
    assert_eq!(
        get(two)
            .unwrap_err()
            .to_string()
            .matches("two parameters are named `x`")
            .count(),
        1
    );
    let none = callback(|| 1).keywords();
    assert!(
        get(none)
            .unwrap_err()
            .to_string()
            .contains("no parameter that could take the keyword")
    );
}

#[test]
fn a_closure_has_a_signature() -> Result {
    let shown = |closure: &Object| -> Result<String> {
        let signature: Object = call_as("inspect", "signature", (closure,))?;
        call_as("builtins", "str", (&signature,))
    };
    assert_eq!(shown(&get(callback(|| 1))?)?, "()");
    assert_eq!(shown(&get(callback(|x: i64, _: i64| x))?)?, "(arg1, arg2, /)");
    let six = callback(|a: i64, _: i64, _: i64, _: i64, _: i64, _: i64| a);
    assert_eq!(shown(&get(six)?)?, "(arg1, arg2, arg3, arg4, arg5, arg6, /)");
    let named = || callback(|x: i64, y: i64| x + y).named(["x", "y"]);
    assert_eq!(shown(&get(named())?)?, "(x: int, y: int) -> int");
    let collected = callback(|x: i64, _: BTreeMap<String, Value>| x);
    assert_eq!(
        shown(&get(collected.keywords())?)?,
        "(arg1: int, /, **kwargs) -> int"
    );
    let bound: Object = call_as("inspect", "signature", (&get(named())?,))?;
    let bound: Object = method_as(&bound, "bind", args((1,)).kw("y", 2))?;
    assert_eq!(
        snakebridge::attr_as::<BTreeMap<String, i64>>(&bound, "arguments")?["y"],
        2
    );
    let plain: Callable<(i64,), i64> = get_as("builtins", "abs")?;
    assert_eq!(plain.call((-1,))?, 1);
    Ok(())
}
