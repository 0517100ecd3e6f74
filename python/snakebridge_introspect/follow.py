"""Classes of modules that nobody declares, where what a declared module takes or returns cannot do without them.

`email.message_from_string` gives an `email.message.Message`, `hashlib.md5` a `_hashlib.HASH`: classes of the same package,
or of a private module, come along, and so do the interpreter's own (`types.FrameType`). Those of other packages do not:
their module is to be declared.
"""

import collections
import importlib
import sys

from . import foreign, inherit, livetypes, names
from . import typejson as T
from .safe import is_a

# A class (None where only the type source has it), the module and path to get it by, and its name in the type source.
Found = collections.namedtuple("Found", "cls module path stub")


def mentioned(world, full, entry):
    """(class type, whether it is given) of all that an entry of the type source states, in its signatures and aliases; of a
    class, in its members and in those it has from classes of its package."""
    entries = [entry]
    if entry["k"] == "class":
        for ancestor, _ in inherit.linearize(world, full):
            known = inherit.class_entry(world, ancestor)
            if known is not None and _package(ancestor) == _package(full):
                # What a context manager's end is given is Rust's own affair.
                entries += [m for m in known["members"] if m["n"] not in ("__exit__", "__aexit__")]
    opened = set()
    for variable in entry.get("params", ()):
        stated = world.variable_entry(variable)
        if stated is not None and "default" in stated["tv"]:
            yield from _classes(world, stated["tv"]["default"], True, opened)
    for one in entries:
        for signature in one.get("sigs", ()):
            for param in signature["params"]:
                yield from _classes(world, param["type"], False, opened)
            yield from _classes(world, signature["ret"], True, opened)
        if "type" in one:
            yield from _classes(world, one["type"], True, opened)


def _classes(world, kind, given, opened):
    for inner in T.walk(kind):
        # What a closure is called with is given to it.
        given = given or inner["t"] == "callable"
        if inner["t"] == "inst":
            yield inner, given
        elif inner["t"] == "literal":
            # `Literal[_NoDefault.no_default]` is of the enum.
            for value in inner["values"]:
                if value["k"] == "enum":
                    yield T.inst(value["v"].rpartition(".")[0]), given
        elif inner["t"] == "alias" and (inner["name"], given) not in opened:
            opened.add((inner["name"], given))
            stated = world.alias_entry(inner["name"])
            if stated is not None:
                yield from _classes(world, stated["target"], given, opened)


def plan(world, describers, requested):
    """Says to each describer which classes come along with it; a class comes with one module alone."""
    taken = {cls for describer in describers for cls, _ in describer.classes()}  # of nameless ones, their names
    for near in (True, False):
        for describer in describers:
            _follow(world, describer, requested, taken, near)


def _follow(world, describer, requested, taken, near):
    waiting = [one for name, value in describer.objects.items() for one in describer.mentioned(name, value)]
    known = list(describer.nameless.values()) + [found.stub for found in describer.followed.values()]
    waiting += [one for full in known for one in _inside(world, full)]
    seen = set()
    while waiting:
        kind, given = waiting.pop(0)
        full = kind["name"]
        if (full, given) in seen:
            continue
        seen.add((full, given))
        # A protocol that is asked for needs no name.
        if is_protocol(world, full) and not (given and (near or full.startswith("_typeshed."))):
            continue
        found = _found(world, describer, full, requested, near)
        if found is None or found.cls in taken or found.stub in taken:
            continue
        name = _free_name(describer, found)
        if name is None:
            continue
        if found.cls is None:
            describer.nameless[name] = full
            taken.add(full)
        else:
            describer.followed[name] = found
            taken.add(found.cls)
        waiting.extend(_inside(world, full))


def _inside(world, full):
    entry = inherit.class_entry(world, full)
    return mentioned(world, full, entry) if entry is not None else ()


def _found(world, describer, full, requested, near):
    module = home(world, describer.name, full, near)
    if module is None or module in requested:
        return None
    path = full[len(module) + 1 :]
    if module.split(".")[0] == "_typeshed":
        return Found(None, module, path, full)  # typeshed's own, which no interpreter has
    try:
        importlib.import_module(module)
        value = sys.modules[module]
    except BaseException:
        return None
    for part in path.split("."):
        try:
            value = vars(value)[part]
        except (KeyError, TypeError):
            return Found(None, module, path, full)
    if not is_a(value, type) or (livetypes.full_name(value) or "").startswith("builtins."):
        return None
    return Found(value, module, path, full)


def home(world, module, full, near):
    """The module of a class that may come along with what `module` offers; None if it may not.

    `near`: as one of the same package; else as one that no public module offers, or the interpreter's."""
    entry = inherit.class_entry(world, full)
    if entry is None:
        return None
    found = world.split(full)[0]
    top = found.split(".")[0]
    if found == module or names.is_never_imported(found):
        return None
    if near:
        return found if _package(found) == _package(module) else None
    if found == "types":
        return found
    return found if top.startswith("_") and "declare" not in foreign.describe(world, full) else None


def is_protocol(world, full):
    """Whether a class of the type source is a `typing.Protocol`."""
    entry = inherit.class_entry(world, full)
    return entry is not None and "protocol" in entry.get("flags", ())


def _package(name):
    return name.split(".")[0].lstrip("_")


def _free_name(describer, found):
    """The class's own name; with its module's before it, if the module has another of that name; None if not wanted."""
    last = found.path.replace(".", "_")
    for name in (last, found.module.rpartition(".")[2].strip("_") + "_" + last):
        if name not in describer.followed and name not in describer.nameless and not is_a(describer.objects.get(name), type):
            return name if describer.selection.wants_value(name, found.cls) else None
    return None
