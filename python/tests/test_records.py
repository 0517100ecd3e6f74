"""Records: the fields of an instance, the keys that may be missing, and how an instance is constructed from its fields."""

import sys

import model_shape
from support import FolderTest, item, module, show, show_sig

SOURCE = """
    import contextlib
    from collections import namedtuple
    from dataclasses import InitVar, dataclass, field
    from typing import AsyncIterator, ClassVar, Final, Iterator, NamedTuple, NewType, TypedDict

    class Point(NamedTuple):
        x: int
        y: float = 0.0

    Row = namedtuple("Row", ["a", "def"], rename=True)

    class Noted(namedtuple("Noted", "a b")):
        def __new__(cls, a, b, *, note=""):
            made = super().__new__(cls, a, b)
            made.note = note
            return made

    @dataclass(frozen=True)
    class Setting:
        name: str
        kind: ClassVar[int] = 1
        seed: InitVar[int] = 0

    @dataclass
    class Derived:
        start: int
        total: int = field(init=False, default=0)

    class _Named(TypedDict):
        name: str

    class Film(_Named, total=False):
        year: int

    Made = TypedDict("Made", {"in": str, "a-b": int}, total=False)

    UserId = NewType("UserId", int)
    LIMIT: Final = 3

    def user(number: UserId) -> UserId: return number

    class Holder:
        def __init__(self, seed: int) -> None:
            self.seed: Final = seed

    @contextlib.contextmanager
    def opened(name: str) -> Iterator[str]:
        yield name

    async def numbers() -> AsyncIterator[int]:
        yield 1
"""


class Records(FolderTest):
    def setUp(self):
        super().setUp()
        self.write("recorded.py", SOURCE)
        self.universe = self.describe("recorded")

    def found(self, path):
        return item(self.universe, "recorded:" + path)

    def record(self, name):
        return self.found(name).get("record")

    def fields(self, name):
        found = self.record(name)["fields"]
        return [(f["name"], show(f["type"]), bool(f.get("optional"))) for f in found]

    def test_shape(self):
        self.assertEqual(model_shape.problems(self.universe) + model_shape.dangling(self.universe), [])

    def test_named_tuples(self):
        self.assertEqual(self.fields("Point"), [("x", "int", False), ("y", "float", False)])
        self.assertEqual(self.record("Point")["made_by"], "sequence")
        self.assertEqual([name for name, _, _ in self.fields("Row")], ["a", "_1"])
        # `def` is a keyword, so the tuple renamed the field.
        self.assertEqual([m["name"] for m in self.found("Row")["members"] if m["kind"] == "property"], ["a"])

    def test_dataclasses(self):
        self.assertEqual(self.fields("Setting"), [("name", "str", False)])
        members = {m["name"]: m for m in self.found("Setting")["members"]}
        self.assertEqual((members["kind"]["kind"], members["seed"]["kind"]), ("attr", "attr"))
        self.assertFalse(members["name"]["settable"])
        self.assertEqual(show_sig(self.found("Setting")["ctor"][0]), "(name: str, seed: int = ..) -> self")
        self.assertEqual([name for name, _, _ in self.fields("Derived")], ["start", "total"])
        self.assertIsNone(self.record("Derived").get("made_by"))

    def test_typed_dicts(self):
        self.assertEqual(self.fields("Film"), [("name", "str", False), ("year", "int", True)])
        self.assertEqual(self.fields("Made"), [("in", "str", True), ("a-b", "int", True)])
        params = self.found("Film")["ctor"][0]["params"]
        self.assertEqual([(p["name"], p["kind"], "default" in p) for p in params], [("name", "kw", False), ("year", "kw", True)])

    def test_new_types_and_finals(self):
        self.assertEqual(show_sig(self.found("user")["sigs"][0]), "(number: recorded.UserId) -> recorded.UserId")
        self.assertEqual(show(self.universe["aliases"]["recorded.UserId"]["target"]), "int")
        self.assertEqual(self.found("UserId")["kind"], "function")
        self.assertEqual(self.found("LIMIT")["value"], {"k": "int", "v": "3"})
        seed = self.found("Holder.seed")
        self.assertEqual((show(seed["type"]), seed["settable"]), ("int", False))

    def test_decorated_and_async_generators(self):
        opened = self.found("opened")["sigs"][0]["ret"]
        self.assertEqual((opened["name"], show(opened["args"][0])), ("contextlib.AbstractContextManager", "str"))
        self.assertFalse(self.found("numbers")["sigs"][0].get("async", False))

    def test_static(self):
        static = self.describe("recorded", mode="static")
        names = [f["name"] for f in item(static, "recorded:Film")["record"]["fields"]]
        self.assertEqual(names, ["name", "year"])
        self.assertEqual(item(static, "recorded:UserId")["kind"], "function")


class Structures(FolderTest):
    def test_without_a_public_name(self):
        universe = self.describe("sys")
        items = module(universe, "sys")["items"]
        found = next(i for i in items if i["name"] == "version_info" and i["kind"] == "class")
        self.assertEqual(found["path"], "version_info.__class__")
        self.assertEqual([f["name"] for f in found["record"]["fields"]][:3], ["major", "minor", "micro"])
        self.assertIsNone(found["record"].get("made_by"))

    def test_fields_that_are_not_in_the_tuple(self):
        found = item(self.describe("time"), "time:struct_time")["record"]
        self.assertEqual(found["made_by"], {"structure": 9})
        self.assertEqual(len(found["fields"]), 11)
        self.assertIsNone(item(self.describe("os"), "os:stat_result")["record"].get("made_by"))

    def test_attributes_of_instances(self):
        if sys.version_info >= (3, 11):
            members = [m["name"] for m in item(self.describe("inspect"), "inspect:FrameInfo")["members"]]
            self.assertIn("positions", members)
