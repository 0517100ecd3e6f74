"""Closures of Rust as functions that `def` makes, with what decorators read of one: in the interpreter of a program, and in a worker."""

from __future__ import annotations

import ast
import builtins
import functools
import importlib
import os
import pathlib
import re
import types
import typing
from typing import Any, Callable, Optional, Sequence, Tuple


def function(
    call: Callable[..., Any],
    name: str,
    parameters: str,
    annotations: Sequence[Tuple[str, str]],
    defaults: Sequence[Any],
) -> types.FunctionType:
    """A function with these parameters, as between the parentheses of `def`, that passes them on to `call`, those of `*args` as one tuple.

    `annotations` has names of parameters and the types that fit them, as text, and `return`; `defaults` those of the last positional parameters.
    """
    passed = re.sub(r"(?<!\*)\*(?!\*)|/, ", "", parameters)
    made: types.FunctionType = _maker("lambda call: lambda %s: call(%s)" % (parameters, passed))(call)
    made.__code__ = made.__code__.replace(co_name=name)
    made.__name__ = made.__qualname__ = name
    if defaults:
        made.__defaults__ = tuple(defaults)
    read = [(parameter, text, annotation(text)) for parameter, text in annotations]
    # As `-> None` is, which other annotations are not.
    made.__annotations__ = {parameter: kind for parameter, text, kind in read if kind is not None or text == "None"}
    return made


@functools.lru_cache(maxsize=256)
def _maker(source: str) -> Callable[[Callable[..., Any]], types.FunctionType]:
    """What the source evaluates to, once: most closures have the same parameters as others."""
    made: Callable[[Callable[..., Any]], types.FunctionType] = eval(source, {"__name__": "__main__"})
    return made


def annotation(text: str) -> Optional[Any]:
    """The type that a message names so, as `list[str]` or `int | None`; None for `object` and for what is no type."""
    of_time = re.match(r"an? (\S+) with(out)? a time zone$", text)
    try:
        kind = _read(ast.parse(of_time[1] if of_time else text, mode="eval").body)
    # A name may be of a module that fails to be imported, however it does.
    except Exception:
        return None
    return None if kind in (Any, object) else kind


def _read(node: ast.expr) -> Any:
    if isinstance(node, ast.Constant):
        if node.value is None or node.value is ...:
            return node.value
        raise ValueError("a literal")
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        arms = (_read(node.left), _read(node.right))
        # What is read as a path is annotated as one: as a union it means nothing to those that convert by annotations.
        return pathlib.Path if os.PathLike in arms else typing.Union[arms]
    if isinstance(node, ast.Subscript):
        return _read(node.value)[_read(node.slice)]
    if isinstance(node, ast.Tuple):
        return tuple(_read(item) for item in node.elts)
    if isinstance(node, ast.List):
        return [_read(item) for item in node.elts]
    return _named(ast.unparse(node).split("."))


def _named(path: Sequence[str]) -> Any:
    if len(path) == 1:
        name = path[0]
        kind = getattr(builtins, name, None)
        if name == "object":
            return Any
        return kind if isinstance(kind, type) else getattr(typing, name)
    for length in range(len(path) - 1, 0, -1):
        try:
            found: Any = importlib.import_module(".".join(path[:length]))
        except ImportError:
            continue
        for name in path[length:]:
            found = getattr(found, name)
        return found
    raise LookupError(".".join(path))
