"""Reconciles a live class with its facts, into a `Class` of the Model."""

from __future__ import annotations

import collections.abc
import enum
import functools
import inspect
import types
from typing import TYPE_CHECKING, Any

from . import callers, docs, literals, livetypes, names, records
from . import typejson as T
from .by_class import ByClass
from .class_members import class_members
from .constants import placeholder
from .constructors import constructor
from .live_class import BASE_TYPE, LiveClass
from .members import MemberDescriber
from .safe import attribute, has, is_a
from .stub_members import handed_on_members, redeclared, stub_only_members

if TYPE_CHECKING:
    from .context import Context
    from .schema import Attr, Class, ClassFlag, ClassItem, EnumMember, Inst, Member, Method, Property, Record


def describe_class(context: Context, cls: type, name: str, path: str) -> ClassItem:
    return {**_describe(LiveClass(context, cls, name, path)), "kind": "class"}


def _describe(live: LiveClass) -> Class:
    return _ClassDescriber(live).describe()


def is_builtin_super(cls: type) -> bool:
    """Whether every binding knows the class without a declaration."""
    return cls.__module__ == "builtins" and (
        cls.__name__ in names.BUILTIN_SUPERS or issubclass(cls, BaseException)
    )


def _is_special_data(name: str, value: object) -> bool:
    return names.is_own_special(name) and is_a(value, (property, functools.cached_property))


_CHANGED = (list, dict, set, bytearray)
_ABSTRACT: dict[str, type] = {
    "typing.MutableSequence": collections.abc.MutableSequence,
    "typing.MutableMapping": collections.abc.MutableMapping,
    "typing.MutableSet": collections.abc.MutableSet,
}


def _is_below(cls: type, ancestor: type) -> bool:
    """`issubclass`, for classes that refuse the question as well: a protocol does, unless it is `@runtime_checkable`."""
    try:
        return issubclass(cls, ancestor)
    except BaseException:
        return ancestor in cls.__mro__


class _ClassDescriber:
    def __init__(self, live: LiveClass) -> None:
        self.live, self.cls, self.context = live, live.cls, live.context
        self.ancestors = [k for k in live.cls.__mro__[1:] if k is not object]
        self.supers = self._supers()

    def describe(self) -> Class:
        cls, live = self.cls, self.live
        result: Class = {
            "name": live.name,
            "canonical": self.context.canonical(cls),
            "path": live.path,
            "supers": [*(self._super_type(k) for k in self.supers), *self._nameless_supers()],
            "mro": [*(self.context.canonical(k) for k in live.typed_dicts() + self.ancestors), *self._registered()],
            "type_params": self._type_params(),
            "flags": self._flags(),
            "ctor": constructor(live),
            "members": self._members(),
            "types": live.source,
            "verification": {"state": "verified" if live.entry is not None else "runtime_only"},
        }
        if live.is_enum:
            result["enum_members"] = self._enum_members()
        record = self._record(result["flags"])
        if record is not None:
            result["record"] = record
        if live.source != "stdlib" and callers.needed(cls):
            result["looks_at_caller"] = True
        text = docs.of_class(cls)
        if text:
            result["doc"] = text
        deprecated = cls.__dict__.get("__deprecated__") or (live.entry.get("dep") if live.entry is not None else None)
        if isinstance(deprecated, str):
            result["deprecated"] = deprecated
        return result

    def _record(self, flags: list[ClassFlag]) -> Record | None:
        try:
            return records.of_class(self.live, flags)
        except BaseException as error:
            self.live.failed("__annotations__", error)
            return None

    # -- ancestors
    def _supers(self) -> list[type]:
        chosen = self.live.typed_dicts()
        for ancestor in self.ancestors:
            if ancestor in self.context.declared or is_builtin_super(ancestor):
                if not any(_is_below(known, ancestor) for known in chosen):
                    chosen.append(ancestor)
        return chosen

    def _nameless_supers(self) -> list[Inst]:
        """The ancestors that have a name in the type source only (`whenever._ExactTime`): the class passes for them."""
        live = {self.context.canonical(k) for k in self.ancestors}
        stated = [(name, args) for name, args in self.live.linear[1:] if name not in live]
        return [T.inst(name, args) for name, args in stated if self.context.declared.get(name) == name]

    def _registered(self) -> list[str]:
        """The abstract collections that can be changed of which its stub says that it is one, and of which it is a virtual subclass
        (`deque`): of what is no list, dict or set, nothing else says so."""
        if any(k is known for k in (self.cls, *self.ancestors) for known in _CHANGED):  # a metaclass may compare as it likes
            return []
        live = {self.context.canonical(k) for k in self.ancestors}
        stated = {name for name, _ in self.live.linear[1:]} - live
        return [name for name, cls in _ABSTRACT.items() if name in stated and _is_below(self.cls, cls)]

    def _type_params(self) -> list[str]:
        if self.live.entry is None:
            return livetypes.class_params(self.cls)
        return [] if self.live.alias_bindings else list(self.live.entry["params"])

    def _super_type(self, ancestor: type) -> Inst:
        if self.live.entry is None:
            return T.inst(self.context.canonical(ancestor), livetypes.super_args(self.cls, ancestor))
        stub = self.context.stub_name(ancestor)
        args = next((args for name, args in self.live.linear if name == stub), [])
        return T.inst(self.context.canonical(ancestor), args)

    def _flags(self) -> list[ClassFlag]:
        cls = self.cls
        flags: list[ClassFlag] = []
        if self.live.is_enum:
            flags.append("enum")
            if issubclass(cls, enum.Flag):
                flags.append("flag")
        if issubclass(cls, BaseException):
            flags.append("exception")
        if inspect.isabstract(cls):
            flags.append("abstract")
        if attribute(cls, "_is_protocol", False):
            flags.append("protocol")
        if "__dataclass_fields__" in cls.__dict__:
            flags.append("dataclass")
        if issubclass(cls, tuple):
            if isinstance(attribute(cls, "_fields"), tuple):
                flags.append("namedtuple")
            elif has(cls, "n_sequence_fields"):
                flags.append("structseq")
        if self.live.is_typed_dict:
            flags.append("typed_dict")
        is_final = "final" in self.live.stub_flags() or cls.__dict__.get("__final__") is True
        if not cls.__flags__ & BASE_TYPE or is_final:
            flags.append("final")
        return flags

    # -- enums
    def _members_by_name(self) -> dict[str, Any]:
        """`__members__` of an enum; typed loosely, because metaclasses allow members of any type."""
        found: dict[str, Any] = getattr(self.cls, "__members__")
        return found

    def _enum_members(self) -> list[EnumMember]:
        result: list[EnumMember] = []
        for name, member in self._members_by_name().items():
            item: EnumMember = {"name": name, "value": literals.from_value(getattr(member, "_value_", None))}
            if member._name_ != name and member._name_ is not None:
                item["alias_of"] = member._name_
            result.append(item)
        return result

    def _is_set_by_new(self, member: Method | Property) -> bool:
        """Whether the enum's `__new__` sets the attribute: members have it, the class does not (`HTTPStatus.phrase`)."""
        name, home = member["name"], member.get("inherited_from") or ""
        if member["kind"] != "property" or home.startswith("enum.") or has(self.cls, name):
            return False
        members: Any = self.cls  # an enum is a collection
        return attribute(next(iter(members), None), name) is not None

    def _is_enum_machinery(self, name: str, value: object) -> bool:
        # EnumMeta copies methods of Enum, Flag and the value type into every enum.
        if any(vars(k).get(name) is value for k in self.cls.__mro__[1:]) or not isinstance(
            value, types.FunctionType
        ):
            return True
        return value.__module__ == "enum" and self.cls.__module__ != "enum"

    # -- members
    def _members(self) -> list[Member]:
        if self.live.is_typed_dict:
            above = [LiveClass(self.context, k, k.__name__, k.__name__) for k in self.live.typed_dicts()]
            known = {key["name"] for one in above for key in records.keys(one)}
            return list(records.members(records.keys(self.live), known, self.live.source))
        covered = ByClass[None]()
        for chosen in self.supers:
            covered.update((ancestor, None) for ancestor in chosen.__mro__)
        result: list[Member] = []
        seen: set[str] = set()
        describer = MemberDescriber(self.live, _describe)
        for owner in [self.cls] + [k for k in self.ancestors if k not in covered]:
            if self.live.is_enum and owner is not self.cls and owner.__module__ in ("enum", "builtins"):
                continue
            for name, value in list(vars(owner).items()):
                if name in seen or not self._wanted(owner, name, value):
                    continue
                seen.add(name)
                member = self._member(describer, owner, name, value)
                if member is not None:
                    result.append(member)
        for owner, name, value in redeclared(self.live, seen, covered):
            seen.add(name)
            member = self._member(describer, owner, name, value)
            if member is not None:
                result.append(member)
        stub_only = stub_only_members(self.live, seen, covered)
        result.extend(m for m in stub_only if not self.live.is_enum or self._is_set_by_new(m))
        known_names = {member["name"] for member in result}
        result.extend(handed_on_members(self.live, seen | known_names, covered))
        known_names = {member["name"] for member in result}
        result.extend(class_members(self.live, self.supers, seen | known_names, _describe))
        return result

    def _member(self, describer: MemberDescriber, owner: type, name: str, value: object) -> Member | None:
        member: Member | None
        try:
            member = describer.member(owner, name, value)
        except BaseException as error:
            self.live.failed(name, error)
            attr: Attr = {**placeholder(name), "kind": "attr"}
            member = attr
        if member is None or owner is self.cls or member["kind"] == "class" or member["kind"] == "alias":
            return member
        member["inherited_from"] = self.context.canonical(owner)
        return member

    def _wanted(self, owner: type, name: object, value: object) -> bool:
        if not isinstance(name, str) or not names.is_member_name(name) and not _is_special_data(name, value):
            return False
        if value is None and name.startswith("__"):
            return False
        if not self.live.is_enum:
            return True
        if name in self._members_by_name():
            return False
        return not (name.startswith("__") and owner is self.cls and self._is_enum_machinery(name, value))
