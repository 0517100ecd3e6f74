"""Inspection of objects that may lie or raise (proxies, lazy loaders)."""

from __future__ import annotations

from typing import TypeVar, cast

_Kind = TypeVar("_Kind")


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


def text(value: object, name: str) -> str | None:
    """An attribute that is a string, or None."""
    found = attribute(value, name)
    return found if isinstance(found, str) and type(found) is str else None


def summary(error: BaseException) -> str:
    """An exception as one short line."""
    try:
        words = str(error)
    except BaseException:
        words = ""
    return "%s: %s" % (type(error).__name__, words[:120]) if words else type(error).__name__


def has(obj: object, name: str) -> bool:
    """`hasattr` that never raises (sklearn's `__getattr__` raises `ImportError` for experimental names)."""
    try:
        return hasattr(obj, name)
    except BaseException:
        return False
