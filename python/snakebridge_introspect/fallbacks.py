"""Types for what nothing annotates: from numpydoc docstrings, then from default values.

A docstring is used only if the whole type in it is understood. Neither is reliable: `n_jobs=None` accepts a number,
`alpha : float` an array. So a parameter accepts the type found here *or anything else*; a result is checked at run time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import typejson as T

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from .schema import Lit, Param, Sig, Type

    # Where a missing type was found.
    Source = Literal["docstring", "default"]

_WORDS = {
    "int": "int",
    "integer": "int",
    "float": "float",
    "bool": "bool",
    "boolean": "bool",
    "str": "str",
    "string": "str",
    "bytes": "bytes",
    "complex": "complex",
    "list": "list",
    "dict": "dict",
    "set": "set",
    "bytearray": "bytearray",
}
_DEFAULTS = {"bool": "bool", "int": "int", "float": "float", "str": "str", "bytes": "bytes"}
_UNDERLINE = re.compile(r"^\s*-{3,}\s*$")
_NOTES = re.compile(r"\s*,?\s*(optional|default[ =:].*|keyword-only)\s*$", re.IGNORECASE)
_CONTAINER = re.compile(r"^(list|set|frozenset) of (\w+?)s?$")


def fill(signatures: list[Sig], text: str | None) -> tuple[list[Sig], Source | None]:
    """(signatures with missing types filled in, the best source that was used or None)"""
    if not any(_missing(kind) for signature in signatures for kind in T.of_signature(signature)):
        return signatures, None
    documented, returned = parse(text) if text and "---" in text else ({}, None)
    helped: set[Source] = set()
    result: list[Sig] = []
    for signature in signatures:
        params: list[Param] = []
        for param in signature["params"]:
            if _missing(param["type"]):
                kind = documented.get(param["name"])
                source: Source = "docstring" if kind is not None else "default"
                kind = kind if kind is not None else _of_default(param)
                if kind is not None:
                    helped.add(source)
                    param = {**param, "type": T.union([kind, T.any_type("missing")])}
            params.append(param)
        signature = {**signature, "params": params}
        if returned is not None and _missing(signature["ret"]):
            helped.add("docstring")
            signature["ret"] = returned
        result.append(signature)
    return result, "docstring" if "docstring" in helped else "default" if helped else None


def _missing(kind: Type) -> bool:
    return kind["t"] == "any" and kind["why"] == "missing"


def _of_default(param: Param) -> Type | None:
    name = _DEFAULTS.get(param["default"]["k"]) if "default" in param else None
    return T.inst("builtins." + name) if name else None


def parse(text: str) -> tuple[dict[str, Type], Type | None]:
    """({parameter: type}, return type or None) of a numpydoc docstring."""
    params: dict[str, Type] = {}
    returned: Type | None = None
    for title, lines in _sections(text.splitlines()):
        if title in ("Parameters", "Other Parameters"):
            for line in lines:
                names, colon, stated = line.partition(" : ")
                kind = _type(stated) if colon and not line[:1].isspace() else None
                if kind is not None:
                    for name in names.split(","):
                        params[name.strip().lstrip("*")] = kind
        elif title == "Returns":
            entries = [line for line in lines if line.strip() and not line[:1].isspace()]
            # Several entries are a tuple. If one of them is prose, the type is not known.
            kinds = [_type(entry.partition(" : ")[2] or entry) for entry in entries]
            known = [kind for kind in kinds if kind is not None]
            if known and len(known) == len(kinds):
                returned = known[0] if len(known) == 1 else T.tuple_of(known)
    return params, returned


def _sections(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    title: str | None = None
    body: list[str] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        if _UNDERLINE.match(following) and line.strip():
            if title is not None:
                yield title, body
            title, body = line.strip(), []
        elif title is not None and not _UNDERLINE.match(line):
            body.append(line)
    if title is not None:
        yield title, body


def _type(stated: str) -> Type | None:
    stated = stated.strip().rstrip(".")
    while _NOTES.search(stated):
        stated = _NOTES.sub("", stated)
    if not stated:
        return None
    members = [_one(member.strip()) for member in re.split(r"\s+or\s+|\s*\|\s*", stated)]
    known = [member for member in members if member is not None]
    return T.union(known) if len(known) == len(members) else None


def _one(word: str) -> Type | None:
    if word == "None":
        return T.NONE
    if word.startswith("{") and word.endswith("}"):
        values = re.findall(r"'([^']*)'|\"([^\"]*)\"", word)
        if values and len(values) == word.count(",") + 1:
            literals: list[Lit] = [{"k": "str", "v": a or b} for a, b in values]
            return {"t": "literal", "values": literals}
        return None
    container = _CONTAINER.match(word)
    if container and container.group(2) in _WORDS:
        return T.inst("builtins." + container.group(1), [T.inst("builtins." + _WORDS[container.group(2)])])
    return T.inst("builtins." + _WORDS[word]) if word in _WORDS else None
