"""Facts entries of what calls of the standard library make of functions: `partial(f, 1)`, `partialmethod(f)`, `property(get)`,
`classmethod(f)`; and of attributes whose class is a descriptor, which are what its `__get__` returns."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import inherit, passing
from . import typejson as T
from .function_facts import functions
from .literals import opaque
from .scope import FunctionStatement, SourceFile
from .symbols import dotted

if TYPE_CHECKING:
    from .entries import ConstEntry, Entry, FuncEntry, PropEntry
    from .inherit import FoundMember
    from .reading import Reading
    from .resolver import World
    from .schema import Inst, Param, Sig, Type
    from .scope import Scope

_PARTIAL = frozenset(["functools.partial", "functools.partialmethod"])
_BINDING = frozenset(["builtins.classmethod", "builtins.staticmethod"])


def of_call(
    reading: Reading, scope: Scope, name: str, call: ast.Call, is_member: bool, params: dict[str, str]
) -> Entry | None:
    """The entry of `name = partial(f, ..)` and the like, or None."""
    parts = dotted(call.func)
    symbol = reading.world.in_scope(reading.loaded, scope, parts) if parts else None
    if symbol is None or not call.args:
        return None
    known = symbol.full in _PARTIAL or is_member and (symbol.full in _BINDING or symbol.full == "builtins.property")
    target = _function(reading, scope, call.args[0], is_member, params) if known else None
    if target is None:
        return None
    if symbol.full == "builtins.property":
        entry: PropEntry = {"n": name, "k": "prop", "type": target["sigs"][0]["ret"]}
        setters = [a for a in call.args[1:2] if not passing.is_none(a)] + [k.value for k in call.keywords if k.arg == "fset"]
        if setters:
            entry["set"] = True
        return entry
    copy: FuncEntry = {**target, "n": name}
    if symbol.full in _BINDING:
        copy["b"] = "class" if symbol.full == "builtins.classmethod" else "static"
        return copy
    copy.pop("deco", None)
    copy.pop("inner", None)
    copy["sigs"] = [_rest(s, call) for s in target["sigs"]]
    return copy


def _function(
    reading: Reading, scope: Scope, node: ast.expr, is_member: bool, params: dict[str, str]
) -> FuncEntry | None:
    """The entry of the function that is passed."""
    if isinstance(node, ast.Name):
        found = [d.node for d in scope.symbols.get(node.id, ()) if isinstance(d, FunctionStatement)]
        if found:
            entry = functions(reading, scope, node.id, found, is_member, params)
            return entry if entry["k"] == "func" else None
    parts = dotted(node)
    symbol = reading.world.in_scope(reading.loaded, scope, parts) if parts else None
    other = reading.world.entry(symbol) if symbol is not None and symbol.kind == "func" else None
    return other if other is not None and other["k"] == "func" else None


def _rest(signature: Sig, call: ast.Call) -> Sig:
    """What is left of a signature after `partial(f, *args, **named)`; named arguments become defaults that can be replaced, and
    what follows one can only be named."""
    params: list[Param] = []
    given = len(call.args) - 1
    named = {k.arg for k in call.keywords}
    is_named = False
    for param in signature["params"]:
        if param["kind"] in ("pos", "std") and given > 0:
            given -= 1
            continue
        if param["name"] in named:
            is_named = is_named or param["kind"] == "std"
            param = {**param, "default": opaque("...")}
        if is_named and param["kind"] == "*":
            continue
        params.append({**param, "kind": "kw"} if is_named and param["kind"] == "std" else param)
    return {**signature, "params": params}


# -- descriptors
def accessed(world: World, entry: ConstEntry, can_bind: bool = True) -> Entry:
    """The entry of an attribute of a class as its instances have it: if the class of its value is a descriptor, what `__get__`
    returns."""
    kind = entry["type"]
    getter = _special(world, kind, "__get__") if kind["t"] == "inst" else None
    if kind["t"] != "inst" or getter is None or getter.entry["k"] != "func":
        return entry
    count = _binds(world, getter) if can_bind and "inner" in entry else 0
    if count and "inner" in entry:
        sigs = [_further(signature, count - 1) for signature in entry["inner"]]
        return {"n": entry["n"], "k": "func", "sigs": sigs, "deco": "all", "inner": sigs}
    bound = _arguments(world, kind, getter)
    chosen = next((s for s in getter.entry["sigs"] if not _is_of_class(s)), getter.entry["sigs"][0])
    result: PropEntry = {"n": entry["n"], "k": "prop", "type": _solved(chosen["ret"], bound, kind)}
    setter = _special(world, kind, "__set__")
    if setter is not None:
        result["set"] = True
        values = [s["params"][-1]["type"] for s in setter.entry["sigs"] if s["params"]] if setter.entry["k"] == "func" else []
        value = _solved(values[-1], _arguments(world, kind, setter), kind) if values else T.any_type("missing")
        if value != result["type"]:
            result["set_type"] = value
    return result


def _special(world: World, kind: Inst, name: str) -> FoundMember | None:
    symbol = inherit.class_symbol(world, kind["name"])
    return inherit.find_member(world, symbol, name) if symbol is not None else None


def _arguments(world: World, kind: Inst, found: FoundMember) -> dict[str, Type]:
    entry = inherit.class_entry(world, kind["name"])
    own = inherit.bindings(world, entry, kind.get("args")) if entry is not None else {}
    return {**own, **{k: T.substitute(v, own) for k, v in found.bound.items()}}


def _is_of_class(signature: Sig) -> bool:
    """Whether it is the overload for `Class.attribute`, whose instance is None."""
    return bool(signature["params"]) and signature["params"][0]["type"]["t"] == "none"


def _solved(kind: Type, bound: dict[str, Type], descriptor: Inst) -> Type:
    kind = T.transform(T.substitute(kind, bound), lambda t: descriptor if t["t"] == "self" else None)
    unknown: dict[str, Type] = {v: T.any_type("missing") for v in T.variables([kind]) if v not in bound}
    return T.substitute(kind, unknown)


def _further(signature: Sig, count: int) -> Sig:
    """What is left of a method's signature where so many arguments beside its receiver are filled in."""
    params = list(signature["params"])
    while count and params and params[0]["kind"] in ("pos", "std"):
        del params[0]
        count -= 1
    return {**signature, "params": params}


def _binds(world: World, getter: FoundMember) -> int:
    """How many arguments of a method the source of `__get__` fills in, if it makes a bound method, else 0."""
    symbol = inherit.class_symbol(world, getter.owner)
    loaded = world.module(symbol.module) if symbol is not None else None
    if symbol is None or not isinstance(loaded, SourceFile):
        return 0
    for node in ast.walk(loaded.tree):
        if isinstance(node, ast.ClassDef) and node.name == symbol.name.rpartition(".")[2]:
            found = (n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == "__get__")
            return max((passing.binds(inner) for inner in found), default=0)
    return 0
