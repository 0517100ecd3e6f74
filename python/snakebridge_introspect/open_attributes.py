"""Classes whose instances have attributes that no statement names: they are read by name, as what a `__getattr__` gives.

Such a class has a `__setattr__` or a `__getattribute__` of its own, or its constructor puts what it is given into the instance's
`__dict__`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import inherit, making
from . import typejson as T
from .passing import own_nodes
from .scope import Assigned, FunctionStatement
from .writes import dict_items, receiver_of

if TYPE_CHECKING:
    from .entries import FuncEntry
    from .passing import FunctionNode
    from .resolver import World
    from .schema import Inst, Param
    from .scope import Scope

_NAME: Param = {"name": "name", "kind": "std", "type": T.inst("builtins.str")}
# Where an instance gets what it has; what others put into its `__dict__` is theirs, as a value that they remember.
_FILLING = frozenset(["__init__", "__new__", "__setitem__", "update"])


def reader(world: World, scope: Scope, bases: list[Inst]) -> FuncEntry | None:
    """The `__getattr__` that the class might have as well; None if it or a base has one, or its attributes are all written out."""
    if "__getattr__" in scope.symbols or not _is_open(scope):
        return None
    if any(_reads_by_name(world, base["name"]) for base in bases):
        return None
    return {"n": "__getattr__", "k": "func", "sigs": [{"params": [_NAME], "ret": T.any_type("missing")}]}


def _reads_by_name(world: World, full: str) -> bool:
    """Whether a class or a base of it is read by name already, by their statements: entries may be in the making."""
    symbol = inherit.class_symbol(world, full)
    for one in making.ancestors(world, symbol) if symbol is not None else ():
        found = making.statement(world, one)
        scope = found[0].class_scope(found[1]) if found is not None else None
        if scope is not None and ("__getattr__" in scope.symbols or _is_open(scope)):
            return True
    return False


def _is_open(scope: Scope) -> bool:
    is_aliased = any(isinstance(d, Assigned) for d in scope.symbols.get("__setattr__", ()))
    return is_aliased or any(_opens(name, node) for name in scope.symbols for node in _functions(scope, name))


def _functions(scope: Scope, name: str) -> list[FunctionNode]:
    return [d.node for d in scope.symbols[name] if isinstance(d, FunctionStatement)]


def _opens(name: str, node: FunctionNode) -> bool:
    if name == "__getattribute__":
        return True
    if name == "__setattr__":
        return not _only_raises(node)
    receiver = receiver_of(node) if name in _FILLING else None
    if receiver is None:
        return False
    return any(written is None for inner in own_nodes(node) for written, _ in dict_items(inner, receiver))


def _only_raises(node: FunctionNode) -> bool:
    return isinstance(node.body[-1], ast.Raise) and not any(isinstance(n, (ast.Return, ast.Call)) for s in node.body[:-1] for n in ast.walk(s))
