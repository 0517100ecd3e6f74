"""The signatures of one function or method of the running interpreter: its type source, its wrappers and `inspect` combined."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, NamedTuple

from . import fallbacks, wrappers
from . import typejson as T
from .live_signature import LiveSignature
from .reconcile import reconcile
from .safe import as_a

if TYPE_CHECKING:
    from .entries import Decorated, Entry
    from .schema import Sig, TypeSource, Verification

# Behind a wrapper: what it returns is known to Python only.
_RESULT = T.any_type("opaque")


class Signatures(NamedTuple):
    sigs: list[Sig]
    verification: Verification
    helped: fallbacks.Source | None  # where missing types were found, if they were
    known: bool

    stated: bool  # whether a type was known before

    def source(self, home: TypeSource) -> TypeSource:
        """The source of the types, if `home` is the type source of the callable."""
        if not self.stated:
            return self.helped or "none"
        return home if home != "none" else "runtime"


class Callee:
    """A callable and what its type source states of it."""

    def __init__(self, value: object, entry: Entry | None, home: TypeSource, drop_receiver: bool) -> None:
        self.value, self.drop = value, drop_receiver
        self.decorated: Decorated | None = None
        if entry is not None and entry["k"] == "func":
            self.decorated = entry.get("deco")
        elif entry is not None and entry["k"] == "const" and "inner" in entry:
            self.decorated = "nothing"
        # A stub states what the object is; a source states what the function was before it was decorated.
        self.is_source = home in ("inline_source", "none", "runtime")
        self.name = entry["n"] if entry is not None and self.decorated is not None else None
        # Whether it is the function of the source itself, whatever `functools.wraps` has written on it.
        function = as_a(value, types.FunctionType)
        is_function = entry is not None and entry["k"] == "func" and self.decorated is None
        self.is_itself = function is not None and is_function and entry is not None and function.__code__.co_name == entry["n"]

    def signatures(self, stated: list[Sig] | None, text: str | None, is_special: bool = False) -> Signatures:
        """`stated` are the signatures of the type source: those before decoration, unless the source says what it does."""
        if self.decorated == "applied":
            return self._applied(stated, text, is_special)
        wrapper = wrappers.resolve(self.value, self.name)
        if wrapper.passing is None:
            live = LiveSignature(self.value, self.drop)
            return self._filled(stated, live, text, is_special)
        if wrapper.passing == "nothing" and self.decorated in ("all", "stated"):
            found = self._applied(stated, text, is_special)
            # `F -> F` says so of a wrapper that cannot be read (`sqlalchemy.Select.where`). Where the source of the wrapper says so and the
            # object is another one, something has replaced it (`jsonargparse.ArgumentParser.dump`).
            if self.decorated == "stated" or found.verification["state"] != "mismatch":
                return found
        if wrapper.passing == "nothing" and self.is_itself:
            return self._applied(stated, text, is_special)  # `@wraps(tool.__call__)` above a function with annotations (`tldextract.extract`)
        if wrapper.passing == "nothing":
            live = LiveSignature(wrapper.target, self.drop, follow=False)
            live.forget_copied(wrapper.target)
            return self._plain(None if self.is_source else stated, live, is_special)
        live = LiveSignature(wrapper.target, self.drop or wrapper.is_bound)
        found = self._filled(stated, live, text if wrapper.passing == "all" else None, is_special)
        if not self.is_source:
            return found
        sigs = found.sigs if wrapper.passing == "all" else [_unknown_result(s) for s in found.sigs]
        state: Verification = {"state": "by_decorator"}
        differs = found.verification["state"] == "mismatch"
        return found._replace(sigs=sigs, verification=found.verification if differs else state)

    def _applied(self, stated: list[Sig] | None, text: str | None, is_special: bool) -> Signatures:
        """The source applied the annotations of the decorators, so the interpreter is asked for the object itself."""
        live = LiveSignature(self.value, self.drop, follow=False)
        live.forget_copied(self.value)
        if live.opaque or not live.known:
            return _made(stated or [], {"state": "by_decorator"}, True)
        found = self._plain(stated, live, is_special)
        if found.verification["state"] != "verified":
            return found
        return found._replace(verification={"state": "by_decorator"})

    def _plain(self, stated: list[Sig] | None, live: LiveSignature, is_special: bool) -> Signatures:
        sigs, verification = reconcile(stated, live, is_special)
        return _made(sigs, verification, live.known or bool(stated))

    def _filled(
        self, stated: list[Sig] | None, live: LiveSignature, text: str | None, is_special: bool
    ) -> Signatures:
        found = self._plain(stated, live, is_special)
        sigs, helped = fallbacks.fill(found.sigs, text)
        return found._replace(sigs=sigs, helped=helped)


def _made(sigs: list[Sig], verification: Verification, known: bool) -> Signatures:
    return Signatures(sigs, verification, None, known, any(T.is_known(t) for s in sigs for t in T.of_signature(s)))


def _unknown_result(signature: Sig) -> Sig:
    changed: Sig = {**signature, "ret": _RESULT}
    changed.pop("async", None)
    changed.pop("generator", None)
    return changed
