"""Inspection of objects that may lie or raise (proxies, lazy loaders)."""

from __future__ import annotations

import inspect
import sys
import types
from typing import TypeVar, cast

_Kind = TypeVar("_Kind")
_OF_FUNCTIONS = frozenset(dir(types.FunctionType))


def is_a(value: object, kinds: type | tuple[type, ...]) -> bool:
    """`isinstance` by the real type; does not use `__class__`, which a proxy may define as a property."""
    return issubclass(type(value), kinds)


def as_a(value: object, kind: type[_Kind]) -> _Kind | None:
    """The value, if `is_a(value, kind)`; else None."""
    return cast(_Kind, value) if is_a(value, kind) else None


def attribute(value: object, name: str, default: object = None) -> object:
    """`getattr` that never raises."""
    try:
        return getattr(value, name, default)
    except BaseException:
        return default


def own(value: object, name: str, default: object = None) -> object:
    """An attribute that the object or its class really has: no `__getattr__` is called, and no descriptor of Python's is run."""
    if type(value) is types.FunctionType and name not in _OF_FUNCTIONS:
        return value.__dict__.get(name, default)  # the same, of what there is most of, in a tenth of the time
    try:
        return inspect.getattr_static(value, name, default)
    except BaseException:
        return default


def text(value: object, name: str) -> str | None:
    """An attribute that is a string, or None."""
    found = attribute(value, name)
    return found if isinstance(found, str) and type(found) is str else None


def class_name(error: BaseException) -> str:
    """The name of an exception's class, whatever its metaclass does."""
    return text(type(error), "__name__") or "an exception"


def words(error: BaseException) -> str:
    """The text of an exception, empty if it cannot be had."""
    try:
        return str(error)
    except BaseException:
        return ""


def summary(error: BaseException) -> str:
    """An exception as one short line."""
    name, said = class_name(error), words(error)
    return "%s: %s" % (name, said[:120]) if said else name


def has(obj: object, name: str) -> bool:
    """`hasattr` that never raises (sklearn's `__getattr__` raises `ImportError` for experimental names)."""
    try:
        return hasattr(obj, name)
    except BaseException:
        return False


def flag(module: str, parts: list[str]) -> bool | None:
    """A dotted name of a module that is imported, by way of modules alone, if it is True or False."""
    value: object = sys.modules.get(module)
    for part in parts:
        names = getattr(value, "__dict__", None) if type(value) is types.ModuleType else None
        value = names.get(part) if isinstance(names, dict) else None
    return value if value is True or value is False else None


# What is read of every class, and the class of the answer; None if that may be anything.
_READ = (
    ("__module__", None),
    ("__doc__", None),
    ("__class__", None),
    ("__name__", str),
    ("__qualname__", str),
    ("__bases__", tuple),
    ("__mro__", tuple),
    ("__flags__", int),
    ("__dict__", types.MappingProxyType),
)
_ANCESTORS = type.__dict__["__mro__"]


def fault(value: object) -> str | None:
    """Why a class, or the class of another value, cannot be inspected: its metaclass (or that of an ancestor) raises at, or lies
    about, what every class has. None if it can be."""
    itself = as_a(value, type)
    cls = type(value) if itself is None else itself
    try:
        for ancestor in _ANCESTORS.__get__(cls):
            if type(ancestor) is type:
                continue
            for name, kind in _READ:
                found = getattr(ancestor, name)
                if kind is not None and not is_a(found, kind):
                    return "its metaclass returns a %s as `%s`" % (type(found).__name__, name)
    except BaseException as error:
        return summary(error)
    return None
