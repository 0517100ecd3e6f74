"""The members that instances have by the object to which their class hands on what it does not have itself (`delegates.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import inherit, names
from . import typejson as T
from .inherit import FoundMember

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .entries import Entry
    from .resolver import World


def delegated(world: World, owners: Iterable[str], seen: set[str]) -> Iterator[FoundMember]:
    """The public members of the class to which the first of `owners` that hands on does so, without those in `seen`. Special methods are
    looked up on classes, so they are not handed on."""
    entries = (inherit.class_entry(world, owner) for owner in owners)
    kind = next((e["delegate"] for e in entries if e is not None and "delegate" in e), None)
    target = inherit.class_entry(world, kind["name"]) if kind is not None else None
    if kind is None or target is None:
        return
    own = inherit.bindings(world, target, kind.get("args"))
    done = set(seen)
    for ancestor, args in inherit.linearize(world, kind["name"]):
        entry = inherit.class_entry(world, ancestor)
        if entry is None or ancestor == "builtins.object":
            continue
        bound = dict(zip(entry["params"], [T.substitute(arg, own) for arg in args]))
        for member in entry.get("members", ()):
            if member["n"] in done or member["n"].startswith("_") or not names.is_member_name(member["n"]):
                continue
            done.add(member["n"])
            outside = _outside(member, kind["name"])
            if outside is not None:
                yield FoundMember(outside, ancestor, bound)


def _outside(member: Entry, full: str) -> Entry | None:
    """The member as another class has it."""
    if member["k"] == "func":
        return {"n": member["n"], "k": "func", "sigs": [T.outside(sig, full) for sig in member["sigs"]]}
    if member["k"] == "prop" or member["k"] == "const" and not member.get("initvar"):
        return {"n": member["n"], "k": "prop", "type": T.of_owner(member["type"], full)}
    return None
