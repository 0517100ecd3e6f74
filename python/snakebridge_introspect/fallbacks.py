"""Types of last resort, where nothing is annotated: numpydoc docstrings, then default values.

A docstring counts only where every part of what it says about a type is understood. Neither is a promise: `n_jobs=None` takes a
number, `alpha : float` an array. So an argument takes what they say *or anything else*; a result is checked when it comes.
"""

import re

from . import typejson as T

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


def fill(signatures, text):
    """(signatures with missing types filled in, "docstring" | "default" | None for what helped first)."""
    if not any(_missing(kind) for signature in signatures for kind in T.of_signature(signature)):
        return signatures, None
    documented, returned = parse(text) if text and "---" in text else ({}, None)
    helped = set()
    result = []
    for signature in signatures:
        params = []
        for param in signature["params"]:
            if _missing(param["type"]):
                kind, source = documented.get(param["name"]), "docstring"
                if kind is None:
                    kind, source = _of_default(param), "default"
                if kind is not None:
                    helped.add(source)
                    param = dict(param, type=T.union([kind, T.any_type("missing")]))
            params.append(param)
        signature = dict(signature, params=params)
        if returned is not None and _missing(signature["ret"]):
            helped.add("docstring")
            signature["ret"] = returned
        result.append(signature)
    return result, "docstring" if "docstring" in helped else "default" if helped else None


def _missing(kind):
    return kind["t"] == "any" and kind["why"] == "missing"


def _of_default(param):
    name = _DEFAULTS.get(param.get("default", {}).get("k"))
    return T.inst("builtins." + name) if name else None


def parse(text):
    """({parameter: type}, return type or None) of a numpydoc docstring."""
    params, returned = {}, None
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
            # Several entries are a tuple, one stands for itself; prose is neither.
            kinds = [_type(entry.partition(" : ")[2] or entry) for entry in entries]
            if kinds and None not in kinds:
                returned = kinds[0] if len(kinds) == 1 else T.tuple_of(kinds)
    return params, returned


def _sections(lines):
    title, body = None, []
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


def _type(stated):
    stated = stated.strip().rstrip(".")
    while _NOTES.search(stated):
        stated = _NOTES.sub("", stated)
    if not stated:
        return None
    arms = [_one(arm.strip()) for arm in re.split(r"\s+or\s+|\s*\|\s*", stated)]
    return None if None in arms else T.union(arms)


def _one(word):
    if word == "None":
        return T.NONE
    if word.startswith("{") and word.endswith("}"):
        values = re.findall(r"'([^']*)'|\"([^\"]*)\"", word)
        if values and len(values) == word.count(",") + 1:
            return {"t": "literal", "values": [{"k": "str", "v": a or b} for a, b in values]}
        return None
    container = _CONTAINER.match(word)
    if container and container.group(2) in _WORDS:
        return T.inst("builtins." + container.group(1), [T.inst("builtins." + _WORDS[container.group(2)])])
    return T.inst("builtins." + _WORDS[word]) if word in _WORDS else None
