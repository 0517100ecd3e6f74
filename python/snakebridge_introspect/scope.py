"""One parsed stub or source file: the names that its body binds, for one Python version and platform.

Branches on `sys.version_info`, `sys.platform` and `TYPE_CHECKING` are decided here.
"""

from __future__ import annotations

import ast
import warnings
from typing import TYPE_CHECKING, Any, Union

from . import type_comments
from .symbols import dotted, restore_names
from .targets import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .finder import TypeFile

    _Value = Union[tuple[int, ...], int, str]


# Names that stand for each other's lists may do so in a circle.
MAX_NAMES = 20


# Modules with decorators, annotations and functions that are recognized by their names.
_MEANINGFUL = frozenset(
    "abc builtins collections contextlib dataclasses enum functools types typing typing_extensions warnings".split()
)

_IMPORT_ERRORS = ("ImportError", "ModuleNotFoundError", "Exception", "BaseException")


class Definition:
    """One binding of a name."""

    __slots__ = ()


class FunctionStatement(Definition):
    __slots__ = ("node",)

    def __init__(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.node = node


class ClassStatement(Definition):
    __slots__ = ("node",)

    def __init__(self, node: ast.ClassDef) -> None:
        self.node = node


class AliasStatement(Definition):
    """`type X = ..`; its node is an `ast.TypeAlias`, which is new in 3.12."""

    __slots__ = ("node", "value")

    def __init__(self, node: ast.stmt, value: ast.expr) -> None:
        self.node, self.value = node, value


class Annotated(Definition):
    """`x: T` or `x: T = ..`."""

    __slots__ = ("annotation", "value")

    def __init__(self, annotation: ast.expr, value: ast.expr | None) -> None:
        self.annotation, self.value = annotation, value


class Assigned(Definition):
    """`x = ..`; the value is None if it is part of a tuple that is not written out (`x, y = f()`)."""

    __slots__ = ("value",)

    def __init__(self, value: ast.expr | None) -> None:
        self.value = value


class Imported(Definition):
    """An imported module, or an `attribute` of one; `exported` for `import x as x`, which re-exports in stubs."""

    __slots__ = ("module", "attribute", "exported")

    def __init__(self, module: str, attribute: str | None, exported: bool) -> None:
        self.module, self.attribute, self.exported = module, attribute, exported


class Target:
    """The interpreter that stubs are read for. `is_missing` says of a module whether it is known not to be installed there, and `flag`
    what a dotted name of a module is, if it is True or False."""

    def __init__(
        self,
        version: Sequence[Any],
        platform: str,
        is_missing: Callable[[str], bool] | None = None,
        flag: Callable[[str, list[str]], bool | None] | None = None,
    ) -> None:
        self.is_missing: Callable[[str], bool] = is_missing or (lambda name: False)
        self.flag: Callable[[str, list[str]], bool | None] = flag or (lambda module, parts: None)
        # `sys.version_info` ends with a release level.
        self.version: tuple[int, ...] = tuple(version)[:3] if len(version) > 2 else tuple(version) + (99,)
        self.platform = platform
        self.os_name = "nt" if platform == "win32" else "posix"


class Scope:
    """The names of a module or class body, nested blocks included. A `weak` definition never overrides another one."""

    def __init__(self, file: SourceFile, body: list[ast.stmt]) -> None:
        self.file = file
        self.prefix = ""  # of a class body: `Outer.Inner.`
        self.symbols: dict[str, list[Definition]] = {}
        self.alternatives: set[str] = set()  # names with a `weak` definition that was left out
        self.stars: list[str] = []
        self.exports: list[str] | None = None
        self.export_sources: list[str] = []
        self.exports_more = False  # a part of `__all__` is computed,
        self.exports_imports = False  # of all names that the module has
        self._walk(body, weak=False)

    def _compute_exports(self, node: ast.expr) -> None:
        self.exports_more = True
        called = {getattr(n.func, "id", "") for n in ast.walk(node) if isinstance(n, ast.Call)}
        self.exports_imports = self.exports_imports or bool(called & {"dir", "globals", "locals", "vars"})

    def renamed(self) -> dict[str, str]:
        """The names that are imported under another one from modules whose names have a meaning here: {new: original}."""
        found = {name: definitions[0] for name, definitions in self.symbols.items()}
        return {
            name: first.attribute
            for name, first in found.items()
            if isinstance(first, Imported) and first.attribute not in (None, name) and first.module in _MEANINGFUL
            if first.attribute is not None
        }

    def _add(self, name: str, definition: Definition, weak: bool) -> None:
        if weak and name in self.symbols:
            self.alternatives.add(name)
            return
        self.symbols.setdefault(name, []).append(definition)

    def only(self, name: str) -> Definition | None:
        """The definition of a name, if there is no other one: none beside it, and none in another branch."""
        found = self.symbols.get(name) or ()
        return found[0] if len(found) == 1 and name not in self.alternatives else None

    def _walk(self, body: list[ast.stmt], weak: bool) -> None:
        for node in body:
            handler = getattr(self, "_on_" + type(node).__name__, None)
            if handler is not None:
                handler(node, weak)

    def _on_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef, weak: bool) -> None:
        self._add(node.name, FunctionStatement(node), weak)

    _on_AsyncFunctionDef = _on_FunctionDef

    def _on_ClassDef(self, node: ast.ClassDef, weak: bool) -> None:
        self._add(node.name, ClassStatement(node), weak)

    def _on_TypeAlias(self, node: Any, weak: bool) -> None:
        self._add(node.name.id, AliasStatement(node, node.value), weak)

    def _on_AnnAssign(self, node: ast.AnnAssign, weak: bool) -> None:
        if isinstance(node.target, ast.Name):
            if node.target.id == "__all__":
                if node.value is not None:
                    self._export(node.value, replace=True)
                return
            self._add(node.target.id, Annotated(node.annotation, node.value), weak)

    def _on_Assign(self, node: ast.Assign, weak: bool) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                if target.id == "__all__":
                    self._export(node.value, replace=True)
                else:
                    self._add(target.id, Assigned(node.value), weak)
            else:
                for element, value in unpacked(target, node.value):
                    if isinstance(element, ast.Name):
                        self._add(element.id, Assigned(value), weak)

    def _on_AugAssign(self, node: ast.AugAssign, weak: bool) -> None:
        if isinstance(node.target, ast.Name) and node.target.id == "__all__":
            self._export(node.value, replace=False)

    def _on_Expr(self, node: ast.Expr, weak: bool) -> None:
        call = node.value
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Attribute)
            and isinstance(call.func.value, ast.Name)
            and call.func.value.id == "__all__"
            and call.args
        ):
            if call.func.attr == "extend":
                self._export(call.args[0], replace=False)
            elif call.func.attr == "append":
                self._export(ast.List([call.args[0]], ast.Load()), replace=False)

    def _on_Import(self, node: ast.Import, weak: bool) -> None:
        for alias in node.names:
            if alias.asname:
                self._add(alias.asname, Imported(alias.name, None, alias.asname == alias.name), weak)
            else:
                top = alias.name.split(".")[0]
                self._add(top, Imported(top, None, False), weak)

    def _on_ImportFrom(self, node: ast.ImportFrom, weak: bool) -> None:
        base = self.file.absolute(node.module, node.level)
        for alias in node.names:
            if alias.name == "*":
                self.stars.append(base)
            else:
                exported = alias.asname == alias.name
                self._add(alias.asname or alias.name, Imported(base, alias.name, exported), weak)

    def _on_If(self, node: ast.If, weak: bool) -> None:
        verdict = self.file.decide(node.test)
        if verdict is not False:
            self._walk(node.body, weak)
        if verdict is not True:
            self._walk(node.orelse, weak or verdict is None)

    def _on_Try(self, node: ast.Try, weak: bool) -> None:
        failing = self._failing_import(node)
        if failing is None:
            self._walk(node.body, weak)
            self._walk(node.orelse, weak)
            for handler in node.handlers:
                self._walk(handler.body, weak=True)
        else:
            self._walk(node.body[: node.body.index(failing)], weak)
            self._walk(next(h.body for h in node.handlers if _catches_import(h)), weak)
        self._walk(node.finalbody, weak)

    def _failing_import(self, node: ast.Try) -> ast.stmt | None:
        """The import of a module that is not installed, for which the source has a substitute: `try: import simplejson as json`."""
        if not any(_catches_import(handler) for handler in node.handlers):
            return None
        for statement in node.body:
            if isinstance(statement, ast.Import):
                imported = [alias.name for alias in statement.names]
            elif isinstance(statement, ast.ImportFrom) and not statement.level:
                imported = [statement.module or ""]
            else:
                continue
            if any(self.file.target.is_missing(name.split(".")[0]) for name in imported):
                return statement
        return None

    def _on_With(self, node: ast.With, weak: bool) -> None:
        self._walk(node.body, weak)

    def _export(self, node: ast.expr, replace: bool) -> None:
        if replace:
            self.exports, self.export_sources, self.exports_more = [], [], False
        if self.exports is None:
            self.exports = []
        for part in _addends(node):
            if (
                isinstance(part, ast.Attribute)
                and part.attr == "__all__"
                and isinstance(part.value, ast.Name)
            ):
                self.export_sources.append(part.value.id)
                continue
            listed, is_whole = self._strings(part)
            self.exports.extend(listed)
            if not is_whole:
                self._compute_exports(part)

    def _strings(self, node: ast.expr, depth: int = 0) -> tuple[list[str], bool]:
        """The strings of a list that is written out, here or in another name of the module, and whether these are all of it."""
        if depth > MAX_NAMES:
            return [], False
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            parts = [self._string(element, depth) for element in node.elts]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            parts = [self._strings(node.left, depth + 1), self._strings(node.right, depth + 1)]
        elif isinstance(node, ast.Dict):
            parts = [self._string(key, depth) if key is not None else ([], False) for key in node.keys]
        elif isinstance(node, ast.Name):
            known = self.symbols.get(node.id, [])
            value = known[0].value if len(known) == 1 and isinstance(known[0], (Assigned, Annotated)) else None
            return self._strings(value, depth + 1) if value is not None else ([], False)
        elif isinstance(node, ast.Call) and not node.keywords:
            called, args = node.func, node.args
            if isinstance(called, ast.Name) and called.id in ("list", "tuple", "set", "sorted") and len(args) == 1:
                return self._strings(args[0], depth + 1)
            if isinstance(called, ast.Attribute) and called.attr in ("keys", "copy") and not args:
                return self._strings(called.value, depth + 1)
            return [], False
        else:
            return [], False
        return [name for names, _ in parts for name in names], all(is_whole for _, is_whole in parts)

    def _string(self, node: ast.expr, depth: int) -> tuple[list[str], bool]:
        """One element of such a list."""
        if isinstance(node, ast.Starred):
            return self._strings(node.value, depth + 1)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [node.value], True
        return [], False


def _catches_import(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(getattr(kind, "id", "") in _IMPORT_ERRORS for kind in caught)


def _addends(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _addends(node.left) + _addends(node.right)
    return [node]


class SourceFile:
    """A parsed file and its top scope."""

    def __init__(self, name: str, found: TypeFile, target: Target, tree: ast.Module | None = None) -> None:
        self.name, self.found, self.target = name, found, target
        self.tree = tree if tree is not None else parse(found.path)
        self._class_scopes: dict[int, Scope] = {}
        self.scope = Scope(self, self.tree.body)
        restore_names(self.tree, self.scope.renamed())

    def absolute(self, module: str | None, level: int) -> str:
        """The full name of the module in `from ..module import`."""
        if not level:
            return module or ""
        parts = self.name.split(".")
        drop = level - 1 if self.found.is_package else level
        parts = parts[: len(parts) - drop] if drop else parts
        return ".".join(parts + ([module] if module else []))

    def class_scope(self, node: ast.ClassDef) -> Scope:
        scope = self._class_scopes.get(id(node))
        if scope is None:
            scope = self._class_scopes[id(node)] = Scope(self, node.body)
        return scope

    def decide(self, test: ast.expr) -> bool | None:
        """Whether a branch is taken; None if that cannot be determined."""
        if isinstance(test, ast.BoolOp):
            verdicts = [self.decide(value) for value in test.values]
            stop = not isinstance(test.op, ast.And)
            if stop in verdicts:
                return stop
            return None if None in verdicts else not stop
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            verdict = self.decide(test.operand)
            return None if verdict is None else not verdict
        if isinstance(test, ast.Constant):
            return bool(test.value)
        if isinstance(test, (ast.Name, ast.Attribute)):
            name = test.id if isinstance(test, ast.Name) else test.attr
            return True if name in ("TYPE_CHECKING", "MYPY") else self._flag(test)
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            return self._compare(test)
        if isinstance(test, ast.Call) and ast.unparse(test.func) == "sys.platform.startswith" and test.args:
            prefix = test.args[0]
            if isinstance(prefix, ast.Constant) and isinstance(prefix.value, str):
                return self.target.platform.startswith(prefix.value)
        return None

    def _flag(self, test: ast.expr) -> bool | None:
        """`if PY2:` and `if compat.HAS_ZLIB:` by the value in the module, where it is imported."""
        parts = dotted(test)
        return self.target.flag(self.name, parts) if parts and not self.found.is_stub else None

    def _compare(self, test: ast.Compare) -> bool | None:
        version = self.target.version
        known: dict[str, _Value] = {
            "sys.version_info": version,
            "sys.version_info[0]": version[0],
            "sys.version_info[1]": version[1],
            "sys.version_info[:2]": version[:2],
            "sys.platform": self.target.platform,
            "os.name": self.target.os_name,
            "sys.implementation.name": "cpython",
        }
        left = known.get(ast.unparse(test.left))
        if left is None:
            return None
        try:
            right = ast.literal_eval(test.comparators[0])
            verdicts: dict[type[ast.cmpop], Callable[[], object]] = {
                ast.GtE: lambda: left >= right,
                ast.Gt: lambda: left > right,
                ast.Lt: lambda: left < right,
                ast.LtE: lambda: left <= right,
                ast.Eq: lambda: left == right,
                ast.NotEq: lambda: left != right,
                ast.In: lambda: left in right,
                ast.NotIn: lambda: left not in right,
            }
            return bool(verdicts[type(test.ops[0])]())
        except (ValueError, TypeError, SyntaxError, KeyError):
            return None


def parse(path: str) -> ast.Module:
    """Parses a file; raises SyntaxError or ValueError."""
    with open(path, "rb") as file:
        text = file.read()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return type_comments.parse(text, path)
