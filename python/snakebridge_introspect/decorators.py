"""What decorators make of a function, by their sources: an annotated one is applied to the signature; of one without
annotations, its wrapper's source says whether it passes calls on unchanged.

`Callable[Concatenate[Book, P], R] -> Callable[P, R]` takes the first parameter away; `Callable[P, R] -> Command` makes an
object of another class. Decorators of the standard library are known by name (signatures.py) or leave the signature as it is.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from . import called_objects, inherit, literals, names, passing, renamed
from . import typejson as T
from .annotations import spec_of
from .reading import Reading
from .scope import Assigned, ClassStatement, FunctionStatement, SourceFile
from .signatures import SignatureReader
from .symbols import Symbol, dotted

if TYPE_CHECKING:
    from collections.abc import Callable

    from .annotations import Reader
    from .entries import Decorated
    from .passing import FunctionNode, Passing
    from .resolver import World
    from .schema import Param, Sig, Type
    from .scope import Scope


class Outcome(NamedTuple):
    """What the name is bound to: a function (`signature`, receiver included) or another object (`made`). `by` is None if no
    decorator matters."""

    signature: Sig
    made: Type | None
    by: Decorated | None


class _Definition(NamedTuple):
    """A decorator's statements (several if it has overloads), and where they stand."""

    loaded: SourceFile
    scope: Scope
    nodes: list[FunctionNode]
    is_member: bool


class _Step(NamedTuple):
    """A decorator's effect: on the signature, or the object that it makes."""

    signature: Sig | None
    made: Type | None
    by: Decorated


def apply(reading: Reading, scope: Scope, node: FunctionNode, whole: Sig) -> Outcome:
    """Applies the decorators of a statement to its signature, the innermost one first."""
    state = Outcome(whole, None, None)
    for expression in reversed(node.decorator_list):
        step = _step(reading, scope, expression, state)
        if step is None:
            continue
        if state.made is not None or step.by == "nothing" and reading.loaded.found.is_stub:
            continue  # an object that is decorated again: only the interpreter knows
        signature = step.signature
        if signature is None:
            signature = _anything(state.signature) if step.by == "nothing" else state.signature
        state = Outcome(signature, step.made, _worse(state.by, step.by))
    return state


_ORDER: list[Decorated | None] = [None, "all", "stated", "applied", "arguments", "nothing"]


def _worse(one: Decorated | None, other: Decorated) -> Decorated:
    return max(one or other, other, key=_ORDER.index)


def _step(reading: Reading, scope: Scope, expression: ast.expr, state: Outcome) -> _Step | None:
    """The effect of one decorator, or None if it has none."""
    factory = expression if isinstance(expression, ast.Call) else None
    target = factory.func if factory is not None else expression
    world = reading.world
    parts = dotted(target)
    if parts is None:
        return _Step(None, None, "nothing")
    symbol = world.in_scope(reading.loaded, scope, parts)
    if symbol is not None and _is_plain(world, symbol):
        return _by_object(reading, scope, expression, state)
    if symbol is not None and symbol.kind == "class":
        if factory is not None:
            found = _method(world, names.canonical_name(symbol.full), "__call__")
            return _effect(world, found, None, state) if found is not None else _Step(None, None, "nothing")
        return _Step(None, T.inst(names.canonical_name(symbol.full)), "applied")
    found = _definition(world, symbol) if symbol is not None else _of_object(reading, scope, parts)
    if found is None:
        return _by_object(reading, scope, expression, state) or _Step(None, None, "nothing")
    return _effect(world, found, factory, state)


def _by_object(reading: Reading, scope: Scope, expression: ast.expr, state: Outcome) -> _Step | None:
    """The effect of an object by the types of its class. Of the standard library these are all that is read; functions of it leave the
    signature as it is."""
    ret = called_objects.result(reading, scope, expression, _awaited(state.signature))
    return _Step(_returning(_anything(state.signature), ret), None, "applied") if ret is not None else None


def _is_plain(world: World, symbol: Symbol) -> bool:
    """Whether it is a decorator of the standard library."""
    module = symbol.module
    if symbol.kind == "special" or module in names.TYPING_MODULES or world.source_of(module) == "stdlib":
        return True
    return symbol.kind == "unknown" and module.split(".")[0] in names.DECORATING_MODULES


# -- where decorators are defined
def _definition(world: World, symbol: Symbol) -> _Definition | None:
    loaded = world.module(symbol.module)
    if not isinstance(loaded, SourceFile) or symbol.kind not in ("func", "const"):
        return None
    scope = loaded.scope
    *owners, last = symbol.name.split(".")
    for owner in owners:
        statement = next(iter(scope.symbols.get(owner, ())), None)
        if not isinstance(statement, ClassStatement):
            return None
        scope = loaded.class_scope(statement.node)
        scope.prefix = ".".join(owners) + "."
    nodes = [d.node for d in scope.symbols.get(last, ()) if isinstance(d, FunctionStatement)]
    if nodes:
        return _Definition(loaded, scope, nodes, bool(owners))
    return _instance(world, loaded, scope, last)


def _instance(world: World, loaded: SourceFile, scope: Scope, name: str) -> _Definition | None:
    """`__call__` of an object that is used as a decorator: `checked = Checker()`."""
    definition = next(iter(scope.symbols.get(name, ())), None)
    value = definition.value if isinstance(definition, Assigned) else None
    parts = dotted(value.func) if isinstance(value, ast.Call) else None
    symbol = world.in_scope(loaded, scope, parts) if parts else None
    if symbol is None or symbol.kind != "class":
        return None
    return _method(world, names.canonical_name(symbol.full), "__call__")


def _of_object(reading: Reading, scope: Scope, parts: list[str]) -> _Definition | None:
    """A method of an object: `app.route`."""
    symbol = reading.world.in_scope(reading.loaded, scope, parts[:-1]) if len(parts) > 1 else None
    entry = reading.world.entry(symbol) if symbol is not None and symbol.kind == "const" else None
    if entry is None or entry["k"] != "const" or entry["type"]["t"] != "inst":
        return None
    return _method(reading.world, entry["type"]["name"], parts[-1])


def _method(world: World, full: str, name: str) -> _Definition | None:
    for ancestor, _ in inherit.linearize(world, full):
        symbol = inherit.class_symbol(world, ancestor)
        if symbol is not None:
            found = _definition(world, Symbol("func", symbol.module, "%s.%s" % (symbol.name, name)))
            if found is not None:
                return found
    return None


# -- the effect
def _effect(world: World, found: _Definition, factory: ast.Call | None, state: Outcome) -> _Step:
    """The effect of a decorator, or of what this call of a factory makes."""
    step = _annotated(world, found, factory, state.signature)
    if step is not None:
        return step
    is_factory = factory is not None
    passed = _passing(found.nodes[-1], is_factory, found.is_member, _is_foreign(found, factory, state.signature))
    if passed == "all":
        return _Step(None, None, "all")
    if passed == "arguments":
        ret = _stated_result(world, found, is_factory, state.signature)
        if ret is not None:
            return _Step(_returning(state.signature, ret), None, "applied")
        return _Step(_returning(state.signature, T.any_type("opaque")), None, "arguments")
    return _Step(None, None, "nothing")


def _stated_result(world: World, found: _Definition, is_factory: bool, signature: Sig) -> Type | None:
    """What the annotations say of the result, where they say nothing of the arguments: `Callable[..., Coroutine[Any, Any, T]] ->
    Callable[..., Result[T]]` (`aiosqlite`), or the wrapper's own `-> Result`."""
    reading = Reading(world, found.loaded)
    node = found.nodes[-1]
    params = reading.type_params(node, (found.scope.prefix if found.is_member else "") + node.name, {})
    reader = reading.reader(found.scope, params)
    positional = node.args.posonlyargs + node.args.args
    takes = world.expand(reader.read(positional[-1].annotation)) if positional and not is_factory else T.any_type("missing")
    gives = world.expand(reader.read(node.returns)) if not is_factory else T.any_type("missing")
    inner = _returned(node)
    inner = _returned(inner) if is_factory and inner is not None else inner
    ret = gives["ret"] if gives["t"] == "callable" else reader.read(inner.returns) if inner is not None else T.any_type("missing")
    match = _Match(world)
    if takes["t"] == "callable" and not match.callable(takes, signature):
        return None
    is_bound = all(name in match.types for name in T.variables([ret]))
    return T.substitute(ret, match.types) if T.is_known(ret) and is_bound else None


def _returning(signature: Sig, ret: Type) -> Sig:
    changed: Sig = {**signature, "ret": ret}
    changed.pop("async", None)
    changed.pop("generator", None)
    return changed


def _anything(signature: Sig) -> Sig:
    """What can be said of a function that a wrapper of unknown effect hides: it takes anything."""
    missing = T.any_type("missing")
    params: list[Param] = [
        {"name": "args", "kind": "*", "type": missing},
        {"name": "kwargs", "kind": "**", "type": missing},
    ]
    return {**_returning(signature, missing), "params": params}


def _annotated(world: World, found: _Definition, factory: ast.Call | None, signature: Sig) -> _Step | None:
    """The effect by the decorator's annotations; None if they do not state it."""
    reading = Reading(world, found.loaded)
    for node in found.nodes:
        prefix = found.scope.prefix if found.is_member else ""
        params = reading.type_params(node, prefix + node.name, {})
        reader = reading.reader(found.scope, params, keeps_specs=True)
        if factory is not None and not _takes_literals(world, reader, node, factory):
            continue
        takes = SignatureReader(reading, found.scope, {}, found.is_member).bound(
            node, {"params": _params(node, reader), "ret": reader.read(node.returns)}
        )
        if factory is not None:
            made = world.expand(takes["ret"])
            if made["t"] != "callable" or not made["params"]:
                continue
            step = _applied(world, made["params"][0], made["ret"], signature)
        elif takes["params"] and takes["params"][0]["kind"] in ("pos", "std"):
            step = _applied(world, takes["params"][0]["type"], takes["ret"], signature)
        else:
            continue
        if step is not None:
            return step
    return None


def _takes_literals(world: World, reader: Reader, node: FunctionNode, call: ast.Call) -> bool:
    """Whether an overload of a factory is for the literals of the call: `curry(1)` for `n: Literal[1]`."""
    positional = node.args.posonlyargs + node.args.args
    by_name = {a.arg: a for a in positional + node.args.kwonlyargs}
    given = [*zip(positional, call.args), *((by_name[k.arg], k.value) for k in call.keywords if k.arg in by_name)]
    for parameter, value in given:
        stated = world.expand(reader.read(parameter.annotation)) if isinstance(value, ast.Constant) else None
        if stated is not None and stated["t"] == "literal" and literals.from_source(value) not in stated["values"]:
            return False
    return True


def _params(node: FunctionNode, reader: Reader) -> list[Param]:
    positional = node.args.posonlyargs + node.args.args
    return [{"name": a.arg, "kind": "std", "type": reader.read(a.annotation)} for a in positional]


def _applied(world: World, takes: Type, gives: Type, signature: Sig) -> _Step | None:
    takes, gives = world.expand(takes), world.expand(gives)
    if takes["t"] == "tv":
        # `F -> F` is the same function; `F -> Callable[..]` says nothing about the arguments.
        if gives == takes:
            return _Step(None, None, "stated")
        return _made(gives, {})
    if takes["t"] != "callable":
        return None
    match = _Match(world)
    if not match.callable(takes, signature):
        return None
    if gives["t"] != "callable":
        return _made(gives, match.types)
    if gives["params"] is None:
        return None
    return _Step(match.result(gives, signature), None, "applied")


def _made(gives: Type, bound: dict[str, Type]) -> _Step | None:
    if gives["t"] != "inst":
        return None
    # The object is one of the class, whatever it is read from.
    whole = {name: T.any_type("missing") if kind["t"] == "self" else kind for name, kind in bound.items()}
    return _Step(None, T.substitute(gives, whole), "applied")


class _Match:
    """Binds the variables of a decorator's parameter to the parts of the function that it is applied to."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.types: dict[str, Type] = {}
        self.specs: dict[str, list[Param]] = {}

    def callable(self, pattern: Type, signature: Sig) -> bool:
        if pattern["t"] != "callable":
            return False
        rest = list(signature["params"])
        if pattern["params"] is not None:
            leading, spec = spec_of(pattern["params"])
            for kind in leading:
                if rest and rest[0]["kind"] in ("pos", "std"):
                    self._type(kind, rest.pop(0)["type"])
                elif not rest or rest[0]["kind"] != "*":
                    return False
            if spec is not None:
                self.specs[spec] = rest
        ret = _awaited(signature)
        # Of the overloads of a decorator, one is for functions that return nothing.
        if pattern["ret"]["t"] == "none" and ret["t"] not in ("none", "any"):
            return False
        self._type(pattern["ret"], ret)
        return True

    def _type(self, pattern: Type, actual: Type) -> None:
        if pattern["t"] == "tv":
            self.types.setdefault(pattern["id"], actual)
        elif pattern["t"] == "inst" and actual["t"] == "inst":
            for inner, given in zip(reversed(pattern.get("args") or []), reversed(actual.get("args") or [])):
                self._type(inner, given)

    def result(self, gives: Type, signature: Sig) -> Sig:
        """The signature of the callable that the decorator returns."""
        assert gives["t"] == "callable" and gives["params"] is not None
        leading, spec = spec_of(gives["params"])
        params: list[Param] = [
            {"name": "arg%d" % index, "kind": "pos", "type": self._bound(kind)} for index, kind in enumerate(leading)
        ]
        if spec is not None:
            rest = self.specs.get(spec)
            params += rest if rest is not None else _anything(signature)["params"]
        ret = self._bound(gives["ret"])
        if ret == _awaited(signature):
            return {**signature, "params": params}
        return {**_returning(signature, ret), "params": params}

    def _bound(self, kind: Type) -> Type:
        known = {*self.types, *self.specs}
        unknown: dict[str, Type] = {v: T.any_type("missing") for v in T.variables([kind]) if v not in known}
        return T.transform(T.substitute(kind, {**unknown, **self.types}), self._with_rest)

    def _with_rest(self, kind: Type) -> Type | None:
        """A callable inside the result with what `P` stands for; None if it is no such callable."""
        leading, spec = spec_of(kind["params"] or []) if kind["t"] == "callable" else ([], None)
        if kind["t"] != "callable" or spec is None:
            return None
        rest = self.specs.get(spec)
        is_plain = rest is not None and all(p["kind"] in ("pos", "std") and "default" not in p for p in rest)
        params = [*leading, *(p["type"] for p in rest)] if rest is not None and is_plain else None
        return {"t": "callable", "params": params, "ret": T.transform(kind["ret"], self._with_rest)}


def _awaited(signature: Sig) -> Type:
    """What a call returns, seen from outside: of an `async def`, what is to be awaited."""
    return T.inst("typing.Awaitable", [signature["ret"]]) if signature.get("async") else signature["ret"]


# -- without annotations
def _passing(node: FunctionNode, is_factory: bool, is_member: bool, is_foreign: Callable[[renamed.Key], bool]) -> Passing:
    """What the wrapper does that a decorator returns (a factory returns the decorator)."""
    if is_factory:
        inner = _returned(node)
        return _passing(inner, False, False, is_foreign) if inner is not None else "nothing"
    positional = node.args.posonlyargs + node.args.args
    positional = positional[1:] if is_member else positional
    if not positional:
        return "nothing"
    name = positional[0].arg
    returned = [n.value for n in passing.own_nodes(node) if isinstance(n, ast.Return)]
    if returned and all(isinstance(value, ast.Name) and value.id == name for value in returned):
        return "all"
    inner = _returned(node)
    if inner is None:
        return "nothing"
    return passing.verdict(
        inner, lambda expression: isinstance(expression, ast.Name) and expression.id == name, is_foreign=is_foreign
    )


def _is_foreign(found: _Definition, factory: ast.Call | None, signature: Sig) -> Callable[[renamed.Key], bool]:
    """Says whether the function takes none of the names that its wrapper looks for, which are literals: in the wrapper, or in the call of
    the factory."""
    node = found.nodes[-1]
    positional = (node.args.posonlyargs + node.args.args)[1 if found.is_member else 0 :]
    given: dict[str, ast.expr] = {}
    if factory is not None:
        given.update((a.arg, value) for a, value in zip(positional, factory.args))
        given.update((k.arg, k.value) for k in factory.keywords if k.arg is not None)
    taken = {param["name"] for param in signature["params"]}

    def is_foreign(key: renamed.Key) -> bool:
        value: ast.expr | None = key.value
        if isinstance(value, ast.Name):
            value = given.get(value.id) if not passing.rebinds(node, {value.id}) else None
        try:
            names = key.names(ast.literal_eval(value)) if value is not None else None
        except (ValueError, TypeError, SyntaxError, RecursionError):  # no literal
            return False
        return names is not None and names.isdisjoint(taken)

    return is_foreign


def _returned(node: FunctionNode) -> FunctionNode | None:
    """The inner function that a function returns, if it returns nothing else."""
    inner = {n.name: n for n in node.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))}
    returned = [n.value for n in passing.own_nodes(node) if isinstance(n, ast.Return)]
    if len(returned) != 1 or not isinstance(returned[0], ast.Name):
        return None
    return inner.get(returned[0].id)
