"""Functions that look at the frame of their caller, by what their compiled code names: `sys._getframe(1)`, `inspect.currentframe().f_back`,
`inspect.stack()[1]`. A call from Rust comes from no function of Python, so it has to be given one.

Where a name is asked for that some function happens to have as well, one frame too many is there, which nothing notices.
"""

from __future__ import annotations

import types
from typing import TYPE_CHECKING

from .safe import as_a, is_a, own

if TYPE_CHECKING:
    from collections.abc import Iterator

_FRAME = frozenset(["_getframe", "currentframe", "_getframemodulename"])
# What runs when a class is called.
_MAKING = ("__new__", "__init__", "__post_init__", "__attrs_post_init__", "__pydantic_init_subclass__")
MAX_LAYERS = 3
# Whether functions look at a frame themselves, by their code.
_known: dict[types.CodeType, bool] = {}


def needed(value: object) -> bool:
    """Whether a call of a function, method or class looks at the frame that it came from, itself or by a function that it calls."""
    return any(_looks(one) or any(_looks(other) for other in _called(one)) for one in _functions(value))


def _functions(value: object) -> Iterator[types.FunctionType]:
    """The functions of Python that run first when the value is called."""
    cls = as_a(value, type)
    if cls is None:
        is_bound = is_a(value, (classmethod, staticmethod, types.MethodType))
        function = as_a(getattr(value, "__func__", None) if is_bound else value, types.FunctionType)
        for _ in range(MAX_LAYERS):
            if function is not None:
                yield function
                function = as_a(own(function, "__wrapped__"), types.FunctionType)
        return
    for owner, name in [*((cls, name) for name in _MAKING), (type(cls), "__call__")]:
        found = next((vars(one)[name] for one in owner.__mro__ if name in vars(one)), None)
        yield from _functions(found) if not is_a(found, type) else ()


def _looks(function: types.FunctionType) -> bool:
    code = function.__code__
    if code not in _known:
        names = set(_names(code))
        _known[code] = bool(names & _FRAME) or "stack" in names and "inspect" in names
    return _known[code]


def _called(function: types.FunctionType) -> Iterator[types.FunctionType]:
    """The functions of its module that a function may call."""
    present = function.__globals__
    for name in function.__code__.co_names:
        called = as_a(present.get(name), types.FunctionType)
        if called is not None and called is not function:
            yield called


def _names(code: types.CodeType) -> Iterator[str]:
    """The names of globals and attributes that the code uses; those of comprehensions, which are functions of their own before 3.12."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType) and constant.co_name.startswith("<"):
            yield from _names(constant)
