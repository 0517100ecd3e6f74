"""Finds the classes that a facts entry mentions in its types; candidates for being described with it (see follow.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import inherit
from . import typejson as T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .entries import Entry
    from .resolver import World
    from .schema import Inst, Type


def mentioned(
    world: World, full: str, entry: Entry, has_member: Callable[[str], bool] | None = None
) -> Iterator[tuple[Inst, bool]]:
    """(class type, whether Python returns it) of every class in the signatures and aliases of an entry; for a class entry, in its
    own members and those inherited from classes of the same package. `has_member` says of which members, if not of all."""
    entries = [entry]
    if entry["k"] == "class":
        for ancestor, _ in inherit.linearize(world, full):
            known = inherit.class_entry(world, ancestor)
            if known is not None and package(ancestor) == package(full):
                # The bindings pass the arguments of these two; users never name their types.
                members = [m for m in known.get("members", ()) if m["n"] not in ("__exit__", "__aexit__")]
                entries += [m for m in members if has_member is None or has_member(m["n"])]
    opened: set[tuple[str, bool]] = set()
    for variable in entry["params"] if entry["k"] == "class" or entry["k"] == "alias" else ():
        stated = world.variable_entry(variable)
        if stated is not None and "default" in stated["tv"]:
            yield from _classes(world, stated["tv"]["default"], True, opened)
    for one in entries:
        if one["k"] == "func":
            for signature in one["sigs"]:
                for param in signature["params"]:
                    yield from _classes(world, param["type"], False, opened)
                yield from _classes(world, signature["ret"], True, opened)
        elif one["k"] == "prop" or one["k"] == "const":
            yield from _classes(world, one["type"], True, opened)


def _classes(
    world: World, kind: Type, is_output: bool, opened: set[tuple[str, bool]]
) -> Iterator[tuple[Inst, bool]]:
    for inner in T.walk(kind):
        # Python passes the arguments of a Rust closure, so these are output.
        is_output = is_output or inner["t"] == "callable"
        if inner["t"] == "inst":
            yield inner, is_output
        elif inner["t"] == "literal":
            # `Literal[_NoDefault.no_default]` mentions the enum.
            for value in inner["values"]:
                if value["k"] == "enum":
                    yield T.inst(value["v"].rpartition(".")[0]), is_output
        elif inner["t"] == "alias" and (inner["name"], is_output) not in opened:
            opened.add((inner["name"], is_output))
            stated = world.alias_entry(inner["name"])
            if stated is not None:
                yield from _classes(world, stated["target"], is_output, opened)


def package(name: str) -> str:
    """The top-level package of a full name; its private counterpart (`_collections`) counts as the same package."""
    return name.split(".")[0].lstrip("_")
