"""Converts annotation expressions to `Type` JSON, with names resolved to their definitions."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import literals, names, type_forms
from . import typejson as T
from .symbols import dotted, last_name

if TYPE_CHECKING:
    from .resolver import World
    from .schema import AnyReason, Lit, LiteralOf, Type
    from .scope import Scope, SourceFile
    from .symbols import Symbol

MAX_DEPTH = 40
# Type arguments that PEP 696 defaults allow to omit: `Generator[int]` is `Generator[int, None, None]`.
_DEFAULT_ARGUMENTS = {"typing.Generator": 3, "typing.AsyncGenerator": 2}


class Reader:
    """Reads annotations as seen from one scope; `params` maps PEP 695 names to type variable ids. With `keeps_specs`, the
    parameters of `Callable[Concatenate[int, P], R]` are int and `**P`, which the Model has no form for; see `spec_of`."""

    def __init__(
        self, world: World, loaded: SourceFile, scope: Scope, params: dict[str, str], keeps_specs: bool = False
    ) -> None:
        self.world, self.loaded, self.scope, self.params = world, loaded, scope, params
        self.keeps_specs = keeps_specs

    def read(self, node: ast.expr | None, depth: int = 0) -> Type:
        if node is None:
            return T.any_type("missing")
        if depth > MAX_DEPTH:
            return T.any_type("unparsed")
        if isinstance(node, ast.Constant):
            return self._constant(node, depth)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return T.union([self.read(node.left, depth + 1), self.read(node.right, depth + 1)])
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._named(node, None, depth)
        if isinstance(node, ast.Subscript):
            args = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else []
            args = args or [node.slice]
            return self._named(node.value, args, depth)
        if isinstance(node, ast.Starred):
            return {"t": "unpack", "item": self.read(node.value, depth + 1)}
        return T.any_type("unparsed")

    def optional(self, kind: Type, default: ast.expr | None) -> Type:
        """The type of what has a type and a default: `a: int = None` is `int | None`."""
        if not isinstance(default, ast.Constant) or default.value is not None:
            return kind
        target = self.world.expand(kind)
        return T.optional(kind) if target == kind else kind if T.optional(target) == target else T.optional(kind)

    def _constant(self, node: ast.Constant, depth: int) -> Type:
        if node.value is None:
            return T.NONE
        if node.value is Ellipsis:
            return T.any_type("explicit")
        if isinstance(node.value, str):
            try:
                return self.read(ast.parse(node.value.strip(), mode="eval").body, depth + 1)
            except (SyntaxError, ValueError):
                return T.unresolved(node.value)
        return T.any_type("unparsed")

    def _named(self, node: ast.expr, args: list[ast.expr] | None, depth: int) -> Type:
        parts = dotted(node)
        if parts is None:
            return T.any_type("unparsed")
        if parts[0] in self.params:
            return {"t": "tv", "id": self.params[parts[0]]}
        symbol = self.world.in_scope(self.loaded, self.scope, parts)
        if (symbol is None or symbol.kind in ("func", "const")) and self.scope is not self.loaded.scope:
            # `def dtype(self) -> dtype[..]`, `def numpy(self) -> numpy.ndarray`: a member that is not a type hides no name of the module.
            outer = self.world.in_scope(self.loaded, self.loaded.scope, parts)
            symbol = outer if outer is not None and outer.kind not in ("func", "const") else symbol
        if symbol is None and len(parts) == 2 and parts[1] in ("args", "kwargs") and isinstance(node, ast.Attribute):
            return self._named(node.value, None, depth + 1)
        return self._of_symbol(symbol, ".".join(parts), args, depth)

    def _of_symbol(self, symbol: Symbol | None, written: str, args: list[ast.expr] | None, depth: int) -> Type:
        if symbol is None:
            return T.unresolved(written)
        if symbol.kind == "special":
            return self._special(symbol, args or [], depth)
        if symbol.kind == "class" and type_forms.spells_types(self.world, symbol):
            return T.any_type("unparsed")
        arguments = [self._argument(a, depth) for a in args] if args else None
        if symbol.kind == "class":
            return self._class(symbol.full, arguments, args or [])
        if symbol.kind == "alias":
            return (
                {"t": "alias", "name": symbol.full, "args": arguments}
                if arguments
                else {"t": "alias", "name": symbol.full}
            )
        if symbol.kind == "tv":
            return {"t": "tv", "id": symbol.full}
        if symbol.kind == "module":
            return T.inst("types.ModuleType")
        if symbol.kind == "unknown":
            # A module without a type source: only the name is known, and most names in annotations are classes.
            return T.inst(names.canonical_name(symbol.full), arguments)
        if symbol.kind == "const":
            entry = self.world.entry(symbol)
            kind = entry["type"] if entry is not None and entry["k"] == "const" else None
            if kind is not None and kind["t"] == "type":
                return kind["of"]
            if kind == T.inst("builtins.type"):
                return T.inst(symbol.full)
        return T.unresolved(symbol.full)

    def _argument(self, node: ast.expr, depth: int) -> Type:
        if isinstance(node, ast.List):
            return T.any_type("unparsed")
        return self.read(node, depth + 1)

    def _class(self, full: str, arguments: list[Type] | None, nodes: list[ast.expr]) -> Type:
        full = names.canonical_name(full)
        if full == "builtins.tuple":
            return self._tuple(arguments, nodes)
        if full == "builtins.type" and arguments:
            return {"t": "type", "of": arguments[0]}
        if full == "dataclasses.InitVar" and arguments:
            return arguments[0]
        if full == "types.NoneType":
            return T.NONE
        if arguments and full in _DEFAULT_ARGUMENTS:
            left_out: list[Type] = [T.NONE] * (_DEFAULT_ARGUMENTS[full] - len(arguments))
            arguments = arguments + left_out
        return T.inst(full, arguments)

    def _tuple(self, arguments: list[Type] | None, nodes: list[ast.expr]) -> Type:
        if not arguments:
            return T.tuple_of([T.any_type("explicit")], True)
        if len(nodes) == 2 and isinstance(nodes[1], ast.Constant) and nodes[1].value is Ellipsis:
            return T.tuple_of(arguments[:1], True)
        if len(nodes) == 1 and isinstance(nodes[0], ast.Tuple) and not nodes[0].elts:
            return T.tuple_of([])
        return T.tuple_of(arguments)

    def _special(self, symbol: Symbol, args: list[ast.expr], depth: int) -> Type:
        full, name = symbol.full, symbol.name

        def first(default: AnyReason = "explicit") -> Type:
            return self.read(args[0], depth + 1) if args else T.any_type(default)

        if full in names.ANY_NAMES:
            return T.any_type(names.ANY_NAMES[full])
        if name == "Union":
            return T.union([self.read(a, depth + 1) for a in args]) if args else T.any_type("explicit")
        if name == "Optional":
            return T.union([first(), T.NONE])
        if name == "Literal":
            return self._literal(args)
        if name == "Callable":
            return self._callable(args, depth)
        if name == "Tuple":
            return self._tuple([self._argument(a, depth) for a in args], args)
        if name in ("Type", "TypeForm"):
            return {"t": "type", "of": first()} if args else T.inst("builtins.type")
        if name in ("ClassVar", "Final", "Annotated", "Required", "NotRequired", "ReadOnly"):
            return first("missing")
        if name == "Self":
            return T.SELF
        if name in ("NoReturn", "Never"):
            return T.NEVER
        if name == "LiteralString":
            return T.inst("builtins.str")
        if name in ("TypeGuard", "TypeIs"):
            return T.inst("builtins.bool")
        if name == "Unpack":
            return {"t": "unpack", "item": first()}
        if name in names.TYPING_ALIASES:
            return T.inst(names.TYPING_ALIASES[name], [self._argument(a, depth) for a in args])
        return T.any_type("unparsed")

    def _literal(self, args: list[ast.expr]) -> LiteralOf:
        values: list[Lit] = []
        for arg in args:
            if isinstance(arg, ast.Attribute):
                symbol = self.world.in_scope(self.loaded, self.scope, dotted(arg.value) or ["?"])
                owner = symbol.full if symbol is not None else ast.unparse(arg.value)
                values.append({"k": "enum", "v": owner + "." + arg.attr})
            elif isinstance(arg, (ast.Subscript, ast.Name)):
                inner = self.read(arg)
                inner = self.world.expand(inner)
                values.extend(inner["values"] if inner["t"] == "literal" else [literals.from_source(arg)])
            else:
                values.append(literals.from_source(arg))
        return {"t": "literal", "values": values}

    def _callable(self, args: list[ast.expr], depth: int) -> Type:
        if not args:
            return {"t": "callable", "params": None, "ret": T.any_type("explicit")}
        ret: Type = self.read(args[1], depth + 1) if len(args) > 1 else T.any_type("explicit")
        params = None
        if isinstance(args[0], ast.List):
            params = [self.read(a, depth + 1) for a in args[0].elts]
        elif self.keeps_specs:
            params = self._spec(args[0], depth)
        elif isinstance(args[0], ast.Subscript) and last_name(args[0].value) == "Concatenate":
            items = args[0].slice.elts if isinstance(args[0].slice, ast.Tuple) else [args[0].slice]
            # What follows is of no known number, as after `*Ts`.
            rest: Type = {"t": "unpack", "item": T.any_type("explicit")}
            params = [*(self.read(item, depth + 1) for item in items[:-1]), rest]
        return {"t": "callable", "params": params, "ret": ret}

    def _spec(self, node: ast.expr, depth: int) -> list[Type] | None:
        """The parameters that `P` or `Concatenate[int, P]` stands for; None for `...`."""
        if isinstance(node, ast.Subscript) and last_name(node.value) == "Concatenate":
            items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            last = self._spec(items[-1], depth)
            return None if last is None else [*(self.read(item, depth + 1) for item in items[:-1]), *last]
        kind = self.read(node, depth + 1)
        return [{"t": "unpack", "item": {"t": "unpack", "item": kind}}] if kind["t"] == "tv" else None


def spec_of(params: list[Type]) -> tuple[list[Type], str | None]:
    """The parameters of a callable that was read with `keeps_specs`, and the id of the `ParamSpec` after them, if there is one."""
    last = params[-1] if params else None
    if last is not None and last["t"] == "unpack" and last["item"]["t"] == "unpack":
        variable = last["item"]["item"]
        if variable["t"] == "tv":
            return params[:-1], variable["id"]
    return params, None


# Forms of `typing` that qualify a type.
_WRAPPERS = ("Final", "ClassVar", "Annotated", "Required", "NotRequired", "ReadOnly", "InitVar")


def heads(node: ast.expr | None) -> set[str]:
    """The outermost name of an annotation and, if that is a wrapper, the names inside it down to the first other one."""
    found: set[str] = set()
    while node is not None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value.strip(), mode="eval").body
            except (SyntaxError, ValueError):
                break
        name = last_name(node.value if isinstance(node, ast.Subscript) else node)
        if name:
            found.add(name)
        wraps = isinstance(node, ast.Subscript) and name in _WRAPPERS
        node = node.slice if isinstance(node, ast.Subscript) and wraps else None
    return found
