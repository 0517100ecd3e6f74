"""Describes all requested modules together: declares classes, describes items, then collects what their types mention."""

from __future__ import annotations

import builtins
import difflib
import os
import sys
from types import ModuleType
from typing import TYPE_CHECKING

from . import docs, follow, foreign, homes, names, protocol_members
from .collector import Collector
from .context import Context
from .facts import ModuleFacts
from .finder import PathFinder, is_missing
from .modules import ModuleDescriber
from .offered import OfferedNames
from .resolver import World
from .safe import as_a, attribute, fault, flag
from .scope import SourceFile, Target
from .selection import Selection
from .sources import Sources
from .static import StaticModule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .entries import Facts
    from .request import ModuleRequest
    from .schema import Diagnostic, ForeignClass, Module, Universe
    from .stored_facts import Library

    Problem = tuple[str, str, str, str]  # module, code, where, detail

SCHEMA = "pymodel/5"


def describe(
    requests: list[ModuleRequest],
    modules: Mapping[str, ModuleType | None],
    facts: Mapping[str, Facts],
    library: Library | None = None,
) -> Universe:
    """The Universe of the requested modules; a module that is None is described without importing it."""
    problems: list[Problem] = []
    target = Target(sys.version_info, sys.platform, is_missing, flag)
    sources = Sources(PathFinder(sys.path), facts, target, lambda *problem: problems.append(problem), library)
    context = Context(World(sources, ModuleFacts))
    planned: list[OfferedNames | StaticModule] = []
    for request in requests:
        name = request["name"]
        selection = Selection(request.get("include"), request.get("exclude"))
        module = modules[name]
        if module is None:
            planned.append(StaticModule(context, name, selection))
        else:
            planned.append(OfferedNames(context, name, module, selection))
        planned[-1].plan()
    follow.plan(context.world, [one for one in planned if isinstance(one, OfferedNames)], set(modules))
    homes.declare(context, planned)
    described = [
        ModuleDescriber(context, one).describe() if isinstance(one, OfferedNames) else one.describe()
        for one in planned
    ]
    return finish(context, described, modules, problems)


def finish(
    context: Context, described: list[Module], modules: Mapping[str, ModuleType | None], problems: list[Problem]
) -> Universe:
    """Turns described modules into the Universe."""
    collector = Collector(context)
    for module in described:
        collector.unresolved = []
        for item in module["items"]:
            collector.item(item)
        module["diagnostics"].extend(_unresolved(context.world, module["name"], name) for name in collector.unresolved)
    declared = set(context.homes)
    foreigns: dict[str, ForeignClass] = {}
    for name in sorted(collector.classes):
        if name in declared or _is_known(name):
            continue
        foreigns[name] = _foreign(context, name)
    builtin_members = protocol_members.complete(context, described, foreigns)
    for about, code, at, detail in problems:
        owner = next(
            (m for m in described if about == m["name"] or about.startswith(m["name"] + ".")),
            described[0] if described else None,
        )
        if owner is not None:
            owner["diagnostics"].append({"code": code, "at": at, "detail": detail})
    return {
        "schema": SCHEMA,
        "python": {
            "version": "%d.%d.%d" % sys.version_info[:3],
            "implementation": sys.implementation.name,
            "platform": sys.platform,
        },
        "modules": described,
        "type_vars": {k: collector.type_vars[k] for k in sorted(collector.type_vars)},
        "aliases": {k: collector.aliases[k] for k in sorted(collector.aliases)},
        "foreign": foreigns,
        "builtin_members": builtin_members,
        "inputs": _inputs(context.world, modules),
    }


def _unresolved(world: World, module: str, name: str) -> Diagnostic:
    """The diagnostic of a name in an annotation that no source defines, with the names that may be meant."""
    head, _, last = name.rpartition(".")
    loaded = None if head else world.module(module)
    known = set() if head else {n for n, value in vars(builtins).items() if isinstance(value, type)}
    if isinstance(loaded, SourceFile):
        known.update(loaded.scope.symbols)
    live = as_a(sys.modules.get(head or module), ModuleType)
    known.update(vars(live) if live is not None else ())
    found: Diagnostic = {"code": "unresolved_name", "at": name}
    spelled = {n.lower(): n for n in sorted(known) if n[:1] != "_"}
    written = last.lower()
    similar = difflib.get_close_matches(written, spelled, 8, 0.65)
    if similar:
        # Letters in another order are a more likely mistake than other letters.
        meant = spelled[next((n for n in similar if sorted(n) == sorted(written)), similar[0])]
        found["detail"] = head + "." + meant if head else meant
    return found


def _is_known(name: str) -> bool:
    """Whether every binding knows the class: builtins, except for private protocols of its stub, and most of `typing`."""
    if name.startswith("builtins."):
        return not name.startswith("builtins._")
    return name.startswith("typing.") and name not in names.TYPING_PROTOCOLS


def _foreign(context: Context, name: str) -> ForeignClass:
    original = next((stub for stub, live in context.renames.items() if live == name), name)
    original = context.stub_of(name, original)
    facts = foreign.describe(context.world, original).copy()
    facts.pop("call", None)
    result: ForeignClass = facts
    if "mro" in result:
        result["mro"] = [context.rename(n) for n in result["mro"]]
    if result["kind"] == "unknown":
        live = _live_class(name)
        if live is not None and not fault(live):
            result["kind"] = "class"
            result["mro"] = [context.canonical(k) for k in live.__mro__[1:] if k is not object]
    return result


def _live_class(name: str) -> type | None:
    module, _, rest = name.rpartition(".")
    value = attribute(sys.modules.get(module), rest) if module in sys.modules else None
    return as_a(value, type)


def _inputs(world: World, modules: Mapping[str, ModuleType | None]) -> list[str]:
    files = set(world.sources.files)
    for name, module in modules.items():
        file = attribute(module, "__file__")
        if isinstance(file, str) and os.path.isfile(file):
            files.add(file)
            record = _record(name, file)
            if record:
                files.add(record)
    return sorted(os.path.abspath(f) for f in files)


def _record(name: str, file: str) -> str | None:
    """The RECORD file of the distribution that provides a module in site-packages."""
    if "-packages" not in file:
        return None
    found = docs.distribution(name)
    record = os.path.join(str(getattr(found, "_path", "")), "RECORD")
    return record if found is not None and os.path.isfile(record) else None
