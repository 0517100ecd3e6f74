"""Classes of undeclared modules, which are described with the modules that mention them."""

from support import FolderTest, item, module


def followed(universe, name):
    """{class: the module to import it from}"""
    classes = [i for i in module(universe, name)["items"] if i["kind"] == "class"]
    return {i["name"]: i["module"] for i in classes if i.get("module")}


class ElsewhereInTheStub(FolderTest):
    """The stub defines a class in one module, where an empty class stands at run time, and exports it from another: pyrsistent."""

    FILES = {
        "vectors/__init__.py": """
            from ._impl import Vector, make, Bag, bag
        """,
        "vectors/__init__.pyi": """
            from vectors.typing import Vector as Vector, Bag as Bag
            def make(n: int) -> Vector: ...
            def bag() -> Bag: ...
        """,
        "vectors/_impl.py": """
            class Vector:
                def append(self, n): return self
                def set(self, i, n): return self
            class Bag:
                def add(self, n): return self
            def make(n): return Vector()
            def bag(): return Bag()
        """,
        "vectors/typing.py": """
            class Vector: ...
            class Bag:
                def add(self, n): return self
        """,
        "vectors/typing.pyi": """
            class Vector:
                def append(self, n: int) -> Vector: ...
                def set(self, i: int, n: int) -> Vector: ...
            class Bag:
                def add(self, n: int) -> Bag: ...
        """,
        "vectors/py.typed": "",
    }

    def test_the_class_that_has_the_members_is_meant(self):
        for name, text in self.FILES.items():
            self.write(name, text)
        universe = self.describe("vectors")
        names = [i["name"] for i in module(universe, "vectors")["items"] if i["kind"] == "class"]
        # Of two that are alike, it is the one that the package exports by this name.
        self.assertEqual(sorted(names), ["Bag", "Vector"])
        ret = item(universe, "vectors:make")["sigs"][0]["ret"]
        self.assertEqual(ret["name"], item(universe, "vectors:Vector")["canonical"])
        found = item(universe, "vectors:Vector.append")["sigs"][0]
        self.assertEqual((found["params"][0]["name"], found["ret"]["name"]), ("n", ret["name"]))
        ret = item(universe, "vectors:bag")["sigs"][0]["ret"]
        self.assertEqual(ret["name"], item(universe, "vectors:Bag")["canonical"])
        # Where both are described, each is what it is.
        both = self.describe("vectors", "vectors.typing")
        ret = item(both, "vectors:make")["sigs"][0]["ret"]
        self.assertEqual(ret["name"], "vectors.typing.Vector")


class AnotherForTypeCheckers(FolderTest):
    """A package shows type checkers its classes in Python, and has others at run time: multidict."""

    def test_the_class_of_the_run_time_is_meant(self):
        source = """
            class Names:
                def first(self) -> str: return ""
                def both(self, other: "Names") -> "Names": return self
        """
        self.write(
            "mapped/__init__.py",
            """
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from ._slow import Names
            else:
                from ._fast import Names
            """,
        )
        self.write("mapped/_slow.py", source)
        self.write("mapped/_fast.py", source)
        self.write("mapped/py.typed", "")
        self.write("user.py", "from mapped import Names\ndef names() -> Names: return Names()\n")
        universe = self.describe("user", "mapped")
        self.assertEqual(item(universe, "user:names")["sigs"][0]["ret"]["name"], "mapped._fast.Names")
        self.assertEqual(item(universe, "mapped:Names.both")["sigs"][0]["ret"]["name"], "mapped._fast.Names")
        names = [i["name"] for i in module(universe, "mapped")["items"] if i["kind"] == "class"]
        self.assertEqual(names, ["Names"])


class Package(FolderTest):
    FILES = {
        "shop/__init__.py": """
            def serve(name): ...
            def plate(of): ...
        """,
        "shop/__init__.pyi": """
            from shop.parts.cup import Cup
            from shop._plates import Plate, _Saucer
            import elsewhere
            def serve(name: str) -> Cup: ...
            def plate(of: elsewhere.Thing) -> Plate: ...
        """,
        "shop/parts/__init__.py": "",
        "shop/parts/cup.py": """
            class Spoon:
                def stir(self) -> int: return 1
            class Handle:
                class Grip: ...
            class Base:
                def spoon(self) -> Spoon: return Spoon()
            class Cup(Base):
                def handle(self) -> Handle: return Handle()
                def __exit__(self, *args: "Never") -> None: ...
            class Never: ...
        """,
        "shop/_plates.py": """
            class Plate: ...
            class _Saucer: ...
        """,
        "elsewhere.py": "class Thing: ...",
    }

    def setUp(self):
        super().setUp()
        for name, text in self.FILES.items():
            self.write(name, text)

    def test_classes_of_the_package_are_followed_transitively(self):
        found = followed(self.describe("shop"), "shop")
        cup = dict.fromkeys(("Cup", "Spoon", "Handle"), "shop.parts.cup")
        self.assertEqual(found, dict(cup, Plate="shop._plates"))

    def test_a_nested_class_has_the_module_too(self):
        handle = item(self.describe("shop"), "shop:Handle")
        self.assertEqual(
            [(m["name"], m.get("module")) for m in handle["members"] if m["kind"] == "class"],
            [("Grip", "shop.parts.cup")],
        )

    def test_a_declared_module_keeps_its_classes(self):
        universe = self.describe("shop", "shop.parts.cup")
        self.assertEqual(followed(universe, "shop"), {"Plate": "shop._plates"})
        self.assertEqual(followed(universe, "shop.parts.cup"), {})

    def test_patterns_apply_to_them(self):
        universe = self.describe({"name": "shop", "include": ["serve", "Cup"], "exclude": ["Spoon", "Handle"]})
        self.assertEqual(followed(universe, "shop"), {"Cup": "shop.parts.cup"})
        universe = self.describe({"name": "shop", "exclude": ["Cup"]})
        self.assertEqual(followed(universe, "shop"), {"Plate": "shop._plates"})

    def test_patterns_apply_to_their_members(self):
        universe = self.describe({"name": "shop", "exclude": ["Cup.handle", "Spoon.stir"]})
        members = {name: [m["name"] for m in item(universe, "shop:" + name)["members"]] for name in ("Cup", "Spoon")}
        self.assertEqual(members, {"Cup": ["__exit__", "spoon"], "Spoon": []})
        self.assertEqual(module(universe, "shop")["diagnostics"], [])

    def test_the_enum_of_a_literal_is_followed(self):
        """pandas: `Literal[_NoDefault.no_default]`, whose enum is in a private module."""
        self.write(
            "tea/__init__.pyi",
            """
            from typing import Literal
            from tea._lib import _Unset
            def pour(cups: int | Literal[_Unset.unset]) -> int: ...
            """,
        )
        self.write("tea/__init__.py", "def pour(cups): ...")
        self.write("tea/_lib.py", "from enum import Enum\nclass _Unset(Enum):\n    unset = 1")
        self.assertEqual(followed(self.describe("tea"), "tea"), {"_Unset": "tea._lib"})


class OfAnotherPackage(FolderTest):
    """A program's own module makes objects of a library that is declared beside it: parsita."""

    def setUp(self):
        super().setUp()
        self.write(
            "parsing/__init__.py",
            """
            __all__ = ["Parser", "lit", "Holder"]
            from .parsers import Parser, lit, Holder
            """,
        )
        self.write(
            "parsing/parsers.py",
            """
            from typing import Generic, TypeVar
            T = TypeVar("T")
            class Parser(Generic[T]):
                def __lshift__(self, other): return JOINED["<<"](self, other)
            class Literal(Parser[T]): ...
            class Sequence(Parser[T]):
                def __init__(self, *parts): self.parts = parts
                def size(self) -> int: return len(self.parts)
            class Rest: ...
            class Hidden: ...
            class Holder: ...
            JOINED = {"<<": lambda *parts: Sequence(*parts)}
            def lit(text: str) -> Literal[str]: return Literal()
            """,
        )
        self.write("parsing/py.typed", "")
        self.write(
            "hello.py",
            """
            from parsing import Parser, lit, Holder
            from parsing.parsers import Hidden
            both = lit("a") << lit("b")
            class Parsers:
                hello = lit("a") << lit("b")
                stated: Parser = lit("a") << lit("b")
                _private = Hidden()
            """,
        )
        self.write("rest.py", "from parsing.parsers import Rest\ndef rest() -> Rest: return Rest()\n")

    def test_a_class_of_a_declared_package_comes_to_that(self):
        universe = self.describe("parsing", "hello")
        self.assertEqual(followed(universe, "hello"), {})
        self.assertEqual(followed(universe, "parsing"), {"Literal": "parsing.parsers", "Sequence": "parsing.parsers"})
        name = item(universe, "parsing:Sequence")["canonical"]
        self.assertEqual(item(universe, "hello:both")["type"]["name"], name)
        self.assertEqual(item(universe, "hello:Parsers.hello")["type"]["name"], name)
        self.assertEqual(item(universe, "hello:Parsers.stated")["type"]["name"], "parsing.parsers.Parser")
        universe = self.describe("parsing", "hello", "rest")
        self.assertIn("Rest", followed(universe, "parsing"))

    def test_one_of_a_package_that_is_not_declared_does_not(self):
        universe = self.describe("hello")
        self.assertEqual(followed(universe, "hello"), {})
        self.assertIn("parsing.parsers.Parser", universe["foreign"]["parsing.parsers.Sequence"]["mro"])

    def test_include_of_the_package_keeps_it_out(self):
        universe = self.describe({"name": "parsing", "include": ["Parser"]}, "hello")
        self.assertEqual(followed(universe, "parsing"), {})
        self.assertEqual(universe["foreign"]["parsing.parsers.Sequence"]["mro"][0], "parsing.parsers.Parser")


class AlongWithInclude(FolderTest):
    """A program gets objects of classes without naming them, so `include` need not name them either: `MongoClient` leads to
    `Database`, that to `Collection`. What it makes itself, it names."""

    FILES = {
        "store/__init__.py": """
            __all__ = ["connect", "Options", "Row", "Table", "unrelated", "Unrelated"]
            from store.client import Client
            class Options: ...
            class Row:
                def table(self) -> "Table": ...
                def seek(self) -> "Seek": ...
            class Table:
                def rows(self) -> "list[Row]": ...
                def each(self, of: "Callable[[Cell], None]") -> None: ...
            class Cell: ...
            class Seek: ...
            class Unrelated: ...
            def connect(options: "Options | None" = None) -> Client: ...
            def unrelated() -> Unrelated: ...
            from typing import Callable
        """,
        "store/client.py": """
            class Client:
                def database(self, name: str) -> "Database": ...
                def slow(self) -> "Slow": ...
            class Database:
                def table(self) -> "Table": ...
            class Slow: ...
            from typing import TYPE_CHECKING
            if TYPE_CHECKING:
                from store import Table
        """,
        "store/py.typed": "",
    }

    def setUp(self):
        super().setUp()
        for name, text in self.FILES.items():
            self.write(name, text)

    def classes(self, universe, name="store"):
        return sorted(i["name"] for i in module(universe, name)["items"] if i["kind"] == "class")

    def codes(self, universe, code, name="store"):
        return [d["at"] for d in module(universe, name)["diagnostics"] if d["code"] == code]

    def test_what_is_returned_comes_along_at_any_distance(self):
        universe = self.describe({"name": "store", "include": ["connect"]})
        self.assertEqual(self.classes(universe), ["Cell", "Client", "Database", "Row", "Seek", "Slow", "Table"])
        self.assertEqual(followed(universe, "store"), dict.fromkeys(("Client", "Database", "Slow"), "store.client"))
        self.assertEqual(self.codes(universe, "came_along")[:3], ["Client", "Database", "Slow"])
        self.assertEqual(self.codes(universe, "left_out"), [])
        members = [m["name"] for m in item(universe, "store:Table")["members"]]
        self.assertEqual(sorted(members), ["each", "rows"])

    def test_a_selected_member_brings_what_it_returns_and_no_other(self):
        universe = self.describe({"name": "store", "include": ["Row.seek"]})
        self.assertEqual(self.classes(universe), ["Row", "Seek"])
        self.assertEqual([m["name"] for m in item(universe, "store:Row")["members"]], ["seek"])

    def test_a_class_of_which_members_are_selected_has_no_others(self):
        universe = self.describe({"name": "store", "include": ["connect", "Client.slow"]})
        self.assertEqual(self.classes(universe), ["Client", "Slow"])

    def test_excluded_classes_do_not_come(self):
        universe = self.describe({"name": "store", "include": ["connect"], "exclude": ["Database", "Client.slow"]})
        self.assertEqual(self.classes(universe), ["Client", "Slow"])

    def test_they_come_to_the_declared_module_that_has_them(self):
        requests = [{"name": "store", "include": ["connect"]}, {"name": "store.client", "include": ["Client"]}]
        universe = self.describe(*requests)
        self.assertEqual(self.classes(universe, "store"), ["Cell", "Row", "Seek", "Table"])
        self.assertEqual(self.classes(universe, "store.client"), ["Client", "Database", "Slow"])

    def test_they_come_to_a_module_of_the_same_package_only(self):
        self.write("other.py", "from store import Row\ndef row() -> Row: ...")
        universe = self.describe("other", {"name": "store", "include": ["Options"]})
        self.assertEqual(self.classes(universe), ["Options"])

    def test_static_mode_has_those_of_the_module(self):
        universe = self.describe({"name": "store.client", "include": ["Client"]}, mode="static")
        self.assertEqual(self.classes(universe, "store.client"), ["Client", "Database", "Slow"])
        universe = self.describe({"name": "store.client", "include": ["Client.database"]}, mode="static")
        self.assertEqual(self.classes(universe, "store.client"), ["Client", "Database"])

    def test_the_room_for_them_has_an_end(self):
        wide = "".join("    def m%d(self) -> int: ...\n" % n for n in range(900))
        chain = "".join("class C%d:\n    def next(self) -> 'C%d': ...\n%s" % (n, n + 1, wide) for n in range(4))
        self.write("long.py", chain + "class C4: ...\ndef first() -> C0: ...\ndef last() -> C4: ...\n")
        universe = self.describe({"name": "long", "include": ["first", "last"]})
        self.assertEqual(self.classes(universe, "long"), ["C0", "C1", "C4"])
        self.assertEqual(self.codes(universe, "left_out", "long"), ["C2"])
        universe = self.describe({"name": "long", "include": ["first", "C2"]})
        self.assertEqual(self.classes(universe, "long"), ["C0", "C2", "C3"])  # nearest first
        self.assertEqual(sorted(self.codes(universe, "left_out", "long")), ["C1", "C4"])
