"""A module described from its type source alone, without importing it.

The same items as modules.py and members.py make, with stub_only verification.
"""

import builtins

from . import inherit, names, records
from . import typejson as T
from .diagnostics import Diagnostics
from .callables import member_signatures, stub_constructor
from .resolver import FactsModule

STUB_ONLY = {"state": "stub_only"}


def is_builtin_super_name(name):
    """As members.is_builtin_super, by name."""
    if not name.startswith("builtins."):
        return False
    cls = getattr(builtins, name[9:], None)
    return name[9:] in names.BUILTIN_SUPERS or isinstance(cls, type) and issubclass(cls, BaseException)


class StaticModule:
    """Describes one module without importing it."""

    def __init__(self, context, name, selection):
        self.context, self.name, self.selection = context, name, selection
        self.world = context.world
        self.diagnostics = Diagnostics()
        self.symbols = {}

    def plan(self):
        loaded = self.world.module(self.name)
        if loaded is None:
            self.diagnostics.add("static_only", self.name, "no stub and no source found")
            self.all_names = []
            return
        exports = self.world.exports(self.name)
        offered = exports if exports is not None else self._public(loaded)
        self.all_names = []
        for name in dict.fromkeys(offered):
            symbol = self.world.symbol(self.name, name)
            if symbol is None or symbol.kind in ("tv", "special", "unknown"):
                if exports is not None and symbol is None:
                    self.diagnostics.add("missing_from_module", name)
                continue
            if symbol.kind == "alias" and inherit.class_symbol(self.world, symbol.full) is None:
                if not self._is_new_type(symbol):
                    continue
            self.all_names.append(name)
            if self.selection.wants(name, self._members(symbol)):
                self.symbols[name] = symbol

    def _members(self, symbol):
        """The names of what a class has; only asked where patterns choose."""
        full = self._class_of(symbol) if self.selection.include is not None else None
        return inherit.member_names(self.world, full) if full is not None else ()

    def _public(self, loaded):
        if isinstance(loaded, FactsModule):
            return [n for n in loaded.names() if "." not in n and not n.startswith("_")]
        found = []
        for name, definitions in loaded.scope.symbols.items():
            if name.startswith("_"):
                continue
            definition = definitions[0]
            if definition.kind == "import" and not definition.extra[2]:
                continue
            found.append(name)
        return found

    def classes(self):
        for name, symbol in self.symbols.items():
            resolved = self._class_of(symbol)
            if resolved is not None and not resolved.startswith("builtins."):
                yield resolved, name

    def places(self):
        """(class, module, path) of each."""
        for full, name in self.classes():
            yield full, self.name, name

    def _class_of(self, symbol):
        if symbol.kind not in ("class", "alias") or self._is_new_type(symbol):
            return None
        found = inherit.class_symbol(self.world, symbol.full)
        return names.canonical_name(found.full) if found is not None else None

    def _is_new_type(self, symbol):
        entry = self.world.entry(symbol) if symbol.kind == "alias" else None
        return entry is not None and bool(entry.get("new"))

    def describe(self):
        self.context.diagnostics = self.diagnostics
        items = []
        for name, symbol in self.symbols.items():
            item = self._item(name, symbol)
            if item is None:
                continue
            if item["kind"] == "class":
                self.selection.filter_members(item, name)
            items.append(item)
        self.selection.report(items, self.all_names, self.diagnostics)
        return {
            "name": self.name,
            "source": "static",
            "types": self._source(self.name),
            "items": items,
            "diagnostics": self.diagnostics.items,
        }

    def _source(self, module):
        return self.world.source_of(module) or "none"

    def _item(self, name, symbol):
        if symbol.kind == "module":
            return {"kind": "module", "name": name, "target": symbol.full}
        full = self._class_of(symbol)
        if full is not None:
            if self.context.homes.get(full) != (self.name, name):
                return {"kind": "alias", "name": name, "target": full}
            return dict(static_class(self.context, full, name, name), kind="class")
        entry = self.world.entry(symbol)
        if entry is None:
            return None
        if entry["k"] == "func" or entry.get("new"):
            item = {
                "kind": "function",
                "name": name,
                "sigs": entry["sigs"] if "sigs" in entry else [records.new_type(symbol.full, entry["target"])],
                "types": self._source(symbol.module),
                "verification": STUB_ONLY,
            }
            if symbol.full != self.name + "." + name:
                item["canonical"] = symbol.full
            if entry.get("dep"):
                item["deprecated"] = entry["dep"]
            return item
        if entry["k"] in ("const", "prop"):
            return _constant(entry, name, "const", {}, self._source(symbol.module))
        return None


def _constant(entry, name, kind, bound, source):
    item = {
        "kind": kind,
        "name": name,
        "type": T.substitute(entry["type"], bound),
        "types": source,
        "verification": STUB_ONLY,
    }
    if "value" in entry:
        item["value"] = entry["value"]
    return item


def static_class(context, full, name, path):
    """A `Class` from facts alone."""
    world = context.world
    entry = inherit.class_entry(world, full)
    linear = [(n, a) for n, a in inherit.linearize(world, full)[1:] if n != "builtins.object"]
    ancestors = [n for n, _ in linear]
    supers, covered = [], set()
    for ancestor, args in linear:
        if (ancestor in context.homes or is_builtin_super_name(ancestor)) and ancestor not in covered:
            supers.append(T.inst(ancestor, args))
            covered.update(n for n, _ in inherit.linearize(world, ancestor))
    flags = [
        f
        for f in ("protocol", "dataclass", "namedtuple", "typed_dict", "final")
        if f in entry.get("flags", ())
    ]
    if "enum.Enum" in ancestors:
        flags = ["enum"] + (["flag"] if "enum.Flag" in ancestors else []) + flags
    if "builtins.BaseException" in ancestors:
        flags.append("exception")
    if any(m.get("abs") for m in entry["members"]):
        flags.append("abstract")
    source = world.source_of(world.split(full)[0]) or "none"
    result = {
        "name": name,
        "canonical": full,
        "path": path,
        "supers": supers,
        "mro": ancestors,
        "type_params": list(entry["params"]),
        "flags": flags,
        "ctor": [],
        "members": [],
        "types": source,
        "verification": STUB_ONLY,
    }
    record = records.stated(world, full, flags)
    if record is not None:
        result["record"] = record
    if "typed_dict" in flags:
        result["ctor"] = [records.constructor(record["fields"])]
    elif not {"enum", "abstract", "protocol"} & set(flags):
        result["ctor"] = [
            dict(s, ret=T.SELF if s["ret"]["t"] in ("none", "any") else s["ret"])
            for s in _constructors(world, full, entry)
        ]
    seen = set()
    for owner, args in [(full, None)] + [
        (n, a) for n, a in linear if n not in covered and not ("enum" in flags and n.startswith("enum."))
    ]:
        owner_entry = inherit.class_entry(world, owner)
        bound = dict(zip(owner_entry["params"], args)) if owner_entry is not None and args is not None else {}
        for member in owner_entry["members"] if owner_entry is not None else ():
            if member["n"] in seen or not names.is_member_name(member["n"]):
                continue
            seen.add(member["n"])
            if "enum" in flags and member["k"] == "const":
                result.setdefault("enum_members", []).append(
                    {"name": member["n"], "value": member.get("value", {"k": "opaque", "v": "..."})}
                )
                continue
            item = _member(context, member, owner, bound, path)
            if item is not None:
                if owner != full and item["kind"] in ("method", "property", "attr"):
                    item["inherited_from"] = owner
                result["members"].append(item)
    if entry.get("dep"):
        result["deprecated"] = entry["dep"]
    return result


def nameless_class(context, full, name):
    """A class that a live module gives instances of and has under no name: told by its members, never constructed."""
    item = dict(static_class(context, full, name, name), kind="class", ctor=[])
    item["flags"] = item["flags"] + ["nameless"]
    item["mro"] = [context.rename(n) for n in item["mro"]]
    item["members"] = [_of_instance(m) for m in item["members"] if m.get("binding", "instance") == "instance"]
    return item


def _of_instance(member):
    """A class attribute as instances show it: their class cannot be asked."""
    if member["kind"] != "attr":
        return member
    kept = {k: v for k, v in member.items() if k != "value"}
    return dict(kept, kind="property", settable=False)


def _constructors(world, full, entry):
    """The stated constructor; a dataclass without one gets its fields."""
    stated = any(m["n"] in names.CONSTRUCTORS for m in entry["members"])
    if "dataclass" in entry.get("flags", ()) and not stated:
        params = {}
        for owner, args in reversed(inherit.linearize(world, full)):
            owner_entry = inherit.class_entry(world, owner)
            if owner_entry is None or "dataclass" not in owner_entry.get("flags", ()):
                continue
            bound = dict(zip(owner_entry["params"], args))
            for member in owner_entry["members"]:
                if member["k"] == "const" and not member.get("classvar"):
                    params[member["n"]] = {
                        "name": member["n"],
                        "kind": "std",
                        "type": T.substitute(member["type"], bound),
                    }
                    if "value" in member or member.get("has_value"):
                        params[member["n"]]["default"] = member.get("value", {"k": "opaque", "v": "..."})
        return [{"params": list(params.values()), "ret": T.SELF}]
    return stub_constructor(world, full)


def _member(context, member, owner, bound, path):
    world = context.world
    source = world.source_of(world.split(owner)[0]) or "none"
    name, kind = member["n"], member["k"]
    if kind == "func":
        item = {
            "kind": "method",
            "name": name,
            "sigs": member_signatures(world, (member, owner, bound)),
            "binding": member.get("b", "instance"),
            "types": source,
            "verification": STUB_ONLY,
        }
        if member.get("dep"):
            item["deprecated"] = member["dep"]
        return item
    if member.get("initvar"):
        return None
    if kind == "prop" or kind == "const" and member.get("set"):
        item = {
            "kind": "property",
            "name": name,
            "type": T.substitute(member["type"], bound),
            "settable": bool(member.get("set")),
            "types": source,
            "verification": STUB_ONLY,
        }
        for key in ("set_type", "self_type"):
            if key in member:
                item[key] = T.substitute(member[key], bound)
        return item
    if kind == "const":
        return _constant(member, name, "attr", bound, source)
    if kind == "class":
        full = owner + "." + name
        if full not in context.homes:
            context.homes[full] = context.homes.get(owner, ("", ""))
        return dict(static_class(context, full, name, path + "." + name), kind="class")
    return None
