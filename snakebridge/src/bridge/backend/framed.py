"""Functions that call others, for what looks at the frame of its caller: the program is `__main__` to it, as one of Python would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__name__ = "__main__"


def function(called: Callable[..., object]) -> Callable[..., object]:
    def call(*args: object, **kwargs: object) -> object:
        return called(*args, **kwargs)

    return call


def method(name: str) -> Callable[..., object]:
    def call(receiver: object, /, *args: object, **kwargs: object) -> object:
        return getattr(receiver, name)(*args, **kwargs)

    return call
