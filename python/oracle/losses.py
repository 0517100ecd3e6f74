"""Counts the types that a module states and the Model does not have: annotations that cannot be read, or whose class is unknown.

`python3 python/oracle/losses.py [--static] [--path FOLDER] MODULE ..` describes each module on its own, and prints of each the number
of stated types, how many are lost, and which, most frequent first. It fails where more than `LIMIT` of all are lost. A stated type
is that of a parameter, result or attribute which is in the annotations of a stub or a source; one is lost if a part of it is.
"""

import argparse
import collections
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "tests"))

import support  # noqa: E402

LIMIT = 0.03
# Where types come from annotations: what was inferred, or is known of the object alone, was not stated.
STATED = {"stub_package", "stdlib", "inline_stub", "inline_source"}
NOT_STATED = {"missing", "opaque"}


def positions(module):
    """(path, type) of each type that the items of a module state, without what their classes inherit."""
    for item in module["items"]:
        if not item.get("module"):  # A class of another module comes along because a signature has it.
            yield from _of_item(module["name"], item)


def _of_item(above, item):
    path = "%s.%s" % (above, item.get("name"))
    if item.get("inherited_from"):
        return
    if item["kind"] == "class":
        for sig in item["ctor"]:
            yield from _of_signature(path, sig)
        for member in item["members"]:
            yield from _of_item(path, member)
    elif item.get("types") not in STATED:
        return
    elif item["kind"] in ("function", "method"):
        for sig in item["sigs"]:
            yield from _of_signature(path, sig)
    elif item["kind"] in ("const", "property") and _is_stated(item["type"]):
        yield path, item["type"]


def _of_signature(path, sig):
    for param in sig["params"]:
        if _is_stated(param["type"]):
            yield "%s(%s)" % (path, param["name"]), param["type"]
    if _is_stated(sig["ret"]):
        yield path + " ->", sig["ret"]


def _is_stated(kind):
    return not (kind["t"] == "any" and kind["why"] in NOT_STATED)


def lost_in(kind, aliases, seen=()):
    """The first part of a type that is lost, or None."""
    tag = kind["t"]
    if tag == "unresolved":
        return kind["name"]
    if tag == "any":
        return "an annotation that is no type" if kind["why"] == "unparsed" else None
    if tag == "alias":
        name = kind["name"]
        if name in seen or name not in aliases:
            return None
        parts = [aliases[name]["target"], *kind.get("args", ())]
        seen = (*seen, name)
    else:
        parts = [*kind.get("args", ()), *kind.get("items", ()), *(kind.get("params") or ())]
        parts.extend(kind[key] for key in ("of", "ret", "item") if key in kind)
    return next((lost for lost in (lost_in(part, aliases, seen) for part in parts) if lost), None)


def measure(name, **options):
    """The number of stated types of a module, and [(path, lost part)]."""
    universe = support.describe([name], 600, **options)
    found = list(positions(support.module(universe, name)))
    lost = ((path, lost_in(kind, universe["aliases"])) for path, kind in found)
    return len(found), [(path, part) for path, part in lost if part]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("modules", nargs="+")
    parser.add_argument("--static", action="store_true")
    parser.add_argument("--path")
    given = parser.parse_args()
    options = {"mode": "static"} if given.static else {}
    if given.path:
        options["sys_path"] = [given.path]
    stated, lost = 0, 0
    for name in given.modules:
        count, missing = measure(name, **options)
        stated, lost = stated + count, lost + len(missing)
        roots = collections.Counter(part for _, part in missing)
        share = 100 * len(missing) / max(count, 1)
        print("%s: %d of %d stated types are lost, %.2f %%" % (name, len(missing), count, share), flush=True)
        for part, number in roots.most_common(12):
            example = next(path for path, one in missing if one == part)
            print("  %5d %s, as in %s" % (number, part, example))
    print("%d of %d, %.2f %%" % (lost, stated, 100 * lost / max(stated, 1)))
    sys.exit(lost > LIMIT * stated)


if __name__ == "__main__":
    main()
