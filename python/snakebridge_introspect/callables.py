"""Signatures that the type source states for members, callable values and constructors."""

from . import inherit, names
from . import typejson as T
from .reconcile import opaque_signature


def member_signatures(world, found):
    """Signatures of a member's facts with the owner's type variables replaced, or None."""
    entry, _, bound = found
    if entry["k"] == "func":
        return [T.in_signature(s, lambda t: T.substitute(t, bound)) for s in entry["sigs"]]
    if entry["k"] in ("const", "prop"):
        return callable_signatures(world, T.substitute(entry["type"], bound))
    return None


def callable_signatures(world, kind):
    """Signatures of a value whose type is callable, or None."""
    kind = world.expand(kind)
    if kind["t"] == "callable":
        if kind["params"] is None:
            return [dict(opaque_signature(), ret=kind["ret"])]
        params = [{"name": "arg%d" % i, "kind": "pos", "type": t} for i, t in enumerate(kind["params"])]
        return [{"params": params, "ret": kind["ret"]}]
    if kind["t"] == "inst":
        symbol = inherit.class_symbol(world, kind["name"])
        found = inherit.find_member(world, symbol, "__call__") if symbol is not None else None
        if found is not None and found[0]["k"] == "func":
            entry = inherit.class_entry(world, found[1])
            bound = dict(found[2])
            if found[1] == kind["name"]:
                bound = inherit.bindings(entry, kind.get("args"))
            return [T.in_signature(s, lambda t: T.substitute(t, bound)) for s in found[0]["sigs"]]
    return None


def stub_constructor(world, stub):
    """Signatures of `__init__`, else `__new__`, of the nearest class that has one; None if only object does."""
    for ancestor, args in inherit.linearize(world, stub):
        entry = inherit.class_entry(world, ancestor)
        if entry is None or ancestor == "builtins.object":
            continue
        own = inherit.members_by_name(world, ancestor, entry)
        found = [own[n] for n in names.CONSTRUCTORS if n in own and own[n]["k"] == "func"]
        if not found:
            continue
        if len(found) == 2 and _says_nothing(found[0]):
            found.reverse()
        bound = dict(zip(entry["params"], args))
        return [T.in_signature(s, lambda t: T.substitute(t, bound)) for s in found[0]["sigs"]]
    return [{"params": [], "ret": T.SELF}]


def _says_nothing(entry):
    return len(entry["sigs"]) == 1 and [p["kind"] for p in entry["sigs"][0]["params"]] == ["*", "**"]
