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
            from ._impl import Vector, make, Bag
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
        # Of two that are alike, the one that the stub names is described as well.
        self.assertEqual(sorted(names), ["Bag", "Vector", "typing_Bag"])
        ret = item(universe, "vectors:make")["sigs"][0]["ret"]
        self.assertEqual(ret["name"], item(universe, "vectors:Vector")["canonical"])
        found = item(universe, "vectors:Vector.append")["sigs"][0]
        self.assertEqual((found["params"][0]["name"], found["ret"]["name"]), ("n", ret["name"]))
        # Where both are described, each is what it is.
        both = self.describe("vectors", "vectors.typing")
        ret = item(both, "vectors:make")["sigs"][0]["ret"]
        self.assertEqual(ret["name"], "vectors.typing.Vector")


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
        universe = self.describe({"name": "shop", "include": ["serve", "Cup"]})
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
