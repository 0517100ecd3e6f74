"""What a function without annotation returns where each way through it ends with a call of a class, whose instance that is:
`def compile(format): return Parser(format)`, also by a local name; and that one with a `yield` returns a generator."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import local_names, names
from . import typejson as T
from .inferred import UNKNOWN, union
from .passing import ends, own_nodes
from .scope import ClassStatement, SourceFile
from .symbols import Symbol, dotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Type
    from .scope import Scope

# Decorators that leave the result as it is.
_PLAIN = frozenset(["staticmethod", "classmethod", "property", "abstractmethod", "cached_property"])
MAX_BASES = 20


def constructed(reading: Reading, scope: Scope, node: FunctionNode) -> Type:
    """The class, or a union of classes and None; "missing" if it cannot be told."""
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
        if symbol is None or not _makes_instances(reading, symbol):
            return UNKNOWN
        kinds.append(T.inst(names.canonical_name(symbol.full)))
    return union(kinds)


def _generator(node: FunctionNode) -> Type:
    """What a function with a `yield` returns; nothing is known of what passes through it."""
    if isinstance(node, ast.AsyncFunctionDef):
        return T.inst("typing.AsyncGenerator", [UNKNOWN, UNKNOWN])
    return T.inst("typing.Generator", [UNKNOWN, UNKNOWN, UNKNOWN])


def _written_out(node: FunctionNode, made: list[ast.expr]) -> Iterator[ast.expr]:
    """Each value, and in place of a local name what it is assigned: `tree = Tree()`, .., `return tree`."""
    for value in made:
        assigned = local_names.values(node, value.id) if isinstance(value, ast.Name) else None
        yield from assigned if assigned is not None else [value]


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
