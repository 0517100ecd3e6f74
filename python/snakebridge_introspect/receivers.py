"""Overloads by the class of the object: `def get(self: Sync) -> int` and `def get(self: Async) -> Awaitable[int]`.

A class has those that its objects can be: all where that is not known, as of a base of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import inherit, protocols
from . import typejson as T
from .callables import member_signatures

if TYPE_CHECKING:
    from .inherit import FoundMember
    from .resolver import World
    from .schema import Sig, Type


def signatures_for(world: World, full: str | None, found: FoundMember, is_static: bool = False) -> list[Sig] | None:
    """The signatures that a type source states for a member, as far as objects of the class have them."""
    stated = member_signatures(world, found, is_static)
    return possible(world, full, stated) if stated is not None else None


def possible(world: World, full: str | None, signatures: list[Sig]) -> list[Sig]:
    """The signatures of a method that objects of the class have, by their annotations of `self`."""
    if full is None or len(signatures) < 2 or all("self_type" not in s for s in signatures):
        return signatures
    kept: list[Sig] = []
    for signature in signatures:
        wanted = signature.get("self_type")
        is_one = wanted is None or _is_one(world, full, wanted)
        if is_one is not False:
            kept.append(T.without_self_type(signature) if is_one and not _names(full, wanted) else signature)
    return kept if 0 < len(kept) < len(signatures) else signatures


def _names(full: str, wanted: Type | None) -> bool:
    return wanted is not None and wanted["t"] == "inst" and wanted["name"] == full


def _is_one(world: World, full: str, wanted: Type) -> bool | None:
    """Whether objects of the class are such; None if some may be."""
    wanted = world.expand(wanted)
    if wanted["t"] != "inst" or inherit.class_entry(world, wanted["name"]) is None:
        return None
    name = wanted["name"]
    above = [ancestor for ancestor, _ in inherit.linearize(world, full)]
    if name in above:
        return True if "args" not in wanted else None
    if full in (ancestor for ancestor, _ in inherit.linearize(world, name)):
        return None
    required = protocols.members(world, name)
    if required is None:
        return False
    found = [_has(world, full, name, member) for member in required]
    return False if False in found else None if None in found or "args" in wanted else True


def _has(world: World, full: str, protocol: str, member: str) -> bool | None:
    """Whether the class has a member of the protocol, as far as literals tell; None if it has none, as a class below it may have."""
    stated = [_stated(world, name, member) for name in (full, protocol)]
    own, wanted = stated
    if own is None or wanted is None:
        return None
    if own["t"] == "literal" and wanted["t"] == "literal":
        return all(value in wanted["values"] for value in own["values"])
    return True


def _stated(world: World, full: str, member: str) -> Type | None:
    """The type of a member; of a method that it is there."""
    symbol = inherit.class_symbol(world, full)
    found = inherit.find_member(world, symbol, member) if symbol is not None else None
    if found is None:
        return None
    entry = found.entry
    return world.expand(entry["type"]) if entry["k"] == "const" or entry["k"] == "prop" else {"t": "self"}
