"""Type comments as the annotations that they stand for (PEP 484): `def f(a, b=None):  # type: (int, Optional[str]) -> bool` and
`names = []  # type: List[str]`. Type checkers read them, and packages that once ran with Python 2 have nothing else."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .passing import FunctionNode

MARK = b"# type:"


def parse(text: bytes, path: str) -> ast.Module:
    """Parses a file, and puts annotations in place of its type comments. Raises SyntaxError or ValueError."""
    if MARK not in text:
        return ast.parse(text, path)
    try:
        tree = ast.parse(text, path, type_comments=True)
    except SyntaxError:  # of one where none may stand, as of the file itself
        return ast.parse(text, path)
    return _Annotating().visit(tree)  # type: ignore[no-any-return]


class _Annotating(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        _annotate(node)
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        _annotate(node)
        return self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        annotation = _expression(node.type_comment)
        target = node.targets[0]
        if annotation is None or len(node.targets) != 1 or not isinstance(target, (ast.Name, ast.Attribute)):
            return node
        stated = ast.AnnAssign(target, annotation, node.value, int(isinstance(target, ast.Name)))
        return ast.copy_location(stated, node)


def _annotate(node: FunctionNode) -> None:
    arguments = node.args
    params = [*arguments.posonlyargs, *arguments.args]
    params += [arguments.vararg] if arguments.vararg is not None else []
    params += arguments.kwonlyargs
    params += [arguments.kwarg] if arguments.kwarg is not None else []
    for param in params:
        if param.annotation is None:
            param.annotation = _expression(param.type_comment)
    if node.type_comment is None:
        return
    try:
        stated = ast.parse(node.type_comment, mode="func_type")
    except SyntaxError:
        return
    if node.returns is None:
        node.returns = stated.returns
    for param, annotation in zip(_told(params, stated.argtypes), stated.argtypes):
        if param.annotation is None:
            param.annotation = annotation


def _told(params: Sequence[ast.arg], kinds: Sequence[ast.expr]) -> Sequence[ast.arg]:
    """The parameters that a comment is about: all, those after the receiver, or with `(...)` none."""
    if len(kinds) == 1 and isinstance(kinds[0], ast.Constant) and kinds[0].value is Ellipsis:
        return ()
    return params if len(kinds) == len(params) else params[1:] if len(kinds) == len(params) - 1 else ()


def _expression(text: str | None) -> ast.expr | None:
    if text is None:
        return None
    try:
        return ast.parse(text.strip(), mode="eval").body
    except SyntaxError:
        return None
