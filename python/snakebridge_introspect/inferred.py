"""The types of values without annotations: what literals, constructors, annotated calls and parameters tell."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import chosen, inherit, local_names, making, names, narrowed, passing
from . import typejson as T
from .scope import FunctionStatement
from .sources import FactsModule
from .symbols import dotted
from .targets import Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .annotations import Reader
    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Sig, Type
    from .scope import Scope
    from .symbols import Symbol
    from .writes import Write

UNKNOWN: Type = T.any_type("missing")
MAX_MEMBERS = 6
# What a display or an operation makes.
MADE: dict[type[ast.expr], str] = {
    ast.List: "list",
    ast.ListComp: "list",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
    ast.JoinedStr: "str",
    ast.Tuple: "tuple",
    ast.Slice: "slice",
}
# Classes of numbers and text, whose operators between each other are known.
_PLAIN = frozenset("builtins." + name for name in ("int", "float", "str", "bytes"))
# Calling these makes something else than an instance.
_NO_CONSTRUCTORS = frozenset(["builtins.type", "builtins.super", "builtins.object", "builtins.property"])


class Objects:
    """What is known of the objects that a function uses. Here nothing is; see `value_types.py` and `object_types.py`."""

    def attribute(self, value: ast.Attribute, inside: Inference) -> Type:
        """The type of an attribute of an object."""
        return UNKNOWN

    def result(self, method: ast.Attribute, call: ast.Call, inside: Inference) -> Type:
        """What the call of a method gives."""
        return UNKNOWN

    def part(self, value: ast.expr, inside: Inference) -> Type:
        """The type of an item, or of another part of a value."""
        return UNKNOWN


class Inference:
    """Infers the types of expressions as seen from one scope of a file, and inside one of its functions."""

    def __init__(
        self,
        reading: Reading,
        scope: Scope,
        params: dict[str, str],
        function: FunctionNode | None = None,
        objects: Objects | None = None,
    ) -> None:
        self.world, self.loaded, self.scope = reading.world, reading.loaded, scope
        self._objects = objects or Objects()
        self._parameters: dict[str, tuple[ast.expr | None, ast.expr | None]] = {}
        self.function = function
        if function is not None:
            params = reading.type_params(function, scope.prefix + function.name, params)
            self._parameters = _parameters(function)
        self.reader: Reader = reading.reader(scope, params)
        # Parameters whose values are being looked at, with what they are at this point, and local names.
        self._now: dict[str, Type] = {}
        self._open: set[str] = set()

    def of(self, value: ast.expr | None) -> Type:
        """The type of a value; "missing" if it cannot be told."""
        if isinstance(value, ast.Constant):
            return T.NONE if value.value is None else _of_constant(value.value)
        if isinstance(value, ast.NamedExpr):
            return self.of(value.value)
        if isinstance(value, ast.IfExp):
            return self._either(value)
        if isinstance(value, ast.BoolOp) and isinstance(value.op, ast.Or):
            *others, last = [self.of(v) for v in value.values]
            return union([*(narrowed.without_none(kind) for kind in others), last])
        if isinstance(value, ast.UnaryOp):
            if isinstance(value.op, ast.Not):
                return T.inst("builtins.bool")
            return self.of(value.operand) if isinstance(value.operand, ast.Constant) else UNKNOWN
        if isinstance(value, ast.Name):
            return self._name(value)
        if isinstance(value, ast.Call):
            return self._call(value)
        if isinstance(value, ast.Attribute):
            return self._attribute(value)
        if isinstance(value, (ast.Subscript, Part)):
            return self._objects.part(value, self)
        if isinstance(value, ast.Await):
            return self._call(value.value, awaited=True) if isinstance(value.value, ast.Call) else UNKNOWN
        if isinstance(value, ast.Compare):
            operands = [value.left, *value.comparators]
            return T.inst("builtins.bool") if is_always_bool(value) or all(self._plain(one) for one in operands) else UNKNOWN
        if isinstance(value, ast.BinOp):
            return T.inst("builtins.str") if is_formatted(value) else self._operation(value)
        made = MADE.get(type(value)) if value is not None else None
        return T.inst("builtins." + made) if made is not None else UNKNOWN

    def _plain(self, value: ast.expr) -> str:
        """The name of a builtin class of numbers or text that an operand is of, or nothing."""
        kind = self.of(value)
        return kind["name"] if kind["t"] == "inst" and kind["name"] in _PLAIN else ""

    def _operation(self, value: ast.BinOp) -> Type:
        """What an operator gives whose operands are numbers, or both text: nothing can define it otherwise."""
        names = {self._plain(value.left), self._plain(value.right)}
        is_numbers = names <= {"builtins.int", "builtins.float"} and isinstance(value.op, (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod))
        if is_numbers:
            is_float = "builtins.float" in names or isinstance(value.op, ast.Div)
            return T.inst("builtins.float" if is_float else "builtins.int")
        is_text = len(names) == 1 and names <= {"builtins.str", "builtins.bytes"} and isinstance(value.op, ast.Add)
        return T.inst(names.pop()) if is_text else UNKNOWN

    def _name(self, name: ast.Name) -> Type:
        """What a parameter is where it is read: what it was declared as, or what has been assigned to it before."""
        if name.id in self._now:
            return self._now[name.id]
        if self.function is None:
            return UNKNOWN
        if name.id not in self._parameters:
            return self._local(name.id) if local_names.is_bound(self.function, name.id) else self._named([name.id])
        annotation, default = self._parameters[name.id]
        declared = self.reader.optional(self.reader.read(annotation), default)

        def of(value: ast.expr, now: Type) -> Type:
            return self._while({name.id: now}, value)

        return narrowed.at(self.function, name, declared, of, self._classes())

    def _local(self, name: str) -> Type:
        """What a local name is: what it is assigned, in each place."""
        stated = local_names.annotation(self.function, name) if self.function is not None else None
        kind = self.reader.read(stated)
        if kind["t"] != "any":
            return kind
        values = local_names.values(self.function, name) if self.function is not None else None
        if values is None or name in self._open:
            return UNKNOWN
        self._open.add(name)
        try:
            return union(self.of(value) for value in values)
        finally:
            self._open.discard(name)

    def only(self, value: ast.expr | None) -> ast.expr | None:
        """The expression that a local name stands for, if it is given one value; any other expression as it is."""
        for _ in range(MAX_MEMBERS):
            values = local_names.values(self.function, value.id) if isinstance(value, ast.Name) and self.function is not None else None
            if values is None or len(values) != 1:
                break
            value = values[0]
        return value

    def symbol(self, parts: list[str] | None) -> Symbol | None:
        """What a dotted name is that means the same outside of the function; None for what begins with a local name."""
        if not parts or parts[0] in self._parameters:
            return None
        if self.function is None:
            return self.world.in_scope(self.loaded, self.scope, parts)
        if any(local_names.is_bound(node, parts[0]) or parts[0] in passing.parameters(node) for node in self._enclosing()):
            return None
        # Functions do not see the names of their class.
        return self.world.in_scope(self.loaded, self.loaded.scope, parts)

    def _enclosing(self) -> list[FunctionNode]:
        """The function, and the one of the scope that it stands in."""
        if self.function is None:
            return []
        outer = [d.node for found in self.scope.symbols.values() for d in found if isinstance(d, FunctionStatement)]
        if self.function in outer:
            return [self.function]
        return [self.function, *(node for node in outer if any(inner is self.function for inner in ast.walk(node)))]

    def _named(self, parts: list[str]) -> Type:
        """What a class, or a value of the module, is as a value."""
        symbol = self.symbol(parts)
        if symbol is None or not making.is_settled(self.world, self.loaded, parts[0]):
            return UNKNOWN
        if symbol.kind == "class":
            full = names.canonical_name(symbol.full)
            return UNKNOWN if full in _NO_CONSTRUCTORS else {"t": "type", "of": T.inst(full)}
        owner = self.symbol(parts[:-1])
        if owner is not None and owner.kind == "class":
            return T.inst(owner.full) if making.is_enum_member(self.world, owner, parts[-1]) else UNKNOWN
        # `NotImplemented` and the like stand for what comes later, as None does.
        is_value = symbol.kind == "const" and "." not in symbol.name and symbol.module != "builtins"
        entry = self.world.entry(symbol) if is_value else None
        return entry["type"] if entry is not None and entry["k"] == "const" else UNKNOWN

    def _attribute(self, value: ast.Attribute) -> Type:
        kind = self._named(dotted(value) or [])
        return kind if T.is_known(kind) else self._objects.attribute(value, self)

    def _line(self, full: str) -> list[str]:
        """A class and its bases; those of a file by their statements, as entries may be in the making."""
        symbol = inherit.class_symbol(self.world, full)
        if symbol is None:
            return [full]
        stated = [full, *(names.canonical_name(one) for one in making.bases(self.world, symbol))]
        ready = [one for one in stated if isinstance(self.world.module(one.rpartition(".")[0]), FactsModule)]
        return list(dict.fromkeys([*stated, *(above for one in ready for above, _ in inherit.linearize(self.world, one))]))

    def _classes(self) -> narrowed.Classes:
        return narrowed.Classes(self._class_names, self._line)

    def _class_names(self, value: ast.expr) -> list[str]:
        """The classes that `isinstance` is told: one, or a tuple or union of some. Empty if one of them is not known."""
        parts = value.elts if isinstance(value, ast.Tuple) else [value]
        if isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitOr):
            parts = [value.left, value.right]
        if parts != [value]:
            found = [self._class_names(part) for part in parts]
            return [one for each in found for one in each] if all(found) else []
        symbol = self.symbol(dotted(value))
        return [names.canonical_name(symbol.full)] if symbol is not None and symbol.kind == "class" else []

    def _either(self, value: ast.IfExp) -> Type:
        tested = {n.id: self.of(n) for n in ast.walk(value.test) if isinstance(n, ast.Name) and n.id in self._parameters}
        kinds = {name: narrowed.split(value.test, name, kind, self._classes()) for name, kind in tested.items()}
        yes = self._while({name: kind for name, (kind, _) in kinds.items()}, value.body)
        no = self._while({name: kind for name, (_, kind) in kinds.items()}, value.orelse)
        return union([yes, no])

    def _while(self, now: dict[str, Type], value: ast.expr) -> Type:
        """The type of a value where parameters are as it says."""
        before, self._now = self._now, {**self._now, **now}
        try:
            return self.of(value)
        finally:
            self._now = before

    def write(self, write: Write, before: Iterable[Type]) -> Type:
        """The type that an assignment gives; `x += value` keeps the type of x if the value has it as well."""
        kind = self.of(write.value)
        if write.added and any(one != kind for one in before):
            return UNKNOWN
        return kind

    def _call(self, call: ast.Call, *, awaited: bool = False) -> Type:
        args: list[Type] | None = None
        function = call.func
        if isinstance(function, ast.Subscript):
            items = function.slice.elts if isinstance(function.slice, ast.Tuple) else [function.slice]
            args, function = [self.reader.read(item) for item in items], function.value
        symbol = self.symbol(dotted(function))
        if symbol is None:
            if awaited or not isinstance(function, ast.Attribute):
                return UNKNOWN
            return self._objects.result(function, call, self)
        if symbol.kind == "class":
            full = names.canonical_name(symbol.full)
            return UNKNOWN if full in _NO_CONSTRUCTORS or awaited else T.inst(full, args)
        entry = self.world.entry(symbol) if symbol.kind == "func" and args is None else None
        if entry is None or entry["k"] != "func":
            return UNKNOWN
        return self.chosen(entry["sigs"], call, awaited=awaited)

    def chosen(self, signatures: list[Sig], call: ast.Call, *, awaited: bool = False) -> Type:
        """What a call gives by the signatures of its function."""
        return chosen.result(chosen.Known(self.world, self.of, self._line), signatures, call, awaited=awaited)


def is_always_bool(value: ast.Compare) -> bool:
    """Whether it is a comparison that no class can give another result."""
    return all(isinstance(op, (ast.Is, ast.IsNot, ast.In, ast.NotIn)) for op in value.ops)


def is_text(value: ast.expr) -> bool:
    return isinstance(value, ast.JoinedStr) or isinstance(value, ast.Constant) and isinstance(value.value, str)


def is_formatted(value: ast.BinOp) -> bool:
    """`"%s" % value`"""
    return isinstance(value.op, ast.Mod) and is_text(value.left)


def _of_constant(value: object) -> Type:
    return UNKNOWN if value is Ellipsis else T.inst("builtins." + type(value).__name__)


def union(kinds: Iterable[Type]) -> Type:
    """The union of what was seen; "missing" if one of it is, or if it is nothing but None."""
    merged = T.union([kind for kind in kinds if kind["t"] != "never"])
    members = merged["items"] if merged["t"] == "union" else [merged]
    if any(not T.is_known(kind) or kind["t"] == "unresolved" for kind in members):
        return UNKNOWN
    given = {kind["name"] for kind in members if kind["t"] == "inst" and kind.get("args")}
    # `names or []`: the bare list is one of the other.
    kept = [k for k in members if not (k["t"] == "inst" and not k.get("args") and k["name"] in given)]
    return T.union(kept) if kept and len(kept) <= MAX_MEMBERS else UNKNOWN


def settled(kinds: Iterable[Type], declared: Iterable[str] = ()) -> Type:
    """The type of a name that is assigned values of these types. None alone says nothing, nor does a type variable that is not
    the class's."""
    kind = union(kinds)
    foreign = set(T.variables([kind])) - set(declared)
    return UNKNOWN if kind["t"] == "none" or foreign else kind


def _parameters(function: FunctionNode) -> dict[str, tuple[ast.expr | None, ast.expr | None]]:
    """(annotation, default) of each parameter that holds one value."""
    arguments = function.args
    positional = arguments.posonlyargs + arguments.args
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
    defaults += arguments.defaults
    found = {a.arg: (a.annotation, default) for a, default in zip(positional, defaults)}
    found.update((a.arg, (a.annotation, default)) for a, default in zip(arguments.kwonlyargs, arguments.kw_defaults))
    for rest in (arguments.vararg, arguments.kwarg):
        if rest is not None:
            found[rest.arg] = (None, None)
    return found
