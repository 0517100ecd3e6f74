"""State shared while a universe is described: the types, the declared classes, their names in type sources and at run time."""

from __future__ import annotations

import builtins
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Optional

from . import inherit, livetypes, names
from . import typejson as T
from .by_class import ByClass
from .diagnostics import Diagnostics
from .safe import as_a, has

if TYPE_CHECKING:
    from .resolver import World
    from .schema import Type

STUB_ONLY_NAMES = {"builtins.function": "types.FunctionType", "builtins.ellipsis": "types.EllipsisType"}


class Context:
    def __init__(self, world: World) -> None:
        self.world = world
        self.declared = ByClass[str]()  # class object (or stub name, when static) -> canonical name
        self.homes: dict[str, tuple[str, str]] = {}  # canonical name -> (module, path) where it is an item
        self.renames = dict(STUB_ONLY_NAMES)
        self._stub_names = ByClass[Optional[str]]()
        self._stub_args = ByClass["list[Type]"]()
        self._live_names: dict[str, str] = {}
        self._absent: dict[str, bool] = {}
        self.diagnostics = Diagnostics()  # of the module being described

    # -- classes
    def declare(self, cls: type, canonical: str, module: str, path: str) -> None:
        self.declared[cls] = canonical
        self.homes[canonical] = (module, path)
        stub, args = self._stub_at(module, path)
        if stub is None:
            stub = self._stub_by_name(cls)
        self._stub_names[cls] = stub
        if args and not any(inner["t"] == "tv" for arg in args for inner in T.walk(arg)):
            self._stub_args[cls] = args
        if stub is not None and stub != canonical and not self._is_another(stub, cls):
            self.renames[stub] = canonical

    def take_over(self, cls: type, module: str, path: str) -> None:
        """Makes a class what its stub calls by the name of another class that is not described; see `stands_for`."""
        stub = exported_class(self.world, module, path)
        if stub is None or stub in self.renames or stub != self._stub_names.get(cls):
            return
        live = live_class(stub)
        if live is not None and live not in self.declared and stands_for(self.world, stub, cls, live):
            self.renames[stub] = self.canonical(cls)

    def _is_another(self, stub: str, cls: type) -> bool:
        """Whether the source's name refers to a different class at run time: numpy's stub has `int16 = signedinteger[_16Bit]`,
        and both are classes at run time."""
        live = live_class(stub)
        return live is not None and live is not cls

    def name_stub(self, cls: type, stub: str | None) -> None:
        """Records the type source's name of a class that is different from its runtime name."""
        if stub is not None and inherit.class_entry(self.world, stub) is not None:
            self._stub_names[cls] = stub
            self.renames[stub] = self.canonical(cls)

    def declare_static(self, full: str, module: str, path: str) -> None:
        """Declares a class that is known from its type source only."""
        if full not in self.homes:
            self.declared[full] = full
            self.homes[full] = (module, path)

    def _stub_at(self, module: str, path: str) -> tuple[str | None, list[Type] | None]:
        """(name of the class in the type source or None, type arguments if it is an alias of a generic class there)"""
        symbol = self.world.path(module, path.split("."))
        if symbol is not None and symbol.kind == "alias":
            entry = self.world.entry(symbol)
            target = entry["target"] if entry is not None and entry["k"] == "alias" else None
            if target is not None and target["t"] == "inst":
                found = inherit.class_symbol(self.world, target["name"])
                return (names.canonical_name(found.full), target.get("args")) if found else (None, None)
        if (
            symbol is not None
            and symbol.kind == "class"
            and inherit.class_entry(self.world, symbol.full) is not None
        ):
            return names.canonical_name(symbol.full), None
        if symbol is not None and symbol.kind == "special" and symbol.name in names.TYPING_ALIASES:
            return names.TYPING_ALIASES[symbol.name], None
        return None, None

    def _stub_by_name(self, cls: type) -> str | None:
        name = livetypes.full_name(cls)
        if not name:
            return None
        found = self._stub_class(name)
        if found is None:
            # A class that its module does not offer: stubs spell `PyCStructType` of `_ctypes` as `_PyCStructType`.
            module, path = self.world.split(name)
            live = as_a(sys.modules.get(module), ModuleType)
            if live is not None and path and "." not in path and path not in vars(live):
                found = self._stub_class("%s._%s" % (module, path))
        return found

    def _stub_class(self, name: str) -> str | None:
        symbol = inherit.class_symbol(self.world, name)
        if symbol is None or inherit.class_entry(self.world, symbol.full) is None:
            return None
        return names.canonical_name(symbol.full)

    def stub_name(self, cls: type) -> str | None:
        """The name of a class in its type source, or None."""
        if cls not in self._stub_names:
            self._stub_names[cls] = self._stub_by_name(cls)
        return self._stub_names[cls]

    def stub_args(self, cls: type) -> list[Type] | None:
        """The type arguments of a class that is an alias of a generic class in its type source; None for any other class."""
        return self._stub_args.get(cls)

    def canonical(self, cls: type) -> str:
        return self.declared.get(cls) or livetypes.full_name(cls) or "builtins.object"

    # -- types
    def rename(self, name: str) -> str:
        """The runtime name of a class, by its name in a type source."""
        if name in self.renames:
            return self.renames[name]
        if name not in self._live_names:
            self._live_names[name] = self._live_name(name)
        return self._live_names[name]

    def is_absent(self, name: str) -> bool:
        """Whether a class is neither in its module, which is imported, nor in that module's type source: a misspelt import under
        `if TYPE_CHECKING:`."""
        if name not in self._absent:
            module, path = self.world.split(name)
            live = as_a(sys.modules.get(module), ModuleType)
            found = self.world.path(module, path.split("."))
            self._absent[name] = (
                live is not None
                and name not in self.homes
                and path.split(".")[0] not in vars(live)
                and (found is None or found.kind == "unknown")
                and not self._makes_names(module, live)
            )
        return self._absent[name]

    def _makes_names(self, module: str, live: ModuleType) -> bool:
        """Whether a module may have names that nothing lists. What a stub says of one is all that it has."""
        if self.world.source_of(module) in ("stdlib", "stub_package", "inline_stub"):
            return self.world.symbol(module, "__getattr__") is not None
        return "__getattr__" in vars(live)

    def stub_of(self, name: str, default: str) -> str:
        """The inverse of `rename`, for names that have been renamed before."""
        return next((stub for stub, live in self._live_names.items() if live == name), default)

    def _live_name(self, name: str) -> str:
        if name.startswith(("builtins.", "typing.")):
            return name
        value = live_class(name)
        if value is None:
            return name
        live = self.declared.get(value) or livetypes.full_name(value)
        if live is None or live.startswith("builtins.") and not hasattr(builtins, live[9:]):
            return name
        return live


def live_class(name: str) -> type | None:
    """The runtime class with the name that the type source uses, or None."""
    module, _, rest = name.rpartition(".")
    parts = [rest]
    while module and module not in sys.modules:
        module, _, head = module.rpartition(".")
        parts.insert(0, head)
    value: object = sys.modules.get(module)
    try:
        for part in parts:
            value = vars(value)[part]
    except BaseException:
        return None
    return as_a(value, type)


def exported_class(world: World, module: str, path: str) -> str | None:
    """The full name of the class that a type source has under a name, wherever it is defined; None for anything else."""
    symbol = world.path(module, path.split("."))
    return names.canonical_name(symbol.full) if symbol is not None and symbol.kind == "class" else None


def stands_for(world: World, stub: str, cls: type | str | None, live: type) -> bool:
    """Whether a class that a module exports by this name of the type source stands for it rather than the one that is found there:
    it has as much of what the source says. The stub has `pyrsistent.typing.PVector`, where an empty class is, and exports it as
    `pyrsistent.PVector`; `multidict.MultiDict` is one class for type checkers, written in Python, and one in C at run time."""
    entry = inherit.class_entry(world, stub)
    if entry is None or not isinstance(cls, type) or cls is live:
        return False
    members = [member["n"] for member in entry.get("members", ())]
    return sum(has(cls, name) for name in members) >= sum(has(live, name) for name in members)
