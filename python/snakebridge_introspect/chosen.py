"""What a call gives by the signatures of its function: by the one overload that its arguments are known to fit, where there are several,
and with the type variables that they bind (`open(path, "rb")`, `re.compile("x")`, `names.get(key, "")`).

An argument of unknown type decides nothing: a parameter that is the same in every overload takes it, any other leaves the result unknown.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from . import literals
from . import typejson as T

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .resolver import World
    from .schema import Param, Sig, Type

UNKNOWN: Type = T.any_type("missing")
# Classes that are unrelated unless one derives from the other: an instance of one is not taken for another.
_APART = frozenset("builtins." + name for name in "str bytes bytearray int float complex bool list dict set frozenset tuple slice".split())
_PROMOTED = {"builtins.float": ("builtins.int", "builtins.bool"), "builtins.complex": ("builtins.int", "builtins.float", "builtins.bool")}
_INDEX = "typing.SupportsIndex"


class Known(NamedTuple):
    """What the arguments are seen by: the type of an expression, and the names of a class and of its bases."""

    world: World
    of: Callable[[ast.expr], Type]
    line: Callable[[str], "list[str]"]


def result(known: Known, signatures: Sequence[Sig], call: ast.Call, *, awaited: bool = False) -> Type:
    """The type of what the call gives, without type variables; "missing" if it cannot be told."""
    if any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords):
        return _shared(signatures, awaited)
    fitting = [(sig, given) for sig in signatures for given in [_given(sig, call)] if given is not None]
    for sig, given in fitting:
        bound: dict[str, Type] = {}
        verdicts = [_is_taken(known, param, value, bound, fitting) for param, value in given]
        if False in verdicts and len(signatures) > 1:
            continue
        is_sure = len(signatures) == 1 or None not in verdicts
        return _returned(sig, bound, awaited) if is_sure else _shared([sig for sig, _ in fitting], awaited)
    return UNKNOWN


def _shared(signatures: Sequence[Sig], awaited: bool) -> Type:
    """What every one of the signatures gives."""
    rets = [_returned(sig, {}, awaited) for sig in signatures]
    return rets[0] if rets and all(ret == rets[0] for ret in rets) else UNKNOWN


def _returned(signature: Sig, bound: dict[str, Type], awaited: bool) -> Type:
    ret = T.substitute(signature["ret"], bound)
    members = ret["items"] if ret["t"] == "union" else [ret]
    is_said = not any(one["t"] == "never" or one["t"] == "any" and one["why"] != "maybe_none" for one in members)
    is_plain = bool(signature.get("async")) == awaited and is_said
    return ret if is_plain and not T.variables([ret]) else UNKNOWN


def _given(signature: Sig, call: ast.Call) -> list[tuple[Param, ast.expr]] | None:
    """The arguments with their parameters; None if the call does not fit."""
    positional = [p for p in signature["params"] if p["kind"] in ("pos", "std")]
    rest = next((p for p in signature["params"] if p["kind"] == "*"), None)
    if len(call.args) > len(positional) and rest is None:
        return None
    found = list(zip(positional, call.args))
    found += [(rest, value) for value in call.args[len(positional) :] if rest is not None]
    by_name = {p["name"]: p for p in positional[len(call.args) :] + signature["params"] if p["kind"] in ("std", "kw")}
    named = next((p for p in signature["params"] if p["kind"] == "**"), None)
    for keyword in call.keywords:
        param = by_name.get(keyword.arg or "", named)
        if param is None:
            return None
        found.append((param, keyword.value))
    names = {param["name"] for param, _ in found}
    needed = [p for p in signature["params"] if p["kind"] in ("pos", "std", "kw") and "default" not in p]
    return found if all(p["name"] in names for p in needed) else None


def _is_taken(
    known: Known, param: Param, value: ast.expr, bound: dict[str, Type], fitting: list[tuple[Sig, list[tuple[Param, ast.expr]]]]
) -> bool | None:
    """Whether the parameter takes the argument, as far as that is known; binds the type variable that it is of."""
    kind = known.world.expand(param["type"])
    verdict = _takes(known, kind, value, known.of(value), bound)
    if verdict is None:
        others = [p["type"] for _, given in fitting for p, v in given if v is value]
        return True if all(one == param["type"] for one in others) and not T.variables([kind]) else None
    return verdict


def _takes(known: Known, kind: Type, value: ast.expr, given: Type, bound: dict[str, Type]) -> bool | None:
    kind = known.world.expand(kind)
    if kind["t"] == "any" or kind == T.inst("builtins.object"):
        return True
    if kind["t"] == "union":
        verdicts = [_takes(known, one, value, given, bound) for one in kind["items"]]
        return True if True in verdicts else None if None in verdicts else False
    if kind["t"] == "literal":
        return literals.from_source(value) in kind["values"] if isinstance(value, ast.Constant) else None
    if kind["t"] == "none":
        return None if not T.is_known(given) or given["t"] in ("union", "any") else given["t"] == "none"
    if kind["t"] == "tv":
        return _binds(known, kind["id"], value, given, bound)
    if kind["t"] != "inst":
        return None
    return False if given["t"] == "none" else _is_instance(known, given, kind["name"])


def _binds(known: Known, variable: str, value: ast.expr, given: Type, bound: dict[str, Type]) -> bool | None:
    """Whether a type variable may be this type, and is nothing else."""
    stated = known.world.variable_entry(variable)
    if stated is None or not T.is_known(given) or given["t"] in ("union", "any", "none") or bound.get(variable, given) != given:
        return None
    constraints, limit = stated["tv"].get("constraints"), stated["tv"].get("bound")
    if constraints and given not in constraints:
        return None
    if limit is not None and _takes(known, limit, value, given, {}) is not True:
        return None
    bound[variable] = given
    return True


def _is_instance(known: Known, given: Type, wanted: str) -> bool | None:
    name = given["name"] if given["t"] == "inst" else "builtins.tuple" if given["t"] == "tuple" else None
    if name is None:
        return None
    if name == wanted or name in _PROMOTED.get(wanted, ()) or wanted in known.line(name):
        return True
    if wanted == _INDEX and name in _APART:
        return name in ("builtins.int", "builtins.bool")
    return False if name in _APART and wanted in _APART else None
