"""Converts `def` statements to `Sig` JSON."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import handed_on, literals, returned, stored
from . import typejson as T
from .constructed import constructed
from .scope import FunctionStatement
from .symbols import decorator_names, dotted, last_name

if TYPE_CHECKING:
    from .annotations import Reader
    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Param, ParamKind, Sig, Type
    from .scope import Scope

# Decorators that turn a generator function into one that returns a context manager, and the class of that.
MANAGERS = {
    "contextmanager": "contextlib.AbstractContextManager",
    "asynccontextmanager": "contextlib.AbstractAsyncContextManager",
}
# What Python's own functions give that call these methods, whatever the method returns: anything else is a TypeError.
_BY_PROTOCOL = {
    "__repr__": "str",
    "__str__": "str",
    "__bytes__": "bytes",
    "__hash__": "int",
    "__index__": "int",
    "__int__": "int",
    "__float__": "float",
    "__complex__": "complex",
    "__bool__": "bool",
    "__contains__": "bool",
}
_MAY_SUPPRESS: Type = T.union([T.inst("builtins.bool"), T.NONE])


def _yielded(kind: Type) -> Type:
    """The type that a generator yields, from its return annotation."""
    args = kind.get("args") if kind["t"] == "inst" else None
    return args[0] if args else T.any_type("missing")


def _yields(node: ast.AsyncFunctionDef) -> bool:
    """Whether an `async def` is an async generator function, whose result is not awaited."""
    waiting: list[ast.AST] = list(node.body)
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, ast.Yield):
            return True
        if not isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            waiting.extend(ast.iter_child_nodes(inner))
    return False


def deprecation(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str | None:
    """The text of `@deprecated("..")`, or None."""
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and decorator.args:
            if (
                last_name(decorator.func) == "deprecated"
                and isinstance(decorator.args[0], ast.Constant)
                and isinstance(decorator.args[0].value, str)
            ):
                return decorator.args[0].value
    return None


class SignatureReader:
    """Reads the functions of one scope."""

    def __init__(self, reading: Reading, scope: Scope, params: dict[str, str], is_member: bool) -> None:
        self.reading, self.scope, self.params, self.is_member = reading, scope, params, is_member

    def read(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Sig:
        """The signature without the receiver."""
        return self.bound(node, self.whole(node))

    def whole(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Sig:
        """The signature of the function itself, `self` included."""
        prefix = self.scope.prefix if self.is_member else ""
        params = self.reading.type_params(node, prefix + node.name, self.params)
        reader = self.reading.reader(self.scope, params)
        decorators = decorator_names(node)
        result = self._parameters(node.args, reader)
        signature: Sig = {"params": result, "ret": reader.read(node.returns)}
        if node.returns is None and node.name == "__init__":
            signature["ret"] = T.NONE
        elif node.returns is None and self.is_member and node.name in _BY_PROTOCOL:
            signature["ret"] = T.inst("builtins." + _BY_PROTOCOL[node.name])
        elif node.returns is None and not self.reading.loaded.found.is_stub:
            is_self = self.is_member and returned.returns_self(node, self._method)
            signature["ret"] = T.SELF if is_self else constructed(self.reading, self.scope, node)
        manager = next((MANAGERS[d] for d in sorted(decorators) if d in MANAGERS and not self._is_own(node, d)), None)
        if manager is not None:
            signature["ret"] = T.inst(manager, [_yielded(signature["ret"]), _MAY_SUPPRESS])
        elif isinstance(node, ast.AsyncFunctionDef) and not _yields(node):
            signature["async"] = True
        text = deprecation(node)
        if text and "overload" in decorators:
            signature["deprecated"] = text
        if not stored.may_change(signature):
            return signature
        owner = self.scope.prefix.rstrip(".") if self.is_member else ""
        return stored.mark(signature, handed_on.by_statements(node, self.reading.loaded.tree, owner))

    def _is_own(self, node: FunctionNode, name: str) -> bool:
        """Whether a decorator of this name is not the standard library's but one that is defined elsewhere (`aiosqlite.context.contextmanager`)."""
        written = next(d for d in node.decorator_list if last_name(d.func if isinstance(d, ast.Call) else d) == name)
        parts = dotted(written.func if isinstance(written, ast.Call) else written)
        world = self.reading.world
        symbol = world.in_scope(self.reading.loaded, self.scope, parts) if parts else None
        return symbol is not None and symbol.kind != "unknown" and world.source_of(symbol.module) != "stdlib"

    def with_receiver(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Sig:
        """The same, where a receiver without annotation is a `Self`, as a decorator sees it."""
        signature = self.whole(node)
        of_instance = self.is_member and not decorator_names(node) & {"staticmethod", "classmethod"}
        params = signature["params"]
        if not of_instance or not params or params[0]["kind"] not in ("pos", "std") or T.is_known(params[0]["type"]):
            return signature
        receiver: Param = {**params[0], "type": T.SELF}
        return {**signature, "params": [receiver, *params[1:]]}

    def _method(self, name: str) -> FunctionNode | None:
        """The method that the class has by this name, in each case."""
        found = self.scope.symbols.get(name) or ()
        first = found[0] if len(found) == 1 else None
        return first.node if isinstance(first, FunctionStatement) else None

    def bound(self, node: ast.FunctionDef | ast.AsyncFunctionDef, whole: Sig) -> Sig:
        """What is left of a signature when the function is a member of a class and is called on its receiver."""
        params = whole["params"]
        if (
            not self.is_member
            or "staticmethod" in decorator_names(node)
            or not params
            or params[0]["kind"] not in ("pos", "std")
        ):
            return whole
        signature: Sig = {**whole, "params": params[1:]}
        return _apply_receiver(signature, params[0]["type"]) if T.is_known(params[0]["type"]) else signature

    def _parameters(self, arguments: ast.arguments, reader: Reader) -> list[Param]:
        result: list[Param] = []
        positional = arguments.posonlyargs + arguments.args
        without: list[ast.expr | None] = [None] * (len(positional) - len(arguments.defaults))
        defaults = without + arguments.defaults
        for index, (argument, default) in enumerate(zip(positional, defaults)):
            # Positional-only by the convention from before PEP 570; valid for leading parameters only (after `self`).
            dunder = argument.arg.startswith("__") and not argument.arg.endswith("__")
            before = [p["kind"] for p in result[1 if self.is_member else 0 :]]
            only = index < len(arguments.posonlyargs) or dunder and "std" not in before
            name = argument.arg.lstrip("_") if dunder and only else argument.arg
            result.append(_parameter(name, "pos" if only else "std", argument, default, reader))
        if arguments.vararg:
            result.append(_parameter(arguments.vararg.arg, "*", arguments.vararg, None, reader))
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
            result.append(_parameter(argument.arg, "kw", argument, default, reader))
        if arguments.kwarg:
            result.append(_parameter(arguments.kwarg.arg, "**", arguments.kwarg, None, reader))
        return result


def _parameter(
    name: str, kind: ParamKind, argument: ast.arg, default: ast.expr | None, reader: Reader
) -> Param:
    parameter: Param = {"name": name, "kind": kind, "type": reader.read(argument.annotation)}
    if default is not None:
        parameter["type"] = reader.optional(parameter["type"], default)
        parameter["default"] = literals.from_source(default)
    return parameter


def _apply_receiver(signature: Sig, annotation: Type) -> Sig:
    """Replaces the type variable of `self: _S` by Self; keeps `self: Pattern[str]` as `self_type`, a condition."""
    inner = annotation["of"] if annotation["t"] == "type" else annotation
    if inner["t"] in ("self", "any"):
        return signature
    if inner["t"] == "tv":
        bound: dict[str, Type] = {inner["id"]: T.SELF}
        return T.in_signature(signature, lambda kind: T.substitute(kind, bound))
    return {**signature, "self_type": inner}
