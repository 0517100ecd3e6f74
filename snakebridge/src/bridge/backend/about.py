"""What Rust asks about an object that it does not look into itself: in the interpreter of a program, and in a worker."""

from __future__ import annotations

import importlib
from typing import Any, Callable, Dict, List, Optional, Tuple

# Classes whose instances travel by value where their text says all of them: by which method it is written, and by which it is read; None
# for `str` and for the class itself.
_EXACT: Dict[Tuple[str, str], Tuple[Optional[str], Optional[str]]] = {
    ("datetime", "datetime"): ("isoformat", "fromisoformat"),
    ("datetime", "date"): ("isoformat", "fromisoformat"),
    ("datetime", "time"): ("isoformat", "fromisoformat"),
    ("datetime", "timedelta"): (None, None),
    ("decimal", "Decimal"): (None, None),
    ("uuid", "UUID"): (None, None),
}


def fields(value: Any) -> Optional[List[str]]:
    """The text that says all of an object, or the three numbers of a timedelta. None if making an object of it again does not give an
    equal one, tzinfo included, or if that raises: the object stays where it is then."""
    cls: Any = type(value)
    known = _EXACT.get((cls.__module__, cls.__qualname__))
    try:
        if known is None or getattr(importlib.import_module(cls.__module__), cls.__name__) is not cls:
            return None
        if cls.__name__ == "timedelta":
            return [str(value.days), str(value.seconds), str(value.microseconds)]
        write, read = known
        text: str = str(value) if write is None else getattr(value, write)()
        again = cls(text) if read is None else getattr(cls, read)(text)
        return [text] if repr(again) == repr(value) and _is_plain(value) else None
    except Exception:
        return None


def _is_plain(value: Any) -> bool:
    """Whether `repr` shows all of the object's state."""
    if hasattr(value, "is_safe"):
        return value.is_safe.value is None
    if not hasattr(value, "tzinfo"):
        return True
    import datetime

    return value.tzinfo is None or type(value.tzinfo) is datetime.timezone


def parameter(callee: Callable[..., Any], index: int) -> Optional[str]:
    """The name of a positional parameter; `*args` for all that it takes, None where nobody knows."""
    import inspect

    try:
        parameters = inspect.signature(callee).parameters.values()
    except (TypeError, ValueError):
        return None
    for position, found in enumerate(parameters):
        if found.kind is inspect.Parameter.VAR_POSITIONAL:
            return "*" + found.name
        if found.kind in (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD):
            return None
        if position == index:
            return found.name
    return None


# How the items of an array are handed on: as bytes. A worker sends them without that copy.
items: Callable[[memoryview], Any] = memoryview.tobytes


def numbers(value: Any) -> Optional[Tuple[str, int, Tuple[int, ...], Any]]:
    """The format of the items of an array, their size, its extents, and all items one behind the other. None of what is no array, or none
    that this process can read.

    Raises what `__array__` raises."""
    try:
        view: Any = memoryview(value)
    except (TypeError, ValueError, BufferError):
        array = _by_numpy(value)
        if array is None:
            return None
        view = memoryview(array)
    with view:
        return view.format, view.itemsize, tuple(view.shape), items(view)


def _by_numpy(value: Any) -> Any:
    """What numpy makes of tensors and of what it calls array-like; None without it."""
    cls = type(value)
    is_tensor = hasattr(cls, "__dlpack__")
    if not (is_tensor or hasattr(cls, "__array_interface__") or hasattr(cls, "__array__")):
        return None
    try:
        numpy = importlib.import_module("numpy")
    except ImportError:
        return None
    return numpy.from_dlpack(value) if is_tensor else numpy.asarray(value)
