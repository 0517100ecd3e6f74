"""Constructs and walks `Type` JSON. Types are shared, and never modified after construction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .schema import AnyReason, AnyType, Inst, Plain, Sig, TupleOf, Type, Unresolved

NONE: Plain = {"t": "none"}
SELF: Plain = {"t": "self"}
NEVER: Plain = {"t": "never"}


def any_type(why: AnyReason) -> AnyType:
    return {"t": "any", "why": why}


def inst(name: str, args: list[Type] | None = None) -> Inst:
    return {"t": "inst", "name": name, "args": args} if args else {"t": "inst", "name": name}


def unresolved(name: str) -> Unresolved:
    return {"t": "unresolved", "name": name}


def tuple_of(items: list[Type], variadic: bool = False) -> TupleOf:
    return {"t": "tuple", "items": items, "variadic": variadic}


def union(items: Iterable[Type]) -> Type:
    """A flat union without duplicates, in written order; literals are not merged. A single member is returned as it is."""
    flat: list[Type] = []
    for item in items:
        for member in item["items"] if item["t"] == "union" else (item,):
            if member not in flat:
                flat.append(member)
    return flat[0] if len(flat) == 1 else {"t": "union", "items": flat}


def optional(kind: Type) -> Type:
    """The type or None; the type itself if it includes None."""
    if kind["t"] in ("any", "none", "unresolved") or kind == inst("builtins.object"):
        return kind
    if kind["t"] == "union" and any(optional(item) == item for item in kind["items"]):
        return kind
    if kind["t"] == "literal" and {"k": "none"} in kind["values"]:
        return kind
    return union([kind, NONE])


def children(kind: Type) -> Iterator[Type]:
    """The direct components of a type."""
    if kind["t"] == "inst" or kind["t"] == "alias":
        yield from kind.get("args") or ()
    elif kind["t"] == "union" or kind["t"] == "tuple":
        yield from kind["items"]
    elif kind["t"] == "callable":
        yield from kind["params"] or ()
        yield kind["ret"]
    elif kind["t"] == "type":
        yield kind["of"]
    elif kind["t"] == "unpack":
        yield kind["item"]


def walk(kind: Type) -> Iterator[Type]:
    """The type and, recursively, its components."""
    yield kind
    for child in children(kind):
        yield from walk(child)


def variables(kinds: Iterable[Type]) -> list[str]:
    """Ids of the type variables in types, without duplicates, in order of occurrence."""
    return list(dict.fromkeys(inner["id"] for kind in kinds for inner in walk(kind) if inner["t"] == "tv"))


def transform(kind: Type, change: Callable[[Type], Type | None]) -> Type:
    """Replaces each component for which `change` does not return None; returns the type itself if there is none."""
    changed = change(kind)
    if changed is not None:
        return changed
    if kind["t"] == "inst" or kind["t"] == "alias":
        args = _all(kind.get("args"), change)
        if args is not None:
            named = kind.copy()
            named["args"] = args
            return named
    elif kind["t"] == "union":
        members = _all(kind["items"], change)
        if members is not None:
            return union(members)
    elif kind["t"] == "tuple":
        items = _all(kind["items"], change)
        if items is not None:
            return tuple_of(items, kind["variadic"])
    elif kind["t"] == "callable":
        params, ret = _all(kind["params"], change), transform(kind["ret"], change)
        if params is not None or ret is not kind["ret"]:
            return {"t": "callable", "params": params if params is not None else kind["params"], "ret": ret}
    elif kind["t"] == "type":
        inner = transform(kind["of"], change)
        if inner is not kind["of"]:
            return {"t": "type", "of": inner}
    elif kind["t"] == "unpack":
        inner = transform(kind["item"], change)
        if inner is not kind["item"]:
            return {"t": "unpack", "item": inner}
    return kind


def _all(old: list[Type] | None, change: Callable[[Type], Type | None]) -> list[Type] | None:
    """The transformed types; None if all are unchanged."""
    new = [transform(child, change) for child in old or ()]
    return new if any(a is not b for a, b in zip(old or (), new)) else None


def substitute(kind: Type, bindings: Mapping[str, Type]) -> Type:
    """Replaces type variables by id."""
    if not bindings:
        return kind
    return transform(kind, lambda t: bindings.get(t["id"]) if t["t"] == "tv" else None)


def of_owner(kind: Type, owner: str) -> Type:
    """The type outside of its class: `Self` is the class, by its full name."""
    return transform(kind, lambda t: inst(owner) if t["t"] == "self" else None)


def without_self_type(signature: Sig) -> Sig:
    """The signature for any receiver."""
    bare = signature.copy()
    bare.pop("self_type", None)
    return bare


def in_signature(signature: Sig, change: Callable[[Type], Type]) -> Sig:
    """Applies `change` to every outermost type of a Sig."""
    result = signature.copy()
    result["params"] = [{**p, "type": change(p["type"])} for p in signature["params"]]
    result["ret"] = change(signature["ret"])
    if signature.get("self_type"):
        result["self_type"] = change(signature["self_type"])
    return result


def outside(signature: Sig, owner: str) -> Sig:
    """The signature of a method outside of its class; see `of_owner`."""
    return in_signature(signature, lambda kind: of_owner(kind, owner))


def of_signature(signature: Sig) -> Iterator[Type]:
    """Every outermost type of a Sig."""
    for param in signature["params"]:
        yield param["type"]
    yield signature["ret"]
    if signature.get("self_type"):
        yield signature["self_type"]


def is_known(kind: Type) -> bool:
    """Whether a source stated the type."""
    return not (kind["t"] == "any" and kind["why"] in ("missing", "opaque"))
