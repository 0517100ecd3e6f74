"""Which names a live module offers, and which classes come with them without a name of their own.

`plan` decides; what each name is described as is for modules.py.
"""

from __future__ import annotations

import enum
import importlib
import types
import typing
from typing import TYPE_CHECKING, NamedTuple

from . import inherit, livetypes, names, protocols
from .diagnostics import Diagnostics
from .inherit import FoundMember
from .mentioned import mentioned, package
from .safe import as_a, attribute, has, is_a, summary, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .context import Context
    from .entries import Entry
    from .schema import Inst, ModuleSource
    from .selection import Selection

PLAIN = (bool, int, float, complex, str, bytes, tuple, list, dict, set, frozenset, type(None))
FUNCTIONS = (
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    types.MethodDescriptorType,
    types.WrapperDescriptorType,
    types.MethodWrapperType,
)


class FollowedClass(NamedTuple):
    """A class that comes along (None where only the type source has it), the module and path to get it by, and its name in
    the type source."""

    cls: type | None
    module: str
    path: str
    stub: str


class OfferedNames:
    """The names of one module; `plan` first, then the rest."""

    def __init__(self, context: Context, name: str, module: types.ModuleType, selection: Selection) -> None:
        self.name, self.module, self.selection = name, module, selection
        self.context, self.world = context, context.world
        self.diagnostics = Diagnostics()
        self.all_names: list[str] = []
        self.objects: dict[str, object] = {}
        self.structures: dict[str, type] = {}  # classes by where an instance of them is found
        self.nameless: dict[str, str] = {}  # classes that only the type source names: name -> full name there
        self.followed: dict[str, FollowedClass] = {}  # classes of modules that nobody declares

    def plan(self) -> None:
        listed = self._listed()
        offered: list[object] = listed if listed is not None else list(vars(self.module))
        named = self.selection.named()
        for name in dict.fromkeys([*offered, *(n for n in named if has(self.module, n))]):
            if not isinstance(name, str) or listed is None and name.startswith("_") and name not in named:
                continue
            try:
                value: object = getattr(self.module, name)
            except AttributeError:
                value = self._unloaded_submodule(name)
                if value is None:
                    self.diagnostics.add("missing_from_module", name)
                    continue
            except BaseException as error:
                self.diagnostics.add("attribute_failed", name, summary(error))
                continue
            if listed is None and name not in named and not self._belongs(name, value):
                if self._is_type_alias(name, value) and self.selection.wants(name):
                    self.diagnostics.add("type_alias", name)
                continue
            self.all_names.append(name)
            if self.selection.wants_value(name, value):
                self.objects[name] = value
        self._enums_of_constants()
        self._structures_of_constants()
        self._classes_of_constants()
        self._classes_of_signatures()

    # -- classes that come with them
    def _classes_of_constants(self) -> None:
        """Private classes of the module whose instances it offers (`dataclasses.MISSING`)."""
        for value in list(self.objects.values()):
            cls = type(value)
            if is_a(value, type):
                continue
            if cls.__module__ == self.name and vars(self.module).get(cls.__name__) is cls:
                self._add_class(cls.__name__, cls)

    def _classes_of_signatures(self) -> None:
        """Classes that offered functions take or return while they themselves are not listed
        (`statistics.LinearRegression`), private ones too (`functools._lru_cache_wrapper`)."""
        waiting = list(self.objects.items())
        while waiting:
            for kind, is_output in self.mentioned(*waiting.pop()):
                home, _, name = kind["name"].rpartition(".")
                if home != self.name or name in self.nameless:
                    continue
                value: object = vars(self.module).get(name)
                cls = as_a(value, type)
                if cls is not None:
                    if self._add_class(name, cls):
                        waiting.append((name, cls))
                elif value is None and self._is_nameless(kind["name"], is_output) and self.selection.wants(name):
                    self.nameless[name] = kind["name"]
                    waiting.append((name, None))

    def _add_class(self, name: str, cls: type) -> bool:
        if name in self.all_names or not self.selection.wants_value(name, cls):
            return False
        self.all_names.append(name)
        self.objects[name] = cls
        return True

    def _is_nameless(self, full: str, is_output: bool) -> bool:
        """Whether the type source describes a class that the interpreter has under no name, or under another one."""
        if any(self.structure_stub(path) == full for path in self.structures):
            return False
        known = inherit.class_entry(self.world, full) is not None
        return known and (is_output or not protocols.is_protocol(self.world, full))

    def mentioned(self, name: str, value: object) -> Iterator[tuple[Inst, bool]]:
        """Every class type in the stub of one name."""
        try:
            found = self.found(name, value)
        except BaseException:
            return
        if found is not None:
            yield from mentioned(self.world, found.owner, found.entry)

    def _enums_of_constants(self) -> None:
        """Enums whose members are offered while they themselves are not listed (`re.RegexFlag` before 3.11)."""
        for value in list(self.objects.values()):
            cls = type(value)
            if (
                issubclass(cls, enum.Enum)
                and cls.__module__ == self.name
                and not cls.__name__.startswith("_")
            ):
                if cls.__name__ not in self.all_names and vars(self.module).get(cls.__name__) is cls:
                    self.all_names.append(cls.__name__)
                    if self.selection.wants_value(cls.__name__, cls):
                        self.objects[cls.__name__] = cls

    def _structures_of_constants(self) -> None:
        """Structure sequences that no name of the module stands for (`type(sys.version_info)`), by where one is found."""
        for name, value in self.objects.items():
            cls = type(value)
            if issubclass(cls, tuple) and hasattr(cls, "n_sequence_fields") and cls.__module__ == self.name:
                if vars(self.module).get(cls.__name__) is not cls and cls not in self.structures.values():
                    self.structures[name + ".__class__"] = cls

    def structure_stub(self, path: str) -> str | None:
        """The name of such a class in the type source, or None."""
        found = self.found(path.partition(".")[0], None)
        entry = found.entry if found is not None else None
        if entry is None or entry["k"] != "prop" and entry["k"] != "const":
            return None
        return entry["type"]["name"] if entry["type"]["t"] == "inst" else None

    # -- which names
    def _unloaded_submodule(self, name: str) -> types.ModuleType | None:
        """`__all__` may name submodules that `from package import *` would load."""
        if not hasattr(self.module, "__path__"):
            return None
        try:
            return importlib.import_module(self.name + "." + name)
        except BaseException:
            return None

    def _listed(self) -> list[object] | None:
        listed = getattr(self.module, "__all__", None)
        return list(listed) if isinstance(listed, (list, tuple)) else None

    def _belongs(self, name: str, value: object) -> bool:
        """Without `__all__`: what the package itself defines."""
        if is_a(value, types.ModuleType):
            return (text(value, "__name__") or "").startswith(self.name + ".")
        entry = self._own_entry(name)
        if entry is not None and is_new_type(value):
            return True
        if (
            is_a(value, (type,) + FUNCTIONS)
            or callable(value)
            and attribute(value, "__module__") is not None
        ):
            home = text(value, "__module__")
            if home is not None and package(home) == package(self.name):
                return not is_a(value, typing.TypeVar)
            return (
                entry is not None
                and entry["k"] in ("func", "class")
                or home is None
                and is_a(value, FUNCTIONS)
            )
        if type(value).__module__ in ("typing", "typing_extensions", "__future__"):
            return False
        if entry is not None and entry["k"] in ("tv", "alias", "ref", "mod") or self._is_imported(name):
            return False
        return (
            entry is not None
            or type(value) in PLAIN
            or type(type(value)).__name__ in ("EnumMeta", "EnumType")
            or self.kind() != "python"  # what C puts into a module is its own
        )

    def _is_type_alias(self, name: str, value: object) -> bool:
        """Whether the module gives a union a name (`DecoderInput = int | str`)."""
        entry = self._own_entry(name)
        return type(value).__name__ == "UnionType" and entry is not None and entry["k"] == "alias"

    def _is_imported(self, name: str) -> bool:
        """Whether the source says that the name comes from another package."""
        symbol = self.world.symbol(self.name, name)
        return symbol is not None and package(symbol.module) != package(self.name)

    def _own_entry(self, name: str) -> Entry | None:
        symbol = self.world.symbol(self.name, name)
        if symbol is None or symbol.module != self.name or symbol.kind in ("module", "unknown", "special"):
            return None
        return self.world.entry(symbol)

    # -- for those who ask afterwards
    def classes(self) -> Iterator[tuple[type | str, str]]:
        """(class, name) of the classes among the names."""
        for name, value in self.objects.items():
            cls = as_a(value, type)
            if cls is not None and not self.is_expressed(cls):
                yield cls, name
        for path, cls in self.structures.items():
            yield cls, path
        for name, full in self.nameless.items():
            yield full, name

    def places(self) -> Iterator[tuple[type | str, str, str]]:
        """(class, module, path) of each: where it is at run time."""
        for cls, name in self.classes():
            yield cls, self.name, name
        for found in self.followed.values():
            if found.cls is not None:
                yield found.cls, found.module, found.path

    def is_expressed(self, cls: type) -> bool:
        """Whether every binding knows the class without a description: one of builtins, seen from elsewhere or plain."""
        if not (livetypes.full_name(cls) or "").startswith("builtins."):
            return False
        plain = cls.__name__ in names.BUILTINS_EXPRESSED or issubclass(cls, BaseException)
        is_group = cls.__name__.endswith("ExceptionGroup")
        return self.name != "builtins" or plain and not is_group

    def kind(self) -> ModuleSource:
        """How the module is made."""
        file = getattr(self.module, "__file__", None)
        if not isinstance(file, str):
            return "builtin" if getattr(self.module, "__path__", None) is None else "python"
        return "python" if file.endswith((".py", ".pyc")) else "extension"

    def found(self, name: str, value: object) -> FoundMember | None:
        """What the type source says of a name: here, else where the object says it is from."""
        places = [(self.name, name)]
        home, qualified = text(value, "__module__"), text(value, "__qualname__")
        if home is not None and qualified is not None and not is_a(value, types.ModuleType):
            places.append((home, qualified))
        for module, path in places:
            symbol = self.world.path(module, path.split("."))
            entry = self.world.entry(symbol) if symbol is not None else None
            if symbol is not None and entry is not None:
                return FoundMember(entry, symbol.full, {})
        return None


def is_new_type(value: object) -> bool:
    """Whether it is what `NewType` made: a function that returns its argument."""
    return not is_a(value, type) and attribute(value, "__supertype__") is not None
