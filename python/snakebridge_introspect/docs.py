"""Docstrings and versions of live objects. No function here raises."""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING

from .safe import attribute

if TYPE_CHECKING:
    from importlib import metadata
    from types import ModuleType

_INHERITED = frozenset(t.__doc__ for t in (object, type, property) if isinstance(t.__doc__, str))


def of(value: object) -> str | None:
    """The object's own docstring, dedented, or None."""
    try:
        # Before Python 3.10, `__doc__` of these two is that of their class.
        text = (value.__func__ if isinstance(value, (classmethod, staticmethod)) else value).__doc__
    except BaseException:
        return None
    if not isinstance(text, str) or text in _INHERITED:
        return None
    text = inspect.cleandoc(text)
    return text.encode("utf-8", "replace").decode("utf-8") or None


def of_class(cls: type) -> str | None:
    """A class's own docstring, not one that it inherits."""
    if "__doc__" not in getattr(cls, "__dict__", {}):
        return None
    return of(cls)


# By top package and path; to look is slow.
_distributions: dict[tuple[str, ...], metadata.Distribution | None] = {}


def distribution(name: str) -> metadata.Distribution | None:
    """The installed distribution that provides a module's top package, or None."""
    top = name.split(".")[0]
    key = (top, *sys.path)
    if key not in _distributions:
        _distributions[key] = _distribution(top)
    return _distributions[key]


def _distribution(top: str) -> metadata.Distribution | None:
    try:
        # Imported here for a fast start: it loads `email` and more, and few runs need it.
        from importlib import metadata as installed

        provided = (
            installed.packages_distributions().get(top)
            if hasattr(installed, "packages_distributions")
            else None
        )
        return installed.distribution((provided or [top])[0])
    except BaseException:
        return None


def version(module: ModuleType, name: str) -> str | None:
    """`__version__`, else the version of the distribution that provides the top package."""
    found = attribute(module, "__version__")
    if isinstance(found, str):
        return found
    if "-packages" not in str(attribute(module, "__file__")):
        return None
    provider = distribution(name)
    return str(provider.version) if provider is not None else None
