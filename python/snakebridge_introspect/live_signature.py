"""The signature that a callable has at run time."""

from __future__ import annotations

import functools
import inspect
import sys
import types
from typing import TYPE_CHECKING

from . import handed_on, method_flags, names, stored, wrappers
from .safe import is_a, own

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .schema import ParamKind

KINDS: dict[object, ParamKind] = {
    inspect.Parameter.POSITIONAL_ONLY: "pos",
    inspect.Parameter.POSITIONAL_OR_KEYWORD: "std",
    inspect.Parameter.VAR_POSITIONAL: "*",
    inspect.Parameter.KEYWORD_ONLY: "kw",
    inspect.Parameter.VAR_KEYWORD: "**",
}
EMPTY = inspect.Parameter.empty


def _signature(obj: Any, follow: bool) -> inspect.Signature:
    signature = _inspected(obj, follow)
    if is_a(obj, type) and own(obj, "__signature__") is None and _is_open(signature):
        return _handed_on(obj) or signature
    return signature


def _is_open(signature: inspect.Signature) -> bool:
    return [KINDS[param.kind] for param in signature.parameters.values()] == ["*", "**"]


def _handed_on(cls: type) -> inspect.Signature | None:
    """The signature to which a constructor or a metaclass hands on what it is passed, looking at nothing itself: `inspect` reports
    `__call__(cls, *args, **kwargs)` of a metaclass, and `__new__(cls, *_, **__)` before the `__init__` of the same class."""
    for owner, name in _makers(cls):
        if not is_a(vars(owner)[name], (types.FunctionType, staticmethod, functools.partialmethod)):
            continue
        found = _inspected(getattr(owner, name), True)
        found = found.replace(parameters=list(found.parameters.values())[1:])
        if not _is_open(found):
            return found
    return None


def _inspected(obj: Any, follow: bool) -> inspect.Signature:
    if sys.version_info >= (3, 14):
        # Annotations are evaluated lazily there: an undefined name in one of them must not lose the whole signature.
        import annotationlib  # new in 3.14

        return inspect.signature(obj, follow_wrapped=follow, annotation_format=annotationlib.Format.FORWARDREF)
    return inspect.signature(obj, follow_wrapped=follow)


class LiveSignature:
    """The signature of a callable by `inspect`, without `self`; `known` is False if it has none. With `follow`, that of the
    function behind its wrappers."""

    def __init__(self, obj: Any, drop_receiver: bool, follow: bool = True) -> None:
        self.known = False
        self._object = obj
        self._callee: object = None
        self.params: list[inspect.Parameter] = []
        self.returns: object = EMPTY
        self.namespace: Mapping[str, object] = {}
        self.generator = self.coroutine = False
        try:
            signature = _signature(obj, follow)
            self.params, self.returns = list(signature.parameters.values()), signature.return_annotation
            self.known = True
        except BaseException:
            return
        if (
            drop_receiver
            and self.params
            and self.params[0].kind
            in (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
        ):
            self.params = self.params[1:]
        try:
            bare = inspect.unwrap(obj) if follow else obj
            self._callee = bare
            self.namespace = getattr(_constructor(bare) if isinstance(bare, type) else bare, "__globals__", {})
            self.generator = inspect.isgeneratorfunction(bare)
            self.coroutine = inspect.iscoroutinefunction(bare)
        except BaseException:
            pass

    def forget_copied(self, obj: object) -> None:
        """Drops the annotations that `functools.wraps` copied from the wrapped function: they say nothing of the wrapper."""
        if own(obj, "__wrapped__") is None:
            return
        self.params = [p.replace(annotation=EMPTY) for p in self.params]
        self.returns = EMPTY

    def stored(self) -> frozenset[str]:
        """The parameters that the function stores into, as far as that is known."""
        try:
            callee = _constructor(self._callee) if isinstance(self._callee, type) else self._callee
            code = getattr(getattr(callee, "__func__", callee), "__code__", None)
            if not isinstance(code, types.CodeType):
                return stored.in_c(callee)
            function = getattr(callee, "__func__", callee)
            if isinstance(function, types.FunctionType):
                return handed_on.by_function(function)
            node = wrappers.definition(code)
            return stored.read(node).names if node is not None else frozenset()
        except BaseException:
            return frozenset()

    @property
    def by_position(self) -> bool:
        """Whether it is known to take no keyword arguments, where `inspect` says nothing."""
        return not self.known and method_flags.takes_no_keywords(self._object)

    @property
    def opaque(self) -> bool:
        """Whether it says nothing about the parameters: no signature, or a wrapper's `(*args, **kwargs)`."""
        return [KINDS[p.kind] for p in self.params] in (["*", "**"], ["*"], ["**"]) or not self.known

    def has(self, *kinds: ParamKind) -> bool:
        return any(KINDS[p.kind] in kinds for p in self.params)


def _constructor(cls: type) -> object:
    """The function whose signature `inspect` reports for the class; its string annotations are evaluated in its module."""
    for owner, name in _makers(cls):
        found = vars(owner)[name]
        return inspect.unwrap(getattr(found, "__func__", found))
    return None


def _makers(cls: type) -> Iterator[tuple[type, str]]:
    """The nearest `__init__` and the nearest `__new__` of a class, by the class that defines it."""
    for name in names.CONSTRUCTORS:
        owner = next((k for k in cls.__mro__ if k is not object and name in vars(k)), None)
        if owner is not None:
            yield owner, name
