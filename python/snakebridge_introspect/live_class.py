"""A live class together with its facts; everything about either is looked up here."""

from __future__ import annotations

import enum
import sys
from typing import TYPE_CHECKING

from . import inherit
from . import typejson as T
from .inherit import FoundMember
from .safe import attribute, has, summary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .context import Context
    from .entries import ClassEntry
    from .resolver import Linear
    from .schema import ClassFlag, Sig, Type, TypeSource

HEAP_TYPE, BASE_TYPE, NO_INSTANCES = 1 << 9, 1 << 10, 1 << 7


class LiveClass:
    """One class, with the name and path under which it is described; `depth` is its nesting depth."""

    def __init__(self, context: Context, cls: type, name: str, path: str, depth: int = 0) -> None:
        self.context, self.cls, self.name, self.path, self.depth = context, cls, name, path, depth
        self.world = context.world
        self.stub = context.stub_name(cls)
        self.entry = inherit.class_entry(self.world, self.stub) if self.stub else None
        self.alias_bindings = self._alias_bindings(self.entry)
        self.linear = self._linear()
        self.source: TypeSource = "none"
        if self.entry is not None and self.stub:
            self.source = self.world.home_of(self.stub)
        self.is_enum = issubclass(cls, enum.Enum)
        self.is_typed_dict = is_typed_dict(cls) or "typed_dict" in self.stub_flags()

    def _alias_bindings(self, entry: ClassEntry | None) -> dict[str, Type]:
        """Arguments of the type variables, for an alias of a generic class that is a separate class at run time."""
        args = self.context.stub_args(self.cls) if entry is not None else None
        return inherit.bindings(self.world, entry, args) if entry is not None and args else {}

    def _linear(self) -> Linear:
        if self.entry is None or not self.stub:
            return []
        linear = inherit.linearize(self.world, self.stub)
        if self.alias_bindings:
            return [(name, [T.substitute(a, self.alias_bindings) for a in args]) for name, args in linear]
        return linear

    def stub_flags(self) -> list[ClassFlag]:
        """The flags of the class in its type source."""
        return self.entry.get("flags", []) if self.entry is not None else []

    def facts(self, name: str, with_object: bool = False) -> FoundMember | None:
        """The facts of a member, inherited or not; members of `object` only if `with_object`."""
        symbol = inherit.class_symbol(self.world, self.stub) if self.entry is not None and self.stub else None
        if symbol is None:
            return None
        found = inherit.find_member(self.world, symbol, name, skip_object=not with_object)
        if found is None or not self.alias_bindings:
            return found
        bound = {k: T.substitute(v, self.alias_bindings) for k, v in found.bound.items()}
        return FoundMember(found.entry, found.owner, bound)

    def home_of(self, found: FoundMember | None) -> TypeSource:
        """The source of a member's type."""
        return self.world.home_of(found.owner) if found is not None else "none"

    def source_of(self, found: FoundMember | None, signatures: list[Sig]) -> TypeSource:
        """The source of a callable's types; without facts, they come from the runtime."""
        if not any(T.is_known(t) for s in signatures for t in T.of_signature(s)):
            return "none"
        return self.home_of(found) if found is not None else "runtime"

    def typed_dicts(self) -> list[type]:
        """Declared bases of a `TypedDict`; at run time, its only base is `dict`."""
        if not self.is_typed_dict:
            return []
        known = {self.context.stub_name(k): k for k in self.context.declared if isinstance(k, type)}
        found = [known[name] for name, _ in self.linear[1:] if name in known and name != self.stub]
        return [k for k in found if is_typed_dict(k)]

    def is_field(self, name: str) -> bool:
        """Whether the class is a dataclass and has a field of that name."""
        return self.field_kind(name) == "_FIELD"

    def field_kind(self, name: str) -> str | None:
        """`_FIELD`, `_FIELD_CLASSVAR` or `_FIELD_INITVAR` of a dataclass; None for any other attribute."""
        fields = attribute(self.cls, "__dataclass_fields__")
        found = fields.get(name) if isinstance(fields, dict) else None
        kind = attribute(attribute(found, "_field_type"), "name")
        return kind if isinstance(kind, str) else None

    def failed(self, name: str, error: BaseException) -> None:
        """Reports that describing a member failed."""
        self.context.diagnostics.add("member_failed", "%s.%s" % (self.path, name), summary(error))


def is_typed_dict(cls: type) -> bool:
    return has(cls, "__total__") and issubclass(cls, dict)


def own_annotations(cls: type) -> Mapping[str, object]:
    """The annotations of a class body, by a way that works on this version of Python."""
    if sys.version_info >= (3, 14):
        import annotationlib  # new in 3.14

        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    found: Mapping[str, object] = cls.__dict__.get("__annotations__", {})
    return found


def namespace(cls: type) -> Mapping[str, object]:
    """The namespace to evaluate string annotations of a class in."""
    module = sys.modules.get(cls.__module__)
    return vars(module) if module is not None else {}
