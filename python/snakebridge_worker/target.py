"""What a site names: a function or attribute below a module, a member of a receiver, a class."""

from __future__ import annotations

import importlib
import sys
from typing import Any, Dict, Tuple

_modules = sys.modules


class Bound:
    """The minor version of the Python that the host's bindings were made with; empty where that is not known."""

    minor = ""


bound = Bound()


def explained(error: AttributeError) -> AttributeError:
    """The error of a name that is not there. Where the bindings were made with another version, both are named."""
    own = "%d.%d" % sys.version_info[:2]
    if bound.minor and bound.minor != own and error.args and "bindings were made" not in str(error.args[0]):
        note = "(this worker runs Python %s, and the bindings were made with %s)" % (own, bound.minor)
        error.args = ("%s %s" % (error.args[0], note), *error.args[1:])
    return error


class Site:
    """A generated item, as the host described it once. Members are looked up at each use, as Python does."""

    __slots__ = ("module", "path", "names", "keywords")

    def __init__(self, module: str, path: str, keywords: Tuple[str, ...]) -> None:
        self.module = module
        self.path = path
        self.names = tuple(path.split(".")) if path else ()
        self.keywords = keywords

    def find(self) -> Any:
        """The item, below its module."""
        try:
            return self._find()
        except AttributeError as error:
            raise explained(error)

    def _find(self) -> Any:
        names = self.names
        if len(names) == 1:
            module = _module_named(self.module)
            try:
                return getattr(module, names[0])
            except AttributeError:
                return _below(module, self.module, names)
        return _below(importlib.import_module(self.module), self.module, names)

    def holder(self) -> Any:
        """What the last name is a member of."""
        return _below(importlib.import_module(self.module), self.module, self.names[:-1])


def _module_named(name: str) -> Any:
    """A module that is loaded. One that another thread is loading at this moment is waited for: what stands in it may be replaced, as
    `datetime` replaces its classes by those in C."""
    module = _modules.get(name)
    if module is None or getattr(getattr(module, "__spec__", None), "_initializing", False):
        module = importlib.import_module(name)
    return module


def _below(found: Any, module: str, names: Tuple[str, ...]) -> Any:
    """Follows names; the first of them may be submodules that nobody has imported."""
    for name in names:
        try:
            found = getattr(found, name)
        except AttributeError:
            if module is None or not hasattr(_modules.get(module), "__path__"):
                raise
            try:
                importlib.import_module(module + "." + name)
            except ModuleNotFoundError as missing:
                if missing.name != module + "." + name:
                    raise
            found = getattr(found, name)
        module = module + "." + name if module + "." + name in _modules else ""
    return found


class ClassFinder:
    """Classes by where they are imported from. Each is looked up once: a module may be loaded again, but what the host
    bound is what was there first."""

    def __init__(self) -> None:
        self._found: Dict[Tuple[str, str], Any] = {}

    def find(self, module: str, path: str) -> Any:
        """The class.

        Raises what the import raises, and AttributeError."""
        key = (module, path)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = Site(module, path, ()).find()
        return found
