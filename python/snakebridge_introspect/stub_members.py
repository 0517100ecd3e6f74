"""Members of a live class by its type source: instance attributes, which no class dict has, and what is declared again below the
class that has it at run time."""

from __future__ import annotations

import dis
from typing import TYPE_CHECKING

from . import inherit, names, receivers
from . import typejson as T
from .callables import member_signatures
from .delegated import delegated
from .inherit import FoundMember
from .safe import as_a, attribute, has

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

    from .by_class import ByClass
    from .live_class import LiveClass
    from .schema import Method, Property, Type


def stub_only_members(live: LiveClass, seen: set[str], covered: ByClass[None]) -> Iterator[Method | Property]:
    """The members that are neither in `seen` nor in a class of `covered`."""
    if not live.is_enum and any(name == "enum.Enum" for name, _ in live.linear):
        return  # an enum in the type source only (`dataclasses._MISSING_TYPE`)
    for found in _unseen(live, seen, covered):
        member, name = found.entry, found.entry["n"]
        if member["k"] == "func" and name in names.ATTRIBUTES_BY_NAME:
            yield _instance_callable(live, found)  # the stub says so of attributes that instances have (`argparse.Namespace`)
            continue
        if member["k"] == "func" and not has(live.cls, name):
            # The class makes up attributes, and the type source says which (`faker.Faker`).
            is_made_up = has(live.cls, "__getattr__")
            if is_made_up or member.get("set") or _by_sequence_protocol(live.cls, name) or _set_on_instances(live.cls, name):
                yield _instance_callable(live, found)
            elif found.owner == live.stub:
                live.context.diagnostics.add("not_at_runtime", "%s.%s" % (live.path, name))
        if member["k"] != "prop" and member["k"] != "const" or _is_no_attribute(live, name):
            continue
        if _in_covered(live.cls, name, covered):
            continue
        item = _property(live, found, member["type"], bool(member.get("set")) and not _is_frozen(live, name))
        if found.owner != live.stub:
            item["inherited_from"] = live.context.rename(found.owner)
        yield item


def handed_on_members(live: LiveClass, seen: set[str], covered: ByClass[None]) -> Iterator[Method | Property]:
    """The members of the object to which the class's `__getattr__` hands on, without those that the class has."""
    above = {live.context.stub_name(k) for k in covered if isinstance(k, type)}
    owners = [name for name, _ in live.linear if name == live.stub or name not in above]
    for found in delegated(live.world, owners, seen):
        member, name = found.entry, found.entry["n"]
        if has(live.cls, name):
            continue
        if member["k"] == "prop":
            yield _property(live, found, member["type"], settable=False)
        else:
            yield _method(live, found)


def redeclared(live: LiveClass, seen: set[str], covered: ByClass[None]) -> Iterator[tuple[type, str, object]]:
    """What the class has from a class of `covered` at run time, and declares with other types: (owner, name, value).

    `ExceptionGroup.subgroup` is that of `BaseExceptionGroup`, but returns an `ExceptionGroup`."""
    if live.is_enum:
        return
    above = {live.context.stub_name(k) for k in covered if isinstance(k, type)}
    done = set(seen)
    for ancestor, args in live.linear:
        entry = inherit.class_entry(live.world, ancestor)
        for member in entry.get("members", ()) if entry is not None else ():
            name = member["n"]
            if entry is None or name in done or not names.is_member_name(name):
                continue
            done.add(name)
            own = FoundMember(member, ancestor, dict(zip(entry["params"], args)))
            if ancestor in above and not _has_others(live, own, above):
                continue
            owner = next((k for k in live.cls.__mro__ if name in vars(k)), None)
            if owner is not None and owner in covered and (ancestor in above or _differs(live, own, above)):
                yield owner, name, vars(owner)[name]


def _differs(live: LiveClass, own: FoundMember, above: set[str | None]) -> bool:
    """Whether a member is declared with other types than in the classes of `above`, of the same kind."""
    for ancestor, args in live.linear:
        entry = inherit.class_entry(live.world, ancestor) if ancestor in above else None
        member = inherit.members_by_name(live.world, ancestor, entry).get(own.entry["n"]) if entry is not None else None
        if entry is None or member is None:
            continue
        inherited = FoundMember(member, ancestor, dict(zip(entry["params"], args)))
        return member["k"] == own.entry["k"] and _types(live, inherited) != _types(live, own)
    return False


def _has_others(live: LiveClass, own: FoundMember, above: set[str | None]) -> bool:
    """Whether fewer signatures of an inherited method are for objects of the class than of the nearest of the classes of `above` that has
    it: of a `get(self: Sync)` and a `get(self: Async)` in a base of both."""
    signatures = own.entry["sigs"] if own.entry["k"] == "func" else []
    if all("self_type" not in signature for signature in signatures):
        return False
    below = (name for name, _ in live.linear if name in above)
    nearest = next((n for n in below if any(a == own.owner for a, _ in inherit.linearize(live.world, n))), None)
    mine, theirs = (receivers.possible(live.world, name, signatures) for name in (live.stub, nearest))
    return nearest is not None and len(mine) != len(theirs)


def _types(live: LiveClass, found: FoundMember) -> object:
    entry = found.entry
    if entry["k"] == "prop" or entry["k"] == "const":
        return T.substitute(entry["type"], found.bound)
    return member_signatures(live.world, found)


def _unseen(live: LiveClass, seen: set[str], covered: ByClass[None]) -> Iterator[FoundMember]:
    """The facts of public names that have not been seen, each once."""
    covered_stubs = {live.context.stub_name(k) for k in covered if isinstance(k, type)}
    done = set(seen)
    for ancestor, args in live.linear:
        if ancestor in covered_stubs and (ancestor != live.stub or live.alias_bindings):
            continue
        entry = inherit.class_entry(live.world, ancestor)
        if entry is None or ancestor == "builtins.object":
            continue
        for member in entry.get("members", ()):
            name = member["n"]
            by_name = name in names.ATTRIBUTES_BY_NAME or _by_sequence_protocol(live.cls, name)
            is_data = member["k"] == "prop" and names.is_own_special(name)
            if name in done or name.startswith("_") and not by_name and not is_data:
                continue
            done.add(name)
            yield FoundMember(member, ancestor, dict(zip(entry["params"], args)))


def _is_frozen(live: LiveClass, name: str) -> bool:
    frozen = attribute(attribute(live.cls, "__dataclass_params__"), "frozen", False)
    return bool(frozen) and live.is_field(name)


def _is_no_attribute(live: LiveClass, name: str) -> bool:
    """Whether instances lack it: an `InitVar`, or a field of a named tuple that `rename=True` has renamed."""
    if live.field_kind(name) == "_FIELD_INITVAR":
        return True
    fields = (as_a(attribute(live.cls, "_fields"), tuple) or ()) if issubclass(live.cls, tuple) else ()
    renamed = any(field == "_%d" % index for index, field in enumerate(fields))
    return renamed and not has(live.cls, name)


def _by_sequence_protocol(cls: type, name: str) -> bool:
    """Whether iteration and `in` work without the special method, through `__getitem__` (`ElementTree.Element`)."""
    return name in ("__iter__", "__contains__", "__reversed__") and all(
        has(cls, special) for special in ("__getitem__", "__len__")
    )


def _set_on_instances(cls: type, name: str) -> bool:
    """Whether `__init__`, or a function it calls, assigns the method to instances (`self.acquire = lock.acquire`)."""
    waiting, seen = ["__init__"], set[str]()
    while waiting:
        for ancestor in cls.__mro__:
            code = getattr(vars(ancestor).get(waiting[0]), "__code__", None)
            if code is None:
                continue
            if name in code.co_names and _assigns(code, name):
                return True
            waiting += [n for n in code.co_names if n not in seen]
            seen.update(waiting)
        del waiting[0]
    return False


def _assigns(code: CodeType, name: str) -> bool:
    return any(i.opname == "STORE_ATTR" and i.argval == name for i in dis.get_instructions(code))


def _property(live: LiveClass, found: FoundMember, kind: Type, settable: bool) -> Property:
    return {
        "kind": "property",
        "name": found.entry["n"],
        "type": T.substitute(kind, found.bound),
        "settable": settable,
        "types": live.home_of(found),
        "verification": {"state": "stub_only"},
    }


def _instance_callable(live: LiveClass, found: FoundMember) -> Method:
    item = _method(live, found)
    if found.owner != live.stub:
        item["inherited_from"] = live.context.rename(found.owner)
    return item


def _method(live: LiveClass, found: FoundMember) -> Method:
    return {
        "kind": "method",
        "name": found.entry["n"],
        "sigs": receivers.signatures_for(live.world, live.stub, found) or [],
        "binding": "instance",
        "types": live.home_of(found),
        "verification": {"state": "stub_only"},
    }


def _in_covered(cls: type, name: str, covered: ByClass[None]) -> bool:
    return any(name in vars(k) for k in covered) and not any(
        name in vars(k) for k in cls.__mro__ if k not in covered
    )
