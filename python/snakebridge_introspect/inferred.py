"""The types of values without annotations: what literals, constructors, annotated calls and parameters tell."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import inherit, making, names, narrowed
from . import typejson as T
from .symbols import dotted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .annotations import Reader
    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Type
    from .scope import Scope
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
}
# Calling these makes something else than an instance.
_NO_CONSTRUCTORS = frozenset(["builtins.type", "builtins.super", "builtins.object", "builtins.property"])


class Inference:
    """Infers the types of expressions as seen from one scope of a file, and inside one of its functions."""

    def __init__(self, reading: Reading, scope: Scope, params: dict[str, str], function: FunctionNode | None = None) -> None:
        self.world, self.loaded, self.scope = reading.world, reading.loaded, scope
        self._parameters: dict[str, tuple[ast.expr | None, ast.expr | None]] = {}
        self._function = function
        if function is not None:
            params = reading.type_params(function, scope.prefix + function.name, params)
            self._parameters = _parameters(function)
        self.reader: Reader = reading.reader(scope, params)
        # Parameters whose values are being looked at, with what they are at this point.
        self._now: dict[str, Type] = {}

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
        made = MADE.get(type(value)) if value is not None else None
        return T.inst("builtins." + made) if made is not None else UNKNOWN

    def _name(self, name: ast.Name) -> Type:
        """What a parameter is where it is read: what it was declared as, or what has been assigned to it before."""
        if name.id in self._now:
            return self._now[name.id]
        if name.id not in self._parameters or self._function is None:
            return UNKNOWN
        annotation, default = self._parameters[name.id]
        declared = self.reader.optional(self.reader.read(annotation), default)

        def of(value: ast.expr, now: Type) -> Type:
            return self._while({name.id: now}, value)

        return narrowed.at(self._function, name, declared, of, self._line)

    def _line(self, full: str) -> list[str]:
        """A class and its bases; those of a file by their statements, as entries may be in the making."""
        symbol = inherit.class_symbol(self.world, full)
        return [full] if symbol is None else [full, *(names.canonical_name(one) for one in making.bases(self.world, symbol))]

    def _either(self, value: ast.IfExp) -> Type:
        tested = {n.id: self.of(n) for n in ast.walk(value.test) if isinstance(n, ast.Name) and n.id in self._parameters}
        kinds = {name: narrowed.split(value.test, name, kind) for name, kind in tested.items()}
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

    def _call(self, call: ast.Call) -> Type:
        args: list[Type] | None = None
        function = call.func
        if isinstance(function, ast.Subscript):
            items = function.slice.elts if isinstance(function.slice, ast.Tuple) else [function.slice]
            args, function = [self.reader.read(item) for item in items], function.value
        parts = dotted(function)
        symbol = self.world.in_scope(self.loaded, self.scope, parts) if parts and parts[0] not in self._parameters else None
        if symbol is None:
            return UNKNOWN
        if symbol.kind == "class":
            full = names.canonical_name(symbol.full)
            return UNKNOWN if full in _NO_CONSTRUCTORS else T.inst(full, args)
        entry = self.world.entry(symbol) if symbol.kind == "func" and args is None else None
        if entry is None or entry["k"] != "func" or len(entry["sigs"]) != 1:
            return UNKNOWN
        signature = entry["sigs"][0]
        ret = signature["ret"]
        if signature.get("async") or not T.is_known(ret) or T.variables([ret]) or ret["t"] == "never":
            return UNKNOWN
        return ret


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
