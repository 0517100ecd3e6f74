"""Facts entries of the `class` statements of a file: bases, type variables, flags and members."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, cast

from . import functional_classes, inherit, names, open_attributes
from . import typejson as T
from .annotations import heads
from .delegates import delegate
from .instance_facts import InstanceFacts
from .reading import statement_params
from .scope import AliasStatement, Annotated, Assigned, ClassStatement, FunctionStatement
from .signatures import deprecation
from .symbols import decorator_names, dotted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .annotations import Reader
    from .constant_facts import ConstantReader
    from .entries import ClassEntry, ConstEntry, Entry, PropEntry
    from .reading import Reading
    from .schema import ClassFlag, Inst, Type
    from .scope import Scope

    # Makes the entry of a name: (scope, name, prefix, type variables).
    Build = Callable[[Scope, str, str, dict[str, str]], "Entry | None"]


class ClassReader:
    """Reads the classes of one file. `build` makes the entry of a member; `publish` registers an unfinished class first."""

    def __init__(
        self,
        reading: Reading,
        constants: ConstantReader,
        build: Build,
        publish: Callable[[ClassEntry], None],
    ) -> None:
        self.reading, self.world, self.loaded = reading, reading.world, reading.loaded
        self.constants, self._build, self._publish = constants, build, publish

    def read(self, node: ast.ClassDef, outer_scope: Scope, prefix: str, outer: dict[str, str]) -> ClassEntry:
        scope = self.loaded.class_scope(node)
        full = prefix + node.name
        scope.prefix = full + "."
        params = self.reading.type_params(node, full, outer)
        # Bases are read in the outer scope: `class datetime(date)` has a method `date`.
        bases, declared, flags = self._bases(node, outer_scope, self.reading.reader(outer_scope, params))
        if declared is None:
            own = [params[p.name] for p in statement_params(node)]
            declared = own or T.variables(bases)
        decorators = decorator_names(node)
        if "final" in decorators:
            flags.append("final")
        if "dataclass" in decorators:
            flags.append("dataclass")
        entry: ClassEntry = {"n": node.name, "k": "class", "bases": bases, "params": declared}
        if flags:
            entry["flags"] = flags
        # Published before its members are read, because members may refer to the class.
        if not prefix:
            self._publish(entry)
        if (
            "typed_dict" not in flags
            and functional_classes.has_only_keys(node)
            and self._derives_from_typed_dict(bases)
        ):
            entry["flags"] = flags = [*flags, "typed_dict"]
        entry["members"] = self._members(scope, full + ".", params, "protocol" in flags)
        if not self.loaded.found.is_stub and not {"namedtuple", "typed_dict"} & set(flags):
            found = InstanceFacts(self.reading, self.constants, scope, params, declared)
            entry["members"] = found.merged(entry["members"], full)
            handed = delegate(self.reading, scope, params)
            if handed is not None:
                entry["delegate"] = handed
            by_name = open_attributes.reader(self.world, scope, bases)
            if by_name is not None:
                entry["members"].append(by_name)
        if "typed_dict" in flags:
            entry["members"] = list(self._keys(scope, full + ".", params, node))
        text = deprecation(node)
        if text:
            entry["dep"] = text
        if "namedtuple" in flags:
            _name_fields(entry, entry["members"])
        return entry

    # -- bases
    def _bases(
        self, node: ast.ClassDef, scope: Scope, reader: Reader
    ) -> tuple[list[Inst], list[str] | None, list[ClassFlag]]:
        """The bases, the type variables if `Generic[..]` declares them, and the flags that special bases imply."""
        bases: list[Inst] = []
        declared: list[str] | None = None
        flags: list[ClassFlag] = []
        for base in node.bases:
            last = self._base_name(base, scope)
            if last in ("Generic", "Protocol"):
                if last == "Protocol":
                    flags.append("protocol")
                if isinstance(base, ast.Subscript):
                    args = base.slice.elts if isinstance(base.slice, ast.Tuple) else [base.slice]
                    declared = T.variables([reader.read(a) for a in args])
            elif last == "NamedTuple":
                flags.append("namedtuple")
                bases.append(T.inst("builtins.tuple", [T.any_type("explicit")]))
            elif last == "TypedDict":
                flags.append("typed_dict")
                bases.append(functional_classes.DICT)
            else:
                kind = self._base(reader.read(base))
                if kind is not None:
                    bases.append(kind)
        return bases, declared, flags

    def _base_name(self, base: ast.expr, scope: Scope) -> str:
        parts = dotted(base.value if isinstance(base, ast.Subscript) else base)
        symbol = self.world.in_scope(self.loaded, scope, parts) if parts else None
        if symbol is None or symbol.kind == "unknown":
            return (parts or [""])[-1]
        # Another class may have such a name: `asyncio.Protocol`.
        return symbol.name if symbol.module in names.TYPING_MODULES else ""

    def _base(self, kind: Type) -> Inst | None:
        kind = self.world.expand(kind)
        if kind["t"] == "tuple":
            return T.inst("builtins.tuple", [T.union(kind["items"])] if kind["items"] else None)
        if kind["t"] == "type":
            return T.inst("builtins.type")
        if kind["t"] == "inst" and kind["name"] != "builtins.object":
            return kind
        return None

    def _derives_from_typed_dict(self, bases: list[Inst]) -> bool:
        entries = [inherit.class_entry(self.world, base["name"]) for base in bases]
        return any(entry is not None and "typed_dict" in entry.get("flags", ()) for entry in entries)

    # -- members
    def _members(self, scope: Scope, prefix: str, params: dict[str, str], is_protocol: bool) -> list[Entry]:
        members: list[Entry] = []
        for name in scope.symbols:
            # A protocol may require a dunder that only its package defines: `__array__`.
            if (
                not is_protocol
                and not names.is_member_name(name)
                and name not in names.CONSTRUCTORS
                and name not in names.PROTOCOL_MEMBERS
                and name not in names.DESCRIPTOR_METHODS
                and not self._is_nested_type(scope, name)
                and not (names.is_own_special(name) and _is_property(scope, name))
                and not _is_mark(scope, name)
                and not self._is_stated_alone(scope, name)
            ):
                continue
            member = self._build(scope, name, prefix, params)
            if member is not None:
                members.append(member)
        return members

    def _is_nested_type(self, scope: Scope, name: str) -> bool:
        """Whether it is a class or an alias, which annotations in the class may name however private it is."""
        first = scope.symbols[name][0]
        if name.startswith("__") or isinstance(first, (ClassStatement, AliasStatement)):
            return not name.startswith("__")
        is_form = isinstance(first, Annotated) or isinstance(first, Assigned) and isinstance(first.value, (ast.Subscript, ast.BinOp))
        return is_form and self.world.classify(self.loaded, scope, first, name, scope.prefix).kind == "alias"

    def _is_stated_alone(self, scope: Scope, name: str) -> bool:
        """Whether it is a private property of a source that only type checkers see, for a protocol: `TypeEngine._sa_typing_python_type` of
        SQLAlchemy, below `if TYPE_CHECKING`. It does nothing."""
        first = scope.symbols[name][0]
        if self.loaded.found.is_stub or not isinstance(first, FunctionStatement) or not _is_property(scope, name):
            return False
        return all(isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) for line in first.node.body)

    def _keys(
        self, scope: Scope, prefix: str, params: dict[str, str], node: ast.ClassDef
    ) -> Iterator[ConstEntry]:
        """The keys of a `TypedDict`, private ones included; keys that may be missing have "opt"."""
        total = functional_classes.is_total(node)
        for name, definitions in scope.symbols.items():
            first = definitions[0]
            if isinstance(first, Annotated):
                stated = self.constants.constant(scope, name, first, prefix, params)
                yield functional_classes.key(name, stated["type"], first.annotation, total)


def _is_mark(scope: Scope, name: str) -> bool:
    """Whether it tells classes apart for protocols that annotate `self`: `_is_async_client: Literal[True] = True` of redis."""
    first = scope.symbols[name][0]
    is_private = name.startswith("_") and not name.startswith("__")
    return is_private and isinstance(first, Annotated) and "Literal" in heads(first.annotation)


def _is_property(scope: Scope, name: str) -> bool:
    first = scope.symbols[name][0]
    return isinstance(first, FunctionStatement) and bool(decorator_names(first.node) & {"property", "cached_property"})


def _name_fields(entry: ClassEntry, members: list[Entry]) -> None:
    """Turns the fields of a named tuple into properties, and adds the constructor and the base that result from them."""
    fields: list[PropEntry] = []
    for member in members:
        if member["k"] == "prop" or member["k"] == "const" and not member.get("classvar"):
            field = cast("PropEntry", member)  # the keys of a constant are valid for a property
            field["k"], field["set"] = "prop", False
            fields.append(field)
    if not any(m["n"] == "__new__" for m in members):
        members.insert(0, functional_classes.field_constructor(fields))
    entry["bases"][0:1] = [functional_classes.tuple_base(fields)]
