"""Variance of the type variables of classes: as declared, or inferred from the class's members (PEP 695)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import typejson as T
from .inherit import class_entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .entries import ClassEntry, Entry
    from .resolver import World
    from .schema import Type, Variance

# Where a variable occurs: is read from an instance, is passed to one, or both.
_OUT, _IN = 1, 2
_BOTH = _OUT | _IN

# Nothing calls these on an instance whose type arguments are known.
_MAKERS = ("__init__", "__new__")


class Variances:
    """The variances of one world, each inferred once."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._found: dict[str, int] = {}

    def of(self, variable: str) -> Variance | None:
        """The variance of a type variable; None if it is invariant."""
        uses = self._uses_of(variable)
        # One that occurs nowhere is as good as covariant, which is what type checkers take it for.
        if uses & _IN == 0:
            return "covariant"
        return "contravariant" if uses == _IN else None

    def _uses_of(self, variable: str) -> int:
        if variable not in self._found:
            entry = self._world.variable_entry(variable)
            stated = entry["tv"].get("variance") if entry is not None else None
            if stated == "inferred":
                # A class that mentions itself adds nothing by that.
                self._found[variable] = 0
                self._found[variable] = self._inferred(variable)
            else:
                self._found[variable] = {"covariant": _OUT, "contravariant": _IN}.get(stated or "", _BOTH)
        return self._found[variable]

    def _inferred(self, variable: str) -> int:
        """The uses in the class that declares the variable, whose name is that of the class and its own."""
        entry = class_entry(self._world, variable.rpartition(".")[0])
        if entry is None or variable not in entry["params"]:
            return _BOTH
        uses = 0
        for kind, way in _positions(entry):
            uses |= self._uses(kind, variable, way)
        return uses

    def _uses(self, kind: Type, variable: str, way: int) -> int:
        """How a variable is used by a value of this type that goes this way."""
        if kind["t"] == "tv":
            return way if kind["id"] == variable else 0
        uses = 0
        if kind["t"] == "alias":
            opened = self._world.expand(kind)
            return self._uses(opened, variable, way) if opened["t"] != "alias" else 0
        if kind["t"] == "callable":
            for param in kind["params"] or ():
                uses |= self._uses(param, variable, _turned(way))
            return uses | self._uses(kind["ret"], variable, way)
        if kind["t"] == "inst" and kind.get("args"):
            entry = class_entry(self._world, kind["name"])
            params = entry["params"] if entry is not None else []
            for index, arg in enumerate(kind["args"]):
                if variable in T.variables([arg]):
                    inner = self._uses_of(params[index]) if index < len(params) else _BOTH
                    uses |= self._uses(arg, variable, _through(way, inner))
            return uses
        for child in T.children(kind):
            uses |= self._uses(child, variable, _BOTH if kind["t"] == "unpack" else way)
        return uses


def _turned(way: int) -> int:
    return {_OUT: _IN, _IN: _OUT}.get(way, way)


def _through(way: int, inner: int) -> int:
    """The way of a type argument whose variable is used in the ways `inner`."""
    return (way if inner & _OUT else 0) | (_turned(way) if inner & _IN else 0)


def _positions(entry: ClassEntry) -> Iterator[tuple[Type, int]]:
    """The types in a class that an instance offers, and which way their values go."""
    for base in entry["bases"]:
        yield base, _OUT
    for member in entry.get("members", ()):
        if member["n"] not in _MAKERS:
            yield from _of_member(member)


def _of_member(member: Entry) -> Iterator[tuple[Type, int]]:
    # Only the class itself assigns to a private attribute.
    private = member["n"].startswith("_") and not member["n"].endswith("__")
    if member["k"] == "func":
        for signature in member["sigs"]:
            for param in signature["params"]:
                yield param["type"], _IN
            yield signature["ret"], _OUT
    elif member["k"] == "prop":
        settable = member.get("set", False) and not private
        yield member["type"], _BOTH if settable and "set_type" not in member else _OUT
        if settable and "set_type" in member:
            yield member["set_type"], _IN
    elif member["k"] == "const":
        fixed = private or member.get("final", False) or member.get("initvar", False)
        yield member["type"], _OUT if fixed else _BOTH
