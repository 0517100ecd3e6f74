"""Reconciles the signatures that the type source states for a callable with its signature at run time.

The runtime decides names, kinds and defaults; the source decides types; differences are recorded, not hidden.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from . import literals, livetypes, stored
from . import typejson as T
from .live_signature import EMPTY, KINDS, LiveSignature

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .schema import Param, ParamKind, Sig, Verification

def opaque_signature() -> Sig:
    return {
        "params": [
            {"name": "args", "kind": "*", "type": T.any_type("opaque")},
            {"name": "kwargs", "kind": "**", "type": T.any_type("opaque")},
        ],
        "ret": T.any_type("missing"),
    }


def reconcile(
    signatures: list[Sig] | None, live: LiveSignature, is_special: bool = False
) -> tuple[list[Sig], Verification]:
    """(signatures, verification); `signatures` are those of the type source, if it has any."""
    found, verification = _reconciled(signatures, live, is_special)
    if any(stored.may_change(signature) for signature in found):
        changed = live.stored()
        found = [stored.mark(signature, changed) for signature in found]
    return found, verification


def _reconciled(
    signatures: list[Sig] | None, live: LiveSignature, is_special: bool
) -> tuple[list[Sig], Verification]:
    if not signatures:
        if not live.known:
            return [opaque_signature()], {"state": "runtime_only"}
        return [from_live(live)], {"state": "runtime_only"}
    if not live.known:
        if live.by_position:
            signatures = [_by_position(s) for s in signatures]
        return [_flagged(s, live) for s in signatures], {"state": "stub_only"}
    if live.opaque and not (len(signatures) == 1 and not signatures[0]["params"]):
        return [_flagged(s, live) for s in signatures], {
            "state": (
                "stub_only" if live.has("*", "**") and any(s["params"] for s in signatures) else "verified"
            )
        }
    differences: list[str] = []
    several = len(signatures) > 1
    result: list[Sig] = []
    offered = {p["name"] for s in signatures for p in s["params"]}
    for signature in signatures:
        merger = _Merger(signature, live, several, is_special, offered)
        result.append(_flagged(merger.merge(), live))
        differences.extend(d for d in merger.differences if d not in differences)
    if differences:
        return result, {"state": "mismatch", "difference": "; ".join(differences[:4])}
    return result, {"state": "verified"}


def _by_position(signature: Sig) -> Sig:
    """A stub gives names to parameters that cannot be passed by name."""
    if all(param["kind"] != "std" for param in signature["params"]):
        return signature
    params: list[Param] = [
        {**param, "kind": "pos"} if param["kind"] == "std" else param for param in signature["params"]
    ]
    return {**signature, "params": params}


def _flagged(signature: Sig, live: LiveSignature) -> Sig:
    if live.generator and not signature.get("generator"):
        return {**signature, "generator": True}
    return signature


def from_live(live: LiveSignature) -> Sig:
    """A Sig from the runtime signature only."""
    params = [_live_param(p, live.namespace) for p in live.params]
    signature: Sig = {"params": params, "ret": livetypes.from_annotation(live.returns, live.namespace)}
    if live.coroutine:
        signature["async"] = True
    return _flagged(signature, live)


def _live_param(param: inspect.Parameter, namespace: Mapping[str, object]) -> Param:
    kind = livetypes.from_annotation(param.annotation, namespace)
    result: Param = {"name": param.name, "kind": KINDS[param.kind], "type": kind}
    if param.default is not EMPTY:
        if param.default is None:
            result["type"] = T.optional(kind)
        result["default"] = literals.from_value(param.default)
    return result


class _Merger:
    """Merges one stub signature with the live one."""

    def __init__(
        self, signature: Sig, live: LiveSignature, several: bool, is_special: bool, offered: set[str]
    ) -> None:
        self.signature, self.live, self.several, self.is_special = signature, live, several, is_special
        self.offered = offered
        self.by_name = {p.name: p for p in live.params}
        self.positional = [p for p in live.params if KINDS[p.kind] in ("pos", "std")]
        self.differences: list[str] = []
        self.used: set[str] = set()

    def merge(self) -> Sig:
        stub = self.signature["params"]
        matched = [(param, self._match(index, param)) for index, param in enumerate(stub)]
        params: list[Param] = []
        for param, live in matched:
            merged = self._merge_one(param, live)
            if merged is not None:
                params.append(merged)
        if not self.several:
            self._add_missing(params, stub)
        else:
            self._report_missing(stub)
        return {**self.signature, "params": _ordered(params, [] if self.several else self.positional)}

    def _match(self, index: int, param: Param) -> inspect.Parameter | None:
        name, kind = param["name"], param["kind"]
        live = self.by_name.get(name)
        if live is not None and (KINDS[live.kind] in ("*", "**")) == (kind in ("*", "**")):
            self.used.add(name)
            return live
        if kind in ("pos", "std") and index < len(self.positional):
            live = self.positional[index]
            taken = {p["name"] for p in self.signature["params"]}
            if (
                live.name not in taken
                and live.name not in self.used
                and (not self.several or live.name not in self.offered or kind == "pos")
            ):
                self.used.add(live.name)
                return live
        if kind in ("*", "**"):
            for live in self.live.params:
                if KINDS[live.kind] == kind:
                    self.used.add(live.name)
                    return live
        return None

    def _merge_one(self, param: Param, live: inspect.Parameter | None) -> Param | None:
        result = param.copy()
        if live is None:
            return self._unmatched(param)
        kind = KINDS[live.kind]
        if param["kind"] in ("pos", "std", "kw") and kind != param["kind"]:
            self._kind_difference(param, live, kind, result)
        if param["name"] != live.name and param["kind"] not in ("*", "**"):
            if kind != "pos" and param["kind"] != "pos":
                self.differences.append(
                    "parameter `%s` is called `%s` at run time" % (param["name"], live.name)
                )
            if not self.is_special:
                result["name"] = live.name
        elif param["kind"] in ("*", "**"):
            result["name"] = live.name
        self._default(param, live, result)
        if not T.is_known(result["type"]):
            result["type"] = livetypes.from_annotation(live.annotation, self.live.namespace)
        return result

    def _kind_difference(self, param: Param, live: inspect.Parameter, kind: ParamKind, result: Param) -> None:
        if param["kind"] == "pos" and kind == "std":
            # The source may allow less than the runtime does; but the parameter can be named, so it is not positional-only.
            if not self.is_special and not self.several:
                result["kind"] = "std"
            return
        if self.several and param["kind"] == "kw" and kind == "std":
            return
        if kind in ("pos", "std", "kw"):
            result["kind"] = kind
            words = {"pos": "positional-only", "std": "positional or keyword", "kw": "keyword-only"}
            self.differences.append(
                "parameter `%s` is %s at run time, not %s" % (live.name, words[kind], words[param["kind"]])
            )

    def _default(self, param: Param, live: inspect.Parameter, result: Param) -> None:
        if live.default is EMPTY:
            if "default" in param and KINDS[live.kind] not in ("*", "**"):
                del result["default"]
                self.differences.append("parameter `%s` has no default at run time" % live.name)
            return
        value = literals.from_value(live.default)
        if "default" in param:
            if (
                literals.is_plain(value)
                or param["default"] == {"k": "opaque", "v": "..."}
                or not literals.is_plain(param["default"])
            ):
                result["default"] = (
                    value
                    if literals.is_plain(value) or param["default"] == {"k": "opaque", "v": "..."}
                    else param["default"]
                )
            return
        if not self.several and param["kind"] not in ("*", "**"):
            result["default"] = value
            self.differences.append("parameter `%s` is optional at run time" % live.name)

    def _unmatched(self, param: Param) -> Param | None:
        kind = param["kind"]
        if (
            kind in ("*", "**")
            or self.live.has("**")
            and kind in ("std", "kw")
            or self.live.has("*")
            and kind in ("pos", "std")
        ):
            return param.copy()
        if self.several:
            # A parameter of one overload may have another form in the runtime's only signature.
            return param.copy()
        self.differences.append("parameter `%s` does not exist at run time" % param["name"])
        return None if "default" in param or kind == "kw" else param.copy()

    def _add_missing(self, params: list[Param], stub: list[Param]) -> None:
        stub_var = {p["kind"] for p in stub if p["kind"] in ("*", "**")}
        for live in self.live.params:
            kind = KINDS[live.kind]
            if live.name in self.used or kind in ("*", "**"):
                continue
            if kind in ("pos", "std") and "*" in stub_var or kind == "kw" and "**" in stub_var:
                continue
            self.differences.append("parameter `%s` exists at run time only" % live.name)
            params.append(_live_param(live, self.live.namespace))

    def _report_missing(self, stub: list[Param]) -> None:
        if any(p["kind"] in ("*", "**") for p in stub):
            return
        for live in self.live.params:
            if (
                KINDS[live.kind] in ("std", "kw")
                and live.name not in self.offered
                and live.name not in self.used
            ):
                self.differences.append("parameter `%s` exists at run time only" % live.name)


_RANK = {"pos": 0, "std": 1, "*": 2, "kw": 3, "**": 4}


def _ordered(params: list[Param], live: list[inspect.Parameter]) -> list[Param]:
    """Parameters sorted by kind, as Python requires; positional ones in the order of the runtime, if it has them all."""
    places = {param.name: place for place, param in enumerate(live)}
    known = all(p["name"] in places for p in params if p["kind"] in ("pos", "std"))
    return sorted(
        params,
        key=lambda p: (_RANK[p["kind"]], places[p["name"]] if known and p["kind"] in ("pos", "std") else 0),
    )
