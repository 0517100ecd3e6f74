"""Reads one stub or source file into resolved facts: what each top-level name is, with its types.

Facts of a module: {"needs": [modules whose facts these refer to], "entries": [entry, ..]}.
Every entry has "n" (name) and "k" (kind); entries.py has their types:

  func   sigs: [Sig]; b: "class" | "static" (methods; instance is left out); abs; dep; deco, inner (see entries.py)
  prop   type, set?, set_type?, self_type?, abs? (properties and typed instance attributes), value?, has_value? (fields of
         named tuples)
  const  type, value?, final?, classvar?, initvar?, opt? (a key that may be missing),
         has_value? (there is a value, and it is not plain)
  class  bases: [Type], params: [type variable ids], flags?, members: [entry], dep?
  tv     tv: StatedTypeVar                 alias  params, target: Type, new? (NewType)
  ref    to: "module:Qual.name"            mod    to: "module"
  ext    class: ForeignClass, of a class mentioned here and defined elsewhere ("n" is its full name)
  all    "n": "__all__", names
In the database and on the pipe, entries have the form of compact.py. Sig, Type and
ForeignClass are those of the Model; an absent key means null or empty.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import made_facts
from . import typejson as T
from .class_facts import ClassReader
from .constant_facts import ConstantReader
from .function_facts import functions
from .functional_classes import functional_class
from .reading import Reading, statement_params
from .scope import AliasStatement, Annotated, Assigned, ClassStatement, FunctionStatement
from .symbols import Symbol, last_name

if TYPE_CHECKING:
    from .entries import AliasEntry, ClassEntry, Entry
    from .resolver import World
    from .scope import Definition, Scope, SourceFile


class ModuleFacts:
    """Builds the entries of one file, on demand."""

    def __init__(self, world: World, loaded: SourceFile) -> None:
        self.world, self.loaded = world, loaded
        self._entries: dict[str, Entry | None] = {}
        self._reading = Reading(world, loaded)
        self._constants = ConstantReader(self._reading)
        self._classes = ClassReader(self._reading, self._constants, self._build, self._publish)
        # Entries of names that no statement of the file binds: type variables of PEP 695.
        self.extra = self._reading.extra

    def entry(self, name: str) -> Entry | None:
        """The entry of a top-level name, or None."""
        if name not in self._entries:
            self._entries[name] = None
            self._entries[name] = self._build(self.loaded.scope, name, "", {})
        return self._entries[name]

    def _publish(self, entry: ClassEntry) -> None:
        self._entries[entry["n"]] = entry

    def _build(self, scope: Scope, name: str, prefix: str, params: dict[str, str]) -> Entry | None:
        definitions = scope.symbols.get(name)
        if not definitions:
            symbol = self.world.symbol(self.loaded.name, name) if not prefix else None
            return reference(name, symbol)
        nodes = [d.node for d in definitions if isinstance(d, FunctionStatement)]
        if nodes:
            entry = functions(self._reading, scope, name, nodes, bool(prefix), params)
            return made_facts.accessed(self.world, entry) if prefix and entry["k"] == "const" else entry
        first = definitions[0]
        if isinstance(first, ClassStatement):
            return self._classes.read(first.node, scope, prefix, params)
        if isinstance(first, AliasStatement):
            inside = self._reading.type_params(first.node, name, params)
            return self._alias(scope, name, first.value, inside, first.node)
        symbol = self.world.classify(self.loaded, scope, first, name, prefix)
        if symbol.full != self.loaded.name + "." + prefix + name or symbol.kind in (
            "module",
            "unknown",
            "special",
        ):
            copy = self._sibling(scope, symbol, name, prefix)
            return copy if copy is not None else reference(name, symbol)
        return self._value(scope, name, first, symbol, prefix, params)

    def _value(
        self,
        scope: Scope,
        name: str,
        definition: Definition,
        symbol: Symbol,
        prefix: str,
        params: dict[str, str],
    ) -> Entry | None:
        """The entry of `name = ..` or `name: T`."""
        if not isinstance(definition, (Annotated, Assigned)):
            return None
        value = definition.value
        if symbol.kind == "alias":
            is_new = isinstance(value, ast.Call) and last_name(value.func) == "NewType"
            if isinstance(value, ast.Call) and len(value.args) > 1:
                value = value.args[1]
            entry = self._alias(scope, name, value, params, None)
            if is_new:
                entry["new"] = True
            return entry
        if isinstance(value, ast.Call):
            if symbol.kind == "tv":
                return {"n": name, "k": "tv", "tv": self._reading.type_variable(value, scope)}
            if symbol.kind == "class":
                return functional_class(name, value, self._reading.reader(scope, {}))
        return self._constants.read(scope, name, definition, prefix, params)

    def _sibling(self, scope: Scope, symbol: Symbol, name: str, prefix: str) -> Entry | None:
        """The entry for `__radd__ = __add__` in a class body: the same method under a second name."""
        if not prefix or symbol.kind != "func":
            return None
        if symbol.module == self.loaded.name and symbol.name.startswith(prefix):
            sibling = self._build(scope, symbol.name[len(prefix) :], prefix, {})
        else:
            sibling = self.world.inner_entry(symbol)
        if sibling is None:
            return None
        copy = sibling.copy()
        copy["n"] = name
        return copy

    def _alias(
        self, scope: Scope, name: str, value: ast.expr | None, params: dict[str, str], node: ast.stmt | None
    ) -> AliasEntry:
        target = self._reading.reader(scope, params).read(value)
        own = statement_params(node) if node is not None else []
        ids = [params[p.name] for p in own] if own else T.variables([target])
        return {"n": name, "k": "alias", "params": ids, "target": target}


def reference(name: str, symbol: Symbol | None) -> Entry | None:
    """The entry of a name that is defined elsewhere."""
    if symbol is None or symbol.kind == "special":
        return None
    if symbol.kind == "module":
        return {"n": name, "k": "mod", "to": symbol.full}
    return {"n": name, "k": "ref", "to": "%s:%s" % (symbol.module, symbol.name)}
