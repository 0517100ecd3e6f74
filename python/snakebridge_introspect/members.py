"""Reconciles one member of a live class with its facts, into a `Member` of the Model."""

from __future__ import annotations

import functools
import inspect
import types
from typing import TYPE_CHECKING

from . import callers, docs, livetypes, made_facts, names, passing, receivers, records, wrappers
from . import typejson as T
from .constants import constant, placeholder
from .described import Callee, Signatures
from .live_class import HEAP_TYPE, LiveClass, namespace, own_annotations
from .live_signature import LiveSignature
from .safe import as_a, attribute, is_a, own

if TYPE_CHECKING:
    from collections.abc import Callable

    from .entries import Entry, PropEntry
    from .inherit import FoundMember
    from .schema import Attr, Binding, Class, ClassItem, Member, Method, Property, Sig, Type, TypeSource

MAX_NESTING = 4
_BINDING = (functools.partialmethod, functools.singledispatchmethod)
_DESCRIPTORS = (property, functools.cached_property, types.GetSetDescriptorType, types.MemberDescriptorType)


class MemberDescriber:
    """Describes the members of one class; `describe_class` is called for nested classes."""

    def __init__(self, live: LiveClass, describe_class: Callable[[LiveClass], Class]) -> None:
        self.live, self.cls, self._describe_class = live, live.cls, describe_class

    def member(self, owner: type, name: str, value: object) -> Member | None:
        """Describes a value from the dict of the class or of an ancestor; None if it does not count as a member."""
        if is_a(value, classmethod) and not callable(attribute(value, "__func__")):
            return self._class_property(name, value)
        if is_a(value, (classmethod, types.ClassMethodDescriptorType)):
            return self._method(name, getattr(self.cls, name, value), "class", value)
        static = as_a(value, staticmethod)
        if static is not None:
            return self._method(name, static.__func__, "static", static.__func__)
        if is_a(value, types.BuiltinFunctionType):
            return self._method(name, value, "static", value)
        if _is_of_class(value):
            return self._by_class(owner, name, value)
        if is_a(value, _DESCRIPTORS):
            return self._property(owner, name, value)
        inner = as_a(value, type)
        if inner is not None:
            return self._nested(name, inner)
        found = self.live.facts(name)
        if callable(value) and hasattr(type(value), "__get__"):
            if self._is_unimplemented_slot(name, value, found):
                return None
            return self._method(name, value, "static" if _is_static(value, found) else "instance", value)
        if hasattr(type(value), "__get__"):
            bound = _binding(self.cls, name, value)
            if bound is None and found is not None and found.entry["k"] == "func" and "deco" not in found.entry:
                bound = value  # a `def` for type checkers alone says what the descriptor gives (`simpy.Environment.process`)
            return self._method(name, bound, "instance", value) if bound is not None else self._property(owner, name, value)
        entry = found.entry if found is not None else None
        if entry is not None and entry["k"] == "func":
            return self._method(name, value, "static", value)
        if name.startswith("__"):
            return None
        if self.live.field_kind(name) in ("_FIELD_CLASSVAR", "_FIELD_INITVAR"):
            return self._attribute(name, value, found)
        is_set = entry is not None and (
            entry["k"] == "prop" or entry["k"] == "const" and entry.get("set") and not names.is_constant(name)
        )
        if is_set or self.live.is_field(name):
            return self._property(owner, name, value)
        return self._attribute(name, value, found)

    def _is_unimplemented_slot(self, name: str, value: object, found: FoundMember | None) -> bool:
        """Whether it is a C slot that every class has, and that does nothing useful here according to the type source."""
        if name in names.ATTRIBUTES_BY_NAME:
            # A C class has its slots for itself, and the shipped facts do not list these.
            return is_a(value, types.WrapperDescriptorType) or self.live.entry is not None and found is None
        if self.live.entry is None:
            return False
        if found is None:
            return is_a(value, types.WrapperDescriptorType) and name in names.SLOT_PAIRS
        is_slot = type(value) is types.WrapperDescriptorType
        return name == "__hash__" and is_slot and found.entry["k"] == "const"

    def _method(self, name: str, value: object, binding: Binding, documented: object) -> Method:
        found = self.live.facts(name, with_object=True)
        entry = found.entry if found is not None else None
        drop = binding == "instance" or isinstance(value, types.ClassMethodDescriptorType)
        text = docs.of(documented)
        home = self.live.home_of(found)
        stated = self._stated(name)
        is_function = binding == "instance" and is_a(value, types.FunctionType)
        if stated and entry is not None and entry["k"] == "const" and is_function and self._is_callable(entry["type"]):
            # `call: Callable[[C, int], int] = lambda self, x: x` is a function of the class, which binds its first argument; the `*args` of
            # `Callable[..., Any]` take it as well as what follows. The `__call__` of a declared class has no argument for it:
            # `int: FieldMethod[int] = method_of(Int)`.
            stated = [{**sig, "params": sig["params"][1:]} if _takes_receiver(sig) else sig for sig in stated]
        made = records.comparison(self.cls, name, self._stated) if found is None else None
        if made is not None:
            described = Signatures(made, {"state": "verified"}, None, True, True)
        else:
            described = Callee(value, entry, home, drop).signatures(stated, text, name.startswith("__"))
        if not described.known:
            self.live.context.diagnostics.add("no_signature", "%s.%s" % (self.live.path, name))
        if binding == "static" and entry is not None and entry["k"] == "func" and entry.get("b") == "class":
            binding = "class"
        result: Method = {
            "kind": "method",
            "name": name,
            "sigs": described.sigs,
            "binding": binding,
            "types": described.source(home),
            "verification": described.verification,
        }
        if text:
            result["doc"] = text
        if home != "stdlib" and callers.needed(documented):
            result["looks_at_caller"] = True
        deprecated = own(value, "__deprecated__") or (entry.get("dep") if entry is not None else None)
        if isinstance(deprecated, str):
            result["deprecated"] = deprecated
        return result

    def _is_callable(self, kind: Type) -> bool:
        return self.live.world.expand(kind)["t"] == "callable"

    def _stated(self, name: str) -> list[Sig] | None:
        """The signatures of a method in the type source, or None."""
        found = self.live.facts(name, with_object=True)
        return receivers.signatures_for(self.live.world, self.live.stub, found) if found is not None else None

    def _property(self, owner: type, name: str, value: object) -> Property:
        found = self.live.facts(name)
        entry = found.entry if found is not None else None
        kind: Type | None = None
        if found is not None and entry is not None and (entry["k"] == "prop" or entry["k"] == "const"):
            kind = T.substitute(entry["type"], found.bound)
        source = self.live.home_of(found) if kind is not None else "none"
        given = None
        if kind is None or not T.is_known(kind):
            given = self._given(name, value)
            kind, source = (given[0]["type"], given[1]) if given is not None else _live_type(owner, name, value)
        result: Property = {
            "kind": "property",
            "name": name,
            "type": kind,
            "settable": self._settable(name, value, entry),
            "types": source,
            "verification": {"state": "verified" if entry is not None else "runtime_only"},
        }
        if found is not None and entry is not None and entry["k"] == "prop":
            if "set_type" in entry:
                result["set_type"] = T.substitute(entry["set_type"], found.bound)
            if "self_type" in entry:
                result["self_type"] = T.substitute(entry["self_type"], found.bound)
        if given is not None and "set_type" in given[0] and result["settable"]:
            result["set_type"] = given[0]["set_type"]
        text = docs.of(value) if is_a(value, _DESCRIPTORS) else None
        if text:
            result["doc"] = text
        return result

    def _given(self, name: str, value: object) -> tuple[PropEntry, TypeSource] | None:
        """What the type source of a descriptor's class says of `__get__`, for an attribute whose own says nothing: its value is made by
        what only Python follows (`Made = partial(Field, int)`), or a decorator of the class has added it."""
        stub = self.live.context.stub_name(type(value)) if not is_a(value, _DESCRIPTORS) else None
        if stub is None:
            return None
        entry = made_facts.accessed(self.live.world, {"n": name, "k": "const", "type": T.inst(stub)})
        if entry["k"] != "prop" or not T.is_known(entry["type"]):
            return None
        return entry, self.live.world.home_of(stub)

    def _settable(self, name: str, value: object, entry: Entry | None) -> bool:
        managed = as_a(value, property)
        if managed is not None:
            return managed.fset is not None
        if is_a(value, functools.cached_property):
            return True
        if self.live.is_field(name):
            return not attribute(attribute(self.cls, "__dataclass_params__"), "frozen", False)
        is_descriptor = not is_a(value, _DESCRIPTORS) and own(type(value), "__get__") is not None
        if is_descriptor and (entry is None or entry["k"] == "const"):
            # The object itself is there: what made it does not matter (`Integer(5).tag(config=True)`).
            return own(type(value), "__set__") is not None
        if entry is not None and (entry["k"] == "prop" or entry["k"] == "const"):
            return (entry["k"] == "prop" or entry["k"] == "const") and bool(entry.get("set"))
        # Without a type source: `__slots__` of a Python class can be assigned; members of a C struct may be read-only.
        return is_a(value, types.MemberDescriptorType) and self.cls.__flags__ & HEAP_TYPE != 0

    def _class_property(self, name: str, value: object) -> Attr:
        """`@classmethod` over `@property`, which is the property's value from Python 3.9 to 3.12, and of no use later."""
        found = self.live.facts(name)
        current = getattr(self.cls, name)
        if is_a(current, types.MethodType):
            return {**placeholder(name), "kind": "attr"}
        return {**constant(name, current, found, self.live.home_of(found)), "kind": "attr"}

    def _by_class(self, owner: type, name: str, value: object) -> Attr:
        """What a descriptor gives that asks the class alone: an attribute of the class, which instances show as well."""
        read = self._property(owner, name, value)
        return {
            "kind": "attr",
            "name": name,
            "type": read["type"],
            "types": read["types"],
            "verification": read["verification"],
            "on_instances": True,
        }

    def _nested(self, name: str, value: type) -> Member | None:
        if value is self.cls:
            return None
        context = self.live.context
        if (
            attribute(value, "__qualname__") == self.cls.__qualname__ + "." + name
            and self.live.depth < MAX_NESTING
            and value in context.declared
        ):
            inner = LiveClass(context, value, name, self.live.path + "." + name, self.live.depth + 1)
            item: ClassItem = {**self._describe_class(inner), "kind": "class"}
            return item
        if value in context.declared or attribute(value, "__module__") == "builtins":
            return {"kind": "alias", "name": name, "target": context.canonical(value)}
        return {
            "kind": "attr",
            "name": name,
            "type": {"t": "type", "of": T.inst(livetypes.full_name(livetypes.named(value)) or "builtins.object")},
            "types": "runtime",
            "verification": {"state": "verified" if self.live.facts(name) is not None else "runtime_only"},
        }

    def _attribute(self, name: str, value: object, found: FoundMember | None) -> Attr:
        item: Attr = {**constant(name, value, found, self.live.home_of(found)), "kind": "attr"}
        if not self.live.is_enum and self._is_open(found):
            item["on_instances"] = True
        return item

    def _is_open(self, found: FoundMember | None) -> bool:
        """Whether a source gives the attribute a value and says nothing else about it, or a constant's name and a type."""
        if found is not None and found.entry["k"] == "const" and names.is_constant(found.entry["n"]):
            return bool(found.entry.get("open") or found.entry.get("set"))
        if found is not None:
            return found.entry["k"] == "const" and bool(found.entry.get("open"))
        return self.live.entry is None and self.cls.__flags__ & HEAP_TYPE != 0 and "__module__" in vars(self.cls)


def _is_of_class(value: object) -> bool:
    """Whether a descriptor gives the same by the class: its `__get__` does not look at the instance (`django`'s `classproperty`), or what
    it calls is a class or static method (`more_properties.class_property`)."""
    getter = as_a(own(type(value), "__get__"), types.FunctionType)
    if getter is None or is_a(value, (types.FunctionType, *_BINDING)):
        return False
    if is_a(own(value, "fget"), (classmethod, staticmethod)):
        return True
    node = wrappers.definition(getter.__code__)
    positional = node.args.posonlyargs + node.args.args if node is not None else []
    if node is None or len(positional) < 3 or node.args.vararg is not None or not passing.reads(node, positional[2].arg):
        return False
    return not passing.reads(node, positional[1].arg)


def _is_static(value: object, found: FoundMember | None) -> bool:
    """Whether a plain function of the class's dict is one that is called on the class, as its type source says and its signature
    confirms: it begins with the source's first parameter, so there is none that the object could go to (`pikepdf.Pdf.open`)."""
    entry = found.entry if found is not None else None
    if entry is None or entry["k"] != "func" or entry.get("b") != "static" or not is_a(value, types.FunctionType):
        return False
    live = LiveSignature(value, False)
    if live.opaque or not live.params:
        return True
    return any(sig["params"] and sig["params"][0]["name"] == live.params[0].name for sig in entry["sigs"])


def _takes_receiver(sig: Sig) -> bool:
    """Whether the first parameter is one that the object goes to."""
    return bool(sig["params"]) and sig["params"][0]["kind"] in ("pos", "std")


def _binding(cls: type, name: str, value: object) -> object:
    """The function behind a descriptor that gives a method bound to the instance; None for any other descriptor."""
    if is_a(value, _DESCRIPTORS):
        return None
    getter = as_a(own(type(value), "__get__"), types.FunctionType)
    node = wrappers.definition(getter.__code__) if getter is not None else None
    count = 1 if is_a(value, _BINDING) else passing.binds(node) if node is not None else 0
    if not count:
        return None
    found = attribute(cls, name)
    if is_a(found, types.FunctionType):
        return found
    held = [v for v in vars(value).values() if is_a(v, types.FunctionType)] if own(value, "__dict__") is not None else []
    behind = as_a(own(value, "__wrapped__") or (held[0] if len(held) == 1 else None), types.FunctionType)
    # What is filled in beside the receiver is nothing that a caller passes.
    return functools.partial(behind, *[None] * (count - 1)) if behind is not None and count > 1 else behind


def _live_type(owner: type, name: str, value: object) -> tuple[Type, TypeSource]:
    """The type of a property by its annotation at run time, and "none" as its source if there is no annotation."""
    annotation: object = inspect.Parameter.empty
    getter: object = None
    managed = as_a(value, property)
    for held in (managed.fget if managed is not None else own(value, "fget"), own(value, "func"), as_a(own(type(value), "__get__"), types.FunctionType)):
        getter = getattr(held, "__func__", held) if is_a(held, (classmethod, staticmethod)) else held
        annotation = getattr(getter, "__annotations__", {}).get("return", inspect.Parameter.empty)
        if annotation is not inspect.Parameter.empty:
            break
    if annotation is inspect.Parameter.empty:
        annotation = own_annotations(owner).get(name, inspect.Parameter.empty)
    kind = livetypes.from_annotation(annotation, getattr(getter, "__globals__", None) or namespace(owner))
    if managed is None and T.variables([kind]):
        kind = T.any_type("missing")  # a variable of the descriptor's class says nothing here
    return kind, "runtime" if T.is_known(kind) else "none"
