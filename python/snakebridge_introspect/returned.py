"""What a method without annotation returns where its source leaves no doubt: its receiver, or an instance of the receiver's class."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .passing import ends, own_nodes
from .writes import is_class_method

if TYPE_CHECKING:
    from .passing import FunctionNode


def returns_self(node: FunctionNode) -> bool:
    """Whether each way through a method ends with `return self`, `return type(self)(..)`, or in a class method `return cls(..)`:
    then the result is a `Self`, in subclasses as well. A function that comes to its end returns None."""
    positional = node.args.posonlyargs + node.args.args
    is_static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
    if not positional or is_static or node.name == "__new__":
        return False
    receiver = positional[0].arg
    nodes = list(own_nodes(node))
    if any(isinstance(inner, (ast.Yield, ast.YieldFrom)) or _rebinds(inner, receiver) for inner in nodes):
        return False
    returned = [inner.value for inner in nodes if isinstance(inner, ast.Return)]
    is_own = _is_made if is_class_method(node) else _is_own
    return bool(returned) and all(is_own(value, receiver) for value in returned) and ends(node.body)


def _rebinds(node: ast.AST, receiver: str) -> bool:
    if isinstance(node, ast.Name):
        return node.id == receiver and not isinstance(node.ctx, ast.Load)
    return isinstance(node, ast.ExceptHandler) and node.name == receiver


def _is_receiver(value: ast.expr | None, receiver: str) -> bool:
    return isinstance(value, ast.Name) and value.id == receiver


def _is_made(value: ast.expr | None, receiver: str) -> bool:
    """`cls(..)`"""
    return isinstance(value, ast.Call) and _is_receiver(value.func, receiver)


def _is_own(value: ast.expr | None, receiver: str) -> bool:
    """`self`, `type(self)(..)`, `self.__class__(..)`"""
    if not isinstance(value, ast.Call):
        return _is_receiver(value, receiver)
    made = value.func
    if isinstance(made, ast.Call):
        is_type = isinstance(made.func, ast.Name) and made.func.id == "type" and len(made.args) == 1 and not made.keywords
        return is_type and _is_receiver(made.args[0], receiver)
    return isinstance(made, ast.Attribute) and made.attr == "__class__" and _is_receiver(made.value, receiver)
