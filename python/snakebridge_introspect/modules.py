"""A live module: which names it offers, and each of them as an `Item` of the Model."""

import enum
import importlib
import types
import typing

from . import docs, fallbacks, follow, inherit, livetypes, names, records, stub_packages
from . import typejson as T
from .diagnostics import Diagnostics
from .members import ClassDescriber
from .callables import callable_signatures, stub_constructor
from .constants import constant, indescribable
from .reconcile import Live, reconcile
from .safe import attribute, has, is_a, summary, text
from .static import nameless_class

PLAIN = (bool, int, float, complex, str, bytes, tuple, list, dict, set, frozenset, type(None))
_FUNCTIONS = (
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    types.MethodDescriptorType,
    types.WrapperDescriptorType,
    types.MethodWrapperType,
)


class ModuleDescriber:
    """Describes one module; `plan` first (it declares classes), then `describe`."""

    def __init__(self, context, name, module, selection):
        self.context, self.name, self.module, self.selection = context, name, module, selection
        self.world = context.world
        self.diagnostics = Diagnostics()
        self.objects = {}
        self.structures = {}
        self.nameless = {}  # classes that only the type source names: name -> full name there
        self.followed = {}  # classes of modules that nobody declares: name -> `follow.Found`

    # -- which names
    def plan(self):
        listed = self._listed()
        offered = listed if listed is not None else list(vars(self.module))
        named = self.selection.named()
        self.all_names = []
        for name in dict.fromkeys(list(offered) + [n for n in named if has(self.module, n)]):
            if not isinstance(name, str) or listed is None and name.startswith("_") and name not in named:
                continue
            try:
                value = getattr(self.module, name)
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

    def _classes_of_constants(self):
        """Private classes of the module whose instances it offers (`dataclasses.MISSING`)."""
        for value in list(self.objects.values()):
            cls = type(value)
            if is_a(value, type):
                continue
            if cls.__module__ == self.name and vars(self.module).get(cls.__name__) is cls:
                self._add_class(cls.__name__, cls)

    def _classes_of_signatures(self):
        """Classes that offered functions take or return while they themselves are not listed
        (`statistics.LinearRegression`), private ones too (`functools._lru_cache_wrapper`)."""
        waiting = list(self.objects.items())
        while waiting:
            for kind, given in self.mentioned(*waiting.pop()):
                home, _, name = kind.get("name", "").rpartition(".")
                if home != self.name or name in self.nameless:
                    continue
                value = vars(self.module).get(name)
                if is_a(value, type):
                    if self._add_class(name, value):
                        waiting.append((name, value))
                elif value is None and self._is_nameless(kind["name"], given) and self.selection.wants(name):
                    self.nameless[name] = kind["name"]
                    waiting.append((name, None))

    def _add_class(self, name, cls):
        if name in self.all_names or not self.selection.wants_value(name, cls):
            return False
        self.all_names.append(name)
        self.objects[name] = cls
        return True

    def _is_nameless(self, full, given):
        """Whether the type source describes a class that the interpreter has under no name, or under another one."""
        if any(self.structure_stub(path) == full for path in self.structures):
            return False
        known = inherit.class_entry(self.world, full) is not None
        return known and (given or not follow.is_protocol(self.world, full))

    def mentioned(self, name, value):
        """Every class type in the stub of one name."""
        try:
            found = self._found(name, value)
        except BaseException:
            return
        if found is not None:
            yield from follow.mentioned(self.world, found[1], found[0])

    def _enums_of_constants(self):
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

    def _structures_of_constants(self):
        """Structure sequences that no name of the module stands for (`type(sys.version_info)`), by where one is found."""
        for name, value in self.objects.items():
            cls = type(value)
            if issubclass(cls, tuple) and hasattr(cls, "n_sequence_fields") and cls.__module__ == self.name:
                if vars(self.module).get(cls.__name__) is not cls and cls not in self.structures.values():
                    self.structures[name + ".__class__"] = cls

    def structure_stub(self, path):
        """The name of such a class in the type source, or None."""
        found = self._found(path.partition(".")[0], None)
        kind = found[0].get("type") if found is not None else None
        return kind["name"] if kind is not None and kind["t"] == "inst" else None

    def _unloaded_submodule(self, name):
        """`__all__` may name submodules that `from package import *` would load."""
        if not hasattr(self.module, "__path__"):
            return None
        try:
            return importlib.import_module(self.name + "." + name)
        except BaseException:
            return None

    def _listed(self):
        listed = getattr(self.module, "__all__", None)
        return list(listed) if isinstance(listed, (list, tuple)) else None

    def _belongs(self, name, value):
        """Without `__all__`: what the package itself defines."""
        if is_a(value, types.ModuleType):
            return (text(value, "__name__") or "").startswith(self.name + ".")
        entry = self._own_entry(name)
        if entry is not None and is_new_type(value):
            return True
        if (
            is_a(value, (type,) + _FUNCTIONS)
            or callable(value)
            and attribute(value, "__module__") is not None
        ):
            home = text(value, "__module__")
            if home is not None and home.split(".")[0].lstrip("_") == self.name.split(".")[0].lstrip("_"):
                return not is_a(value, typing.TypeVar)
            return (
                entry is not None
                and entry["k"] in ("func", "class")
                or home is None
                and is_a(value, _FUNCTIONS)
            )
        if type(value).__module__ in ("typing", "typing_extensions", "__future__"):
            return False
        if entry is not None and entry["k"] in ("tv", "alias", "ref", "mod") or self._is_imported(name):
            return False
        return (
            entry is not None
            or type(value) in PLAIN
            or type(type(value)).__name__ in ("EnumMeta", "EnumType")
            or self._kind() != "python"  # what C puts into a module is its own
        )

    def _is_type_alias(self, name, value):
        """Whether the module gives a union a name (`DecoderInput = int | str`)."""
        entry = self._own_entry(name)
        return type(value).__name__ == "UnionType" and entry is not None and entry["k"] == "alias"

    def _is_imported(self, name):
        """Whether the source says that the name comes from another package."""
        symbol = self.world.symbol(self.name, name)
        return symbol is not None and symbol.module.split(".")[0].lstrip("_") != self.name.split(".")[
            0
        ].lstrip("_")

    def _own_entry(self, name):
        symbol = self.world.symbol(self.name, name)
        if symbol is None or symbol.module != self.name or symbol.kind in ("module", "unknown", "special"):
            return None
        return self.world.entry(symbol)

    def classes(self):
        """(class, name) of the classes among the names."""
        for name, value in self.objects.items():
            if is_a(value, type) and not self._is_expressed(value):
                yield value, name
        for path, cls in self.structures.items():
            yield cls, path
        for name, full in self.nameless.items():
            yield full, name

    def places(self):
        """(class, module, path) of each: where it is at run time."""
        for cls, name in self.classes():
            yield cls, self.name, name
        for found in self.followed.values():
            yield found.cls, found.module, found.path

    def _is_expressed(self, cls):
        """Whether every binding knows the class without a description: one of builtins, seen from elsewhere or plain."""
        if not (livetypes.full_name(cls) or "").startswith("builtins."):
            return False
        plain = cls.__name__ in names.BUILTINS_EXPRESSED or issubclass(cls, BaseException)
        is_group = cls.__name__.endswith("ExceptionGroup")
        return self.name != "builtins" or plain and not is_group

    # -- items
    def describe(self):
        self.context.diagnostics = self.diagnostics
        items = []
        for name, value in self.objects.items():
            try:
                item = self._item(name, value)
            except BaseException as error:
                self.diagnostics.add("member_failed", name, summary(error))
                item = dict(indescribable(name), kind="const")
            if item["kind"] == "class":
                self.selection.filter_members(item, name)
            items.append(item)
        for path, cls in self.structures.items():
            if self.context.homes.get(self.context.canonical(cls)) == (self.name, path):
                describer = ClassDescriber(self.context, cls, cls.__name__, path)
                items.append(dict(describer.describe(), kind="class"))
        items.extend(nameless_class(self.context, full, name) for name, full in self.nameless.items())
        items.extend(self._followed_class(name, found) for name, found in self.followed.items())
        self.selection.report(items, self.all_names, self.diagnostics)
        self._report_stub_only()
        wanted = stub_packages.missing(self.world.finder, self.name)
        if wanted is not None:
            self.diagnostics.add("stub_package_missing", self.name, wanted)
        result = {
            "name": self.name,
            "source": self._kind(),
            "types": self.world.source_of(self.name) or "none",
            "items": items,
            "diagnostics": self.diagnostics.items,
        }
        version = docs.version(self.module, self.name)
        if version:
            result["version"] = version
        doc = docs.of(self.module)
        if doc:
            result["doc"] = doc
        return result

    def _followed_class(self, name, found):
        item = dict(ClassDescriber(self.context, found.cls, name, found.path).describe(), kind="class")
        _set_module(item, found.module)
        return item

    def _kind(self):
        file = getattr(self.module, "__file__", None)
        if not isinstance(file, str):
            return "builtin" if getattr(self.module, "__path__", None) is None else "python"
        return "python" if file.endswith((".py", ".pyc")) else "extension"

    def _report_stub_only(self):
        loaded = self.world.module(self.name)
        exports = self.world.exports(self.name)
        if loaded is None or self.selection.include is not None:
            return
        for name in exports or ():
            if name not in self.all_names and not has(self.module, name):
                self.diagnostics.add("not_at_runtime", name)

    def _found(self, name, value):
        """(facts entry, full name) behind a name: here, else where the object says it is from."""
        places = [(self.name, name)]
        home, qualified = text(value, "__module__"), text(value, "__qualname__")
        if home is not None and qualified is not None and not is_a(value, types.ModuleType):
            places.append((home, qualified))
        for module, path in places:
            symbol = self.world.path(module, path.split("."))
            entry = self.world.entry(symbol) if symbol is not None else None
            if entry is not None:
                return entry, symbol.full, {}
        return None

    def _item(self, name, value):
        if is_a(value, types.ModuleType):
            return {"kind": "module", "name": name, "target": value.__name__}
        if is_a(value, type):
            return self._class_item(name, value)
        found = self._found(name, value)
        if is_a(value, _FUNCTIONS) or callable(value) and self._acts_as_function(found, value):
            return self._function(name, value, found)
        source = (self.world.source_of(self.world.split(found[1])[0]) or "none") if found else "none"
        if found is None:
            self._not_in_stub(name)
        return dict(constant(name, value, found, source), kind="const")

    def _not_in_stub(self, name):
        if self.world.module(self.name) is not None:
            self.diagnostics.add("not_in_stub", name)

    def _acts_as_function(self, found, value):
        if is_new_type(value):
            return True
        if found is not None and found[0]["k"] == "class" and is_typing_alias(value):
            return False
        if found is not None:
            return (
                found[0]["k"] in ("func", "class")
                or found[0]["k"] == "const"
                and callable_signatures(self.world, found[0]["type"]) is not None
            )
        return (
            is_a(value, _FUNCTIONS)
            or attribute(value, "__wrapped__") is not None
            or type(value).__name__ in ("partial", "ufunc")
        )

    def _class_item(self, name, value):
        if self._is_expressed(value):
            return {"kind": "alias", "name": name, "target": "builtins." + value.__qualname__}
        canonical = self.context.canonical(value)
        if self.context.homes.get(canonical) != (self.name, name):
            return {"kind": "alias", "name": name, "target": canonical}
        describer = ClassDescriber(self.context, value, name, name)
        if describer.entry is None:
            self._not_in_stub(name)
        return dict(describer.describe(), kind="class")

    def _function(self, name, value, found):
        signatures = None
        if found is not None:
            entry = found[0]
            if entry["k"] == "func":
                signatures = entry["sigs"]
            elif entry["k"] == "class":
                signatures = self._factory(found[1], entry)
            elif entry["k"] == "alias" and is_new_type(value):
                signatures = [records.new_type(found[1], entry["target"])]
            elif entry["k"] == "const":
                signatures = callable_signatures(self.world, entry["type"])
        if found is None:
            self._not_in_stub(name)
        live = Live(value, drop_receiver=False)
        sigs, verification = reconcile(signatures, live)
        if not live.known and not signatures:
            self.diagnostics.add("no_signature", name)
        doc = docs.of(value)
        source = self._source(found, sigs)
        sigs, helped = fallbacks.fill(sigs, doc)
        item = {"kind": "function", "name": name, "sigs": sigs, "verification": verification}
        item["types"] = helped if source == "none" and helped else source
        home, qualified = text(value, "__module__"), text(value, "__qualname__")
        if home is not None and qualified is not None and (home, qualified) != (self.name, name):
            item["canonical"] = home + "." + qualified
        if doc:
            item["doc"] = doc
        deprecated = attribute(value, "__deprecated__") or (found[0].get("dep") if found else None)
        if isinstance(deprecated, str):
            item["deprecated"] = deprecated
        return item

    def _factory(self, full, entry):
        """A class in the stub that is a function at run time: calling it gives an instance."""
        made = T.inst(names.canonical_name(full), [{"t": "tv", "id": p} for p in entry["params"]])
        signatures = stub_constructor(self.world, names.canonical_name(full))
        return [
            T.in_signature(
                dict(s, ret=T.SELF if s["ret"]["t"] == "none" else s["ret"]),
                lambda t: T.transform(t, lambda k: made if k["t"] == "self" else None),
            )
            for s in signatures
        ]

    def _source(self, found, sigs):
        if not any(T.is_known(t) for s in sigs for t in T.of_signature(s)):
            return "none"
        source = self.world.source_of(self.world.split(found[1])[0]) if found is not None else None
        return source or "runtime"


def _set_module(item, module):
    """Says of a class, and of those inside it, that it is to be had from another module."""
    item["module"] = module
    for member in item["members"]:
        if member["kind"] == "class":
            _set_module(member, module)


def is_new_type(value):
    """Whether it is what `NewType` made: a function that returns its argument."""
    return not is_a(value, type) and attribute(value, "__supertype__") is not None


def is_typing_alias(value):
    """`typing.Sized`: written like a class, made of one, and not to be called."""
    return type(value).__module__ == "typing" and attribute(value, "__origin__") is not None


def home_score(cls, module, name):
    """How good a place is to declare a class: its own module and name first."""
    return (cls.__module__ == module, cls.__name__ == name)


def nested_classes(cls, depth=0):
    """(class, path) of the classes defined inside a class."""
    for name, value in list(vars(cls).items()):
        if (
            is_a(value, type)
            and not name.startswith("_")
            and value is not cls
            and depth < 4
            and value.__qualname__ == cls.__qualname__ + "." + name
        ):
            yield value, name
            for inner, path in nested_classes(value, depth + 1):
                yield inner, name + "." + path


def unique_name(cls, module, name, taken):
    """Canonical name of a class; the access path if another class already has that name."""
    canonical = livetypes.full_name(cls)
    return canonical if canonical and canonical not in taken else module + "." + name
