"""Describes a live module: each exported name as an `Item` of the Model."""

from __future__ import annotations

import functools
import types
from typing import TYPE_CHECKING

from . import callers, docs, names, records, stub_packages, wrappers
from . import typejson as T
from .callables import callable_signatures, has_own_members, stub_constructor
from .classes import describe_class
from .constants import constant, is_variable, placeholder
from .described import Callee
from .inherit import class_entry
from .offered import FUNCTIONS, is_new_type
from .safe import as_a, attribute, has, is_a, own, summary, text
from .static_class import nameless_class

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .context import Context
    from .entries import ClassEntry, Entry
    from .inherit import FoundMember
    from .offered import FollowedClass, OfferedNames
    from .schema import ClassItem, ConstItem, FunctionItem, Item, Module, Sig, Type


class ModuleDescriber:
    """Describes one module. Its names must have been planned and its classes declared before."""

    def __init__(self, context: Context, offered: OfferedNames) -> None:
        self.context, self.world, self.offered = context, context.world, offered
        self.name, self.module = offered.name, offered.module
        self.diagnostics = offered.diagnostics

    def describe(self) -> Module:
        self.context.diagnostics = self.diagnostics
        items = self._items()
        self.offered.selection.report(items, self.offered.all_names, self.diagnostics)
        self._report_stub_only()
        wanted = stub_packages.missing(self.world.sources.finder, self.name)
        if wanted is not None:
            self.diagnostics.add("stub_package_missing", self.name, wanted)
        result: Module = {
            "name": self.name,
            "source": self.offered.kind(),
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

    def _items(self) -> list[Item]:
        items: list[Item] = []
        for name, value in self.offered.objects.items():
            items.append(self._item_or_placeholder(name, value))
            if items[-1]["kind"] == "function":
                items.extend(self._called_object(name, value))
        for name in self.offered.opaque:
            opaque: ConstItem = {**placeholder(name), "kind": "const"}
            items.append(opaque)
        for path, cls in self.offered.structures.items():
            if self.context.homes.get(self.context.canonical(cls)) == (self.name, path):
                items.append(describe_class(self.context, cls, cls.__name__, path))
        items.extend(nameless_class(self.context, full, name) for name, full in self.offered.nameless.items())
        for name, found in self.offered.followed.items():
            if found.cls is not None:
                items.append(_followed_class(self.context, name, found.cls, found))
        # `include` names the constant of which a structure is the class, and not the class.
        structures = [path.partition(".")[0] for path in self.offered.structures]
        for item in items:
            if item["kind"] == "class":
                is_whole = item.get("path", "").partition(".")[0] in structures
                self.offered.selection.filter_members(item, item["name"], is_whole)
        return items

    def _item_or_placeholder(self, name: str, value: object) -> Item:
        try:
            return self._item(name, value)
        except BaseException as error:
            self.diagnostics.add("member_failed", name, summary(error))
            fallback: ConstItem = {**placeholder(name), "kind": "const"}
            return fallback

    def _called_object(self, name: str, value: object) -> Iterator[ConstItem]:
        """An instance that a function item calls, if it has more to offer: `norm(..)` and `norm.pdf(..)`."""
        if is_a(value, FUNCTIONS):
            return
        try:
            found = self.offered.found(name, value)
            kind = found.entry["type"] if found is not None and found.entry["k"] == "const" else None
            if found is None or kind is None or not has_own_members(self.world, kind):
                return
            yield {**constant(name, value, found, self.world.home_of(found.owner)), "kind": "const"}
        except BaseException as error:
            self.diagnostics.add("member_failed", name, summary(error))

    def _report_stub_only(self) -> None:
        loaded = self.world.module(self.name)
        exports = self.world.exports(self.name)
        if loaded is None or self.offered.selection.include is not None:
            return
        for name in exports or ():
            if name not in self.offered.all_names and not has(self.module, name):
                self.diagnostics.add("not_at_runtime", name)

    def _item(self, name: str, value: object) -> Item:
        module, cls = as_a(value, types.ModuleType), as_a(value, type)
        if module is not None:
            return {"kind": "module", "name": name, "target": text(module, "__name__") or name}
        if self.world.symbol(self.name, name) is None:  # although the module that it comes from may have it
            self._not_in_stub(name)
        if cls is not None:
            return self._class_item(name, cls)
        found = self.offered.found(name, value)
        if found is not None and _is_made(found.entry) and _is_object(value):
            item: ConstItem = {**constant(name, value, None, "none"), "kind": "const"}
            return item
        if is_a(value, FUNCTIONS) or callable(value) and self._acts_as_function(found, value):
            return self._function(name, value, found)
        if found is None:
            self._not_in_stub(name)
        source = self.world.home_of(found.owner) if found is not None else "none"
        item = {**constant(name, value, found, source), "kind": "const"}
        if is_variable(name, found.entry if found is not None else None):
            item["settable"] = True
        return item

    def _not_in_stub(self, name: str) -> None:
        if self.world.module(self.name) is not None:
            self.diagnostics.add("not_in_stub", name)

    def _acts_as_function(self, found: FoundMember | None, value: object) -> bool:
        if is_new_type(value):
            return True
        if found is None:
            return _is_function(value)
        entry = found.entry
        if entry["k"] == "class" and _is_typing_alias(value):
            return False
        if entry["k"] == "const":
            return "inner" in entry or callable_signatures(self.world, entry["type"]) is not None
        return entry["k"] in ("func", "class")

    def _class_item(self, name: str, cls: type) -> Item:
        if self.offered.is_expressed(cls):
            return {"kind": "alias", "name": name, "target": "builtins." + cls.__qualname__}
        canonical = self.context.canonical(cls)
        if self.context.homes.get(canonical) != (self.name, name):
            return {"kind": "alias", "name": name, "target": canonical}
        stub = self.context.stub_name(cls)
        if stub is None or class_entry(self.world, stub) is None:
            self._not_in_stub(name)
        return describe_class(self.context, cls, name, name)

    def _function(self, name: str, value: object, found: FoundMember | None) -> FunctionItem:
        if found is None:
            self._not_in_stub(name)
        signatures = self._stated(value, found) if found is not None else None
        home = self.world.home_of(found.owner) if found is not None else "none"
        if signatures is None:
            signatures = self._of_method(value)
        doc = docs.of(value)
        callee = Callee(value, found.entry if found is not None else None, home, drop_receiver=False)
        described = callee.signatures(signatures, doc)
        if not described.known:
            self.diagnostics.add("no_signature", name)
        item: FunctionItem = {
            "kind": "function",
            "name": name,
            "sigs": described.sigs,
            "verification": described.verification,
            "types": described.source(home if found is not None else "runtime"),
        }
        place, qualified = text(value, "__module__"), text(value, "__qualname__")
        if place is not None and qualified is not None and (place, qualified) != (self.name, name):
            item["canonical"] = place + "." + qualified
        if doc:
            item["doc"] = doc
        if self.world.source_of(self.name) != "stdlib" and callers.needed(value):
            item["looks_at_caller"] = True
        deprecated = own(value, "__deprecated__") or (found.entry.get("dep") if found is not None else None)
        if isinstance(deprecated, str):
            item["deprecated"] = deprecated
        return item

    def _stated(self, value: object, found: FoundMember) -> list[Sig] | None:
        """The signatures in the type source of something that is a function at run time."""
        entry = found.entry
        if entry["k"] == "func":
            return entry.get("inner", entry["sigs"])
        if entry["k"] == "class":
            return self._factory(found.owner, entry)
        if entry["k"] == "alias" and is_new_type(value):
            return [records.new_type(found.owner, entry["target"])]
        if entry["k"] == "const":
            return entry.get("inner") or callable_signatures(self.world, entry["type"])
        return None

    def _of_method(self, value: object) -> list[Sig] | None:
        """The signatures of the method to which a function of the module passes its calls on, as the type source has them."""
        method = as_a(wrappers.resolve(value).target, types.FunctionType) if is_a(value, types.FunctionType) else None
        module, path = text(method, "__module__"), (text(method, "__qualname__") or "").split(".")
        if method is None or method is value or module is None or len(path) != 2:
            return None
        symbol = self.world.path(module, path)
        entry = self.world.entry(symbol) if symbol is not None and symbol.kind == "func" else None
        return entry["sigs"] if entry is not None and entry["k"] == "func" and "deco" not in entry else None

    def _factory(self, full: str, entry: ClassEntry) -> list[Sig]:
        """Signatures of a function at run time that is a class in the stub: it returns an instance."""
        made = T.inst(names.canonical_name(full), [{"t": "tv", "id": p} for p in entry["params"]])

        def change(kind: Type) -> Type:
            return T.transform(kind, lambda inner: made if inner["t"] == "self" else None)

        found: list[Sig] = []
        for signature in stub_constructor(self.world, names.canonical_name(full)):
            ret = T.SELF if signature["ret"]["t"] == "none" else signature["ret"]
            found.append(T.in_signature({**signature, "ret": ret}, change))
        return found


def _followed_class(context: Context, name: str, cls: type, found: FollowedClass) -> ClassItem:
    item = describe_class(context, cls, name, found.path)
    _set_module(item, found.module)
    return item


def _set_module(item: ClassItem, module: str) -> None:
    """Sets the module that a class and its nested classes are imported from, if it is not the described one."""
    item["module"] = module
    for member in item["members"]:
        if member["kind"] == "class":
            _set_module(member, module)


def _is_function(value: object) -> bool:
    """Whether a callable without a type source is a function to its users: it wraps one, or it is of a class of C that gives its
    instances names, as Cython's functions and numpy's are."""
    if own(value, "__wrapped__") is not None or is_a(value, functools.partial):
        return True
    named = text(value, "__name__") is not None and own(value, "__getattr__") is None
    return named and not any(is_a(v, types.FunctionType) for k in type(value).__mro__ for v in vars(k).values())


def _is_made(entry: Entry) -> bool:
    """Whether a decorator may have made another object of the function that the source defines."""
    return entry["k"] == "func" and entry.get("deco") is not None or entry["k"] == "const" and "inner" in entry


def _is_object(value: object) -> bool:
    """Whether it has more to offer than to be called: public members, from a class written in Python."""
    if is_a(value, FUNCTIONS + (type,)):
        return False
    written = [k for k in type(value).__mro__ if any(is_a(v, types.FunctionType) for v in vars(k).values())]
    return any(not name.startswith("_") for k in written for name in vars(k))


def _is_typing_alias(value: object) -> bool:
    """Whether it is like `typing.Sized`: an alias of a class, callable by its type but not in fact."""
    return type(value).__module__ == "typing" and attribute(value, "__origin__") is not None
