"""Attributes of a class that a function of a package makes as properties: `mediabox = accessor("/MediaBox")`, where `accessor` returns
`property(lambda self: read(self, name))`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import typejson as T
from .inferred import Inference
from .reading import Reading
from .scope import FunctionStatement, SourceFile
from .symbols import dotted

if TYPE_CHECKING:
    from .entries import PropEntry
    from .schema import Type
    from .scope import Scope


def of_call(reading: Reading, scope: Scope, name: str, call: ast.Call) -> PropEntry | None:
    """The entry of the attribute, or None if the function makes no property of whose getter anything is known."""
    world = reading.world
    parts = dotted(call.func)
    symbol = world.in_scope(reading.loaded, scope, parts) if parts else None
    loaded = world.module(symbol.module) if symbol is not None and symbol.kind == "func" else None
    if symbol is None or not isinstance(loaded, SourceFile) or loaded.found.is_stub:
        return None
    found = [d.node for d in loaded.scope.symbols.get(symbol.name, ()) if isinstance(d, FunctionStatement)]
    made = _returned(found[0]) if len(found) == 1 else None
    parts = dotted(made.func) if made is not None else None
    if made is None or parts is None or not made.args:
        return None
    maker = world.in_scope(loaded, loaded.scope, parts)
    if maker is None or maker.full != "builtins.property":
        return None
    kind = _got(Reading(world, loaded), found[0], made.args[0])
    if not T.is_known(kind):
        return None
    entry: PropEntry = {"n": name, "k": "prop", "type": kind}
    if len(made.args) > 1 or any(keyword.arg == "fset" for keyword in made.keywords):
        entry["set"] = True
    return entry


def _returned(function: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.Call | None:
    """The call that the function ends with."""
    last = function.body[-1]
    return last.value if isinstance(last, ast.Return) and isinstance(last.value, ast.Call) else None


def _got(reading: Reading, function: ast.FunctionDef | ast.AsyncFunctionDef, getter: ast.expr) -> Type:
    """What a getter returns that is written in the function."""
    scope = reading.loaded.scope
    if isinstance(getter, ast.Lambda) and not _parameters(getter) & _parameters(function):
        return Inference(reading, scope, {}, function).of(getter.body)
    inner = [n for n in function.body if isinstance(n, ast.FunctionDef) and isinstance(getter, ast.Name) and n.name == getter.id]
    if len(inner) == 1 and inner[0].returns is not None and not inner[0].decorator_list:
        return reading.reader(scope, {}).read(inner[0].returns)
    return T.any_type("missing")


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> set[str]:
    args = function.args
    return {arg.arg for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs)}
