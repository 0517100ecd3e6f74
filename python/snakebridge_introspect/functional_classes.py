"""Classes in functional syntax (`X = namedtuple("X", "a b")`), and what all named tuples and `TypedDict`s have in common."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import typejson as T
from .annotations import heads
from .symbols import last_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .annotations import Reader
    from .entries import ClassEntry, ConstEntry, FuncEntry, PropEntry
    from .schema import Inst, Param, Type

# The base of a `TypedDict`.
DICT: Inst = T.inst("builtins.dict", [T.inst("builtins.str"), T.inst("builtins.object")])


def functional_class(name: str, call: ast.Call, reader: Reader) -> ClassEntry:
    """The entry for `X = namedtuple("X", "a b")`, `NamedTuple("X", [("a", int)])`, `Enum("X", ..)`."""
    maker = last_name(call.func).lstrip("_")
    entry: ClassEntry = {"n": name, "k": "class", "bases": [], "params": [], "members": []}
    if maker in ("NamedTuple", "namedtuple"):
        entry["flags"] = ["namedtuple"]
        fields: list[PropEntry] = [
            {"n": field, "k": "prop", "type": kind} for field, kind in _functional_fields(call, reader)
        ]
        entry["members"] = [field_constructor(fields), *fields]
        entry["bases"] = [tuple_base(fields)]
    elif maker == "TypedDict":
        entry["flags"] = ["typed_dict"]
        entry["members"] = list(_functional_keys(call, reader))
        entry["bases"] = [DICT]
    elif maker != "new_class":
        entry["bases"] = [T.inst("enum." + maker)]
    return entry


def tuple_base(fields: Sequence[PropEntry]) -> Inst:
    """The base of a named tuple."""
    return T.inst("builtins.tuple", [T.union(f["type"] for f in fields)] if fields else None)


def field_constructor(fields: Sequence[PropEntry]) -> FuncEntry:
    """`__new__` of a named tuple."""
    return {"n": "__new__", "k": "func", "b": "class", "sigs": [{"params": [_field_param(f) for f in fields], "ret": T.SELF}]}


def _field_param(field: PropEntry) -> Param:
    param: Param = {"name": field["n"], "kind": "std", "type": field["type"]}
    if "value" in field:
        param["default"] = field["value"]
    return param


def _functional_fields(call: ast.Call, reader: Reader) -> Iterator[tuple[str, Type]]:
    if len(call.args) < 2:
        return
    spec = call.args[1]
    if isinstance(spec, ast.Constant) and isinstance(spec.value, str):
        for field in spec.value.replace(",", " ").split():
            yield field, T.any_type("missing")
    elif isinstance(spec, (ast.List, ast.Tuple)):
        for element in spec.elts:
            if isinstance(element, ast.Constant) and isinstance(element.value, str):
                yield element.value, T.any_type("missing")
            elif isinstance(element, ast.Tuple) and len(element.elts) == 2:
                name, annotation = element.elts
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    yield name.value, reader.read(annotation)


# -- TypedDict
def is_total(node: ast.ClassDef | ast.Call) -> bool:
    """Whether the keys of a `TypedDict` are required unless marked otherwise; False for `total=False`."""
    return not any(
        k.arg == "total" and isinstance(k.value, ast.Constant) and k.value.value is False
        for k in node.keywords
    )


def key(name: str, kind: Type, annotation: ast.expr, total: bool) -> ConstEntry:
    """The entry of one key of a `TypedDict`."""
    around = heads(annotation)
    entry: ConstEntry = {"n": name, "k": "const", "type": kind, "set": "ReadOnly" not in around}
    if "NotRequired" in around or not total and "Required" not in around:
        entry["opt"] = True
    return entry


def _functional_keys(call: ast.Call, reader: Reader) -> Iterator[ConstEntry]:
    """Entries of the keys of `TypedDict("X", {"a": int}, total=False)`."""
    total = is_total(call)
    if len(call.args) > 1 and isinstance(call.args[1], ast.Dict):
        for name, annotation in zip(call.args[1].keys, call.args[1].values):
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                yield key(name.value, reader.read(annotation), annotation, total)


def has_only_keys(node: ast.ClassDef) -> bool:
    """Whether the class has bases and a body that is valid for a `TypedDict`."""

    def fits(statement: ast.stmt) -> bool:
        if isinstance(statement, ast.AnnAssign):
            return statement.value is None
        return isinstance(statement, (ast.Pass, ast.Expr))

    return bool(node.bases) and all(fits(statement) for statement in node.body)
