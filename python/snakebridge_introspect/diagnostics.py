"""Diagnostics: the closed list of reasons why an item is not described exactly.

Codes are stable; tools match on them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schema import Diagnostic

CODES = {
    "include_unmatched": "an include pattern matches nothing; detail: the closest names",
    "exclude_unmatched": "an exclude pattern matches nothing; detail: the closest names",
    "came_along": "a class that `include` does not name, returned by what it names",
    "left_out": "a class that `include` does not name, returned by what it names; others took the room that there is for such",
    "stub_syntax_error": "a stub or source file could not be parsed; detail: file:line",
    "not_in_stub": "exists at run time but not in the type source",
    "not_at_runtime": "exists in the type source but not at run time",
    "missing_from_module": "named in __all__ but not an attribute",
    "attribute_failed": "reading the attribute raised; detail: the exception",
    "member_failed": "describing a member failed; detail: the exception",
    "no_signature": "neither a stub nor inspect has the signature",
    "unresolved_name": "an annotation uses a name that no source defines",
    "stub_package_missing": "a stub package exists for it and is not installed; detail: the distribution",
    "type_alias": "a type alias; signatures use its target",
    "static_only": "described without importing; detail: why",
}


class Diagnostics:
    """Collects the diagnostics of one module, without duplicates, in order of occurrence."""

    def __init__(self) -> None:
        self.items: list[Diagnostic] = []
        self._seen: set[tuple[str, str, str | None]] = set()

    def add(self, code: str, at: str, detail: str | None = None) -> None:
        if code not in CODES:
            raise ValueError("unknown diagnostic code: " + code)
        key = (code, at, detail)
        if key in self._seen:
            return
        self._seen.add(key)
        item: Diagnostic = {"code": code, "at": at}
        if detail:
            item["detail"] = detail
        self.items.append(item)
