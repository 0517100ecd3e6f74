"""A dict by class that compares classes by identity: `__eq__` and `__hash__` of a metaclass are code of the described module."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

_Value = TypeVar("_Value")


class ByClass(MutableMapping["type | str", _Value]):
    """The keys are classes, or names in place of classes that do not exist at run time."""

    def __init__(self) -> None:
        # The key itself is kept: an id is taken again when its object is gone.
        self._entries: dict[int | str, tuple[type | str, _Value]] = {}

    def __getitem__(self, key: type | str) -> _Value:
        return self._entries[_id(key)][1]

    def __setitem__(self, key: type | str, value: _Value) -> None:
        self._entries[_id(key)] = (key, value)

    def __delitem__(self, key: type | str) -> None:
        del self._entries[_id(key)]

    def __contains__(self, key: object) -> bool:
        return _id(key) in self._entries

    def __iter__(self) -> Iterator[type | str]:
        return (key for key, _ in self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)


def _id(key: object) -> int | str:
    # `isinstance` would ask the metaclass for `__class__`.
    return str(key) if type(key) is str else id(key)
