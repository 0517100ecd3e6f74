"""What a method without annotation returns where its source leaves no doubt: its receiver, or an instance of the receiver's class."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import local_names
from .passing import ends, own_nodes
from .writes import is_class_method, is_static_method

if TYPE_CHECKING:
    from collections.abc import Callable

    from .passing import FunctionNode

    # The method of this name that the class itself has; None if it has another member, or several.
    Methods = Callable[[str], "FunctionNode | None"]


def _no_methods(name: str) -> None:
    """The methods of a class that nothing is known of."""


def returns_self(node: FunctionNode, methods: Methods = _no_methods) -> bool:
    """Whether each way through a method ends with `return self`, `return type(self)(..)`, or in a class method `return cls(..)`,
    or with another method of the class that does so: then the result is a `Self`, in subclasses as well. A function that comes to
    its end returns None."""
    return _Method(node, methods, ()).returns_self()


class _Method:
    """One method, and those whose results it is asked for (`outer`)."""

    def __init__(self, node: FunctionNode, methods: Methods, outer: tuple[str, ...]) -> None:
        self.node, self.methods, self.outer = node, methods, (*outer, node.name)
        positional = node.args.posonlyargs + node.args.args
        self.receiver = positional[0].arg if positional else ""
        self.is_class_method = is_class_method(node)

    def returns_self(self) -> bool:
        if not self.receiver or is_static_method(self.node) or self.node.name == "__new__":
            return False
        nodes = list(own_nodes(self.node))
        if any(isinstance(n, (ast.Yield, ast.YieldFrom)) or _rebinds(n, self.receiver) for n in nodes):
            return False
        returned = [n.value for n in nodes if isinstance(n, ast.Return)]
        return bool(returned) and all(self._is_own(value) for value in returned) and ends(self.node.body)

    def _is_own(self, value: ast.expr | None) -> bool:
        """`self`, an instance that is made here, a local name for one of these, or one of the two by a condition"""
        if isinstance(value, ast.IfExp):
            return self._is_own(value.body) and self._is_own(value.orelse)
        if isinstance(value, ast.Name) and value.id != self.receiver:
            values = local_names.values(self.node, value.id)
            return values is not None and all(self._is_made(v) or self._is_receiver(v) for v in values)
        return self._is_made(value) or self._is_receiver(value)

    def _is_made(self, value: ast.expr | None) -> bool:
        """`type(self)(..)`, `self.__class__(..)`, `cls(..)`, `self.copied(..)`, `self.also` of a property, and `self.copied().also`"""
        if isinstance(value, ast.Attribute):
            return self._is_instance(value.value) and self._by_member(value.attr, is_called=False)
        if not isinstance(value, ast.Call):
            return False
        made = value.func
        if self.is_class_method and self._is_name(made):
            return True
        if isinstance(made, ast.Call):
            is_type = isinstance(made.func, ast.Name) and made.func.id == "type" and len(made.args) == 1 and not made.keywords
            return is_type and self._is_receiver(made.args[0])
        if not isinstance(made, ast.Attribute):
            return False
        if self._is_name(made.value) and made.attr == "__class__" and not self.is_class_method:
            return True
        on_class = self.is_class_method and self._is_name(made.value)
        return (on_class or self._is_instance(made.value)) and self._by_member(made.attr, is_called=True, on_class=on_class)

    def _is_instance(self, value: ast.expr) -> bool:
        return self._is_receiver(value) or self._is_made(value)

    def _by_member(self, name: str, *, is_called: bool, on_class: bool = False) -> bool:
        """Whether a method that is called, or a property that is read, gives a `Self`."""
        other = self.methods(name) if name not in self.outer else None
        if other is None or isinstance(other, ast.AsyncFunctionDef):
            return False
        of_class = is_class_method(other)
        if not is_called:
            is_plain = [d.id for d in other.decorator_list if isinstance(d, ast.Name)] in (["property"], ["cached_property"])
        else:
            is_plain = len(other.decorator_list) == (1 if of_class else 0) and (of_class or not on_class)
        return is_plain and _Method(other, self.methods, self.outer).returns_self()

    def _is_name(self, value: ast.expr | None) -> bool:
        return isinstance(value, ast.Name) and value.id == self.receiver

    def _is_receiver(self, value: ast.expr | None) -> bool:
        """Whether it is the instance that a method was called on."""
        return self._is_name(value) and not self.is_class_method


def _rebinds(node: ast.AST, receiver: str) -> bool:
    if isinstance(node, ast.Name):
        return node.id == receiver and not isinstance(node.ctx, ast.Load)
    return isinstance(node, ast.ExceptHandler) and node.name == receiver
