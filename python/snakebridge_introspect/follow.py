"""Follows types to classes of undeclared modules that a declared module takes or returns, and describes them with it.

`email.message_from_string` returns an `email.message.Message`, `hashlib.md5` a `_hashlib.HASH`. Classes of the same package, of
private modules and of the interpreter (`types.FrameType`) are included. A class of another package comes to a declared module of that
package, if there is one; otherwise its module has to be declared. With `include`, what is returned comes along, from the module itself as well; what is only taken has to be named, as a
program names it to make one.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections import deque
from typing import TYPE_CHECKING

from . import foreign, inherit, livetypes, names, protocols, value_classes
from . import typejson as T
from .by_class import ByClass
from .context import exported_class, stands_for
from .mentioned import package
from .offered import FollowedClass
from .safe import as_a, fault, is_a

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

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
    owners = {describer.name: describer for describer in describers}
    for near in (True, False):
        for describer in describers:
            _Following(world, describer, owners, requested, taken, exported, near).run()


class _Following:
    """What one module's items lead to."""

    def __init__(
        self,
        world: World,
        describer: OfferedNames,
        owners: Mapping[str, OfferedNames],
        requested: Collection[str],
        taken: ByClass[None],
        exported: Mapping[str | None, type | str],
        near: bool,
    ) -> None:
        self.world, self.describer, self.owners, self.requested = world, describer, owners, requested
        self.taken, self.exported, self.near = taken, exported, near
        self.waiting: deque[tuple[Inst, bool]] = deque()

    def run(self) -> None:
        describer = self.describer
        for name, value in describer.objects.items():
            self.waiting.extend(describer.mentioned(name, value))
        known = dict(describer.nameless)
        known.update((name, found.stub) for name, found in describer.followed.items())
        for name, full in known.items():
            self._look_inside(describer, name, full)
        if self.near:
            packages = {package(name) for name in self.owners}
            self.waiting.extend((T.inst(full), True) for full in value_classes.of_values(describer) if package(full) in packages)
        seen: set[tuple[str, bool]] = set()
        while self.waiting:
            kind, is_output = self.waiting.popleft()
            if (kind["name"], is_output) not in seen:
                seen.add((kind["name"], is_output))
                self._visit(kind["name"], is_output)

    def _visit(self, full: str, is_output: bool) -> None:
        owner = self.owners.get(self.world.split(full)[0])
        if owner is not None and is_output and package(owner.name) == package(self.describer.name):
            own_name = full[len(owner.name) + 1 :]
            brought = owner.bring(full, own_name)
            if brought is not None:
                self.taken[brought] = None
                self._look_inside(owner, own_name, full)
            return
        # A protocol in argument position only needs no name.
        needs_name = is_output and (self.near or full.startswith("_typeshed."))
        if protocols.is_protocol(self.world, full) and not needs_name:
            return
        describer = self._owner(full)
        found = _found(self.world, describer, full, self.requested, self.near)
        if found is None or found.cls is not None and found.cls in self.taken or found.stub in self.taken:
            return
        if found.cls is not None and stands_for(self.world, full, self.exported.get(full), found.cls):
            return
        name = _free_name(describer, found)
        if name is None or not self._is_wanted(describer, name, found, is_output):
            return
        if found.cls is None:
            describer.nameless[name] = full
            self.taken[full] = None
        else:
            describer.followed[name] = found
            self.taken[found.cls] = None
        self._look_inside(describer, name, full)

    def _owner(self, full: str) -> OfferedNames:
        """The module that a class comes along with: this one, or for a class of another package one of that package, the nearest to it."""
        if not self.near or package(full) == package(self.describer.name):
            return self.describer
        others = [owner for name, owner in self.owners.items() if package(name) == package(full)]
        return max(others, key=lambda owner: (full.startswith(owner.name + "."), len(owner.name)), default=self.describer)

    def _is_wanted(self, describer: OfferedNames, name: str, found: FollowedClass, is_output: bool) -> bool:
        selection = describer.selection
        if selection.wants_value(name, found.cls):
            return True
        members = inherit.member_names(self.world, found.stub)
        # What another package mentions is nothing that the names of `include` lead to.
        return is_output and describer is self.describer and selection.bring(name, len(members), describer.diagnostics)

    def _look_inside(self, describer: OfferedNames, name: str, full: str) -> None:
        entry = inherit.class_entry(self.world, full)
        if entry is not None:
            self.waiting.extend(describer.inside(name, full, entry))


def _found(
    world: World, describer: OfferedNames, full: str, requested: Collection[str], near: bool
) -> FollowedClass | None:
    module = home(world, describer.name, full, near)
    if module is None or module in requested:
        return None
    path = full[len(module) + 1 :]
    module = _importable(world, module, path, full)
    if module in requested:
        return None
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


def _importable(world: World, module: str, path: str, full: str) -> str:
    """The module that has the class at run time: its own, or the nearest one above that exports it where stubs split into files what is
    one module (`pikepdf._core._qpdf_pagelist` is a file of the stubs of the extension module `pikepdf._core`)."""
    if module in sys.modules or _exists(module):
        return module
    above = module.rpartition(".")[0]
    while above:
        if exported_class(world, above, path) == full and _exists(above):
            return above
        above = above.rpartition(".")[0]
    return module


def _exists(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except BaseException:  # importing what is above it may fail in any way
        return False


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
    """The class's name, prefixed with its module's if that name is taken."""
    last = found.path.replace(".", "_")
    for name in (last, found.module.rpartition(".")[2].strip("_") + "_" + last):
        taken = name in describer.followed or name in describer.nameless
        if not taken and not is_a(describer.objects.get(name), type):
            return name
    return None
