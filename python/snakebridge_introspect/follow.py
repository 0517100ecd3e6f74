"""Follows types to classes of undeclared modules that a declared module takes or returns, and describes them with it.

`email.message_from_string` returns an `email.message.Message`, `hashlib.md5` a `_hashlib.HASH`. Classes of the same package, of
private modules and of the interpreter (`types.FrameType`) are included. A class of another package is not: its module has to be
declared.
"""

from __future__ import annotations

import importlib
import sys
from collections import deque
from typing import TYPE_CHECKING

from . import foreign, inherit, livetypes, names, protocols
from .by_class import ByClass
from .context import exported_class, is_more
from .mentioned import mentioned, package
from .offered import FollowedClass
from .safe import as_a, fault, is_a

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from .offered import OfferedNames
    from .resolver import World
    from .schema import Inst


def plan(world: World, describers: list[OfferedNames], requested: Collection[str]) -> None:
    """Fills in `followed` and `nameless` of each module; a class is assigned to one module only."""
    taken = ByClass[None]()  # names in place of nameless classes
    exported: dict[str | None, type | str] = {}  # by the name in the type source
    for describer in describers:
        for cls, name in describer.classes():
            taken[cls] = None
            exported.setdefault(exported_class(world, describer.name, name), cls)
    for near in (True, False):
        for describer in describers:
            _follow(world, describer, requested, taken, exported, near)


def _follow(
    world: World,
    describer: OfferedNames,
    requested: Collection[str],
    taken: ByClass[None],
    exported: Mapping[str | None, type | str],
    near: bool,
) -> None:
    objects = describer.objects.items()
    waiting = deque(one for name, value in objects for one in describer.mentioned(name, value))
    known = list(describer.nameless.values()) + [found.stub for found in describer.followed.values()]
    waiting.extend(one for full in known for one in _inside(world, full))
    seen: set[tuple[str, bool]] = set()
    while waiting:
        kind, is_output = waiting.popleft()
        full = kind["name"]
        if (full, is_output) in seen:
            continue
        seen.add((full, is_output))
        # A protocol in argument position only needs no name.
        if protocols.is_protocol(world, full) and not (is_output and (near or full.startswith("_typeshed."))):
            continue
        found = _found(world, describer, full, requested, near)
        if found is None or found.cls is not None and found.cls in taken or found.stub in taken:
            continue
        if found.cls is not None and is_more(world, full, exported.get(full), found.cls):
            continue
        name = _free_name(describer, found)
        if name is None:
            continue
        if found.cls is None:
            describer.nameless[name] = full
            taken[full] = None
        else:
            describer.followed[name] = found
            taken[found.cls] = None
        waiting.extend(_inside(world, full))


def _inside(world: World, full: str) -> Iterable[tuple[Inst, bool]]:
    entry = inherit.class_entry(world, full)
    return mentioned(world, full, entry) if entry is not None else ()


def _found(
    world: World, describer: OfferedNames, full: str, requested: Collection[str], near: bool
) -> FollowedClass | None:
    module = home(world, describer.name, full, near)
    if module is None or module in requested:
        return None
    path = full[len(module) + 1 :]
    if module.split(".")[0] == "_typeshed":
        return FollowedClass(None, module, path, full)  # exists in typeshed only
    try:
        importlib.import_module(module)
        value: object = sys.modules[module]
    except BaseException:
        return None
    for part in path.split("."):
        try:
            value = vars(value)[part]
        except (KeyError, TypeError):
            return FollowedClass(None, module, path, full)
    cls = as_a(value, type)
    if cls is None or fault(cls) or (livetypes.full_name(cls) or "").startswith("builtins."):
        return None
    return FollowedClass(cls, module, path, full)


def home(world: World, module: str, full: str, near: bool) -> str | None:
    """The module of a class, if the class may be described with `module`; else None.

    `near` is for classes of the same package; otherwise for classes of the interpreter and those without a public module."""
    entry = inherit.class_entry(world, full)
    if entry is None:
        return None
    found = world.split(full)[0]
    top = found.split(".")[0]
    if found == module or names.is_never_imported(found):
        return None
    if near:
        return found if package(found) == package(module) else None
    if found == "types":
        return found
    return found if top.startswith("_") and "declare" not in foreign.describe(world, full) else None


def _free_name(describer: OfferedNames, found: FollowedClass) -> str | None:
    """The class's name, prefixed with its module's if that name is taken; None if the patterns leave it out."""
    last = found.path.replace(".", "_")
    for name in (last, found.module.rpartition(".")[2].strip("_") + "_" + last):
        taken = name in describer.followed or name in describer.nameless
        if not taken and not is_a(describer.objects.get(name), type):
            return name if describer.selection.wants_value(name, found.cls) else None
    return None
