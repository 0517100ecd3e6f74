"""The constructor signatures of a live class."""

from __future__ import annotations

import inspect
import types
from typing import TYPE_CHECKING

from . import docs, fallbacks, inherit, names, records
from . import typejson as T
from .callables import bound_signatures, is_opaque, stub_constructor
from .live_class import HEAP_TYPE, NO_INSTANCES
from .live_signature import EMPTY, KINDS, LiveSignature
from .reconcile import opaque_signature, reconcile
from .safe import as_a, attribute, has, is_a, own

if TYPE_CHECKING:
    from .live_class import LiveClass
    from .schema import Param, Sig


def constructor(live: LiveClass) -> list[Sig]:
    """Signatures without `self` and `cls`; empty if the class cannot be instantiated."""
    cls = live.cls
    if (
        live.is_enum
        or inspect.isabstract(cls)
        or attribute(cls, "_is_protocol", False)
        or not _constructible(cls)
    ):
        return []
    try:
        if live.is_typed_dict:
            return [records.constructor(records.keys(live))]
        found, _ = fallbacks.fill(_reconciled(live), docs.of_class(cls))
        if _is_lax(cls):
            found = [_with_lax_types(s) for s in found]
        return [_constructed(s) for s in found]
    except BaseException as error:
        live.failed("__init__", error)
        return [_constructed(opaque_signature())]


def _reconciled(live: LiveClass) -> list[Sig]:
    runtime = LiveSignature(live.cls, drop_receiver=False)
    if _names_receiver(live.cls, runtime):
        runtime.params = runtime.params[1:]
    stated = stub_constructor(live.world, live.stub) if live.entry is not None and live.stub else None
    if stated and live.alias_bindings:
        stated = bound_signatures(stated, live.alias_bindings)
    # What takes anything may be `__new__`, of two the one that can be read.
    if stated and (_is_made_later(live) or is_opaque(stated) and not runtime.opaque):
        stated = None
    if (
        stated is not None
        and len(stated) == 1
        and not stated[0]["params"]
        and runtime.params
        and _has_own_fields(live.cls)
    ):
        stated = None
    result, _ = reconcile(stated or None, runtime)
    return result if stated else [_with_field_types(live, s) for s in result]


def _names_receiver(cls: type, runtime: LiveSignature) -> bool:
    """Whether the signature begins with `self`, as that of a class made with PyO3 does: `inspect` leaves it out only where it
    reads a Python function, or text with a `$self`."""
    first = runtime.params[0] if runtime.params else None
    if first is None or first.name not in ("self", "cls") or KINDS[first.kind] not in ("pos", "std"):
        return False
    if first.default is not EMPTY or first.annotation is not EMPTY:
        return False
    return own(cls, "__signature__") is not None or not any(
        is_a(vars(k).get(name), (types.FunctionType, staticmethod)) for k in cls.__mro__ for name in names.CONSTRUCTORS
    )


def _is_made_later(live: LiveClass) -> bool:
    """Whether the constructor is not the one of the source, but was made at run time: by a metaclass (`__signature__`), a base
    or a decorator that writes `__init__` (`dataclass_transform`). A stub states what results."""
    entry = live.entry
    if entry is None or live.source != "inline_source":
        return False
    if _signed(live.cls):
        return True
    for ancestor, (full, _) in zip(live.cls.__mro__, live.linear):
        made = next((vars(ancestor)[n] for n in names.CONSTRUCTORS if n in vars(ancestor)), None)
        if live.context.stub_name(ancestor) != full:
            return False
        ancestor_entry = inherit.class_entry(live.world, full)
        members = inherit.members_by_name(live.world, full, ancestor_entry) if ancestor_entry is not None else {}
        if any(name in members for name in names.CONSTRUCTORS):
            return False
        if made is not None:
            return is_a(made, types.FunctionType)
    return False


def _signed(cls: type) -> bool:
    """Whether the class has a signature of its own, as `inspect` reads it: an attribute of the class, which a descriptor may make when
    it is read (pydantic), or which its metaclass computes for each of its classes (`msgspec.Struct`)."""
    return is_a(attribute(cls, "__signature__"), inspect.Signature)


def _has_own_fields(cls: type) -> bool:
    return "__dataclass_fields__" in cls.__dict__ or issubclass(cls, tuple) and has(cls, "_fields")


def _with_field_types(live: LiveClass, signature: Sig) -> Sig:
    params: list[Param] = []
    for param in signature["params"]:
        # The source is more precise than what remains at run time: it has type variables and aliases, and says what those of a base are.
        if live.is_field(param["name"]) or param["type"]["t"] in ("any", "unresolved") or T.variables([param["type"]]):
            found = live.facts(param["name"])
            entry = found.entry if found is not None else None
            if (
                found is not None
                and entry is not None
                and (entry["k"] == "prop" or entry["k"] == "const")
                and T.is_known(entry["type"])
            ):
                param = {**param, "type": T.substitute(entry["type"], found.bound)}
        params.append(param)
    return {**signature, "params": params}


def _is_lax(cls: type) -> bool:
    """Whether the constructor turns what it is passed into what its fields say, as pydantic does unless it is told to be strict
    (https://docs.pydantic.dev/latest/concepts/conversion_table/): text for a `datetime`, a dict for another model. Pydantic's own plugin
    for mypy takes anything for each field as well (`init_typed = False`)."""
    if own(cls, "__pydantic_validator__") is None:
        return False
    configurations = (as_a(attribute(cls, name), dict) for name in ("model_config", "__pydantic_config__"))
    return not any(one is not None and one.get("strict") is True for one in configurations)


def _with_lax_types(signature: Sig) -> Sig:
    """The parameters take anything, but for those that say what a type variable of the class is."""
    taken = [p["type"] if T.variables([p["type"]]) else T.union([p["type"], T.any_type("explicit")]) for p in signature["params"]]
    params: list[Param] = [{**p, "type": kind} for p, kind in zip(signature["params"], taken)]
    return {**signature, "params": params}


def _constructible(cls: type) -> bool:
    if cls.__flags__ & HEAP_TYPE == 0 or not has(cls, "__dict__") or cls.__flags__ & NO_INSTANCES:
        if cls.__flags__ & NO_INSTANCES and not _python_made(cls):
            return False
        if cls.__flags__ & HEAP_TYPE == 0:
            return any("__new__" in k.__dict__ for k in cls.__mro__[:-1])
    return True


def _python_made(cls: type) -> bool:
    return "__module__" in cls.__dict__ and any(
        isinstance(v, types.FunctionType) for v in cls.__dict__.values()
    )


def _constructed(signature: Sig) -> Sig:
    if signature["ret"]["t"] in ("none", "any", "self"):
        return {**signature, "ret": T.SELF}
    return signature
