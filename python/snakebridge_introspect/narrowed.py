"""What a parameter is at one place of its function: as declared, or as tests and assignments before have made it.

`if engine is None: engine = Engine()` leaves an `Engine` of an `Optional[Engine]`, as type checkers have it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from . import typejson as T

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .passing import FunctionNode
    from .schema import Type

_UNKNOWN: Type = T.any_type("missing")
# An int may be passed where these are declared, although it is not an instance of them.
_TOWER = frozenset(["builtins.float", "builtins.complex"])
# Their instances are classes, or anything.
_OPEN = frozenset(["builtins.type", "builtins.object"])


class Classes(NamedTuple):
    """What is known of classes: which ones the second argument of `isinstance` names, empty if that is not clear, and the names of a class
    and of its bases."""

    named: Callable[[ast.expr], list[str]]
    line: Callable[[str], list[str]]


def at(function: FunctionNode, node: ast.Name, declared: Type, of: Callable[[ast.expr, Type], Type], classes: Classes) -> Type:
    """The type of the parameter where `node` reads it; `of` gives that of an expression, and is told what the parameter is there."""
    shared = any(isinstance(n, ast.Nonlocal) and node.id in n.names for n in ast.walk(function))
    if shared:
        return declared
    flow = _Flow(node, declared, of, classes)
    flow.block(function.body, declared)
    return flow.found if flow.found is not None else declared


def split(test: ast.expr, name: str, kind: Type, classes: Classes) -> tuple[Type, Type]:
    """What the name is where the test is true, and where it is not."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        yes, no = split(test.operand, name, kind, classes)
        return no, yes
    if isinstance(test, ast.BoolOp):
        parts = [split(part, name, kind, classes) for part in test.values]
        if isinstance(test.op, ast.And):
            return next((yes for yes, _ in parts if yes != kind), kind), kind
        return kind, next((no for _, no in parts if no != kind), kind)
    if _is(test, name):
        return without_none(kind), kind
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and _is(test.left, name):
        other = test.comparators[0]
        is_none = isinstance(other, ast.Constant) and other.value is None
        if is_none and isinstance(test.ops[0], ast.Is):
            return T.NONE, without_none(kind)
        if is_none and isinstance(test.ops[0], ast.IsNot):
            return without_none(kind), T.NONE
    if isinstance(test, ast.Call) and isinstance(test.func, ast.Name) and test.func.id == "isinstance" and len(test.args) == 2:
        wanted = classes.named(test.args[1]) if _is(test.args[0], name) else []
        return _by_class(kind, wanted, classes) if wanted else (kind, kind)
    return kind, kind


def _by_class(kind: Type, wanted: list[str], classes: Classes) -> tuple[Type, Type]:
    """What an object of the type is if it is an instance of one of the classes, and if it is of none.

    It is an instance of a class in any case where the test is true, so a class that no member of the type says is added."""
    if _OPEN.intersection(wanted):
        return kind, kind
    if kind["t"] == "any" or not T.is_known(kind) or kind == T.inst("builtins.object"):
        return T.union([T.inst(one) for one in wanted]), kind
    members = [member for member in (kind["items"] if kind["t"] == "union" else [kind]) if member["t"] != "none"]
    lines = [classes.line(_class_name(member) or "") for member in members]
    if any(_class_name(member) is None for member in members):
        return kind, kind
    fitting = [any(one in line for one in wanted) for line in lines]
    said = {one for line in lines for one in line}
    yes = [member for member, fits in zip(members, fitting) if fits]
    yes += [T.inst(one) for one in wanted if one not in said]
    surely = [member for member, fits in zip(members, fitting) if fits and _class_name(member) not in _TOWER]
    no = [member for member in (kind["items"] if kind["t"] == "union" else [kind]) if member not in surely]
    return T.union(yes) if yes else kind, T.union(no) if no else kind


def without_none(kind: Type) -> Type:
    if kind["t"] == "union":
        return T.union([item for item in kind["items"] if item["t"] != "none"])
    return T.NEVER if kind["t"] == "none" else kind


class _Flow:
    """Goes through the statements in order, until the place is found."""

    def __init__(self, node: ast.Name, declared: Type, of: Callable[[ast.expr, Type], Type], classes: Classes) -> None:
        self.node, self.name, self.declared, self.of, self.classes = node, node.id, declared, of, classes
        self.found: Type | None = None

    def block(self, body: Sequence[ast.stmt], kind: Type) -> Type:
        """What it is at the end of a block that begins with `kind`; "never" where its end is not reached."""
        for statement in body:
            kind = self._statement(statement, kind)
            if self.found is not None or kind["t"] == "never":
                break
        return kind

    def _statement(self, statement: ast.stmt, kind: Type) -> Type:
        if isinstance(statement, ast.If):
            return self._if(statement, kind)
        if isinstance(statement, (ast.With, ast.AsyncWith)):
            heads = [head for item in statement.items for head in (item.context_expr, item.optional_vars) if head is not None]
            return self.block(statement.body, self._plain(heads, kind))
        if isinstance(statement, (ast.For, ast.AsyncFor, ast.While, ast.Try)):
            return self._repeated(statement, kind)
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            return self._plain([statement], kind)
        if isinstance(statement, (ast.Assign, ast.AnnAssign)) and not self._has(statement):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            if any(_is(target, self.name) for target in targets):
                return self._assigned(self.of(statement.value, kind)) if statement.value is not None else kind
        kind = self._plain([statement], kind)
        if isinstance(statement, ast.Assert):
            return split(statement.test, self.name, kind, self.classes)[0]
        return T.NEVER if isinstance(statement, (ast.Return, ast.Raise, ast.Continue, ast.Break)) else kind

    def _assigned(self, kind: Type) -> Type:
        """What is left of the declared type: the part that the value is of, all of it if nothing is known of the value. What is declared
        otherwise is what the value is, whatever type checkers say."""
        if not T.is_known(kind) or not T.is_known(self.declared):
            return self.declared if not T.is_known(kind) else kind
        known = self.classes.line(kind["name"]) if kind["t"] == "inst" else ["builtins.tuple"] if kind["t"] == "tuple" else []
        members = self.declared["items"] if self.declared["t"] == "union" else [self.declared]
        same = [member for member in members if _class_name(member) in known]
        return T.union(same) if same else kind

    def _if(self, statement: ast.If, kind: Type) -> Type:
        kind = self._plain([statement.test], kind)
        yes, no = split(statement.test, self.name, kind, self.classes)
        return _join([self.block(statement.body, yes), self.block(statement.orelse, no)])

    def _repeated(self, statement: ast.stmt, kind: Type) -> Type:
        """What runs several times or in part: an assignment inside may have been made or not."""
        if _rebinds(statement, self.name):
            kind = self.declared
        return self._plain([statement], kind)

    def _plain(self, nodes: Iterable[ast.AST], kind: Type) -> Type:
        for node in nodes:
            if self.found is None and self._has(node):
                self.found = kind
            if _rebinds(node, self.name):
                kind = self.declared
        return kind

    def _has(self, node: ast.AST) -> bool:
        return any(inner is self.node for inner in ast.walk(node))


def _join(kinds: list[Type]) -> Type:
    reached = [kind for kind in kinds if kind["t"] != "never"]
    if any(not T.is_known(kind) for kind in reached):
        return _UNKNOWN
    return T.union(reached) if reached else T.NEVER


def _class_name(kind: Type) -> str | None:
    if kind["t"] == "tuple":
        return "builtins.tuple"
    return kind["name"] if kind["t"] == "inst" else None


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _rebinds(node: ast.AST, name: str) -> bool:
    """Whether it gives the name another value; what a function or class inside of it does is its own."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return node.name == name
    if isinstance(node, (ast.Name, ast.Lambda)):
        return isinstance(node, ast.Name) and node.id == name and not isinstance(node.ctx, ast.Load)
    return any(_rebinds(inner, name) for inner in ast.iter_child_nodes(node))
