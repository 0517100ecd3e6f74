"""Protocols: the members each of them asks for, which classes have those, and which of them are callables in disguise."""

import builtins
import enum
import types

from . import inherit, names
from . import typejson as T
from .safe import is_a

_NO_MEMBERS = frozenset(
    "__init__ __new__ __slots__ __doc__ __module__ __class_getitem__ __init_subclass__ __subclasshook__ __abstractmethods__ "
    "__annotations__ __annotate__ __dict__ __weakref__ __parameters__ __orig_bases__ __protocol_attrs__ __match_args__ "
    "__non_callable_proto_members__ __callable_proto_members_only__ __static_attributes__ __firstlineno__ __type_params__ "
    "__annotations_cache__ __annotate_func__ "
    "__eq__ __ne__ __str__ __repr__ __format__ __getattribute__ __setattr__ __delattr__".split()
)

# Builtin classes whose instances a plain Rust value can become.
BUILTIN_CLASSES = ("str", "bytes", "bool", "int", "float", "complex", "list", "tuple", "dict", "set", "frozenset")


def members(world, full):
    """Names a protocol asks for, in the order of its source; None if no source states such a protocol."""
    entry = inherit.class_entry(world, full)
    if entry is None or "protocol" not in entry.get("flags", ()):
        return None
    found = []
    for ancestor, _ in inherit.linearize(world, full):
        stated = inherit.class_entry(world, ancestor)
        if stated is None:
            return None
        if ancestor != "builtins.object":
            found.extend(m["n"] for m in stated["members"] if m["n"] not in _NO_MEMBERS)
    return list(dict.fromkeys(found))


def live_members(world, cls, stub):
    """The same for a live protocol, whose private members count as well."""
    found = []
    for ancestor in cls.__mro__:
        if ancestor is object or not vars(ancestor).get("_is_protocol"):
            continue
        own = list(vars(ancestor)) + list(vars(ancestor).get("__annotations__") or ())
        found.extend(n for n in own if n not in _NO_MEMBERS and not n.startswith(("_abc_", "_is_")))
    stated = (members(world, stub) if stub else None) or []
    return [n for n in dict.fromkeys(stated + found) if n in found or n in stated]


def call(world, full):
    """{"params": type variables, "type": callable} of a protocol that asks for `__call__` alone; else None."""
    if members(world, full) != ["__call__"]:
        return None
    found = inherit.find_member(world, inherit.class_symbol(world, full), "__call__")
    if found is None or found[0]["k"] != "func":
        return None
    entry, _, bound = found
    return {
        "params": list(inherit.class_entry(world, full)["params"]),
        "type": T.substitute(_callable(entry["sigs"]), bound),
    }


def _callable(signatures):
    if len(signatures) != 1:
        return {"t": "callable", "params": None, "ret": T.any_type("explicit")}
    signature = signatures[0]
    positional = all(p["kind"] in ("pos", "std") and "default" not in p for p in signature["params"])
    ret = signature["ret"]
    if signature.get("async"):
        ret = T.inst("typing.Coroutine", [T.any_type("explicit"), T.any_type("explicit"), ret])
    return {
        "t": "callable",
        "params": [p["type"] for p in signature["params"]] if positional else None,
        "ret": ret,
    }


def has(context, cls, name):
    """Whether instances of a live class have a member of that name that does something."""
    for ancestor in cls.__mro__:
        if name not in vars(ancestor) or ancestor is object and name != "__hash__":
            continue
        value = vars(ancestor)[name]
        if value is None:
            return False
        # C classes get comparisons and reflected operators by the bundle: the source knows those that work.
        stub = context.stub_name(ancestor)
        is_slot = is_a(value, types.WrapperDescriptorType) and name in names.SLOT_PAIRS
        return not is_slot or stub is None or _stated(context.world, stub, name) is not None
    found = _stated(context.world, context.stub_name(cls), name)
    if found is None or found[0]["k"] not in ("prop", "const"):
        return False
    return not found[1].startswith("enum.") or issubclass(cls, enum.Enum)


def _stated(world, stub, name):
    symbol = inherit.class_symbol(world, stub) if stub else None
    return inherit.find_member(world, symbol, name) if symbol is not None else None


def complete(context, modules, foreigns):
    """Puts into each class what its instances have of that which protocols ask for; returns the same for builtins."""
    classes = [item for module in modules for item in _classes(module["items"])]
    live = {canonical: cls for cls, canonical in context.declared.items() if not isinstance(cls, str)}
    asked = set()
    for item in classes:
        if "protocol" in item["flags"]:
            cls = live.get(item["canonical"])
            item["asks"] = (
                live_members(context.world, cls, context.stub_name(cls))
                if cls is not None
                else members(context.world, item["canonical"]) or []
            )
            asked.update(item["asks"])
    for foreign in foreigns.values():
        asked.update(foreign.get("members") or ())
    own = sorted(asked - names.PROTOCOL_MEMBERS)
    every = sorted(asked | names.PROTOCOL_MEMBERS)
    for item in classes:
        cls = live.get(item["canonical"])
        if cls is not None:
            item["has"] = [n for n in every if has(context, cls, n)]
        else:
            item["has"] = [n for n in every if _stated(context.world, item["canonical"], n) is not None]
            if "__hash__" not in item["has"]:
                item["has"] = sorted(item["has"] + ["__hash__"])
    found = {}
    for name in BUILTIN_CLASSES:
        cls = getattr(builtins, name)
        found[name] = [n for n in own if has(context, cls, n)]
    return {name: some for name, some in found.items() if some}


def _classes(items):
    for item in items:
        if item["kind"] == "class":
            yield item
            yield from _classes(item["members"])
