"""Facts entries of the functions and properties of a file; all definitions of one name make one entry."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import decorators, forwarded
from . import typejson as T
from .signatures import SignatureReader, deprecation
from .symbols import decorator_names, dotted

if TYPE_CHECKING:
    from typing import Union

    from .entries import Entry, FuncEntry, PropEntry
    from .reading import Reading
    from .schema import Type
    from .scope import Scope

    _Node = Union[ast.FunctionDef, ast.AsyncFunctionDef]

_PROPERTIES = frozenset(
    [
        "property",
        "cached_property",
        "abstractproperty",
        "getter",
        "DynamicClassAttribute",
        "_magic_enum_attr",
        "enum_property",
    ]
)

_PROPERTY_CLASSES = frozenset(["builtins.property", "functools.cached_property"])


def functions(
    reading: Reading, scope: Scope, name: str, nodes: list[_Node], is_member: bool, params: dict[str, str]
) -> Entry:
    """The entry of a name bound by `def`. Several definitions are overloads, or a property and its setter."""
    reader = SignatureReader(reading, scope, params, is_member)
    written = [decorator_names(node) for node in nodes]
    if is_member and (any(found & _PROPERTIES for found in written) or _is_property(reading, scope, nodes[0])):
        found = _property(reader, name, nodes)
        return {"n": name, "k": "const", "type": found["type"]} if "classmethod" in written[0] else found
    overloads = [node for node, found in zip(nodes, written) if "overload" in found] or nodes[:1]
    entry: FuncEntry = {"n": name, "k": "func", "sigs": [reader.read(node) for node in overloads]}
    if len(overloads) == 1 and not reading.loaded.found.is_stub:
        entry["sigs"] = forwarded.signatures(reader, overloads[0], entry["sigs"][0])
    if "overload" in written[0] and "overload" not in written[-1] and written[-1] - written[0]:
        entry["deco"] = "applied"  # overloads say what callers see, whatever decorates the function below them
    if any(node.decorator_list for node in overloads):
        made = _decorate(reading, scope, reader, overloads, entry)
        if made is not None:
            return {"n": name, "k": "const", "type": made, "inner": entry["sigs"]}
    if "classmethod" in written[0]:
        entry["b"] = "class"
    if "staticmethod" in written[0]:
        entry["b"] = "static"
    if is_member and name in ("__new__", "__init_subclass__", "__class_getitem__"):
        entry["b"] = "class"
    if "abstractmethod" in written[0]:
        entry["abs"] = True
    text = deprecation(nodes[0])
    if text and len(overloads) == 1:
        entry["dep"] = text
    return entry


def _is_property(reading: Reading, scope: Scope, node: _Node) -> bool:
    """Whether a decorator is a property under another name: `ro_memoized_property = property` of SQLAlchemy, for type checkers."""
    for decorator in node.decorator_list:
        parts = dotted(decorator)
        symbol = reading.world.in_scope(reading.loaded, scope, parts) if parts else None
        if symbol is not None and symbol.full in _PROPERTY_CLASSES:
            return True
    return False


def _decorate(
    reading: Reading, scope: Scope, reader: SignatureReader, nodes: list[_Node], entry: FuncEntry
) -> Type | None:
    """Applies decorators to the signatures of an entry; the type of the object if they make something else of the function."""
    found = [decorators.apply(reading, scope, node, reader.with_receiver(node)) for node in nodes]
    if found[0].made is not None:
        return found[0].made
    by = next((outcome.by for outcome in found if outcome.by is not None), None)
    if by is None:
        return None
    entry["deco"] = by
    if by != "applied":
        entry["inner"] = entry["sigs"]
    entry["sigs"] = [reader.bound(node, outcome.signature) for node, outcome in zip(nodes, found)]
    return None


def _property(reader: SignatureReader, name: str, nodes: list[_Node]) -> PropEntry:
    getter = reader.read(nodes[0])
    entry: PropEntry = {"n": name, "k": "prop", "type": getter["ret"]}
    if getter.get("self_type"):
        entry["self_type"] = getter["self_type"]
    if "cached_property" in decorator_names(nodes[0]):
        entry["set"] = True
    if "abstractmethod" in decorator_names(nodes[0]):
        entry["abs"] = True
    for node in nodes[1:]:
        if "setter" in decorator_names(node):
            entry["set"] = True
            values = reader.read(node)["params"]
            if values and T.is_known(values[0]["type"]) and values[0]["type"] != entry["type"]:
                entry["set_type"] = values[0]["type"]
    return entry
