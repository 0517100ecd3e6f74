"""Values that are neither classes nor functions, as `Const` of the Model."""

from . import literals, livetypes
from . import typejson as T


def indescribable(name):
    """What is left of an item whose description raised: that it is there."""
    return {
        "name": name,
        "type": T.any_type("unparsed"),
        "types": "none",
        "verification": {"state": "runtime_only"},
    }


def constant(name, value, found, source):
    """The `Const` of a live value; `found` is (facts entry, ..) or None."""
    literal = literals.from_value(value)
    live = livetypes.of_value(value)
    stated = found[0]["type"] if found is not None and found[0]["k"] in ("const", "prop") else None
    verification = {"state": "verified" if found is not None else "runtime_only"}
    if stated is None or not T.is_known(stated) or stated["t"] == "unresolved":
        kind, source = live, "runtime"
    elif _contradicts(stated, live):
        kind = live
        verification = {
            "state": "mismatch",
            "difference": "the value is a `%s` at run time, the types say `%s`"
            % (live.get("name", "None"), stated["name"]),
        }
    else:
        kind = stated
    result = {"name": name, "type": kind, "types": source, "verification": verification}
    if literals.is_plain(literal) or literal["k"] == "enum":
        result["value"] = literal
    return result


_COMPATIBLE = {
    "builtins.float": ("builtins.float", "builtins.int", "builtins.bool"),
    "builtins.int": ("builtins.int", "builtins.bool"),
    "builtins.str": ("builtins.str",),
    "builtins.bytes": ("builtins.bytes",),
    "builtins.bool": ("builtins.bool",),
}


def _contradicts(stated, live):
    if stated["t"] != "inst" or stated["name"] not in _COMPATIBLE:
        return False
    return (
        live["t"] == "none"
        or live.get("name") in {n for v in _COMPATIBLE.values() for n in v}
        and live["name"] not in _COMPATIBLE[stated["name"]]
    )
