"""Symbols, to which names in stubs and sources resolve, and the callables whose results are type variables or classes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .schema import TypeVarKind

    # `special` is a form of `typing`, `unknown` a name of a module without a type source.
    Kind = Literal["class", "alias", "tv", "func", "const", "module", "special", "unknown"]

TYPE_VARIABLES: dict[str, TypeVarKind] = {
    "TypeVar": "typevar",
    "ParamSpec": "paramspec",
    "TypeVarTuple": "typevartuple",
}
CLASS_MAKERS = frozenset(
    [
        "NamedTuple",
        "namedtuple",
        "TypedDict",
        "Enum",
        "IntEnum",
        "Flag",
        "IntFlag",
        "StrEnum",
        "new_class",
    ]
)


class Symbol:
    """A resolved name."""

    __slots__ = ("kind", "module", "name")

    def __init__(self, kind: Kind, module: str, name: str = "") -> None:
        self.kind, self.module, self.name = kind, module, name

    @property
    def full(self) -> str:
        return self.module + "." + self.name if self.name else self.module


def dotted(node: ast.AST) -> list[str] | None:
    """`a.b.c` as a list of names, else None."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        return [node.id] + parts[::-1]
    return None


def last_name(node: ast.AST | None) -> str:
    """The last part of a dotted name, empty for anything else; of a name that is imported under another one, the original:
    `Overload` of `from typing import overload as Overload` is `overload`. See `restore_names`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return str(getattr(node, "original", node.id)) if isinstance(node, ast.Name) else ""


def decorator_names(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> set[str]:
    """The last component of each decorator's name."""
    targets = (d.func if isinstance(d, ast.Call) else d for d in node.decorator_list)
    return {last_name(target) for target in targets} - {""}


def restore_names(tree: ast.Module, originals: Mapping[str, str]) -> None:
    """Marks the uses of names that a file imports under another name."""
    for node in ast.walk(tree) if originals else ():
        if isinstance(node, ast.Name) and node.id in originals:
            setattr(node, "original", originals[node.id])
