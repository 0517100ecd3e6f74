"""Compares what a module has when it is imported with what it has in static mode: a name that is lost needs a reason.

`python3 python/oracle/modes.py [MODULE ..]` describes each public module of the standard library (or these) in both ways, prints
the names and members that static mode lacks, by reason, and fails if one has none. `python/tests/test_static.py` does a part of it.

The reasons, all of which are in a Model:
  said          static mode has a diagnostic of the name
  not in stub   the import says that the type source does not have it (`not_in_stub`, or a member that is `runtime_only`)
  other bases   the type source gives the class other ancestors than it has; both stand in the Models
  not offered   the import describes it because others mention it, and `__all__` does not list it
"""

import builtins
import collections.abc
import contextlib
import importlib
import io
import os
import pkgutil
import sys
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "tests"))

import support  # noqa: E402
from snakebridge_introspect.names import is_never_imported  # noqa: E402

# The number of modules that are described together, in one start of Python for each mode.
TOGETHER = 25
# Importing these opens a browser, prints, needs a display, or changes the classes of another module (tkinter.tix).
NOT_IMPORTED = {"antigravity", "this", "idlelib", "turtledemo", "lib2to3", "test", "__main__", "__phello__", "tkinter.tix"}


def standard():
    """The public modules of the standard library and of its packages that can be imported and have a type source."""
    tops = getattr(sys, "stdlib_module_names", None) or [m.name for m in pkgutil.iter_modules([os.path.dirname(os.__file__)])]
    typed = support.typed_modules()
    for top in sorted(tops):
        if top.startswith("_") or top in NOT_IMPORTED or is_never_imported(top) or top not in typed or not _imports(top):
            continue
        yield top
        path = getattr(importlib.import_module(top), "__path__", ())
        for found in sorted(m.name for m in pkgutil.iter_modules(path)):
            name = top + "." + found
            if not found.startswith("_") and name in typed - NOT_IMPORTED and _imports(name):
                yield name


def _imports(name):
    """Whether a module can be imported; a process that exits or crashes cannot."""
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            importlib.import_module(name)
    except (Exception, SystemExit):
        return False
    return True


def compared(names, **options):
    """(module, names that the import offers, {name or Class.member that static mode lacks: reason or None}) of modules that are
    described together"""
    live, static = support.describe(names, 600, **options), support.describe(names, 600, mode="static", **options)
    members = [_all_members(universe) for universe in (live, static)]
    for name in names:
        yield (name, *_of_module(support.module(live, name), support.module(static, name), *members))


def _of_module(live, static, live_members, static_members):
    said = {d["at"] for d in static["diagnostics"]}
    not_stubbed = {d["at"] for d in live["diagnostics"] if d["code"] == "not_in_stub"}
    module = importlib.import_module(live["name"])
    listed = getattr(module, "__all__", None)
    # Classes without a name, and those of other modules, are described because a signature has them.
    offered = {i["name"]: i for i in live["items"] if "nameless" not in i.get("flags", ()) and not i.get("module")}
    found = {i["name"]: i for i in static["items"]}
    lost = {}
    for one, item in offered.items():
        if one not in found:
            lost[one] = _reason(one, item, said, not_stubbed, listed)
        elif item["kind"] == "class" and found[one]["kind"] == "class":
            known, other = static_members(found[one]), set(item["mro"]) - set(found[one]["mro"])
            for name, member in live_members(item).items():
                if name not in known and name not in dir(object):
                    path = "%s.%s" % (one, name)
                    inherited = other & {member.get("inherited_from"), member.get("of")}
                    lost[path] = "other bases" if inherited else _reason(path, member, said, not_stubbed, ())
    return offered, lost


def _reason(name, item, said, not_stubbed, listed):
    if name in said:
        return "said"
    if name in not_stubbed or item.get("verification", {}).get("state") == "runtime_only":
        return "not in stub"
    if listed is not None and "." not in name and name not in listed or item["kind"] == "module" and name not in (listed or ()):
        return "not offered"
    return None


def _all_members(universe):
    """The function from a class of a Universe to {name: member}, with what its supers give."""
    classes = {}

    def add(items):
        for item in items:
            if item["kind"] == "class":
                classes[item["canonical"]] = item
                add(item["members"])

    for module in universe["modules"]:
        add(module["items"])

    def members(item):
        found = {}
        for parent in reversed(item["supers"]):
            if parent["name"] in classes:
                inner = members(classes[parent["name"]])
                found.update((n, {**m, "of": m.get("of", parent["name"])}) for n, m in inner.items())
            elif parent["name"].startswith("builtins."):
                found.update((n, {"kind": "method"}) for n in _of_builtin(getattr(builtins, parent["name"][9:])))
        found.update((m["name"], m) for m in (*item["members"], *item.get("enum_members", ())))
        return found

    return members


def _of_builtin(cls):
    """The members of a builtin class, which every binding knows, with those that its stub adds: `tuple.__reversed__`."""
    abstract = (kind for kind in vars(collections.abc).values() if isinstance(kind, type) and issubclass(cls, kind))
    return {name for kind in (cls, *abstract) for name in dir(kind)}


def main():
    names = sys.argv[1:] or list(standard())
    reasons, count, failed = collections.Counter(), 0, False
    for start in range(0, len(names), TOGETHER):
        for name, offered, lost in compared(names[start : start + TOGETHER]):
            count += len(offered)
            reasons.update(lost.values())
            silent = sorted(path for path, reason in lost.items() if reason is None)
            if silent:
                failed = True
                print("%s: %s" % (name, ", ".join(silent)), flush=True)
    print("%d names of %d modules; lost: %s" % (count, len(names), dict(reasons)))
    sys.exit(failed)


if __name__ == "__main__":
    main()
