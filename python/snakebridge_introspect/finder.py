"""Finds the file with a module's types, in the order of PEP 561.

An `X-stubs` package comes first, then a `.pyi` file next to the module, then its `.py` source. The type database is built from
a typeshed folder instead.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schema import TypeSource


class TypeFile:
    """A file that states types."""

    __slots__ = ("path", "is_package", "source")

    def __init__(self, path: str, is_package: bool, source: TypeSource) -> None:
        self.path, self.is_package, self.source = path, is_package, source

    @property
    def is_stub(self) -> bool:
        return self.path.endswith(".pyi")


def is_missing(top: str) -> bool:
    """Whether this interpreter has no module of a name without dots. Nothing is imported."""
    if not top or top in sys.modules:
        return False
    try:
        return importlib.util.find_spec(top) is None
    except BaseException:
        return False


class _Folders:
    """The names in folders, each listed once: of the names that a source mentions, most are of no module."""

    def __init__(self) -> None:
        self._names: dict[str, frozenset[str]] = {}

    def probe(self, base: str, parts: list[str], extension: str) -> tuple[str, bool] | None:
        """The file of a module, and whether it is a package."""
        folder, name = os.path.join(base, *parts[:-1]), parts[-1]
        names = self._in(folder)
        if name in names:
            package = os.path.join(folder, name, "__init__" + extension)
            if os.path.isfile(package):
                return package, True
        if name + extension in names:
            file = os.path.join(folder, name + extension)
            return (file, False) if os.path.isfile(file) else None
        return None

    def _in(self, folder: str) -> frozenset[str]:
        found = self._names.get(folder)
        if found is None:
            try:
                found = frozenset(os.listdir(folder))
            except OSError:
                found = frozenset()
            self._names[folder] = found
        return found


# Files of a module itself, best first.
_INLINE: tuple[tuple[str, TypeSource], ...] = ((".pyi", "inline_stub"), (".py", "inline_source"))


class PathFinder:
    """Searches `sys.path`, as a type checker does."""

    def __init__(self, paths: list[str]) -> None:
        self.paths = [p for p in paths if p and os.path.isdir(p)]
        self._cache: dict[str, TypeFile | None] = {}
        self._folders = _Folders()

    def find(self, name: str) -> TypeFile | None:
        if name not in self._cache:
            self._cache[name] = self._find(name.split("."))
        return self._cache[name]

    def _find(self, parts: list[str]) -> TypeFile | None:
        if not all(parts):
            return None
        for base in self.paths:
            hit = self._folders.probe(base, [parts[0] + "-stubs"] + parts[1:], ".pyi")
            if hit:
                return TypeFile(hit[0], hit[1], "stub_package")
        for base in self.paths:
            for extension, source in _INLINE:
                hit = self._folders.probe(base, parts, extension)
                if hit:
                    return TypeFile(hit[0], hit[1], source)
        return None

    def implementation(self, name: str) -> TypeFile | None:
        """The Python source of a module, also of one that has a stub."""
        for base in self.paths:
            hit = self._folders.probe(base, name.split("."), ".py")
            if hit:
                return TypeFile(hit[0], hit[1], "inline_source")
        return None

    def exists(self, name: str) -> bool:
        """Whether a folder or file of that name could be a module (namespace packages count)."""
        return self.find(name) is not None


class TypeshedFinder:
    """Searches a typeshed `stdlib` folder, for one Python version."""

    def __init__(self, folder: str, version: tuple[int, ...]) -> None:
        self.folder, self.version = folder, version
        self._ranges: dict[str, tuple[tuple[int, ...], tuple[int, ...] | None]] = {}
        with open(os.path.join(folder, "VERSIONS"), encoding="utf-8") as lines:
            for line in lines:
                line = line.split("#")[0].strip()
                if line:
                    module, _, span = line.partition(":")
                    low, _, high = span.strip().partition("-")
                    self._ranges[module] = (_pair(low) or (), _pair(high))
        self._cache: dict[str, TypeFile | None] = {}
        self._folders = _Folders()

    def in_version(self, name: str) -> bool:
        parts = name.split(".")
        for count in range(len(parts), 0, -1):
            span = self._ranges.get(".".join(parts[:count]))
            if span:
                return span[0] <= self.version and (span[1] is None or self.version <= span[1])
        return False

    def find(self, name: str) -> TypeFile | None:
        if name not in self._cache:
            hit = self._folders.probe(self.folder, name.split("."), ".pyi") if self.in_version(name) else None
            self._cache[name] = TypeFile(hit[0], hit[1], "stdlib") if hit else None
        return self._cache[name]

    def implementation(self, name: str) -> TypeFile | None:
        """None: typeshed has stubs only."""
        return None

    def modules(self) -> list[str]:
        """Every module of this version, sorted."""
        names = []
        for folder, folders, files in os.walk(self.folder):
            folders.sort()
            relative = os.path.relpath(folder, self.folder)
            prefix = [] if relative == "." else relative.split(os.sep)
            for file in files:
                if file.endswith(".pyi"):
                    parts = prefix + ([] if file == "__init__.pyi" else [file[:-4]])
                    if parts and self.find(".".join(parts)):
                        names.append(".".join(parts))
        return sorted(names)


def _pair(text: str) -> tuple[int, ...] | None:
    return tuple(int(part) for part in text.split(".")) if text else None
