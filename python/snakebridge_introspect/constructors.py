"""The constructor signatures of a live class."""

from __future__ import annotations

import inspect
import types
from typing import TYPE_CHECKING

from . import docs, fallbacks, records
from . import typejson as T
from .callables import bound_signatures, stub_constructor
from .live_class import HEAP_TYPE, NO_INSTANCES
from .live_signature import LiveSignature
from .reconcile import opaque_signature, reconcile
from .safe import attribute, has

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
        return [_constructed(s) for s in found]
    except BaseException as error:
        live.failed("__init__", error)
        return [_constructed(opaque_signature())]


def _reconciled(live: LiveClass) -> list[Sig]:
    runtime = LiveSignature(live.cls, drop_receiver=False)
    stated = stub_constructor(live.world, live.stub) if live.entry is not None and live.stub else None
    if stated and live.alias_bindings:
        stated = bound_signatures(stated, live.alias_bindings)
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


def _has_own_fields(cls: type) -> bool:
    return "__dataclass_fields__" in cls.__dict__ or issubclass(cls, tuple) and has(cls, "_fields")


def _with_field_types(live: LiveClass, signature: Sig) -> Sig:
    params: list[Param] = []
    for param in signature["params"]:
        # The source is more precise than what remains at run time: it has type variables and aliases.
        if live.is_field(param["name"]) or param["type"]["t"] in ("any", "unresolved"):
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
