"""`python -c <this>`: the worker's sources come over the control connection, descriptor 0, and run from memory."""

from __future__ import annotations

import marshal
import os
import sys
from importlib.machinery import ModuleSpec

TYPE_CHECKING = False  # same as `typing.TYPE_CHECKING`, which costs an import
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any, Dict, Optional


def read(count: int) -> bytes:
    """So many bytes of the control connection."""
    parts = []
    while count:
        part = os.read(0, min(count, 1 << 20))
        if not part:
            os._exit(0)
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


class Sources:
    """Imports what the host has sent: `{module: source}`."""

    def __init__(self, sources: Dict[str, str]) -> None:
        self.sources = sources

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Optional[ModuleSpec]:
        """A finder of `sys.meta_path`."""
        if name not in self.sources:
            return None
        package = name == "snakebridge_worker"
        spec = ModuleSpec(name, self, origin="<%s>" % name, is_package=package)  # type: ignore[arg-type]
        if package:
            spec.submodule_search_locations = []
        return spec

    def create_module(self, spec: ModuleSpec) -> Optional[ModuleType]:
        """The usual one."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Runs a source."""
        name = module.__name__
        exec(compile(self.sources[name], "<%s>" % name, "exec"), module.__dict__)

    def get_source(self, name: str) -> str:
        """For tracebacks."""
        return self.sources[name]


def boot() -> None:
    """Reads the sources and runs the worker."""
    sources = marshal.loads(read(int.from_bytes(read(4), "little")))
    sys.meta_path.insert(0, Sources(sources))
    from snakebridge_worker.__main__ import main

    main()


if __name__ == "__main__":
    boot()
