"""Signatures of members, callable values and constructors, as their type source states them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import inherit, names
from . import typejson as T
from .reconcile import opaque_signature

if TYPE_CHECKING:
    from .inherit import FoundMember
    from .resolver import World
    from .schema import Param, Sig, Type

# Special methods that make no object worth having beside the function that calls it.
_OF_ANY_VALUE = frozenset("__call__ __repr__ __str__ __eq__ __ne__ __hash__ __bool__".split())


def member_signatures(world: World, found: FoundMember, is_static: bool = False) -> list[Sig] | None:
    """Signatures of a member's facts with the owner's type variables replaced, or None. Where there is a run time, it decides
    what decorators of unknown effect do; `is_static` is for modules that are not imported."""
    entry, bound = found.entry, found.bound
    if entry["k"] == "func":
        return bound_signatures(entry["sigs"] if is_static else entry.get("inner", entry["sigs"]), bound)
    if entry["k"] == "const" or entry["k"] == "prop":
        return callable_signatures(world, T.substitute(entry["type"], bound))
    return None


def bound_signatures(signatures: list[Sig], bound: dict[str, Type]) -> list[Sig]:
    return [T.in_signature(s, lambda t: T.substitute(t, bound)) for s in signatures]


def callable_signatures(world: World, kind: Type) -> list[Sig] | None:
    """Signatures of a value whose type is callable, or None."""
    kind = world.expand(kind)
    if kind["t"] == "callable":
        if kind["params"] is None or any(t["t"] == "unpack" for t in kind["params"]):
            return [{**opaque_signature(), "ret": kind["ret"]}]
        params: list[Param] = [
            {"name": "arg%d" % i, "kind": "pos", "type": t} for i, t in enumerate(kind["params"])
        ]
        return [{"params": params, "ret": kind["ret"]}]
    if kind["t"] == "inst":
        symbol = inherit.class_symbol(world, kind["name"])
        found = inherit.find_member(world, symbol, "__call__") if symbol is not None else None
        if found is not None and found.entry["k"] == "func":
            entry = inherit.class_entry(world, found.owner)
            bound = dict(found.bound)
            if found.owner == kind["name"] and entry is not None:
                bound = inherit.bindings(world, entry, kind.get("args"))
            value = kind

            def change(inner: Type) -> Type:  # `Self` is the class of the value, not of what has the value
                return T.transform(T.substitute(inner, bound), lambda t: value if t["t"] == "self" else None)

            return [T.in_signature(T.without_self_type(s), change) for s in found.entry["sigs"]]
    return None


def has_own_members(world: World, kind: Type) -> bool:
    """Whether a type is a class that can be called and has public members or operators besides."""
    kind = world.expand(kind)
    symbol = inherit.class_symbol(world, kind["name"]) if kind["t"] == "inst" else None
    if symbol is None or inherit.find_member(world, symbol, "__call__") is None:
        return False
    members = inherit.member_names(world, names.canonical_name(symbol.full))
    return any(not name.startswith("_") or name in names.SPECIAL_METHODS and name not in _OF_ANY_VALUE for name in members)


def stub_constructor(world: World, stub: str) -> list[Sig]:
    """Signatures of `__init__`, else of `__new__`, from the nearest class that defines one; without one, that of `object`."""
    for ancestor, args in inherit.linearize(world, stub):
        entry = inherit.class_entry(world, ancestor)
        if entry is None or ancestor == "builtins.object":
            continue
        own = inherit.members_by_name(world, ancestor, entry)
        makers = [own[n] for n in names.CONSTRUCTORS if n in own]
        found = [maker for maker in makers if maker["k"] == "func"]
        if not found:
            continue
        if len(found) == 2 and is_opaque(found[0]["sigs"]):
            found.reverse()
        bound = dict(zip(entry["params"], args))
        return bound_signatures(found[0]["sigs"], bound)
    return [{"params": [], "ret": T.SELF}]


def is_opaque(stated: list[Sig]) -> bool:
    """Whether a source says that anything is taken."""
    return len(stated) == 1 and [p["kind"] for p in stated[0]["params"]] == ["*", "**"]
