"""Facts entries of the values of a file: constants, typed by their annotation or else by their value."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import inherit, literals, names
from . import typejson as T
from .annotations import heads
from .scope import Annotated
from .symbols import Symbol, dotted

if TYPE_CHECKING:
    from .annotations import Reader
    from .entries import ConstEntry, FuncEntry
    from .reading import Reading
    from .schema import Sig, Type
    from .scope import Assigned, Scope


class ConstantReader:
    def __init__(self, reading: Reading) -> None:
        self.reading, self.world, self.loaded = reading, reading.world, reading.loaded

    def read(
        self, scope: Scope, name: str, definition: Annotated | Assigned, prefix: str, params: dict[str, str]
    ) -> ConstEntry | FuncEntry:
        """The entry of a value; `prefix` is not empty for a member of a class."""
        if not isinstance(definition, Annotated):
            bound = self._bound_method(scope, name, definition.value, prefix)
            if bound is not None:
                return bound
        return self.constant(scope, name, definition, prefix, params)

    def constant(
        self, scope: Scope, name: str, definition: Annotated | Assigned, prefix: str, params: dict[str, str]
    ) -> ConstEntry:
        reader = self.reading.reader(scope, params)
        value = definition.value
        annotation = definition.annotation if isinstance(definition, Annotated) else None
        stated = reader.read(annotation) if annotation is not None else self.inferred(value, reader)
        entry: ConstEntry = {"n": name, "k": "const", "type": stated}
        if value is not None and not (isinstance(value, ast.Constant) and value.value is Ellipsis):
            if prefix and not isinstance(value, ast.Constant):
                entry["has_value"] = True
            literal = literals.from_source(value)
            if literals.is_plain(literal):
                entry["value"] = literal
                if not T.is_known(stated):
                    entry["type"] = self.inferred(value, reader)
        around = heads(annotation)
        if "Final" in around:
            entry["final"] = True
        if "ClassVar" in around:
            entry["classvar"] = True
        if "InitVar" in around:
            entry["initvar"] = True
        if prefix and annotation is not None and "ClassVar" not in around and "Final" not in around:
            entry["set"] = True
        return entry

    def inferred(self, value: ast.expr | None, reader: Reader) -> Type:
        """The type of a literal, or of a call of a class; "missing" for any other value."""
        if isinstance(value, ast.Constant) and value.value is not None and value.value is not Ellipsis:
            return T.inst("builtins." + type(value.value).__name__)
        if isinstance(value, ast.Call):
            parts = dotted(value.func)
            symbol = self.world.in_scope(self.loaded, reader.scope, parts) if parts else None
            if symbol is not None and symbol.kind == "class":
                return T.inst(names.canonical_name(symbol.full))
        return T.any_type("missing")

    def _bound_method(
        self, scope: Scope, name: str, value: ast.expr | None, prefix: str
    ) -> FuncEntry | None:
        """The signatures of a bound method: `randint = _inst.randint`, `Lock = context._default_context.Lock`."""
        owner_path = dotted(value.value) if isinstance(value, ast.Attribute) else None
        if prefix or not owner_path or not isinstance(value, ast.Attribute):
            return None
        symbol = self.world.in_scope(self.loaded, scope, owner_path)
        owner = self.world.entry(symbol) if symbol is not None and symbol.kind == "const" else None
        if owner is None or owner["k"] != "const" or owner["type"]["t"] != "inst":
            return None
        module, qualified = self.world.split(owner["type"]["name"])
        found = inherit.find_member(self.world, Symbol("class", module, qualified), value.attr)
        if found is None or found.entry["k"] != "func":
            return None
        return {"n": name, "k": "func", "sigs": [_without_self_type(s) for s in found.entry["sigs"]]}


def _without_self_type(signature: Sig) -> Sig:
    bare = signature.copy()
    bare.pop("self_type", None)
    return bare
