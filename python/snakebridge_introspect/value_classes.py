"""The classes of values whose types no source states: constants of a module, and attributes of its classes. They are described by what
they are at run time."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING

from . import inherit, livetypes, names
from . import typejson as T
from .safe import as_a, fault, is_a

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .entries import Entry
    from .offered import OfferedNames

_NO_VALUES = (type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType, classmethod, staticmethod, property)


def of_values(describer: OfferedNames) -> Iterator[str]:
    """The full names of these classes, for what a module offers."""
    for name, value in describer.objects.items():
        cls = as_a(value, type)
        if cls is not None:
            yield from _of_attributes(describer, cls)
            continue
        full = _class_of(value)
        if full is not None and not _is_stated(_entry(describer, name, value)):
            yield full


def _of_attributes(describer: OfferedNames, cls: type) -> Iterator[str]:
    own = livetypes.full_name(cls)
    entry = inherit.class_entry(describer.world, own) if own is not None else None
    stated = inherit.members_by_name(describer.world, own, entry) if own is not None and entry is not None else {}
    for name, value in list(vars(cls).items()):
        full = _class_of(value) if names.is_member_name(name) and not name.startswith("__") else None
        # What a descriptor gives, its `__get__` says.
        if full is not None and not hasattr(type(value), "__get__") and not _is_stated(stated.get(name)):
            yield full


def _entry(describer: OfferedNames, name: str, value: object) -> Entry | None:
    try:
        found = describer.found(name, value)
    except BaseException:  # of a value that answers as it likes
        return None
    return found.entry if found is not None else None


def _class_of(value: object) -> str | None:
    """The name of the class of a value that is neither a class nor a function."""
    if is_a(value, _NO_VALUES) or fault(value):
        return None
    full = livetypes.full_name(type(value))
    return full if full is not None and not full.startswith("builtins.") else None


def _is_stated(entry: Entry | None) -> bool:
    if entry is None:
        return False
    return T.is_known(entry["type"]) if entry["k"] == "prop" or entry["k"] == "const" else True
