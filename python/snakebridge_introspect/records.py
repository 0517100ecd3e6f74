"""Records: classes whose instances are a fixed set of named values, and how they are made of these again.

Named tuples, structure sequences, dataclasses and `TypedDict`s. Also `**kwargs: Unpack[TD]`.
"""

import dataclasses
import inspect
import types

from . import inherit, livetypes
from . import typejson as T

_OPTIONAL = {"k": "opaque", "v": "..."}


def of_class(describer, flags):
    """The `Record` of a class, or None."""
    cls = describer.cls
    if "typed_dict" in flags:
        return {"fields": keys(describer), "made_by": "keywords"}
    if "namedtuple" in flags:
        return {"fields": [_field(describer, n) for n in cls._fields], "made_by": "sequence"}
    if "structseq" in flags:
        return _structure(describer)
    if dataclasses.is_dataclass(cls):
        found = dataclasses.fields(cls)
        record = {"fields": [_field(describer, f.name) for f in found]}
        if _takes_its_fields(cls, found):
            record["made_by"] = "keywords"
        return record
    return None


def _field(describer, name):
    return {"name": name, "type": _type(describer, name)}


def _type(describer, name):
    found = describer._facts(name)
    kind = T.substitute(found[0]["type"], found[2]) if found and found[0]["k"] in ("prop", "const") else None
    if kind is not None and T.is_known(kind):
        return kind
    for owner in describer.cls.__mro__:
        annotation = describer.annotations(owner).get(name, inspect.Parameter.empty)
        if annotation is not inspect.Parameter.empty:
            return livetypes.from_annotation(annotation, describer.namespace(owner))
    return T.any_type("missing")


def _structure(describer):
    """A structure sequence: its named fields in order; those beyond the tuple come after."""
    cls = describer.cls
    names = [n for n, v in vars(cls).items() if isinstance(v, types.MemberDescriptorType)]
    record = {"fields": [_field(describer, name) for name in names]}
    if not cls.n_unnamed_fields and "__new__" in vars(cls):
        record["made_by"] = {"structure": cls.n_sequence_fields}
    return record


def _takes_its_fields(cls, fields):
    """Whether the constructor takes every field by name, and needs nothing else."""
    try:
        params = inspect.signature(cls).parameters.values()
    except BaseException:
        return False
    named = {p.name for p in params if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)}
    needed = {p.name for p in params if p.default is p.empty and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)}
    mine = {f.name for f in fields}
    return mine <= named and needed <= mine


def private_manager(world, context, kind):
    """A private class that is good for nothing but `with`, as the context manager it is."""
    name = kind["name"]
    if not name.rpartition(".")[2].startswith("_") or context.rename(name) in context.homes:
        return None
    entry = inherit.class_entry(world, name)
    if entry is None or any(m["k"] == "func" and not m["n"].startswith("_") for m in entry["members"]):
        return None
    own = inherit.members_by_name(world, name, entry)
    if not all(special in own and own[special]["k"] == "func" for special in ("__enter__", "__exit__")):
        return None
    bound = inherit.bindings(entry, kind.get("args"))
    given = [T.substitute(own[special]["sigs"][0]["ret"], bound) for special in ("__enter__", "__exit__")]
    if any(inner["t"] == "self" for part in given for inner in T.walk(part)):
        return None
    return T.inst("contextlib.AbstractContextManager", given)


def stated(world, full, flags):
    """The `Record` of a class that is known by its type source alone, or None."""
    if "typed_dict" in flags:
        return {"fields": stated_keys(world, full), "made_by": "keywords"}
    if "namedtuple" in flags:
        made = inherit.class_entry(world, full)
        params = inherit.members_by_name(world, full, made)["__new__"]["sigs"][0]["params"]
        return {"fields": [{"name": p["name"], "type": p["type"]} for p in params], "made_by": "sequence"}
    if "dataclass" not in flags:
        return None
    # Which fields the constructor takes is not known.
    found = {}
    for ancestor, args in reversed(inherit.linearize(world, full)):
        entry = inherit.class_entry(world, ancestor)
        if entry is None or "dataclass" not in entry.get("flags", ()):
            continue
        bound = dict(zip(entry["params"], args))
        for member in entry["members"]:
            if member["k"] == "const" and not member.get("classvar") and not member.get("initvar"):
                found[member["n"]] = {"name": member["n"], "type": T.substitute(member["type"], bound)}
    return {"fields": list(found.values())}


def new_type(full, target):
    """The signature of what `NewType` makes."""
    params = [{"name": "x", "kind": "pos", "type": target}]
    return {"params": params, "ret": {"t": "alias", "name": full}}


# -- TypedDict
def keys(describer):
    """All keys of a `TypedDict`, those of its bases first."""
    stated = stated_keys(describer.world, describer.stub) if describer.entry else None
    if stated is not None:
        return stated
    cls = describer.cls
    required = getattr(cls, "__required_keys__", None)
    found = []
    for name, annotation in describer.annotations(cls).items():
        key = {"name": name, "type": livetypes.from_annotation(annotation, describer.namespace(cls))}
        if required is not None and name not in required:
            key["optional"] = True
        found.append(key)
    return found


def stated_keys(world, full):
    """All keys of a `TypedDict` by its type source; None if it states none."""
    entry = inherit.class_entry(world, full)
    if entry is None or "typed_dict" not in entry.get("flags", ()):
        return None
    found = {}
    for ancestor, args in reversed(inherit.linearize(world, full)):
        entry = inherit.class_entry(world, ancestor)
        if entry is None or "typed_dict" not in entry.get("flags", ()):
            continue
        bound = dict(zip(entry["params"], args))
        for member in entry["members"]:
            if member["k"] in ("const", "prop"):
                key = {"name": member["n"], "type": T.substitute(member["type"], bound)}
                if member.get("opt"):
                    key["optional"] = True
                found[member["n"]] = key
    return list(found.values())


def constructor(found):
    """The signature that makes a `TypedDict` of its keys."""
    return {"params": [_parameter(key) for key in found], "ret": T.SELF}


def members(found, covered, source):
    """Keys as properties, without those that an ancestor has."""
    for key in found:
        if key["name"] not in covered:
            yield {
                "kind": "property",
                "name": key["name"],
                "type": key["type"],
                "settable": True,
                "types": source,
                "verification": {"state": "verified"},
            }


def _parameter(key):
    parameter = {"name": key["name"], "kind": "kw", "type": key["type"]}
    if key.get("optional"):
        parameter["default"] = _OPTIONAL
    return parameter


def unpacked(world, signature):
    """`**kwargs: Unpack[TD]` as the keywords that it stands for."""
    last = signature["params"][-1] if signature["params"] else None
    if last is None or last["kind"] != "**" or last["type"]["t"] != "unpack":
        return signature
    kind = world.expand(last["type"]["item"])
    found = stated_keys(world, kind["name"]) if kind["t"] == "inst" else None
    if found is None:
        return signature
    entry = inherit.class_entry(world, kind["name"])
    bound = dict(zip(entry["params"], kind.get("args") or []))
    taken = {p["name"] for p in signature["params"][:-1]}
    added = [
        dict(_parameter(key), type=T.substitute(key["type"], bound))
        for key in found
        if key["name"] not in taken
    ]
    return dict(signature, params=signature["params"][:-1] + added)
