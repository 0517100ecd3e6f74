"""What a function without annotation returns where each way through it ends with a call of a class, whose instance that is:
`def compile(format): return Parser(format)`, also by a local name, or with a call of a function of which that is known; and that one with
a `yield` returns a generator."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import local_names, names
from . import typejson as T
from .inferred import UNKNOWN, union
from .passing import ends, own_nodes
from .reading import Reading
from .scope import ClassStatement, FunctionStatement, SourceFile
from .symbols import Symbol, dotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .passing import FunctionNode
    from .schema import Type
    from .scope import Scope

# Decorators that leave the result as it is.
_PLAIN = frozenset(["staticmethod", "classmethod", "property", "abstractmethod", "cached_property"])
MAX_BASES = 20
# Functions that call each other, one inside the other.
MAX_CALLS = 5


def constructed(reading: Reading, scope: Scope, node: FunctionNode, calls: int = 0) -> Type:
    """The class, or a union of classes and None; "missing" if it cannot be told. `calls` are those that led here."""
    own = list(own_nodes(node))
    is_plain = all(isinstance(d, ast.Name) and d.id in _PLAIN for d in node.decorator_list)
    if not is_plain:
        return UNKNOWN
    if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own):
        return _generator(node)
    returned = [n.value for n in own if isinstance(n, ast.Return)]
    made = [value for value in returned if value is not None and not _is_none(value)]
    if not made:
        return UNKNOWN
    bound = _bound(node, own)
    imported = {a.asname or a.name: (n, a.name) for n in own if isinstance(n, ast.ImportFrom) for a in n.names}
    kinds: list[Type] = [T.NONE] if len(made) < len(returned) or not ends(node.body) else []
    for value in _written_out(node, made):
        if _is_none(value):
            kinds.append(T.NONE)
            continue
        parts = dotted(value.func) if isinstance(value, ast.Call) else None
        if not parts or parts[0] in bound and parts[0] not in imported:
            return UNKNOWN
        symbol: Symbol | None
        if parts[0] in imported:
            statement, name = imported[parts[0]]
            module = reading.loaded.absolute(statement.module, statement.level)
            symbol = reading.world.path(module, [name, *parts[1:]])
        else:
            symbol = reading.world.in_scope(reading.loaded, scope, parts)
        kind = _of_call(reading, symbol, calls) if symbol is not None else UNKNOWN
        if not T.is_known(kind):
            return UNKNOWN
        kinds.append(kind)
    return union(kinds)


def _of_call(reading: Reading, symbol: Symbol, calls: int) -> Type:
    """What a call of a class or of a plain function gives. Statements alone are read, as entries may be in the making."""
    if _makes_instances(reading, symbol):
        return T.inst(names.canonical_name(symbol.full))
    loaded = reading.world.module(symbol.module)
    if symbol.kind != "func" or calls >= MAX_CALLS or not isinstance(loaded, SourceFile):
        return UNKNOWN
    found = loaded.scope.symbols.get(symbol.name) or ()
    node = found[0].node if len(found) == 1 and isinstance(found[0], FunctionStatement) else None
    if node is None or node.decorator_list or isinstance(node, ast.AsyncFunctionDef):
        return UNKNOWN
    own = Reading(reading.world, loaded)
    if node.returns is None:
        return UNKNOWN if loaded.found.is_stub else constructed(own, loaded.scope, node, calls + 1)
    kind = own.reader(loaded.scope, {}).read(node.returns)
    is_open = T.variables([kind]) or kind["t"] in ("never", "unresolved", "none")
    return UNKNOWN if is_open or not T.is_known(kind) else kind


def _generator(node: FunctionNode) -> Type:
    """What a function with a `yield` returns; nothing is known of what passes through it."""
    if isinstance(node, ast.AsyncFunctionDef):
        return T.inst("typing.AsyncGenerator", [UNKNOWN, UNKNOWN])
    return T.inst("typing.Generator", [UNKNOWN, UNKNOWN, UNKNOWN])


def _written_out(node: FunctionNode, made: list[ast.expr]) -> Iterator[ast.expr]:
    """Each value: in place of a local name what it is assigned (`tree = Tree()`, .., `return tree`), of a condition both values."""
    for value in made:
        assigned = local_names.values(node, value.id) if isinstance(value, ast.Name) else None
        for one in assigned if assigned is not None else [value]:
            yield from [one.body, one.orelse] if isinstance(one, ast.IfExp) else [one]


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _bound(node: FunctionNode, own: list[ast.AST]) -> set[str]:
    """The names that the function gives a value, its parameters among them."""
    arguments = node.args
    rest = [a for a in (arguments.vararg, arguments.kwarg) if a is not None]
    found = {a.arg for a in arguments.posonlyargs + arguments.args + arguments.kwonlyargs + rest}
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


def _makes_instances(reading: Reading, symbol: Symbol) -> bool:
    """Whether a call of a class makes an instance of it: neither it nor a base has a `__new__` or a metaclass of its own. Reads
    statements alone, as the classes' entries may be in the making."""
    waiting, seen = [symbol], 0
    while waiting:
        one, seen = waiting.pop(), seen + 1
        if one.module == "builtins" and one.kind == "class" and one.name not in ("type", "super", "property"):
            continue
        loaded = reading.world.module(one.module)
        if one.kind != "class" or seen > MAX_BASES or not isinstance(loaded, SourceFile):
            return False
        found = loaded.scope.symbols.get(one.name) or ()
        if len(found) != 1 or not isinstance(found[0], ClassStatement):
            return False
        node = found[0].node
        if node.keywords or node.decorator_list or "__new__" in loaded.class_scope(node).symbols:
            return False
        for base in node.bases:
            parts = dotted(base)
            above = reading.world.in_scope(loaded, loaded.scope, parts) if parts else None
            if above is None:
                return False
            if above.full != "abc.ABC":
                waiting.append(above)
    return True
