"""Describes a module from its type source only, without importing it.

Makes the same items as modules.py, with stub_only verification; static_class.py describes the classes.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from . import documented, inherit, names, records
from .callables import callable_signatures, has_own_members
from .constants import is_variable, placeholder
from .diagnostics import Diagnostics
from .mentioned import mentioned, package
from .sources import FactsModule
from .static_class import STUB_ONLY, static_class, static_constant
from .symbols import Symbol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from .context import Context
    from .schema import ConstItem, FunctionItem, Item, Module, TypeSource
    from .scope import SourceFile
    from .selection import Selection


class StaticModule:
    def __init__(self, context: Context, name: str, selection: Selection) -> None:
        self.context, self.name, self.selection = context, name, selection
        self.world = context.world
        self.diagnostics = Diagnostics()
        self.all_names: list[str] = []
        self.symbols: dict[str, Symbol] = {}
        self.unknown: list[str] = []

    def plan(self) -> None:
        loaded = self.world.module(self.name)
        if loaded is None:
            self.diagnostics.add("static_only", self.name, "no stub and no source found")
            return
        # An empty `__all__` says only that nothing is to be imported by a star.
        exports = self.world.exports(self.name) or None
        stated = [*exports, *self._documented(loaded)] if exports is not None else self._public(loaded)
        for name in dict.fromkeys([*stated, *self._listed_in_source(), *self._included()]):
            symbol = self.world.symbol(self.name, name) or self._unstubbed_module(name)
            if symbol is None or symbol.kind == "unknown":
                self._add_unknown(name, exports is not None and symbol is None)
                continue
            if symbol.kind in ("tv", "special"):
                if exports is not None:
                    self._add_unknown(name, False)
                continue
            if symbol.kind == "alias" and inherit.class_symbol(self.world, symbol.full) is None:
                if not self._is_new_type(symbol):
                    self.diagnostics.add("type_alias", name)
                    continue
            self.all_names.append(name)
            if self.selection.wants(name, self._members(symbol)):
                self.symbols[name] = symbol
        self._classes_of_signatures()

    def _classes_of_signatures(self) -> None:
        """Adds classes of this module that its names take or return, as for a module that is imported: unlisted ones, and those
        that come along with what `include` names."""
        waiting = deque(self.symbols.items())
        while waiting:
            name, symbol = waiting.popleft()
            entry = self.world.entry(symbol)
            if entry is None:
                continue
            for kind, is_output in mentioned(self.world, symbol.full, entry, partial(self.selection.has_member, name)):
                home, _, mention = kind["name"].rpartition(".")
                found = self.world.symbol(self.name, mention) if home == self.name and mention not in self.symbols else None
                if found is None or found.kind != "class" or self.world.entry(found) is None:
                    continue
                is_listed = mention in self.all_names
                if not is_listed:
                    self.all_names.append(mention)
                if not is_listed and self.selection.wants(mention, self._members(found)) or is_output and self._bring(found):
                    self.symbols[mention] = found
                    waiting.append((mention, found))

    def _bring(self, symbol: Symbol) -> bool:
        members = inherit.member_names(self.world, symbol.full)
        return self.selection.bring(symbol.name, len(members), self.diagnostics)

    def _add_unknown(self, name: str, is_listed: bool) -> None:
        """Adds a name that no source describes, like one of a compiled submodule: a value of which nothing is known."""
        if is_listed:
            self.diagnostics.add("missing_from_module", name)
        self.all_names.append(name)
        if self.selection.wants(name):
            self.unknown.append(name)

    def _members(self, symbol: Symbol) -> Collection[str]:
        """The member names of a class; empty if there are no include patterns, which alone need them."""
        full = self._class_of(symbol) if self.selection.include is not None else None
        return inherit.member_names(self.world, full) if full is not None else ()

    def _public(self, loaded: FactsModule | SourceFile) -> list[str]:
        if isinstance(loaded, FactsModule):
            return [n for n in loaded.names() if "." not in n and not n.startswith("_")]
        return self.world.public(loaded)

    def _included(self) -> list[str]:
        """Names that `include` lists without wildcards, although `__all__` does not have them."""
        found = [(name, self.world.symbol(self.name, name)) for name in self.selection.named()]
        return [name for name, symbol in found if symbol is not None and symbol.kind in ("func", "class", "const")]

    def _documented(self, loaded: FactsModule | SourceFile) -> list[str]:
        """Names of the package's own that `__all__` leaves out and the description of the package uses."""
        file = "" if isinstance(loaded, FactsModule) else loaded.found.path
        found = [(name, self.world.symbol(self.name, name)) for name in documented.names(self.name, file)]
        return [name for name, symbol in found if symbol is not None and self._is_own(symbol)]

    def _is_own(self, symbol: Symbol) -> bool:
        return symbol.kind in ("func", "class", "const") and package(symbol.module) == package(self.name)

    def _listed_in_source(self) -> list[str]:
        """`__all__` of the module itself, which decides what there is: its stub's may lack names, like `__version__`."""
        source = self.world.sources.implementation(self.name)
        return source.scope.exports or [] if source is not None else []

    def _unstubbed_module(self, name: str) -> Symbol | None:
        """A submodule that has a source and is in no stub."""
        full = self.name + "." + name
        return Symbol("module", full) if self.world.sources.finder.implementation(full) is not None else None

    def classes(self) -> Iterator[tuple[str, str]]:
        for name, symbol in self.symbols.items():
            resolved = self._class_of(symbol)
            if resolved is not None and not resolved.startswith("builtins."):
                yield resolved, name

    def places(self) -> Iterator[tuple[str, str, str]]:
        """(class, module, path) of each class."""
        for full, name in self.classes():
            yield full, self.name, name

    def _class_of(self, symbol: Symbol) -> str | None:
        if symbol.kind not in ("class", "alias") or self._is_new_type(symbol):
            return None
        found = inherit.class_symbol(self.world, symbol.full)
        full = names.canonical_name(found.full) if found is not None else None
        return full if full is not None and inherit.class_entry(self.world, full) is not None else None

    def _is_new_type(self, symbol: Symbol) -> bool:
        entry = self.world.entry(symbol) if symbol.kind == "alias" else None
        return entry is not None and entry["k"] == "alias" and bool(entry.get("new"))

    def describe(self) -> Module:
        self.context.diagnostics = self.diagnostics
        items: list[Item] = []
        for name, symbol in self.symbols.items():
            item = self._item(name, symbol)
            if item is None:
                self.unknown.append(name)
                continue
            if item["kind"] == "class":
                self.selection.filter_members(item, name)
            items.extend(self._with_call(item, symbol))
        for name in self.unknown:
            unknown: ConstItem = {**placeholder(name), "kind": "const"}
            unknown["verification"] = STUB_ONLY
            items.append(unknown)
        self.selection.report(items, self.all_names, self.diagnostics)
        return {
            "name": self.name,
            "source": "static",
            "types": self._source(self.name),
            "items": items,
            "diagnostics": self.diagnostics.items,
        }

    def _with_call(self, item: Item, symbol: Symbol) -> list[Item]:
        """An item, and before an instance that can be called the function that calls it, as for a module that is imported."""
        entry = self.world.entry(symbol)
        is_decorated = entry is not None and entry["k"] == "const" and "inner" in entry
        if item["kind"] != "const" or is_decorated or not has_own_members(self.world, item["type"]):
            return [item]
        item.pop("settable", None)
        calling: FunctionItem = {
            "kind": "function",
            "name": item["name"],
            "sigs": callable_signatures(self.world, item["type"]) or [],
            "types": self._source(symbol.module),
            "verification": STUB_ONLY,
        }
        return [calling, item]

    def _source(self, module: str) -> TypeSource:
        return self.world.source_of(module) or "none"

    def _item(self, name: str, symbol: Symbol) -> Item | None:
        if symbol.kind == "module":
            return {"kind": "module", "name": name, "target": symbol.full}
        full = self._class_of(symbol)
        if full is not None:
            if self.context.homes.get(full) != (self.name, name):
                return {"kind": "alias", "name": name, "target": full}
            return static_class(self.context, full, name, name)
        entry = self.world.entry(symbol)
        if entry is None:
            return None
        sigs = entry["sigs"] if entry["k"] == "func" else None
        if entry["k"] == "alias" and entry.get("new"):
            sigs = [records.new_type(symbol.full, entry["target"])]
        if sigs is not None:
            item: FunctionItem = {
                "kind": "function",
                "name": name,
                "sigs": sigs,
                "types": self._source(symbol.module),
                "verification": STUB_ONLY,
            }
            if symbol.full != self.name + "." + name:
                item["canonical"] = symbol.full
            if entry["k"] == "func" and entry.get("dep"):
                item["deprecated"] = entry["dep"]
            return item
        if entry["k"] == "const" or entry["k"] == "prop":
            value: ConstItem = {
                **static_constant(entry, name, {}, self._source(symbol.module)),
                "kind": "const",
            }
            if is_variable(name, entry):
                value["settable"] = True
            return value
        return None
