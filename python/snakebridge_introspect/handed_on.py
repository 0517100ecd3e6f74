"""The functions that a function calls, as far as `stored.py` has to know them: which of their parameters they store into.

At run time a call is looked up in the globals of the function, in a module that these have, and in the class of `self`. Without an
import only functions of the same file and methods of the same class are.
"""

from __future__ import annotations

import ast
import inspect
import types
from typing import TYPE_CHECKING

from . import stored, wrappers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .passing import FunctionNode
    from .stored import Written

# Calls that are followed one below the other.
_MOST = 8


def by_function(function: types.FunctionType, depth: int = 0) -> frozenset[str]:
    """The parameters that a function stores into, itself or by what it calls; none if its source cannot be read."""
    node = wrappers.definition(function.__code__)
    if node is None:
        return frozenset()
    if depth == _MOST:
        return stored.into(node)

    def lookup(called: ast.expr) -> Written | None:
        return _written(_called(function, node, called), depth + 1)

    return stored.into(node, lookup)


def _called(function: types.FunctionType, node: FunctionNode, called: ast.expr) -> object:
    """The object that an expression names, without running any code."""
    names = function.__globals__
    if isinstance(called, ast.Name):
        return names.get(called.id)
    if not isinstance(called, ast.Attribute) or not isinstance(called.value, ast.Name):
        return None
    if called.value.id == _receiver(node):
        return _of_class(function, names, called.attr)
    module = names.get(called.value.id)
    return vars(module).get(called.attr) if isinstance(module, types.ModuleType) else None


def _of_class(function: types.FunctionType, names: Mapping[str, object], method: str) -> object:
    """A method of the class in which the function is defined, to be called on an instance."""
    path = function.__qualname__.split(".")[:-1]
    owner = names.get(path[0]) if path else None
    for name in path[1:]:
        owner = vars(owner).get(name) if isinstance(owner, type) else None
    if not isinstance(owner, type):
        return None
    found = next((vars(base)[method] for base in owner.__mro__ if method in vars(base)), None)
    return types.MethodType(found, owner) if isinstance(found, types.FunctionType) else None


def _written(target: object, depth: int) -> Written | None:
    bound = isinstance(target, types.MethodType)
    function = target.__func__ if isinstance(target, types.MethodType) else target
    if isinstance(function, types.FunctionType):
        node = wrappers.definition(function.__code__)
        return (_positional(node)[bound:], by_function(function, depth)) if node is not None else None
    found = stored.in_c(function)
    if not found:
        return None
    try:
        return list(inspect.signature(function).parameters), found  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return [], found


def by_statements(node: FunctionNode, module: ast.Module, owner: str, depth: int = 0) -> frozenset[str]:
    """The same without an import. `owner`: the class of which the function is a method, or nothing."""

    def lookup(called: ast.expr) -> Written | None:
        method = isinstance(called, ast.Attribute)
        if isinstance(called, ast.Attribute):
            is_own = owner and isinstance(called.value, ast.Name) and called.value.id == _receiver(node)
            body, name = _class_body(module, owner) if is_own else (), called.attr
        else:
            body, name = module.body, called.id if isinstance(called, ast.Name) else ""
        other = _function(body, name)
        if other is None or depth == _MOST:
            return None
        written = by_statements(other, module, owner if method else "", depth + 1)
        return _positional(other)[method:], written

    return stored.into(node, lookup)


def _class_body(module: ast.Module, owner: str) -> Iterable[ast.stmt]:
    body: list[ast.stmt] = module.body
    for name in owner.split("."):
        found = [n.body for n in body if isinstance(n, ast.ClassDef) and n.name == name]
        body = found[-1] if found else []
    return body


def _function(body: Iterable[ast.stmt], name: str) -> FunctionNode | None:
    found = [n for n in body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)) and n.name == name]
    return found[-1] if found else None


def _positional(node: FunctionNode) -> list[str]:
    return [argument.arg for argument in node.args.posonlyargs + node.args.args]


def _receiver(node: FunctionNode) -> str:
    """The first parameter, if it is called like one that is an instance."""
    first = _positional(node)[:1]
    return "self" if first == ["self"] else ""
