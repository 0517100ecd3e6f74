"""Types from the running interpreter: of classes, `typing` objects and annotation strings.

Used where no stub or source states a type.
"""

from __future__ import annotations

import builtins
import inspect
import sys
import types
import typing
from typing import TYPE_CHECKING, Any

from . import literals, names, type_checking
from . import typejson as T
from .safe import attribute, is_a

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .entries import StatedTypeVar, VariableEntry
    from .schema import Type


def full_name(cls: type) -> str | None:
    """Canonical name of a class, `module.Qual.name`; None if its attributes are not strings."""
    module, qualified = attribute(cls, "__module__"), attribute(cls, "__qualname__")
    if not isinstance(module, str) or not isinstance(qualified, str):
        return None
    if module == "builtins":
        return _INTERPRETER_TYPES.get(id(cls)) or "builtins." + qualified
    return names.canonical_name(module + "." + qualified)


def _interpreter_types() -> dict[int, str]:
    """Classes whose `__module__` is `builtins`, which does not export them: their names in `types`, by id."""
    found: dict[int, str] = {}
    for name, value in vars(types).items():
        if isinstance(value, type) and value.__module__ == "builtins" and not hasattr(builtins, value.__qualname__):
            if value is not type(None):
                found.setdefault(id(value), "types." + name)
    return found


_INTERPRETER_TYPES = _interpreter_types()


def is_homeless(cls: type) -> bool:
    """Whether the module that a class names as its own has no such name: the class of an extension that gives no module is one of
    `builtins` by its `__module__` (`lazy_object_proxy.Proxy`). Its owner is then the module that exports it. Or the name is that of
    another class, as of a named tuple that a function makes (`yaspin.spinners`)."""
    module, qualified = attribute(cls, "__module__"), attribute(cls, "__qualname__")
    if not isinstance(module, str) or not isinstance(qualified, str) or id(cls) in _INTERPRETER_TYPES:
        return False
    present = getattr(sys.modules.get(module), "__dict__", None)
    if present is None:
        return False
    if qualified.split(".")[0] not in present:
        return True
    # Only what stands in the module itself: to look into other objects may run their code.
    found = present.get(qualified)
    return is_a(found, type) and found is not cls


def named(cls: type) -> type:
    """The class, or the nearest one that it derives from and that a program can name: what a library makes when it is used has a name
    that nobody wrote (`UserDoesNotExist` of peewee, of each model)."""
    return next((one for one in cls.__mro__ if not is_homeless(one)), object)


def of_value(value: object) -> Type:
    """The class of a value. Of one that no program can name it is the nearest base; of a named tuple without a name nothing is known, as a
    tuple would lose its fields."""
    if value is None:
        return T.NONE
    cls = named(type(value))
    if cls is not type(value) and attribute(cls, "__module__") == "builtins":
        return T.any_type("missing")
    name = full_name(cls)
    return T.inst(name) if name else T.any_type("unparsed")


def from_annotation(annotation: object, namespace: Mapping[str, object] | None, depth: int = 0) -> Type:
    """The type of an annotation object or string; strings are evaluated in `namespace`."""
    if annotation is inspect.Parameter.empty:
        return T.any_type("missing")
    if depth > 20:
        return T.any_type("unparsed")
    if isinstance(annotation, str):
        written = annotation
        try:
            annotation = type_checking.evaluate(written, namespace)  # no new risk: the module's code has run
        except BaseException:
            # `dataclasses.make_dataclass` writes so for a field without a type, whatever the module of the class imports.
            return T.any_type("missing") if written == "typing.Any" else T.unresolved(written)
        if isinstance(annotation, str):
            return T.unresolved(annotation)
    try:
        return _from_object(annotation, namespace, depth)
    except BaseException:
        return T.any_type("unparsed")


def _from_object(value: Any, namespace: Mapping[str, object] | None, depth: int) -> Type:
    def inner(item: object) -> Type:
        return from_annotation(item, namespace, depth + 1)

    if value is None or value is type(None):
        return T.NONE
    if value is typing.Any or value is Ellipsis:
        return T.any_type("explicit")
    name = getattr(value, "_name", None) or getattr(value, "__name__", None)
    if type(value).__module__ in ("typing", "typing_extensions") and name in ("NoReturn", "Never"):
        return T.NEVER
    if type(value).__module__ in ("typing", "typing_extensions") and name == "Self":
        return T.SELF
    if isinstance(value, typing.TypeVar):
        return {"t": "tv", "id": _variable(value, namespace, depth)}
    if type(value).__name__ == "TypeAliasType":
        return _alias(value, (), inner)
    if isinstance(value, typing.ForwardRef):
        return inner(value.__forward_arg__)
    origin, args = typing.get_origin(value), typing.get_args(value)
    if origin is not None:
        return _applied(value, origin, args, inner)
    if isinstance(value, type):
        return _class(value, None)
    supertype = getattr(value, "__supertype__", None)
    if supertype is not None:
        return inner(supertype)
    if type(value).__name__ == "InitVar" and type(value).__module__ == "dataclasses":
        return inner(value.type)
    return T.any_type("unparsed")


def _applied(value: Any, origin: Any, args: tuple[Any, ...], inner: Callable[[object], Type]) -> Type:
    """A subscripted class or `typing` form."""
    if type(origin).__name__ == "TypeAliasType":
        return _alias(origin, [inner(a) for a in args], inner)
    if origin is typing.Union or type(value).__name__ == "UnionType":
        return T.union([inner(a) for a in args])
    if origin is typing.Literal:
        return {"t": "literal", "values": [literals.from_value(a) for a in args]}
    if str(origin) in (
        "typing.Annotated",
        "typing.ClassVar",
        "typing.Final",
        "typing.Required",
        "typing.NotRequired",
    ):
        return inner(args[0])
    if getattr(typing, "Annotated", None) is not None and hasattr(value, "__metadata__"):
        return inner(value.__origin__)
    if origin is tuple:
        if len(args) == 2 and args[1] is Ellipsis:
            return T.tuple_of([inner(args[0])], True)
        return T.tuple_of([inner(a) for a in args if a != ()])
    if origin is type or getattr(origin, "_name", None) == "TypeForm":
        return {"t": "type", "of": inner(args[0])}
    if getattr(origin, "__name__", "") == "Callable":
        params = [inner(a) for a in args[0]] if args and isinstance(args[0], list) else None
        return {"t": "callable", "params": params, "ret": inner(args[-1]) if args else T.any_type("explicit")}
    return _class(origin, [inner(a) for a in args])


# Type variables found at run time only: id to (variable, its facts entry).
_variables: dict[str, tuple[object, VariableEntry]] = {}
# Aliases being expanded; stops recursion.
_opening: list[object] = []


def variable_entry(full: str) -> VariableEntry | None:
    """The facts entry of a type variable that was found at run time only, or None."""
    return _variables[full][1] if full in _variables else None


def class_params(cls: type) -> list[str]:
    """Ids of a class's type variables."""
    params = attribute(cls, "__parameters__")
    found = [from_annotation(p, None) for p in params] if isinstance(params, tuple) else []
    return [p["id"] for p in found if p["t"] == "tv"]


def super_args(cls: type, ancestor: type) -> list[Type]:
    """The type arguments of a direct base."""
    for base in cls.__dict__.get("__orig_bases__", ()):
        if typing.get_origin(base) is ancestor and ancestor is not typing.Generic:
            return [from_annotation(a, None) for a in typing.get_args(base)]
    return []


def _variable(value: Any, namespace: Mapping[str, object] | None, depth: int) -> str:
    full = "%s.%s" % (getattr(value, "__module__", None) or "builtins", value.__name__)
    base, count = full, 1
    # Two functions may have different type variables called `T`.
    while full in _variables and _variables[full][0] is not value:
        count += 1
        full = "%s_%d" % (base, count)
    if full not in _variables:
        stated: StatedTypeVar = {"name": value.__name__, "kind": "typevar"}
        _variables[full] = (value, {"n": value.__name__, "k": "tv", "tv": stated})
        if value.__bound__ is not None:
            stated["bound"] = from_annotation(value.__bound__, namespace, depth + 1)
        if value.__constraints__:
            stated["constraints"] = [from_annotation(c, namespace, depth + 1) for c in value.__constraints__]
        if getattr(value, "has_default", None) is not None and value.has_default():
            stated["default"] = from_annotation(value.__default__, namespace, depth + 1)
        if value.__covariant__ or value.__contravariant__:
            stated["variance"] = "covariant" if value.__covariant__ else "contravariant"
    return full


def _alias(alias: Any, args: Iterable[Type], inner: Callable[[object], Type]) -> Type:
    """The target of `type X[T] = ..`; a recursive alias is expanded once."""
    if alias in _opening:
        return T.unresolved(alias.__name__)
    _opening.append(alias)
    try:
        target = inner(alias.__value__)
        params = [inner(p) for p in alias.__type_params__]
    finally:
        _opening.pop()
    bound = {p["id"]: a for p, a in zip(params, args) if p["t"] == "tv"}
    return T.substitute(target, bound)


def _class(cls: type, args: list[Type] | None) -> Type:
    name = full_name(cls)
    if cls is tuple and not args:
        return T.tuple_of([T.any_type("explicit")], True)
    return T.inst(name, args) if name else T.any_type("unparsed")
