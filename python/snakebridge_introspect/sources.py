"""Sources of types: each module is either ready facts (see facts.py) or a file that a finder has found.

Loads modules by name; resolver.py resolves the names inside them.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from . import compact, names
from .scope import SourceFile

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Mapping

    from .entries import Code, Entry, Facts, ForeignFacts
    from .finder import PathFinder, TypeFile, TypeshedFinder
    from .schema import TypeSource
    from .scope import Target
    from .stored_facts import Library

    # Reports a problem: module, code of the diagnostic, where, detail.
    Report = Callable[[str, str, str, str], object]


class FactsModule:
    """A module whose facts are ready."""

    def __init__(self, name: str, facts: Facts) -> None:
        self.name = name
        self.exports: list[str] | None = None
        self._codes: dict[str, Code] = {}
        self._entries: dict[str, Entry | None] = {}
        for code in facts["entries"]:
            if code[0] == "all":
                self.exports = code[2]["names"]
            elif code[0] != "ext":
                self._codes[code[1]] = code

    def get(self, name: str) -> Entry | None:
        """The entry of a top-level name, or None. Decoded on first use, because most entries are never used."""
        if name not in self._entries:
            code = self._codes.get(name)
            self._entries[name] = compact.decode(code) if code is not None else None
        return self._entries[name]

    def names(self) -> list[str]:
        return list(self._codes)


class Sources:
    """All modules with types."""

    def __init__(
        self,
        finder: PathFinder | TypeshedFinder,
        facts: Mapping[str, Facts],
        target: Target,
        report: Report | None = None,
        library: Library | None = None,
    ) -> None:
        self.finder, self.target = finder, target
        self.facts, self._report, self._library = facts, report, library
        self.loaded: dict[str, FactsModule | SourceFile | None] = {}
        self.files: set[str] = set()
        self.foreign_facts: dict[str, ForeignFacts] = {}
        for module in facts.values():
            self._add_foreign(module)

    def _add_foreign(self, module: Facts) -> None:
        for code in module["entries"]:
            if code[0] == "ext":
                self.foreign_facts.setdefault(code[1], code[2]["class"])

    def _ready(self, name: str) -> Facts | None:
        """The facts of a module, if it is one of the standard library."""
        if name in self.facts or self._library is None:
            return self.facts.get(name)
        found = self._library.facts(name)
        if found is not None:
            self._add_foreign(found)
        return found

    def has_facts(self, module: str) -> bool:
        """Whether a module, or a module inside of it, has facts."""
        if module in self.facts or any(name.startswith(module + ".") for name in self.facts):
            return True
        return self._library is not None and (self._library.facts(module) is not None or self._library.has_below(module))

    def module(self, name: str) -> FactsModule | SourceFile | None:
        if name in self.loaded:
            return self.loaded[name]
        found: FactsModule | SourceFile | None = None
        ready = self._ready(name)
        if ready is not None:
            found = FactsModule(name, ready)
        else:
            path = self.finder.find(name) if name else None
            if path is not None and not self._is_stdlib_source(name, path):
                found = self._load(name, path)
        self.loaded[name] = found
        return found

    def _is_stdlib_source(self, name: str, found: TypeFile) -> bool:
        """Whether it is a `.py` file of the standard library: these have no annotations, so without facts a module is unknown."""
        if found.source != "inline_source" or names.is_never_imported(name):
            return False
        folder = os.path.dirname(os.__file__) + os.sep
        return found.path.startswith(folder) and not found.path.startswith(
            (folder + "site-packages", folder + "dist-packages")
        )

    def _load(self, name: str, found: TypeFile) -> SourceFile | None:
        self.files.add(found.path)
        try:
            return SourceFile(name, found, self.target, self.tree(found.path))
        except (SyntaxError, ValueError, RecursionError, OSError) as error:
            if self._report is not None:
                line = getattr(error, "lineno", None)
                self._report(
                    name,
                    "stub_syntax_error",
                    name,
                    "%s:%s: %s" % (found.path, line or 0, getattr(error, "msg", None) or error),
                )
            return None

    def implementation(self, name: str) -> SourceFile | None:
        """The Python source of a module that has a stub, or facts in the database; None for any other."""
        loaded = self.module(name)
        if isinstance(loaded, SourceFile) and not loaded.found.is_stub:
            return None
        path = self.finder.implementation(name)
        return self._load(name, path) if path is not None else None

    def tree(self, path: str) -> ast.Module | None:
        """The parsed file, if it is cached: the database builder keeps trees across targets."""
        return None

    def source_of(self, name: str) -> TypeSource | None:
        module = self.module(name)
        if module is None:
            return None
        return "stdlib" if isinstance(module, FactsModule) else module.found.source

    def split(self, full: str) -> tuple[str, str]:
        """`a.b.C.D` -> ("a.b", "C.D"): the longest prefix that is a module."""
        parts = full.split(".")
        for count in range(len(parts) - 1, 0, -1):
            module = ".".join(parts[:count])
            if module in self.facts or self.module(module) is not None:
                return module, ".".join(parts[count:])
        return ".".join(parts[:-1]), parts[-1]
