//! Live handles of builtin containers, builtin exceptions and context managers, typed.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use snakebridge::__private::{Site, call, get, with_context, with_suppression};
use snakebridge::exceptions::{
    BaseException, Exception, ImportError, KeyError, LookupError, StopIteration, SyntaxError, SystemExit,
    UnicodeDecodeError, ZeroDivisionError,
};
use snakebridge::{
    Error, Object, Result, Value,
    traits::Arg,
    types::{Dict, FrozenSet, IndexMap, IndexSet, List, PyInt, PyStr, PyTuple, Set, Suppressed},
};
use snakebridge_tests::source::{eval, eval_in, run, scope};

#[test]
fn a_list_is_live() -> Result<()> {
    let list: List<i64> = List::new([3, 1])?;
    list.append(2)?;
    list.extend(vec![5, 4])?;
    list.insert(0, 9)?;
    assert_eq!(list.to_vec()?, [9, 3, 1, 2, 5, 4]);
    assert_eq!((list.pop()?, list.pop_index(0)?, list.len()?), (4, 9, 4));
    list.sort()?;
    list.set_item(-1, 7)?;
    list.del_item(0)?;
    assert_eq!(list.to_string(), "[2, 3, 7]");
    assert!(list.contains(3)? && !list.contains(4)?);
    assert_eq!((list.index(7)?, list.count(2)?, list.get_item(-1)?), (2, 1, 7));
    list.reverse()?;
    assert_eq!((&list).into_iter().collect::<Result<Vec<_>>>()?, [7, 3, 2]);
    let copy = list.copy()?;
    list.clear()?;
    assert_eq!((list.len()?, copy.len()?), (0, 3));
    assert!(list.pop().unwrap_err().is::<LookupError>());
    assert!(
        list.remove(1)
            .unwrap_err()
            .is::<snakebridge::exceptions::ValueError>()
    );

    static PATH: Site = Site::attribute("sys", "path");
    let path: List<String> = get(&PATH)?;
    let before = path.len()?;
    path.append("/nowhere-snakebridge")?;
    assert_eq!(
        get::<List<String>>(&PATH)?.len()?,
        before + 1,
        "the module's own list has changed"
    );
    path.remove("/nowhere-snakebridge")?;
    Ok(())
}

#[test]
fn a_wrong_element_is_found_when_it_is_read() -> Result<()> {
    let list: List<i64> = eval("[1, 'x']")?;
    assert_eq!(list.get_item(0)?, 1);
    assert!(matches!(list.get_item(1), Err(Error::TypeMismatch { .. })));
    let error = list.to_vec().unwrap_err();
    assert!(
        matches!(&error, Error::TypeMismatch { path, .. } if path == "[1]"),
        "{error:?}"
    );
    assert!(matches!(
        eval::<List<i64>>("(1,)"),
        Err(Error::TypeMismatch { .. })
    ));
    Ok(())
}

#[test]
fn a_dict_is_live() -> Result<()> {
    let dict: Dict<String, i64> = Dict::new([("a", 1)])?;
    dict.set_item("b", 2)?;
    dict.update(IndexMap::from([("c", 3)]))?;
    assert_eq!(
        (dict.get("a")?, dict.get("z")?, dict.get_default("z", 0)?),
        (Some(1), None, 0)
    );
    assert_eq!(
        (
            dict.setdefault("d", 4)?,
            dict.pop("d")?,
            dict.pop_default("d", -1)?
        ),
        (4, 4, -1)
    );
    assert_eq!(dict.keys()?.collect::<Result<Vec<_>>>()?, ["a", "b", "c"]);
    assert_eq!(dict.values()?.collect::<Result<Vec<_>>>()?, [1, 2, 3]);
    assert_eq!(dict.items()?.last().unwrap()?, ("c".to_owned(), 3));
    assert_eq!(dict.popitem()?, ("c".to_owned(), 3));
    dict.del_item("b")?;
    assert!(dict.contains("a")? && !dict.contains("b")?);
    let missing = dict.get_item("b").unwrap_err();
    assert_eq!(missing.downcast::<KeyError>()?.key()?, Some(Value::from("b")));
    assert_eq!(dict.to_map()?, IndexMap::from([("a".to_owned(), 1)]));
    assert_eq!(dict.copy()?.len()?, 1);
    dict.clear()?;
    assert_eq!(dict.len()?, 0);
    Ok(())
}

#[test]
fn sets_and_tuples_are_handles_too() -> Result<()> {
    let set: Set<i64> = Set::new([1, 2])?;
    set.add(3)?;
    set.discard(9)?;
    set.remove(1)?;
    assert_eq!(set.to_set()?, IndexSet::from([2, 3]));
    assert_eq!(set.union([4])?.len()?, 3);
    assert_eq!(set.intersection(&set)?.len()?, 2);
    assert!(set.isdisjoint([7])? && set.contains(2)?);
    let frozen: FrozenSet<i64> = FrozenSet::new(&set)?;
    assert_eq!(frozen.difference([2])?.to_set()?, IndexSet::from([3]));
    let tuple: PyTuple<String> = PyTuple::new(["a", "b"])?;
    assert_eq!(
        (tuple.len()?, tuple.get_item(-1)?, tuple.to_vec()?.len()),
        (2, "b".to_owned(), 2)
    );

    static STARTS: Site = Site::function("builtins", "str.startswith");
    let several: bool = call(
        &STARTS,
        [Arg::<String>::raw("bc"), Arg::<PyTuple<String>>::raw(("a", "b"))],
    )?;
    assert!(several, "tuple[str, ...] takes a Rust tuple");
    Ok(())
}

#[test]
fn handles_of_scalars_read_as_their_base() -> Result<()> {
    let signal: PyInt = eval("__import__('signal').SIGINT")?;
    assert_eq!(signal.to_rust()?, 2);
    let text: PyStr = eval("type('S', (str,), {'__str__': lambda s: 'other'})('text')")?;
    assert_eq!(
        (text.to_rust()?, text.to_string()),
        ("text".to_owned(), "other".to_owned())
    );
    assert_eq!(eval::<snakebridge::types::PyFloat>("0.5")?.to_rust()?, 0.5);
    assert_eq!(eval::<snakebridge::types::PyBytes>("b'x'")?.to_rust()?, b"x");
    Ok(())
}

#[test]
fn builtin_exceptions_carry_their_attributes() -> Result<()> {
    let error = eval::<Value>("1 +").unwrap_err().downcast::<SyntaxError>()?;
    assert_eq!(
        (error.lineno()?, error.text()?.as_deref()),
        (Some(1), Some("1 +"))
    );
    let error = eval::<Value>("b'\\xff'.decode()")
        .unwrap_err()
        .downcast::<UnicodeDecodeError>()?;
    assert_eq!(
        (error.encoding()?.as_str(), error.start()?, error.object()?),
        ("utf-8", 0, vec![0xff])
    );
    let error = eval::<Value>("__import__('no_such_module_here')")
        .unwrap_err()
        .downcast::<ImportError>()?;
    assert_eq!(error.name()?.as_deref(), Some("no_such_module_here"));
    let error = eval::<StopIteration>("StopIteration(7)")?;
    assert_eq!(error.value()?, Value::Int(7));
    assert_eq!(eval::<SystemExit>("SystemExit(3)")?.code()?, Value::Int(3));

    let division = eval::<Value>("1 // 0").unwrap_err();
    assert!(
        division.is::<ZeroDivisionError>() && division.is::<Exception>() && division.is::<BaseException>()
    );
    assert!(!division.is::<LookupError>());
    let same = division.downcast::<KeyError>().unwrap_err();
    assert!(
        same.is::<ZeroDivisionError>(),
        "an error of another class comes back"
    );
    let typed = same.downcast::<ZeroDivisionError>()?;
    assert_eq!(typed.args()?.len(), 1);
    Ok(())
}

const MANAGER: &str = "
class Manager:
    def __init__(self, answer):
        self.answer, self.seen = answer, []
    def __enter__(self):
        self.seen.append('enter')
        return 42
    def __exit__(self, kind, value, traceback):
        self.seen.append((kind.__name__ if kind else None, str(value), traceback is not None))
        return self.answer
";

#[test]
fn a_context_manager_sees_the_real_exception_and_may_suppress_it() -> Result<()> {
    let globals = scope()?;
    run(&globals, MANAGER)?;
    run(&globals, "plain, quiet = Manager(None), Manager(1)")?;
    let plain: Object = eval_in(&globals, "plain")?;
    let quiet: Object = eval_in(&globals, "quiet")?;

    assert_eq!(with_context(&plain, |n: i64| Ok(n + 1))?, 43);
    let error = with_context(&plain, |_: i64| eval::<i64>("1 // 0")).unwrap_err();
    assert!(error.is::<ZeroDivisionError>());
    let own = with_context(&plain, |_: i64| Err::<i64, _>(Error::other(std::fmt::Error))).unwrap_err();
    assert!(matches!(own, Error::Other(error) if error.is::<std::fmt::Error>()));
    let seen: Vec<Value> = eval_in(&globals, "plain.seen")?;
    assert_eq!(
        format!("{seen:?}"),
        r#"["enter", (None, "None", False), "enter", ("ZeroDivisionError", "integer division or modulo by zero", True), "enter", ("RuntimeError", "an error occurred when formatting an argument", False)]"#
    );

    assert_eq!(with_suppression(&quiet, |_: i64| eval::<i64>("1 // 0"))?, None);
    assert_eq!(with_suppression(&quiet, Ok::<i64, _>)?, Some(42));
    let suppressed = with_context(&quiet, |_: i64| eval::<i64>("1 // 0")).unwrap_err();
    let Error::Other(inner) = &suppressed else {
        panic!("{suppressed:?}")
    };
    assert!(
        inner
            .downcast_ref::<Suppressed>()
            .unwrap()
            .error()
            .is::<ZeroDivisionError>()
    );
    Ok(())
}

#[test]
fn a_panic_in_the_body_leaves_the_context_manager_and_goes_on() -> Result<()> {
    let globals = scope()?;
    run(&globals, MANAGER)?;
    run(&globals, "manager = Manager(True)")?;
    let manager: Object = eval_in(&globals, "manager")?;
    let panic =
        std::panic::catch_unwind(|| with_context(&manager, |_: i64| -> Result<()> { panic!("stop") }));
    assert_eq!(panic.unwrap_err().downcast_ref::<&str>(), Some(&"stop"));
    let seen: Vec<Value> = eval_in(&globals, "manager.seen")?;
    assert_eq!(
        format!("{:?}", seen[1]),
        r#"("RuntimeError", "a Rust panic", False)"#
    );
    Ok(())
}
