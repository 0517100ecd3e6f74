"""The variance of type variables: as a declaration states it, or inferred from the class that declares them."""

import sys
import unittest

from support import FolderTest

DECLARED = """
from typing import Generic, Iterator, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
No = TypeVar("No", covariant=False)

class Box(Generic[T]):
    item: T
class Source(Generic[T_co]):
    def read(self) -> T_co: ...
class Sink(Protocol[T_contra]):
    def write(self, item: T_contra) -> None: ...
class Plain(Generic[No]): ...
"""

INFERRED = """
from __future__ import annotations
import dataclasses
from collections.abc import Callable, Iterator
from typing import Final

class Read[T]:
    def __init__(self, item: T) -> None: self._item = item
    _item: T
    def item(self) -> T: ...
    def __iter__(self) -> Iterator[T]: ...
class Write[T]:
    def write(self, item: T) -> None: ...
class Cell[T]:
    item: T
    def __init__(self, item: T) -> None: self.item = item
class Fixed[T]:
    item: Final[T]
    def __init__(self, item: T) -> None: self.item = item
class Listed[T]:
    def items(self) -> list[T]: ...
class Subscribed[T]:
    def subscribe(self, handler: Callable[[T], None]) -> None: ...
class Tree[T]:
    def children(self) -> Iterator[Tree[T]]: ...
    def value(self) -> T: ...
class Below[T](Cell[T]): ...
class Shown[T]:
    @property
    def item(self) -> T: ...
class Set[T]:
    @property
    def item(self) -> T: ...
    @item.setter
    def item(self, value: T) -> None: ...
def first[T](items: list[T]) -> T: ...
"""


class Declared(FolderTest):
    def test_what_type_var_states(self):
        self.write("declared.py", DECLARED)
        found = self.describe("declared")["type_vars"]
        stated = {name: variable.get("variance") for name, variable in found.items() if name.startswith("declared.")}
        wanted = {"T": None, "T_co": "covariant", "T_contra": "contravariant", "No": None}
        self.assertEqual(stated, {"declared." + name: variance for name, variance in wanted.items()})

    def test_of_the_standard_library(self):
        self.write("uses.py", "from typing import Iterator, MutableSequence, Iterable\ndef f(x: int) -> int: ...")
        found = self.describe("uses", "typing")["type_vars"]
        variances = {variable.get("variance") for name, variable in found.items() if name.startswith("typing._T_co")}
        self.assertEqual(variances, {"covariant"})


@unittest.skipIf(sys.version_info < (3, 12), "the syntax is new in Python 3.12")
class Inferred(FolderTest):
    def test_from_the_members_of_the_class(self):
        self.write("inferred.py", INFERRED)
        found = self.describe("inferred")["type_vars"]
        wanted = {
            "Read.T": "covariant",
            "Write.T": "contravariant",
            "Cell.T": None,
            "Fixed.T": "covariant",
            "Listed.T": None,
            "Subscribed.T": "covariant",
            "Tree.T": "covariant",
            "Below.T": None,
            "Shown.T": "covariant",
            "Set.T": None,
            "first.T": None,
        }
        self.assertEqual(
            {name: found["inferred." + name].get("variance") for name in wanted},
            wanted,
        )


if __name__ == "__main__":
    unittest.main()
