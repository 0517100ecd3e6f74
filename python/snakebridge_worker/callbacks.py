"""Closures of the host as callables of Python."""

from __future__ import annotations

import inspect
from typing import Any, Tuple

from . import frames
from .functions import function
from .host import Host


def closure(host: Host, number: int, about: Tuple[Any, ...]) -> Any:
    """A closure as the host describes it: like a function written in C, or one that `def` makes."""
    if len(about) < 4:
        return RustCallback(host, number, about)
    name, parameters, annotations, defaults = about
    return function(RustCallback(host, number, ()), name, parameters, annotations, defaults)


class RustCallback:
    """A closure of the host. Calling it asks the host, which checks the arguments; what is lost with it is told."""

    def __init__(self, host: Host, number: int, about: Tuple[Any, ...]) -> None:
        self._host = host
        self._number = number
        self.__name__ = self.__qualname__ = about[0] if about and about[0] else "rust_callback"
        if len(about) > 1 and about[1]:
            self.__text_signature__ = about[1]

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._host.ask(frames.CALLBACK, self._number, (args, kwargs))

    def __getattr__(self, name: str) -> Any:
        # `inspect` reads the text of functions of C alone.
        if name != "__signature__" or "__text_signature__" not in vars(self):
            raise AttributeError(name)
        return inspect.signature(eval("lambda %s: None" % self.__text_signature__[1:-1]))

    def __repr__(self) -> str:
        return "<Rust callback %s>" % self.__name__

    def __del__(self) -> None:
        self._host.drop(self._number)
