//! CONFORMANCE section C: calls through the dynamic API.

use snakebridge::{Error, Object, Value, args, attr, call, call_as, del_attr, get, method, set_attr};

type Result<T = ()> = snakebridge::Result<T>;

fn text(value: &str) -> Value {
    Value::Str(value.to_owned())
}

#[test]
fn c01_call_and_submodule_path_and_keywords() -> Result {
    assert_eq!(call("math", "sqrt", (16,))?, Value::Float(4.0));
    assert_eq!(call("os.path", "join", ("a", "b"))?, text("a/b"));
    assert_eq!(call("os", "path.join", ("a", "b"))?, text("a/b"));
    let dumped = call("json", "dumps", args(([1, 2],)).kw("indent", 2))?;
    assert_eq!(dumped, text("[\n  1,\n  2\n]"));
    assert_eq!(call("builtins", "sum", ([1, 2, 3],))?, Value::Int(6));
    Ok(())
}
