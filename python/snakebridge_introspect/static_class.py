"""Describes a class from its type source only: one of a module that is not imported, or one that does not exist at run time.

Makes the same as classes.py and members.py, with stub_only verification.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from . import inherit, names, receivers, records
from . import typejson as T
from .callables import stub_constructor
from .delegated import delegated
from .inherit import FoundMember

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .context import Context
    from .entries import ClassEntry, ConstEntry, Entry, FuncEntry, PropEntry, RefEntry
    from .resolver import Linear, World
    from .schema import (
        Agreement,
        Attr,
        Class,
        ClassFlag,
        ClassItem,
        Const,
        Lit,
        Member,
        Method,
        Param,
        Property,
        Sig,
        Type,
        TypeSource,
    )

STUB_ONLY: Agreement = {"state": "stub_only"}
# A value or default that no source states.
_UNKNOWN: Lit = {"k": "opaque", "v": "..."}


def static_class(context: Context, full: str, name: str, path: str) -> ClassItem:
    """Describes a class from its facts; raises LookupError if there are none."""
    entry = inherit.class_entry(context.world, full)
    if entry is None:
        raise LookupError("no type source describes the class " + full)
    return {**_StaticClass(context, full, entry, path).describe(name), "kind": "class"}


def nameless_class(context: Context, full: str, name: str) -> ClassItem:
    """Describes a class without a name at run time: a live module returns instances, recognized by their members and never
    constructed."""
    item = static_class(context, full, name, name)
    item["ctor"] = []
    item["flags"] = [*item["flags"], "nameless"]
    item["mro"] = [context.rename(n) for n in item["mro"]]
    item["members"] = [
        _as_property(m) for m in item["members"] if m["kind"] != "method" or m["binding"] == "instance"
    ]
    return item


def static_constant(entry: ConstEntry | PropEntry, name: str, bound: dict[str, Type], source: TypeSource) -> Const:
    item: Const = {
        "name": name,
        "type": T.substitute(entry["type"], bound),
        "types": source,
        "verification": STUB_ONLY,
    }
    if "value" in entry:
        item["value"] = entry["value"]
    return item


def _is_builtin_super(name: str) -> bool:
    """`classes.is_builtin_super`, by name."""
    if not name.startswith("builtins."):
        return False
    cls = getattr(builtins, name[9:], None)
    return name[9:] in names.BUILTIN_SUPERS or isinstance(cls, type) and issubclass(cls, BaseException)


def _as_property(member: Member) -> Member:
    """A class attribute as a property: the class has no name, so the attribute is read from instances."""
    if member["kind"] != "attr":
        return member
    shown: Property = {
        "kind": "property",
        "name": member["name"],
        "type": member["type"],
        "types": member["types"],
        "verification": member["verification"],
        "settable": False,
    }
    if "inherited_from" in member:
        shown["inherited_from"] = member["inherited_from"]
    return shown


class _StaticClass:
    def __init__(self, context: Context, full: str, entry: ClassEntry, path: str) -> None:
        self.context, self.world, self.full, self.entry, self.path = context, context.world, full, entry, path
        self.linear = _ancestors(self.world, full)
        self.flags = self._flags()

    def describe(self, name: str) -> Class:
        supers, covered = self._supers()
        result: Class = {
            "name": name,
            "canonical": self.full,
            "path": self.path,
            "supers": supers,
            "mro": [n for n, _ in self.linear],
            "type_params": list(self.entry["params"]),
            "flags": self.flags,
            "ctor": [],
            "members": [],
            "types": self.world.home_of(self.full),
            "verification": STUB_ONLY,
        }
        record = records.stated(self.world, self.full, self.flags)
        if record is not None:
            result["record"] = record
        if "typed_dict" in self.flags:
            result["ctor"] = [records.constructor(record["fields"] if record is not None else ())]
        elif not {"enum", "abstract", "protocol"} & set(self.flags):
            result["ctor"] = [_constructed(s) for s in _constructors(self.world, self.full, self.entry)]
        for found in self._members(covered):
            self._add(result, found)
        if self.entry.get("dep"):
            result["deprecated"] = self.entry["dep"]
        return result

    def _supers(self) -> tuple[list[Type], set[str]]:
        """The nearest ancestors that are declared or builtin, and the names of all classes that these include."""
        supers: list[Type] = []
        covered: set[str] = set()
        for ancestor, args in self.linear:
            if (ancestor in self.context.homes or _is_builtin_super(ancestor)) and ancestor not in covered:
                supers.append(T.inst(ancestor, args))
                covered.update(n for n, _ in inherit.linearize(self.world, ancestor))
        return supers, covered

    def _flags(self) -> list[ClassFlag]:
        stated, ancestors = self.entry.get("flags", ()), {n for n, _ in self.linear}
        kept: tuple[ClassFlag, ...] = ("protocol", "dataclass", "namedtuple", "typed_dict", "final")
        flags = [f for f in kept if f in stated]
        if "enum.Enum" in ancestors:
            flags = ["enum", "flag", *flags] if "enum.Flag" in ancestors else ["enum", *flags]
        if "builtins.BaseException" in ancestors:
            flags.append("exception")
        if any(_is_abstract(m) for m in self.entry.get("members", ())):
            flags.append("abstract")
        return flags

    def _members(self, covered: set[str]) -> Iterator[FoundMember]:
        """Members of the class and of its ancestors, except those that its `supers` include; each name once."""
        seen: set[str] = set()
        is_enum = "enum" in self.flags
        owners: list[tuple[str, list[Type]]] = [(self.full, [])]
        owners += [
            (n, a) for n, a in self.linear if n not in covered and not (is_enum and n.startswith("enum."))
        ]
        for owner, args in owners:
            entry = inherit.class_entry(self.world, owner)
            if entry is None:
                continue
            bound = dict(zip(entry["params"], args))
            for member in entry.get("members", ()):
                # What a protocol asks for by such a name is between libraries.
                is_data = member["k"] == "prop" and names.is_own_special(member["n"]) and "protocol" not in self.flags
                if member["n"] not in seen and (is_data or names.is_member_name(member["n"])):
                    seen.add(member["n"])
                    yield FoundMember(member, owner, bound)
        above = {member for owner in covered for member in inherit.member_names(self.world, owner)}
        for found in delegated(self.world, [owner for owner, _ in owners], seen | above):
            yield found._replace(owner=self.full)

    def _add(self, result: Class, found: FoundMember) -> None:
        member = found.entry
        if "enum" in self.flags and member["k"] == "const":
            result.setdefault("enum_members", []).append(
                {"name": member["n"], "value": member.get("value", _UNKNOWN)}
            )
            return
        item = self._member(found)
        if item is not None:
            if found.owner != self.full and item["kind"] != "class" and item["kind"] != "alias":
                item["inherited_from"] = found.owner
            result["members"].append(item)

    def _member(self, found: FoundMember) -> Member | None:
        member, name = found.entry, found.entry["n"]
        source = self.world.home_of(found.owner)
        if member["k"] == "func":
            return _method(self.world, self.full, found, member, source)
        if member["k"] == "prop":
            return _property(member, found, source)
        if member["k"] == "const" and not member.get("initvar"):
            if member.get("set") and not self._is_constant(member):
                return _property(member, found, source)
            attr: Attr = {**static_constant(member, name, found.bound, source), "kind": "attr"}
            if member.get("open") or member.get("set"):
                attr["on_instances"] = True
            return attr
        if member["k"] == "class":
            full = found.owner + "." + name
            if full not in self.context.homes:
                self.context.homes[full] = self.context.homes.get(found.owner, ("", ""))
            return static_class(self.context, full, name, self.path + "." + name)
        if member["k"] == "ref":
            return self._named(found, member)
        return None

    def _is_constant(self, member: ConstEntry) -> bool:
        """Whether the class has the value by what its source says: its name is a constant's, and it has one, or is in a stub, where none has."""
        is_field = "dataclass" in self.flags or "typed_dict" in self.flags or "namedtuple" in self.flags
        has_value = "value" in member or member.get("has_value") or self.world.home_of(self.full) != "inline_source"
        return names.is_constant(member["n"]) and bool(has_value) and not is_field

    def _named(self, found: FoundMember, member: RefEntry) -> Member | None:
        """A member that is defined outside: `empty = _empty`."""
        module, _, path = member["to"].partition(":")
        symbol = self.world.path(module, path.split("."))
        entry = self.world.inner_entry(symbol) if symbol is not None else None
        if symbol is None or entry is None or entry["k"] in ("ref", "class"):
            # Where no source has the original, it is a value of which nothing is known.
            is_class = symbol is not None and entry is not None and entry["k"] == "class"
            kind: Type = {"t": "type", "of": T.inst(symbol.full)} if symbol is not None and is_class else T.any_type("missing")
            constant: ConstEntry = {"n": member["n"], "k": "const", "type": kind}
            return self._member(found._replace(entry=constant))
        renamed = entry.copy()
        renamed["n"] = member["n"]
        return self._member(found._replace(entry=renamed))


def _ancestors(world: World, full: str) -> Linear:
    return [(n, a) for n, a in inherit.linearize(world, full)[1:] if n != "builtins.object"]


def _is_abstract(member: Entry) -> bool:
    return (member["k"] == "func" or member["k"] == "prop") and bool(member.get("abs"))


def _constructed(signature: Sig) -> Sig:
    return {**signature, "ret": T.SELF if signature["ret"]["t"] in ("none", "any") else signature["ret"]}


def _constructors(world: World, full: str, entry: ClassEntry) -> list[Sig]:
    """The stated constructor, or else that of a dataclass by its fields."""
    stated = any(m["n"] in names.CONSTRUCTORS for m in entry.get("members", ()))
    if "dataclass" not in entry.get("flags", ()) or stated:
        return stub_constructor(world, full)
    params: dict[str, Param] = {}
    for owner, args in reversed(inherit.linearize(world, full)):
        owner_entry = inherit.class_entry(world, owner)
        if owner_entry is None or "dataclass" not in owner_entry.get("flags", ()):
            continue
        bound = dict(zip(owner_entry["params"], args))
        for member in owner_entry.get("members", ()):
            if member["k"] == "const" and not member.get("classvar"):
                param: Param = {
                    "name": member["n"],
                    "kind": "std",
                    "type": T.substitute(member["type"], bound),
                }
                if "value" in member or member.get("has_value"):
                    param["default"] = member.get("value", _UNKNOWN)
                params[member["n"]] = param
    return [{"params": list(params.values()), "ret": T.SELF}]


def _method(world: World, full: str, found: FoundMember, member: FuncEntry, source: TypeSource) -> Method:
    item: Method = {
        "kind": "method",
        "name": member["n"],
        "sigs": receivers.signatures_for(world, full, found, is_static=True) or [],
        "binding": member.get("b", "instance"),
        "types": source,
        "verification": STUB_ONLY,
    }
    if member.get("dep"):
        item["deprecated"] = member["dep"]
    return item


def _property(member: PropEntry | ConstEntry, found: FoundMember, source: TypeSource) -> Property:
    item: Property = {
        "kind": "property",
        "name": member["n"],
        "type": T.substitute(member["type"], found.bound),
        "settable": bool(member.get("set")),
        "types": source,
        "verification": STUB_ONLY,
    }
    if member["k"] == "prop":
        if "set_type" in member:
            item["set_type"] = T.substitute(member["set_type"], found.bound)
        if "self_type" in member:
            item["self_type"] = T.substitute(member["self_type"], found.bound)
    return item
