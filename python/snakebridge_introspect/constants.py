"""Describes values that are neither classes nor functions, as `Const` of the Model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import literals, livetypes
from . import typejson as T

if TYPE_CHECKING:
    from .entries import Entry
    from .inherit import FoundMember
    from .schema import Const, Inst, Type, TypeSource, Verification


def placeholder(name: str) -> Const:
    """Describes an item whose real description raised: only its name is known."""
    return {
        "name": name,
        "type": T.any_type("unparsed"),
        "types": "none",
        "verification": {"state": "runtime_only"},
    }


def constant(name: str, value: object, found: FoundMember | None, source: TypeSource) -> Const:
    """Reconciles a live value with its facts. A stated type that the value contradicts is recorded as a mismatch."""
    literal = literals.from_value(value)
    live = livetypes.of_value(value)
    entry = found.entry if found is not None else None
    stated = entry["type"] if entry is not None and (entry["k"] == "prop" or entry["k"] == "const") else None
    verification: Verification = {"state": "verified" if found is not None else "runtime_only"}
    if entry is not None and entry["k"] == "const" and entry.get("wide"):
        # It is assigned in several places: the value of this moment is one of several.
        kind = stated if stated is not None else T.any_type("missing")
        source = source if T.is_known(kind) else "none"
    elif stated is None or not T.is_known(stated) or stated["t"] == "unresolved":
        kind, source = live, "runtime"
        if live["t"] == "none" and name != "None":  # what will be there later, nobody says
            kind, source = T.any_type("missing"), "none"
    elif stated["t"] == "inst" and _contradicts(stated, live):
        kind = live
        verification = {
            "state": "mismatch",
            "difference": "the value is a `%s` at run time, the types say `%s`"
            % (live["name"] if live["t"] == "inst" else "None", stated["name"]),
        }
    else:
        kind = stated
    result: Const = {"name": name, "type": kind, "types": source, "verification": verification}
    if literals.is_plain(literal) or literal["k"] == "enum":
        result["value"] = literal
    return result


def is_variable(name: str, entry: Entry | None) -> bool:
    """Whether a global is one that users assign: its module assigns it in several places itself, or its name is neither that of a
    constant nor that of a class (PEP 8), and nothing says `Final`."""
    if name.startswith("__"):
        return False
    if entry is not None:
        if entry["k"] != "const" or entry.get("final"):
            return False
        if entry.get("wide"):
            return True
    return name.lstrip("_")[:1].islower()


_COMPATIBLE = {
    "builtins.float": ("builtins.float", "builtins.int", "builtins.bool"),
    "builtins.int": ("builtins.int", "builtins.bool"),
    "builtins.str": ("builtins.str",),
    "builtins.bytes": ("builtins.bytes",),
    "builtins.bool": ("builtins.bool",),
}


def _contradicts(stated: Inst, live: Type) -> bool:
    if stated["name"] not in _COMPATIBLE:
        return False
    return (
        live["t"] == "none"
        or live["t"] == "inst"
        and live["name"] in {n for v in _COMPATIBLE.values() for n in v}
        and live["name"] not in _COMPATIBLE[stated["name"]]
    )
