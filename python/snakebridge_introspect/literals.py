"""Converts live objects and source expressions to `Lit` JSON.

Only plain values are kept; any other becomes "opaque", with its source or a short repr.
"""

from __future__ import annotations

import ast
import enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schema import Lit, TextLit

MAX_TEXT = 256
MAX_ITEMS = 16


def opaque(text: str) -> TextLit:
    return {"k": "opaque", "v": text if len(text) <= 80 else text[:77] + "..."}


def short_repr(value: object) -> str:
    """A repr that never raises and contains no address, so that the output is reproducible."""
    try:
        if issubclass(type(value), type) or callable(value):
            return str(
                getattr(value, "__qualname__", None)
                or getattr(value, "__name__", None)
                or type(value).__qualname__
            )
        text = repr(value)
    except BaseException:
        text = ""
    if not text or " at 0x" in text or "\n" in text:
        text = "<%s>" % type(value).__qualname__
    return text


def _sound(text: str) -> bool:
    """Whether the text is valid UTF-8: serde rejects lone surrogates."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def from_value(value: object, depth: int = 0) -> Lit:
    """`Lit` of a live value."""
    if value is None:
        return {"k": "none"}
    if type(value) is bool:
        return {"k": "bool", "v": value}
    if type(value) is int:
        return (
            {"k": "int", "v": str(value)}
            if value.bit_length() < 4096
            else opaque("<int of %d bits>" % value.bit_length())
        )
    if type(value) is float:
        return {"k": "float", "v": repr(value)}
    if type(value) is str:
        if not _sound(value):
            return opaque(ascii(value))
        return {"k": "str", "v": value} if len(value) <= MAX_TEXT else opaque(value)
    if type(value) is bytes:
        return (
            {"k": "bytes", "v": value.hex()} if len(value) <= MAX_TEXT else opaque("<%d bytes>" % len(value))
        )
    return _from_structure(value, depth)


def _from_structure(value: object, depth: int) -> Lit:
    kind = type(value)
    if issubclass(kind, enum.Enum):
        name = getattr(value, "_name_", None)
        if not isinstance(name, str):
            return opaque(short_repr(value))
        return {"k": "enum", "v": "%s.%s.%s" % (kind.__module__, kind.__qualname__, name)}
    if type(value) is tuple or type(value) is list:
        if len(value) > MAX_ITEMS or depth > 2:
            return opaque("<%s of %d>" % (kind.__name__, len(value)))
        items = [from_value(item, depth + 1) for item in value]
        return {"k": "tuple", "v": items} if kind is tuple else {"k": "list", "v": items}
    if (type(value) is dict or type(value) is set or type(value) is frozenset) and value:
        return opaque("<%s of %d>" % (kind.__name__, len(value)))
    text = short_repr(value)
    return opaque(text if _sound(text) else ascii(text))


def is_plain(literal: Lit) -> bool:
    """Whether the literal contains the value itself."""
    if literal["k"] == "tuple" or literal["k"] == "list":
        return all(is_plain(item) for item in literal["v"])
    return literal["k"] != "opaque"


def from_source(node: ast.expr) -> Lit:
    """`Lit` of a source expression (a default, a `Literal` argument)."""
    if isinstance(node, ast.Constant) and node.value is Ellipsis:
        return {"k": "opaque", "v": "..."}
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return opaque(ast.unparse(node))
    if isinstance(value, (complex, set, frozenset, dict)):
        return opaque(ast.unparse(node))
    return from_value(value)
