"""Protocols: the members that each of them requires, and the classes that have them."""

import unittest

import support
from support import FolderTest

SOURCE = """
from typing import Hashable, Protocol, Sized, Callable
from enum import Enum

class Named(Protocol):
    name: str
    def greet(self) -> str: ...

class Loud(Named, Protocol):
    _volume: int

class Handler(Protocol):
    def __call__(self, line: str, /) -> int: ...

class Person:
    def __init__(self, name: str) -> None:
        self.name = name
    def greet(self) -> str: ...

class Child(Person):
    __hash__ = None

class Ordered:
    def __lt__(self, other: object) -> bool: ...

class _Hidden:
    def peek(self) -> int: ...

def meet(who: Named) -> _Hidden: ...
def handle(by: Handler) -> Handler: ...
def keep(key: Hashable) -> int: ...
"""


class Protocols(FolderTest):
    def setUp(self):
        super().setUp()
        self.write("protos.py", SOURCE)
        self.universe = self.describe("protos")

    def of(self, name):
        return support.item(self.universe, "protos:" + name)

    def test_the_members_that_a_protocol_requires(self):
        self.assertEqual(self.of("Named")["asks"], ["name", "greet"])
        self.assertEqual(self.of("Loud")["asks"], ["_volume", "name", "greet"])
        self.assertEqual(self.universe["foreign"]["typing.Hashable"]["members"], ["__hash__"])

    def test_a_special_method_of_the_package_is_required(self):
        """numpy: `__array__`, required by a protocol that exists in the stubs only."""
        self.write("arrays/__init__.py", "def mean(of): ...\nclass Array:\n    def __array__(self): ...")
        self.write(
            "arrays/__init__.pyi",
            """
            from typing import Protocol
            from arrays._types import SupportsArray
            class Array:
                def __array__(self) -> Array: ...
            def mean(of: SupportsArray) -> float: ...
            """,
        )
        self.write(
            "arrays/_types.pyi",
            """
            from typing import Protocol
            import arrays
            class SupportsArray(Protocol):
                def __array__(self) -> arrays.Array: ...
            """,
        )
        universe = self.describe("arrays")
        self.assertEqual(universe["foreign"]["arrays._types.SupportsArray"]["members"], ["__array__"])
        self.assertIn("__array__", support.item(universe, "arrays:Array")["has"])

    def test_the_classes_that_have_them(self):
        self.assertEqual(self.of("Person")["has"], ["__hash__", "greet", "name"])
        self.assertEqual(self.of("Child")["has"], ["greet", "name"])
        self.assertEqual(self.of("Ordered")["has"], ["__hash__", "__lt__"])

    def test_the_classes_that_are_arrays(self):
        """torch: `Tensor.__array__`, which no protocol of torch asks for."""
        source = """
            from typing import Protocol
            class Array:
                def __dlpack__(self): ...
            class Below(Array): ...
            class Plain: ...
            class Asked(Protocol):
                def __array__(self): ...
            """
        self.write("made.py", source)
        universe = self.describe("made")
        flags = {name: support.item(universe, "made:" + name)["flags"] for name in ("Array", "Below", "Plain", "Asked")}
        self.assertEqual(flags, {"Array": ["array"], "Below": ["array"], "Plain": [], "Asked": ["protocol"]})

    def test_attributes_that_init_assigns(self):
        """concurrent.futures.Future: `_state`, which no stub has to declare."""
        self.write(
            "waits.py",
            """
            from typing import Protocol
            class Done(Protocol):
                _state: str
                size: int
                other: int
            class Future:
                def __init__(self, other):
                    other.other = 1
                    self._state, self.size = other.name, 2
            class Late(Future):
                def __init__(self): super().__init__("x")
                def run(self): self.other = 1
            def wait(on: Done) -> int: ...
            """,
        )
        universe = self.describe("waits")
        has = {name: support.item(universe, "waits:" + name)["has"] for name in ("Future", "Late")}
        self.assertEqual(has["Future"], ["__hash__", "_state", "size"])
        # What another method assigns is an attribute as well.
        self.assertEqual(has["Late"], ["__hash__", "_state", "other", "size"])

    def test_a_callback_protocol_is_a_callable(self):
        sig = self.of("handle")["sigs"][0]
        expected = {
            "t": "callable",
            "params": [{"t": "inst", "name": "builtins.str"}],
            "ret": {"t": "inst", "name": "builtins.int"},
        }
        self.assertEqual((sig["params"][0]["type"], sig["ret"]), (expected, expected))

    def test_private_classes_in_signatures_are_described(self):
        self.assertEqual([m["name"] for m in self.of("_Hidden")["members"]], ["peek"])

    def test_without_importing(self):
        self.universe = self.describe("protos", mode="static")
        self.assertEqual(sorted(self.of("Named")["asks"]), ["greet", "name"])
        self.assertEqual(self.of("Person")["has"], ["__hash__", "greet", "name"])


class BesideOthers(support.FolderTest):
    def test_a_protocol_that_refuses_to_be_asked_is_a_base(self):
        self.write(
            "asked.py",
            """
            from typing import Protocol
            class Base:
                def base(self) -> int: return 1
            class Named(Protocol):
                @property
                def name(self) -> str: ...
            class Both(Base, Named):
                @property
                def name(self) -> str: return ""
            """,
        )
        universe = self.describe("asked")
        supers = [base["name"] for base in support.item(universe, "asked:Both")["supers"]]
        self.assertEqual(supers, ["asked.Base", "asked.Named"])

    def test_a_private_property_that_type_checkers_alone_see(self):
        """`TypeEngine._sa_typing_python_type` of SQLAlchemy."""
        self.write(
            "checked.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING, Generic, Protocol, TypeVar
            T = TypeVar("T")
            T_co = TypeVar("T_co", covariant=True)
            class _HasType(Protocol[T_co]):
                @property
                def _type(self) -> T_co: ...
            class Engine(Generic[T]):
                if TYPE_CHECKING:
                    @property
                    def _type(self) -> T:
                        "Says what it is."
                        ...
                @property
                def _other(self) -> int:
                    return 5
            class Text(Engine[str]): ...
            def column(kind: _HasType[str]) -> None: ...
            """,
        )
        for mode in ("runtime", "static"):
            universe = self.describe("checked", mode=mode)
            self.assertIn("_type", support.item(universe, "checked:Text")["has"])
            self.assertEqual([member["name"] for member in support.item(universe, "checked:Engine")["members"]], [])


class Nameless(unittest.TestCase):
    def test_classes_with_a_name_in_the_type_source_only(self):
        week = support.item(support.describe(["datetime"]), "datetime:_IsoCalendarDate")
        self.assertEqual((week["ctor"], "nameless" in week["flags"]), ([], True))
        self.assertEqual([m["name"] for m in week["members"]], ["year", "week", "weekday"])


if __name__ == "__main__":
    unittest.main()
