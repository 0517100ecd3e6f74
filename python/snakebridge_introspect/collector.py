"""Renames classes to their runtime names, and collects the classes, aliases and type variables that types mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import foreign, inherit, records
from . import typejson as T
from .variance import Variances

if TYPE_CHECKING:
    from .context import Context
    from .schema import AliasDef, ClassItem, Item, Lit, Member, Sig, Type, TypeVar


class Collector:
    def __init__(self, context: Context) -> None:
        self.context, self.world = context, context.world
        self.type_vars: dict[str, TypeVar] = {}
        self._variances = Variances(self.world)
        self.aliases: dict[str, AliasDef] = {}
        self.classes: set[str] = set()
        self.unresolved: list[str] = []  # of the current module
        self._begun: set[tuple[str, str]] = set()  # variables and aliases that are collected, or being collected
        self._memo: dict[int, tuple[Type, Type]] = {}
        self._calls: list[str] = []  # callback protocols being expanded; stops recursion

    def type(self, kind: Type) -> Type:
        key = id(kind)
        if key not in self._memo:
            self._memo[key] = (kind, self._type(kind))
        return self._memo[key][1]

    def _type(self, kind: Type) -> Type:
        result = T.transform(kind, self._rename)
        for inner in T.walk(result):
            if inner["t"] == "inst":
                self.classes.add(inner["name"])
            elif inner["t"] == "tv":
                self._variable(inner["id"])
            elif inner["t"] == "alias":
                self._alias(inner["name"])
            elif inner["t"] == "unresolved" and inner["name"] not in self.unresolved:
                self.unresolved.append(inner["name"])
        return result

    def _rename(self, kind: Type) -> Type | None:
        if kind["t"] == "inst":
            manager = records.private_manager(self.world, self.context, kind)
            if manager is not None:
                return T.transform(manager, self._rename)
            given = self._arguments(kind["name"], kind.get("args") or [])
            called = self._called(kind["name"], given)
            if called is not None:
                return called
            if self.context.is_absent(kind["name"]):
                return T.unresolved(kind["name"])
            args = [T.transform(a, self._rename) for a in given]
            return T.inst(self.context.rename(kind["name"]), args)
        if kind["t"] == "literal" and any(v["k"] == "enum" for v in kind["values"]):
            return {"t": "literal", "values": [self._literal(v) for v in kind["values"]]}
        if kind["t"] == "alias" and self.world.alias_entry(kind["name"]) is None:
            return T.unresolved(kind["name"])
        if kind["t"] == "tv" and self.world.variable_entry(kind["id"]) is None:
            return T.any_type("unparsed")
        return None

    def _called(self, name: str, given: list[Type]) -> Type | None:
        """The callable type of a callback protocol, whose only member is `__call__`; None for any other class."""
        call = foreign.call(self.world, name) if name not in self._calls else None
        if call is None:
            return None
        bound: dict[str, Type] = {
            p: given[i] if i < len(given) else T.any_type("explicit") for i, p in enumerate(call["params"])
        }
        self._calls.append(name)
        opened = T.transform(T.substitute(call["type"], bound), self._rename)
        self._calls.pop()
        return opened

    def _arguments(self, name: str, given: list[Type]) -> list[Type]:
        """Type arguments, with PEP 696 defaults for those that were omitted."""
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

    def _literal(self, value: Lit) -> Lit:
        if value["k"] == "enum":
            owner, _, member = value["v"].rpartition(".")
            return {"k": "enum", "v": self.context.rename(owner) + "." + member}
        return value

    def _variable(self, name: str) -> None:
        stated = self.world.variable_entry(name)
        if ("tv", name) in self._begun or stated is None:
            return
        self._begun.add(("tv", name))
        variable: TypeVar = {"name": stated["tv"]["name"], "kind": stated["tv"]["kind"]}
        if "bound" in stated["tv"]:
            variable["bound"] = self.type(stated["tv"]["bound"])
        if "default" in stated["tv"]:
            variable["default"] = self.type(stated["tv"]["default"])
        if stated["tv"].get("constraints"):
            variable["constraints"] = [self.type(c) for c in stated["tv"]["constraints"]]
        if stated["tv"].get("variance"):
            variance = self._variances.of(name)
            if variance is not None:
                variable["variance"] = variance
        self.type_vars[name] = variable

    def _alias(self, name: str) -> None:
        stated = self.world.alias_entry(name)
        if ("alias", name) in self._begun or stated is None:
            return
        self._begun.add(("alias", name))
        self.aliases[name] = {"params": stated["params"], "target": self.type(stated["target"])}
        for variable in stated["params"]:
            self._variable(variable)

    # -- items, whose types are renamed in place
    def item(self, item: Item | Member) -> None:
        """Collects everything that an item or member mentions."""
        if item["kind"] == "function" or item["kind"] == "method":
            item["sigs"] = [self._signature(s) for s in item["sigs"]]
        elif item["kind"] == "const" or item["kind"] == "attr":
            item["type"] = self.type(item["type"])
        elif item["kind"] == "property":
            item["type"] = self.type(item["type"])
            if item.get("set_type"):
                item["set_type"] = self.type(item["set_type"])
            if item.get("self_type"):
                item["self_type"] = self.type(item["self_type"])
        elif item["kind"] == "class":
            self._class(item)

    def _class(self, item: ClassItem) -> None:
        item["ctor"] = [self._signature(s) for s in item["ctor"]]
        if "record" in item:
            for field in item["record"]["fields"]:
                field["type"] = self.type(field["type"])
        item["supers"] = [self.type(s) for s in item["supers"]]
        for variable in item["type_params"]:
            self._variable(variable)
        for member in item["members"]:
            self.item(member)

    def _signature(self, signature: Sig) -> Sig:
        return T.in_signature(records.unpacked(self.world, signature), self.type)
