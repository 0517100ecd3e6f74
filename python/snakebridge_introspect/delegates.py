"""The object to which a class hands on the attributes that it does not have: `def __getattr__(self, name): return getattr(self._file, name)`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import typejson as T
from .inferred import Inference, settled
from .object_types import writes_of_methods
from .passing import own_nodes
from .scope import Annotated, FunctionStatement
from .symbols import decorator_names

if TYPE_CHECKING:
    from .passing import FunctionNode
    from .reading import Reading
    from .schema import Inst, Type
    from .scope import Scope


def delegate(reading: Reading, scope: Scope, params: dict[str, str]) -> Inst | None:
    """The class of that object by the source of `__getattr__`, where every way through it ends with the one `getattr`."""
    node = _method(scope, "__getattr__")
    positional = [] if node is None else node.args.posonlyargs + node.args.args
    if node is None or node.decorator_list or len(positional) != 2:
        return None
    receiver, name = positional[0].arg, positional[1].arg
    targets = [_target(n.value, name) for n in own_nodes(node) if isinstance(n, ast.Return)]
    shown = {ast.dump(target) for target in targets if target is not None}
    target = targets[0] if targets and None not in targets and len(shown) == 1 else None
    kind = _type(reading, scope, params, receiver, target) if target is not None else None
    if kind is not None and kind["t"] == "union":
        kind = T.union([item for item in kind["items"] if item["t"] != "none"])
    return kind if kind is not None and kind["t"] == "inst" else None


def _target(value: ast.expr | None, name: str) -> ast.expr | None:
    """`self.x` or `self.made(..)` of `getattr(.., name)`"""
    if not isinstance(value, ast.Call) or len(value.args) != 2 or value.keywords:
        return None
    is_getattr = isinstance(value.func, ast.Name) and value.func.id == "getattr"
    named = value.args[1]
    return value.args[0] if is_getattr and isinstance(named, ast.Name) and named.id == name else None


def _type(reading: Reading, scope: Scope, params: dict[str, str], receiver: str, target: ast.expr) -> Type | None:
    is_called = isinstance(target, ast.Call)
    read = target.func if isinstance(target, ast.Call) else target
    if not isinstance(read, ast.Attribute) or not isinstance(read.value, ast.Name) or read.value.id != receiver:
        return None
    reader = reading.reader(scope, params)
    method = _method(scope, read.attr)
    if method is not None:
        wanted: set[str] = set() if is_called else {"property"}
        return reader.read(method.returns) if decorator_names(method) == wanted else None
    if is_called:
        return None
    stated = next(iter(scope.symbols.get(read.attr) or ()), None)
    if stated is not None:
        return reader.read(stated.annotation) if isinstance(stated, Annotated) else None
    return _of_writes(reading, scope, params, read.attr)


def _of_writes(reading: Reading, scope: Scope, params: dict[str, str], name: str) -> Type:
    """What the methods of the class assign."""
    kinds: list[Type] = []
    for written, write in writes_of_methods(scope):
        if written == name:
            inference = Inference(reading, scope, params, write.function)
            stated = write.annotation is not None
            kinds.append(inference.reader.read(write.annotation) if stated else inference.write(write, kinds))
    return settled(kinds)


def _method(scope: Scope, name: str) -> FunctionNode | None:
    found = scope.symbols.get(name) or ()
    first = found[0] if len(found) == 1 else None
    return first.node if isinstance(first, FunctionStatement) else None
