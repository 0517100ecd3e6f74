"""The values that a function gives its local names, by its source."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .passing import own_nodes, parameters

if TYPE_CHECKING:
    from .passing import FunctionNode


def values(node: FunctionNode, name: str) -> list[ast.expr] | None:
    """The expressions that are assigned to a name; None if it is no local one, or gets a value in another way as well (`for`, `with`,
    unpacking, `x += 1`, an inner function)."""
    if not _is_local(node, name):
        return None
    found: list[ast.expr] = []
    bindings = 0
    for inner in own_nodes(node):
        target, value = _assigned(inner)
        if value is not None and isinstance(target, ast.Name) and target.id == name:
            found.append(value)
        bindings += _binds(inner, name)
    return found if found and len(found) == bindings else None


def loop(node: FunctionNode, name: str) -> ast.expr | None:
    """What the one loop goes over that gives a local name its values; None if the name gets one in another way as well."""
    if not _is_local(node, name):
        return None
    inside = list(own_nodes(node))
    loops = [n for n in inside if isinstance(n, ast.For) and isinstance(n.target, ast.Name) and n.target.id == name]
    return loops[0].iter if len(loops) == 1 and sum(_binds(n, name) for n in inside) == 1 else None


def _is_local(node: FunctionNode, name: str) -> bool:
    """Whether only what the function does gives the name a value: it is no parameter, and no other function shares it."""
    shared = any(isinstance(n, (ast.Global, ast.Nonlocal)) and name in n.names for n in ast.walk(node))
    return not shared and name not in parameters(node)


def _assigned(node: ast.AST) -> tuple[ast.expr | None, ast.expr | None]:
    """The target and the value of `x = value`."""
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        return node.targets[0], node.value
    if isinstance(node, ast.AnnAssign):
        return node.target, node.value
    return None, None


def _binds(node: ast.AST, name: str) -> bool:
    if isinstance(node, ast.Name):
        return node.id == name and not isinstance(node.ctx, ast.Load)
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return node.name == name
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return any((a.asname or a.name.split(".")[0]) == name for a in node.names)
    return isinstance(node, ast.ExceptHandler) and node.name == name
