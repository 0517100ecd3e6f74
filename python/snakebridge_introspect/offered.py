"""Decides which names of a live module are described, and which unexported classes are described with them.

`plan` decides; modules.py then describes each name.
"""

from __future__ import annotations

import enum
import importlib
import types
import typing
from typing import TYPE_CHECKING, NamedTuple

from . import documented, inherit, livetypes, names, protocols
from .diagnostics import Diagnostics
from .inherit import FoundMember
from .mentioned import mentioned, package
from .safe import as_a, attribute, fault, has, is_a, own, summary, text
from .scope import Annotated, Assigned, Imported, SourceFile

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


def _names(module: types.ModuleType) -> list[object]:
    """Names of a module; of any other object that stands for one in `sys.modules`, those of its class as well."""
    if is_a(module, types.ModuleType):
        return list(vars(module))
    return [name for name in dir(module) if not has(object, name)]


def _is_of_class(value: object, home: str | None) -> bool:
    """Whether a callable object has its `__module__` from its class, and so says nothing of where it was made (`@click.command()`)."""
    return home == type(value).__module__ and is_a(own(value, "__module__"), str)


class FollowedClass(NamedTuple):
    """A class of an undeclared module (None if it exists in the type source only), the module and path to get it from, and its
    name in the type source."""

    cls: type | None
    module: str
    path: str
    stub: str


class OfferedNames:
    """The names of one module; `plan` has to run first."""

    def __init__(self, context: Context, name: str, module: types.ModuleType, selection: Selection) -> None:
        self.name, self.module, self.selection = name, module, selection
        self.context, self.world = context, context.world
        self.diagnostics = Diagnostics()
        self.all_names: list[str] = []
        self.objects: dict[str, object] = {}
        self.opaque: list[str] = []  # names of wanted values whose classes cannot be inspected
        self.structures: dict[str, type] = {}  # unexported structure sequences, by the path of an instance's class
        self.nameless: dict[str, str] = {}  # classes with a name in the type source only: name -> full name there
        self.followed: dict[str, FollowedClass] = {}  # classes of undeclared modules
        self._mentioned: dict[str, list[tuple[Inst, bool]]] = {}  # by the facts of functions

    def plan(self) -> None:
        listed = self._listed()
        offered: list[object] = [*_names(self.module), *self._made_on_request()]
        if listed is not None:
            offered = [*listed, *self._documented(listed)]
        named = self.selection.named()
        present = getattr(self.module, "__dict__", {})
        for name in dict.fromkeys([*offered, *(n for n in named if has(self.module, n))]):
            if not isinstance(name, str) or listed is None and name.startswith("_") and name not in named:
                continue
            if name not in present and not self.selection.may_want(name):  # to look at it may import a module
                self.all_names.append(name)
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
            reason = fault(value)
            if reason is not None:
                self._add_opaque(name, reason)
                continue
            # What pydantic makes of `Page[int]` is kept in the module by that name, which no program can write.
            if is_a(value, type) and not name.isidentifier():
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

    def _add_opaque(self, name: str, reason: str) -> None:
        self.all_names.append(name)
        if self.selection.wants(name):
            self.opaque.append(name)
            self.diagnostics.add("member_failed", name, reason)

    # -- unexported classes
    def _classes_of_constants(self) -> None:
        """Adds private classes whose instances the module exports (`dataclasses.MISSING`)."""
        for value in list(self.objects.values()):
            cls = type(value)
            if is_a(value, type):
                continue
            if cls.__module__ == self.name and vars(self.module).get(cls.__name__) is cls:
                self._add_class(cls.__name__, cls)

    def _classes_of_signatures(self) -> None:
        """Adds unlisted classes that exported functions take or return (`statistics.LinearRegression`), private ones included
        (`functools._lru_cache_wrapper`)."""
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
        if name in self.all_names or fault(cls) or not self.selection.wants_value(name, cls):
            return False
        self.all_names.append(name)
        self.objects[name] = cls
        return True

    def _is_nameless(self, full: str, is_output: bool) -> bool:
        """Whether the type source defines a class that has no name at run time."""
        if any(self.structure_stub(path) == full for path in self.structures):
            return False
        known = inherit.class_entry(self.world, full) is not None
        return known and (is_output or not protocols.is_protocol(self.world, full))

    def mentioned(self, name: str, value: object) -> Iterator[tuple[Inst, bool]]:
        """The classes that the facts of one name mention; see mentioned.py."""
        known = self._mentioned.get(name)
        if known is not None:
            yield from known
            return
        try:
            found = self.found(name, value)
        except BaseException:
            return
        if found is None:
            return
        inside = self.inside(name, found.owner, found.entry)
        if found.entry["k"] == "func":
            # It is asked three times, and a function's facts do not grow as those of a class do.
            inside = iter(self._mentioned.setdefault(name, list(inside)))
        yield from inside

    def inside(self, name: str, full: str, entry: Entry) -> Iterator[tuple[Inst, bool]]:
        """The same of an entry that is described under this name, as far as its members are selected."""
        if self.selection.include is None:
            return mentioned(self.world, full, entry)
        return mentioned(self.world, full, entry, lambda member: self.selection.has_member(name, member))

    def bring(self, full: str, name: str) -> type | str | None:
        """Adds a class of this module that comes along with what returns it, and returns it; a class without a name by its full name
        in the type source."""
        value: object = vars(self.module).get(name)
        cls = as_a(value, type)
        if name in self.objects or name in self.nameless or "." in name or cls is None and value is not None:
            return None
        if cls is None and not self._is_nameless(full, True) or cls is not None and (fault(cls) or self.is_expressed(cls)):
            return None
        if not self.selection.bring(name, len(inherit.member_names(self.world, full)), self.diagnostics):
            return None
        if cls is None:
            self.nameless[name] = full
            return full
        self.objects[name] = cls
        return cls

    def _enums_of_constants(self) -> None:
        """Adds unlisted enums whose members are exported (`re.RegexFlag` before 3.11)."""
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
        """Adds structure sequences without a name in the module (`type(sys.version_info)`)."""
        for name, value in self.objects.items():
            cls = type(value)
            if issubclass(cls, tuple) and has(cls, "n_sequence_fields") and cls.__module__ == self.name:
                if vars(self.module).get(cls.__name__) is not cls and not any(cls is known for known in self.structures.values()):
                    self.structures[name + ".__class__"] = cls

    def structure_stub(self, path: str) -> str | None:
        """The name in the type source of a class in `structures`, or None."""
        found = self.found(path.partition(".")[0], None)
        entry = found.entry if found is not None else None
        if entry is None or entry["k"] != "prop" and entry["k"] != "const":
            return None
        return entry["type"]["name"] if entry["type"]["t"] == "inst" else None

    # -- which names
    def _unloaded_submodule(self, name: str) -> types.ModuleType | None:
        """Imports a submodule that `__all__` lists, as `from package import *` would."""
        if not has(self.module, "__path__"):
            return None
        try:
            return importlib.import_module(self.name + "." + name)
        except BaseException:
            return None

    def _made_on_request(self) -> list[object]:
        """The names that `__dir__` lists and `__getattr__` makes."""
        own_names: dict[str, object] = getattr(self.module, "__dict__", {})
        if not callable(own_names.get("__getattr__")) or not callable(own_names.get("__dir__")):
            return []
        try:
            return [name for name in dir(self.module) if name not in own_names]
        except BaseException:
            return []

    def _listed(self) -> list[object] | None:
        """`__all__`; one that is empty says only that nothing is to be imported by a star."""
        listed = attribute(self.module, "__all__")
        return list(listed) or None if isinstance(listed, (list, tuple)) else None

    def _documented(self, listed: list[object]) -> list[str]:
        """Names of the package's own that `__all__` leaves out and the description of the package uses."""
        own_names: dict[str, object] = getattr(self.module, "__dict__", {})
        used = documented.names(self.name, attribute(self.module, "__file__"))
        found = {name: own_names[name] for name in used if name in own_names and name not in listed}
        return [name for name, value in found.items() if not is_a(value, types.ModuleType) and self._belongs(name, value)]

    def _belongs(self, name: str, value: object) -> bool:
        """Whether the package itself defines the name; decides for modules without `__all__`."""
        if is_a(value, types.ModuleType):
            return (text(value, "__name__") or "").startswith(self.name + ".")
        entry = self._own_entry(name)
        if entry is not None and is_new_type(value):
            return True
        if callable(value) and not is_a(value, type) and self._is_assigned(name):
            return type(value).__module__ not in ("typing", "typing_extensions")
        cls = as_a(value, type)
        if cls is not None and self._is_homeless(cls) and not self._is_imported(name):
            return True
        is_named = is_a(value, (type,) + FUNCTIONS)
        home = text(value, "__module__") if is_named or callable(value) else None
        if home is not None and package(home) == package(self.name):
            return not is_a(value, typing.TypeVar)
        if is_named or callable(value) and attribute(value, "__module__") is not None and not _is_of_class(value, home):
            return (
                entry is not None
                and entry["k"] in ("func", "class")
                or home is None
                and is_a(value, FUNCTIONS)
                or self._is_reexported(name)
            )
        if type(value).__module__ in ("typing", "typing_extensions", "__future__"):
            return False
        if self._is_reexported(name) or self._is_gathered(name):
            return True
        if entry is not None and entry["k"] in ("tv", "alias", "ref", "mod") or self._is_imported(name):
            return False
        return (
            entry is not None
            or type(value) in PLAIN
            or type(type(value)).__name__ in ("EnumMeta", "EnumType")
            or self.kind() != "python"  # a module written in C imports no names
        )

    def _is_homeless(self, cls: type) -> bool:
        """Whether no module has the class as its own. The nameless classes of the interpreter are known (`types.NoneType`)."""
        return livetypes.is_homeless(cls) and self.world.source_of(self.name) != "stdlib"

    def _is_type_alias(self, name: str, value: object) -> bool:
        """Whether it is a named union (`DecoderInput = int | str`)."""
        entry = self._own_entry(name)
        return type(value).__name__ == "UnionType" and entry is not None and entry["k"] == "alias"

    def _is_imported(self, name: str) -> bool:
        """Whether the type source imports the name from another package."""
        symbol = self.world.symbol(self.name, name)
        return symbol is not None and package(symbol.module) != package(self.name)

    def _is_reexported(self, name: str) -> bool:
        """Whether the stub passes on what another module defines: `from m import x as x`, as PEP 484 has it."""
        loaded = self.world.module(self.name)
        if isinstance(loaded, SourceFile):
            found = loaded.scope.symbols.get(name) or ()
            return any(isinstance(definition, Imported) and definition.exported for definition in found)
        entry = loaded.get(name) if loaded is not None else None
        return entry is not None and entry["k"] == "ref"

    def _is_gathered(self, name: str) -> bool:
        """Whether a package offers a variable of one of its own modules, as it offers their functions and classes: by
        `from .units import registry` in its source, and by `from .units import *` in its stub as well."""
        loaded, symbol = self.world.module(self.name), self.world.symbol(self.name, name)
        if not isinstance(loaded, SourceFile) or symbol is None or symbol.module == self.name:
            return False
        is_passed_on = name not in loaded.scope.symbols or not loaded.found.is_stub and has(self.module, "__path__")
        entry = self.world.entry(symbol) if is_passed_on and package(symbol.module) == package(self.name) else None
        return entry is not None and entry["k"] == "const"

    def _is_assigned(self, name: str) -> bool:
        """Whether the source gives the name by an assignment: `root = math.sqrt`, `twice = partial(f, 2)`."""
        loaded = self.world.module(self.name)
        found = loaded.scope.symbols.get(name) if isinstance(loaded, SourceFile) else None
        return bool(found) and all(isinstance(d, (Assigned, Annotated)) for d in found or ())

    def _own_entry(self, name: str) -> Entry | None:
        symbol = self.world.symbol(self.name, name)
        if symbol is None or symbol.module != self.name or symbol.kind in ("module", "unknown", "special"):
            return None
        return self.world.entry(symbol)

    # -- results of `plan`
    def classes(self) -> Iterator[tuple[type | str, str]]:
        """(class, name) of the classes of this module, nameless ones included, with a full name in place of the class."""
        for name, value in self.objects.items():
            cls = as_a(value, type)
            if cls is not None and not self.is_expressed(cls):
                yield cls, name
        for path, cls in self.structures.items():
            yield cls, path
        for name, full in self.nameless.items():
            yield full, name

    def places(self) -> Iterator[tuple[type | str, str, str]]:
        """(class, module, path) of each class at run time."""
        for cls, name in self.classes():
            yield cls, self.name, name
        for found in self.followed.values():
            if found.cls is not None:
                yield found.cls, found.module, found.path

    def is_expressed(self, cls: type) -> bool:
        """Whether bindings need no description of a builtin class: in other modules than `builtins`, or with a dedicated type."""
        if not (livetypes.full_name(cls) or "").startswith("builtins.") or self._is_homeless(cls):
            return False
        plain = cls.__name__ in names.BUILTINS_EXPRESSED or issubclass(cls, BaseException)
        is_group = cls.__name__.endswith("ExceptionGroup")
        return self.name != "builtins" or plain and not is_group

    def kind(self) -> ModuleSource:
        """Whether the module is written in Python, an extension or built into the interpreter."""
        file = attribute(self.module, "__file__")
        if not isinstance(file, str):
            return "builtin" if attribute(self.module, "__path__") is None else "python"
        return "python" if file.endswith((".py", ".pyc")) else "extension"

    def found(self, name: str, value: object) -> FoundMember | None:
        """The facts of a name: of this module, else of the module and name that the object claims."""
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
    """Whether it is the result of `NewType`, which returns its argument when called."""
    return not is_a(value, type) and attribute(value, "__supertype__") is not None
