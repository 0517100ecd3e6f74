"""Classes that types mention without being declared: their kind, and the module to declare for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import inherit, protocols

if TYPE_CHECKING:
    from .entries import CallAlias, ClassEntry, ForeignFacts
    from .resolver import World
    from .schema import ForeignKind


def describe(world: World, full: str) -> ForeignFacts:
    """`ForeignClass` JSON, from ready facts if there are any."""
    known = world.sources.foreign_facts.get(full)
    if known is not None:
        return known
    entry = inherit.class_entry(world, full)
    result: ForeignFacts = {"kind": "unknown"}
    if entry is not None:
        ancestors = [name for name, _ in inherit.linearize(world, full)[1:] if name != "builtins.object"]
        result = {"kind": _kind(entry, ancestors)}
        if ancestors:
            result["mro"] = ancestors
        if result["kind"] == "protocol":
            _protocol(world, full, result)
    declare = public_module(full)
    exports = world.exports(declare) if declare else None
    if declare and (exports is None or full.rpartition(".")[2] in exports):
        result["declare"] = declare
    return result


def _kind(entry: ClassEntry, ancestors: list[str]) -> ForeignKind:
    flags = entry.get("flags", ())
    if "typed_dict" in flags:
        return "typed_dict"
    if "namedtuple" in flags:
        return "namedtuple"
    if "protocol" in flags:
        return "protocol"
    return "enum" if "enum.Enum" in ancestors else "class"


def _protocol(world: World, full: str, result: ForeignFacts) -> None:
    members = protocols.members(world, full)
    if members:
        result["members"] = members
    call = protocols.call(world, full)
    if call is not None:
        result["call"] = call


def call(world: World, full: str) -> CallAlias | None:
    """`protocols.call`, from ready facts if there are any."""
    known = world.sources.foreign_facts.get(full)
    if known is not None:
        return known.get("call")
    return protocols.call(world, full)


_PUBLIC_HOMES = {
    "_io": "io",
    "_ast": "ast",
    "_csv": "csv",
    "_socket": "socket",
    "_thread": "threading",
    "_random": "random",
    "_asyncio": "asyncio",
    "_queue": "queue",
    "_ssl": "ssl",
    "_decimal": "decimal",
    "_collections_abc": "collections.abc",
    "_ctypes": "ctypes",
    "_hashlib": "hashlib",
    "_operator": "operator",
    "_sqlite3": "sqlite3",
    "_struct": "struct",
    "_weakref": "weakref",
}


def public_module(full: str) -> str | None:
    """The module to declare for a class; None if it has no public name."""
    module, _, name = full.rpartition(".")
    while module and module.rpartition(".")[2][:1].isupper():
        module, _, name = module.rpartition(".")
    if name.startswith("_") or not module:
        return None
    module = _PUBLIC_HOMES.get(module, module)
    parts = module.split(".")
    public = [part for part in parts if not part.startswith("_")]
    if parts[0].startswith("_") or len(public) == 0:
        return None
    # A class of `pathlib._local` is exported by the package above the first private part.
    index = next((i for i, part in enumerate(parts) if part.startswith("_")), len(parts))
    return ".".join(parts[:index])
