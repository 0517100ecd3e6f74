"""Types of the Model's JSON; the same as in `snakebridge-introspect/src/model/*.rs`, where each key is explained.

For type checkers only: nothing imports it at run time. Optional keys are in a base of the class.
"""

from __future__ import annotations

from typing import Literal, TypedDict, Union

# -- model/types.rs

AnyReason = Literal["explicit", "incomplete", "maybe_none", "missing", "opaque", "unparsed"]
ParamKind = Literal["pos", "std", "kw", "*", "**"]
TypeVarKind = Literal["typevar", "paramspec", "typevartuple"]
Variance = Literal["covariant", "contravariant"]


class NoneLit(TypedDict):
    k: Literal["none"]


class BoolLit(TypedDict):
    k: Literal["bool"]
    v: bool


class TextLit(TypedDict):
    k: Literal["int", "float", "str", "bytes", "enum", "opaque"]
    v: str


class ItemsLit(TypedDict):
    k: Literal["tuple", "list"]
    v: list[Lit]


Lit = Union[NoneLit, BoolLit, TextLit, ItemsLit]


class _Arguments(TypedDict, total=False):
    args: list[Type]


class Inst(_Arguments):
    t: Literal["inst"]
    name: str


class Alias(_Arguments):
    t: Literal["alias"]
    name: str


class UnionOf(TypedDict):
    t: Literal["union"]
    items: list[Type]


class Plain(TypedDict):
    """`None`, `Never` and `Self`."""

    t: Literal["none", "never", "self"]


class AnyType(TypedDict):
    t: Literal["any"]
    why: AnyReason


class LiteralOf(TypedDict):
    t: Literal["literal"]
    values: list[Lit]


class TupleOf(TypedDict):
    t: Literal["tuple"]
    items: list[Type]
    variadic: bool


class TypeOf(TypedDict):
    t: Literal["type"]
    of: Type


class CallableOf(TypedDict):
    t: Literal["callable"]
    params: list[Type] | None
    ret: Type


class Tv(TypedDict):
    t: Literal["tv"]
    id: str


class Unpack(TypedDict):
    t: Literal["unpack"]
    item: Type


class Unresolved(TypedDict):
    t: Literal["unresolved"]
    name: str


Type = Union[
    Inst,
    Alias,
    UnionOf,
    Plain,
    AnyType,
    LiteralOf,
    TupleOf,
    TypeOf,
    CallableOf,
    Tv,
    Unpack,
    Unresolved,
]


class _ParamRest(TypedDict, total=False):
    default: Lit
    writes: bool


class Param(_ParamRest):
    name: str
    kind: ParamKind
    type: Type


# In functional syntax, because `async` is a keyword.
_SigRest = TypedDict(
    "_SigRest", {"self_type": "Type", "async": bool, "generator": bool, "deprecated": str}, total=False
)


class Sig(_SigRest):
    params: list[Param]
    ret: Type


class _TypeVarRest(TypedDict, total=False):
    bound: Type
    constraints: list[Type]
    default: Type
    variance: Variance


class TypeVar(_TypeVarRest):
    name: str
    kind: TypeVarKind


class AliasDef(TypedDict):
    params: list[str]
    target: Type


# -- model/mod.rs

ModuleSource = Literal["python", "extension", "builtin", "static"]
TypeSource = Literal[
    "stub_package", "stdlib", "inline_stub", "inline_source", "runtime", "docstring", "default", "none"
]
Binding = Literal["instance", "class", "static"]
ClassFlag = Literal[
    "enum",
    "flag",
    "exception",
    "abstract",
    "protocol",
    "dataclass",
    "namedtuple",
    "structseq",
    "typed_dict",
    "final",
    "nameless",
    "array",
]


class Agreement(TypedDict):
    state: Literal["verified", "by_decorator", "stub_only", "runtime_only"]


class Mismatch(TypedDict):
    state: Literal["mismatch"]
    difference: str


Verification = Union[Agreement, Mismatch]


class _FunctionRest(TypedDict, total=False):
    canonical: str
    looks_at_caller: bool
    doc: str
    deprecated: str


class Function(_FunctionRest):
    name: str
    sigs: list[Sig]
    types: TypeSource
    verification: Verification


class _Inherited(TypedDict, total=False):
    inherited_from: str


class _ConstRest(_Inherited, total=False):
    value: Lit
    on_instances: bool
    settable: bool


class Const(_ConstRest):
    name: str
    type: Type
    types: TypeSource
    verification: Verification


class _FieldRest(TypedDict, total=False):
    optional: bool


class Field(_FieldRest):
    name: str
    type: Type


class Structure(TypedDict):
    structure: int


class _RecordRest(TypedDict, total=False):
    made_by: Literal["sequence", "keywords"] | Structure


class Record(_RecordRest):
    fields: list[Field]


class _EnumMemberRest(TypedDict, total=False):
    alias_of: str


class EnumMember(_EnumMemberRest):
    name: str
    value: Lit


class _ClassRest(TypedDict, total=False):
    module: str
    looks_at_caller: bool
    enum_members: list[EnumMember]
    record: Record
    asks: list[str]
    has: list[str]
    doc: str
    deprecated: str


class Class(_ClassRest):
    name: str
    canonical: str
    path: str
    supers: list[Type]
    mro: list[str]
    type_params: list[str]
    flags: list[ClassFlag]
    ctor: list[Sig]
    members: list[Member]
    types: TypeSource
    verification: Verification


class ClassItem(Class):
    """As an item, and as a member of another class."""

    kind: Literal["class"]


class AliasItem(TypedDict):
    """As an item, and as a member of a class."""

    kind: Literal["alias"]
    name: str
    target: str


class FunctionItem(Function):
    kind: Literal["function"]


class ConstItem(Const):
    kind: Literal["const"]


class ModuleItem(TypedDict):
    kind: Literal["module"]
    name: str
    target: str


Item = Union[FunctionItem, ClassItem, ConstItem, AliasItem, ModuleItem]


class Method(Function, _Inherited):
    kind: Literal["method"]
    binding: Binding


class _PropertyRest(_Inherited, total=False):
    set_type: Type
    self_type: Type
    doc: str


class Property(_PropertyRest):
    kind: Literal["property"]
    name: str
    type: Type
    settable: bool
    types: TypeSource
    verification: Verification


class Attr(Const):
    kind: Literal["attr"]


Member = Union[Method, Property, Attr, ClassItem, AliasItem]


ForeignKind = Literal["class", "protocol", "typed_dict", "namedtuple", "enum", "unknown"]


class _ForeignRest(TypedDict, total=False):
    mro: list[str]
    members: list[str]
    declare: str


class ForeignClass(_ForeignRest):
    kind: ForeignKind


class _DiagnosticRest(TypedDict, total=False):
    detail: str


class Diagnostic(_DiagnosticRest):
    code: str
    at: str


class _ModuleRest(TypedDict, total=False):
    version: str
    doc: str


class Module(_ModuleRest):
    name: str
    source: ModuleSource
    types: TypeSource
    items: list[Item]
    diagnostics: list[Diagnostic]


class Python(TypedDict):
    version: str
    implementation: str
    platform: str


class Universe(TypedDict):
    schema: str
    python: Python
    modules: list[Module]
    type_vars: dict[str, TypeVar]
    aliases: dict[str, AliasDef]
    foreign: dict[str, ForeignClass]
    builtin_members: dict[str, list[str]]
    inputs: list[str]
