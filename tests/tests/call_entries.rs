//! Functions of C are called by their own entry, without CPython's frame around it: what that checks is checked all the same,
//! replacing a function is seen, and arguments are dropped however early a call ends.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;
use std::time::Duration;

use snakebridge::__private::{Call, Raw, Site, call, call_with, callback1, method, method_with, next};
use snakebridge::{Error, Object, Result, Session, attached, settle, with_session};
use snakebridge_tests::source::{eval, run, scope};

/// The exception's message and its cause, as Python shows them.
fn raised(site: &'static Site) -> (String, String) {
    let Err(Error::Python(exception)) = call::<Object, 0>(site, []) else {
        panic!("{} raises nothing", site.symbol());
    };
    assert_eq!(exception.type_name(), "SystemError");
    let cause = exception.cause().map(ToString::to_string);
    (exception.message().to_owned(), cause.unwrap_or_default())
}

#[test]
fn a_broken_function_is_reported_as_cpython_reports_it() -> Result<()> {
    static NOTHING: Site = Site::function("_testcapi", "return_null_without_error");
    static BOTH: Site = Site::function("_testcapi", "return_result_with_error");
    if !eval::<bool>("__import__('importlib.util').util.find_spec('_testcapi') is not None")? {
        println!("skipped: this Python comes without `_testcapi`");
        return Ok(());
    }
    for site in [&NOTHING, &BOTH] {
        // The first call looks the function up, and CPython calls it; the others know its entry.
        let (message, cause) = raised(site);
        assert!(message.contains("return_"), "{message}");
        assert_eq!((message.clone(), cause.clone()), raised(site));
        attached(|| assert_eq!((message, cause), raised(site)));
        // Nothing stays behind.
        assert_eq!(eval::<i64>("1 + 1")?, 2);
    }
    Ok(())
}

#[test]
fn a_replaced_function_of_c_is_called_by_the_next_call() -> Result<()> {
    static GCD: Site = Site::function("math", "gcd");
    let gcd = || call::<i64, 2>(&GCD, [Raw::Int(12), Raw::Int(18)]);
    assert_eq!((gcd()?, gcd()?), (6, 6));
    let names = scope()?;
    run(
        &names,
        "import math; kept = math.gcd; math.gcd = math.lcm if hasattr(math, 'lcm') else max",
    )?;
    let other = gcd()?;
    run(&names, "math.gcd = lambda a, b: a - b")?;
    assert_eq!(gcd()?, -6);
    run(&names, "math.gcd = kept")?;
    assert_eq!(gcd()?, 6);
    assert!(other == 36 || other == 18, "{other}");
    Ok(())
}

#[test]
fn more_arguments_than_a_frame_has_room_for() -> Result<()> {
    static MAX: Site = Site::function("builtins", "max");
    static FORMAT: Site = Site::method("builtins", "str", "format");
    let numbers = || std::array::from_fn::<Raw<'static>, 12, _>(|index| Raw::Int(index as i64));
    assert_eq!(call::<i64, 12>(&MAX, numbers())?, 11);
    for extra in [0, 1, 20] {
        let mut options = Call::new();
        (0..extra).for_each(|index| options.push(Raw::Int(100 + index)));
        options.set("key", Raw::None);
        assert_eq!(
            call_with::<i64, 12>(&MAX, numbers(), &mut options)?,
            if extra == 0 { 11 } else { 99 + extra }
        );
    }
    let text: Object = call(&USER_STRING, [Raw::Str("{0}{7}{8}{a}".into())])?;
    for count in [7, 8, 9] {
        let mut options = Call::new();
        (0..count).for_each(|index| options.push(Raw::Int(index)));
        options.set("a", Raw::Str("z".into()));
        let formatted: Result<String> = method_with(&FORMAT, &text, [], &mut options);
        match count {
            9 => assert_eq!(formatted?, "078z"),
            _ => assert!(matches!(formatted, Err(Error::Python(_)))),
        }
    }
    Ok(())
}

static USER_STRING: Site = Site::function("collections", "UserString");

/// An argument that owns a share of `count`.
fn owner(count: &Arc<()>) -> Raw<'static> {
    let count = Arc::clone(count);
    callback1::<i64, i64, _>(move |number: i64| {
        let _ = &count;
        number
    })
}

#[test]
fn arguments_are_dropped_where_the_session_has_ended() -> Result<()> {
    static CALLABLE: Site = Site::function("builtins", "callable");
    static APPEND: Site = Site::method("builtins", "list", "append");
    let list: Object = eval("[]")?;
    let count = Arc::new(());
    let calls = || {
        let session = Session::builder().open().unwrap();
        with_session(&session, || {
            assert!(Session::release(session.id()));
            let ended = |result: Result<()>| assert!(matches!(result, Err(Error::InvalidSession { .. })));
            ended(call::<bool, 1>(&CALLABLE, [owner(&count)]).map(drop));
            ended(method(&APPEND, &list, [owner(&count)]));
            let mut options = Call::new();
            options.push(owner(&count));
            ended(call_with::<bool, 1>(&CALLABLE, [owner(&count)], &mut options).map(drop));
            let mut options = Call::new();
            options.push(owner(&count));
            ended(call_with::<bool, 0>(&CALLABLE, [], &mut options).map(drop));
        });
    };
    calls();
    attached(calls);
    assert!(settle(Duration::from_secs(5)));
    assert_eq!(Arc::strong_count(&count), 1);
    Ok(())
}

#[test]
fn arguments_are_dropped_where_options_are_refused() -> Result<()> {
    static CALLABLE: Site = Site::function("builtins", "callable");
    let count = Arc::new(());
    let mut options = Call::new();
    options.positional(1, &["first", "second"], owner(&count));
    let refused = call_with::<bool, 1>(&CALLABLE, [owner(&count)], options);
    assert!(matches!(refused, Err(Error::Arguments { .. })));
    let mut options = Call::new();
    options.set("key", owner(&count));
    let raised = call_with::<bool, 1>(&CALLABLE, [owner(&count)], options);
    assert!(matches!(raised, Err(Error::Python(_))));
    assert!(settle(Duration::from_secs(5)));
    assert_eq!(Arc::strong_count(&count), 1);
    Ok(())
}

#[test]
fn what_is_no_iterator_says_so_and_the_end_of_one_is_none() -> Result<()> {
    let list: Object = eval("[1]")?;
    let error = next::<i64>(&list).unwrap().unwrap_err();
    assert!(
        error.to_string().contains("'list' object is not an iterator"),
        "{error}"
    );
    for source in [
        "iter([1])",
        "(number for number in [1])",
        "type('Own', (), {'__iter__': lambda self: self, '__next__': lambda self, left=[1]: left.pop() if left else next(iter(()))})()",
    ] {
        let iterator: Object = eval(source)?;
        assert_eq!(next::<i64>(&iterator).unwrap()?, 1);
        assert!(next::<i64>(&iterator).is_none());
        assert!(next::<i64>(&iterator).is_none());
    }
    let failing: Object = eval("(1 // number for number in [1, 0])")?;
    assert_eq!(next::<i64>(&failing).unwrap()?, 1);
    let error = next::<i64>(&failing).unwrap().unwrap_err();
    assert!(error.to_string().contains("ZeroDivisionError"), "{error}");
    assert!(next::<i64>(&failing).is_none());
    Ok(())
}
