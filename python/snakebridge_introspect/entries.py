"""Types of the facts JSON: what a stub or source file states about each name. facts.py produces it, the type database stores it.

For type checkers only: nothing imports it at run time. The keys are explained in facts.py.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union

from .schema import ClassFlag, ForeignClass, Inst, Lit, Sig, Type, TypeVarKind

# An entry or type in the form of compact.py: JSON whose first element determines the rest, which `TypedDict`s cannot express.
Code = Any


# What decorators do to a function: nothing, by their wrappers' sources, or by their annotations (`F -> F`); what their annotations say; the
# result is another one; anything.
Decorated = Literal["all", "stated", "applied", "arguments", "nothing"]


class _FuncRest(TypedDict, total=False):
    b: Literal["class", "static"]
    abs: bool
    dep: str
    deco: Decorated  # sources only: decorators that are not known by name
    inner: list[Sig]  # with `deco`, unless "applied": the signatures before decoration
    set: bool  # sources only: methods assign it to their receiver, and the class does not have it


class FuncEntry(_FuncRest):
    n: str
    k: Literal["func"]
    sigs: list[Sig]


class _PropRest(TypedDict, total=False):
    set: bool
    set_type: Type
    self_type: Type
    abs: bool
    # Of a field of a named tuple.
    value: Lit
    has_value: bool


class PropEntry(_PropRest):
    n: str
    k: Literal["prop"]
    type: Type


class _ConstRest(TypedDict, total=False):
    value: Lit
    final: bool
    classvar: bool
    initvar: bool
    opt: bool
    has_value: bool
    set: bool
    open: bool  # sources only: the name has a value and no annotation
    wide: bool  # sources only: it is assigned in several places
    inner: list[Sig]  # sources only: those of the function that a decorator made it of


class ConstEntry(_ConstRest):
    n: str
    k: Literal["const"]
    type: Type


class _ClassRest(TypedDict, total=False):
    flags: list[ClassFlag]
    members: list[Entry]  # absent while they are being read
    dep: str
    delegate: Inst  # sources only: the class of the object that has what `__getattr__` hands on


class ClassEntry(_ClassRest):
    n: str
    k: Literal["class"]
    bases: list[Inst]
    params: list[str]


class _StatedRest(TypedDict, total=False):
    bound: Type
    constraints: list[Type]
    default: Type
    variance: Literal["covariant", "contravariant", "inferred"]  # inferred: from the class that declares it (PEP 695)


class StatedTypeVar(_StatedRest):
    """A `TypeVar` of the Model before its variance is inferred."""

    name: str
    kind: TypeVarKind


class VariableEntry(TypedDict):
    n: str
    k: Literal["tv"]
    tv: StatedTypeVar


class _AliasRest(TypedDict, total=False):
    new: bool


class AliasEntry(_AliasRest):
    n: str
    k: Literal["alias"]
    params: list[str]
    target: Type


class RefEntry(TypedDict):
    n: str
    k: Literal["ref"]
    to: str


class ModEntry(TypedDict):
    n: str
    k: Literal["mod"]
    to: str


Entry = Union[
    FuncEntry, PropEntry, ConstEntry, ClassEntry, VariableEntry, AliasEntry, RefEntry, ModEntry
]


class CallAlias(TypedDict):
    """The type variables of a callback protocol, and the equivalent callable."""

    params: list[str]
    type: Type


class _ForeignRest(TypedDict, total=False):
    call: CallAlias


class ForeignFacts(ForeignClass, _ForeignRest):
    """A `ForeignClass`, plus `call`, which the Model does not have: its types are callables already."""


# In functional syntax, because `class` is a keyword.
ExtEntry = TypedDict("ExtEntry", {"n": str, "k": Literal["ext"], "class": ForeignFacts})


class AllEntry(TypedDict):
    n: Literal["__all__"]
    k: Literal["all"]
    names: list[str]


AnyEntry = Union[Entry, ExtEntry, AllEntry]


class Facts(TypedDict):
    """Facts of one module, as the type database and the pipe have them."""

    needs: list[str]
    entries: list[Code]
