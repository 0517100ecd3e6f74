"""Types from the running interpreter, for modules without a stub or a source."""

import sys
import unittest

from support import FolderTest, item, show

CLASSIC = '''
from typing import AnyStr, Callable, Generic, List, TypeVar
T = TypeVar("T")
N = TypeVar("N", bound=int)
def same(value: T) -> T: return value
def at_least(value: N, other: N) -> N: return max(value, other)
def joined(a: AnyStr, b: AnyStr) -> AnyStr: return a + b
def applied(f: Callable[[T], N], value: T) -> N: return f(value)
class Box(Generic[T]):
    def __init__(self, item: T) -> None: self._item = item
    def get(self) -> T: return self._item
class Numbers(Box[int]): pass
'''
NEW = '''
def same[T](value: T) -> T: return value
def at_least[T: int](value: T, other: T) -> T: return max(value, other)
class Box[T]:
    def get(self) -> T: ...
type Pair[T] = tuple[T, T]
type Tree = int | list[Tree]
def swapped(pair: Pair[str]) -> Pair[str]: return pair[::-1]
def depth(tree: Tree) -> int: return 0
'''


class LiveTypes(FolderTest):
    def made(self, source):
        """Describes a module that executes a source text, so that no file states its types."""
        self.write("made.py", "exec(%r)" % source)
        return self.describe("made")

    def test_what_make_dataclass_writes_for_a_field_without_a_type(self):
        """`'typing.Any'`, in a module that imports no `typing` (graphene's classes)."""
        made = "import dataclasses\nQuery = dataclasses.make_dataclass('Query', ['hello', ('size', int, 5)])\nQuery.__module__ = __name__"
        universe = self.made(made)
        (constructor,) = item(universe, "made:Query")["ctor"]
        self.assertEqual([show(param["type"]) for param in constructor["params"]], ["Any:missing", "int"])
        self.assertNotIn("unresolved", repr(universe["modules"]))

    def signature(self, universe, name):
        (signature,) = item(universe, "made:" + name)["sigs"]
        return [show(p["type"]) for p in signature["params"]], show(signature["ret"])

    def test_type_variables_of_functions_and_classes(self):
        universe = self.made(CLASSIC)
        self.assertEqual(self.signature(universe, "same"), (["'T"], "'T"))
        self.assertEqual(self.signature(universe, "at_least"), (["'N", "'N"], "'N"))
        self.assertEqual(self.signature(universe, "applied"), (["('T) -> 'N", "'T"], "'N"))
        variables = {v["name"]: v for v in universe["type_vars"].values()}
        self.assertEqual(show(variables["N"]["bound"]), "int")
        self.assertEqual([show(c) for c in variables["AnyStr"]["constraints"]], ["str", "bytes"])
        box = item(universe, "made:Box")
        self.assertEqual([universe["type_vars"][p]["name"] for p in box["type_params"]], ["T"])
        numbers = item(universe, "made:Numbers")
        self.assertEqual([show(s) for s in numbers["supers"]][:1], ["made.Box[int]"])

    @unittest.skipIf(sys.version_info < (3, 12), "the syntax of Python 3.12")
    def test_type_parameters(self):
        universe = self.made(NEW)
        params, result = self.signature(universe, "same")
        self.assertEqual(params, [result])
        bounds = [show(v["bound"]) for v in universe["type_vars"].values() if "bound" in v]
        self.assertEqual(bounds, ["int"], "each function has its own T")
        self.assertEqual(self.signature(universe, "swapped"), (["(str, str)"], "(str, str)"))
        # A recursive alias is expanded once.
        self.assertEqual(self.signature(universe, "depth"), (["int | list[?Tree]"], "int"))


if __name__ == "__main__":
    unittest.main()
