"""The functions that a function calls, as far as `stored.py` has to know them: which of their parameters they store into.

At run time a call is looked up in the globals of the function, in a module that these have, and in the class of `self`. Without an
import only functions of the same file and methods of the same class are.
"""

from __future__ import annotations

import ast
import inspect
import types
from typing import TYPE_CHECKING, Generic, NamedTuple, Optional, TypeVar

from . import stored, wrappers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .passing import FunctionNode

_Key = TypeVar("_Key", bound="types.FunctionType | Statement")


class Callee(Generic[_Key]):
    """What is called: the parameters that can be given by position, and either the function, to be read, or what is known of it."""

    def __init__(self, positional: list[str], function: _Key | None, written: frozenset[str] = frozenset()) -> None:
        self.positional, self.function, self.written = positional, function, written


class Statement(NamedTuple):
    """A function as it stands in a module. `owner`: the class of which it is a method, or nothing."""

    node: FunctionNode
    module: ast.Module
    owner: str


class _Graph(Generic[_Key]):
    """Which parameters are stored into, by way of any number of calls. A function is read once, however many call it: in a large
    package each leads to nearly all others, by more ways than can be followed one by one."""

    def __init__(
        self,
        node: Callable[[_Key], Optional[FunctionNode]],
        called: Callable[[_Key, ast.expr], Optional[Callee[_Key]]],
    ) -> None:
        self._node, self._called = node, called
        self._read: dict[_Key, stored.Stores] = {}
        # Of each parameter that was asked for or is handed on by one: whether it is stored into.
        self._known: dict[tuple[_Key, str], bool] = {}

    def written(self, function: _Key) -> frozenset[str]:
        """The parameters of a function that it stores into, itself or by what it calls."""
        stores = self._stores(function)
        names = stores.names.union(stores.handed)
        self._follow([(function, name) for name in names])
        return frozenset(name for name in names if self._known[function, name])

    def _follow(self, waiting: list[tuple[_Key, str]]) -> None:
        callers: dict[tuple[_Key, str], list[tuple[_Key, str]]] = {}
        new: list[tuple[_Key, str]] = []
        stored_into: list[tuple[_Key, str]] = []
        while waiting:
            place = waiting.pop()
            if place in self._known:
                continue
            function, name = place
            stores = self._stores(function)
            self._known[place] = False
            new.append(place)
            is_stored = name in stores.names
            for handed in stores.handed.get(name, ()) if not is_stored else ():
                callee = self._called(function, handed.called)
                parameter = _parameter(callee, handed.place) if callee is not None else None
                if callee is None or parameter is None:
                    continue
                if callee.function is None:
                    is_stored = is_stored or parameter in callee.written
                elif self._known.get((callee.function, parameter)):
                    is_stored = True
                else:
                    callers.setdefault((callee.function, parameter), []).append(place)
                    waiting.append((callee.function, parameter))
            if is_stored:
                stored_into.append(place)
        while stored_into:
            place = stored_into.pop()
            if not self._known[place]:
                self._known[place] = True
                stored_into.extend(callers.get(place, ()))

    def _stores(self, function: _Key) -> stored.Stores:
        found = self._read.get(function)
        if found is None:
            node = self._node(function)
            found = stored.read(node) if node is not None else stored.Stores(frozenset(), {})
            self._read[function] = found
        return found


def _parameter(callee: Callee[_Key], place: int | str | None) -> str | None:
    if isinstance(place, int):
        return callee.positional[place] if place < len(callee.positional) else None
    return place


def by_function(function: types.FunctionType) -> frozenset[str]:
    """The parameters that a function stores into, itself or by what it calls; none if its source cannot be read."""
    return _live.written(function)


def by_statements(node: FunctionNode, module: ast.Module, owner: str) -> frozenset[str]:
    """The same without an import. `owner`: the class of which the function is a method, or nothing."""
    return _statements.written(Statement(node, module, owner))


def _definition(function: types.FunctionType) -> FunctionNode | None:
    return wrappers.definition(function.__code__)


def _live_callee(function: types.FunctionType, called: ast.expr) -> Callee[types.FunctionType] | None:
    node = _definition(function)
    target = _called(function, node, called) if node is not None else None
    bound = isinstance(target, types.MethodType)
    other = target.__func__ if isinstance(target, types.MethodType) else target
    if isinstance(other, types.FunctionType):
        definition = _definition(other)
        return Callee(_positional(definition)[bound:], other) if definition is not None else None
    found = stored.in_c(other)
    if not found:
        return None
    try:
        return Callee(list(inspect.signature(other).parameters), None, found)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return Callee([], None, found)


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


def _statement_callee(function: Statement, called: ast.expr) -> Callee[Statement] | None:
    node, module, owner = function
    method = isinstance(called, ast.Attribute)
    if isinstance(called, ast.Attribute):
        is_own = owner and isinstance(called.value, ast.Name) and called.value.id == _receiver(node)
        body, name = _class_body(module, owner) if is_own else (), called.attr
    else:
        body, name = module.body, called.id if isinstance(called, ast.Name) else ""
    other = _function(body, name)
    if other is None:
        return None
    return Callee(_positional(other)[method:], Statement(other, module, owner if method else ""))


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


def _node_of(function: Statement) -> FunctionNode:
    return function.node


_live = _Graph(_definition, _live_callee)
_statements = _Graph(_node_of, _statement_callee)
