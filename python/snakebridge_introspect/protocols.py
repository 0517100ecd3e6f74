"""Protocols of the type source: the members that each of them requires, and callback protocols as callables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import inherit
from . import typejson as T

if TYPE_CHECKING:
    from .entries import CallAlias
    from .resolver import World
    from .schema import Sig, Type

NO_MEMBERS = frozenset(
    "__init__ __new__ __slots__ __doc__ __module__ __class_getitem__ __init_subclass__ __subclasshook__ __abstractmethods__ "
    "__annotations__ __annotate__ __dict__ __weakref__ __parameters__ __orig_bases__ __protocol_attrs__ __match_args__ "
    "__non_callable_proto_members__ __callable_proto_members_only__ __static_attributes__ __firstlineno__ __type_params__ "
    "__annotations_cache__ __annotate_func__ "
    "__eq__ __ne__ __str__ __repr__ __format__ __getattribute__ __setattr__ __delattr__".split()
)


def is_protocol(world: World, full: str) -> bool:
    """Whether a class of the type source is a `typing.Protocol`."""
    entry = inherit.class_entry(world, full)
    return entry is not None and "protocol" in entry.get("flags", ())


def members(world: World, full: str) -> list[str] | None:
    """The members that a protocol requires, in source order; None if no source defines such a protocol."""
    if not is_protocol(world, full):
        return None
    found: list[str] = []
    for ancestor, _ in inherit.linearize(world, full):
        stated = inherit.class_entry(world, ancestor)
        if stated is None:
            return None
        if ancestor != "builtins.object":
            found.extend(m["n"] for m in stated.get("members", ()) if m["n"] not in NO_MEMBERS)
    return list(dict.fromkeys(found))


def call(world: World, full: str) -> CallAlias | None:
    """The callable that is equivalent to a callback protocol, which requires `__call__` only; None for any other class."""
    if members(world, full) != ["__call__"]:
        return None
    entry, symbol = inherit.class_entry(world, full), inherit.class_symbol(world, full)
    found = inherit.find_member(world, symbol, "__call__") if symbol is not None else None
    if entry is None or found is None or found.entry["k"] != "func":
        return None
    return {
        "params": list(entry["params"]),
        "type": T.substitute(_callable(found.entry["sigs"]), found.bound),
    }


def _callable(signatures: list[Sig]) -> Type:
    if len(signatures) != 1:
        return {"t": "callable", "params": None, "ret": T.any_type("explicit")}
    signature = signatures[0]
    positional = all(p["kind"] in ("pos", "std") and "default" not in p for p in signature["params"])
    ret = signature["ret"]
    if signature.get("async"):
        ret = T.inst("typing.Coroutine", [T.any_type("explicit"), T.any_type("explicit"), ret])
    return {
        "t": "callable",
        "params": [p["type"] for p in signature["params"]] if positional else None,
        "ret": ret,
    }
