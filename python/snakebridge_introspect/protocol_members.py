"""For each class of a universe, live or static: which of the members that protocols require its instances have."""

from __future__ import annotations

import builtins
import enum
import types
from typing import TYPE_CHECKING

from . import inherit, instance_attributes, names, protocols
from .safe import is_a

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .context import Context
    from .inherit import FoundMember
    from .resolver import World
    from .schema import ClassItem, ForeignClass, Item, Member, Module

# Builtin classes whose instances a plain Rust value can become.
BUILTIN_CLASSES = ("str", "bytes", "bool", "int", "float", "complex", "list", "tuple", "dict", "set", "frozenset")


def complete(
    context: Context, modules: Iterable[Module], foreigns: dict[str, ForeignClass]
) -> dict[str, list[str]]:
    """Sets "asks" of protocols, "has" of all classes and which are arrays; returns the "has" of builtin classes, less the
    common members."""
    classes = [item for module in modules for item in _classes(module["items"])]
    live = {canonical: cls for cls, canonical in context.declared.items() if not isinstance(cls, str)}
    required: set[str] = set()
    for item in classes:
        if "protocol" in item["flags"]:
            cls = live.get(item["canonical"])
            item["asks"] = (
                _live_members(context.world, cls, context.stub_name(cls))
                if cls is not None
                else protocols.members(context.world, item["canonical"]) or []
            )
            required.update(item["asks"])
    for foreign in foreigns.values():
        required.update(foreign.get("members") or ())
    uncommon = sorted(required - names.PROTOCOL_MEMBERS)
    every = sorted(required | names.PROTOCOL_MEMBERS)
    for item in classes:
        cls = live.get(item["canonical"])
        item["has"] = _named(context, item, cls, every)
        if cls is None and "__hash__" not in item["has"]:
            item["has"] = sorted(item["has"] + ["__hash__"])
        # A protocol of arrays is none.
        if "protocol" not in item["flags"] and _named(context, item, cls, names.ARRAY_MEMBERS):
            item["flags"] = [*item["flags"], "array"]
    found = {name: _members(context, getattr(builtins, name), uncommon) for name in BUILTIN_CLASSES}
    return {name: some for name, some in found.items() if some}


def _named(context: Context, item: ClassItem, cls: type | None, wanted: Iterable[str]) -> list[str]:
    """Those of the names that instances of a class have; without the class itself, those that the type source states."""
    if cls is not None:
        return _members(context, cls, wanted)
    stated = _names_stated(context.world, item["canonical"])
    return [name for name in wanted if name in stated]


def _classes(items: Iterable[Item] | Iterable[Member]) -> Iterator[ClassItem]:
    for item in items:
        if item["kind"] == "class":
            yield item
            yield from _classes(item["members"])


def _live_members(world: World, cls: type, stub: str | None) -> list[str]:
    """The members that a live protocol requires, private ones included."""
    found: list[str] = []
    for ancestor in cls.__mro__:
        if ancestor is object or not vars(ancestor).get("_is_protocol"):
            continue
        own = list(vars(ancestor)) + list(vars(ancestor).get("__annotations__") or ())
        found.extend(n for n in own if n not in protocols.NO_MEMBERS and not n.startswith(("_abc_", "_is_")))
    stated = (protocols.members(world, stub) if stub else None) or []
    return [n for n in dict.fromkeys(stated + found) if n in found or n in stated]


def _members(context: Context, cls: type, wanted: Iterable[str]) -> list[str]:
    """Those of the names that instances of a live class have."""
    # Most of the names that are asked for are nowhere: with the sets at hand, a class is walked once and not for each name.
    stub = context.stub_name(cls)
    stated = _names_stated(context.world, stub) if stub else set()
    assigned = instance_attributes.assigned(cls)
    known = stated.union(assigned, *map(vars, cls.__mro__))
    return [name for name in wanted if name in known and _has(context, cls, name, assigned)]


def _has(context: Context, cls: type, name: str, assigned: frozenset[str]) -> bool:
    """Whether instances of a live class have a member of that name; slots that only return NotImplemented do not count."""
    for ancestor in cls.__mro__:
        if name not in vars(ancestor) or ancestor is object and name != "__hash__":
            continue
        value = vars(ancestor)[name]
        if value is None:
            return False
        # A C class has either all comparisons and reflected operators or none; the type source has those that work.
        stub = context.stub_name(ancestor)
        is_slot = is_a(value, types.WrapperDescriptorType) and name in names.SLOT_PAIRS
        return not is_slot or stub is None or _stated(context.world, stub, name) is not None
    if name in assigned:
        return True
    found = _stated(context.world, context.stub_name(cls), name)
    if found is None or found.entry["k"] not in ("prop", "const"):
        return False
    return not found.owner.startswith("enum.") or issubclass(cls, enum.Enum)


def _names_stated(world: World, stub: str) -> set[str]:
    """The names for which `_stated` finds something."""
    symbol = inherit.class_symbol(world, stub)
    return inherit.member_names(world, names.canonical_name(symbol.full)) if symbol is not None else set()


def _stated(world: World, stub: str | None, name: str) -> FoundMember | None:
    symbol = inherit.class_symbol(world, stub) if stub else None
    return inherit.find_member(world, symbol, name) if symbol is not None else None
