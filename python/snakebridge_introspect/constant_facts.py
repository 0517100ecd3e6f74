"""Facts entries of the values of a file: constants, typed by their annotation or else by their value."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import inherit, literals, made_facts, made_properties
from . import typejson as T
from .annotations import heads
from .inferred import UNKNOWN, Inference, settled
from .scope import Annotated, Assigned
from .symbols import Symbol, dotted
from .value_types import ValueTypes

if TYPE_CHECKING:
    from .entries import ConstEntry, Entry, FuncEntry
    from .reading import Reading
    from .schema import Sig, Type
    from .scope import Scope
    from .writes import Write


class ConstantReader:
    def __init__(self, reading: Reading) -> None:
        self.reading, self.world, self.loaded = reading, reading.world, reading.loaded

    def read(
        self, scope: Scope, name: str, definition: Annotated | Assigned, prefix: str, params: dict[str, str]
    ) -> Entry:
        """The entry of a value; `prefix` is not empty for a member of a class."""
        if not isinstance(definition, Annotated):
            bound = self._bound_method(scope, name, definition.value, prefix)
            if bound is not None:
                return bound
            value = definition.value
            made = None
            if isinstance(value, ast.Call):
                made = made_facts.of_call(self.reading, scope, name, value, bool(prefix), params)
                made = made or (made_properties.of_call(self.reading, scope, name, value) if prefix else None)
            if made is not None:
                return made
        stated = self.constant(scope, name, definition, prefix, params)
        return made_facts.accessed(self.world, stated) if prefix else stated

    def constant(
        self, scope: Scope, name: str, definition: Annotated | Assigned, prefix: str, params: dict[str, str]
    ) -> ConstEntry:
        reader = self.reading.reader(scope, params)
        value = definition.value
        annotation = definition.annotation if isinstance(definition, Annotated) else None
        if annotation is None:
            stated = self._unannotated(scope, name, value, prefix, params)
        else:
            stated = reader.optional(reader.read(annotation), value)
        entry: ConstEntry = {"n": name, "k": "const", "type": stated}
        if value is not None and not (isinstance(value, ast.Constant) and value.value is Ellipsis):
            if prefix and not isinstance(value, ast.Constant):
                entry["has_value"] = True
            literal = literals.from_source(value)
            if literals.is_plain(literal):
                entry["value"] = literal
                if not T.is_known(stated) and annotation is not None:
                    entry["type"] = settled([Inference(self.reading, scope, params).of(value)])
        around = heads(annotation)
        if "Final" in around:
            entry["final"] = True
        if "ClassVar" in around:
            entry["classvar"] = True
        if "InitVar" in around:
            entry["initvar"] = True
        if annotation is None and not self.loaded.found.is_stub:
            entry["open"] = True
            changes = len(scope.symbols.get(name, ())) > 1 or bool(self._elsewhere(name, prefix))
            if changes:
                entry["wide"] = True
        if prefix and annotation is not None and "ClassVar" not in around and "Final" not in around:
            entry["set"] = True
        return entry

    def kinds(self, scope: Scope, name: str, prefix: str, params: dict[str, str]) -> list[Type]:
        """The types of all values that a name without annotation is assigned: in its scope, and elsewhere in the file."""
        # Of values of a module the values themselves say more.
        objects = ValueTypes(self.world) if prefix else None
        inference = Inference(self.reading, scope, params, None, objects)
        found = [inference.of(d.value) for d in scope.symbols.get(name, ()) if isinstance(d, Assigned)]
        for write in self._elsewhere(name, prefix):
            found.append(Inference(self.reading, self.loaded.scope, params, write.function).write(write, found))
        return found

    def _elsewhere(self, name: str, prefix: str) -> list[Write]:
        written = self.reading.writes()
        if not prefix:
            return written.globals.get(name, [])
        return written.classes.get((prefix.split(".")[-2], name), [])

    def _unannotated(self, scope: Scope, name: str, value: ast.expr | None, prefix: str, params: dict[str, str]) -> Type:
        if self.loaded.found.is_stub:
            return self._of_stub(value, Inference(self.reading, scope, params))
        return settled(self.kinds(scope, name, prefix, params))

    def _of_stub(self, value: ast.expr | None, inference: Inference) -> Type:
        """Stubs give values for literals and instances only."""
        known = isinstance(value, (ast.Constant, ast.Call))
        return settled([inference.of(value)]) if known else UNKNOWN

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
        full = owner["type"]["name"]
        return {"n": name, "k": "func", "sigs": [T.outside(T.without_self_type(s), full) for s in found.entry["sigs"]]}
