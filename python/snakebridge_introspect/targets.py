"""What the targets of assignments are given, where it is a part of a value and not written out as such: `a, b = pair`, `for x in items`,
`with manager as x`. Such a part is an expression of its own kind, which `value_types.py` knows the type of."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterator


class Part(ast.expr):
    """A part of the value that `value` gives; no Python source contains one."""

    _fields = ("value",)
    _field_types: ClassVar[dict[str, object]] = {"value": ast.expr}  # Python 3.13 asks for it
    value: ast.expr

    def __init__(self, value: ast.expr) -> None:
        super().__init__(value=value, lineno=value.lineno, col_offset=value.col_offset)  # type: ignore[call-arg]


class Unpacked(Part):
    """The item at an index, of as many as there are targets; a negative one counts from the end, after a starred target."""

    def __init__(self, value: ast.expr, index: int) -> None:
        super().__init__(value)
        self.index = index


class Iterated(Part):
    """What iterating over the value gives, one of its items."""


class Entered(Part):
    """What entering the value as a context manager gives."""


def assigned(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    """(target, value) of each single target that a statement or expression assigns to; the value is None where it is not known what it
    is, as in an asynchronous loop. What `x += value` assigns is not among them."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from unpacked(target, node.value)
    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
        yield node.target, node.value
    elif isinstance(node, (ast.For, ast.AsyncFor)):
        yield from unpacked(node.target, Iterated(node.iter) if isinstance(node, ast.For) else None)
    elif isinstance(node, (ast.With, ast.AsyncWith)):
        for item in node.items:
            if item.optional_vars is not None:
                yield from unpacked(item.optional_vars, Entered(item.context_expr) if isinstance(node, ast.With) else None)


def unpacked(target: ast.expr, value: ast.expr | None) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    """The single targets of an assignment, with their values."""
    if isinstance(target, ast.Starred):
        yield from unpacked(target.value, None)
    elif isinstance(target, (ast.Tuple, ast.List)):
        for part, one in zip(target.elts, _parts(target.elts, value)):
            yield from unpacked(part, one)
    else:
        yield target, value


def _parts(targets: list[ast.expr], value: ast.expr | None) -> list[ast.expr | None]:
    """What each of several targets is given."""
    starred = [index for index, target in enumerate(targets) if isinstance(target, ast.Starred)]
    if isinstance(value, (ast.Tuple, ast.List)):
        is_same = not starred and len(value.elts) == len(targets) and not any(isinstance(e, ast.Starred) for e in value.elts)
        return list(value.elts) if is_same else [None] * len(targets)
    if value is None:
        return [None] * len(targets)
    last = starred[0] if starred else len(targets)
    before: list[ast.expr | None] = [Unpacked(value, index) for index in range(last)]
    after: list[ast.expr | None] = [Unpacked(value, index - len(targets)) for index in range(last, len(targets))]
    return before + after
