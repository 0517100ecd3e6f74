"""All requested modules together: declared classes, then items, then everything their types mention."""

import os
import sys

from . import docs, follow, foreign, inherit, names, protocols, records
from . import typejson as T
from .context import Context
from .facts import ModuleFacts
from .finder import PathFinder
from .modules import ModuleDescriber, home_score, nested_classes, unique_name
from .resolver import World
from .scope import Target
from .selection import Selection
from .static import StaticModule

SCHEMA = "pymodel/4"


def describe(requests, modules, facts):
    """The Universe. `requests`: [{"name", "include", "exclude"}]; `modules`: {name: live module or None}."""
    problems = []
    world = World(
        PathFinder(sys.path),
        facts,
        Target(sys.version_info, sys.platform),
        ModuleFacts,
        lambda *problem: problems.append(problem),
    )
    context = Context(world)
    describers = []
    for request in requests:
        selection = Selection(request.get("include"), request.get("exclude"))
        module = modules[request["name"]]
        if module is None:
            describer = StaticModule(context, request["name"], selection)
        else:
            describer = ModuleDescriber(context, request["name"], module, selection)
        describer.plan()
        describers.append(describer)
    follow.plan(world, [d for d in describers if isinstance(d, ModuleDescriber)], set(modules))
    _declare(context, describers)
    described = [d.describe() for d in describers]
    return finish(context, described, modules, problems)


def _declare(context, describers):
    places = {}
    for describer in describers:
        for cls, module, name in describer.places():
            places.setdefault(cls, []).append((module, name))
    for cls, found in places.items():
        if isinstance(cls, str):
            context.declare_static(cls, *found[0])
            continue
        module, name = max(found, key=lambda place: home_score(cls, *place))
        context.declare(cls, unique_name(cls, module, name, context.homes), module, name)
    for describer in describers:
        for path, cls in getattr(describer, "structures", {}).items():
            context.name_stub(cls, describer.structure_stub(path))
        for found in getattr(describer, "followed", {}).values():
            context.name_stub(found.cls, found.stub)
    for cls, found in places.items():
        if isinstance(cls, str):
            continue
        module, name = context.homes[context.canonical(cls)]
        for inner, path in nested_classes(cls):
            if inner not in context.declared:
                path = name + "." + path
                context.declare(inner, unique_name(inner, module, path, context.homes), module, path)


class _Collector:
    """Renames classes to runtime names and gathers what types mention."""

    def __init__(self, context):
        self.context, self.world = context, context.world
        self.variables, self.aliases, self.classes = {}, {}, {}
        self.unresolved = []
        self._memo = {}
        self._calls = []  # protocols of callables being opened

    def type(self, kind):
        key = id(kind)
        if key not in self._memo:
            self._memo[key] = (kind, self._type(kind))
        return self._memo[key][1]

    def _type(self, kind):
        result = T.transform(kind, self._rename)
        for inner in T.walk(result):
            if inner["t"] == "inst":
                self.classes[inner["name"]] = True
            elif inner["t"] == "tv":
                self.variable(inner["id"])
            elif inner["t"] == "alias":
                self.alias(inner["name"])
            elif inner["t"] == "unresolved" and inner["name"] not in self.unresolved:
                self.unresolved.append(inner["name"])
        return result

    def _rename(self, kind):
        if kind["t"] == "inst":
            manager = records.private_manager(self.world, self.context, kind)
            if manager is not None:
                return T.transform(manager, self._rename)
            given = self._arguments(kind["name"], kind.get("args") or [])
            called = self._called(kind["name"], given)
            if called is not None:
                return called
            args = [T.transform(a, self._rename) for a in given]
            return T.inst(self.context.rename(kind["name"]), args)
        if kind["t"] == "literal" and any(v["k"] == "enum" for v in kind["values"]):
            return {"t": "literal", "values": [self.literal(v) for v in kind["values"]]}
        if kind["t"] == "alias" and self.world.alias_entry(kind["name"]) is None:
            return T.unresolved(kind["name"])
        if kind["t"] == "tv" and self.world.variable_entry(kind["id"]) is None:
            return T.any_type("unparsed")
        return None

    def _called(self, name, given):
        """A protocol that asks for `__call__` alone, as the callable it is; None for any other class."""
        call = foreign.call(self.world, name) if name not in self._calls else None
        if call is None:
            return None
        bound = {p: given[i] if i < len(given) else T.any_type("explicit") for i, p in enumerate(call["params"])}
        self._calls.append(name)
        opened = T.transform(T.substitute(call["type"], bound), self._rename)
        self._calls.pop()
        return opened

    def _arguments(self, name, given):
        """Type arguments with PEP 696 defaults put in where they were left out."""
        entry = inherit.class_entry(self.world, name) if not name.startswith("builtins.") else None
        if entry is None or len(given) >= len(entry["params"]):
            return given
        bound = dict(zip(entry["params"], given))
        for variable in entry["params"][len(given) :]:
            stated = self.world.variable_entry(variable)
            if stated is None or "default" not in stated["tv"]:
                return given
            bound[variable] = T.substitute(stated["tv"]["default"], bound)
        return list(bound.values())

    def literal(self, value):
        if value["k"] == "enum":
            owner, _, member = value["v"].rpartition(".")
            return {"k": "enum", "v": self.context.rename(owner) + "." + member}
        return value

    def variable(self, name):
        if name in self.variables:
            return
        self.variables[name] = None
        stated = self.world.variable_entry(name)["tv"]
        variable = {"name": stated["name"], "kind": stated["kind"]}
        for key in ("bound", "default"):
            if key in stated:
                variable[key] = self.type(stated[key])
        if stated.get("constraints"):
            variable["constraints"] = [self.type(c) for c in stated["constraints"]]
        self.variables[name] = variable

    def alias(self, name):
        if name in self.aliases:
            return
        self.aliases[name] = None
        stated = self.world.alias_entry(name)
        self.aliases[name] = {"params": stated["params"], "target": self.type(stated["target"])}
        for variable in stated["params"]:
            self.variable(variable)

    def item(self, item):
        """An item or member with its types renamed, in place."""
        for key in ("type", "set_type", "self_type"):
            if item.get(key):
                item[key] = self.type(item[key])
        for key in ("sigs", "ctor"):
            if key in item:
                item[key] = [self._signature(s) for s in item[key]]
        for field in (item.get("record") or {}).get("fields", ()):
            field["type"] = self.type(field["type"])
        if "supers" in item:
            item["supers"] = [self.type(s) for s in item["supers"]]
        for variable in item.get("type_params", ()):
            if self.world.variable_entry(variable) is not None:
                self.variable(variable)
        for member in item.get("members", ()):
            self.item(member)

    def _signature(self, signature):
        return T.in_signature(records.unpacked(self.world, signature), self.type)


def finish(context, described, modules, problems):
    """Turns described modules into the Universe."""
    collector = _Collector(context)
    for module in described:
        collector.unresolved = []
        for item in module["items"]:
            collector.item(item)
        module["diagnostics"].extend({"code": "unresolved_name", "at": name} for name in collector.unresolved)
    declared = set(context.homes)
    foreigns = {}
    for name in sorted(collector.classes):
        if name in declared or _is_known(name):
            continue
        foreigns[name] = _foreign(context, name)
    builtin_members = protocols.complete(context, described, foreigns)
    for module, code, at, detail in problems:
        owner = next(
            (m for m in described if module == m["name"] or module.startswith(m["name"] + ".")),
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
        "type_vars": {k: collector.variables[k] for k in sorted(collector.variables)},
        "aliases": {k: collector.aliases[k] for k in sorted(collector.aliases)},
        "foreign": foreigns,
        "builtin_members": builtin_members,
        "inputs": _inputs(context.world, modules),
    }


def _is_known(name):
    """Whether every binding knows the class: one of builtins, but for the protocols of its stub, or of `typing`."""
    if name.startswith("builtins."):
        return not name.startswith("builtins._")
    return name.startswith("typing.") and name not in names.TYPING_PROTOCOLS


def _foreign(context, name):
    original = next((stub for stub, live in context.renames.items() if live == name), name)
    original = next((stub for stub, live in context._live_names.items() if live == name), original)
    result = dict(foreign.describe(context.world, original))
    result.pop("call", None)
    if "mro" in result:
        result["mro"] = [context.rename(n) for n in result["mro"]]
    if result["kind"] == "unknown":
        live = _live_class(name)
        if live is not None:
            result["kind"] = "class"
            result["mro"] = [context.canonical(k) for k in live.__mro__[1:] if k is not object]
    return result


def _live_class(name):
    module, _, rest = name.rpartition(".")
    value = getattr(sys.modules.get(module), rest, None) if module in sys.modules else None
    return value if isinstance(value, type) else None


def _inputs(world, modules):
    files = set(world.files)
    for name, module in modules.items():
        file = getattr(module, "__file__", None)
        if isinstance(file, str) and os.path.isfile(file):
            files.add(file)
            record = _record(name, file)
            if record:
                files.add(record)
    return sorted(os.path.abspath(f) for f in files)


def _record(name, file):
    """The RECORD of the distribution a module in site-packages came from."""
    if "-packages" not in file:
        return None
    found = docs.distribution(name)
    record = os.path.join(str(getattr(found, "_path", "")), "RECORD")
    return record if found is not None and os.path.isfile(record) else None
