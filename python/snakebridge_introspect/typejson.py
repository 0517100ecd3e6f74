"""Makes and walks `Type` JSON. Types are shared between places and never changed after they are made."""

NONE = {"t": "none"}
SELF = {"t": "self"}
NEVER = {"t": "never"}
_CHILD_LISTS = ("args", "items", "params")
_CHILDREN = ("of", "ret", "item")


def any_type(why):
    return {"t": "any", "why": why}


def inst(name, args=None):
    return {"t": "inst", "name": name, "args": args} if args else {"t": "inst", "name": name}


def unresolved(name):
    return {"t": "unresolved", "name": name}


def tuple_of(items, variadic=False):
    return {"t": "tuple", "items": items, "variadic": variadic}


def union(items):
    """Flattened, each arm once, in written order; literals stay apart."""
    flat = []
    for item in items:
        for arm in (item["items"] if item["t"] == "union" else (item,)):
            if arm not in flat:
                flat.append(arm)
    return flat[0] if len(flat) == 1 else {"t": "union", "items": flat}


def children(kind):
    """Types directly inside a type."""
    for key in _CHILD_LISTS:
        for child in kind.get(key) or ():
            yield child
    for key in _CHILDREN:
        if key in kind:
            yield kind[key]


def walk(kind):
    """The type and everything inside it."""
    yield kind
    for child in children(kind):
        for inner in walk(child):
            yield inner


def transform(kind, change):
    """A copy in which `change(type)` replaced what it did not return None for."""
    changed = change(kind)
    if changed is not None:
        return changed
    copy = None
    for key in _CHILD_LISTS:
        old = kind.get(key)
        if old:
            new = [transform(child, change) for child in old]
            if any(a is not b for a, b in zip(old, new)):
                copy = copy or dict(kind)
                copy[key] = new
    for key in _CHILDREN:
        if key in kind:
            new = transform(kind[key], change)
            if new is not kind[key]:
                copy = copy or dict(kind)
                copy[key] = new
    if copy is None:
        return kind
    return union(copy["items"]) if copy["t"] == "union" else copy


def substitute(kind, bindings):
    """Type variables replaced by id."""
    if not bindings:
        return kind
    return transform(kind, lambda t: bindings.get(t["id"]) if t["t"] == "tv" else None)


def in_signature(signature, change):
    """`change` applied to every type of a Sig."""
    result = dict(signature)
    result["params"] = [dict(p, type=change(p["type"])) for p in signature["params"]]
    result["ret"] = change(signature["ret"])
    if signature.get("self_type"):
        result["self_type"] = change(signature["self_type"])
    return result


def of_signature(signature):
    """Every outermost type of a Sig."""
    for param in signature["params"]:
        yield param["type"]
    yield signature["ret"]
    if signature.get("self_type"):
        yield signature["self_type"]


def is_known(kind):
    """Whether any source stated it."""
    return not (kind["t"] == "any" and kind["why"] in ("missing", "opaque"))
