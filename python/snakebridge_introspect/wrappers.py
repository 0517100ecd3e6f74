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

from . import passing
from .safe import as_a, is_a, own

if TYPE_CHECKING:
    from collections.abc import Callable

    from .passing import FunctionNode, Passing

MAX_LAYERS = 20
# Wrappers of the standard library whose effect typeshed or the reader of decorators states.
_STATED = frozenset([("contextlib", "helper"), ("functools", "wrapper"), ("functools", "_method")])


class Wrapper:
    """What a call of an object comes to: `target` is the function whose parameters it takes, `passing` what the wrappers before
    it leave unchanged; None if the object is no wrapper."""

    __slots__ = ("passing", "target")

    def __init__(self, target: object, passed: Passing | None) -> None:
        self.target, self.passing = target, passed


def resolve(value: object, name: str | None = None) -> Wrapper:
    """Follows wrappers as long as their sources say that they pass all arguments on. `name` is the function's name in the type
    source, for wrappers that do not say what they wrap."""
    passed: Passing | None = None
    current = value
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
        passed = found if passed is None or found == "arguments" else passed
        method = as_a(current, types.MethodType)
        if method is not None and is_a(inner, types.FunctionType):
            inner = types.MethodType(_callable(inner), method.__self__)
        current = inner
    return Wrapper(current, passed)


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
    found = passing.verdict(node, _is_object(known, inner), says_what=own(value, "__wrapped__") is not None)
    waits = isinstance(node, ast.AsyncFunctionDef)
    if found == "all" and waits and not inspect.iscoroutinefunction(inspect.unwrap(_callable(inner))):
        return "arguments"
    return found


def _callable(value: object) -> Callable[..., object]:
    return value if callable(value) else _callable  # unwrap needs any callable


def _is_object(known: dict[str, object], wanted: object) -> Callable[[ast.expr], bool]:
    """Says whether an expression (`f`, `self.f`) is the object `wanted`."""

    def value_of(node: ast.expr) -> object:
        if isinstance(node, ast.Name):
            return known.get(node.id)
        if isinstance(node, ast.Attribute):
            return own(value_of(node.value), node.attr)
        return None

    return lambda node: value_of(node) is wanted


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
