"""What an object makes of a function that it decorates, by the types of its class: `@patch("sys.exit")`, where `patch` is an instance
whose call gives another one, which takes the function and returns one.

For objects of typed libraries, whose sources are not read: a wrapper of their own says nothing of its result at run time.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import inherit
from . import typejson as T
from .symbols import dotted

if TYPE_CHECKING:
    from .reading import Reading
    from .schema import Sig, Type
    from .scope import Scope

_POSITIONAL = ("pos", "std")


def result(reading: Reading, scope: Scope, expression: ast.expr, returned: Type) -> Type | None:
    """What the decorated function returns if the undecorated one returns `returned`; None where the types do not say it."""
    kind: Type | None
    if isinstance(expression, ast.Call):
        signature = _chosen(_signatures_of(reading, scope, expression.func), expression)
        kind = reading.world.expand(signature["ret"]) if signature is not None else None
    else:
        kind = _object(reading, scope, dotted(expression))
    if kind is None or kind["t"] != "inst":
        return None
    for signature in _member(reading, kind, "__call__"):
        found = _through(reading, signature, returned)
        if found is not None:
            return found
    return None


def _object(reading: Reading, scope: Scope, parts: list[str] | None) -> Type | None:
    """The type of the variable that a dotted name is."""
    symbol = reading.world.in_scope(reading.loaded, scope, parts) if parts else None
    entry = reading.world.entry(symbol) if symbol is not None and symbol.kind == "const" else None
    return reading.world.expand(entry["type"]) if entry is not None and entry["k"] == "const" else None


def _signatures_of(reading: Reading, scope: Scope, callee: ast.expr) -> list[Sig]:
    """The signatures of an object, or of a method of one."""
    parts = dotted(callee)
    kind = _object(reading, scope, parts)
    if kind is not None:
        return _member(reading, kind, "__call__")
    kind = _object(reading, scope, parts[:-1]) if parts else None
    return _member(reading, kind, parts[-1]) if kind is not None and parts else []


def _member(reading: Reading, kind: Type, name: str) -> list[Sig]:
    symbol = inherit.class_symbol(reading.world, kind["name"]) if kind["t"] == "inst" else None
    found = inherit.find_member(reading.world, symbol, name) if symbol is not None else None
    return found.entry["sigs"] if found is not None and found.entry["k"] == "func" else []


def _chosen(signatures: list[Sig], call: ast.Call) -> Sig | None:
    """The first signature that takes as many arguments, and those by name."""
    given = {keyword.arg for keyword in call.keywords}
    if None in given or any(isinstance(argument, ast.Starred) for argument in call.args):
        return None
    return next((signature for signature in signatures if _takes(signature, len(call.args), given)), None)


def _takes(signature: Sig, count: int, given: set[str | None]) -> bool:
    positional = [param for param in signature["params"] if param["kind"] in _POSITIONAL]
    kinds = {param["kind"] for param in signature["params"]}
    rest = [param for param in signature["params"] if param["kind"] == "kw"] + positional[count:]
    named = {param["name"] for param in rest}
    needed = {param["name"] for param in rest if "default" not in param}
    return (count <= len(positional) or "*" in kinds) and needed <= given and (given <= named or "**" in kinds)


def _through(reading: Reading, signature: Sig, returned: Type) -> Type | None:
    """The result by a signature that takes a function and returns one."""
    if not signature["params"]:
        return None
    takes, gives = (reading.world.expand(t) for t in (signature["params"][0]["type"], signature["ret"]))
    if takes["t"] != "callable" or gives["t"] != "callable" or takes["ret"]["t"] != "tv":
        return None
    return T.substitute(gives["ret"], {takes["ret"]["id"]: returned})
