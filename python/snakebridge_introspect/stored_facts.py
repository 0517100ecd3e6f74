"""Reads the type database of the standard library, which typedb.py describes and builds."""

from __future__ import annotations

import json
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .entries import Facts

MAGIC = b"SBDB0001"
# Always passed along, so never listed in "needs".
ROOTS = ("builtins", "typing", "types", "collections.abc")


class Database:
    """The file; the Rust side reads it in the same way."""

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:
            data = file.read()
        if data[:8] != MAGIC:
            raise ValueError("not a type database: " + path)
        length = struct.unpack("<I", data[8:12])[0]
        self.header: Any = json.loads(zlib.decompress(data[12 : 12 + length]))
        self._body = data[12 + length :]
        self._chunks: dict[str, Any] = {}

    def text(self, name: str) -> bytes:
        """The JSON of one module for all targets."""
        offset, length, _ = self.header["chunks"][name]
        return zlib.decompress(self._body[offset : offset + length])

    def differences(self, other: Database) -> list[str]:
        """Names of the parts whose content differs; compression is ignored."""
        parts = [key for key in ("schema", "source", "targets") if self.header[key] != other.header[key]]
        mine, others = self.header["chunks"], other.header["chunks"]
        parts += sorted(set(mine) ^ set(others))
        return parts + [name for name in sorted(set(mine) & set(others)) if self.text(name) != other.text(name)]

    def facts(self, target: str, name: str) -> Facts | None:
        """Facts of one module, or None."""
        if name not in self._chunks:
            self._chunks[name] = json.loads(self.text(name)) if name in self.header["chunks"] else None
        chunk = self._chunks[name]
        if chunk is None or target not in chunk["targets"]:
            return None
        own = chunk["targets"][target]
        return {
            "needs": own["needs"],
            "entries": [e for first, count in own["items"] for e in chunk["entries"][first : first + count]],
        }

    def closure(self, target: str, modules: Iterable[str]) -> dict[str, Facts]:
        """Facts of the modules and of everything they need."""
        result: dict[str, Facts] = {}
        queue = list(ROOTS) + list(modules)
        while queue:
            name = queue.pop()
            facts = self.facts(target, name) if name not in result else None
            if facts is not None:
                result[name] = facts
                queue.extend(facts["needs"])
        return {name: result[name] for name in sorted(result)}


class Library:
    """The facts of all modules of the standard library for one version of Python, for what describes a package: its sources use any of
    them, and which ones nobody knows before the sources are read."""

    def __init__(self, path: str, target: str) -> None:
        self._database, self._target = Database(path), target

    def facts(self, name: str) -> Facts | None:
        """The facts of one module, or None."""
        return self._database.facts(self._target, name)

    def has_below(self, module: str) -> bool:
        """Whether a module inside of a package has facts."""
        names = (name for name in self._database.header["chunks"] if name.startswith(module + "."))
        return any(self.facts(name) is not None for name in names)
