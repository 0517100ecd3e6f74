"""Records: classes whose instances have a fixed set of named fields, and how to construct an instance from its fields.

These are named tuples, structure sequences, dataclasses and `TypedDict`s. Also expands `**kwargs: Unpack[TD]`.
"""

from __future__ import annotations

import dataclasses
import inspect
import sys
import types
from typing import TYPE_CHECKING

from . import inherit, livetypes
from . import typejson as T
from .live_class import namespace, own_annotations
from .safe import as_a, attribute, has

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from .context import Context
    from .live_class import LiveClass
    from .resolver import World
    from .schema import ClassFlag, Field, Inst, Lit, Param, Property, Record, Sig, Type, TypeSource

_OPTIONAL: Lit = {"k": "opaque", "v": "..."}


def of_class(live: LiveClass, flags: list[ClassFlag]) -> Record | None:
    """The `Record` of a class, or None."""
    cls: Any = live.cls  # the flags imply attributes that `type` does not have
    if "typed_dict" in flags:
        return {"fields": keys(live), "made_by": "keywords"}
    if "namedtuple" in flags:
        return {"fields": [_field(live, n) for n in cls._fields], "made_by": "sequence"}
    if "structseq" in flags:
        return _structure(live)
    if has(cls, "__dataclass_fields__"):
        found = dataclasses.fields(cls)
        record: Record = {"fields": [_field(live, f.name) for f in found]}
        if _takes_its_fields(cls, found):
            record["made_by"] = "keywords"
        return record
    return None


def _field(live: LiveClass, name: str) -> Field:
    return {"name": name, "type": _type(live, name)}


def _type(live: LiveClass, name: str) -> Type:
    found = live.facts(name)
    entry = found.entry if found is not None else None
    if found is not None and entry is not None and (entry["k"] == "prop" or entry["k"] == "const"):
        kind = T.substitute(entry["type"], found.bound)
        if T.is_known(kind):
            return kind
    for owner in live.cls.__mro__:
        annotation = own_annotations(owner).get(name, inspect.Parameter.empty)
        if annotation is not inspect.Parameter.empty:
            return livetypes.from_annotation(annotation, namespace(owner))
    return T.any_type("missing")


def _structure(live: LiveClass) -> Record:
    """The record of a structure sequence: its named fields in order, then the attributes that are not in the tuple."""
    cls: Any = live.cls
    names = [n for n, v in vars(cls).items() if isinstance(v, types.MemberDescriptorType)]
    record: Record = {"fields": [_field(live, name) for name in names]}
    if not cls.n_unnamed_fields and "__new__" in vars(cls):
        record["made_by"] = {"structure": cls.n_sequence_fields}
    return record


def _takes_its_fields(cls: Any, fields: tuple[dataclasses.Field[Any], ...]) -> bool:
    """Whether the constructor accepts every field as a keyword and requires nothing else."""
    try:
        params = inspect.signature(cls).parameters.values()
    except BaseException:
        return False
    named = {p.name for p in params if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)}
    needed = {p.name for p in params if p.default is p.empty and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)}
    mine = {f.name for f in fields}
    return mine <= named and needed <= mine


def private_manager(world: World, context: Context, kind: Inst) -> Inst | None:
    """The context manager type to use for a private class without public methods, which is only useful in `with`; else None."""
    name = kind["name"]
    if not name.rpartition(".")[2].startswith("_") or context.rename(name) in context.homes:
        return None
    entry = inherit.class_entry(world, name)
    if entry is None or any(m["k"] == "func" and not m["n"].startswith("_") for m in entry.get("members", ())):
        return None
    own = inherit.members_by_name(world, name, entry)
    enter, leave = own.get("__enter__"), own.get("__exit__")
    if enter is None or enter["k"] != "func" or leave is None or leave["k"] != "func":
        return None
    bound = inherit.bindings(context.world, entry, kind.get("args"))
    results = [T.substitute(special["sigs"][0]["ret"], bound) for special in (enter, leave)]
    if any(inner["t"] == "self" for part in results for inner in T.walk(part)):
        return None
    return T.inst("contextlib.AbstractContextManager", results)


def stated(world: World, full: str, flags: list[ClassFlag]) -> Record | None:
    """The `Record` of a class that is known from its type source only, or None."""
    if "typed_dict" in flags:
        return {"fields": stated_keys(world, full) or [], "made_by": "keywords"}
    made = inherit.class_entry(world, full)
    if "namedtuple" in flags and made is not None:
        new = inherit.members_by_name(world, full, made)["__new__"]
        params = new["sigs"][0]["params"] if new["k"] == "func" else []
        return {"fields": [{"name": p["name"], "type": p["type"]} for p in params], "made_by": "sequence"}
    if "dataclass" not in flags:
        return None
    # Without "made_by": it is not known which fields the constructor accepts.
    found: dict[str, Field] = {}
    for ancestor, args in reversed(inherit.linearize(world, full)):
        entry = inherit.class_entry(world, ancestor)
        if entry is None or "dataclass" not in entry.get("flags", ()):
            continue
        bound = dict(zip(entry["params"], args))
        for member in entry.get("members", ()):
            if member["k"] == "const" and not member.get("classvar") and not member.get("initvar"):
                found[member["n"]] = {"name": member["n"], "type": T.substitute(member["type"], bound)}
    return {"fields": list(found.values())}


def new_type(full: str, target: Type) -> Sig:
    """The signature of a `NewType`."""
    params: list[Param] = [{"name": "x", "kind": "pos", "type": target}]
    return {"params": params, "ret": {"t": "alias", "name": full}}


# -- TypedDict
def keys(live: LiveClass) -> list[Field]:
    """All keys of a live `TypedDict`, those of its bases first."""
    stated = stated_keys(live.world, live.stub) if live.entry is not None and live.stub else None
    if stated is not None:
        return stated
    cls = live.cls
    required = getattr(cls, "__required_keys__", None)
    found: list[Field] = []
    for name, annotation in own_annotations(cls).items():
        key: Field = {"name": name, "type": livetypes.from_annotation(annotation, namespace(cls))}
        if required is not None and name not in required:
            key["optional"] = True
        found.append(key)
    return found


def stated_keys(world: World, full: str) -> list[Field] | None:
    """All keys of a `TypedDict` by its type source; None if that does not define a `TypedDict`."""
    entry = inherit.class_entry(world, full)
    if entry is None or "typed_dict" not in entry.get("flags", ()):
        return None
    found: dict[str, Field] = {}
    for ancestor, args in reversed(inherit.linearize(world, full)):
        entry = inherit.class_entry(world, ancestor)
        if entry is None or "typed_dict" not in entry.get("flags", ()):
            continue
        bound = dict(zip(entry["params"], args))
        for member in entry.get("members", ()):
            if member["k"] == "const" or member["k"] == "prop":
                key: Field = {"name": member["n"], "type": T.substitute(member["type"], bound)}
                if member["k"] == "const" and member.get("opt"):
                    key["optional"] = True
                found[member["n"]] = key
    return list(found.values())


def constructor(found: Iterable[Field]) -> Sig:
    """The signature that constructs a `TypedDict` from its keys."""
    return {"params": [_parameter(key) for key in found], "ret": T.SELF}


def members(found: Iterable[Field], covered: set[str], source: TypeSource) -> Iterator[Property]:
    """Keys as properties, except those in `covered`, which ancestors have."""
    for key in found:
        if key["name"] not in covered:
            yield {
                "kind": "property",
                "name": key["name"],
                "type": key["type"],
                "settable": True,
                "types": source,
                "verification": {"state": "verified"},
            }


def _parameter(key: Field) -> Param:
    parameter: Param = {"name": key["name"], "kind": "kw", "type": key["type"]}
    if key.get("optional"):
        parameter["default"] = _OPTIONAL
    return parameter


def unpacked(world: World, signature: Sig) -> Sig:
    """Replaces `**kwargs: Unpack[TD]` by keyword parameters."""
    last = signature["params"][-1] if signature["params"] else None
    if last is None or last["kind"] != "**" or last["type"]["t"] != "unpack":
        return signature
    kind = world.expand(last["type"]["item"])
    if kind["t"] != "inst":
        return signature
    found, entry = stated_keys(world, kind["name"]), inherit.class_entry(world, kind["name"])
    if found is None or entry is None:
        return signature
    bound = dict(zip(entry["params"], kind.get("args") or []))
    taken = {p["name"] for p in signature["params"][:-1]}
    added: list[Param] = [
        {**_parameter(key), "type": T.substitute(key["type"], bound)}
        for key in found
        if key["name"] not in taken
    ]
    return {**signature, "params": signature["params"][:-1] + added}


_ORDER = ("__lt__", "__le__", "__gt__", "__ge__")


def comparison(cls: type, name: str, written: Callable[[str], list[Sig] | None]) -> list[Sig] | None:
    """The signature of an order comparison that a decorator wrote (`@dataclass(order=True)`, `@total_ordering`, attrs), which has no
    annotations; None for any other method. It compares what the one that the class has `written` compares, else its own class."""
    made = as_a(vars(cls).get(name), types.FunctionType)
    if name not in _ORDER or made is None or not _is_made(cls, made):
        return None
    by_hand = next((found for found in map(written, _ORDER) if found), None)
    params = by_hand[0]["params"] if by_hand else [_OTHER]
    return [{"params": params, "ret": T.inst("builtins.bool")}]


_OTHER: Param = {"name": "other", "kind": "std", "type": T.SELF}


def _is_made(cls: type, function: types.FunctionType) -> bool:
    """Whether a function was not compiled from the file with its class: it is a closure of a decorator, or its text was made."""
    file = attribute(sys.modules.get(cls.__module__), "__file__")
    return function.__code__.co_filename != file
