"""What a function without annotation returns, by its source, where each way through it ends with something that is known.

An instance of a class that is called (`def compile(format): return Parser(format)`), also by a local name; what a function returns that
is called, a method of a class, or of an instance that was made here; an item of a collection that is written out; and of a function
with a `yield` a generator of what it yields. Text, numbers, tuples and the like are taken of functions that nobody can override.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from . import gathered, local_names, making, names
from . import typejson as T
from .inferred import MADE, UNKNOWN, is_always_bool, is_formatted, is_text, union
from .passing import ends, is_none, own_nodes, parameters
from .reading import Reading
from .returned import returns_self
from .scope import FunctionStatement, SourceFile
from .stated_values import StatedValues, is_of_classes
from .symbols import dotted, last_name
from .targets import Iterated
from .writes import is_class_method, is_static_method

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .passing import FunctionNode
    from .schema import Type
    from .scope import Scope
    from .resolver import World
    from .symbols import Symbol

# Decorators that leave the result as it is.
_PLAIN = frozenset(["staticmethod", "classmethod", "property", "abstractmethod", "cached_property"])
# Functions that call each other, one inside the other.
MAX_CALLS = 5
# Methods of text that give text.
_TEXT = frozenset("join format strip lower upper replace title".split())
_GENERATOR = "typing.Generator"


def constructed(reading: Reading, scope: Scope, node: FunctionNode) -> Type:
    """The class, or a union of classes and None; "missing" if it cannot be told. `scope` is that of the class of a method.

    Of a name that is defined several times no one is read, but for the setter of a property and its like, which are decorated."""
    others = [d for d in scope.symbols.get(node.name) or () if getattr(d, "node", None) is not node]
    if node.name in scope.alternatives or not all(isinstance(d, FunctionStatement) and d.node.decorator_list for d in others):
        return UNKNOWN
    return _Function(reading, scope, node, ()).result()


class Argument(NamedTuple):
    """What a parameter is in a call: an expression of a file."""

    loaded: SourceFile
    value: ast.expr


class _Function:
    """One function, the calls that led to it (`outer`), and the arguments of the last one as far as they are known."""

    def __init__(
        self,
        reading: Reading,
        scope: Scope,
        node: FunctionNode,
        outer: tuple[ast.AST, ...],
        given: dict[str, Argument] | None = None,
    ) -> None:
        self.reading, self.world, self.loaded, self.scope = reading, reading.world, reading.loaded, scope
        self.node, self.outer, self.given = node, (*outer, node), given or {}
        self.own = list(own_nodes(node))
        self.bound = _bound(node, self.own)
        self.imported = {a.asname or a.name: (n, a.name) for n in self.own if isinstance(n, ast.ImportFrom) for a in n.names}
        self.is_method = scope is not reading.loaded.scope
        # Local names whose values are being looked at.
        self._open: set[str] = set()
        self._inference: StatedValues | None = None

    def result(self) -> Type:
        if not all(isinstance(d, ast.Name) and d.id in _PLAIN for d in self.node.decorator_list):
            return UNKNOWN
        if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in self.own):
            return self._generator()
        returned = [n.value for n in self.own if isinstance(n, ast.Return)]
        made = [value for value in returned if value is not None and not is_none(value)]
        if not made:
            return UNKNOWN
        kinds: list[Type] = [T.NONE] if len(made) < len(returned) or not ends(self.node.body) else []
        for value in made:
            kinds.append(self.of(value))
            if not T.is_known(kinds[-1]):
                return UNKNOWN
        return _union(kinds)

    def _generator(self) -> Type:
        """What a function with a `yield` returns; nothing is known of what is sent to it."""
        item = self._yielded()
        if isinstance(self.node, ast.AsyncFunctionDef):
            return T.inst("typing.AsyncGenerator", [item, UNKNOWN])
        return T.inst(_GENERATOR, [item, UNKNOWN, UNKNOWN])

    def _yielded(self) -> Type:
        kinds: list[Type] = []
        for inner in self.own:
            if isinstance(inner, ast.Yield):
                kinds.append(self.of(inner.value) if inner.value is not None else T.NONE)
            elif isinstance(inner, ast.YieldFrom):
                kinds.append(self._of_items(inner.value))
        return _union(kinds)

    # -- expressions
    def of(self, value: ast.expr) -> Type:
        """The type of an expression; "missing" if it cannot be told, and "never" for the items of the generator itself."""
        kind = self._of(value)
        if T.is_known(kind):
            return kind
        kind = self._seen().of(value)
        is_own = not self.is_method or is_of_classes(kind)
        return kind if is_own and kind["t"] not in ("any", "none", "unresolved") and not T.variables([kind]) else UNKNOWN

    def _seen(self) -> StatedValues:
        if self._inference is None:
            self._inference = StatedValues(self.reading, self.scope, self.node, self.call)
        return self._inference

    def _of(self, value: ast.expr) -> Type:
        if is_none(value):
            return T.NONE
        if isinstance(value, ast.IfExp):
            return self._either([value.body, value.orelse])
        if isinstance(value, ast.Name):
            return self._name(value.id)
        if isinstance(value, Iterated):
            return self._of_items(value.value)
        if isinstance(value, ast.Call):
            kind = self.call(value)
            return kind if T.is_known(kind) or self.is_method else _text(value)
        return UNKNOWN if self.is_method else self._plain(value)

    def _either(self, values: Iterable[ast.expr]) -> Type:
        kinds = [self.of(value) for value in values]
        known = [kind for kind in kinds if kind["t"] != "never"]
        if not known or any(not T.is_known(kind) for kind in known):
            return T.NEVER if kinds and not known else UNKNOWN
        return _union(known) if any(kind["t"] != "none" for kind in known) else T.NONE

    def _plain(self, value: ast.expr) -> Type:
        """What literals and displays are, and what operators that nobody can define give."""
        if isinstance(value, ast.Constant) and value.value is not Ellipsis:
            return T.inst("builtins." + type(value.value).__name__)
        if isinstance(value, ast.Tuple):
            if any(isinstance(element, ast.Starred) for element in value.elts):
                return T.inst("builtins.tuple")
            kinds = [self.of(element) for element in value.elts]
            return T.tuple_of([UNKNOWN if kind["t"] == "never" else kind for kind in kinds])
        if isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Not):
            return T.inst("builtins.bool")
        if isinstance(value, ast.Compare) and is_always_bool(value):
            return T.inst("builtins.bool")
        if isinstance(value, ast.BinOp) and is_formatted(value):
            return T.inst("builtins.str")
        made = MADE.get(type(value))
        return T.inst("builtins." + made) if made is not None else UNKNOWN

    def _name(self, name: str) -> Type:
        """What a local name is: what it is assigned, in each place."""
        if name in self._open or name not in self.bound:
            return UNKNOWN
        self._open.add(name)
        try:
            values = local_names.values(self.node, name)
            return self._either(values) if values is not None else UNKNOWN
        finally:
            self._open.discard(name)

    # -- items of collections
    def _of_items(self, value: ast.expr) -> Type:
        if isinstance(value, ast.Call):
            kind = self.of(value)
            if kind["t"] == "never":
                return kind
            args = kind.get("args") if kind["t"] == "inst" and kind["name"] == _GENERATOR else None
            return args[0] if args else UNKNOWN
        items = self._collection(value)
        return self._shared(items.instances, items.is_open) if items is not None and not items.classes else UNKNOWN

    def _collection(self, value: ast.expr) -> gathered.Items | None:
        """The items of a collection of the file, or of one that the call passed."""
        argument = self._argument(value)
        return gathered.items(self.world, argument.loaded, argument.value) if argument is not None else None

    def _argument(self, value: ast.expr) -> Argument | None:
        """An expression that means the same outside of the function."""
        parts = dotted(value)
        if parts is None:
            return None
        if len(parts) == 1 and parts[0] in self.given:
            return self.given[parts[0]]
        return Argument(self.loaded, value) if parts[0] not in self.bound else None

    def _shared(self, classes: list[Symbol], is_open: bool) -> Type:
        base = making.shared_base(self.world, classes, is_open=is_open)
        return _instance(base) if base is not None else UNKNOWN

    # -- calls
    def call(self, call: ast.Call) -> Type:
        """What a call gives by the source of what is called."""
        function = call.func
        if isinstance(function, ast.Attribute) and not isinstance(function.value, ast.Name):
            made = self._made(function.value)
            if made is not None:
                return self._of_method(made, function.attr, call, is_instance=True)
        table = self._table(function)
        if table is not None:
            return self._shared(table.classes, table.is_open)
        parts = dotted(function)
        if not parts:
            return UNKNOWN
        if parts[0] in self.bound and parts[0] not in self.imported:
            return self._of_local(parts, call)
        symbol = self._symbol(parts)
        if symbol is not None and symbol.kind == "class":
            return _instance(symbol) if making.makes_instances(self.world, symbol) else UNKNOWN
        owner = self._symbol(parts[:-1]) if len(parts) > 1 else None
        if owner is not None and owner.kind == "class":
            return self._of_method(owner, parts[-1], call, is_instance=False)
        return self._of_function(symbol, call) if symbol is not None and symbol.kind == "func" else UNKNOWN

    def _of_local(self, parts: list[str], call: ast.Call) -> Type:
        """`parser.parse(..)` of an instance that was made here, and a method of the receiver that no other class can have."""
        if len(parts) != 2:
            return UNKNOWN
        made = self._made(ast.Name(parts[0], ast.Load()))
        if made is not None:
            return self._of_method(made, parts[1], call, is_instance=True)
        receiver = (self.node.args.posonlyargs + self.node.args.args)[:1]
        is_private = parts[1].startswith("__") and not parts[1].endswith("__")
        if not self.is_method or not is_private or not receiver or receiver[0].arg != parts[0]:
            return UNKNOWN
        first = self.scope.only(parts[1])
        if not isinstance(first, FunctionStatement):
            return UNKNOWN
        return self._read(making.Method(first.node, self.loaded, self.scope), call, 0 if is_static_method(first.node) else 1)

    def _symbol(self, parts: list[str]) -> Symbol | None:
        if parts[0] not in self.imported:
            is_one = making.is_settled(self.world, self.loaded, parts[0])
            return self.world.in_scope(self.loaded, self.loaded.scope, parts) if is_one else None
        statement, name = self.imported[parts[0]]
        return self.world.path(self.loaded.absolute(statement.module, statement.level), [name, *parts[1:]])

    def _made(self, value: ast.expr) -> Symbol | None:
        """The class of an instance that is made here, and of no subclass."""
        if isinstance(value, ast.Name):
            values = local_names.values(self.node, value.id)
            found = [self._made(one) for one in values if not isinstance(one, ast.Name)] if values else []
            return found[0] if len(found) == 1 else None
        parts = dotted(value.func) if isinstance(value, ast.Call) else None
        if not parts or parts[0] in self.bound and parts[0] not in self.imported:
            return None
        symbol = self._symbol(parts)
        is_class = symbol is not None and symbol.kind == "class" and making.makes_instances(self.world, symbol)
        return symbol if is_class else None

    def _table(self, function: ast.expr) -> gathered.Items | None:
        """The classes of which one is called: `CODECS[name](..)`, also by a local name."""
        if isinstance(function, ast.Name) and function.id in self.bound:
            values = local_names.values(self.node, function.id) or []
            return self._table(values[0]) if len(values) == 1 and isinstance(values[0], ast.Subscript) else None
        items = self._collection(function.value) if isinstance(function, ast.Subscript) else None
        return items if items is not None and items.classes and not items.instances else None

    def _of_method(self, owner: Symbol, name: str, call: ast.Call, *, is_instance: bool) -> Type:
        found = making.method(self.world, owner, name)
        if found is None and is_instance:
            return self._of_overloads(owner, name, call)
        if found is None or not _is_called_as_is(found.node):
            return UNKNOWN
        of_class = is_class_method(found.node)
        if not of_class and not is_instance and not is_static_method(found.node):
            return UNKNOWN
        if not making.makes_instances(self.world, owner):
            return UNKNOWN

        def methods(other: str) -> FunctionNode | None:
            one = making.method(self.world, owner, other)
            return one.node if one is not None else None

        if found.node.returns is None and returns_self(found.node, methods):
            return _instance(owner)
        return _outside(self._read(found, call, 0 if is_static_method(found.node) else 1), owner)

    def _of_overloads(self, owner: Symbol, name: str, call: ast.Call) -> Type:
        """What the first overload gives that may be called without arguments, where there are none."""
        if call.args or call.keywords or not making.makes_instances(self.world, owner):
            return UNKNOWN
        for overload in making.overloads(self.world, owner, name):
            if not _needs_more(overload.node, 1) and not isinstance(overload.node, ast.AsyncFunctionDef):
                return _outside(self._read(overload, call, 1), owner)
        return UNKNOWN

    def _of_function(self, symbol: Symbol, call: ast.Call) -> Type:
        """What a plain function gives. Statements alone are read, as entries may be in the making; those of a stub are not."""
        loaded = self.world.module(symbol.module)
        if not isinstance(loaded, SourceFile):
            return self._of_facts(symbol)
        found = loaded.scope.only(symbol.name)
        if not isinstance(found, FunctionStatement):
            return UNKNOWN
        return self._read(making.Method(found.node, loaded, loaded.scope), call, 0)

    def _of_facts(self, symbol: Symbol) -> Type:
        """What a function of the standard library gives by its one signature."""
        entry = self.world.entry(symbol) if not self.is_method else None
        if entry is None or entry["k"] != "func" or len(entry["sigs"]) != 1 or entry["sigs"][0].get("async"):
            return UNKNOWN
        return _closed(self.world, entry["sigs"][0]["ret"])

    def _read(self, method: making.Method, call: ast.Call, skipped: int) -> Type:
        """The result of a function as it stands; `skipped` parameters are filled by the receiver."""
        node, loaded = method.node, method.loaded
        if isinstance(node, ast.AsyncFunctionDef) or len(self.outer) > MAX_CALLS or not _is_called_as_is(node):
            return UNKNOWN
        own = Reading(self.world, loaded)
        if node.returns is not None:
            return _closed(self.world, own.reader(method.scope, {}).read(node.returns))
        if loaded.found.is_stub:
            return UNKNOWN
        if node in self.outer:
            return T.NEVER if node is self.node and any(isinstance(n, ast.Yield) for n in self.own) else UNKNOWN
        return _Function(own, method.scope, node, self.outer, self._arguments(method, call, skipped)).result()

    def _arguments(self, method: making.Method, call: ast.Call, skipped: int) -> dict[str, Argument]:
        """The parameters whose argument has a name outside of this function, and those that the call leaves at their default."""
        if any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords):
            return {}
        arguments = method.node.args
        positional = arguments.posonlyargs + arguments.args
        found: dict[str, ast.expr] = {}
        defaults = zip(positional[len(positional) - len(arguments.defaults) :], arguments.defaults)
        result = {a.arg: Argument(method.loaded, d) for a, d in defaults}
        result.update((a.arg, Argument(method.loaded, d)) for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults) if d is not None)
        found.update((a.arg, value) for a, value in zip(positional[skipped:], call.args))
        found.update((k.arg, k.value) for k in call.keywords if k.arg is not None)
        for name, value in found.items():
            result.pop(name, None)
            argument = self._argument(value)
            if argument is not None:
                result[name] = argument
        return {name: one for name, one in result.items() if not _rebinds(method.node, name)}


def _union(kinds: list[Type]) -> Type:
    """The union, where several tuples are one: of what stands in each place, or of any items if they differ in length."""
    tuples = [kind for kind in kinds if kind["t"] == "tuple"]
    if len(tuples) < 2:
        return union(kinds)
    lengths = {len(kind["items"]) for kind in tuples}
    places = zip(*(kind["items"] for kind in tuples))
    merged = T.tuple_of([_union(list(place)) for place in places]) if len(lengths) == 1 else T.inst("builtins.tuple")
    return union([*(kind for kind in kinds if kind["t"] != "tuple"), merged])


def _instance(symbol: Symbol) -> Type:
    return T.inst(names.canonical_name(symbol.full))


def _outside(kind: Type, owner: Symbol) -> Type:
    """`Self` is the class on which a method is called."""
    return T.transform(kind, lambda inner: _instance(owner) if inner["t"] == "self" else None)


def _closed(world: World, kind: Type) -> Type:
    """A stated result, unless it depends on the call: of a type variable that has a bound it is known to be that."""
    entries = {name: world.variable_entry(name) for name in T.variables([kind])}
    bounds = {name: entry["tv"]["bound"] for name, entry in entries.items() if entry is not None and "bound" in entry["tv"]}
    kind = T.substitute(kind, bounds)
    is_open = T.variables([kind]) or kind["t"] in ("never", "unresolved", "none")
    return UNKNOWN if is_open or not T.is_known(kind) else kind


def _is_called_as_is(node: FunctionNode) -> bool:
    return all(last_name(d) in ("staticmethod", "classmethod", "overload") for d in node.decorator_list)


def _needs_more(node: FunctionNode, given: int) -> bool:
    """Whether it has parameters without a default beside the first ones."""
    positional = node.args.posonlyargs + node.args.args
    return len(positional) - len(node.args.defaults) > given or any(d is None for d in node.args.kw_defaults)


def _text(call: ast.Call) -> Type:
    """`", ".join(..)`"""
    function = call.func
    gives_text = isinstance(function, ast.Attribute) and function.attr in _TEXT and is_text(function.value)
    return T.inst("builtins.str") if gives_text else UNKNOWN


def _rebinds(node: FunctionNode, name: str) -> bool:
    return any(isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Load) for n in own_nodes(node))


def _bound(node: FunctionNode, own: list[ast.AST]) -> set[str]:
    """The names that the function gives a value, its parameters among them."""
    found = parameters(node)
    for inner in own:
        if isinstance(inner, ast.Name) and not isinstance(inner.ctx, ast.Load):
            found.add(inner.id)
        elif isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(inner.name)
        elif isinstance(inner, (ast.Import, ast.ImportFrom)):
            found.update(a.asname or a.name.split(".")[0] for a in inner.names)
        elif isinstance(inner, ast.ExceptHandler) and inner.name:
            found.add(inner.name)
    return found
