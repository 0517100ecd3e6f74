"""Where a file assigns names from elsewhere: attributes of a method's receiver, attributes of classes, globals.

Each write is the value's expression, which may be a part of one that is written out (`for`, `with`, unpacking; see `targets.py`), or None.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from . import targets
from .passing import own_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .passing import FunctionNode

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Write(NamedTuple):
    """One assignment; `added` for `x += value`. `function` is where it stands."""

    function: FunctionNode
    value: ast.expr | None
    annotation: ast.expr | None
    added: bool


class Writes:
    """The assignments of one file, found on first use."""

    def __init__(self, tree: ast.Module) -> None:
        self.globals: dict[str, list[Write]] = {}
        self.classes: dict[tuple[str, str], list[Write]] = {}  # by name of a class of the file and attribute
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                self._of_class(node)
            elif isinstance(node, _FUNCTIONS):
                self._of_function(node)

    def _of_class(self, node: ast.ClassDef) -> None:
        """Assignments to `cls.x` in class methods."""
        for method in node.body:
            if isinstance(method, _FUNCTIONS) and method.args.args and is_class_method(method):
                for name, write in of_receiver(method, method.args.args[0].arg):
                    self.classes.setdefault((node.name, name), []).append(write)

    def _of_function(self, node: FunctionNode) -> None:
        inside = list(own_nodes(node))
        shared = {name for n in inside if isinstance(n, ast.Global) for name in n.names}
        for target, write in _targets(node, inside):
            if isinstance(target, ast.Name) and target.id in shared:
                self.globals.setdefault(target.id, []).append(write)
            elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
                self.classes.setdefault((target.value.id, target.attr), []).append(write)


def is_static_method(node: FunctionNode) -> bool:
    return any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)


def is_class_method(node: FunctionNode) -> bool:
    """Whether the first parameter is the class."""
    return node.name in ("__init_subclass__", "__class_getitem__", "__new__") or any(
        isinstance(d, ast.Name) and d.id == "classmethod" for d in node.decorator_list
    )


def receiver_of(node: FunctionNode) -> str | None:
    """The name of `self` in a method; None in a static or class method."""
    decorators = {d.id for d in node.decorator_list if isinstance(d, ast.Name)}
    positional = node.args.posonlyargs + node.args.args
    if "staticmethod" in decorators or is_class_method(node) and node.name != "__new__" or not positional:
        return None
    if node.name == "__new__":
        return _made_by_new(node)
    return positional[0].arg


def _made_by_new(node: FunctionNode) -> str | None:
    """The name of the instance that `__new__` returns."""
    returned = [n.value for n in own_nodes(node) if isinstance(n, ast.Return)]
    return next((value.id for value in returned if isinstance(value, ast.Name)), None)


def of_receiver(node: FunctionNode, receiver: str) -> Iterator[tuple[str, Write]]:
    """(attribute, write) of each assignment to an attribute of the receiver, those of inner functions included."""
    waiting: list[FunctionNode] = [node]
    while waiting:
        current = waiting.pop(0)
        inside = list(own_nodes(current))
        for inner in inside:
            if isinstance(inner, _FUNCTIONS) and receiver not in {a.arg for a in ast.walk(inner.args) if isinstance(a, ast.arg)}:
                waiting.append(inner)
        for target, write in _targets(current, inside):
            if isinstance(target, ast.Attribute) and _is(target.value, receiver):
                yield target.attr, write
        for inner in inside:
            for name, value in dict_items(inner, receiver):
                if name is not None:
                    yield name, Write(current, value, None, False)


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def dict_items(node: ast.AST, receiver: str) -> Iterator[tuple[str | None, ast.expr | None]]:
    """(name, value) of the attributes that a node sets without naming them as such: `setattr(self, "x", 1)`, also as
    `object.__setattr__(self, ..)`, `self.__dict__["x"] = 1`, `vars(self).update(x=1)`. The name is None where it is not written out."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Subscript) and _is_dict(target.value, receiver):
                yield _text(target.slice), node.value
            elif _is_dict(target, receiver) and not _reads_dict(node.value):
                yield None, None
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_dict(node.func.value, receiver):
        if node.func.attr == "update":
            yield from _updated(node)
        elif node.func.attr == "setdefault" and node.args:
            yield _text(node.args[0]), (node.args[1] if len(node.args) > 1 else None)
    elif isinstance(node, ast.Call) and len(node.args) == 3 and _is(node.args[0], receiver):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in ("setattr", "__setattr__"):
            yield _text(node.args[1]), node.args[2]


def _updated(call: ast.Call) -> Iterator[tuple[str | None, ast.expr | None]]:
    for keyword in call.keywords:
        if keyword.arg is not None:
            yield keyword.arg, keyword.value
    for given in [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg is None)]:
        if isinstance(given, ast.Dict):
            yield from ((_text(key) if key is not None else None, value) for key, value in zip(given.keys, given.values))
        elif isinstance(given, ast.Call) and isinstance(given.func, ast.Name) and given.func.id == "dict" and not given.args:
            yield from ((keyword.arg, keyword.value) for keyword in given.keywords)
        elif not _reads_dict(given):
            yield None, None


def _is_dict(node: ast.expr, receiver: str) -> bool:
    """`self.__dict__`, `vars(self)`"""
    if isinstance(node, ast.Attribute):
        return node.attr == "__dict__" and _is(node.value, receiver)
    is_vars = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "vars"
    return is_vars and isinstance(node, ast.Call) and len(node.args) == 1 and _is(node.args[0], receiver)


def _reads_dict(value: ast.expr) -> bool:
    """Whether it is what another instance has: `other.__dict__`, `vars(other).copy()`."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "copy":
        value = value.func.value
    if isinstance(value, ast.Attribute):
        return value.attr == "__dict__"
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "vars"


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _targets(function: FunctionNode, nodes: list[ast.AST]) -> Iterator[tuple[ast.expr, Write]]:
    """(target, write) of each assignment among the nodes, in the order of the source."""
    found: list[tuple[ast.expr, Write]] = []

    def write(value: ast.expr | None, annotation: ast.expr | None = None, added: bool = False) -> Write:
        return Write(function, value, annotation, added)

    for node in nodes:
        if isinstance(node, ast.AugAssign):
            found.append((node.target, write(node.value, added=True)))
        annotation = node.annotation if isinstance(node, ast.AnnAssign) else None
        found += [(target, write(value, annotation)) for target, value in targets.assigned(node)]
    return iter(sorted(found, key=lambda pair: (pair[0].lineno, pair[0].col_offset)))

