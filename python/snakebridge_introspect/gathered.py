"""What a collection of a file holds that is written out: instances of classes (`MATCHERS = [Png(), Gif()]`), or classes
(`CODECS = {"gzip": Gzip, "zstd": Zstd}`), where nothing in the file changes it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from . import making
from .scope import Annotated, Assigned, SourceFile
from .stored import CHANGING
from .symbols import dotted

if TYPE_CHECKING:
    from .resolver import World
    from .symbols import Symbol

# Collections that are made of others, one in the other.
MAX_DEPTH = 12
_COPIES = frozenset(["builtins." + name for name in "list tuple set frozenset sorted dict".split()])


class Items(NamedTuple):
    """The classes of the instances in a collection, and the classes in it. `is_open`: another file may add some."""

    instances: list[Symbol]
    classes: list[Symbol]
    is_open: bool = False


def items(world: World, loaded: SourceFile, value: ast.expr | None, depth: int = 0) -> Items | None:
    """The items, or values by key, of what an expression of a file is; None if something else may be among them."""
    if value is None or depth > MAX_DEPTH:
        return None
    if isinstance(value, (ast.List, ast.Tuple, ast.Set)):
        return _all([_item(world, loaded, element, depth) for element in value.elts])
    if isinstance(value, ast.Dict):
        found = zip(value.keys, value.values)
        return _all([_item(world, loaded, v, depth) if k is not None else items(world, loaded, v, depth + 1) for k, v in found])
    if isinstance(value, ast.BinOp) and isinstance(value.op, (ast.Add, ast.BitOr)):
        return _all([items(world, loaded, side, depth + 1) for side in (value.left, value.right)])
    parts = dotted(value.func) if isinstance(value, ast.Call) else dotted(value)
    symbol = _symbol(world, loaded, parts)
    if symbol is None:
        return None
    if isinstance(value, ast.Call):
        is_copy = symbol.full in _COPIES and len(value.args) == 1 and all(k.arg in ("key", "reverse") for k in value.keywords)
        return items(world, loaded, value.args[0], depth + 1) if is_copy else None
    return _named(world, symbol, depth)


def _symbol(world: World, loaded: SourceFile, parts: list[str] | None) -> Symbol | None:
    is_one = parts and making.is_settled(world, loaded, parts[0])
    return world.in_scope(loaded, loaded.scope, parts) if parts and is_one else None


def _item(world: World, loaded: SourceFile, element: ast.expr, depth: int) -> Items | None:
    if isinstance(element, ast.Starred):
        return items(world, loaded, element.value, depth + 1)
    parts = dotted(element.func) if isinstance(element, ast.Call) else dotted(element)
    symbol = _symbol(world, loaded, parts)
    if symbol is None or symbol.kind != "class" or not making.makes_instances(world, symbol):
        return None
    return Items([symbol], []) if isinstance(element, ast.Call) else Items([], [symbol])


def _all(found: list[Items | None]) -> Items | None:
    result = Items([], [])
    for one in found:
        if one is None:
            return None
        result = Items(result.instances + one.instances, result.classes + one.classes, result.is_open or one.is_open)
    return result


def _named(world: World, symbol: Symbol, depth: int) -> Items | None:
    """The items of a collection that has a name in its file, which is bound once and never changed there."""
    loaded = world.module(symbol.module)
    if symbol.kind != "const" or not isinstance(loaded, SourceFile) or loaded.found.is_stub or "." in symbol.name:
        return None
    first = loaded.scope.only(symbol.name)
    if not isinstance(first, (Assigned, Annotated)) or _is_changed(loaded, symbol.name):
        return None
    found = items(world, loaded, first.value, depth + 1)
    is_open = not isinstance(first.value, ast.Tuple) and not symbol.name.startswith("_")
    return found._replace(is_open=is_open or found.is_open) if found is not None else None


def _is_changed(loaded: SourceFile, name: str) -> bool:
    """Whether a file changes the collection, or binds the name to another one."""
    for node in ast.walk(loaded.tree):
        if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load) and _is(node.value, name):
            return True
        if isinstance(node, ast.AugAssign) and _is(node.target, name):
            return True
        if isinstance(node, ast.Global) and name in node.names:
            return True
        if isinstance(node, ast.Attribute) and node.attr in CHANGING and _is(node.value, name):
            return True
    return False


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name
