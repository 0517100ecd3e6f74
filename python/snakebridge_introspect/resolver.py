"""Resolves names to their definitions, through imports, star imports, renames and re-exports.

A module is either ready facts (see facts.py) or a file; both are resolved in the same way.
"""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from . import livetypes, names
from . import typejson as T
from .scope import AliasStatement, Annotated, Assigned, ClassStatement, FunctionStatement, Imported
from .sources import FactsModule
from .symbols import CLASS_MAKERS, TYPE_VARIABLES, Symbol, dotted, last_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from .entries import AliasEntry, Entry, FuncEntry, VariableEntry
    from .schema import Type, TypeSource
    from .scope import Definition, Scope, SourceFile
    from .sources import Sources
    from .symbols import Kind

    class Builder(Protocol):
        """Builds the entries of one file: `ModuleFacts` of facts.py, which is in a higher room and is passed as an argument."""

        extra: dict[str, Entry]

        def entry(self, name: str) -> Entry | None:
            """The entry of a top-level name, or None."""

    # (full name, arguments in terms of the class's own type variables) of a class and each of its ancestors
    Linear = list[tuple[str, list[Type]]]

MAX_HOPS = 40


class World:
    """Resolves names and types over all sources; `build` makes the builder of a file's facts."""

    def __init__(self, sources: Sources, build: Callable[[World, SourceFile], Builder]) -> None:
        self.sources, self._build = sources, build
        self._symbols: dict[tuple[str, str], Symbol | None] = {}
        self._builders: dict[str, Builder] = {}
        self._offering: set[str] = set()  # modules of which is being asked what a star import of them binds
        # Cache of type_forms.py, and those of inherit.py, by full name of a class.
        self.type_forms: dict[str, bool] = {}
        self.class_symbols: dict[str, Symbol | None] = {}
        self.linear: dict[str, Linear] = {}
        self.member_maps: dict[str, tuple[Entry, dict[str, Entry]]] = {}

    # -- modules
    def module(self, name: str) -> FactsModule | SourceFile | None:
        return self.sources.module(name)

    def source_of(self, name: str) -> TypeSource | None:
        """The source of a module's types, or None."""
        return self.sources.source_of(name)

    def home_of(self, full: str) -> TypeSource:
        """The source of types of the module in which a full name is defined."""
        return self.sources.source_of(self.split(full)[0]) or "none"

    def split(self, full: str) -> tuple[str, str]:
        """`a.b.C.D` -> ("a.b", "C.D"): the longest prefix that is a module."""
        return self.sources.split(full)

    # -- names
    def symbol(self, module: str, name: str) -> Symbol | None:
        """The definition that `name` refers to in `module`; None if the module is known and does not have it."""
        key = (module, name)
        if key not in self._symbols:
            self._symbols[key] = None
            self._symbols[key] = self._symbol(module, name)
        return self._symbols[key]

    def _symbol(self, module: str, name: str) -> Symbol | None:
        if module in names.TYPING_MODULES:
            if module not in ("collections.abc", "_collections_abc") and (
                name in names.SPECIAL_FORMS or name in names.TYPING_ALIASES
            ):
                return Symbol("special", "typing", name)
            if name == "Callable":
                return Symbol("special", "typing", name)
            spelled = names.canonical_name(module + "." + name)
            if spelled[7:] in names.ABSTRACT_CLASSES and spelled.startswith("typing."):
                return Symbol("class", "typing", spelled[7:])
        if module + "." + name in names.ANY_NAMES:
            return Symbol("special", module, name)
        loaded = self.module(module)
        if loaded is None:
            # A package whose stub is empty has no facts; its modules may.
            full = module + "." + name
            return Symbol("module", full) if self.sources.has_facts(full) else Symbol("unknown", module, name)
        if isinstance(loaded, FactsModule):
            return self._from_facts(loaded, name)
        return self._from_scope(loaded, loaded.scope, name, "")

    def _from_facts(self, loaded: FactsModule, name: str) -> Symbol | None:
        entry = loaded.get(name)
        if entry is None:
            full = loaded.name + "." + name
            return Symbol("module", full) if self.sources.has_facts(full) else None
        return self._of_entry(entry, loaded.name, name)

    def _of_entry(self, entry: Entry, module: str, name: str) -> Symbol | None:
        if entry["k"] == "ref":
            home, _, target = entry["to"].partition(":")
            return self.path(home, target.split("."))
        if entry["k"] == "mod":
            return Symbol("module", entry["to"])
        return Symbol("const" if entry["k"] == "prop" else entry["k"], module, name)

    def _from_scope(self, loaded: SourceFile, scope: Scope, name: str, prefix: str) -> Symbol | None:
        found = scope.symbols.get(name)
        if not found:
            for star in scope.stars:
                if star != loaded.name and self._star_offers(star, name):
                    return self.symbol(star, name)
            full = loaded.name + "." + name
            if not prefix and loaded.found.is_package and self.module(full) is not None:
                return Symbol("module", full)
            return None
        return self.classify(loaded, scope, found[0], name, prefix)

    def _star_offers(self, module: str, name: str) -> bool:
        loaded = self.module(module)
        if loaded is None:
            return False
        exports = loaded.exports if isinstance(loaded, FactsModule) else self.exports(module)
        if exports is not None:
            return name in exports
        return not name.startswith("_") and self.symbol(module, name) is not None

    def classify(
        self, loaded: SourceFile, scope: Scope, definition: Definition, name: str, prefix: str
    ) -> Symbol:
        """The symbol of a definition in a scope; imports and renames are followed to the original."""
        full = prefix + name
        if isinstance(definition, Imported):
            return self._imported(loaded, definition, name, prefix)
        if isinstance(definition, FunctionStatement):
            return Symbol("func", loaded.name, full)
        if isinstance(definition, ClassStatement):
            return Symbol("class", loaded.name, full)
        if isinstance(definition, AliasStatement):
            return Symbol("alias", loaded.name, full)
        if isinstance(definition, Annotated):
            if last_name(definition.annotation) == "TypeAlias" and definition.value is not None:
                hidden = self._hidden(loaded, definition.value, name, prefix)
                return hidden if hidden is not None else Symbol("alias", loaded.name, full)
        if isinstance(definition, Assigned):
            return self._classify_value(loaded, scope, definition.value, name, full)
        return Symbol("const", loaded.name, full)

    def _imported(self, loaded: SourceFile, definition: Imported, name: str, prefix: str) -> Symbol:
        base, attribute = definition.module, definition.attribute
        if attribute is None:
            return Symbol("module", base)
        full = base + "." + attribute
        if full == loaded.name + "." + name and not prefix:
            return Symbol("module", full) if self.module(full) else Symbol("unknown", base, attribute)
        hit = self.symbol(base, attribute)
        if (hit is None or hit.kind == "unknown") and self.module(full) is not None:
            return Symbol("module", full)
        return hit if hit is not None else Symbol("unknown", base, attribute)

    def _hidden(self, loaded: SourceFile, value: ast.expr, name: str, prefix: str) -> Symbol | None:
        """The class or alias of the module that `Step = Step` in a class body refers to: the name is not the class's own yet."""
        if not prefix or not isinstance(value, ast.Name) or value.id != name:
            return None
        hit = self.symbol(loaded.name, name)
        return hit if hit is not None and hit.kind in ("class", "alias", "tv", "special") else None

    def _classify_value(
        self, loaded: SourceFile, scope: Scope, value: ast.expr | None, name: str, full: str
    ) -> Symbol:
        if isinstance(value, ast.Call):
            return Symbol(_kind_of_call(value), loaded.name, full)
        if isinstance(value, (ast.Name, ast.Attribute)):
            parts = dotted(value)
            hidden = self._hidden(loaded, value, name, scope.prefix)
            if hidden is not None:
                return hidden
            if parts and parts != [name]:
                hit = self.in_scope(loaded, scope, parts)
                if hit is not None and hit.kind in ("class", "func", "alias", "module", "tv", "special"):
                    return hit
            return Symbol("const", loaded.name, full)
        if (
            isinstance(value, ast.Subscript)
            or isinstance(value, ast.BinOp)
            and isinstance(value.op, ast.BitOr)
        ):
            parts = dotted(_first_named(value))
            hit = self.in_scope(loaded, scope, parts) if parts else None
            if hit is not None and hit.kind in ("class", "alias", "special"):
                return Symbol("alias", loaded.name, full)
        return Symbol("const", loaded.name, full)

    def in_scope(self, loaded: SourceFile, scope: Scope, parts: list[str]) -> Symbol | None:
        """A dotted name as seen from a scope of a file: that scope, the module, then builtins."""
        first = None
        if scope is not loaded.scope and parts[0] in scope.symbols:
            first = self._from_scope(loaded, scope, parts[0], scope.prefix)
        if first is None:
            first = self.symbol(loaded.name, parts[0])
        if first is None and loaded.name != "builtins":
            first = self._builtin(parts[0])
        return self._descend(first, parts[1:])

    def _builtin(self, name: str) -> Symbol | None:
        if self.module("builtins") is not None:
            return self.symbol("builtins", name)
        # Without facts, builtin classes are still recognized by name.
        return Symbol("class", "builtins", name) if isinstance(getattr(builtins, name, None), type) else None

    def path(self, module: str, parts: list[str]) -> Symbol | None:
        return self._descend(self.symbol(module, parts[0]), parts[1:])

    def _descend(self, symbol: Symbol | None, rest: list[str]) -> Symbol | None:
        for part in rest:
            if symbol is None:
                return None
            if symbol.kind == "module":
                symbol = self.symbol(symbol.module, part)
            elif symbol.kind == "unknown":
                symbol = Symbol("unknown", symbol.full, part)
            elif symbol.kind == "class":
                symbol = self._nested(symbol, part)
            else:
                return None
        return symbol

    def _nested(self, owner: Symbol, name: str) -> Symbol | None:
        for member in _members(self.entry(owner)):
            if member["n"] == name:
                return self._of_entry(member, owner.module, owner.name + "." + name)
        return self._written_inside(owner, name)

    def _written_inside(self, owner: Symbol, name: str) -> Symbol | None:
        """A nested class of a class whose entry is not finished: an annotation in its body may refer to one."""
        loaded = self.module(owner.module)
        if loaded is None or isinstance(loaded, FactsModule):
            return None
        first, *rest = owner.name.split(".")
        found = loaded.scope.symbols.get(first)
        statement = found[0] if found else None
        body = statement.node.body if isinstance(statement, (ClassStatement, FunctionStatement)) else []
        for part in rest + [name]:
            inner = [node for node in body if isinstance(node, ast.ClassDef) and node.name == part]
            if not inner:
                return None
            body = inner[0].body
        return Symbol("class", owner.module, owner.name + "." + name)

    # -- entries
    def entry(self, symbol: Symbol) -> Entry | None:
        """The facts entry of a symbol, nested or not, or None. `Self` of a method is its class for who finds it by its path."""
        entry = self.inner_entry(symbol)
        if entry is None or entry["k"] != "func" or "." not in symbol.name:
            return entry
        owner = names.canonical_name(symbol.full.rpartition(".")[0])
        outside: FuncEntry = {**entry, "sigs": [T.outside(s, owner) for s in entry["sigs"]]}
        return outside

    def inner_entry(self, symbol: Symbol) -> Entry | None:
        """The same as it stands in its class."""
        loaded = self.module(symbol.module)
        if loaded is None or symbol.kind in ("module", "unknown", "special"):
            return None
        parts = symbol.name.split(".")
        if isinstance(loaded, FactsModule):
            entry = loaded.get(symbol.name) or loaded.get(parts[0])
            if entry is not None and entry["n"] == symbol.name:
                return entry
        else:
            entry = self.builder(loaded).entry(parts[0])
            if len(parts) > 1 and symbol.kind == "tv":
                return self.builder(loaded).extra.get(symbol.name)
        for part in parts[1:]:
            entry = next((m for m in _members(entry) if m["n"] == part), None)
        return entry

    def expand(self, kind: Type) -> Type:
        """The target of a named alias with its arguments substituted; any other type as it is."""
        for _ in range(MAX_HOPS):
            if kind["t"] != "alias":
                return kind
            entry = self.alias_entry(kind["name"])
            if entry is None:
                return T.unresolved(kind["name"])
            args = kind.get("args") or []
            bound = {
                p: args[i] if i < len(args) else T.any_type("explicit") for i, p in enumerate(entry["params"])
            }
            kind = T.substitute(entry["target"], bound)
        return T.any_type("unparsed")

    def alias_entry(self, full: str) -> AliasEntry | None:
        module, qualified = self.split(full)
        entry = self.entry(Symbol("alias", module, qualified))
        return entry if entry is not None and entry["k"] == "alias" else None

    def variable_entry(self, full: str) -> VariableEntry | None:
        module, qualified = self.split(full)
        entry = self.entry(Symbol("tv", module, qualified))
        return entry if entry is not None and entry["k"] == "tv" else livetypes.variable_entry(full)

    def builder(self, loaded: SourceFile) -> Builder:
        if loaded.name not in self._builders:
            self._builders[loaded.name] = self._build(self, loaded)
        return self._builders[loaded.name]

    def exports(self, module: str) -> list[str] | None:
        """`__all__` as the type source states it, or None. Where a part of it is computed, the module's public names stand for it."""
        loaded = self.module(module)
        if loaded is None:
            return None
        if isinstance(loaded, FactsModule):
            return loaded.exports
        if loaded.scope.exports is None:
            return None
        result = list(loaded.scope.exports)
        for source in loaded.scope.export_sources:
            hit = self.symbol(module, source)
            if hit is not None and hit.kind == "module" and hit.module != module:
                result.extend(self.exports(hit.module) or ())
        if loaded.scope.exports_more:
            result.extend(self.public(loaded))
        if loaded.scope.exports_imports:
            result.extend(name for name in loaded.scope.symbols if not name.startswith("_"))
        return list(dict.fromkeys(result))

    def public(self, loaded: SourceFile) -> list[str]:
        """The names that a module without `__all__` offers: what it defines, and what it imports from its own package."""
        found: dict[str, None] = {}
        package = loaded.name.split(".")[0]
        for name, definitions in loaded.scope.symbols.items():
            first = definitions[0]
            if isinstance(first, Imported) and not first.exported:
                self._add_submodule(loaded, first.module, found)
                symbol = self.classify(loaded, loaded.scope, first, name, "")
                is_part = symbol.full.startswith(loaded.name + ".") or symbol.kind != "module" and symbol.module.split(".")[0] == package
                if loaded.found.is_stub or not is_part:
                    continue
            found[name] = None
        for star in loaded.scope.stars:
            # A stub offers what it imports with a star, as PEP 484 has it.
            if (loaded.found.is_stub or star.split(".")[0] == package) and star != loaded.name:
                self._add_submodule(loaded, star, found)
                found.update(dict.fromkeys(self._offered(star)))
        return [name for name in found if not name.startswith("_")]

    def _add_submodule(self, loaded: SourceFile, module: str, found: dict[str, None]) -> None:
        """An import from a submodule makes it an attribute of the package."""
        if not loaded.found.is_stub and module.startswith(loaded.name + "."):
            found[module[len(loaded.name) + 1 :].split(".")[0]] = None

    def _offered(self, module: str) -> list[str]:
        """What `from module import *` binds. Of modules that import each other so, the first has what the others bind."""
        if module in self._offering:
            return []
        self._offering.add(module)
        try:
            exports = self.exports(module)
            if exports is not None:
                return exports
            loaded = self.module(module)
            if loaded is None or isinstance(loaded, FactsModule):
                return loaded.names() if loaded is not None else []
            return [*self.public(loaded), *(n for n, d in loaded.scope.symbols.items() if isinstance(d[0], Imported))]
        finally:
            self._offering.remove(module)


def _members(entry: Entry | None) -> list[Entry]:
    """The members of a class; none for any other entry."""
    return entry.get("members", []) if entry is not None and entry["k"] == "class" else []


def _first_named(value: ast.expr) -> ast.expr:
    """Of a union or a subscripted name, the first thing that has a name: `Node` of `None | Node[int]`."""
    if isinstance(value, ast.BinOp):
        return _first_named(value.right if isinstance(value.left, ast.Constant) else value.left)
    return _first_named(value.value) if isinstance(value, ast.Subscript) else value


def _kind_of_call(call: ast.Call) -> Kind:
    """The kind of a call's result, by the name of the callee."""
    maker = last_name(call.func).lstrip("_")
    if maker in TYPE_VARIABLES:
        return "tv"
    if maker in CLASS_MAKERS:
        return "class"
    return "alias" if maker in ("TypeAliasType", "NewType") else "const"
