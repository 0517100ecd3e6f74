"""What annotations and facts say of the values that a function without annotation returns, beside what its source makes (`constructed.py`)."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .inferred import UNKNOWN, Inference
from .scope import SourceFile
from .symbols import dotted
from .value_types import ValueTypes

if TYPE_CHECKING:
    from collections.abc import Callable

    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Type
    from .scope import Scope


class StatedValues(Inference):
    """The values of one function; `made` says what a call gives by the source of what is called. Entries of functions and values are not
    asked for, as they may be in the making."""

    def __init__(self, reading: Reading, scope: Scope, node: FunctionNode, made: Callable[[ast.Call], Type]) -> None:
        super().__init__(reading, scope, {}, node, ValueTypes(reading.world))
        self._made = made

    def _call(self, call: ast.Call, *, awaited: bool = False) -> Type:
        symbol = self.symbol(dotted(call.func))
        if symbol is None or symbol.kind == "func" and not isinstance(self.world.module(symbol.module), SourceFile):
            return super()._call(call, awaited=awaited)
        kind = UNKNOWN if awaited else self._made(call)
        return kind if kind["t"] != "never" else UNKNOWN

    def _named(self, parts: list[str]) -> Type:
        return UNKNOWN


def is_of_classes(kind: Type) -> bool:
    """Whether it is an instance of a class that is no builtin one, or a union of such: what a method that overrides another one gives as
    well, as a rule."""
    members = kind["items"] if kind["t"] == "union" else [kind]
    named = [one["name"] for one in members if one["t"] == "inst"]
    return all(one["t"] in ("inst", "none") for one in members) and bool(named) and not any(n.startswith("builtins.") for n in named)
