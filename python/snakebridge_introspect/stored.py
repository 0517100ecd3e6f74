"""Which of its parameters a function stores into: the call changes what its caller passed.

By the source where that can be read, else by a table of functions in C. A parameter that is handed on to a function which stores into
it is stored into as well (`handed_on.py` finds those functions). That a parameter is declared `MutableMapping` says the same,
which the generator reads off its type.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from .passing import own_nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .passing import FunctionNode
    from .schema import Param, Sig, Type

# Methods of lists, dicts and sets that change them.
CHANGING = frozenset(
    "append extend insert remove pop clear sort reverse update setdefault popitem add discard difference_update"
    " intersection_update symmetric_difference_update __setitem__ __delitem__".split()
)
# Classes whose instances can be changed, and are lists, dicts or sets.
_MUTABLE = frozenset(["builtins.list", "builtins.dict", "builtins.set"])
# Functions in C that change an argument whose declared type does not say so, by module and name.
_IN_C = {
    ("_heapq", "heapify"): ["heap"],  # sorts the list in place
    ("_heapq", "heappush"): ["heap"],  # the item is added to the list
    ("_heapq", "heappop"): ["heap"],  # the item is taken out of the list
    ("_heapq", "heapreplace"): ["heap"],  # both
    ("_heapq", "heappushpop"): ["heap"],  # both
    ("_heapq", "heapify_max"): ["heap"],  # as above, from 3.14 on
    ("_heapq", "heappush_max"): ["heap"],
    ("_heapq", "heappop_max"): ["heap"],
    ("_heapq", "heapreplace_max"): ["heap"],
    ("_heapq", "heappushpop_max"): ["heap"],
    ("builtins", "exec"): ["globals", "locals"],  # what the code defines is put there
}


def mark(signature: Sig, stored: frozenset[str]) -> Sig:
    """The signature with a mark at each parameter that `stored` has and whose type can be changed."""
    if not stored:
        return signature
    params: list[Param] = []
    for param in signature["params"]:
        if param["name"] in stored and _named(param["type"], _MUTABLE):
            param = param.copy()
            param["writes"] = True
        params.append(param)
    return {**signature, "params": params}


def may_change(signature: Sig) -> bool:
    """Whether a parameter has a type that the source decides about."""
    return any(_named(p["type"], _MUTABLE) for p in signature["params"])


def _named(kind: Type, wanted: frozenset[str]) -> bool:
    if kind["t"] == "union":
        rest = [item for item in kind["items"] if item["t"] != "none"]
        return len(rest) == 1 and _named(rest[0], wanted)
    return kind["t"] == "inst" and kind["name"] in wanted


def in_c(value: object) -> frozenset[str]:
    """The parameters that a function without a source changes."""
    module, name = getattr(value, "__module__", None), getattr(value, "__name__", None)
    return frozenset(_IN_C.get((module, name), ()) if isinstance(module, str) and isinstance(name, str) else ())


class Handed(NamedTuple):
    """A parameter that is passed on: to what an expression names, by position or by name."""

    called: ast.expr
    place: int | str | None


class Stores(NamedTuple):
    """The parameters that a function stores into itself, and those that it hands on."""

    names: frozenset[str]
    handed: dict[str, list[Handed]]


def read(node: FunctionNode) -> Stores:
    """What a function does with its parameters. One that is bound to something else first is not meant any more, unless that is the
    replacement of a missing one (`if cache is None: cache = {}`)."""
    arguments = node.args
    names = {a.arg for a in arguments.posonlyargs + arguments.args + arguments.kwonlyargs}
    replaced = _replacements(node)
    bound: dict[str, int] = {}
    stores: list[tuple[str, int]] = []
    handed: list[tuple[str, int, Handed]] = []
    for inner in own_nodes(node):
        if isinstance(inner, ast.Name) and inner.id in names and isinstance(inner.ctx, (ast.Store, ast.Del)):
            if inner not in replaced:
                bound[inner.id] = min(inner.lineno, bound.get(inner.id, inner.lineno))
        name = _stored(inner)
        if name in names:
            stores.append((name, inner.lineno))  # type: ignore[attr-defined]
        if isinstance(inner, ast.Call):
            handed += [(name, inner.lineno, Handed(inner.func, place)) for place, name in _given(inner) if name in names]
    result = Stores(frozenset(name for name, line in stores if line <= bound.get(name, line)), {})
    for name, line, to in handed:
        if line <= bound.get(name, line):
            result.handed.setdefault(name, []).append(to)
    return result


def _stored(node: ast.AST) -> str:
    """The name of the variable whose object the node changes, or an empty one."""
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, (ast.Store, ast.Del)):
        return _name(node.value)
    if isinstance(node, ast.AugAssign):
        return _name(node.target)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
        return _name(node.func.value)
    return ""


def _given(call: ast.Call) -> Iterator[tuple[int | str | None, str]]:
    """The variables that a call passes, by the place to which it passes them."""
    for index, argument in enumerate(call.args):
        if isinstance(argument, ast.Starred):
            break
        yield index, _name(argument)
    for keyword in call.keywords:
        yield keyword.arg, _name(keyword.value)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _replacements(node: FunctionNode) -> set[ast.AST]:
    """Names that are bound where they were missing: below `if x is None` and `if not x`; and `x += y`, which keeps the object."""
    found: set[ast.AST] = set()
    for inner in own_nodes(node):
        if isinstance(inner, ast.AugAssign):
            found.add(inner.target)
        elif isinstance(inner, ast.If) and (name := _missing(inner.test)):
            for statement in inner.body:
                found.update(n for n in ast.walk(statement) if isinstance(n, ast.Name) and n.id == name)
    return found


def _missing(test: ast.expr) -> str:
    """The name that a condition says is missing: `x is None`, `not x`."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return _name(test.operand)
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.Is):
        other = test.comparators[0]
        return _name(test.left) if isinstance(other, ast.Constant) and other.value is None else ""
    return ""
