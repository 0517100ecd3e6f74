"""What a wrapper does with its call, by its source: whether it passes its arguments on unchanged, and returns what it got.

`verdict` reads one `def`; the caller says which expressions are the wrapped function.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import renamed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Literal, Union

    FunctionNode = Union[ast.FunctionDef, ast.AsyncFunctionDef]
    # Arguments and result pass unchanged; only the arguments do; anything else.
    Passing = Literal["all", "arguments", "nothing"]

_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
# What reads a dict of keyword arguments without changing it.
_READING = frozenset(["items", "keys", "values", "get", "copy"])
_HARMLESS = frozenset("repr str len print tuple list dict set frozenset sorted bool any all iter hash id isinstance type".split())


def verdict(
    node: FunctionNode,
    is_wrapped: Callable[[ast.expr], bool],
    *,
    says_what: bool = False,
    is_foreign: Callable[[renamed.Key], bool] = lambda _: False,
) -> Passing:
    """What the function does; it takes anything, after leading parameters that it passes on as they are.

    One that says what it wraps (`says_what`, by `__wrapped__`) may call something that is made for it, as in
    `compiled(wrapper)(*args, **kwargs)`: what that returns is not known. `is_foreign` says of a name that the wrapper looks for among the
    keyword arguments whether the wrapped function takes none of it (see renamed.py)."""
    arguments = node.args
    if arguments.vararg is None or arguments.kwarg is None or not _are_its_own(arguments):
        return "nothing"
    leading = [a.arg for a in arguments.posonlyargs + arguments.args]
    rest, named = arguments.vararg.arg, arguments.kwarg.arg
    calls = [n for n in _inside(node) if isinstance(n, ast.Call) and is_wrapped(n.func)]
    is_made = says_what and not calls
    if is_made:
        calls = [n for n in _inside(node) if isinstance(n, ast.Call) and _uses(n, {rest, named})]
        if not all(isinstance(call.func, ast.Call) for call in calls):
            return "nothing"
    if not calls or not all(_passes(call, leading, rest, named) for call in calls):
        return "nothing"
    if rebinds(node, {*leading, rest, named}) or _changes(node, named, is_foreign):
        return "nothing"
    return "all" if _returns(node, calls) and not is_made else "arguments"


def _are_its_own(arguments: ast.arguments) -> bool:
    """Whether what it takes by name is nothing that a caller passes: private, with a default."""
    defaults = arguments.kw_defaults
    return all(a.arg.startswith("_") and d is not None for a, d in zip(arguments.kwonlyargs, defaults))


def _uses(call: ast.Call, known: set[str]) -> bool:
    values = [*call.args, *(keyword.value for keyword in call.keywords)]
    return any(isinstance(n, ast.Name) and n.id in known for value in values for n in ast.walk(value))


def takes_anything(node: FunctionNode) -> bool:
    return node.args.vararg is not None and node.args.kwarg is not None


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """All nodes of a function's body, those of inner functions included."""
    for statement in getattr(node, "body", ()):
        yield from ast.walk(statement)


def parameters(node: FunctionNode) -> set[str]:
    """The names of all parameters, `*args` and `**kwargs` among them."""
    arguments = node.args
    rest = [a for a in (arguments.vararg, arguments.kwarg) if a is not None]
    return {a.arg for a in arguments.posonlyargs + arguments.args + arguments.kwonlyargs + rest}


def is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function's body that run when it is called, without inner functions and classes, in no order."""
    waiting: list[ast.AST] = list(getattr(node, "body", ()))
    while waiting:
        inner = waiting.pop()
        yield inner
        if not isinstance(inner, _SCOPES):
            waiting.extend(ast.iter_child_nodes(inner))


def _passes(call: ast.Call, leading: list[str], rest: str, named: str) -> bool:
    """Whether it is `f(self, *args, **kwargs)` with the wrapper's own parameters."""
    if len(call.args) != len(leading) + 1 or len(call.keywords) != 1:
        return False
    for name, argument in zip(leading, call.args):
        if not isinstance(argument, ast.Name) or argument.id != name:
            return False
    last, keyword = call.args[-1], call.keywords[0]
    if not isinstance(last, ast.Starred) or not isinstance(last.value, ast.Name) or last.value.id != rest:
        return False
    return keyword.arg is None and isinstance(keyword.value, ast.Name) and keyword.value.id == named


def rebinds(node: ast.AST, known: set[str]) -> bool:
    """Whether the body gives one of the names another value."""
    for inner in _inside(node):
        if isinstance(inner, ast.Name) and inner.id in known and not isinstance(inner.ctx, ast.Load):
            return True
        if isinstance(inner, ast.arg) and inner.arg in known:
            return True  # a parameter of an inner function hides it
    return False


def _changes(node: FunctionNode, named: str, is_foreign: Callable[[renamed.Key], bool]) -> bool:
    """Whether the dict of keyword arguments may be changed: it is used in a way that does not only read it, and in calls by the signature
    of the wrapped function."""
    parents: dict[ast.AST, ast.AST] = {}
    found: list[ast.Name] = []
    for inner in _inside(node):
        for child in ast.iter_child_nodes(inner):
            parents[child] = inner
        if isinstance(inner, ast.Name) and inner.id == named:
            found.append(inner)
    keys = [renamed.key_of(name, named, node, parents) for name in found if not _only_reads(name, parents)]
    return not all(key is not None and is_foreign(key) for key in keys)


def _only_reads(name: ast.Name, parents: dict[ast.AST, ast.AST]) -> bool:
    parent = parents.get(name)
    if isinstance(parent, ast.keyword):
        return parent.arg is None
    if isinstance(parent, ast.Attribute):
        return parent.attr in _READING
    if isinstance(parent, ast.Subscript):
        return parent.value is name and isinstance(parent.ctx, ast.Load)
    if isinstance(parent, ast.Call):
        return isinstance(parent.func, ast.Name) and parent.func.id in _HARMLESS
    if isinstance(parent, (ast.Compare, ast.FormattedValue, ast.BoolOp, ast.UnaryOp)):
        return True
    if isinstance(parent, (ast.If, ast.IfExp, ast.While, ast.Assert)):
        return parent.test is name
    if isinstance(parent, (ast.For, ast.comprehension)):
        return parent.iter is name
    return isinstance(parent, ast.Dict) and parent.keys[parent.values.index(name)] is None


# -- the result
def _returns(node: FunctionNode, calls: list[ast.Call]) -> bool:
    """Whether every way through the function ends with what the wrapped function returned."""
    own = list(own_nodes(node))
    if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own) or not ends(node.body):
        return False
    waits = isinstance(node, ast.AsyncFunctionDef)

    def is_result(value: ast.expr | None) -> bool:
        if waits:
            return isinstance(value, ast.Await) and value.value in calls
        return value in calls

    kept = _names_of(own, is_result)
    for inner in own:
        if isinstance(inner, ast.Return):
            is_kept = isinstance(inner.value, ast.Name) and inner.value.id in kept
            if not is_kept and not is_result(inner.value):
                return False
    return True


def _names_of(own: list[ast.AST], is_result: Callable[[ast.expr | None], bool]) -> set[str]:
    """Names that are bound to the result and to nothing else."""
    bound: set[str] = set()
    results: dict[str, int] = {}
    stores: dict[str, int] = {}
    for inner in own:
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, (ast.Store, ast.Del)):
            stores[inner.id] = stores.get(inner.id, 0) + 1
        elif isinstance(inner, ast.Assign) and len(inner.targets) == 1 and is_result(inner.value):
            target = inner.targets[0]
            if isinstance(target, ast.Name):
                results[target.id] = results.get(target.id, 0) + 1
        elif isinstance(inner, ast.ExceptHandler) and inner.name:
            stores[inner.name] = stores.get(inner.name, 0) + 1
    bound.update(name for name, count in results.items() if stores.get(name) == count)
    return bound


def ends(body: list[ast.stmt]) -> bool:
    """Whether the block cannot be left at its end. As type checkers have it, a context manager does not suppress exceptions."""
    last = body[-1] if body else None
    if isinstance(last, (ast.Return, ast.Raise)):
        return True
    if isinstance(last, ast.If):
        return ends(last.body) and ends(last.orelse)
    if isinstance(last, (ast.With, ast.AsyncWith)):
        return ends(last.body)
    if isinstance(last, ast.Try):
        through = ends(last.orelse) if last.orelse else ends(last.body)
        return ends(last.finalbody) or through and all(ends(h.body) for h in last.handlers)
    if isinstance(last, ast.While):
        forever = isinstance(last.test, ast.Constant) and bool(last.test.value)
        return forever and not any(isinstance(n, ast.Break) for n in own_nodes(last))
    return False


# -- descriptors
def reads(node: FunctionNode, name: str) -> bool:
    """Whether the body names it."""
    return any(isinstance(inner, ast.Name) and inner.id == name for inner in _inside(node))


def binds(node: FunctionNode) -> int:
    """How many leading arguments of its function a `__get__` fills in; 0 if it does not return a function bound to the instance:
    `MethodType(self.f, obj)`, `self.f.__get__(obj)`, a `partial` (`partial(self.f, owner, obj)` fills in two) or a function of its own.
    Of several ways, it is the most: less is filled in where there is no instance."""
    own = list(own_nodes(node))
    made = {n.name: _filled_in(n) for n in own if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))}
    for inner in own:
        if isinstance(inner, ast.Assign):
            count = _bound(inner.value, {})
            made.update((t.id, count) for t in inner.targets if isinstance(t, ast.Name) and count)
    returned = [n.value for n in own if isinstance(n, ast.Return) and n.value is not None]
    return max((_bound(value, made) for value in returned), default=0)


def _bound(value: ast.expr, made: dict[str, int]) -> int:
    if isinstance(value, ast.IfExp):
        return max(_bound(value.body, made), _bound(value.orelse, made))
    if isinstance(value, ast.Name):
        return made.get(value.id, 0)
    if isinstance(value, ast.Lambda):
        return _filled_in(value)
    if not isinstance(value, ast.Call):
        return 0
    called = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
    if called != "partial":
        return 1 if called in ("MethodType", "__get__") else 0
    is_plain = not value.keywords and not any(isinstance(a, ast.Starred) for a in value.args)
    return max(len(value.args) - 1, 1) if is_plain else 1


def _filled_in(function: FunctionNode | ast.Lambda) -> int:
    """How many arguments a function passes on before its own `*args`: two of `lambda *args: self.f(owner, obj, *args)`."""
    rest = function.args.vararg
    if rest is None or function.args.posonlyargs or function.args.args:
        return 1
    counts: list[int] = []
    for inner in ast.walk(function):
        if isinstance(inner, ast.Call):
            places = [i for i, a in enumerate(inner.args) if isinstance(a, ast.Starred) and getattr(a.value, "id", "") == rest.arg]
            is_plain = not any(isinstance(a, ast.Starred) for a in inner.args[: places[0]]) if places else False
            counts.extend(places[:1] if is_plain else [])
    return max(counts[0], 1) if len(counts) == 1 else 1
