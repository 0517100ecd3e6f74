"""What names stand for: the symbols that reading stubs and sources resolves to, and the makers that tell their kind."""

import ast

TYPE_VARIABLES = {"TypeVar": "typevar", "ParamSpec": "paramspec", "TypeVarTuple": "typevartuple"}
CLASS_MAKERS = frozenset(
    [
        "NamedTuple",
        "namedtuple",
        "TypedDict",
        "Enum",
        "IntEnum",
        "Flag",
        "IntFlag",
        "StrEnum",
        "new_class",
    ]
)


class Symbol:
    """What a name stands for. `kind`: class, alias, tv, func, const, module, special, unknown."""

    __slots__ = ("kind", "module", "name")

    def __init__(self, kind, module, name=""):
        self.kind, self.module, self.name = kind, module, name

    @property
    def full(self):
        return self.module + "." + self.name if self.name else self.module


def dotted(node):
    """`a.b.c` as a list of names, else None."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        return [node.id] + parts[::-1]
    return None
