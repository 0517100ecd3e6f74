"""Values as `Lit` JSON: from live objects and from source expressions.

Only plain values keep their value; everything else becomes its source or a short repr.
"""

import ast
import enum

MAX_TEXT = 256
MAX_ITEMS = 16


def opaque(text):
    return {"k": "opaque", "v": text if len(text) <= 80 else text[:77] + "..."}


def short_repr(value):
    """A repr that cannot fail and holds no address, so that the same input gives the same bytes."""
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


def _sound(text):
    """Lone surrogates cannot be written as JSON for Rust."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def from_value(value, depth=0):
    """`Lit` of a live value."""
    kind = type(value)
    if value is None:
        return {"k": "none"}
    if kind is bool:
        return {"k": "bool", "v": value}
    if kind is int:
        return (
            {"k": "int", "v": str(value)}
            if value.bit_length() < 4096
            else opaque("<int of %d bits>" % value.bit_length())
        )
    if kind is float:
        return {"k": "float", "v": repr(value)}
    if kind is str:
        if not _sound(value):
            return opaque(ascii(value))
        return {"k": "str", "v": value} if len(value) <= MAX_TEXT else opaque(value)
    if kind is bytes:
        return (
            {"k": "bytes", "v": value.hex()} if len(value) <= MAX_TEXT else opaque("<%d bytes>" % len(value))
        )
    if issubclass(kind, enum.Enum):
        name = getattr(value, "_name_", None)
        if not isinstance(name, str):
            return opaque(short_repr(value))
        return {"k": "enum", "v": "%s.%s.%s" % (kind.__module__, kind.__qualname__, name)}
    if kind in (tuple, list):
        if len(value) > MAX_ITEMS or depth > 2:
            return opaque("<%s of %d>" % (kind.__name__, len(value)))
        return {"k": kind.__name__, "v": [from_value(item, depth + 1) for item in value]}
    if kind in (dict, set, frozenset) and value:
        return opaque("<%s of %d>" % (kind.__name__, len(value)))
    text = short_repr(value)
    return opaque(text if _sound(text) else ascii(text))


def is_plain(literal):
    """Whether the literal carries the value itself."""
    if literal["k"] in ("tuple", "list"):
        return all(is_plain(item) for item in literal["v"])
    return literal["k"] != "opaque"


def from_source(node):
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
