"""What attributes of instances are where the source says which object they come from."""

import unittest

from support import FolderTest, item, show, show_sig

SOURCE = """
import enum
from collections import deque
from typing import IO, Generic, List, Optional, TypeVar
T = TypeVar("T")
class State(enum.Enum):
    IDLE = 1
    @property
    def label(self): return "x"
class Plain:
    size: int = 0
    untyped_ = 1
    def __init__(self, n: int): self.n = n
    def count(self, value: str) -> int: return 0
    tally = count
    @property
    def state(self) -> State: ...
    def untyped(self, a, b=1): return a
    async def later(self) -> int: return 1
class Box(Generic[T]):
    def put(self, value: T) -> None: ...
    item: T
def measured(a: int, b: str = "x") -> float: return 1.5
LIMIT = 5
NOTHING = NotImplemented
class Holder:
    def __init__(self, stream: IO[str], plain: Plain, other, items: List[int], box: Box[int]):
        self._list = Plain(1)
        self._set = set()
        _set = self._set
        self.count, self.tally, self.untyped = self._list.count, self._list.tally, plain.untyped
        self.add, self.isdisjoint = _set.add, _set.isdisjoint
        self.write, self.append = stream.write, items.append
        self._deque = deque()
        self.popleft = self._deque.popleft
        self.measure = measured
        self.put = box.put
        self.other = other.thing
        self.size, self.state, self.number = plain.size, plain.state, plain.n
        self.idle, self.label = State.IDLE, State.IDLE.label
        self.limit, self.kind = LIMIT, Plain
        made = Plain(2)
        self.made = again = made
        self.item, self.later = box.item, plain.later()
        self.result, self.own = plain.count("x"), self._own()
        self.alias = self.method
        self.text, self.parts = "a".upper(), "a b".split()
        self.pending = NotImplemented
        self.first = self.second = None
        local = Plain
        self.local = local(1)
        def inner():
            self.inner = Plain(3)
            self.shadow = plain
            self.hidden = made
    def _own(self) -> State: ...
    def method(self, a: int) -> str: ...
    def open(self):
        self.opened = self._list.count
        if self.opened: self.mixed = self._list.count
        else: self.mixed = None
    def LIMIT(self): ...
    @property
    def inside(self): return self._list
    @property
    def inside_set(self):
        'What is kept.'
        return self._list
    @inside_set.setter
    def inside_set(self, value): ...
    @property
    def size_of(self): return self._list.size
    @property
    def unsure(self): return self._other
    def get_inside(self): return self._list
    def get_more(self, n):
        n += 1
        return self._list
    def __len__(self): return 1
    def __repr__(self): return "x"
    def __hash__(self): return 1
    def __contains__(self, item): return item in self._set
    def __bool__(self): return True
    def __eq__(self, other): return NotImplemented
    def __int__(self): return 1
"""


class ObjectTypes(FolderTest):
    def setUp(self):
        super().setUp()
        self.write("held_.py", SOURCE)
        self.universes = self.describe("held_"), self.describe("held_", mode="static")

    def check(self, expected):
        for universe in self.universes:
            for name, kind in expected.items():
                found = item(universe, "held_:Holder." + name)
                shown = " ".join(map(show_sig, found["sigs"])) if "sigs" in found else show(found["type"])
                self.assertEqual(shown, kind, name)

    def test_attributes_that_are_functions_are_methods(self):
        self.check(
            {
                "count": "(value: str) -> int",
                "tally": "(value: str) -> int",
                "untyped": "(a: Any:missing, b: Any:missing = ..) -> Any:missing",
                "add": "(/element: Any:explicit) -> none",
                "isdisjoint": "(/s: typing.Iterable[object]) -> bool",
                "write": "(/s: str) -> int",
                "append": "(/object: int) -> none",
                "popleft": "() -> Any:explicit",
                "measure": "(a: int, b: str = ..) -> float",
                "put": "(value: int) -> none",
                "alias": "(a: int) -> str",
                "opened": "(value: str) -> int",
                "mixed": "Any:missing",
            }
        )
        for universe in self.universes:
            found = item(universe, "held_:Holder.opened")
            self.assertEqual((found["kind"], found["binding"]), ("method", "instance"))

    def test_attributes_of_objects_that_are_known(self):
        self.check(
            {
                "size": "int",
                "state": "held_.State",
                "number": "Any:missing",
                "idle": "held_.State",
                "label": "Any:missing",
                "limit": "int",
                "kind": "type[held_.Plain]",
                "made": "held_.Plain",
                "item": "Any:missing",
                "later": "Any:missing",
                "result": "int",
                "own": "held_.State",
                "text": "str",
                "parts": "list[str]",
                "pending": "Any:missing",
                "first": "Any:missing",
                "other": "Any:missing",
                "local": "Any:missing",
                "inner": "held_.Plain",
                "shadow": "Any:missing",
                "hidden": "Any:missing",
            }
        )


    def test_what_properties_and_methods_return_of_the_receiver(self):
        self.check(
            {
                "inside": "held_.Plain",
                "inside_set": "held_.Plain",
                "size_of": "int",
                "unsure": "Any:missing",
                "get_inside": "() -> held_.Plain",
                "get_more": "(n: Any:missing) -> Any:missing",
            }
        )

    def test_what_the_functions_of_python_give_that_call_special_methods(self):
        self.check(
            {
                "__repr__": "() -> str",
                "__hash__": "() -> int",
                "__contains__": "(item: Any:missing) -> bool",
                "__bool__": "() -> bool",
                "__int__": "() -> int",
                "__eq__": "(other: Any:missing) -> Any:missing",
            }
        )


class HiddenNames(FolderTest):
    def test_an_alias_in_a_class_that_hides_the_name_it_stands_for(self):
        """`pygtrie.Trie._NoneStep`; Python looks the name up in the module, as the class does not have it yet."""
        self.write(
            "hiding_.py",
            """
            from __future__ import annotations
            from typing import TYPE_CHECKING, Generic, Iterator, TypeVar, Union
            if TYPE_CHECKING:
                from typing import TypeAlias
            K = TypeVar("K")
            class _NoneStep: ...
            class _Step(Generic[K]): ...
            class Plain: ...
            Either = Union[int, str]
            class Trie:
                _NoneStep: TypeAlias = _NoneStep
                _Step = _Step
                _Key: TypeAlias = "Union[str, int]"
                _Implicit = Union[str, bytes]
                _Name: TypeAlias = str
                Plain = Plain
                Either = Either
                def find(self, key: _Key) -> "Union[_NoneStep, _Step[int]]": ...
                def walk(self) -> "Iterator[_Step[int]]": ...
                def plain(self) -> "Plain": ...
                def either(self) -> "Either": ...
                def implicit(self, a: _Implicit) -> _Name: ...
                class Inner:
                    Plain = Plain
                    def plain(self) -> "Plain": ...
            """,
        )
        for universe in (self.describe("hiding_"), self.describe("hiding_", mode="static")):
            expected = {
                "find": "(key: hiding_.Trie._Key) -> hiding_._NoneStep | hiding_._Step[int]",
                "walk": "() -> typing.Iterator[hiding_._Step[int]]",
                "plain": "() -> hiding_.Plain",
                "either": "() -> hiding_.Either",
                "implicit": "(a: hiding_.Trie._Implicit) -> hiding_.Trie._Name",
                "Inner.plain": "() -> hiding_.Plain",
            }
            for name, signature in expected.items():
                self.assertEqual(self.sig(universe, "hiding_:Trie." + name), [signature], name)


if __name__ == "__main__":
    unittest.main()
