"""What attributes, methods and parts of values are, where the source says which class a value has: by what the class declares.

Statements are read, and entries of modules whose facts are ready: those of the classes at hand may be in the making.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import inherit, making, returned
from . import typejson as T
from .inferred import UNKNOWN, Inference, Objects, union
from .reading import Reading
from .scope import Annotated, FunctionStatement, SourceFile
from .symbols import decorator_names
from .targets import Entered, Iterated, Unpacked

if TYPE_CHECKING:
    from collections.abc import Callable

    from .entries import FuncEntry
    from .passing import FunctionNode
    from .resolver import World
    from .schema import Inst, Sig, Type
    from .scope import Scope
    from .symbols import Symbol

_PROPERTIES = frozenset(["property", "cached_property"])
# Decorators that leave the result of a method what its annotation says.
_PLAIN = frozenset(["abstractmethod", "override", "final"])
# Classes of what `__iter__` returns whose first argument is the item.
_ITERATING = frozenset("typing." + name for name in "Iterator Iterable Generator Collection Sequence".split())


class ValueTypes(Objects):
    """The values that any function uses."""

    def __init__(self, world: World) -> None:
        self.world = world

    # -- attributes and methods
    def attribute(self, value: ast.Attribute, inside: Inference) -> Type:
        return self._of_each(inside.of(value.value), lambda kind: self.of_class(kind, value.attr))

    def result(self, method: ast.Attribute, call: ast.Call, inside: Inference) -> Type:
        return self._of_each(inside.of(method.value), lambda kind: self.given(kind, method.attr, call, inside))

    def _of_each(self, kind: Type, of: Callable[[Inst], Type]) -> Type:
        """What it is of a class, or of each one of a union; None has nothing that could be read without an error."""
        members = [one for one in kind["items"] if one["t"] != "none"] if kind["t"] == "union" else [kind]
        found = [of(one) if one["t"] == "inst" else UNKNOWN for one in (self.world.expand(one) for one in members)]
        return union(found) if all(T.is_known(one) for one in found) else UNKNOWN

    def given(self, kind: Inst, name: str, call: ast.Call, inside: Inference) -> Type:
        """What the call of a method gives."""
        found = self.method(kind, name)
        if found is not None:
            if found.node.returns is None:
                return kind if returned.returns_self(found.node, lambda other: self._node(kind, other)) else UNKNOWN
            # The type variables of a class are not bound here, so a result that has some is not known.
            return T.of_owner(self.returned(found.node, Reading(self.world, found.loaded), found.scope, {}), kind["name"])
        entry = self.ready(kind, name)
        ret = inside.chosen(entry["sigs"], call) if entry is not None else UNKNOWN
        return _of_receiver(ret, kind)

    def returned(self, node: FunctionNode | None, reading: Reading, scope: Scope, params: dict[str, str]) -> Type:
        """What a method gives by its annotation."""
        if node is None or isinstance(node, ast.AsyncFunctionDef) or decorator_names(node) - _PLAIN:
            return UNKNOWN
        return closed(reading.reader(scope, params).read(node.returns))

    def of_class(self, kind: Inst, name: str) -> Type:
        """What an attribute of an instance is, by the class that declares it."""
        symbol = inherit.class_symbol(self.world, kind["name"])
        for one in making.ancestors(self.world, symbol) if symbol is not None else ():
            found = making.statement(self.world, one)
            scope = found[0].class_scope(found[1]) if found is not None else None
            if found is not None and scope is not None and name in scope.symbols:
                return T.of_owner(declared(Reading(self.world, found[0]), scope, {}, name), kind["name"])
        if symbol is not None and isinstance(self.world.module(symbol.module), SourceFile):
            above = self._above(symbol, name)
            return _of_receiver(self.of_class(above, name), kind) if above is not None else UNKNOWN
        member = inherit.find_member(self.world, symbol, name) if symbol is not None else None
        entry = member.entry if member is not None else None
        if member is None or entry is None or entry["k"] != "prop" and entry["k"] != "const":
            return UNKNOWN
        return _of_receiver(closed(T.substitute(entry["type"], self._bound(kind, member.bound))), kind)

    def declares(self, kind: Inst, name: str) -> bool:
        """Whether the nearest class with such a name, this one or a base, has a property or an annotated attribute by it."""
        symbol = inherit.class_symbol(self.world, kind["name"])
        for one in making.ancestors(self.world, symbol) if symbol is not None else ():
            found = making.statement(self.world, one)
            first = next(iter(found[0].class_scope(found[1]).symbols.get(name, ())), None) if found is not None else None
            if isinstance(first, FunctionStatement):
                return bool(decorator_names(first.node) & _PROPERTIES)
            if first is not None:
                return isinstance(first, Annotated)
        if symbol is None or not isinstance(self.world.module(symbol.module), SourceFile):
            return False
        above = self._above(symbol, name)
        member = inherit.find_member(self.world, inherit.class_symbol(self.world, above["name"]) or symbol, name) if above is not None else None
        entry = member.entry if member is not None else None
        return entry is not None and (entry["k"] == "prop" or entry["k"] == "const") and T.is_known(entry["type"])

    def method(self, kind: Inst, name: str) -> making.Method | None:
        """The one function that a class of a file has by this name."""
        symbol = inherit.class_symbol(self.world, kind["name"])
        return making.method(self.world, symbol, name) if symbol is not None else None

    def _node(self, kind: Inst, name: str) -> FunctionNode | None:
        found = self.method(kind, name)
        return found.node if found is not None else None

    def ready(self, kind: Inst, name: str) -> FuncEntry | None:
        """The method of a class whose facts are ready, as an instance has it."""
        symbol = inherit.class_symbol(self.world, kind["name"])
        if symbol is not None and isinstance(self.world.module(symbol.module), SourceFile):
            above = self._above(symbol, name)
            return self.ready(above, name) if above is not None else None
        found = inherit.find_member(self.world, symbol, name) if symbol is not None else None
        if found is None or found.entry["k"] != "func":
            return None
        bound = self._bound(kind, found.bound)
        sigs = [T.in_signature(s, lambda t: T.substitute(t, bound)) for s in found.entry["sigs"]]
        return {"n": name, "k": "func", "sigs": [s for s in sigs if _is_for(s, kind)]}

    def _above(self, symbol: Symbol, name: str) -> Inst | None:
        """The nearest base of a class of a file whose facts are ready and which has a member, unless a class of a file has it."""
        for one in making.ancestors(self.world, symbol):
            found = making.statement(self.world, one)
            if found is None or name in found[0].class_scope(found[1]).symbols:
                return None
            for written in found[1].bases:
                base = self.world.expand(closed(Reading(self.world, found[0]).reader(found[0].scope, {}).read(written)))
                of_base = inherit.class_symbol(self.world, base["name"]) if base["t"] == "inst" else None
                if base["t"] != "inst" or of_base is None or isinstance(self.world.module(of_base.module), SourceFile):
                    continue
                if inherit.find_member(self.world, of_base, name) is not None:
                    return base
        return None

    def _bound(self, kind: Inst, bound: dict[str, Type]) -> dict[str, Type]:
        entry = inherit.class_entry(self.world, kind["name"])
        own = inherit.bindings(self.world, entry, kind.get("args")) if entry is not None else {}
        return {**own, **{variable: T.substitute(given, own) for variable, given in bound.items()}}

    # -- parts
    def part(self, value: ast.expr, inside: Inference) -> Type:
        if isinstance(value, ast.Subscript):
            return self._item(inside.of(value.value), value, inside)
        if isinstance(value, Unpacked):
            return self._place(self.world.expand(inside.of(value.value)), value.index)
        if isinstance(value, Iterated):
            return self._each(self.world.expand(inside.of(value.value)))
        if isinstance(value, Entered):
            call = ast.Call(ast.Attribute(value.value, "__enter__", ast.Load()), [], [])
            return inside.of(call)
        return UNKNOWN

    def _item(self, kind: Type, value: ast.Subscript, inside: Inference) -> Type:
        kind = self.world.expand(kind)
        index = _number(value.slice)
        if index is not None and self._places(kind) is not None:
            return self._place(kind, index)
        if kind["t"] != "inst":
            return UNKNOWN
        return _open(self.given(kind, "__getitem__", ast.Call(ast.Name("__getitem__", ast.Load()), [value.slice], []), inside))

    def _place(self, kind: Type, index: int) -> Type:
        """The item at an index of what is unpacked."""
        places = self._places(kind)
        if places is None:
            return self._each(kind)
        return _open(places[index]) if -len(places) <= index < len(places) else UNKNOWN

    def _places(self, kind: Type) -> list[Type] | None:
        """The types of the items of a tuple, one by one; None for anything else, and of tuples of any length."""
        if kind["t"] == "tuple":
            return None if kind["variadic"] or any(one["t"] == "unpack" for one in kind["items"]) else kind["items"]
        symbol = inherit.class_symbol(self.world, kind["name"]) if kind["t"] == "inst" else None
        if symbol is None or isinstance(self.world.module(symbol.module), SourceFile):
            return self._fields(symbol) if symbol is not None else None
        for ancestor, args in inherit.linearize(self.world, symbol.full):
            entry = inherit.class_entry(self.world, ancestor)
            if entry is not None and "namedtuple" in entry.get("flags", ()):
                bound = dict(zip(entry["params"], args))
                return [T.substitute(m["type"], bound) for m in entry.get("members", ()) if m["k"] == "prop"]
        return None

    def _fields(self, symbol: Symbol) -> list[Type] | None:
        """The fields of a named tuple of a file: `class Point(NamedTuple): x: int`."""
        found = making.statement(self.world, symbol)
        if found is None or not any(base in ("typing.NamedTuple", "NamedTuple") for base in making.bases(self.world, symbol)):
            return None
        reading, scope = Reading(self.world, found[0]), found[0].class_scope(found[1])
        stated = [definitions[0] for definitions in scope.symbols.values()]
        return [closed(reading.reader(scope, {}).read(d.annotation)) for d in stated if isinstance(d, Annotated)]

    def _each(self, kind: Type) -> Type:
        """The items of what is iterated over."""
        if kind["t"] == "tuple":
            return _open(union(kind["items"]))
        return self._of_each(kind, self._each_of)

    def _each_of(self, kind: Inst) -> Type:
        found = self.method(kind, "__iter__")
        if found is not None:
            return self._yielded(self.world.expand(self.returned(found.node, Reading(self.world, found.loaded), found.scope, {})))
        symbol = inherit.class_symbol(self.world, kind["name"])
        if symbol is None or isinstance(self.world.module(symbol.module), SourceFile):
            return UNKNOWN
        entry = inherit.class_entry(self.world, kind["name"])
        own = inherit.bindings(self.world, entry, kind.get("args")) if entry is not None else {}
        args = dict(inherit.linearize(self.world, symbol.full)).get("typing.Iterable")
        return _open(T.substitute(args[0], own)) if args else UNKNOWN

    def _yielded(self, kind: Type) -> Type:
        args = kind.get("args") if kind["t"] == "inst" and kind["name"] in _ITERATING else None
        return _open(args[0]) if args else UNKNOWN


def declared(reading: Reading, scope: Scope, params: dict[str, str], name: str) -> Type:
    """The type of an attribute that the body of a class declares: `x: int`, or a property."""
    only = scope.only(name)
    if isinstance(only, Annotated):
        return closed(reading.reader(scope, params).read(only.annotation))
    first = scope.symbols[name][0]
    if isinstance(first, FunctionStatement) and decorator_names(first.node) & _PROPERTIES:
        return closed(reading.reader(scope, params).read(first.node.returns))
    return UNKNOWN


def closed(kind: Type) -> Type:
    """A type without variables; "missing" for one that has some."""
    return UNKNOWN if T.variables([kind]) else kind


def _open(kind: Type) -> Type:
    """The type of an item; "missing" for one of a collection that says nothing of its items."""
    return UNKNOWN if kind["t"] in ("any", "never") or T.variables([kind]) else kind


def _of_receiver(kind: Type, receiver: Inst) -> Type:
    return T.transform(kind, lambda inner: receiver if inner["t"] == "self" else None)


def _number(index: ast.expr) -> int | None:
    """A whole number that is written out."""
    sign = 1
    if isinstance(index, ast.UnaryOp) and isinstance(index.op, ast.USub):
        sign, index = -1, index.operand
    value = index.value if isinstance(index, ast.Constant) else None
    return sign * value if type(value) is int else None


def _is_for(signature: Sig, kind: Inst) -> bool:
    """Whether an overload is for instances of this type: `self: IO[bytes]` is not for an `IO[str]`."""
    wanted = signature.get("self_type")
    if wanted is None or wanted["t"] != "inst" or wanted["name"] != kind["name"]:
        return True
    return not wanted.get("args") or not kind.get("args") or wanted == kind
