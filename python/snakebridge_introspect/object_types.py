"""What attributes and methods of the objects are that the methods of a class use: of their receiver by what the methods assign, of other
objects as `value_types.py` has it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import inherit, making
from . import typejson as T
from .function_facts import functions
from .inferred import UNKNOWN, Inference, settled
from .reading import Reading
from .scope import FunctionStatement
from .symbols import dotted
from .value_types import ValueTypes, declared
from .writes import of_receiver, receiver_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .entries import FuncEntry
    from .passing import FunctionNode
    from .schema import Inst, Sig, Type
    from .scope import Scope
    from .symbols import Symbol
    from .writes import Write


def writes_of_methods(scope: Scope) -> Iterator[tuple[str, Write]]:
    """The attributes that the methods of a class assign on their receiver, by name."""
    for definitions in list(scope.symbols.values()):
        for definition in definitions:
            node = definition.node if isinstance(definition, FunctionStatement) else None
            receiver = receiver_of(node) if node is not None else None
            if node is not None and receiver is not None:
                yield from of_receiver(node, receiver)


class ObjectTypes(ValueTypes):
    """The objects that the methods of one class use."""

    def __init__(self, reading: Reading, scope: Scope, params: dict[str, str]) -> None:
        super().__init__(reading.world)
        self.reading, self.scope, self.params = reading, scope, params
        self.writes: dict[str, list[Write]] = {}
        for name, write in writes_of_methods(scope):
            self.writes.setdefault(name, []).append(write)
        # Attributes that are being looked at.
        self._open: set[str] = set()
        self._above_known: dict[str, bool] = {}

    def inside(self, function: FunctionNode) -> Inference:
        return Inference(self.reading, self.scope, self.params, function, self)

    # -- types
    def attribute(self, value: ast.Attribute, inside: Inference) -> Type:
        if not self._is_receiver(value.value, inside):
            return super().attribute(value, inside)
        is_own = value.attr in self.scope.symbols or value.attr in self.writes and not self.is_set_above(value.attr)
        return self._own(value.attr) if is_own else self.of_class(self._itself(), value.attr)

    def result(self, method: ast.Attribute, call: ast.Call, inside: Inference) -> Type:
        if not self._is_receiver(method.value, inside):
            return super().result(method, call, inside)
        if method.attr not in self.scope.symbols:
            return self.given(self._itself(), method.attr, call, inside)
        return self.returned(self._own_method(method.attr), self.reading, self.scope, self.params)

    def is_set_above(self, name: str) -> bool:
        """Whether assignments set what a base declares: its property, or its annotated attribute. What the base says of it holds. An
        annotation of the assignment, or a body that has the name, says more."""
        if name not in self._above_known:
            is_own = name in self.scope.symbols or any(write.annotation is not None for write in self.writes.get(name, ()))
            self._above_known[name] = not is_own and self.declares(self._itself(), name)
        return self._above_known[name]

    def _itself(self) -> Inst:
        """The class, for what it has from its bases."""
        return T.inst("%s.%s" % (self.scope.file.name, self.scope.prefix.rstrip(".")))

    def _is_receiver(self, value: ast.expr, inside: Inference) -> bool:
        function = inside.function
        is_method = function is not None and any(getattr(d, "node", None) is function for d in self.scope.symbols.get(function.name, ()))
        return is_method and function is not None and isinstance(value, ast.Name) and value.id == receiver_of(function)

    def _own(self, name: str) -> Type:
        """What an attribute of the receiver is, by its class's own body and methods."""
        if name in self._open:
            return UNKNOWN
        found = self.scope.symbols.get(name)
        if found is not None:
            return declared(self.reading, self.scope, self.params, name)
        self._open.add(name)
        try:
            kinds: list[Type] = []
            for write in self.writes.get(name, ()):
                inside = self.inside(write.function)
                if write.annotation is not None:
                    return inside.reader.optional(inside.reader.read(write.annotation), write.value)
                kinds.append(inside.write(write, kinds))
            return settled(kinds) if kinds else UNKNOWN
        finally:
            self._open.discard(name)

    def _own_method(self, name: str) -> FunctionNode | None:
        first = self.scope.only(name)
        return first.node if isinstance(first, FunctionStatement) else None

    def _variables(self, kind: Inst, scope: Scope) -> dict[str, Type]:
        """What the type variables of the classes are, down to the one with this body; those of a base are not known."""
        bound: dict[str, Type] = {}
        symbol = inherit.class_symbol(self.world, kind["name"])
        for one in making.ancestors(self.world, symbol) if symbol is not None else ():
            entry = inherit.class_entry(self.world, one.full)
            if entry is not None and one is symbol:
                bound.update(inherit.bindings(self.world, entry, kind.get("args")))
            elif entry is not None:
                bound.update((variable, UNKNOWN) for variable in entry["params"] if variable not in bound)
            if one.full == "%s.%s" % (scope.file.name, scope.prefix.rstrip(".")):
                break
        return bound

    # -- functions
    def function(self, name: str, value: ast.expr | None, inside: Inference) -> FuncEntry | None:
        """The entry of an attribute that is assigned a function, or a method of an object that is known; None for any other value."""
        value = inside.only(value)
        if isinstance(value, ast.Name):
            return self._of_symbol(name, inside.symbol([value.id]))
        if not isinstance(value, ast.Attribute):
            return None
        if self._is_receiver(value.value, inside):
            node = self._own_method(value.attr)
            return self._of_node(name, making.Method(node, self.reading.loaded, self.scope), self.params) if node is not None else None
        kind = inside.of(value.value)
        if kind["t"] == "inst":
            found = self.method(kind, value.attr)
            entry = self._of_node(name, found, {}) if found is not None else self.ready(kind, value.attr)
            bound = self._variables(kind, found.scope) if found is not None else {}
            return _outside(entry, name, kind, bound) if entry is not None and entry["sigs"] else None
        return self._of_symbol(name, inside.symbol(dotted(value)))

    def _of_symbol(self, name: str, symbol: Symbol | None) -> FuncEntry | None:
        if symbol is None or symbol.kind != "func" or "." in symbol.name:
            return None
        entry = self.world.entry(symbol)
        return {**entry, "n": name} if entry is not None and entry["k"] == "func" else None

    def _of_node(self, name: str, method: making.Method, params: dict[str, str]) -> FuncEntry | None:
        entry = functions(Reading(self.world, method.loaded), method.scope, method.node.name, [method.node], True, params)
        return {**entry, "n": name} if entry["k"] == "func" else None


def _outside(entry: FuncEntry, name: str, kind: Inst, bound: dict[str, Type]) -> FuncEntry:
    """The entry of a method that is an attribute of another object, which is not its receiver."""
    sigs = [T.in_signature(T.outside(s, kind["name"]), lambda t: T.substitute(t, bound)) for s in entry["sigs"]]
    for signature in sigs:
        signature.pop("self_type", None)
    return {"n": name, "k": "func", "sigs": sigs}
