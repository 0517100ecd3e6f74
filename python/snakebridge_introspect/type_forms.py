"""Classes that only spell types: `Tree[int]` is not a `Tree` but what `__class_getitem__` returns, a union for example.

An annotation with such a class says nothing that a type of the Model could hold: the values are of other classes. It is read as
Any with the reason `unparsed`, so that they go in and come out.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .passing import own_nodes
from .scope import ClassStatement, SourceFile
from .symbols import last_name

if TYPE_CHECKING:
    from .passing import FunctionNode
    from .resolver import World
    from .symbols import Symbol

# What makes a form of `typing` that is not a class.
_FORMS = frozenset(["Union", "Optional", "Annotated", "Literal"])


def spells_types(world: World, symbol: Symbol) -> bool:
    """Whether the class of this symbol is subscripted to something else than itself, by its source."""
    if symbol.full not in world.type_forms:
        world.type_forms[symbol.full] = _by_source(world, symbol)
    return world.type_forms[symbol.full]


def _by_source(world: World, symbol: Symbol) -> bool:
    loaded = world.module(symbol.module)
    found = loaded.scope.symbols.get(symbol.name) if isinstance(loaded, SourceFile) else None
    statement = found[0] if found else None
    if not isinstance(statement, ClassStatement):
        return False
    for node in statement.node.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__class_getitem__":
            return _returns_form(node)
    return False


def _returns_form(node: FunctionNode) -> bool:
    inside = list(own_nodes(node))
    assigned: dict[str, list[ast.expr]] = {}
    for inner in inside:
        if isinstance(inner, ast.Assign):
            for target in inner.targets:
                if isinstance(target, ast.Name):
                    assigned.setdefault(target.id, []).append(inner.value)
    for inner in inside:
        if isinstance(inner, ast.Return) and inner.value is not None:
            values = assigned.get(inner.value.id, []) if isinstance(inner.value, ast.Name) else [inner.value]
            if any(_is_form(value) for value in values):
                return True
    return False


def _is_form(value: ast.expr) -> bool:
    if isinstance(value, ast.BinOp):
        return isinstance(value.op, ast.BitOr)
    return isinstance(value, ast.Subscript) and last_name(value.value) in _FORMS
