"""The values that a function gives its local names, by its source."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .passing import own_nodes, parameters
from .targets import assigned

if TYPE_CHECKING:
    from .passing import FunctionNode


class _Locals:
    """What one function does with names, read once however many are asked for."""

    def __init__(self, node: FunctionNode) -> None:
        self.values: dict[str, list[ast.expr]] = {}
        self.annotations: dict[str, ast.expr] = {}
        self.bindings: dict[str, int] = {}
        for inner in own_nodes(node):
            for target, value in assigned(inner):
                if value is not None and isinstance(target, ast.Name):
                    self.values.setdefault(target.id, []).append(value)
            if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Name):
                self.annotations.setdefault(inner.target.id, inner.annotation)
            for name in _bound(inner):
                self.bindings[name] = self.bindings.get(name, 0) + 1
        # Names of parameters, and those that another function shares.
        self.others = parameters(node)
        for one in ast.walk(node):
            if isinstance(one, (ast.Global, ast.Nonlocal)):
                self.others.update(one.names)


def _locals(node: FunctionNode) -> _Locals:
    found: _Locals | None = getattr(node, "_locals", None)
    if found is None:
        found = _Locals(node)
        setattr(node, "_locals", found)
    return found


def values(node: FunctionNode, name: str) -> list[ast.expr] | None:
    """The expressions that are assigned to a name, parts of values among them (`targets.py`); None if it is no local one, or gets a
    value in another way as well (`x += 1`, an inner function, `except .. as x`)."""
    known = _locals(node)
    found = known.values.get(name, [])
    return found if found and name not in known.others and len(found) == known.bindings.get(name) else None


def annotation(node: FunctionNode, name: str) -> ast.expr | None:
    """What a function says its local name is: `x: T = ..`, or `x: T` before it is given a value."""
    known = _locals(node)
    return known.annotations.get(name) if name not in known.others else None


def is_bound(node: FunctionNode, name: str) -> bool:
    """Whether the function gives the name a value of its own, in whatever way."""
    return name in _locals(node).bindings


def _bound(node: ast.AST) -> list[str]:
    """The names that a node binds by itself."""
    if isinstance(node, ast.Name):
        return [] if isinstance(node.ctx, ast.Load) else [node.id]
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [a.asname or a.name.split(".")[0] for a in node.names]
    return [node.name] if isinstance(node, ast.ExceptHandler) and node.name else []
