"""Ancestors and members of a class by its type source, with type arguments substituted.

All names are those of the type source; collector.py renames them to runtime names later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import names
from . import typejson as T
from .symbols import Symbol

if TYPE_CHECKING:
    from .entries import ClassEntry, Entry
    from .resolver import Linear, World
    from .schema import Inst, Type


class FoundMember(NamedTuple):
    """A member's entry, the full name of the class that defines it, and the arguments of that class's type variables."""

    entry: Entry
    owner: str
    bound: dict[str, Type]


def class_symbol(world: World, full: str) -> Symbol | None:
    """The symbol of a class by its full name, following re-exports and aliases; None if no source defines it."""
    cache = world.class_symbols
    if full not in cache:
        cache[full] = _class_symbol(world, full)
    return cache[full]


def _class_symbol(world: World, full: str) -> Symbol | None:
    full = names.canonical_name(full)
    module, qualified = world.split(full)
    if module == "typing" and qualified in names.ABSTRACT_CLASSES:
        return Symbol("class", module, qualified) if world.module("typing") is not None else None
    symbol = world.path(module, qualified.split("."))
    for _ in range(8):
        if symbol is None or symbol.kind != "alias":
            break
        entry = world.entry(symbol)
        target = entry["target"] if entry is not None and entry["k"] == "alias" else T.NONE
        if target["t"] != "inst":
            return None
        module, qualified = world.split(target["name"])
        symbol = world.path(module, qualified.split("."))
    if symbol is not None and symbol.kind == "special" and symbol.name in names.TYPING_ALIASES:
        return _class_symbol(world, names.TYPING_ALIASES[symbol.name])
    return symbol if symbol is not None and symbol.kind == "class" else None


def class_entry(world: World, full: str) -> ClassEntry | None:
    symbol = class_symbol(world, full)
    entry = world.entry(symbol) if symbol is not None else None
    return entry if entry is not None and entry["k"] == "class" else None


def bindings(world: World, entry: ClassEntry, args: list[Type] | None) -> dict[str, Type]:
    """Maps the ids of a class's type variables to type arguments; an omitted one is its default (PEP 696), or else Any."""
    result: dict[str, Type] = {}
    args = args or []
    for index, variable in enumerate(entry["params"]):
        result[variable] = args[index] if index < len(args) else _omitted(world, variable, result)
    return result


def _omitted(world: World, variable: str, bound: dict[str, Type]) -> Type:
    stated = world.variable_entry(variable)
    if stated is None or "default" not in stated["tv"]:
        return T.any_type("explicit")
    return T.substitute(stated["tv"]["default"], bound)


def linearize(world: World, full: str) -> Linear:
    """[(full name, args)] of a class and its ancestors in MRO order, with args in terms of the class's type variables."""
    cache = world.linear
    if full not in cache:
        cache[full] = [(full, [])]  # cuts cycles of broken stubs
        cache[full] = _linearize(world, full)
    return cache[full]


def _linearize(world: World, full: str) -> Linear:
    entry = class_entry(world, full)
    if entry is None:
        return [(full, [])]
    args_of: dict[str, list[Type]] = {}
    sequences = []
    for base in entry["bases"]:
        name = base_name(world, base)
        base_entry = class_entry(world, name)
        bound = bindings(world, base_entry, base.get("args")) if base_entry else {}
        sequence = []
        for ancestor, args in linearize(world, name):
            if ancestor == name and base_entry is None:
                args_of.setdefault(ancestor, base.get("args") or [])
            else:
                args_of.setdefault(ancestor, [T.substitute(a, bound) for a in args])
            sequence.append(ancestor)
        sequences.append(sequence)
    sequences.append([base_name(world, b) for b in entry["bases"]])
    own: list[Type] = [{"t": "tv", "id": p} for p in entry["params"]]
    return [(full, own)] + [(n, args_of[n]) for n in _merge(sequences)]


def base_name(world: World, base: Inst) -> str:
    symbol = class_symbol(world, base["name"])
    return names.canonical_name(symbol.full) if symbol is not None else base["name"]


def _merge(sequences: list[list[str]]) -> list[str]:
    """C3 linearization; where a stub's bases have no consistent order, the first candidate wins."""
    result = []
    sequences = [list(s) for s in sequences if s]
    while sequences:
        head = next((s[0] for s in sequences if not any(s[0] in t[1:] for t in sequences)), sequences[0][0])
        result.append(head)
        sequences = [[n for n in s if n != head] for s in sequences]
        sequences = [s for s in sequences if s]
    return result


def find_member(world: World, symbol: Symbol, name: str, skip_object: bool = True) -> FoundMember | None:
    """The first definition of a member in MRO order, or None."""
    full = names.canonical_name(symbol.full)
    for ancestor, args in linearize(world, full):
        entry = class_entry(world, ancestor)
        if entry is None:
            continue
        member = members_by_name(world, ancestor, entry).get(name)
        if member is not None:
            return FoundMember(member, ancestor, dict(zip(entry["params"], args)))
    if not skip_object:
        entry = class_entry(world, "builtins.object")
        member = members_by_name(world, "builtins.object", entry).get(name) if entry else None
        if member is not None:
            return FoundMember(member, "builtins.object", {})
    return None


def member_names(world: World, full: str) -> set[str]:
    """The names of all members of a class, inherited ones included."""
    found: set[str] = set()
    for ancestor, _ in linearize(world, full):
        entry = class_entry(world, ancestor)
        if entry is not None:
            found.update(members_by_name(world, ancestor, entry))
    return found


def members_by_name(world: World, full: str, entry: ClassEntry) -> dict[str, Entry]:
    if "members" not in entry:
        return {}
    cache = world.member_maps
    found = cache.get(full)
    if found is None or found[0] is not entry:
        found = cache[full] = (entry, {m["n"]: m for m in entry.get("members", ())})
    return found[1]
