"""Docstrings and versions of live objects, read so that nothing can fail."""

import inspect

_INHERITED = frozenset(t.__doc__ for t in (object, type, property) if isinstance(t.__doc__, str))


def of(value):
    """The object's own docstring, dedented; None where there is none."""
    try:
        text = value.__doc__
    except BaseException:
        return None
    if not isinstance(text, str) or text in _INHERITED:
        return None
    text = inspect.cleandoc(text)
    return text.encode("utf-8", "replace").decode("utf-8") or None


def of_class(cls):
    """A class's own docstring (not the one dataclass or object made up)."""
    if "__doc__" not in getattr(cls, "__dict__", {}):
        return None
    return of(cls)


def version(module, name):
    """`__version__`, else the version of the distribution that provides the top package."""
    found = getattr(module, "__version__", None)
    if isinstance(found, str):
        return found
    try:
        from importlib import metadata
        return str(metadata.version(name.split(".")[0]))
    except BaseException:
        return None
