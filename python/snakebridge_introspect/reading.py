"""State of reading one stub or source file: readers for its scopes, and the type variables that its statements declare."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, cast

from .annotations import Reader
from .symbols import TYPE_VARIABLES, last_name
from .writes import Writes

if TYPE_CHECKING:
    from .entries import Entry, StatedTypeVar
    from .resolver import World
    from .schema import TypeVarKind
    from .scope import Scope, SourceFile


class Reading:
    """Shared by the readers of functions, classes and constants of one file."""

    def __init__(self, world: World, loaded: SourceFile) -> None:
        self.world, self.loaded = world, loaded
        # Type variables of PEP 695, by where they are declared: `Class.method.T`.
        self.extra: dict[str, Entry] = {}
        self._writes: Writes | None = None

    def writes(self) -> Writes:
        """The assignments of the file outside of the scopes of their names."""
        if self._writes is None:
            self._writes = Writes(self.loaded.tree)
        return self._writes

    def reader(self, scope: Scope, params: dict[str, str], keeps_specs: bool = False) -> Reader:
        """A reader for the annotations in a scope; `params` maps names of PEP 695 type variables to ids."""
        return Reader(self.world, self.loaded, scope, params, keeps_specs)

    def type_params(self, node: ast.AST, full: str, outer: dict[str, str]) -> dict[str, str]:
        """The type variables visible inside a statement: the outer ones and its own. The latter are added to `extra`."""
        params = dict(outer)
        for param in statement_params(node):
            params[param.name] = "%s.%s.%s" % (self.loaded.name, full, param.name)
        reader = self.reader(self.loaded.scope, params)
        for param in statement_params(node):
            # The kinds are the lower-case names of `ast.TypeVar`, `ast.ParamSpec` and `ast.TypeVarTuple`.
            kind = cast("TypeVarKind", type(param).__name__.lower())
            variable: StatedTypeVar = {"name": param.name, "kind": kind}
            bound = getattr(param, "bound", None)
            if isinstance(bound, ast.Tuple):
                variable["constraints"] = [reader.read(b) for b in bound.elts]
            elif bound is not None:
                variable["bound"] = reader.read(bound)
            if kind == "typevar" and isinstance(node, ast.ClassDef):
                variable["variance"] = "inferred"
            if getattr(param, "default_value", None) is not None:
                variable["default"] = reader.read(param.default_value)
            name = "%s.%s" % (full, param.name)
            self.extra[name] = {"n": name, "k": "tv", "tv": variable}
        return params

    def type_variable(self, call: ast.Call, scope: Scope) -> StatedTypeVar:
        """The type variable that `T = TypeVar("T", ..)` declares."""
        reader = self.reader(scope, {})
        maker = last_name(call.func).lstrip("_")
        written = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else "T"
        variable: StatedTypeVar = {"name": str(written), "kind": TYPE_VARIABLES[maker]}
        if maker != "TypeVar":
            return variable
        if len(call.args) > 1:
            variable["constraints"] = [reader.read(a) for a in call.args[1:]]
        for keyword in call.keywords:
            if keyword.arg == "bound":
                variable["bound"] = reader.read(keyword.value)
            elif keyword.arg == "default":
                variable["default"] = reader.read(keyword.value)
            elif keyword.arg in ("covariant", "contravariant") and _is_true(keyword.value):
                variable["variance"] = "covariant" if keyword.arg == "covariant" else "contravariant"
        return variable


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def statement_params(node: ast.AST) -> list[Any]:
    """The PEP 695 type parameters of a statement; untyped, because their `ast` classes are new in Python 3.12."""
    return getattr(node, "type_params", None) or []
