"""The parameters of functions that hand on all they get: `def __init__(self, *args: Any, **kwargs: Any): super().__init__(*args, **kwargs)`
takes what the base takes, `def telephone(self, *args, **kwargs): return self.phone_number(*args, **kwargs)` what that method does.

Sure it is where `*args` and `**kwargs` are named once each, in one call whose function a source states. What the call passes besides is no
parameter of the caller. What `super()` is depends on the class of the object, so there `**kwargs` stay beside what the base takes.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from . import inherit
from . import typejson as T
from .scope import FunctionStatement
from .signatures import SignatureReader
from .symbols import decorator_names, dotted

if TYPE_CHECKING:
    from .entries import Entry
    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Param, Sig
    from .scope import Scope

_HARMLESS = frozenset(["classmethod", "staticmethod", "override", "final"])
# Functions whose targets are being read: two that call each other hand on nothing that is known.
_following: set[tuple[str, str]] = set()


class _Forward(NamedTuple):
    """The call that everything is handed on to, with what it passes besides."""

    function: ast.expr
    given: list[ast.expr]
    named: frozenset[str]

    @property
    def is_super(self) -> bool:
        """Whether the class of the object says what is called."""
        return isinstance(self.function, ast.Attribute) and _is_super(self.function.value)


def signatures(reader: SignatureReader, node: FunctionNode, signature: Sig) -> list[Sig]:
    """The signature with the parameters of the function that it hands on to, one for each overload of that; the signature itself if it
    hands nothing on."""
    rest = [p for p in signature["params"] if p["kind"] in ("*", "**")]
    if not rest or any(p["type"]["t"] != "any" for p in rest) or decorator_names(node) - _HARMLESS:
        return [signature]
    found = _forward(node)
    key = (reader.reading.loaded.name, reader.scope.prefix + node.name)
    if found is None or key in _following:
        return [signature]
    _following.add(key)
    try:
        targets = _targets(reader, node, found)
    finally:
        _following.discard(key)
    made = [_joined(signature, target, found) for target in targets]
    known = [sig for sig in made if sig is not None]
    return known if known and len(known) == len(made) else [signature]


def _forward(node: FunctionNode) -> _Forward | None:
    star, stars = (a.arg if a is not None else None for a in (node.args.vararg, node.args.kwarg))
    wanted = {name for name in (star, stars) if name is not None}
    named = [n for n in ast.walk(node) if isinstance(n, ast.Name) and n.id in wanted]
    if len(named) != len(wanted):
        return None
    for call in ast.walk(node):
        if not isinstance(call, ast.Call):
            continue
        starred = [a.value for a in call.args if isinstance(a, ast.Starred)]
        doubled = [k.value for k in call.keywords if k.arg is None]
        passed = [value.id for value in starred + doubled if isinstance(value, ast.Name)]
        if set(passed) == wanted and len(starred) == (star is not None) and len(doubled) == (stars is not None):
            given = [a for a in call.args if not isinstance(a, ast.Starred)]
            # What follows `*args` stands at a place that nobody knows.
            is_last = star is None or isinstance(call.args[-1], ast.Starred)
            return _Forward(call.func, given, frozenset(k.arg for k in call.keywords if k.arg is not None)) if is_last else None
    return None


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"


# -- what is called
def _targets(reader: SignatureReader, node: FunctionNode, found: _Forward) -> list[Sig]:
    function, scope = found.function, reader.scope
    if isinstance(function, ast.Attribute):
        if _is_super(function.value):
            return _of_bases(reader.reading, scope, function.attr) if reader.is_member else []
        if isinstance(function.value, ast.Name) and function.value.id == _receiver(reader, node):
            return _own(reader, function.attr) or _of_bases(reader.reading, scope, function.attr)
    elif isinstance(function, ast.Name) and function.id == _receiver(reader, node):
        return _own(reader, "__init__") or _of_bases(reader.reading, scope, "__init__")
    parts = dotted(function)
    symbol = reader.reading.world.in_scope(reader.reading.loaded, scope, parts) if parts else None
    if symbol is None:
        return []
    if symbol.kind == "class":
        member = inherit.find_member(reader.reading.world, symbol, "__init__")
        return _signatures(member.entry) if member is not None and not member.bound else []
    return _signatures(reader.reading.world.entry(symbol)) if symbol.kind == "func" and "." not in symbol.name else []


def _receiver(reader: SignatureReader, node: FunctionNode) -> str:
    first = (node.args.posonlyargs + node.args.args)[:1]
    return first[0].arg if reader.is_member and first and "staticmethod" not in decorator_names(node) else ""


def _own(reader: SignatureReader, name: str) -> list[Sig]:
    """The signatures of another method of the same class."""
    found = reader.scope.symbols.get(name) or ()
    nodes = [d.node for d in found if isinstance(d, FunctionStatement)]
    if not nodes or len(nodes) < len(found):
        return []
    stated = [n for n in nodes if "overload" in decorator_names(n)] or nodes[:1]
    if any(decorator_names(n) - _HARMLESS - {"overload"} for n in stated):
        return []
    return [sig for n in stated for sig in signatures(reader, n, reader.read(n))]


def _of_bases(reading: Reading, scope: Scope, name: str) -> list[Sig]:
    """The signatures of a method that the class inherits."""
    world = reading.world
    entry = inherit.class_entry(world, "%s.%s" % (reading.loaded.name, scope.prefix.rstrip(".")))
    for base in entry["bases"] if entry is not None else ():
        symbol = inherit.class_symbol(world, base["name"])
        member = inherit.find_member(world, symbol, name) if symbol is not None else None
        if member is not None and symbol is not None:
            own = inherit.class_entry(world, base["name"])
            outer = inherit.bindings(world, own, base.get("args")) if own is not None else {}
            bound = {k: T.substitute(v, outer) for k, v in member.bound.items()}
            return [T.in_signature(sig, lambda kind: T.substitute(kind, bound)) for sig in _signatures(member.entry)]
    return []


def _signatures(entry: Entry | None) -> list[Sig]:
    return entry["sigs"] if entry is not None and entry["k"] == "func" else []


# -- the parameters
def _joined(signature: Sig, target: Sig, found: _Forward) -> Sig | None:
    """The caller's own parameters, then those of the target that the call does not pass itself; None if no caller could say one."""
    own = [p for p in signature["params"] if p["kind"] not in ("*", "**")]
    kinds = {p["kind"]: p["name"] for p in signature["params"]}
    taken = {p["name"] for p in own}
    # Behind one that may be left out, none is reached by its place alone.
    by_name = "*" not in kinds or any("default" in p for p in own if p["kind"] != "kw")
    places = len(found.given)
    rest: list[Param] = []
    for param in target["params"]:
        if param["kind"] in ("pos", "std") and places > 0:
            places -= 1
        elif param["kind"] in ("*", "**"):
            rest.extend([{**param, "name": kinds[param["kind"]]}] if param["kind"] in kinds else [])
        elif param["name"] not in found.named:
            is_hidden = param["name"] in taken or param["kind"] == "pos" and by_name or param["kind"] == "kw" and "**" not in kinds
            if not is_hidden:
                rest.append({**param, "kind": "kw"} if by_name and param["kind"] == "std" else param)
            elif "default" not in param:
                return None
    if found.is_super and not any(p["kind"] == "**" for p in rest):
        # Below another class, `super()` may be a class that takes more.
        rest.extend(p for p in signature["params"] if p["kind"] == "**")
    order = ["pos", "std", "*", "kw", "**"]
    return {**signature, "params": sorted([*own, *rest], key=lambda p: order.index(p["kind"]))}
