"""Names that a module imports for type checkers only; needed to evaluate annotations that are still strings at run time.

With `if TYPE_CHECKING: from ._typing import Axis`, evaluating `axis: Axis` fails at run time. The statements of such an `if` are
executed one by one in a copy of the module's namespace, provided that they import from loaded modules or the same package.
"""

from __future__ import annotations

import ast
import collections.abc
import importlib.util
import sys
import types
import typing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    _Names = Mapping[str, object]
else:
    _Names = collections.abc.Mapping  # without type arguments, for a faster start

# Per module: its names for type checkers, and the modules they are imported from.
_known: dict[str, tuple[dict[str, object], list[str]]] = {}


class TypeCheckingNames(_Names):
    """The module's names, then those for type checkers, then the names of the modules that the latter are imported from."""

    def __init__(self, namespace: Mapping[str, object] | None) -> None:
        self.namespace = namespace or {}
        module = self.namespace.get("__name__")
        self.module = module if isinstance(module, str) else None

    def __getitem__(self, name: str) -> object:
        found = self._find(name)
        # `_types.Params`, where `_types` defines it for type checkers only.
        if isinstance(found, types.ModuleType) and found.__name__.partition(".")[0] == _package(self.module):
            return _Module(found)
        return found

    def _find(self, name: str) -> object:
        if name in self.namespace:
            return self.namespace[name]
        own, sources = _of_module(self.module)
        if name in own:
            return own[name]
        for module in sources:
            found = vars(sys.modules[module])
            if name in found:
                return found[name]
            further = _of_module(module)[0]
            if name in further:
                return further[name]
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.namespace)

    def __len__(self) -> int:
        return len(self.namespace)


class _Module:
    """A module whose attributes include its names for type checkers."""

    def __init__(self, module: types.ModuleType) -> None:
        self._own = module

    def __getattr__(self, name: str) -> object:
        own = vars(self._own)
        return own[name] if name in own else TypeCheckingNames(own)[name]


def evaluate(annotation: str, namespace: Mapping[str, object] | None) -> object:
    """Evaluates a string annotation."""
    return eval(annotation, {"__builtins__": __builtins__}, TypeCheckingNames(namespace))


def _package(module: str | None) -> str:
    return (module or "").partition(".")[0]


def _of_module(name: str | None) -> tuple[dict[str, object], list[str]]:
    """(names for type checkers, the modules they are imported from)"""
    if name is None:
        return {}, []
    if name not in _known:
        _known[name] = ({}, [])  # cuts cycles
        try:
            _known[name] = _run(name)
        except BaseException:
            pass
    return _known[name]


def _run(name: str) -> tuple[dict[str, object], list[str]]:
    module = sys.modules[name]
    file = getattr(module, "__file__", None)
    if not isinstance(file, str) or not file.endswith(".py"):
        return {}, []
    with open(file, "rb") as source:
        tree = ast.parse(source.read())
    scratch: dict[str, object] = dict(vars(module))
    sources: list[str] = []
    before = set(scratch)
    for statement in tree.body:
        if isinstance(statement, ast.If) and _is_checking(statement.test):
            for inner in statement.body:
                _run_one(inner, scratch, sources, module)
    return {n: scratch[n] for n in scratch if n not in before}, sources


def _is_checking(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING" or (
        isinstance(test, ast.Attribute) and test.attr == "TYPE_CHECKING"
    )


def _run_one(statement: ast.stmt, scratch: dict[str, object], sources: list[str], module: types.ModuleType) -> None:
    if isinstance(statement, ast.ImportFrom):
        package = module.__name__ if hasattr(module, "__path__") else module.__name__.rpartition(".")[0]
        wanted = ["." * statement.level + (statement.module or "")]
        wanted = [importlib.util.resolve_name(wanted[0], package)] if statement.level else wanted
    elif isinstance(statement, ast.Import):
        wanted = [alias.name for alias in statement.names]
    elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
        wanted = []
    elif isinstance(statement, ast.If):
        for inner in statement.body + statement.orelse:
            _run_one(inner, scratch, sources, module)
        return
    else:
        return
    own = _package(module.__name__)
    for name in wanted:
        if name not in sys.modules and name.partition(".")[0] not in (own, "typing", "collections"):
            return
    # `from x import a, b` must define `a` even if `x` has no `b`.
    parts = [statement]
    if isinstance(statement, ast.ImportFrom):
        parts = [
            ast.copy_location(ast.ImportFrom(statement.module, [alias], statement.level), statement)
            for alias in statement.names
        ]
    for part in parts:
        try:
            exec(compile(ast.Module([part], []), "<type checking>", "exec"), scratch)
        except BaseException:
            continue
    sources.extend(n for n in wanted if n in sys.modules and n not in sources and n != typing.__name__)
