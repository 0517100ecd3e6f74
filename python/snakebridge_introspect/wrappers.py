"""Wrappers of functions at run time: which function is behind one, and whether its source passes calls on unchanged.

`inspect.signature` follows `__wrapped__` to the innermost function, whose signature is not that of the object if a wrapper
on the way adds, drops or changes arguments.
"""

from __future__ import annotations

import ast
import inspect
import types
import warnings
from typing import TYPE_CHECKING

from . import passing, renamed
from .safe import as_a, is_a, own

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .passing import FunctionNode, Passing

MAX_LAYERS = 20
# Wrappers of the standard library whose effect typeshed or the reader of decorators states.
_STATED = frozenset([("contextlib", "helper"), ("functools", "wrapper"), ("functools", "_method")])


class Wrapper:
    """What a call of an object comes to: `target` is the function whose parameters it takes, `passing` what the wrappers before
    it leave unchanged; None if the object is no wrapper. `is_bound`: the receiver of the target is not among what the caller passes."""

    __slots__ = ("is_bound", "passing", "target")

    def __init__(self, target: object, passed: Passing | None, is_bound: bool = False) -> None:
        self.target, self.passing, self.is_bound = target, passed, is_bound


def resolve(value: object, name: str | None = None) -> Wrapper:
    """Follows wrappers as long as their sources say that they pass all arguments on. `name` is the function's name in the type
    source, for wrappers that do not say what they wrap."""
    passed: Passing | None = None
    current, is_bound = value, False
    for _ in range(MAX_LAYERS):
        function = _function(current)
        if function is None or own(current, "__signature__") is not None or _is_stated(function):
            break
        inner = _wrapped(current, function, name)
        if inner is None:
            if name is not None and function.__code__.co_name != name:
                return Wrapper(current, "nothing")
            break
        found = _verdict(current, function, inner)
        if found == "nothing":
            return Wrapper(current, "nothing")
        is_bound = is_bound or _calls_bound(function, inner)
        passed = found if passed is None or found == "arguments" else passed
        method = as_a(current, types.MethodType)
        if method is not None and is_a(inner, types.FunctionType):
            inner = types.MethodType(_callable(inner), method.__self__)
        current = inner
    return Wrapper(current, passed, is_bound)


def _calls_bound(function: types.FunctionType, inner: object) -> bool:
    """Whether a wrapper around a method calls it on an object of its own: `getattr(app(), name)(*args, **kwargs)` (`bottle.route`)."""
    node, method = definition(function.__code__), as_a(inner, types.FunctionType)
    if node is None or method is None or node.args.posonlyargs or node.args.args:
        return False
    owner = method.__qualname__.rpartition(".")[0]
    called = [n.func for n in ast.walk(node) if isinstance(n, ast.Call)]
    makers = [one.func for one in called if isinstance(one, ast.Call)]
    return owner.rpartition(".")[2] not in ("", "<locals>") and any(getattr(maker, "id", "") == "getattr" for maker in makers)


def _function(value: object) -> types.FunctionType | None:
    """The Python function that runs when the value is called."""
    method = as_a(value, types.MethodType)
    if method is not None:
        value = method.__func__
    function = as_a(value, types.FunctionType)
    if function is not None or is_a(value, (type, types.BuiltinFunctionType)):
        return function
    for ancestor in type(value).__mro__:
        if "__call__" in vars(ancestor):
            return as_a(vars(ancestor)["__call__"], types.FunctionType)
    return None


def _is_stated(function: types.FunctionType) -> bool:
    return (function.__globals__.get("__name__"), function.__code__.co_name) in _STATED


def _wrapped(value: object, function: types.FunctionType, name: str | None) -> object:
    """The function behind a wrapper: by `__wrapped__`, else the one of that name that its closure or its object holds."""
    found = own(value, "__wrapped__")
    if found is None and is_a(value, types.MethodType):
        found = own(function, "__wrapped__")
    if found is not None:
        return found
    found = _named_method(function)
    if found is not None:
        return found
    if name is None or function.__code__.co_name == name and "<locals>" not in function.__qualname__:
        return None
    held: list[object] = list(_cells(function).values())
    if not is_a(value, (types.FunctionType, types.MethodType)):
        held.extend(getattr(value, "__dict__", {}).values())
    for one in held:
        inner = as_a(one, types.FunctionType)
        if inner is not None and inner.__code__.co_name == name:
            return inner
    return None


def _named_method(function: types.FunctionType) -> object:
    """The method that a function calls on an object of its own, by a name that it was made with: `parseString = redirected("parseString")`,
    where `redirected` returns a function that is `getattr(Parser(), name)(*args, **kwargs)`."""
    if "<locals>" not in function.__qualname__ and not function.__closure__:
        return None
    node = definition(function.__code__)
    if node is None or not passing.takes_anything(node):
        return None
    calls = [n.value.func for n in passing.own_nodes(node) if isinstance(n, ast.Return) and isinstance(n.value, ast.Call)]
    found = _value({**function.__globals__, **_cells(function)}, calls[0]) if len(calls) == 1 and isinstance(calls[0], ast.Call) else None
    return as_a(found, types.FunctionType)


def _cells(function: types.FunctionType) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        try:
            found[name] = cell.cell_contents
        except ValueError:  # not filled yet
            continue
    return found


def _verdict(value: object, function: types.FunctionType, inner: object) -> Passing:
    node = definition(function.__code__)
    if node is None:
        return "nothing"
    known: dict[str, object] = {**function.__globals__, **_cells(function)}
    if not is_a(value, (types.FunctionType, types.MethodType)):
        node, receiver = _without_receiver(node)
        known[receiver] = value
    says_what = own(value, "__wrapped__") is not None
    found = passing.verdict(node, _is_object(known, inner), says_what=says_what, is_foreign=_is_foreign(known, inner))
    waits = isinstance(node, ast.AsyncFunctionDef)
    if found == "all" and waits and not inspect.iscoroutinefunction(inspect.unwrap(_callable(inner))):
        return "arguments"
    return found


def _callable(value: object) -> Callable[..., object]:
    return value if callable(value) else _callable  # unwrap needs any callable


def _is_object(known: dict[str, object], wanted: object) -> Callable[[ast.expr], bool]:
    """Says whether an expression (`f`, `self.f`) is the object `wanted`."""

    return lambda node: _value(known, node) is wanted


def _is_foreign(known: dict[str, object], inner: object) -> Callable[[renamed.Key], bool]:
    """Says whether a function takes none of the names that a wrapper of it looks for."""

    def is_foreign(key: renamed.Key) -> bool:
        found = key.names(key.value.value if isinstance(key.value, ast.Constant) else _value(known, key.value))
        try:
            return found is not None and found.isdisjoint(inspect.signature(_callable(inner)).parameters)
        except BaseException:  # of a callable object, anything may be raised
            return False

    return is_foreign


def _value(known: Mapping[str, object], node: ast.expr) -> object:
    """The object that an expression is, by names and attributes; nothing is called. `getattr(Parser(), name)` is the method of the class."""
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Attribute):
        return own(_value(known, node.value), node.attr)
    if not isinstance(node, ast.Call) or len(node.args) != 2 or _value(known, node.func) is not None:
        return None
    if not isinstance(node.func, ast.Name) or node.func.id != "getattr" or node.keywords:
        return None
    made, name = node.args
    owner = as_a(_value(known, made.func), type) if isinstance(made, ast.Call) else None
    named = name.value if isinstance(name, ast.Constant) else _value(known, name)
    return own(owner, named) if owner is not None and type(named) is str else None


def _without_receiver(node: FunctionNode) -> tuple[FunctionNode, str]:
    """A method's statement without its first parameter, and the name of that."""
    old = node.args
    positional = [*old.posonlyargs, *old.args]
    if not positional:
        return node, ""
    count = max(len(old.posonlyargs) - 1, 0)
    args = ast.arguments(
        posonlyargs=positional[1:][:count],
        args=positional[1:][count:],
        vararg=old.vararg,
        kwonlyargs=old.kwonlyargs,
        kw_defaults=old.kw_defaults,
        kwarg=old.kwarg,
        defaults=old.defaults,
    )
    kind = type(node)
    return kind(name=node.name, args=args, body=node.body, decorator_list=[], returns=None), positional[0].arg


# The functions of each source file, by name and first line.
_files: dict[str, dict[tuple[str, int], FunctionNode]] = {}


def definition(code: types.CodeType) -> FunctionNode | None:
    """The statement that a code object was compiled from; None if its source cannot be read."""
    path = code.co_filename
    if path not in _files:
        _files[path] = _read(path)
    return _files[path].get((code.co_name, code.co_firstlineno))


def _read(path: str) -> dict[tuple[str, int], FunctionNode]:
    found: dict[tuple[str, int], FunctionNode] = {}
    try:
        with open(path, "rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(file.read(), path)
    except (OSError, SyntaxError, ValueError, RecursionError):
        return found
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            # A code object begins at the first decorator.
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            found[node.name, first] = node
    return found
