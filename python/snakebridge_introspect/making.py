"""What is known of a class by its statement alone: whether calling it makes an instance of it, its methods, and the base that it shares
with other classes.

Statements are read, and entries of finished modules: those of the classes at hand may be in the making.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from . import inherit, local_names
from .passing import ends, own_nodes
from .scope import Assigned, ClassStatement, FunctionStatement, Imported, SourceFile
from .symbols import dotted, last_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .passing import FunctionNode
    from .resolver import World
    from .scope import Scope
    from .symbols import Symbol

MAX_BASES = 20
# Classes of which a call gives something else, and bases that change what a call of the class gives.
_OTHERWISE = frozenset(["builtins.type", "builtins.super", "builtins.property"])
# Decorators that leave a class what it is, or make another one of its name with the same instances.
_PLAIN = frozenset("dataclass total_ordering final attrs define frozen mutable s".split())
_NAMED_TUPLES = ("namedtuple", "NamedTuple")


class Method(NamedTuple):
    """A function of a class's body."""

    node: FunctionNode
    loaded: SourceFile
    scope: Scope


def statement(world: World, symbol: Symbol) -> tuple[SourceFile, ast.ClassDef] | None:
    """The one `class` statement of a class that is read from a file."""
    loaded = world.module(symbol.module)
    if symbol.kind != "class" or not isinstance(loaded, SourceFile):
        return None
    scope, node = loaded.scope, None
    for name in symbol.name.split("."):
        found = scope.only(name)
        if not isinstance(found, ClassStatement):
            return None
        node = found.node
        scope = loaded.class_scope(node)
    return (loaded, node) if node is not None else None


def is_settled(world: World, loaded: SourceFile, name: str) -> bool:
    """Whether a name of a file means one thing: it is bound once, there and where it is imported from, and not in branches of which the
    program chooses one (`if PY2: from .old import f`)."""
    for _ in range(MAX_BASES):
        if name not in loaded.scope.symbols:
            return True
        found = loaded.scope.only(name)
        if not isinstance(found, Imported):
            return found is not None
        source = world.module(found.module) if found.attribute is not None else None
        if not isinstance(source, SourceFile) or found.attribute is None:
            return True
        if source is loaded and found.attribute == name:
            return True  # `from . import config` in the package itself: the module inside of it
        loaded, name = source, found.attribute
    return False


def makes_instances(world: World, symbol: Symbol) -> bool:
    """Whether a call of a class makes an instance of it: neither it nor a base has a metaclass of its own, or a `__new__` that may
    return something else."""
    waiting, seen = [symbol], 0
    while waiting:
        one, seen = waiting.pop(), seen + 1
        if one.full == "abc.ABC" or one.kind == "special" and one.name in ("Generic", "Protocol"):
            continue
        if one.kind != "class" or one.full in _OTHERWISE or one.module == "enum" or seen > MAX_BASES:
            return False
        if not isinstance(world.module(one.module), SourceFile):
            if one.module == "builtins" or _is_plain_of_library(world, one):
                continue
            return False
        if _is_named_tuple(world, one):
            continue
        found = statement(world, one)
        if found is None or not _is_plain(*found):
            return False
        for base in found[1].bases:
            if isinstance(base, ast.Call) and last_name(base.func) in _NAMED_TUPLES:
                continue
            above = _of_expression(world, found[0], base)
            if above is None:
                return False
            waiting.append(above)
    return True


def _of_expression(world: World, loaded: SourceFile, base: ast.expr) -> Symbol | None:
    parts = dotted(base.value if isinstance(base, ast.Subscript) else base)
    return world.in_scope(loaded, loaded.scope, parts) if parts else None


def _is_plain_of_library(world: World, symbol: Symbol) -> bool:
    """Whether the facts of a class have neither a metaclass nor a base with one."""
    return all(
        name not in _OTHERWISE and not name.startswith("enum.") for name, _ in inherit.linearize(world, symbol.full)
    )


def _is_named_tuple(world: World, symbol: Symbol) -> bool:
    """`Row = namedtuple("Row", "a b")`"""
    loaded = world.module(symbol.module)
    found = loaded.scope.only(symbol.name) if isinstance(loaded, SourceFile) else None
    value = found.value if isinstance(found, Assigned) else None
    return isinstance(value, ast.Call) and last_name(value.func).lstrip("_") in _NAMED_TUPLES


def _is_plain(loaded: SourceFile, node: ast.ClassDef) -> bool:
    if any(k.arg != "metaclass" or last_name(k.value) != "ABCMeta" for k in node.keywords):
        return False
    decorators = [d.func if isinstance(d, ast.Call) else d for d in node.decorator_list]
    if any(last_name(d) not in _PLAIN for d in decorators):
        return False
    makers = loaded.class_scope(node).symbols.get("__new__") or ()
    return all(isinstance(m, FunctionStatement) and _returns_instance(m.node) for m in makers)


def _returns_instance(node: FunctionNode) -> bool:
    """Whether each way through a `__new__` ends with what the one above makes: `super().__new__(cls, ..)`, also by a local name."""
    receiver = [a.arg for a in node.args.posonlyargs + node.args.args][:1]
    returned = [n.value for n in own_nodes(node) if isinstance(n, ast.Return)]
    if not receiver or not returned or not ends(node.body):
        return False
    for value in returned:
        named: Sequence[ast.expr | None] | None = local_names.values(node, value.id) if isinstance(value, ast.Name) else None
        if not all(_is_made_above(one, receiver[0]) for one in named or (value,)):
            return False
    return True


def _is_made_above(value: ast.expr | None, receiver: str) -> bool:
    if not isinstance(value, ast.Call) or not isinstance(value.func, ast.Attribute) or value.func.attr != "__new__":
        return False
    above = value.func.value
    by_super = isinstance(above, ast.Call) and isinstance(above.func, ast.Name) and above.func.id == "super"
    first = value.args[0] if value.args else None
    return (by_super or dotted(above) is not None) and isinstance(first, ast.Name) and first.id == receiver


def is_enum_member(world: World, owner: Symbol, name: str) -> bool:
    """Whether the class is an enum, and the name is given a value in its body."""
    found = statement(world, owner)
    if found is not None:
        is_set = isinstance(found[0].class_scope(found[1]).only(name), Assigned)
        return is_set and any(base.startswith("enum.") for base in bases(world, owner))
    if isinstance(world.module(owner.module), SourceFile):
        return False
    is_enum = any(base.startswith("enum.") for base, _ in inherit.linearize(world, owner.full))
    member = inherit.find_member(world, owner, name) if is_enum else None
    return member is not None and member.entry["k"] == "const"


# -- members and bases
def ancestors(world: World, symbol: Symbol) -> Iterator[Symbol]:
    """A class and its bases that stand in files, the nearest first."""
    waiting, seen = [symbol], set[str]()
    while waiting and len(seen) < MAX_BASES:
        one = waiting.pop(0)
        found = statement(world, one)
        if one.full in seen or found is None:
            continue
        seen.add(one.full)
        yield one
        above = (_of_expression(world, found[0], base) for base in found[1].bases)
        waiting = [base for base in above if base is not None and base.kind == "class"] + waiting


def bases(world: World, symbol: Symbol) -> Iterator[str]:
    """The full names of what a class derives from, as far as statements say, those of the standard library among them."""
    for one in ancestors(world, symbol):
        found = statement(world, one)
        above = (_of_expression(world, found[0], base) for base in found[1].bases) if found is not None else ()
        yield from (base.full for base in above if base is not None)


def method(world: World, owner: Symbol, name: str) -> Method | None:
    """The function that a class has by this name, its own or that of a base; None if it has something else, or several."""
    for one in ancestors(world, owner):
        found = statement(world, one)
        if found is None:
            return None
        scope = found[0].class_scope(found[1])
        if name in scope.symbols:
            first = scope.only(name)
            if isinstance(first, Assigned) and isinstance(first.value, ast.Name):
                first = scope.only(first.value.id)  # `bisect = bisect_right`
            return Method(first.node, found[0], scope) if isinstance(first, FunctionStatement) else None
    return None


def overloads(world: World, owner: Symbol, name: str) -> list[Method]:
    """The overloads that the nearest class with a method of this name states, in their order."""
    for one in ancestors(world, owner):
        found = statement(world, one)
        scope = found[0].class_scope(found[1]) if found is not None else None
        if found is not None and scope is not None and name in scope.symbols:
            nodes = [d.node for d in scope.symbols[name] if isinstance(d, FunctionStatement)]
            return [Method(n, found[0], scope) for n in nodes if any(last_name(d) == "overload" for d in n.decorator_list)]
    return []


def shared_base(world: World, classes: Iterable[Symbol], *, is_open: bool) -> Symbol | None:
    """The nearest class of the same package that all of these are, or derive from; the one furthest above where others may come."""
    lines = [list(ancestors(world, one)) for one in classes]
    if not lines or not all(lines):
        return None
    others = [{one.full for one in line} for line in lines[1:]]
    package = lines[0][0].module.split(".")[0]
    shared = [one for one in lines[0] if one.module.split(".")[0] == package and all(one.full in names for names in others)]
    return shared[-1 if is_open else 0] if shared else None
