//! Special methods: what each becomes in Rust.

use snakebridge_introspect::model::Function;

use crate::resolve::known_classes::supports;

/// The special method, its Rust name, and the function behind Python's syntax for it.
type Spelled = (&'static str, &'static str, Option<(&'static str, &'static str)>);

/// Special methods that become methods, with the function behind Python's syntax.
pub(crate) const METHODS: &[Spelled] = &[
    ("__len__", "len", Some(("builtins", "len"))),
    ("__getitem__", "get_item", Some(("operator", "getitem"))),
    ("__setitem__", "set_item", Some(("operator", "setitem"))),
    ("__delitem__", "del_item", Some(("operator", "delitem"))),
    ("__contains__", "contains", Some(("operator", "contains"))),
    ("__getattr__", "get_attr", Some(("builtins", "getattr"))),
    ("__setattr__", "set_attr", Some(("builtins", "setattr"))),
    ("__delattr__", "del_attr", Some(("builtins", "delattr"))),
    ("__call__", "call", None),
    ("__reversed__", "reversed", Some(("builtins", "reversed"))),
    ("__round__", "round", Some(("builtins", "round"))),
    ("__divmod__", "divmod", Some(("builtins", "divmod"))),
    ("__floordiv__", "floordiv", Some(("operator", "floordiv"))),
    ("__pow__", "pow", Some(("builtins", "pow"))),
    ("__matmul__", "matmul", Some(("operator", "matmul"))),
    ("__abs__", "abs", Some(("builtins", "abs"))),
    ("__pos__", "pos", Some(("operator", "pos"))),
    ("__trunc__", "trunc", Some(("math", "trunc"))),
    ("__floor__", "floor", Some(("math", "floor"))),
    ("__ceil__", "ceil", Some(("math", "ceil"))),
    ("__index__", "py_index", Some(("operator", "index"))),
    ("__int__", "py_int", Some(("builtins", "int"))),
    ("__float__", "py_float", Some(("builtins", "float"))),
    ("__complex__", "py_complex", Some(("builtins", "complex"))),
    ("__bool__", "py_bool", Some(("builtins", "bool"))),
    ("__bytes__", "py_bytes", Some(("builtins", "bytes"))),
    ("__hash__", "py_hash", Some(("builtins", "hash"))),
    ("__str__", "py_str", Some(("builtins", "str"))),
    ("__repr__", "py_repr", Some(("builtins", "repr"))),
    ("__eq__", "py_eq", Some(("operator", "eq"))),
    ("__ne__", "py_ne", Some(("operator", "ne"))),
    ("__lt__", "py_lt", Some(("operator", "lt"))),
    ("__le__", "py_le", Some(("operator", "le"))),
    ("__gt__", "py_gt", Some(("operator", "gt"))),
    ("__ge__", "py_ge", Some(("operator", "ge"))),
    ("__fspath__", "fspath", Some(("os", "fspath"))),
    ("__iter__", "iter", Some(("builtins", "iter"))),
    ("__aiter__", "aiter", None),
    ("__anext__", "anext", None),
];

/// Operators: special method, trait of `std::ops`, its method, function of Python's `operator`.
pub(crate) const OPERATORS: &[(&str, &str, &str, &str)] = &[
    ("__add__", "Add", "add", "add"),
    ("__sub__", "Sub", "sub", "sub"),
    ("__mul__", "Mul", "mul", "mul"),
    ("__truediv__", "Div", "div", "truediv"),
    ("__mod__", "Rem", "rem", "mod"),
    ("__and__", "BitAnd", "bitand", "and_"),
    ("__or__", "BitOr", "bitor", "or_"),
    ("__xor__", "BitXor", "bitxor", "xor"),
    ("__lshift__", "Shl", "shl", "lshift"),
    ("__rshift__", "Shr", "shr", "rshift"),
    ("__neg__", "Neg", "neg", "neg"),
    ("__invert__", "Not", "not", "invert"),
];

/// The operator for which Python asks its right operand by this special method (`__radd__`): trait, method, function.
pub(crate) fn reflected_operator(name: &str) -> Option<(&'static str, &'static str, &'static str)> {
    let rest = name.strip_prefix("__r")?;
    let is_it = |python: &str| python.strip_prefix("__") == Some(rest);
    let found = OPERATORS.iter().find(|(python, ..)| is_it(python));
    found.map(|(_, op, method, function)| (*op, *method, *function))
}

/// Special methods that become traits, so that subclasses have to repeat them.
pub(crate) fn is_trait(name: &str) -> bool {
    matches!(
        name,
        "__iter__"
            | "__next__"
            | "__enter__"
            | "__fspath__"
            | "__call__"
            | "__await__"
            | "__aiter__"
            | "__anext__"
            | "__aenter__"
    ) || supports(name).next().is_some()
        || OPERATORS.iter().any(|(python, ..)| *python == name)
        || reflected_operator(name).is_some()
}

/// Special methods that another one, or the handle itself, covers.
pub(crate) fn is_covered(name: &str) -> bool {
    // Python's operator functions try the reflected and in-place forms.
    let reflected = |prefix: &str| {
        name.strip_prefix(prefix).is_some_and(|rest| {
            let forward = format!("__{rest}");
            OPERATORS.iter().any(|(python, ..)| *python == forward)
                || METHODS.iter().any(|(python, ..)| *python == forward)
        })
    };
    matches!(name, "__exit__" | "__aexit__" | "__await__")
        || reflected("__r") && name != "__repr__" && name != "__round__"
        || reflected("__i")
}

/// Whether the class forbids the syntax of a special method: its stub says that the method always raises (`-> NoReturn`). What is called may
/// end the program instead.
pub(crate) fn is_forbidden(f: &Function) -> bool {
    f.name != "__call__" && f.never_returns()
}
