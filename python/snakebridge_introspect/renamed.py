"""Keyword arguments that a wrapper takes out where it finds them, to pass them on by another name:

    if "old" in kwargs:
        kwargs["new"] = kwargs.pop("old")

A call by the signature of the wrapped function has no argument of a name that this function does not take, so such a wrapper passes it
on unchanged.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Key(NamedTuple):
    """What a wrapper looks for: the name that an expression is, or (`is_each`) each name that a collection has."""

    value: ast.expr
    is_each: bool

    def names(self, value: object) -> frozenset[str] | None:
        """The names, by the value of the expression; None if it is not made of names."""
        found: list[object] = [value]
        if self.is_each:
            if type(value) not in (dict, list, tuple, set, frozenset):
                return None
            found = list(value)  # type: ignore[call-overload]
        names = frozenset(name for name in found if type(name) is str)
        return names if len(names) == len(found) else None


def key_of(name: ast.AST, named: str, node: ast.AST, parents: Mapping[ast.AST, ast.AST]) -> Key | None:
    """What the dict of keyword arguments has to hold for a use of it to happen; None if it happens in any call."""
    inner, parent = name, parents.get(name)
    while parent is not None and parent is not node:
        if isinstance(parent, ast.If) and inner in parent.body:
            found = _looked_for(parent.test, named)
            if found is not None:
                return _each(found, node)
        inner, parent = parent, parents.get(parent)
    return None


def _looked_for(test: ast.expr, named: str) -> ast.expr | None:
    """The expression `key` of `key in kwargs`, which may be one of several conditions."""
    for one in test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]:
        is_in = isinstance(one, ast.Compare) and len(one.ops) == 1 and isinstance(one.ops[0], ast.In)
        if isinstance(one, ast.Compare) and is_in:
            where = one.comparators[0]
            if isinstance(where, ast.Name) and where.id == named and isinstance(one.left, (ast.Name, ast.Constant)):
                return one.left
    return None


def _each(key: ast.expr, node: ast.AST) -> Key | None:
    """The collection of which a local name is each item: `for old, new in renames.items()`; the expression itself if it is no local name."""
    if not isinstance(key, ast.Name):
        return Key(key, False)
    stores = [n for n in ast.walk(node) if isinstance(n, ast.Name) and n.id == key.id and not isinstance(n.ctx, ast.Load)]
    if not stores:
        return Key(key, False)
    loops = [n for n in ast.walk(node) if isinstance(n, ast.For) and any(s in ast.walk(n.target) for s in stores)]
    if len(stores) != 1 or len(loops) != 1:
        return None
    target, items = loops[0].target, loops[0].iter
    if target is stores[0]:
        return Key(items, True)
    is_key = isinstance(target, ast.Tuple) and len(target.elts) == 2 and target.elts[0] is stores[0]
    of_dict = isinstance(items, ast.Call) and not items.args and isinstance(items.func, ast.Attribute) and items.func.attr == "items"
    if is_key and isinstance(items, ast.Call) and of_dict and isinstance(items.func, ast.Attribute):
        return Key(items.func.value, True)
    return None
