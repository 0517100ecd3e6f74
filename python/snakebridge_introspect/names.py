"""Tables of names with a fixed meaning, and functions that look names up in them.

Special methods that count as members, forms and aliases of `typing`, one canonical spelling for each class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schema import AnyReason

# What reads, assigns and deletes attributes by names that a class does not list.
ATTRIBUTES_BY_NAME = frozenset(["__getattr__", "__setattr__", "__delattr__"])

_ARITHMETIC = ("add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor").split()

SPECIAL_METHODS = frozenset(
    [
        "__%s__" % n
        for n in (
            "len getitem setitem delitem contains iter next call enter exit eq ne lt le gt ge hash str repr bool int float index complex "
            "bytes fspath reversed neg pos abs invert round trunc floor ceil await aiter anext aenter aexit missing"
        ).split()
    ]
    + ["__%s%s__" % (p, n) for p in ("", "r", "i") for n in _ARITHMETIC if (p, n) != ("i", "divmod")]
) | ATTRIBUTES_BY_NAME

# Python's other names of this form that instances may have: what they are for is the interpreter's or a library's business.
_INTERNAL = frozenset(
    "__%s__" % n
    for n in (
        "abstractmethods annotations annotate args array array_interface array_priority array_struct base bases basicsize build_class builtins "
        "cached cause class classcell class_getitem closure code copy context debug deepcopy defaults delete del delattr deprecated dict dictoffset "
        "dir dlpack dlpack_device doc file final firstlineno flags format func future get getattribute getformat getinitargs getnewargs "
        "getnewargs_ex getstate globals import init init_subclass instancecheck itemsize kwdefaults length_hint loader main match_args "
        "mro mro_entries module name new no_type_check notes objclass orig_bases orig_class origin package parameters path prepare qualname "
        "reduce reduce_ex release_buffer buffer replace root self set set_name setstate signature sizeof slots spec static_attributes subclasscheck "
        "subclasshook subclasses suppress_context text_signature thisclass self_class traceback type_params unpacked version weakref "
        "weakrefoffset wrapped value bound constraints covariant contravariant infer_variance default metadata total required_keys "
        "optional_keys extra_items closed members isabstractmethod dataclass_fields dataclass_params post_init attrs_attrs attrs_props"
    ).split()
)

# What makes an attribute of a class another value for its instances.
DESCRIPTOR_METHODS = ("__get__", "__set__")

CONSTRUCTORS = ("__init__", "__new__")

# Members that protocols of the standard library commonly require. The macro calls of a program share these; the runtime
# (`protocol_members.rs`) and codegen (`resolve/types/protocols.rs`) have the same list.
PROTOCOL_MEMBERS = frozenset(
    (
        "__abs__ __add__ __aenter__ __aexit__ __aiter__ __anext__ __await__ __bool__ __bytes__ __call__ __ceil__ __complex__ "
        "__contains__ __dataclass_fields__ __delitem__ __divmod__ __enter__ __exit__ __float__ __floor__ __fspath__ __ge__ "
        "__getitem__ __gt__ __hash__ __index__ __int__ __invert__ __iter__ __le__ __len__ __lt__ __mod__ __mul__ __neg__ __next__ "
        "__pos__ __pow__ __radd__ __rdivmod__ __reversed__ __rmod__ __rmul__ __round__ __rsub__ __setitem__ __sub__ __truediv__ "
        "__trunc__ as_integer_ratio close closed copy decode encode fileno flush get isatty items keys mode name read readable "
        "readinto readline readlines seek seekable send tell throw truncate update writable write writelines"
    ).split()
)

# The members by which libraries know an array of another one, but for `__buffer__`: bytes have it, too.
ARRAY_MEMBERS = ("__array__", "__array_interface__", "__array_struct__", "__dlpack__")

# A C class with one of these slots has them all; those missing in the type source only return NotImplemented.
SLOT_PAIRS = frozenset(
    ["__lt__", "__le__", "__gt__", "__ge__"]
    + [
        n
        for n in SPECIAL_METHODS
        if n.startswith("__r") and n not in ("__repr__", "__reversed__", "__round__")
    ]
)

# Classes that every binding knows, so their members are never copied into subclasses.
BUILTIN_SUPERS = frozenset("list dict set frozenset tuple str int float bytes".split())

# Builtin classes that have a type of their own in bindings, as builtin exceptions have; bindings of `builtins` declare the rest.
BUILTINS_EXPRESSED = BUILTIN_SUPERS | frozenset("bool complex object type".split())

# Names in `typing` of classes that are defined elsewhere.
TYPING_ALIASES = {
    "List": "builtins.list",
    "Dict": "builtins.dict",
    "Set": "builtins.set",
    "FrozenSet": "builtins.frozenset",
    "Tuple": "builtins.tuple",
    "Type": "builtins.type",
    "Text": "builtins.str",
    "DefaultDict": "collections.defaultdict",
    "OrderedDict": "collections.OrderedDict",
    "Counter": "collections.Counter",
    "ChainMap": "collections.ChainMap",
    "Deque": "collections.deque",
    "Pattern": "re.Pattern",
    "Match": "re.Match",
    "ContextManager": "contextlib.AbstractContextManager",
    "AsyncContextManager": "contextlib.AbstractAsyncContextManager",
}

ABSTRACT_CLASSES = frozenset(
    "Iterable Iterator Generator Sequence MutableSequence Mapping MutableMapping AbstractSet MutableSet Awaitable Coroutine "
    "AsyncIterable AsyncIterator AsyncGenerator Hashable Sized Container Collection Reversible KeysView ValuesView ItemsView "
    "MappingView ByteString Buffer Callable".split()
)

# Special forms of `typing`.
SPECIAL_FORMS = frozenset(
    "Any Union Optional Literal Callable Tuple Type ClassVar Final Annotated Self NoReturn Never LiteralString Generic "
    "Protocol Concatenate TypeForm TypeGuard TypeIs Unpack Required NotRequired ReadOnly TypeAlias".split()
)

TYPING_MODULES = frozenset(["typing", "typing_extensions", "collections.abc", "_collections_abc"])

# Modules of the standard library with decorators, which may be used by a module that is described without their types.
DECORATING_MODULES = frozenset(
    "abc asyncio atexit builtins contextlib dataclasses enum functools reprlib types unittest warnings".split()
)

# Aliases of Any, with the reason that their name implies.
ANY_NAMES: dict[str, AnyReason] = {
    "_typeshed.Incomplete": "incomplete",
    "_typeshed.MaybeNone": "maybe_none",
    "_typeshed.Unused": "explicit",
    "_typeshed.sentinel": "explicit",
    "typing.Any": "explicit",
    "typing_extensions.Any": "explicit",
}

NEVER_IMPORT = frozenset(["antigravity", "this", "idlelib", "turtledemo", "test"])


def canonical_name(name: str) -> str:
    """One spelling for a class that several modules export: `collections.abc.Set` becomes `typing.AbstractSet`."""
    module, _, last = name.rpartition(".")
    if module in TYPING_MODULES:
        if module in ("collections.abc", "_collections_abc"):
            last = "AbstractSet" if last == "Set" else last
            return ("typing." if last in ABSTRACT_CLASSES else "_collections_abc.") + last
        return TYPING_ALIASES.get(last, "typing." + last)
    return name


# Protocols of `typing` that bindings treat as sets of members; its containers and numbers have dedicated kinds.
TYPING_PROTOCOLS = frozenset(
    "typing." + n
    for n in "Sized Hashable SupportsAbs SupportsBytes SupportsRound AsyncIterable AsyncIterator AsyncGenerator".split()
)


def is_constant(name: str) -> bool:
    """Whether it is the name of a constant (PEP 8)."""
    return name.isupper() and not name.startswith("_")


def is_member_name(name: str) -> bool:
    """Whether a class attribute of that name is public or a supported special method."""
    return name in SPECIAL_METHODS or not name.startswith("_")


def is_own_special(name: str) -> bool:
    """Whether a library gives its objects data by a name of the form that is Python's (`jsonref.JsonRef.__reference__`)."""
    is_special = len(name) > 4 and name.startswith("__") and name.endswith("__")
    return is_special and name not in SPECIAL_METHODS and name not in _INTERNAL and name not in PROTOCOL_MEMBERS


def is_never_imported(module: str) -> bool:
    """Whether importing the module has side effects on the host (opens a browser or a window, runs for minutes)."""
    return module.split(".")[0] in NEVER_IMPORT or module.startswith("lib2to3.pgen2.")
