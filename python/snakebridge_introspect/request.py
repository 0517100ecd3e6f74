"""Types of the JSON documents on the pipe; the same as in `snakebridge-introspect/src/request.rs` (`pyrequest/1`).

For type checkers only: nothing imports it at run time.
"""

from __future__ import annotations

from typing import Literal, TypedDict, Union

from .entries import Facts
from .schema import Universe


class _ModuleRequestRest(TypedDict, total=False):
    include: list[str] | None
    exclude: list[str] | None


class ModuleRequest(_ModuleRequestRest):
    name: str


class StoredLibrary(TypedDict):
    """The type database of the standard library, and which of its targets is meant."""

    path: str
    target: str


class _RequestRest(TypedDict, total=False):
    mode: Literal["runtime", "static"]
    sys_path: list[str]
    facts: dict[str, Facts]
    library: StoredLibrary | None


class Request(_RequestRest):
    schema: Literal["pyrequest/1"]
    modules: list[ModuleRequest]


class _FailureRest(TypedDict, total=False):
    module: str
    traceback: str
    suggestions: list[str]


class Failure(_FailureRest):
    code: str
    message: str


class Described(TypedDict):
    ok: Universe


class Refused(TypedDict):
    error: Failure


Response = Union[Described, Refused]
